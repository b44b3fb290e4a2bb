"""What can be said besides conflicts and bounds: sums that close, hypotheses, different measures.

Each function looks for one pattern and returns notes as data; `words` turns them into sentences. A note
claims nothing that arithmetic on the published figures, or the solver, does not bear out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

import msgspec

from detente.views.tally.bounds import Bound, Near, proven, unpublished
from detente.views.tally.model import NOT, Counted, Population, bounds_of, flow_days
from detente.views.tally.note import Note
from detente.views.tally.program import build
from detente.views.tally.questions import query
from detente.views.tally.solver import Model, Oracle
from detente.views.tally.sums import acts_in, added_up, closing, one_act_apart, part_apart, parts_of_a_whole
from detente.views.tally.traits import vocabulary
from detente.when import When

_MOST = 120
"""Above so many counts about one period, single acts on its edge are not looked at."""
OFFICIAL = frozenset({"authority", "state media"})
OBSERVING = frozenset({"NGO", "independent", "agency"})
STATUS = frozenset({"political prisoner", "verified", "named", "religious prisoner", "hostage"})


def everyone_was(bounds: Sequence[Bound], by_id: dict[str, Counted]) -> Iterator[Note]:
    """Two equal counts of one act, one of everyone and one of a trait: then all had the trait."""
    for bound in bounds:
        traits = bound.query.population
        if bound.pinned and bound.lo == 0 and len(traits) == 1 and len(bound.given) == 2:
            whole, part = sorted((by_id[i] for i in bound.given), key=lambda c: len(c.population))
            if (
                not whole.population
                and part.population == {t.removeprefix(NOT) for t in traits}
                and part.exact
            ):
                yield Note("everyone_was", (part.id, whole.id), {"part": part, "whole": whole})


def different_measures(claims: Sequence[Counted]) -> Iterator[Note]:
    """An official count and an observer's lower one of its own category: two measures, no contradiction."""
    officials = [
        c for c in claims if c.voice.kind in OFFICIAL and not c.population & STATUS and not c.verified
    ]
    for observed in claims:
        checked = observed.verified or bool(observed.population & STATUS)
        if observed.voice.kind not in OBSERVING or not checked:
            continue
        beside = [
            official
            for official in officials
            if observed.scope == official.scope
            and observed.stream in (official.stream, "release")
            and observed.time == official.time
            and observed.high < official.low
            and not (observed.population - STATUS) - official.population
        ]
        for official in beside:
            # Of those taken to one country is only spoken where nobody official counts them all.
            if not any(wider.population < official.population for wider in beside):
                data = {"observed": observed, "official": official}
                yield Note("different_measures", (observed.id, official.id), data)


def periods(claims: Sequence[Counted], base: Near, oracle: Oracle) -> Iterator[Note]:
    """Counts over a period against the dated acts in it: they close, leave some over, or one act decides."""
    for claim in claims:
        if claim.scope != "cumulative":
            continue
        sure, edge = acts_in(claim, [other for other in claims if other.id in base.ids])
        if edge and len(base.to(claim)) <= _MOST:
            yield from _on_the_edge(claim, sure, edge, base, oracle)
        closed = list(closing(claim, claims)) if claim.exact and not edge else []
        for note in closed:
            same = note.kind == "period_closes"
            shut = same and set(note.claims) <= base.ids and unpublished(claim, base, oracle).hi == 0
            yield Note(note.kind, note.claims, note.data | {"shut": shut})
        if edge or not sure or closed:
            continue
        same = not claim.population
        total = sum(act.low for act in sure)
        ids = (claim.id, *(act.id for act in sure))
        if claim.id in base.ids and _worth_asking(claim, total, claims, oracle):
            gap = unpublished(claim, base, oracle)
            if gap.lo > 0:
                known = bounds_of(claim, oracle.settings)[0] - gap.lo
                given = [i for i in gap.given if i != claim.id]
                yield Note("left_over", (claim.id, *given), {"claim": claim, "total": known, "least": gap.lo})
            elif gap.hi is not None and same and total <= claim.high:
                data = {"claim": claim, "total": total, "least": 0, "most": gap.hi}
                yield Note("room_left", ids, data)


def _worth_asking(claim: Counted, total: int, claims: Sequence[Counted], oracle: Oracle) -> bool:
    """Whether dated acts that make a total can leave something over, or a room worth telling."""
    lo, hi = bounds_of(claim, oracle.settings)
    return lo > total or (hi is not None and not claim.population and len(claims) <= _MOST)


def _on_the_edge(
    claim: Counted, sure: list[Counted], edge: list[Counted], base: Near, oracle: Oracle
) -> Iterator[Note]:
    """Whether the count needs an act on the edge of its period to be in it, or not to be."""
    everyone = msgspec.structs.replace(claim, id=claim.id + " (everyone)", population=frozenset())
    others = Near([other for other in base.claims if other.id != claim.id])
    for act in edge:
        read = claim
        inside, outside = _possible(claim, act, others, oracle)
        if inside and outside and claim.population:
            read = everyone
            inside, outside = _possible(everyone, act, others, oracle)
        if inside != outside:
            before = sum(a.low for a in sure)
            earlier = [a for a in edge if flow_days(a) <= flow_days(act) and a is not act]
            with_it = before + sum(a.low for a in earlier) + act.low
            data = {
                "claim": claim,
                "act": act,
                "inside": inside,
                "parts": sure,
                "before": before,
                "with": with_it,
                "everyone": read is everyone,
                "closes": claim.exact and before == claim.low,
                "shortfall": with_it - claim.high,
            }
            yield Note("on_the_edge", (claim.id, act.id), data)


def _possible(claim: Counted, act: Counted, others: Near, oracle: Oracle) -> tuple[bool, bool]:
    """Whether a count can hold with an act in its period, and with the act out of it."""
    near = [*others.to(claim), claim]
    program = build(near, oracle.settings)
    days = flow_days(act)
    literal = next((v for (i, unit), v in program.edges.items() if i == claim.id and unit[2:4] == days), None)
    if literal is None:
        return True, True
    inside, outside = (Model(program, {literal: value}).solve(oracle.clock) is not None for value in (1, 0))
    return inside, outside


def stock_steps(claims: Sequence[Counted], base: Near, oracle: Oracle) -> Iterator[Note]:
    """Who was held before, less who was freed, against who was held after."""
    stocks = [c for c in claims if c.scope == "stock" and c.on is not None and c.on.day is not None]
    groups: dict[Population, list[Counted]] = {}
    for stock in sorted(stocks, key=lambda c: (flow_days(c), c.id)):
        groups.setdefault(stock.population, []).append(stock)
    by_id = {claim.id: claim for claim in claims}
    for population, chain in groups.items():
        for before, after in pairwise(chain):
            first, last = flow_days(before)[0], flow_days(after)[0]
            if first == last or before.qualifier != "exact":
                continue
            start, end = (When(date.fromordinal(day)) for day in (first + 1, last))
            out = proven(query(population, scope="cumulative", start=start, end=end), base, oracle)
            freed = [by_id[i] for i in out.given]
            if not freed or any(c.scope != "flow" for c in freed) or sum(c.low for c in freed) != out.lo:
                continue
            left = before.low - out.lo
            lo, hi = bounds_of(after, oracle.settings)
            gap = lo - left if left < lo else (hi - left if hi is not None and left > hi else 0)
            data = {"before": before, "after": after, "parts": freed, "left": left, "gap": abs(gap)}
            kind = "stock_agrees" if gap == 0 else "stock_came_in" if gap > 0 else "stock_went_out"
            yield Note(kind, (before.id, *(claim.id for claim in freed), after.id), data)


def about_rows(claims: Sequence[Counted]) -> Iterator[Note]:
    """What a reader should know of single counts: traits that the data file does not have, forecasts."""
    unknown: dict[str, list[str]] = {}
    for claim in claims:
        for trait in sorted(claim.population):
            if not vocabulary().is_known(trait):
                unknown.setdefault(trait, []).append(claim.id)
        if claim.told_on is not None:
            yield Note("retold", (claim.id,), {"claim": claim})
        ahead = claim.on is not None and claim.published is not None and claim.stream == "release"
        if ahead and claim.on is not None and claim.published is not None and claim.on.after(claim.published):
            yield Note("ahead", (claim.id,), {"claim": claim})
    for trait, ids in unknown.items():
        first = next(claim for claim in claims if claim.id == ids[0])
        yield Note("unknown_trait", tuple(ids), {"trait": trait, "where": first.where})


def all_notes(
    claims: Sequence[Counted], base: Near, bounds: Sequence[Bound], oracle: Oracle
) -> Iterator[Note]:
    """Every note on some counts; ``base`` are those that no conflict touches."""
    by_id = {claim.id: claim for claim in claims}
    yield from parts_of_a_whole(claims)
    yield from one_act_apart(claims)
    yield from part_apart(claims)
    yield from everyone_was(bounds, by_id)
    yield from different_measures(claims)
    yield from added_up(claims)
    yield from stock_steps(claims, base, oracle)
    yield from periods(claims, base, oracle)
