"""What looks like a source and is none: an undertaking that somebody goes by (*selon l'annonce du président
de lever les sanctions*), and a source that nobody has (*n'ayant pas de source connue de revenus*)."""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence
from detente.reading.speech.lexicon import Speech

_TO = frozenset({"ADP", "SCONJ", "PART"})


def is_undertaking(sentence: Sentence, span: Span, end: int, lexicon: Speech) -> bool:
    """Whether the words of a source are an undertaking, with what it is to do right behind: *according to the
    president's pledge to lift sanctions*."""
    if not any(t.folded & lexicon.undertaking for t in sentence.between(*span) if t.pos == "NOUN"):
        return False
    behind = sentence.between(span[1], end)
    behind = behind[1:] if behind and behind[0].pos in _TO else behind
    return bool(behind) and behind[0].morph.get("VerbForm") == "Inf"


def is_sourceless(sentence: Sentence, start: int, lexicon: Speech) -> bool:
    """Whether the word before tells that there is no such thing."""
    before = sentence.before(start)
    return bool(before) and fold(before[-1].text) in lexicon.sourceless
