"""Whom an act is done to once models and the rules that leave people out have had their say."""

from __future__ import annotations

from detente.model import LICENCE
from detente.reading.acts import roles, weighing
from detente.reading.acts.clause.beside import is_exchanged
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.excluded import without_cleared, without_excepted
from detente.reading.acts.listed.next_clause import without_next_clause
from detente.reading.acts.listed.next_items import without_next_items
from detente.reading.acts.listed.resumed import without_resumed
from detente.reading.acts.particulars.fronted_terms import keep_to_clause
from detente.reading.acts.pronouns.possessors import without_welcoming
from detente.reading.acts.sanctions.bystanders import without_bystanders
from detente.reading.acts.sanctions.issuers import told_apart
from detente.reading.acts.two_sides.public import without_where
from detente.reading.acts.weighing.ruled_out import without_those_before
from detente.reading.acts.whom import before_name
from detente.reading.acts.whom.astray import without_astray
from detente.reading.acts.whom.bearers import without_employers
from detente.reading.acts.whom.given_for import without_given_for
from detente.reading.acts.whom.granters import without_granters
from detente.reading.acts.whom.joined_owners import without_joined_owners
from detente.reading.acts.whom.kin import without_kin_of
from detente.reading.acts.whom.left_out import without_left_out
from detente.reading.acts.whom.many import by_number
from detente.reading.acts.whom.namesakes import without_namesakes
from detente.reading.acts.whom.own_deeds import without_dealt_with
from detente.reading.acts.whom.possessors import without_possessors
from detente.reading.acts.whom.powers import without_powers
from detente.reading.acts.whom.relations import without_related
from detente.reading.acts.whom.titled import without_titles
from detente.reading.acts.whom.whose_people import without_whose
from detente.reading.acts.whose.joint import add_joint


def revise(candidate: Trigger, assigned: roles.Assigned, rivals: list[Trigger]) -> None:
    """Let the models say who else a trigger's act is done to; they know of no licence that ends."""
    if assigned.measure == LICENCE:
        return
    weighing.revise(candidate, assigned, rivals)
    if not assigned.roster and not assigned.among and not is_exchanged(candidate):
        weighing.add_patients(candidate, assigned, rivals)
    without_next_clause(candidate, assigned.roster)
    without_excepted(candidate, assigned.roster)
    without_cleared(candidate, assigned.roster)
    without_whose(candidate, assigned.roster)
    without_joined_owners(candidate, assigned.roster)
    without_related(candidate, assigned.roster)
    if not assigned.among:
        without_next_items(candidate, assigned.roster)
    without_kin_of(candidate, assigned.roster)
    without_possessors(candidate, assigned)
    without_left_out(candidate, assigned)
    without_resumed(candidate, assigned.roster)
    without_granters(candidate, assigned.roster)
    without_employers(candidate.scene, assigned.roster)
    without_titles(candidate.scene, assigned.roster)
    without_namesakes(candidate.scene, assigned.roster)
    without_powers(candidate, assigned.roster)
    by_number(candidate, assigned.roster, assigned.evidence)
    without_welcoming(candidate, assigned.roster)
    told_apart(candidate, assigned)
    without_bystanders(candidate, assigned.roster)
    without_where(candidate, assigned.roster)
    without_those_before(candidate, assigned.roster)
    without_dealt_with(candidate, assigned.roster)
    without_given_for(candidate, assigned.roster)
    keep_to_clause(candidate, assigned.roster)
    without_astray(candidate, assigned.roster)
    before_name.put_right(candidate, assigned.roster)
    add_joint(candidate, assigned)
