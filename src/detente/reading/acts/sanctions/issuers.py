"""Offices that make sanctions, and that no sanction or licence is of: *a new OFAC licence*."""

from __future__ import annotations

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.sanctions import makers
from detente.reading.acts.whom.patients import Assigned


def told_apart(trigger: Trigger, assigned: Assigned) -> None:
    """Take an office that makes sanctions from those an act on them is done to; it is whose the act is."""
    if trigger.rule.kind not in SANCTION_ACTS:
        return
    for subject in list(assigned.roster.subjects):
        maker = makers.canonical(trigger.scene, subject.span)
        if maker is not None and "-" in maker:
            assigned.roster.subjects.remove(subject)
            assigned.authority = assigned.authority or maker
