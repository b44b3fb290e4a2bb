"""Which counts to ask about: as a user or a search means them, none of them published as such."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from math import prod

from detente.model import ScopeKind
from detente.views.tally.model import NOT, Counted, Population, Settings, Stream, Voice
from detente.views.tally.traits import vocabulary
from detente.when import When

WHOLE = 120
"""Up to so many counts a bound may rest on all of a component; above, on the counts of the same act."""
_PER_ACT = 80
_KINDS = 2000


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


def candidates(claims: Sequence[Counted], settings: Settings) -> list[list[Counted]]:
    """What is worth asking, moment by moment: combinations of what was published, leftovers, totals."""
    moments: dict[tuple[ScopeKind, Stream, When], set[Population]] = {}
    periods: dict[tuple[Stream, When | None, When | None], set[Population]] = {}
    for claim in claims:
        if claim.scope == "cumulative":
            periods.setdefault((claim.stream, claim.start, claim.end), set()).add(claim.population)
        elif claim.on is not None and claim.on.day is not None:
            moments.setdefault((claim.scope, claim.stream, claim.on), set()).add(claim.population)
    groups = []
    for (scope, stream, on), published in sorted(moments.items()):
        asked = _combined(published, settings.home)
        if scope == "flow" and len(claims) <= WHOLE:
            # Whoever a period counts was in each of its acts or, as it may turn out, in none but one.
            around = {p for (s, *ends), ps in periods.items() if s == stream and _spans(ends, on) for p in ps}
            asked += sorted((p for p in around if len(p) == 1 and p not in asked), key=sorted)
        groups.append([query(p, scope=scope, on=on, stream=stream) for p in asked])
    for (stream, start, end), published in periods.items():
        if len(published) > 1 and len(claims) <= WHOLE:
            chosen = _combined(published, settings.home)
            groups.append([query(p, scope="cumulative", start=start, end=end, stream=stream) for p in chosen])
    return groups + [[total] for total in _totals(claims)]


def _spans(ends: Sequence[When | None], on: When) -> bool:
    start, end = ends
    return (start is None or start.bounds.start_lo <= on.bounds.start_lo) and (
        end is None or on.bounds.end_hi <= end.bounds.end_hi
    )


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
    if foreign and foreign[0] in traits:
        # A foreigner is of some country: those of none that is counted are left over.
        others = {NOT + trait for trait in families[foreign[1]] - {foreign[0], home}}
        found += [a | others for a in first if foreign[0] in a]
    possible = [p for p in dict.fromkeys(found) if _possible(p, home)]
    # With very many traits nobody combines, cutting the act by all of them at once would be endless.
    kinds = prod(len(members) + 1 for members in families.values())
    return possible[:_PER_ACT] if kinds <= _KINDS else first


def _possible(population: Population, home: str | None) -> bool:
    """Whether a person can have these traits, and none of them goes without saying."""
    vocab = vocabulary()
    if any(vocab.excludes(a, b, home) for a, b in combinations(population, 2)):
        return False
    foreign = vocab.foreign()
    anywhere = {foreign[0]} if foreign else set()
    settled = {vocab.family(t) for t in population - anywhere if not t.startswith(NOT)} - {None}
    if home is not None and anywhere <= population and NOT + home in population:
        return False
    return not any(t.startswith(NOT) and vocab.family(t) in settled for t in population)


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
