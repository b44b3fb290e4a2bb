"""A term that opens its clause, before the verb: *к 25 годам приговорён X, по 20 лет получили Y и Z*.

So stand whole rows of sentences in languages with cases. Parses join their clauses, and the next one's term
stands nearer behind the verb than its own before it.
"""

from __future__ import annotations

from typing import NamedTuple

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.durations import Length, lengths
from detente.reading.acts.whom.people import roster_of

_PERSONS = frozenset({"person"})
_BEFORE, _SERVED = 60, 4
_KINDS = frozenset({"NOUN", "ADJ"})
_VOICES = frozenset({"active", "passive", "middle", "reduced"})


class Fronted(NamedTuple):
    """The term, and its clause from a position to another."""

    length: Length
    start: int
    end: int


def fronted(trigger: Trigger) -> Fronted | None:
    """The term that opens the clause of a trigger's verb, with that clause up to the next such term."""
    scene = trigger.scene
    if not scene.lexicon.bare_passive or trigger.voice not in _VOICES or trigger.rule.kind != "sentence":
        return None
    verb = trigger.token.start
    for own in reversed(lengths(scene, max(scene.sentence.start, verb - _BEFORE), verb)):
        start = _opening(scene, own)
        if start is None or not _leads_to(scene, own.end, verb):
            continue
        rest = lengths(scene, trigger.token.end, scene.sentence.end)
        ends = (s for s in (_opening(scene, length) for length in rest) if s is not None)
        return Fronted(own, start, next(ends, scene.sentence.end))
    return None


def keep_to_clause(trigger: Trigger, roster: Roster) -> None:
    """Take those of other clauses out of the roster of a verb before which its term stands, and take in who
    is named right behind it where nobody is left."""
    told = fronted(trigger)
    if told is None or not roster:
        return
    scene = trigger.scene
    kept = [s for s in roster.subjects if told.start <= s.span[0] and s.span[1] <= told.end]
    if len(kept) == len(roster.subjects):
        return
    roster.subjects = kept
    behind = scene.behind(trigger.token.end)
    if kept or behind is None or behind.kind != "person" or behind.end > told.end:
        return
    for subject in roster_of(scene, behind, _PERSONS).subjects:
        if trigger.token.end <= subject.span[0] and subject.span[1] <= told.end:
            roster.add(subject)


def _opening(scene: Scene, length: Length) -> int | None:
    """Where a clause opens with a term, behind its preposition; None where something else stands before."""
    index, known = scene.index(length.start), scene.lexicon.words
    leads = index > scene.first and not scene.words[index].broken
    if leads and scene.words[index - 1].key in known["term_to"] | known["apiece"]:
        index -= 1
    word = scene.words[index]
    opens = (
        index == scene.first or word.broken or scene.words[index - 1].key in known["and"] | known["contrast"]
    )
    return word.start if opens else None


def _leads_to(scene: Scene, start: int, verb: int) -> bool:
    """Whether nothing but of what a term is stands between it and the verb."""
    tokens = scene.sentence.between(start, verb)
    plain = all(t.pos in _KINDS or t.key in scene.lexicon.words["of"] for t in tokens)
    return plain and len(tokens) <= _SERVED and not scene.has_people(start, verb)
