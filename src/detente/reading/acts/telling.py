"""What one trigger tells: its roles and fields, whether they make an act, and whether it happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, Act, ActKind, DateMention, Factuality, Group, Span
from detente.reading.acts import roles, weighing
from detente.reading.acts.came_of_it import taking_back, weighed, what_came_of_it
from detente.reading.acts.clause.laymen import is_by_laymen
from detente.reading.acts.clause.things import (
    are_things,
    is_of_premises,
    only_condemns,
    only_shortens,
    only_speaks_against,
)
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.deaths import may_be_anybodys
from detente.reading.acts.found import FoundAct
from detente.reading.acts.kinds import happens_there, meant
from detente.reading.acts.listed import rolls
from detente.reading.acts.listed.excluded import counts_nobody_in, denies_only_names, is_by_negation
from detente.reading.acts.listed.led_again import without_led_before
from detente.reading.acts.mentions import Scene
from detente.reading.acts.needed import Details, is_of_somebody, lacks, only_counts_the_listed, stays_held
from detente.reading.acts.of_nobody import is_of_nothing, is_of_the_spared, of_nobody, of_whoever
from detente.reading.acts.particulars import dateline, decided, moments
from detente.reading.acts.particulars.elsewhere import is_of_another
from detente.reading.acts.particulars.grounds import basis_of, is_of_the_offence
from detente.reading.acts.particulars.terms import is_the_term
from detente.reading.acts.particulars.when import when_of
from detente.reading.acts.particulars.where import where_of
from detente.reading.acts.pronouns import groups_before
from detente.reading.acts.sanctions import lasting
from detente.reading.acts.sanctions.bystanders import is_kept
from detente.reading.acts.statutes import is_by_statute
from detente.reading.acts.two_sides import exchanges
from detente.reading.acts.two_sides.public import is_private
from detente.reading.acts.unsaid import is_unsaid
from detente.reading.acts.unstated import (
    adds_nothing,
    goes_on,
    is_ended,
    is_epithet,
    is_habit,
    is_judged,
    is_quashed,
    is_state,
)
from detente.reading.acts.weighing import Verdicts
from detente.reading.acts.whom import either
from detente.reading.acts.whom.revised import revise
from detente.reading.acts.whom.surely import is_surely_of_people
from detente.reading.factuality.absent import denies
from detente.reading.factuality.stated import says_more

_JUDICIAL = frozenset({"sentence", "charge", "detain"})


def _assigned(candidate: Trigger, rivals: list[Trigger]) -> tuple[roles.Assigned | None, rolls.Roll | None]:
    """The roles of a trigger, and the list of names that fills them where the sentence leads to one."""
    assigned = roles.assign(candidate)
    roll = rolls.led_to(candidate, rivals, assigned)
    assigned = assigned or (of_nobody(candidate) if roll is not None else None)
    if assigned is not None:
        without_led_before(candidate, assigned.roster)
    if roll is not None and assigned is not None:
        assigned.roster.subjects = list(roll.subjects)
        assigned.among, assigned.unnamed = True, False
    return assigned, roll


def _date(
    candidate: Trigger, dates: Sequence[DateMention], rivals: list[Trigger], assigned: roles.Assigned
) -> DateMention | None:
    """An act's own date, one within its words, or that of the dateline before the first act."""
    date, hit = when_of(candidate, dates, rivals, assigned.support), candidate.hit
    if candidate.rule.needs == "date" and (date is None or not hit.forms):
        # "In custody since 2020", and no other verb's day.
        date = next((d for d in dates if d.span[0] < hit.end and hit.start < d.span[1]), date)
    tells = candidate.voice in ("active", "passive", "middle") and candidate is rivals[0]
    if date is None and tells and not candidate.token.relation.startswith(("acl", "advcl")):
        date = dateline.day(candidate.sentence, dates)
    stood = date is not None and candidate.rule.needs == "state" and "/" not in date.when
    return None if stood and stays_held(candidate) else date  # "As of May, 24 sailors remain in jail".


def _no_charges(candidate: Trigger, dates: Sequence[DateMention], assigned: roles.Assigned) -> list[Span]:
    """What of a sentence is no part of a charge: its dates, and whom the act is done to."""
    sentence, roster = candidate.sentence, assigned.roster
    taken = [d.span for d in dates if sentence.start <= d.span[0] < sentence.end]
    taken += [s.span for s in roster.subjects]
    if candidate.rule.kind == "charge" and roster.group is not None and roster.start >= candidate.hit.end:
        taken.append((roster.start, roster.end))
    return taken


def _leave_out_wronged(candidate: Trigger, assigned: roles.Assigned, deed: Span) -> None:
    """Leave out of a roster whom only the deed itself names: *accused a gang of killing Anton Kral*."""
    roster, start = assigned.roster, deed[0]
    if start < candidate.hit.end or candidate.rule.kind == "detain":
        return
    inside = [s for s in roster.subjects if start <= s.span[0] and s.span[1] <= deed[1]]
    roster.subjects = [s for s in roster.subjects if s not in inside]


def told_by(
    candidate: Trigger,
    rivals: list[Trigger],
    dates: Sequence[DateMention],
    verdicts: Verdicts,
    otherwise: roles.Assigned | None = None,
    *,
    stated: bool = False,
) -> list[FoundAct]:
    """The acts that a trigger states.

    Args:
        candidate: the trigger.
        rivals: the triggers of its sentence, itself among them, in order.
        dates: the expressions of time of its sentence.
        verdicts: what the models make of the sentence's triggers.
        otherwise: its roles where its own clause gives it none.
        stated: that it surely states an act, whatever its rule needs, of people named or counted or on a day.
    """
    rule, at = candidate.rule, candidate.scene
    assigned, roll = _assigned(candidate, rivals)
    by_words = assigned or otherwise
    assigned = by_words or (of_whoever(candidate) if stated else None)
    if assigned is None or is_by_laymen(candidate) or is_of_premises(candidate) or only_condemns(candidate):
        return []
    if exchanges.is_series(candidate) or is_kept(candidate):
        return []
    if is_private(candidate, assigned):
        return []
    limit = min([r.hit.start for r in rivals if r.hit.start >= candidate.hit.end], default=at.sentence.end)
    kind, terms = meant(candidate, assigned.roster, limit)
    # What reads as a time may be the term, or that of what a state only went on at.
    times = [
        d
        for d in _own(candidate, kind, dates)
        if not (
            is_the_term(d, terms)
            or moments.is_before_state(candidate, d)
            or moments.is_of_opening(candidate, d, rivals)
        )
    ]
    date = _date(candidate, times, rivals, assigned)
    place = where_of(candidate, rivals, assigned.support if rule.object == "party" else frozenset())
    taken = [*([terms[1]] if terms else []), *_no_charges(candidate, dates, assigned)]
    basis = basis_of(candidate, limit, taken) if kind in _JUDICIAL else None
    details = (date, place, terms, basis)
    if lacks(candidate, assigned, details, dates, stated=stated) or (
        only_shortens(candidate, has_term=terms is not None)
        or (terms is None and only_speaks_against(candidate))
    ):
        return []
    if _is_none(candidate, assigned, kind, details):
        return []
    site, made, resting = what_came_of_it(candidate, assigned, kind)
    if made == "denied" and (
        counts_nobody_in(candidate, bool(assigned.roster.subjects)) or denies_only_names(candidate)
    ):
        made = "asserted"
    date = decided.day(candidate, dates, date) if made == "announced" else date
    told = "possible" if made == "open" else made
    head = at.words[candidate.hit.head].start
    if is_quashed(candidate, told) or (
        not stated and _adds_nothing(candidate, assigned, told, (date, place, terms, basis))
    ):
        return []
    revise(candidate, assigned, rivals)
    if (rule.of_people and not is_surely_of_people(candidate, assigned)) or (
        date is None and only_counts_the_listed(candidate, assigned)
    ):
        return []
    group = _group(candidate, assigned, kind)
    if kind in CUSTODY_ACTS and group is not None and are_things(group, at.lexicon):
        return []
    if basis is not None:
        _leave_out_wronged(candidate, assigned, basis[1])
    if is_of_nothing(candidate, assigned, kind, date, stated=stated, by_words=by_words is not None):
        return []
    patient = assigned.evidence[0][0] if assigned.evidence else candidate.hit.start
    if (
        told in ("asserted", "announced", "planned")
        and not counts_nobody_in(candidate, bool(assigned.roster.subjects))
        and denies(at.sentence, at.words_in, patient, site.token)
    ):
        told = told if says_more(site) else "denied"
    if told == "denied" and is_of_the_spared(candidate, assigned):
        return []
    # Of who is counted in a verb tells that no model has seen.
    told = told if assigned.among and told != "asserted" else weighed(candidate, assigned, verdicts, told)
    date = date or weighing.day(candidate, rivals, _free(candidate, times, rivals, basis), told)
    evidence = [(candidate.hit.start, candidate.hit.end), *assigned.evidence]
    evidence += [part[1] for part in (place, terms, basis) if part is not None]
    evidence += taking_back(site, kind, told)
    evidence += [date.span] if date is not None and date.span[0] >= at.start else []
    act = Act(
        kind=kind,
        authority=assigned.authority,
        # A capital that only opens a headline makes no name of the act: *Arrestation de Français*.
        subjects=tuple(s for s in assigned.roster.subjects if not s.span[0] <= head < s.span[1]),
        group=either.without_number(candidate, rivals, group),
        when=moments.told(candidate, kind, date, told, assigned.roster.group),
        # Who is given back or gets home gets there, and is not freed there.
        where=(place[0] or None) if place is not None and happens_there(rule, kind) else None,
        basis=basis[0] if basis is not None else (),
        terms=terms[0] if terms is not None else None,
        measure=assigned.measure or rule.measure or None,
    )
    span = _passage(at, evidence)
    span = (span[0], roll.span[1]) if roll is not None else span
    in_state, to_state = (place[2], place[3]) if place is not None else (None, None)
    one = FoundAct(
        act, span, told, (candidate.hit.start, candidate.hit.end), not assigned.generic, in_state, to_state,
        # No state need do it: whoever is home was freed by another, and by none whose land he reaches.
        by_anybody=rule.by_anybody or rule.needs == "freed",
        telling=resting, tied=assigned.tied, left_open=made == "open",
        homeward=rule.needs in ("freed", "held"), anybodys=may_be_anybodys(candidate),
        joint=tuple(assigned.joint),
    )  # fmt: skip
    found = [
        *exchanges.other_side(candidate, lasting.with_end(candidate, one, rivals, dates), rivals),
        *(replace(one, act=msgspec.structs.replace(act, group=each)) for each in assigned.roster.others),
    ]
    if exchanges.is_barter(candidate, found):
        found[0] = replace(found[0], bartered=True)
    return _with_left_out(candidate, found, assigned, evidence) if assigned.excluded else found


def _group(candidate: Trigger, assigned: roles.Assigned, kind: ActKind) -> Group | None:
    """Those whom no name tells: of the act's own words, or else whom a plural takes up."""
    if kind in CUSTODY_ACTS and not assigned.roster and not assigned.among:
        return groups_before.taken_up(candidate)
    return assigned.roster.told


def _free(
    candidate: Trigger,
    times: Sequence[DateMention],
    rivals: list[Trigger],
    basis: tuple[tuple[str, ...], Span] | None,
) -> list[DateMention]:
    """The times of a sentence that are surely of nothing else than an act: of no other, and of no offence."""
    return [
        d
        for d in times
        if not (is_of_another(candidate, d, rivals) or is_of_the_offence(candidate, d, basis))
    ]


def _own(candidate: Trigger, kind: ActKind, dates: Sequence[DateMention]) -> Sequence[DateMention]:
    """The dates that may be an act's: none is of a sentence that is only being served on it (*at his death
    last year he was serving ten years*), but for what a participle adds (*a term handed down in 2023*)."""
    if not candidate.rule.presupposed or kind != "sentence":
        return dates
    return [d for d in dates if _is_of_participle(candidate, d)]


def _is_of_participle(candidate: Trigger, date: DateMention) -> bool:
    """Whether a participle behind an act governs a date."""
    at = candidate.scene.token_at(date.span[0])
    while at is not None and at.start >= candidate.hit.end and at.relation != "acl":
        at = candidate.sentence.head(at)
    return at is not None and at.start >= candidate.hit.end


def _is_none(candidate: Trigger, assigned: roles.Assigned, kind: ActKind, details: Details) -> bool:
    """Whether what a trigger tells is no act but a habit, a judgement, an epithet, what a law lets be done,
    or a state that goes on or is nobody's."""
    date, place, terms, basis = details
    dated = date is not None
    if kind == "detain" and not dated and is_state(candidate) and not is_of_somebody(assigned):
        return True
    if not dated and only_counts_the_listed(candidate, assigned):
        return True
    if is_habit(candidate, assigned, dated=dated) or is_judged(candidate, assigned, dated=dated):
        return True
    if is_epithet(candidate, assigned, (date, terms, basis, place)) or goes_on(candidate, assigned):
        return True
    if place is None and is_by_statute(candidate, assigned, date):
        return True
    return is_ended(candidate) or is_unsaid(candidate, assigned, dated=dated)


def _adds_nothing(candidate: Trigger, assigned: roles.Assigned, told: Factuality, details: Details) -> bool:
    """Whether an act says nothing new of people whom nothing names."""
    unsaid = assigned.unnamed and adds_nothing(candidate, told, (*details, assigned.authority))
    return unsaid and not exchanges.is_told(candidate)


def _with_left_out(
    candidate: Trigger, found: list[FoundAct], assigned: roles.Assigned, evidence: list[Span]
) -> list[FoundAct]:
    """The acts, of which the last is the one that those are spared whom the words except: *mais pas X*. Where
    they name nobody else, that one is all."""
    stated = found[0]
    # "They freed five, but not X": the negation is of what excepts him, and not of the act.
    of_excepting = not assigned.roster and is_by_negation(candidate.scene, assigned.excluded)
    if not assigned.roster and stated.factuality == "denied" and not of_excepting:
        return found
    spared = msgspec.structs.replace(stated.act, subjects=tuple(assigned.excluded.subjects), group=None)
    span = _passage(candidate.scene, [*evidence, (assigned.excluded.start, assigned.excluded.end)])
    reverse: Factuality = "asserted" if stated.factuality == "denied" and not of_excepting else "denied"
    if assigned.swapped:
        # "Freed not X but Y": whatever a parse hangs the negation on.
        reverse = "asserted" if stated.factuality == "denied" else stated.factuality
        found = [replace(stated, factuality="denied")]
        if stated.factuality == "denied" and candidate.token.morph.get("Tense") not in ("Past", None):
            return found
    act = FoundAct(spared, span, reverse, stated.trigger, stated.settled, stated.place_state, stated.led_to)
    return [*(found if assigned.roster else ()), act]


def _passage(at: Scene, evidence: list[Span]) -> Span:
    """The clause or clauses, between marks, that hold the evidence, the act's own words first; within its
    sentence, and from those words where a parse (of capitals, say) puts them outside the clause."""
    start, end = min(s for s, _ in evidence), max(e for _, e in evidence)
    start, end = max(start, min(at.start, evidence[0][0])), min(end, at.sentence.end)
    for token in at.sentence.tokens:
        if token.start < start < token.end:
            start = token.start
        if token.start < end < token.end:
            end = token.end
    return start, end
