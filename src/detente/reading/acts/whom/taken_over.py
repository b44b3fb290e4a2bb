"""Of whom a verb or participle is said that is joined to another: of those of that one, where nothing else
names them."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.merging import is_open
from detente.reading.acts.whom import antecedents
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whose.authority import add_authority

_JOINED_BY = 3
_SAID_OF = frozenset({"passive", "reduced"})


def with_shared(candidate: Trigger, act: FoundAct, before: list[FoundAct]) -> FoundAct:
    """An act of nobody, with the people of the act that it is coordinated with: *arrêtée en mai puis inculpée
    d'espionnage*."""
    last = before[-1] if before else None
    if last is None or not is_open(act) or not _is_joined(candidate, last):
        return act
    shared = msgspec.structs.replace(act.act, subjects=last.act.subjects, group=last.act.group)
    return replace(act, act=shared)


def taken(candidate: Trigger, ahead: Trigger | None, before: list[FoundAct]) -> Assigned | None:
    """The roles of a participle that a parse leaves alone, from the passive that it goes on with: *ont été
    arrêtés jeudi puis expulsés vers Paris*; None where it does not agree with them."""
    last = before[-1] if before else None
    if last is None or ahead is None or ahead.voice not in _SAID_OF or not _is_joined(candidate, last):
        return None
    if candidate.rule.object != "person" or candidate.rule.governs:
        return None
    result = Assigned(Roster(list(last.act.subjects), last.act.group))
    if not antecedents.agrees(candidate, result.roster):
        return None
    add_authority(candidate, result)
    return result


def _is_joined(candidate: Trigger, last: FoundAct) -> bool:
    """Whether a conjunction joins a passive or a participle to an act done to people before it, and nobody
    else stands between."""
    at = candidate.scene
    if candidate.voice not in _SAID_OF or is_open(last):
        return False
    if last.act.kind not in CUSTODY_ACTS or last.given_for is not None:
        return False
    ahead = [w.key for w in at.words_in(last.trigger[1], candidate.hit.start)][-_JOINED_BY:]
    known = at.lexicon.words
    if not any(key in known["and"] or key in known["then"] for key in ahead):
        return False
    between = at.within(last.trigger[1], candidate.hit.start)
    return not any(m.kind in ("person", "people", "pronoun") for m in between)
