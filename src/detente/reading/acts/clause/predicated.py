"""The predicate that says of somebody that he is whom a participle describes: *X may be the first man
freed*, *the first to be freed will be X*."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token

_CLIMB = 6
_UP = frozenset({"acl", "amod", "nmod", "obl", "conj"})
_NAMES = frozenset({"flat", "compound", "appos"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})


def predicate_of(trigger: Trigger) -> Token | None:
    """The noun, number or verb *be* by which somebody is said to be one whom a participle describes; None
    where nothing is said of who that is."""
    sentence, at = trigger.sentence, trigger.sentence.head(trigger.token)
    strayed = trigger.token.relation == "xcomp" and at is not None and at.pos == "AUX"
    if not (strayed or trigger.token.relation in _UP) or trigger.voice not in ("passive", "reduced"):
        return None
    for _ in range(_CLIMB):
        if at is None:
            return None
        if sentence.child(at.i, "cop") is not None or at.pos == "AUX":
            return at if _is_of_somebody(trigger, at) else None
        above = sentence.head(at)
        if at.relation in SUBJECTS and above is not None:
            named = trigger.scene.at(above.start, above.end)
            told = named is not None and named.kind == "person"
            return above if told and sentence.child(above.i, "cop") is not None else None
        if at.relation not in _UP or at.pos not in _NOMINAL:
            return None
        at = above
    return None


def _is_of_somebody(trigger: Trigger, predicate: Token) -> bool:
    """Whether the subject of a predicate, or of what it is a complement of, is somebody named or meant."""
    at: Token | None = predicate
    for _ in range(_CLIMB):
        if at is None:
            return False
        subjects = [c for c in trigger.sentence.children(at.i) if c.relation in SUBJECTS]
        if subjects:
            return any(_is_somebody(trigger, subject) for subject in subjects)
        at = trigger.sentence.head(at) if at.relation in ("xcomp", "ccomp") else None
    return False


def _is_somebody(trigger: Trigger, subject: Token) -> bool:
    found = trigger.scene.at(subject.start, subject.end)
    if found is None or found.kind == "people":
        names = (c for c in trigger.sentence.children(subject.i) if c.relation in _NAMES)
        return any((m := trigger.scene.at(c.start, c.end)) is not None and m.kind == "person" for c in names)
    return found.kind in ("person", "pronoun")
