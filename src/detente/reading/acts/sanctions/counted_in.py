"""Whom a sentence names behind a clause on those among whom it counts them: *В числе компаний, против которых
введены санкции, — «Заря» и «Маяк»*, *Parmi les sociétés que vise le gel — Alfa et Beta*.
"""

from __future__ import annotations

import re

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.whom.antecedents import relative_of
from detente.reading.acts.whom.patients import TARGETS, Assigned

_OPENING, _CLAUSE, _GAP = 3, 8, 14
_DASH = re.compile(r",?\s[—–-]\s")
_NAMED = TARGETS | {"other"}


def by_counting_in(trigger: Trigger, result: Assigned) -> bool:
    """Find whom a sentence names among those who may not come or go: *среди тех, кому закрыт въезд, — X*."""
    counted = counted_in(trigger) if trigger.rule.measure else Roster()
    if counted:
        result.roster, result.among = counted, True
    return bool(counted)


def counted_in(trigger: Trigger) -> Roster:
    """Those named behind the dash that ends the clause; nobody where the sentence opens otherwise, or the
    clause names somebody itself."""
    scene, result = trigger.scene, Roster()
    relative = relative_of(trigger)
    led = scene.lexicon.phrases["among"].find(scene.words, scene.first, scene.first + _OPENING + 1)
    dash = _DASH.search(scene.page.text, trigger.hit.end, scene.sentence.end)
    if relative is None or not led or dash is None or not led[0].end <= relative.start < dash.start():
        return result
    inside = [m for m in scene.within(relative.start, dash.start()) if m.name and not m.state]
    if any(m.kind in _NAMED for m in inside) or len(scene.words_in(trigger.hit.end, dash.start())) > _CLAUSE:
        return result
    for subject in listed(scene, dash.end(), _NAMED, _GAP, opening=True):
        result.add(subject)
    return result
