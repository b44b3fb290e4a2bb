"""What the counts say about numbers that nobody published.

A bound rests only on counts that no conflict touches, so that it holds whichever side of a conflict is
right; what the trusted counts would add is given beside it. Each bound names a smallest-by-deletion set of
counts that it follows from: leave out any one of them, and it no longer does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from detente.views.tally.conflicts import components
from detente.views.tally.model import (
    NOT,
    Counted,
    Population,
    Settings,
    Stream,
    bounds_of,
    days_of,
    flow_days,
    window,
)
from detente.views.tally.program import GAPS
from detente.views.tally.questions import WHOLE, candidates
from detente.views.tally.solver import Oracle, OutOfTimeError, People, Sweep
from detente.views.tally.traits import vocabulary

_MUCH = 60


@dataclass
class Bound:
    """The fewest and most people (None: no end) of a population, and the ids it rests on.

    ``witness`` holds people, by their traits, for whom all counts hold and the number is the fewest, and the
    same for the most. ``if_trusted`` is the tighter bound that the trusted counts give, where some counts
    are disputed. ``implied`` marks a bound that another one already says.
    """

    query: Counted
    lo: int
    hi: int | None
    given: tuple[str, ...]
    witness: tuple[People, People] = field(default_factory=lambda: ([], []))
    if_trusted: Bound | None = None
    implied: bool = False

    @property
    def population(self) -> list[str]:
        """The canonical traits of the population."""
        return sorted(self.query.population)

    @property
    def pinned(self) -> bool:
        """Whether only one number is possible."""
        return self.lo == self.hi


def bound(asked: Counted, base: Near, oracle: Oracle) -> Bound:
    """The tightest bound of a count, given claims that can all be true."""
    near = base.to(asked)
    traits = {frozenset({t}) for claim in near for t in claim.population if _same_moment(claim, asked)}
    others = [msgspec.structs.replace(asked, id=f"{asked.id} {sorted(t)}", population=t) for t in traits]
    sweep = Sweep(near, [asked, *others] if asked.scope != "cumulative" else [asked], oracle)
    found = _between(sweep, 0, asked)
    found.given = _support(found, near, oracle, sweep.rough(0)[2])
    return found


def _between(sweep: Sweep, number: int, asked: Counted) -> Bound:
    (lo, fewest), (hi, most) = sweep.extreme(number, "min"), sweep.extreme(number, "max")
    return Bound(asked, lo or 0, hi, (), (fewest, most))


class Near:
    """Claims that can all be true, and which of them can bear on a count that is asked about."""

    def __init__(self, claims: Sequence[Counted]) -> None:
        self.claims = list(claims)
        self.ids = {claim.id for claim in claims}
        self._parts: dict[tuple[bool, Stream], list[tuple[int, int, list[Counted]]]] = {}
        for part in components(claims):
            spans = [days_of(claim) for claim in part]
            key = part[0].scope == "stock", part[0].stream
            ends = min(first for first, _ in spans), max(last for _, last in spans)
            self._parts.setdefault(key, []).append((*ends, part))

    def to(self, asked: Counted) -> list[Counted]:
        """The claims of all components that the count asked about touches; of very many, those within it."""
        first, last = days_of(asked)
        parts = self._parts.get((asked.scope == "stock", asked.stream), [])
        near = [claim for start, end, part in parts if start <= last and first <= end for claim in part]
        if len(near) <= WHOLE:
            return near
        if asked.scope != "cumulative":
            return [claim for claim in near if _same_moment(claim, asked)]
        return [c for c in near if first <= days_of(c)[0] and days_of(c)[1] <= last]


def _same_moment(claim: Counted, asked: Counted) -> bool:
    if claim.scope == "cumulative" or asked.scope == "cumulative":
        return claim.scope == asked.scope
    return (
        claim.scope == asked.scope and claim.stream == asked.stream and flow_days(claim) == flow_days(asked)
    )


def proven(asked: Counted, base: Near, oracle: Oracle, *, support: bool = True) -> Bound:
    """A bound that surely holds; were it not the tightest, only fractions of people could tell.

    Far cheaper than `bound` where very many claims bear on the count: what the linear relaxation gives is
    proven on the few claims that it rests on.
    """
    near = base.to(asked)
    lo, hi, prices = Sweep(near, [asked], oracle).rough(0)
    found = Bound(asked, lo, hi, ())
    core = [claim for claim in near if claim.id in prices]
    if (lo > 0 or hi is not None) and not _follows(found, core, oracle):
        return bound(asked, base, oracle)
    found.given = _support(found, near, oracle, prices) if support else tuple(claim.id for claim in core)
    return found


def _follows(found: Bound, claims: Sequence[Counted], oracle: Oracle) -> bool:
    """Whether no number outside the bound is possible while the claims hold."""
    if found.lo > 0 and oracle.can_be(claims, found.query, 0, found.lo - 1):
        return False
    return found.hi is None or not oracle.can_be(claims, found.query, found.hi + 1, None)


def _support(
    found: Bound, near: Sequence[Counted], oracle: Oracle, guess: Iterable[str] = ()
) -> tuple[str, ...]:
    """Claims that the bound follows from, none of them to spare; empty for a bound that says nothing.

    ``guess`` may name claims among which they are likely to be found. Where very many are needed, each is
    not tried apart.
    """
    if found.lo == 0 and found.hi is None:
        return ()
    guessed = set(guess)
    for core in (
        [claim for claim in near if claim.id in guessed],
        [claim for claim in near if _same_moment(claim, found.query)],
        list(near),
    ):
        if core and (len(core) == len(near) or _follows(found, core, oracle)):
            break
    if len(core) > _MUCH:
        return tuple(claim.id for claim in core)
    # What is about another population or a longer time is let go first.
    traits = found.query.population
    core.sort(
        key=lambda c: (c.scope == found.query.scope, bool(c.population & traits) or not c.population, c.exact)
    )
    size = max(1, len(core) // 2)
    while True:
        start = 0
        while start < len(core):
            rest = core[:start] + core[start + size :]
            if _follows(found, rest, oracle):
                core = rest
            else:
                start += size
        if size == 1:
            position = {claim.id: index for index, claim in enumerate(near)}
            return tuple(sorted((claim.id for claim in core), key=position.__getitem__))
        size = max(1, min(size // 2, len(core) // 2))


def pinned_down(
    claims: Sequence[Counted], base: Near, trusted: Near, oracle: Oracle
) -> tuple[list[Bound], bool]:
    """Bounds nobody asked for, exact numbers first, ranges that no single count gives; False if cut short."""
    found: list[Bound] = []
    groups = candidates(claims, oracle.settings)
    wide = len(claims) > WHOLE
    try:
        for number, group in enumerate(groups):
            oracle.clock.tell("bounds", number, len(groups))
            firm = _told(group, base, oracle, wide=wide)
            more = {claim.id for claim in trusted.to(group[0])} - base.ids
            if more:
                firm = _with_trusted(group, firm, _told(group, trusted, oracle, wide=wide), base, oracle)
            found += firm.values()
    except OutOfTimeError:
        return _arranged(found, claims), False
    oracle.clock.tell("bounds", len(groups), len(groups))
    return _arranged(found, claims), True


def _told(group: Sequence[Counted], base: Near, oracle: Oracle, *, wide: bool) -> dict[Population, Bound]:
    """The bounds of candidates about one moment, where they say more than any one claim does."""
    near = base.to(group[0])
    sweep = Sweep(near, group, oracle)
    found = {}
    for number, candidate in enumerate(group):
        lo, hi, prices = sweep.rough(number)
        if not _worth_telling(Bound(candidate, lo, hi, ()), near, oracle.settings, wide=wide):
            continue
        if len(near) > WHOLE:
            result = Bound(candidate, lo, hi, ())
            if not _follows(result, [claim for claim in near if claim.id in prices], oracle):
                continue
        else:
            result = _between(sweep, number, candidate)
            if not _worth_telling(result, near, oracle.settings, wide=wide):
                continue
        result.given = _support(result, near, oracle, prices)
        if len(result.given) > 1:
            found[candidate.population] = result
    return found


def _worth_telling(result: Bound, near: Sequence[Counted], settings: Settings, *, wide: bool) -> bool:
    candidate = result.query
    plain_lo, plain_hi, published = _plain(candidate, near, settings)
    same = (result.lo, result.hi) == (plain_lo, plain_hi)
    if result.pinned:
        return not (published and same)
    negative = any(trait.startswith(NOT) for trait in candidate.population)
    dull = negative and (result.lo == 0 or not _free(candidate.population))
    endless = result.hi is None and candidate.scope != "cumulative"
    return not (same or wide or dull or endless)


def _with_trusted(
    group: Sequence[Counted],
    firm: dict[Population, Bound],
    tighter: dict[Population, Bound],
    base: Near,
    oracle: Oracle,
) -> dict[Population, Bound]:
    """The same, with what the trusted claims would add where disputed claims bear on them."""
    found = {}
    for candidate in group:
        result, extra = firm.get(candidate.population), tighter.get(candidate.population)
        if extra is not None:
            result = result or bound(candidate, base, oracle)
            if (extra.lo, extra.hi) != (result.lo, result.hi):
                result.if_trusted = extra
        if result is not None and (result.given or result.if_trusted is not None):
            found[candidate.population] = result
    return found


def _free(population: Population) -> bool:
    """Whether it is the people without one trait that excludes no other."""
    return len(population) == 1 and not any(vocabulary().family(trait) for trait in population)


def _plain(candidate: Counted, base: Sequence[Counted], settings: Settings) -> tuple[int, int | None, bool]:
    """What single claims say of a count: those about fewer people from below, about more from above."""
    lo, hi, published = 0, None, False
    for claim in base:
        if claim.stream != candidate.stream or not _same_moment(claim, candidate):
            continue
        low, high = bounds_of(claim, settings)
        inside, around = claim.population >= candidate.population, claim.population <= candidate.population
        if candidate.scope == "cumulative":
            outer, inner = window(candidate), window(claim)
            inside &= outer.start_hi <= inner.start_lo and inner.end_hi <= outer.end_lo
            around &= inner.start_hi <= outer.start_lo and outer.end_hi <= inner.end_lo
        if inside:
            lo = max(lo, low)
        if around and high is not None:
            hi = high if hi is None else min(hi, high)
        published |= inside and around
    return lo, hi, published


def unpublished(claim: Counted, base: Near, oracle: Oracle) -> Bound:
    """How many of a cumulative count can belong to acts that nobody dates, fewest and most."""
    asked = msgspec.structs.replace(claim, id=claim.id + " (gaps)", scene=GAPS)
    return proven(asked, base, oracle, support=False)


def _arranged(found: list[Bound], claims: Sequence[Counted]) -> list[Bound]:
    """Exact ones first; what follows from "all of them were" is marked as said already."""
    found.sort(key=lambda b: (not b.pinned, b.query.scope, b.query.time, len(b.query.population)))
    by_id = {claim.id: claim for claim in claims}
    nobody = [b for b in found if b.pinned and b.lo == 0]
    result = []
    for item in found:
        traits = item.query.population
        wider = [b for b in nobody if b is not item and _same_moment(b.query, item.query)]
        if item.pinned and item.lo == 0 and any(b.query.population < traits for b in wider):
            continue
        had = {t for b in wider for t in b.query.population if len(b.query.population) == 1}
        shared = {t for b in wider for t in b.query.population if len(b.query.population) > 1}
        by_all = len(traits) > 1 and any(NOT + t in had or t in had for t in traits)
        item.implied = item.lo > 0 and (by_all or _hardly_news(item, shared, by_id))
        result.append(item)
    return result


def _hardly_news(item: Bound, shared: set[str], by_id: dict[str, Counted]) -> bool:
    """Whether it is everyone but a few who are counted, or all who went elsewhere."""
    traits = item.query.population
    if len(traits) != 1 or not all(trait.startswith(NOT) for trait in traits):
        return False
    few = [by_id[i].low for i in item.given if by_id[i].population == {t.removeprefix(NOT) for t in traits}]
    return traits <= shared or (bool(few) and item.lo > max(few))


def as_json(item: Bound, spelling: dict[str, str]) -> dict[str, Any]:
    """The bound on the contract."""
    asked = item.query
    scope: dict[str, Any] = {"kind": asked.scope}
    if asked.scope == "cumulative":
        scope |= {
            "from": str(asked.start) if asked.start else None,
            "to": str(asked.end) if asked.end else None,
        }
    else:
        scope["on"] = str(asked.on)
    if asked.stream != "release":
        scope["stream"] = asked.stream
    result = {
        "population": spelled(asked.population, spelling),
        "scope": scope,
        "lo": item.lo,
        "hi": item.hi,
        "given": list(item.given),
    }
    if any(item.witness):
        ends = [
            [{"population": spelled(t, spelling), "people": n} for t, n in people] for people in item.witness
        ]
        result["witness"] = {"lo": ends[0], "hi": ends[1]}
    if item.if_trusted is not None:
        extra = item.if_trusted
        result["if_trusted"] = {"lo": extra.lo, "hi": extra.hi, "given": list(extra.given)}
    return result


def spelled(population: Iterable[str], spelling: dict[str, str]) -> list[str]:
    """Traits as the sources write them, in a fixed order."""
    return sorted(
        NOT + spelling.get(t.removeprefix(NOT), t.removeprefix(NOT))
        if t.startswith(NOT)
        else spelling.get(t, t)
        for t in population
    )
