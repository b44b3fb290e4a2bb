"""Which nouns tell what somebody said: *a annoncé la levée du blocus*, not *a dévoilé les noms*."""

from __future__ import annotations

from detente.reading.forms import fold
from detente.reading.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech


def is_event(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is of something that happens, and not of somebody or some thing."""
    if noun.pos == "PRON":
        return True
    words = {fold(noun.text), fold(noun.lemma)}
    if words & (lexicon.no_events | lexicon.times):
        return False
    return bool(words & lexicon.events) or any(w.endswith(lexicon.abstract_endings) for w in words)


def is_new(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun has an indefinite article: what somebody brings up with it is said to be so."""
    articles = [t.morph for t in sentence.children(noun.i) if t.relation == "det"]
    return any(m.get("Definite") == "Ind" and m.get("PronType", "Art") == "Art" for m in articles)


def is_somebody(noun: Token, lexicon: Speech) -> bool:
    """Whether a noun is a person's title or a body's."""
    return any(lexicon.is_somebody(fold(w)) for w in (noun.text, noun.lemma))
