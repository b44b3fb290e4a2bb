"""The infinitive that a Slavic sentence begins with, before who demands it: *Освободить их потребовал X*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_LEADING = frozenset({"PUNCT", "CCONJ", "PART", "ADV"})


def infinitive(cue: Cue, lexicon: Speech) -> Span | None:
    """An infinitive under a verb that begins the sentence, with all that hangs on it before the verb."""
    verb, sentence = cue.token, cue.sentence
    if verb is None or cue.speaker is None or not lexicon.somebody.stems:
        return None
    if sentence.finite(verb) is None or cue.parenthetical:
        return None
    for child in sentence.children(verb.i):
        told = child.relation in ("xcomp", "ccomp", "csubj") and child.morph.get("VerbForm") == "Inf"
        if not told or child.i > verb.i:
            continue
        own = [t for t in sentence.subtree(child.i) if t.i < verb.i and t.pos != "PUNCT"]
        before = sentence.tokens[: own[0].i]
        if all(t.pos in _LEADING for t in before) and own[-1].end <= max(cue.speaker[0], verb.start):
            return own[0].start, own[-1].end
    return None
