"""Which counts cannot stand together, and which to trust.

A *conflict* is a set of counts that cannot all be true while every proper subset can: a minimal
unsatisfiable subset. The *trusted* set is the heaviest one without a conflict. Both come from one loop over
implicit hitting sets (Liffiton, Previti, Malik and Marques-Silva, "Fast, flexible MUS enumeration", 2016;
Davies and Bacchus, "Solving MAXSAT by solving a sequence of simpler SAT instances", 2011): what must go is
a cheapest set that hits every known conflict; if the rest still cannot stand, it hides another conflict, else
nothing cheaper exists.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice, product

from detente.views.tally import voices
from detente.views.tally.model import Counted, Settings, bounds_of, days_of, flow_days, may_lie_within, window
from detente.views.tally.program import Program, Row
from detente.views.tally.solver import Clock, Model, Oracle, OutOfTimeError, suspects

_MANY = 60
"""Above so many counts in one component, looking for further conflicts is given up after a dry spell."""
_DRY = 40
_COPIES = 400
"""At most so many copies of one conflict are listed, where many voices say the same."""
_SEVERAL = 10


@dataclass
class Analysis:
    """Conflicts (ids, smallest first), the trusted ids, and what is proven of either.

    ``alike`` has, under the first of them, the ids of counts that say the same; ``stated`` the conflicts
    among those firsts, of which ``conflicts`` are all the copies.
    """

    conflicts: list[tuple[str, ...]] = field(default_factory=list)
    stated: list[tuple[str, ...]] = field(default_factory=list)
    alike: dict[str, tuple[str, ...]] = field(default_factory=dict)
    trusted: list[str] = field(default_factory=list)
    all_found: bool = True
    best_proven: bool = True
    verdict_proven: bool = True

    @property
    def disputed(self) -> set[str]:
        """Counts that stand in some conflict."""
        return {claim for conflict in self.conflicts for claim in conflict}


def analyse(claims: Sequence[Counted], oracle: Oracle) -> Analysis:
    """Conflicts and the trusted set of some counts, as far as the oracle's clock allows."""
    result = Analysis()
    order = {claim.id: index for index, claim in enumerate(claims)}
    groups = same_statements(claims, oracle.settings)
    result.alike = {group[0].id: tuple(claim.id for claim in group) for group in groups}
    cost = costs(groups, oracle.settings)
    parts = components([group[0] for group in groups])
    whole = oracle.clock
    conflicts: list[frozenset[str]] = []
    removed: set[str] = set()
    for number, part in enumerate(parts):
        whole.tell("conflicts", number, len(parts))
        search = _Search(part, oracle, cost)
        try:
            if oracle.feasible(part):
                continue
        except OutOfTimeError:
            result.verdict_proven = result.best_proven = result.all_found = False
            removed |= {claim.id for claim in part}
            continue
        try:
            search.acts()
            search.settle()
        except OutOfTimeError:
            result.best_proven = result.all_found = False
        removed |= search.removed
        oracle.clock = whole.share(0.6, oracle.settings.conflict_time)
        try:
            search.periods()
            result.all_found &= search.enumerate()
        except OutOfTimeError:
            result.all_found = False
        oracle.clock = whole
        conflicts += search.conflicts
    whole.tell("conflicts", len(parts), len(parts))
    ordered = [tuple(sorted(conflict, key=order.__getitem__)) for conflict in conflicts]
    result.stated = sorted(ordered, key=lambda c: (len(c), [order[i] for i in c]))
    copies = [
        copy for each in result.stated for copy in islice(product(*(result.alike[i] for i in each)), _COPIES)
    ]
    result.conflicts = sorted(
        (tuple(sorted(copy, key=order.__getitem__)) for copy in copies),
        key=lambda c: (len(c), [order[i] for i in c]),
    )
    gone = {copy for first in removed for copy in result.alike[first]}
    result.trusted = [claim.id for claim in claims if claim.id not in gone]
    return result


def same_statements(claims: Sequence[Counted], settings: Settings) -> list[list[Counted]]:
    """Counts that mean exactly the same, together: whatever contradicts one contradicts all."""
    groups: dict[tuple[object, ...], list[Counted]] = {}
    for claim in claims:
        time = window(claim) if claim.scope == "cumulative" else flow_days(claim)
        about = (claim.scope, claim.stream, claim.population, time, claim.scene, claim.closed, claim.acts)
        groups.setdefault((*about, bounds_of(claim, settings)), []).append(claim)
    return list(groups.values())


def components(claims: Sequence[Counted]) -> list[list[Counted]]:
    """Counts grouped so that those of different groups can have no bearing on each other.

    Stocks bear on stocks of the same day; flows and cumulative counts on those whose days they overlap.
    """
    groups: dict[tuple[bool, str], list[tuple[int, int, Counted]]] = defaultdict(list)
    for claim in claims:
        groups[claim.scope == "stock", claim.stream].append((*days_of(claim), claim))
    found: list[list[Counted]] = []
    for group in groups.values():
        end = None
        for first, last, claim in sorted(group, key=lambda item: item[:2]):
            if end is None or first > end:
                found.append([])
                end = last
            end = max(end, last)
            found[-1].append(claim)
    return found


def certified(conflict: Sequence[Counted], oracle: Oracle) -> bool:
    """Whether these counts cannot all hold, and can as soon as any one is left out; solved afresh.

    Leaving out one is enough to check: a subset of a feasible set is feasible.
    """
    fresh = Oracle(oracle.settings, oracle.clock)
    return not fresh.feasible(conflict) and all(
        fresh.feasible([other for other in conflict if other is not claim]) for claim in conflict
    )


class _Search:
    """The state of the search in one component."""

    def __init__(self, claims: Sequence[Counted], oracle: Oracle, cost: dict[str, int]) -> None:
        self.claims, self.oracle, self.cost = list(claims), oracle, cost
        self.by_id = {claim.id: claim for claim in claims}
        self.conflicts: list[frozenset[str]] = []
        self.removed: set[str] = set()

    def acts(self) -> None:
        """Find the conflicts within each act first: they are many, small and cheap."""
        acts: dict[object, list[Counted]] = defaultdict(list)
        for claim in self._flows():
            acts[claim.stream, flow_days(claim)].append(claim)
        self._within(acts.values())

    def periods(self) -> None:
        """Find the conflicts of each period with counts of the same people in its acts, short ones first."""
        groups = []
        for period in self.claims:
            if period.scope == "cumulative":
                same = [claim for claim in self._flows() if claim.population == period.population]
                groups.append([period, *(claim for claim in same if may_lie_within(claim, period))])
        self._within(sorted(groups, key=len))

    def _flows(self) -> list[Counted]:
        return [claim for claim in self.claims if claim.scope == "flow"]

    def _within(self, groups: Iterable[list[Counted]]) -> None:
        """Find every conflict among some of the counts alone."""
        for group in groups:
            if not 1 < len(group) < len(self.claims) or self.oracle.feasible(group):
                continue
            inner = _Search(group, self.oracle, self.cost)
            inner.conflicts = [conflict for conflict in self.conflicts if conflict <= inner.by_id.keys()]
            known = len(inner.conflicts)
            try:
                inner.enumerate()
            finally:
                self.conflicts += inner.conflicts[known:]

    def settle(self) -> None:
        """Find the cheapest counts to leave out so that the rest can all be true."""
        while True:
            self.removed = self._cheapest()
            rest = [claim for claim in self.claims if claim.id not in self.removed]
            if self.oracle.feasible(rest):
                return
            while not self.oracle.feasible(rest):
                conflict = self.shrink(rest)
                self._add(conflict)
                rest = [claim for claim in rest if claim.id not in conflict]

    def enumerate(self) -> bool:
        """Find every conflict; False where the search was given up before that was proven."""
        spared: list[frozenset[str]] = []  # what each largest feasible set leaves out
        dry = 0
        while True:
            seed = hitting_set(self.by_id, None, spared, self.conflicts, self.oracle.clock)
            if seed is None:
                return True
            grown = self._grown(seed)
            if self.oracle.feasible(grown):
                spared.append(frozenset(self.by_id) - {claim.id for claim in grown})
                dry += 1
                if len(self.claims) * dry > _MANY * _DRY and len(self.claims) > _MANY:
                    return False
            else:
                self._add(self.shrink(grown))
                dry = 0

    def shrink(self, claims: Sequence[Counted]) -> frozenset[str]:
        """A minimal conflict among counts that cannot all hold; drops large parts first."""
        core = list(claims)
        if len(core) > _SEVERAL:
            named = suspects(core, self.oracle.settings)
            if named:
                smaller = [claim for claim in core if claim.id in named]
                core = smaller if not self.oracle.feasible(smaller) else core
        # Counts over long periods come last, so that a conflict is told in the nearest terms.
        core.sort(key=lambda claim: (claim.scope != "cumulative", self.cost[claim.id]))
        size = max(1, len(core) // 2)
        while True:
            start = 0
            while start < len(core):
                rest = core[:start] + core[start + size :]
                if rest and not self.oracle.feasible(rest):
                    core = rest
                else:
                    start += size
            if size == 1:
                return frozenset(claim.id for claim in core)
            size = max(1, min(size // 2, len(core) // 2))

    def _add(self, conflict: frozenset[str]) -> None:
        self.conflicts.append(conflict)

    def _cheapest(self) -> set[str]:
        found = hitting_set(self.by_id, self.cost, self.conflicts, [], self.oracle.clock)
        assert found is not None
        return set(found)

    def _grown(self, seed: frozenset[str]) -> list[Counted]:
        """As many counts as go with the seed without completing a known conflict, the heaviest first."""
        chosen = set(seed)
        for claim in sorted(self.claims, key=lambda c: -self.cost[c.id]):
            wider = chosen | {claim.id}
            if not any(conflict <= wider for conflict in self.conflicts if claim.id in conflict):
                chosen = wider
        return [claim for claim in self.claims if claim.id in chosen]


def costs(groups: Sequence[Sequence[Counted]], settings: Settings) -> dict[str, int]:
    """What it costs to leave out each statement: the weights of all voices that make it, each once.

    Among equals the one made last is kept, whatever the order in which they were given.
    """
    newest = sorted(groups, key=lambda g: (max(map(_published, g)), min(claim.id for claim in g)))
    cost = {}
    for rank, group in enumerate(newest, start=1):
        weights = {claim.voice.name.casefold(): voices.weight(claim.voice, settings) for claim in group}
        cost[group[0].id] = round(sum(weights.values()) * 100_000) + rank
    return cost


def _published(claim: Counted) -> int:
    return claim.published.bounds.start_lo if claim.published else 0


def hitting_set(
    universe: Iterable[str],
    cost: dict[str, int] | None,
    to_hit: Sequence[frozenset[str]],
    never_whole: Sequence[frozenset[str]],
    clock: Clock,
) -> frozenset[str] | None:
    """A set with a member of each of ``to_hit``, not all of any of ``never_whole``; a cheapest, or any."""
    used = sorted({name for part in (*to_hit, *never_whole) for name in part} & set(universe))
    if not to_hit:
        return frozenset()
    index = {name: position for position, name in enumerate(used)}
    program = Program(upper=[1] * len(used), unlimited=len(used) + 1)
    program.rows = [Row([(index[name], 1) for name in part], 1, len(part)) for part in to_hit]
    program.rows += [Row([(index[name], 1) for name in part], 0, len(part) - 1) for part in never_whole]
    model = Model(program)
    if cost is None:
        solution = model.solve(clock)
    else:
        solution = model.solve(clock, [(index[name], cost[name]) for name in used], "min")
    return None if solution is None else frozenset(name for name in used if solution.values[index[name]])
