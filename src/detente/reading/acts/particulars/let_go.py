"""The day behind a participle that only says who is let go: *Chad freed two pilots held in Faya | on Monday*,
which is when they were freed."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.particulars import moments

_LETTING = frozenset({"release", "pardon", "expel", "transfer"})
_HELD = frozenset({"detain", "charge", "sentence"})
_OBJECTS = frozenset({"obj", "nsubj", "nsubj:pass"})


def is_of_who_lets_go(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a day behind a participle and where it was is that of the verb which lets go whom it is of."""
    return any(_share(other, trigger, date) for other in rivals)


def is_let_go_on(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a verb lets somebody go on a day that stands behind a participle which says who he is."""
    return any(_share(trigger, other, date) for other in rivals)


def _share(letting: Trigger, held: Trigger, date: DateMention) -> bool:
    """Whether a verb that lets people go, a participle that is of them, and a day stand in this order, with a
    place or more between the last two; a day of the week, for what was long ago is told by its number."""
    if letting.rule.kind not in _LETTING or held.rule.kind not in _HELD or not letting.parsed:
        return False
    text, at = letting.scene.page.text, held.hit
    if not letting.hit.end < at.start < at.end < date.span[0] or moments.directly_after(held, date):
        return False
    if any(c.isdigit() for c in text[slice(*date.span)]) or date.when.day is None:
        return False
    if any(mark in text[letting.hit.end : date.span[0]] for mark in ",;:()"):
        return False
    days, scene = letting.scene.lexicon.words["days"], letting.scene
    if any(word.key in days for word in scene.words_in(scene.start, at.start)):
        return False  # "On Friday it freed a reporter arrested in Lima on Monday".
    if letting.voice != "active" or letting.token.morph.get("VerbForm") == "Inf" or held.auxiliaries:
        return False
    noun, above = letting.sentence.head(held.token), letting.token.i
    if noun is not None and held.token.relation == "ccomp" and noun.i == above:
        # "Freed two women held captive in a farmhouse", which is no clause of its own.
        return True
    relation = held.token.relation
    return noun is not None and relation == "acl" and noun.head == above and noun.relation in _OBJECTS
