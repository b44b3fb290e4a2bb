"""Those for whom others are given, and whom the act is not done to: *отдала рыбака X за капитана Y*, *a
libéré X contre Y*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.parsing.prepositions import cases_of

_NAMED = frozenset({"appos", "flat", "compound"})
_GIVING = frozenset({"release", "transfer", "pardon"})


def without_given_for(trigger: Trigger, roster: Roster) -> None:
    """Leave out of those freed or handed over the ones whom a preposition makes the price of it."""
    known = trigger.scene.lexicon.words["price"]
    if trigger.rule.kind in _GIVING and trigger.voice != "noun" and known:
        given = [s for s in roster.subjects if not _is_price(trigger, s, known)]
        if given or roster.group is not None or trigger.scene.cast.lexicon.stems:
            roster.subjects = given  # But "won freedom for Anna Novak".


def _is_price(trigger: Trigger, subject: Subject, known: frozenset[str]) -> bool:
    sentence = trigger.sentence
    token = sentence.past(trigger.scene.token_at(subject.span[0]), _NAMED)
    if token is None or cases_of(sentence, token) not in known:
        return False
    above = sentence.head(token)  # "A candidate for mayor".
    return trigger.scene.cast.lexicon.stems or above is None or above.pos != "NOUN"
