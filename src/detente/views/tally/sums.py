"""What plain arithmetic on published figures shows: parts that make up a whole, and what totals differ by.

No solver is asked: a sum that closes is a fact about the figures, whether or not all of them can be true.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from math import prod

from detente.views.tally.model import NOT, Counted, Population, flow_days, surely_within, window
from detente.views.tally.note import Note
from detente.views.tally.traits import vocabulary

_WAYS = 256
"""So many ways to choose among rival counts of the acts of a period are tried."""
_STRETCHES = 3
"""A period is put together from at most so many shorter ones."""
_MOST = 12


def _alike(claims: Sequence[Counted]) -> list[list[Counted]]:
    """The exact counts of one act, one period or one stock, together."""
    groups: dict[tuple[str, ...], list[Counted]] = {}
    for claim in claims:
        if claim.exact:
            groups.setdefault((claim.scope, claim.stream, claim.time, claim.scene or ""), []).append(claim)
    return list(groups.values())

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
                    apart = apart and _exclude(total, outside) and not _exclude(total, inside)
                    if apart and own <= total.population:
                        ids = (total.id, inside.id, outside.id)
                        yield Note("added_up", ids, {"total": total, "inside": inside, "outside": outside})


def _exclude(a: Counted, b: Counted) -> bool:
    return any(vocabulary().excludes(x, y) for x in a.population for y in b.population)


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
        acts = [*acts_in(more, claims)[0], *acts_in(more, claims)[1]]
        sure_in_less = {act.id for act in acts_in(less, claims)[0]} if less.end != more.end else set()
        fitting = [act for act in acts if act.low == more.low - less.low and act.id not in sure_in_less]
        if len(fitting) == 1 or (fitting and less.end != more.end):
            act = fitting[-1]
            yield Note("one_act_apart", (more.id, less.id, act.id), {"more": more, "less": less, "act": act})


def part_apart(claims: Sequence[Counted]) -> Iterator[Note]:
    """Two totals of one act that differ by exactly a part that somebody counts: one may leave it out."""
    for group in _alike(claims):
        seen = set()
        for a, b in combinations(group, 2):
            more, less = (a, b) if a.low > b.low else (b, a)
            if a.population != b.population or a.low == b.low or (more.low, less.low) in seen:
                continue
            seen.add((more.low, less.low))
            fitting = [c for c in group if c.population > more.population and c.low == more.low - less.low]
            if 0 < len(fitting) <= _STRETCHES:
                ids = (more.id, less.id, *(part.id for part in fitting))
                yield Note("part_apart", ids, {"more": more, "less": less, "parts": fitting})


def closing(claim: Counted, claims: Sequence[Counted]) -> Iterator[Note]:
    """An exact count over a period that is just the sum of the acts, or of the shorter periods, in it.

    ``period_closes`` and ``period_could_close`` (the acts are of everyone, the count is not) have the acts as
    ``parts``; ``periods_close`` has shorter periods among them, and as ``left`` what they leave no room for.
    """
    options = [o for o in _options(claim, claims)[0] if o[0].population <= claim.population]
    if len(options) > 1 and prod(map(len, options)) <= _WAYS:
        for parts in product(*options):
            if sum(part.low for part in parts) == claim.low:
                same = all(part.population == claim.population for part in parts)
                kind = "period_closes" if same else "period_could_close"
                yield Note(kind, (claim.id, *(p.id for p in parts)), {"claim": claim, "parts": list(parts)})
                return
    yield from _stretches_closing(claim, claims, [best[0] for best in options])


def _stretches_closing(claim: Counted, claims: Sequence[Counted], acts: Sequence[Counted]) -> Iterator[Note]:
    shorter: dict[tuple[str, int], Counted] = {}
    for other in claims:
        alike = other.exact and (other.scope, other.stream) == (claim.scope, claim.stream)
        inside = other.time != claim.time and surely_within(other, claim)
        if alike and inside and other.population == claim.population:
            shorter.setdefault((other.time, other.low), other)
    stretches = sorted(shorter.values(), key=lambda c: (window(c).start_lo, c.id))[:_MOST]
    for size in range(1, min(_STRETCHES, len(stretches)) + 1):
        for chosen in combinations(stretches, size):
            ends = [(window(c).start_lo, window(c).end_hi) for c in chosen]
            if any(after[0] <= before[1] for before, after in pairwise(ends)):
                continue
            left = [a for a in acts if not any(s <= flow_days(a)[0] <= e for s, e in ends)]
            missing = claim.low - sum(c.low for c in chosen)
            for beside in [left] if not left else [left, []]:
                parts = sorted([*chosen, *beside], key=lambda c: (c.start or c.on or "", c.id))
                if missing == sum(act.low for act in beside) and len(parts) > 1:
                    data = {"whole": claim, "parts": parts, "left": [] if beside else left}
                    yield Note("periods_close", (*(p.id for p in parts), claim.id), data)
                    return


def _acts(claims: Sequence[Counted]) -> dict[tuple[str, int, str], list[Counted]]:
    """The exact counts of each act that is dated to the day, in the order of days."""
    acts: dict[tuple[str, int, str], list[Counted]] = {}
    for claim in claims:
        if claim.scope == "flow" and claim.exact and claim.on is not None and claim.on.day is not None:
            acts.setdefault((claim.stream, flow_days(claim)[0], claim.scene or ""), []).append(claim)
    return dict(sorted(acts.items()))


def acts_in(claim: Counted, claims: Sequence[Counted]) -> tuple[list[Counted], list[Counted]]:
    """For each dated act surely in a period, and each that may be, the exact count that fits it best."""
    sure, edge = _options(claim, claims)
    return [options[0] for options in sure], [options[0] for options in edge]


def _options(claim: Counted, claims: Sequence[Counted]) -> tuple[list[list[Counted]], list[list[Counted]]]:
    """The same, with every number that is given for an act, the best first."""
    days = window(claim)
    sure, edge = [], []
    for (stream, day, _), group in _acts(claims).items():
        options = _fitting(group, claim.population)
        if stream != claim.stream or not options:
            continue
        if days.start_hi <= day <= days.end_lo:
            sure.append(options)
        elif days.start_lo <= day <= days.end_hi:
            edge.append(options)
    return sure, edge


def _fitting(group: Sequence[Counted], population: Population) -> list[Counted]:
    """The counts of the same population, else of everyone, else the largest part of it; a number once."""
    fitting = [c for c in group if c.population == population] or [c for c in group if not c.population]
    if not fitting:
        parts = [c for c in group if c.population >= population]
        fitting = [max(parts, key=lambda c: c.low)] if parts else []
    return list({c.low: c for c in reversed(fitting)}.values())[::-1]
