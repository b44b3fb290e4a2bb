"""What can be said besides conflicts and bounds: sums that close, hypotheses, different measures.

Each function looks for one pattern and returns notes as data; `words` turns them into sentences. A note
claims nothing that arithmetic on the published figures, or the solver, does not bear out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, pairwise
from typing import Any

import msgspec

from detente.views.tally.bounds import Bound, Near, proven, unpublished
from detente.views.tally.model import NOT, Counted, Population, bounds_of, flow_days, window
from detente.views.tally.program import build
from detente.views.tally.questions import query
from detente.views.tally.solver import Model, Oracle
from detente.views.tally.traits import vocabulary
from detente.when import When

_MOST = 120
"""Above so many counts about one period, single acts on its edge are not looked at."""
OFFICIAL = frozenset({"authority", "state media"})
OBSERVING = frozenset({"NGO", "independent", "agency"})
STATUS = frozenset({"political prisoner", "verified", "named", "religious prisoner", "hostage"})


@dataclass
class Note:
    """One finding: its pattern, the counts it is about (most telling first), and what its sentence needs."""

    kind: str
    claims: tuple[str, ...]
    data: dict[str, Any] = field(default_factory=dict)


def _alike(claims: Sequence[Counted]) -> list[list[Counted]]:
    """The exact counts of one act, one period or one stock, together."""
    groups: dict[tuple[str, ...], list[Counted]] = {}
    for claim in claims:
        if claim.exact:
            groups.setdefault((claim.scope, claim.stream, claim.time, claim.scene or ""), []).append(claim)
    return list(groups.values())


def _acts(claims: Sequence[Counted]) -> dict[tuple[str, int, str], list[Counted]]:
    """The exact counts of each act that is dated to the day, in the order of days."""
    acts: dict[tuple[str, int, str], list[Counted]] = {}
    for claim in claims:
        if claim.scope == "flow" and claim.exact and claim.on is not None and claim.on.day is not None:
            acts.setdefault((claim.stream, flow_days(claim)[0], claim.scene or ""), []).append(claim)
    return dict(sorted(acts.items()))


def parts_of_a_whole(claims: Sequence[Counted]) -> Iterator[Note]:
    """Counts of parts that exclude each other and add up to the count of the whole: 9 + 114 = 123."""
    for group in _alike(claims):
        seen: set[tuple[str, ...]] = set()
        for whole in group:
            families: dict[str, dict[str, Counted]] = {}
            for part in group:
                more = sorted(part.population - whole.population)
                name = vocabulary().family(more[0]) if len(more) == 1 else None
                if part.population > whole.population and name is not None:
                    families.setdefault(name, {}).setdefault(more[0], part)
            for members in families.values():
                parts = [part for trait, part in members.items() if not trait.startswith(NOT)]
                foreign = vocabulary().foreign()
                if foreign and foreign[0] in members and len(parts) > 2:
                    continue
                if len(parts) > 1 and sum(part.low for part in parts) == whole.low:
                    ids = tuple(part.id for part in parts)
                    if ids not in seen:
                        yield Note("closes", (*ids, whole.id), {"parts": parts, "whole": whole})
                    seen.add(ids)


def added_up(claims: Sequence[Counted]) -> Iterator[Note]:
    """A count that is the sum of two others, one of which it cannot include: perhaps somebody's addition."""
    for group in _alike(claims):
        for a, b in combinations(group, 2):
            for total in group:
                if total in (a, b) or total.low != a.low + b.low or 0 in (a.low, b.low):
                    continue
                for inside, outside in ((a, b), (b, a)):
                    own = inside.population - outside.population
                    apart = len(inside.population ^ outside.population) == 2 and len(own) == 1
                    if apart and own <= total.population and _exclude(total, outside):
                        ids = (total.id, inside.id, outside.id)
                        yield Note("added_up", ids, {"total": total, "inside": inside, "outside": outside})


def _exclude(a: Counted, b: Counted) -> bool:
    return any(vocabulary().excludes(x, y) for x in a.population for y in b.population)


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
    for official in claims:
        if official.voice.kind not in OFFICIAL or official.population & STATUS or official.verified:
            continue
        for observed in claims:
            checked = observed.verified or bool(observed.population & STATUS)
            if (
                observed.voice.kind in OBSERVING
                and checked
                and observed.scope == official.scope
                and observed.stream in (official.stream, "release")
                and observed.time == official.time
                and observed.high < official.low
                and not (observed.population - STATUS) - official.population
            ):
                yield Note(
                    "different_measures",
                    (observed.id, official.id),
                    {"observed": observed, "official": official},
                )


def periods(claims: Sequence[Counted], base: Near, oracle: Oracle) -> Iterator[Note]:
    """Counts over a period against the dated acts in it: they close, leave some over, or one act decides."""
    for claim in claims:
        if claim.scope != "cumulative":
            continue
        sure, edge = _acts_in(claim, [other for other in claims if other.id in base.ids])
        if edge and len(base.to(claim)) <= _MOST:
            yield from _on_the_edge(claim, sure, edge, base, oracle)
        if edge or not sure:
            continue
        same = not claim.population
        total = sum(act.low for act in sure)
        ids = (claim.id, *(act.id for act in sure))
        if claim.exact and total == claim.low and len(sure) > 1:
            shut = same and claim.id in base.ids and unpublished(claim, base, oracle).hi == 0
            kind = "period_closes" if same else "period_could_close"
            yield Note(kind, ids, {"claim": claim, "parts": sure, "shut": shut})
        elif claim.id in base.ids and _worth_asking(claim, total, claims, oracle):
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


def _acts_in(claim: Counted, claims: Sequence[Counted]) -> tuple[list[Counted], list[Counted]]:
    """For each dated act surely in a period, and each that may be, the exact count that fits it best."""
    days = window(claim)
    sure, edge = [], []
    for (stream, day, _), group in _acts(claims).items():
        if stream != claim.stream:
            continue
        best = _best(group, claim.population)
        if best is None:
            continue
        if days.start_hi <= day <= days.end_lo:
            sure.append(best)
        elif days.start_lo <= day <= days.end_hi:
            edge.append(best)
    return sure, edge


def _best(group: Sequence[Counted], population: Population) -> Counted | None:
    """The count of the same population, else of everyone, else the largest part of it."""
    fitting = [c for c in group if c.population == population] or [c for c in group if not c.population]
    parts = [c for c in group if c.population >= population]
    return fitting[0] if fitting else max(parts, key=lambda c: c.low, default=None)


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


def one_act_apart(claims: Sequence[Counted]) -> Iterator[Note]:
    """Two totals over one period that differ by exactly one act: one of them may leave it out."""
    totals = [c for c in claims if c.scope == "cumulative" and c.exact]
    for a, b in combinations(totals, 2):
        if a.stream != b.stream or a.start != b.start or a.low == b.low:
            continue
        more, less = (a, b) if a.low > b.low else (b, a)
        ends = window(less), window(more)
        if ends[0].end_lo > ends[1].end_hi:
            continue
        acts = [*_acts_in(more, claims)[0], *_acts_in(more, claims)[1]]
        sure_in_less = {act.id for act in _acts_in(less, claims)[0]} if less.end != more.end else set()
        fitting = [act for act in acts if act.low == more.low - less.low and act.id not in sure_in_less]
        if len(fitting) == 1 or (fitting and less.end != more.end):
            act = fitting[-1]
            yield Note("one_act_apart", (more.id, less.id, act.id), {"more": more, "less": less, "act": act})


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
    yield from everyone_was(bounds, by_id)
    yield from different_measures(claims)
    yield from added_up(claims)
    yield from stock_steps(claims, base, oracle)
    yield from periods(claims, base, oracle)
