"""What hangs on the words for who speaks, and the gender that their verb tells."""

from __future__ import annotations

from detente.model import Span
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.token import GENDERS, Token
from detente.reading.speech.reporting.cues import Cue


def has_complement(phrase: Phrase, span: Span) -> bool:
    """Whether another noun hangs on a phrase's head after it."""
    after = [t for t in phrase.sentence.tokens if phrase.head.end <= t.start and t.end <= span[1]]
    return any(t.pos == "NOUN" and t.relation == "nmod" for t in after)


def hangs_on_complement(phrase: Phrase, token: Token) -> bool:
    """Whether a name is apposed to what a phrase's head is of: *источник агентства «Заря»*."""
    above = phrase.sentence.head(token) if token.relation == "appos" else None
    return above is not None and above.relation == "nmod" and above.head == phrase.head.i


def told_gender(cue: Cue) -> str | None:
    """The gender of who speaks by name, as a past tense tells that agrees with that name.

    A man's word for an office has a man's form beside it, whoever holds it; a woman's form is of a woman.
    """
    form = cue.sentence.finite(cue.token) if cue.token is not None and len(cue.phrases) == 1 else None
    told = form.morph.get("Gender", "") if form is not None else ""
    return GENDERS.get(told) if told == "Fem" or (told and cue.phrases[0].head.pos == "PROPN") else None
