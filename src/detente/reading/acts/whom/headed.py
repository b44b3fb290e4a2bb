"""Whom a participle before a colon is said of: *Deported to Poland: four priests*, *Arrêtés lundi à Minsk :
Anton Kral, rédacteur, et Nina Vetrova*.

Nothing but the participle's day, place and author stands before the colon, and no verb behind it.
"""

from __future__ import annotations

from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.whom.patients import PERSONS, Assigned
from detente.reading.acts.whom.people import NAMED, roster_of
from detente.reading.acts.whose.authority import add_authority

_LONGEST, _BEFORE, _OPENING = 8, 4, 2
_PARTICIPLES = frozenset({"participle", "attributive"})
_OF_OTHERS = frozenset({"NOUN", "ADP"})
_WHOM = frozenset({"person", "people"})


def filled(trigger: Trigger, assigned: Assigned | None) -> Assigned | None:
    """The roles of a trigger, with those whom it leads to behind a colon for whom it is done to."""
    colon = _colon(trigger)
    if colon is None:
        return assigned
    scene, wanted = trigger.scene, _WHOM if trigger.rule.object == "person" else _WHOM | {"organization"}
    kinds = PERSONS if trigger.rule.object == "person" else NAMED
    behind = [m for m in scene.mentions if m.start > colon and m.kind in wanted]
    first = behind[0] if behind else None
    if first is None or len(scene.words_in(colon, first.start)) > _BEFORE:
        return assigned
    between = scene.sentence.between(colon, first.start)
    if any(t.pos in _OF_OTHERS for t in between):
        return assigned  # "Freed: a message from his father".
    if has_verb(scene, colon, trigger.sentence.end):
        # "Freed: Ivan Morel welcomes the step": who does something else behind the colon.
        return None if assigned is not None and assigned.roster.start > colon else assigned
    roster = roster_of(scene, first, kinds)
    others = [m for m in behind if m.start >= roster.end and m.group is not None]
    if not roster or (roster.group is not None and others):
        return assigned  # "30 women, 12 men": no one number of them.
    result = assigned
    if result is None:
        result = Assigned()
        add_authority(trigger, result)
    result.roster, result.unnamed, result.among = roster, False, True
    result.evidence = [*result.evidence, (roster.start, roster.end)]
    return result


def _colon(trigger: Trigger) -> int | None:
    """Where the colon stands that a participle leads to, if nobody and no finite verb stands before it."""
    scene, hit = trigger.scene, trigger.hit
    colon = scene.page.text.find(":", hit.end, trigger.sentence.end)
    if colon < 0 or scene.page.text[colon + 1 : colon + 2] not in (" ", "\u00a0", "\n"):
        return None
    if not hit.forms & _PARTICIPLES or trigger.voice not in ("reduced", "passive", "active"):
        return None
    if trigger.voice == "active":
        # "Also freed: X": a parse makes a finite verb of it, and X its subject.
        subject = subject_of(trigger)
        if hit.first - scene.first >= _OPENING or (subject is not None and subject.start < colon):
            return None
    if len(scene.words_in(scene.start, colon)) > _LONGEST:
        return None
    before = scene.sentence.between(scene.start, colon)
    if any(t.pos == "AUX" or t.morph.get("VerbForm") == "Fin" for t in before if t.start < hit.start):
        return None
    return None if any(m.kind in _WHOM for m in scene.within(scene.start, colon)) else colon
