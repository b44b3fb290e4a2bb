"""What the counts say about numbers that nobody published.

A bound rests only on counts that no conflict touches, so that it holds whichever side of a conflict is
right; what the trusted counts would add is given beside it. Each bound names a smallest-by-deletion set of
counts that it follows from: leave out any one of them, and it no longer does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import msgspec

from detente.model import ScopeKind
from detente.views.tally.conflicts import components
from detente.views.tally.model import (
    NOT,
    Counted,
    Population,
    Settings,
    Stream,
    Voice,
    bounds_of,
    flow_days,
    window,
)
from detente.views.tally.program import GAPS
from detente.views.tally.solver import Oracle, OutOfTimeError
from detente.views.tally.traits import vocabulary
from detente.when import When

_WHOLE = 120
"""Up to so many counts a bound may rest on all of a component; above, on the counts of the same act."""
_PER_ACT = 80
People = list[tuple[frozenset[str], int]]


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


def query(
    population: Iterable[str],
    *,
    scope: ScopeKind = "flow",
    on: When | None = None,
    start: When | None = None,
    end: When | None = None,
    stream: Stream = "release",
    scene: str | None = None,
) -> Counted:
    """A count to ask about, from canonical traits."""
    traits = frozenset(population)
    return Counted(
        id=f"? {scope} {on or ''} {start or ''} {end or ''} {sorted(traits)}",
        scope=scope,
        population=traits,
        low=0,
        high=0,
        qualifier="exact",
        voice=Voice("?"),
        on=on,
        start=start,
        end=end,
        stream=stream,
        scene=scene,
    )


def bound(
    asked: Counted, base: Sequence[Counted], oracle: Oracle, *, support: bool = True, witness: bool = False
) -> Bound:
    """The tightest bound of a count, given claims that can all be true."""
    near = relevant(asked, base)
    lo, hi = oracle.extreme(near, asked, "min") or 0, oracle.extreme(near, asked, "max")
    found = Bound(asked, lo, hi, ())
    if support:
        found.given = _support(found, near, oracle)
    if witness:
        traits = {frozenset({t}) for claim in near for t in claim.population if _same_moment(claim, asked)}
        ends = [lo, lo if hi is None else hi]
        shown = [oracle.witness(near, asked, value, sorted(traits, key=sorted)) for value in ends]
        found.witness = shown[0], shown[1]
    return found


def relevant(asked: Counted, base: Sequence[Counted]) -> list[Counted]:
    """The claims that can bear on a count."""
    near = next((part for part in components([*base, asked]) if any(c is asked for c in part)), [])
    near = [claim for claim in near if claim is not asked]
    if len(near) > _WHOLE and asked.scope != "cumulative":
        near = [claim for claim in near if _same_moment(claim, asked)]
    return near


def _same_moment(claim: Counted, asked: Counted) -> bool:
    if claim.scope == "cumulative" or asked.scope == "cumulative":
        return claim.scope == asked.scope
    return (
        claim.scope == asked.scope and claim.stream == asked.stream and flow_days(claim) == flow_days(asked)
    )


def _support(found: Bound, near: Sequence[Counted], oracle: Oracle) -> tuple[str, ...]:
    """Claims that the bound follows from, none of them to spare; empty for a bound that says nothing."""
    if found.lo == 0 and found.hi is None:
        return ()

    def follows(claims: Sequence[Counted]) -> bool:
        below = found.lo > 0 and oracle.can_be(claims, found.query, 0, found.lo - 1)
        return not below and not (
            found.hi is not None and oracle.can_be(claims, found.query, found.hi + 1, None)
        )

    core = [claim for claim in near if _same_moment(claim, found.query)]
    if len(core) == len(near) or not follows(core):
        core = list(near)
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
            if follows(rest):
                core = rest
            else:
                start += size
        if size == 1:
            position = {claim.id: index for index, claim in enumerate(near)}
            return tuple(sorted((claim.id for claim in core), key=position.__getitem__))
        size = max(1, min(size // 2, len(core) // 2))


def pinned_down(
    claims: Sequence[Counted], base: Sequence[Counted], trusted: Sequence[Counted], oracle: Oracle
) -> tuple[list[Bound], bool]:
    """Bounds nobody asked for, exact numbers first, ranges that no single count gives; False if cut short."""
    found: list[Bound] = []
    asked = candidates(claims, oracle.settings)
    wide = len(claims) > _WHOLE
    disputed = len(base) < len(claims)
    try:
        for number, candidate in enumerate(asked):
            oracle.clock.tell("bounds", number, len(asked))
            result = _told(candidate, base, oracle, ranges=not wide)
            if disputed:
                result = _with_trusted(candidate, result, base, trusted, oracle, ranges=not wide)
            if result is not None:
                found.append(result)
    except OutOfTimeError:
        return _arranged(found), False
    oracle.clock.tell("bounds", len(asked), len(asked))
    return _arranged(found), True


def _told(candidate: Counted, base: Sequence[Counted], oracle: Oracle, *, ranges: bool) -> Bound | None:
    """The bound of a candidate, where it says more than any one claim does."""
    result = bound(candidate, base, oracle, support=False)
    plain_lo, plain_hi, published = _plain(candidate, base, oracle.settings)
    negative = any(trait.startswith(NOT) for trait in candidate.population)
    same = (result.lo, result.hi) == (plain_lo, plain_hi)
    if result.pinned:
        if published and same:
            return None
    elif (
        same
        or not ranges
        or (negative and (result.lo == 0 or not _free(candidate.population)))
        or (result.hi is None and candidate.scope != "cumulative")
    ):
        return None
    result.given = _support(result, relevant(candidate, base), oracle)
    if len(result.given) < 2:
        return None
    if ranges and candidate.scope != "cumulative":
        result.witness = bound(candidate, base, oracle, support=False, witness=True).witness
    return result


def _free(population: Population) -> bool:
    """Whether it is the people without one trait that excludes no other."""
    return len(population) == 1 and not any(vocabulary().family(trait) for trait in population)


def _with_trusted(
    candidate: Counted,
    result: Bound | None,
    base: Sequence[Counted],
    trusted: Sequence[Counted],
    oracle: Oracle,
    *,
    ranges: bool,
) -> Bound | None:
    """The same, with what the trusted claims would add, where disputed claims bear on it."""
    near = relevant(candidate, trusted)
    if {claim.id for claim in near} <= {claim.id for claim in base}:
        return result
    tighter = _told(candidate, trusted, oracle, ranges=ranges)
    if tighter is None:
        return result
    result = result or bound(candidate, base, oracle)
    if (tighter.lo, tighter.hi) != (result.lo, result.hi):
        result.if_trusted = tighter
    return result if result.given or result.if_trusted else None


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


def candidates(claims: Sequence[Counted], settings: Settings) -> list[Counted]:
    """What is worth asking: combinations of what was published of one act, what is left over, totals."""
    moments: dict[tuple[ScopeKind, Stream, When], set[Population]] = {}
    for claim in claims:
        if claim.scope != "cumulative" and claim.on is not None and claim.on.day is not None:
            moments.setdefault((claim.scope, claim.stream, claim.on), set()).add(claim.population)
    found: list[Counted] = []
    for (scope, stream, on), published in sorted(moments.items()):
        chosen = _combined(published, settings.home)[:_PER_ACT]
        found += [query(population, scope=scope, on=on, stream=stream) for population in chosen]
    return found + _totals(claims)


def _combined(published: set[Population], home: str | None) -> list[Population]:
    traits = {trait for population in published for trait in population}
    everyone: Population = frozenset()
    foreign = vocabulary().foreign()
    if home and foreign and foreign[0] in traits:
        traits.add(home)
    families: dict[str, set[str]] = {}
    for trait in sorted(traits):
        if not trait.startswith(NOT):
            families.setdefault(vocabulary().family(trait) or trait, set()).add(trait)
    first = sorted(published | {everyone}, key=lambda p: (len(p), sorted(p)))
    found = [*first, *(frozenset({trait}) for trait in sorted(traits))]
    found += [a | b for a, b in combinations(first, 2)]
    found += [a | {trait} for a in first for trait in sorted(traits)]
    found += [a | {NOT + trait for trait in members} for a in first for members in families.values()]
    found += [frozenset({NOT + trait}) for trait in sorted(traits) if not trait.startswith(NOT)]
    return [p for p in dict.fromkeys(found) if _possible(p, home)]


def _possible(population: Population, home: str | None) -> bool:
    """Whether a person can have these traits, and none of them goes without saying."""
    vocab = vocabulary()
    if any(vocab.excludes(a, b, home) for a, b in combinations(population, 2)):
        return False
    positive = {vocab.family(t) for t in population if not t.startswith(NOT)} - {None}
    return not any(t.startswith(NOT) and vocab.family(t) in positive for t in population)


def _totals(claims: Sequence[Counted]) -> list[Counted]:
    """All who went through the dated acts, from the first period's start (or first act) to the last act."""
    found = []
    for stream in sorted({claim.stream for claim in claims}):
        flows = [
            c for c in claims if c.stream == stream and c.scope == "flow" and c.on is not None and c.on.day
        ]
        days = sorted({c.on for c in flows if c.on is not None})
        if len(days) < 2:
            continue
        starts = [
            c.start for c in claims if c.stream == stream and c.scope == "cumulative" and c.start is not None
        ]
        start = min([*starts, days[0]], key=lambda when: when.bounds.start_lo)
        everyone: Population = frozenset()
        populations = {everyone, *(c.population for c in flows if len(c.population) < 2)}
        for population in sorted(populations, key=sorted):
            dated = {c.on for c in flows if c.population >= population}
            if len(dated) > 1:
                found.append(query(population, scope="cumulative", start=start, end=days[-1], stream=stream))
    return found


def unpublished(claim: Counted, base: Sequence[Counted], oracle: Oracle) -> tuple[int, int | None]:
    """How many of a cumulative count can belong to acts that nobody dates, fewest and most."""
    asked = msgspec.structs.replace(claim, id=claim.id + " (gaps)", scene=GAPS)
    near = relevant(asked, base)
    return oracle.extreme(near, asked, "min") or 0, oracle.extreme(near, asked, "max")


def _arranged(found: list[Bound]) -> list[Bound]:
    """Exact ones first; what follows from "all of them were" is marked as said already."""
    found.sort(key=lambda b: (not b.pinned, b.query.scope, b.query.time, len(b.query.population)))
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
        negated = all(trait.startswith(NOT) for trait in traits)
        item.implied = item.lo > 0 and (by_all or (len(traits) == 1 and negated and traits <= shared))
        result.append(item)
    return result


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
