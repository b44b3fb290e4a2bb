"""Who is whose subject and authority: a trigger's tokens made names, groups and measures that fit its kind.

An act whose object does not fit its rule is dropped, which is what keeps *lever le doigt* and *libérer des
fonds* out.
"""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.custody import custody
from detente.reading.acts.pronouns.relative import is_of_either
from detente.reading.acts.sanctions.licences import licence
from detente.reading.acts.sanctions.sanctioned import measure, target
from detente.reading.acts.two_sides.parties import deal, parties
from detente.reading.acts.whom import headed
from detente.reading.acts.whom.antecedents import relative_of
from detente.reading.acts.whom.own_number import with_own_number
from detente.reading.acts.whom.patients import Assigned

__all__ = ["Assigned", "assign"]


def assign(trigger: Trigger) -> Assigned | None:
    """The roles of a trigger; None where nothing fits its rule."""
    return headed.filled(trigger, with_own_number(trigger, _assigned(trigger)))


def _assigned(trigger: Trigger) -> Assigned | None:
    match trigger.rule.object:
        case "person":
            either = is_of_either(trigger.scene, relative_of(trigger))
            return None if either else custody(trigger)
        case "measure" | "asset":
            return measure(trigger)
        case "target":
            return target(trigger)
        case "license":
            return licence(trigger)
        case "deal":
            return deal(trigger)
        case _:
            return parties(trigger)
