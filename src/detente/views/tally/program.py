"""Counts as constraints on whole numbers of people.

A *unit* is a set of people: those of one act, those of acts that nobody published between two instants (a
*gap*), or those in prison on a day. The traits that counts ask about cut a unit into *cells*, one for each
way in which a person can fall inside or outside the populations asked about; a cell holds a whole number
of people. Traits that no population combines, directly or through others, are cut apart: any two such
divisions of the same total can be realised together, so one block of cells for each of them is exact and
stays small. A count is then a linear constraint on cells: see ``docs/tally.md``.

A program is built for just the counts under examination, so that checking three counts among a thousand
costs what three counts cost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from detente.views.tally.model import (
    FIRST_DAY,
    LAST_DAY,
    NOT,
    Counted,
    Population,
    Settings,
    Stream,
    bounds_of,
    flow_days,
    window,
)
from detente.views.tally.traits import vocabulary

Unit = tuple[str, Stream, int, int, str]
"""``act`` or ``gap`` or ``stock`` or ``own``; stream; first and last day; scene, or the claim's id."""

GAPS = "(acts that nobody published)"
"""As the scene of a period that is asked about: leave out the acts that somebody published."""


@dataclass(frozen=True)
class Cell:
    """A kind of person: the traits they have, and which of the populations asked about they belong to."""

    traits: frozenset[str]
    inside: frozenset[Population]


@dataclass
class Row:
    """``lo <= sum(coefficient * variable) <= hi``, wherever the literal (if any) holds."""

    terms: list[tuple[int, int]]
    lo: int
    hi: int
    literal: int | None = None


@dataclass
class Program:
    """Variables with their upper ends (all start at 0), rows, and where each unit's cells are."""

    upper: list[int] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    claim_rows: dict[int, str] = field(default_factory=dict)
    cells: dict[Unit, list[list[tuple[Cell, int]]]] = field(default_factory=dict)
    targets: list[list[tuple[int, int]]] = field(default_factory=list)
    unlimited: int = 0
    edges: dict[tuple[str, Unit], int] = field(default_factory=dict)


def build(
    claims: Sequence[Counted], settings: Settings, queries: Sequence[Counted] = (), reach: int = 0
) -> Program:
    """The program of some counts, and of further counts that are asked about and bind nothing.

    The units asked about are cut by all traits at once, so that a solution shows whole people there and not
    one block after another. ``reach`` is a number that a query must be able to exceed where nothing binds it.
    """
    return _Builder(claims, settings, queries, reach).program


_LONG = 12
"""From so many units on, a period is written as a difference of running totals."""


class _Builder:
    wanted: dict[Unit, set[Population]]
    chains: dict[tuple[Stream, Population], dict[Unit, tuple[int | None, int]]]

    def __init__(
        self, claims: Sequence[Counted], settings: Settings, queries: Sequence[Counted], reach: int
    ) -> None:
        self.settings = settings
        bounds = [(claim, *bounds_of(claim, settings)) for claim in claims]
        biggest = sum(max(lo, hi or 0) for _, lo, hi in bounds) + 1000 + reach
        self.program = Program(unlimited=biggest * 4)
        every = [*claims, *queries]
        self.acts = _acts(every)
        self.gaps = _gaps(every)
        self.own = _own_acts(every)
        self.parted = {flow_days(c)[0] for c in every if c.scope == "stock" and c.acts}
        parts = {claim.id: self._parts(claim) for claim in every}
        wanted: dict[Unit, set[Population]] = defaultdict(set)
        for claim in every:
            for unit in (*parts[claim.id][0], *parts[claim.id][1]):
                wanted[unit].add(claim.population)
        self.wanted, self.chains = wanted, {}
        shown = {unit for query in queries if query.scope != "cumulative" for unit in parts[query.id][0]}
        for unit, populations in wanted.items():
            self._cut(unit, populations, whole=unit in shown)
        for claim, lo, hi in bounds:
            self._constrain(claim, *parts[claim.id], lo, self.program.unlimited * 8 if hi is None else hi)
        self.program.targets = [self._target(query, *parts[query.id]) for query in queries]

    def _target(self, query: Counted, sure: list[Unit], edge: list[Unit]) -> list[tuple[int, int]]:
        """The number that a query asks for, as terms."""
        if query.scope == "cumulative" or not edge:
            return self._together(query, sure) + [(self._partly(query, unit), 1) for unit in edge]
        number = self._variable(self.program.unlimited)
        choices = []
        for unit in edge:
            chosen = self._variable(1)
            choices.append((chosen, 1))
            same = [(number, 1), *((v, -k) for v, k in self._people(unit, query.population))]
            self.program.rows.append(Row(same, 0, 0, chosen))
        self.program.rows.append(Row(choices, 1, 1))
        return [(number, 1)]

    def _parts(self, claim: Counted) -> tuple[list[Unit], list[Unit]]:
        """The units that a count is surely over, and those that it may be over or not.

        Of a flow or stock whose day is not certain, the second are alternatives: exactly one is meant.
        """
        if claim.scope == "cumulative":
            return self._period(claim)
        first, last = flow_days(claim)
        if claim.scope == "stock":
            if first != last:
                return [("stock", claim.stream, first, last, claim.id)], []
            sides = ("before", "after") if first in self.parted else ("",)
            units: list[Unit] = [("stock", claim.stream, first, first, side) for side in sides]
            return (units, []) if len(units) == 1 else ([], units)
        if first == last:
            scenes = self.acts[claim.stream, first]
            chosen = [claim.scene or ""] if claim.scene is not None or len(scenes) == 1 else sorted(scenes)
            return [("act", claim.stream, first, first, scene) for scene in chosen], []
        return [], [_own_act(claim), *self._acts_within(claim.stream, first, last)]

    def _acts_within(self, stream: Stream, first: int, last: int) -> list[Unit]:
        return [
            ("act", stream, day, day, scene)
            for (of, day), scenes in self.acts.items()
            if of == stream and first <= day <= last
            for scene in sorted(scenes)
        ]

    def _period(self, claim: Counted) -> tuple[list[Unit], list[Unit]]:
        days = window(claim)
        sure: list[Unit] = []
        edge: list[Unit] = []
        own = [unit for unit in self.own if unit[1] == claim.stream]
        gaps = [] if claim.closed else self.gaps[claim.stream]
        acts = (
            []
            if claim.scene == GAPS
            else [*self._acts_within(claim.stream, days.start_lo, days.end_hi), *own]
        )
        for unit in [*acts, *gaps]:
            first, last = unit[2], unit[3]
            if days.start_hi <= first and last <= days.end_lo:
                sure.append(unit)
            elif first <= days.end_hi and last >= days.start_lo:
                edge.append(unit)
        return sure, edge

    def _cut(self, unit: Unit, populations: set[Population], *, whole: bool) -> None:
        """Make the cells of a unit, block by block, all blocks summing to the same total."""
        made = []
        for block in [populations] if whole else _blocks(populations):
            kinds = cells_of(frozenset(block), self.settings.home)
            made.append([(kind, self._variable(self.program.unlimited)) for kind in kinds])
        for cells in made[1:]:
            terms = [(variable, 1) for _, variable in cells] + [(variable, -1) for _, variable in made[0]]
            self.program.rows.append(Row(terms, 0, 0))
        self.program.cells[unit] = made

    def _variable(self, upper: int) -> int:
        self.program.upper.append(upper)
        return len(self.program.upper) - 1

    def _people(self, unit: Unit, population: Population) -> list[tuple[int, int]]:
        """The people of a unit who belong to a population, as terms."""
        blocks = self.program.cells[unit]
        if not population:
            return [(variable, 1) for _, variable in blocks[0]]
        for cells in blocks:
            terms = [(variable, 1) for cell, variable in cells if population in cell.inside]
            if terms:
                return terms
        return []

    def _together(self, claim: Counted, units: list[Unit]) -> list[tuple[int, int]]:
        """The people of many units who belong to a count's population, as terms.

        Long stretches of time are the difference of two running totals, so that many long periods do not
        make as many long sums.
        """
        running = [unit for unit in units if unit[0] != "own"]
        if len(running) <= _LONG or claim.closed or claim.scene == GAPS:
            return [term for unit in units for term in self._people(unit, claim.population)]
        totals = self._running(claim.stream, claim.population)
        ordered = sorted(running, key=_in_time)
        own = [term for unit in units if unit[0] == "own" for term in self._people(unit, claim.population)]
        first, last = totals[ordered[0]], totals[ordered[-1]]
        return [(last[1], 1), *([(first[0], -1)] if first[0] is not None else []), *own]

    def _running(self, stream: Stream, population: Population) -> dict[Unit, tuple[int | None, int]]:
        """For each act and gap in time, the total before it (None for nothing) and with it."""
        key = (stream, population)
        if key not in self.chains:
            before: int | None = None
            chain: dict[Unit, tuple[int | None, int]] = {}
            events = [u for u in self.wanted if u[0] in ("act", "gap") and u[1] == stream]
            for unit in sorted(events, key=_in_time):
                if population in self.wanted[unit]:
                    total = self._variable(self.program.unlimited * len(events))
                    terms = [(total, 1), *((v, -k) for v, k in self._people(unit, population))]
                    if before is not None:
                        terms.append((before, -1))
                    self.program.rows.append(Row(terms, 0, 0))
                    chain[unit] = before, total
                    before = total
            self.chains[key] = chain
        return self.chains[key]

    def _constrain(self, claim: Counted, sure: list[Unit], edge: list[Unit], lo: int, hi: int) -> None:
        rows = self.program.rows
        if claim.scope == "cumulative":
            terms = self._together(claim, sure) + [(self._partly(claim, unit), 1) for unit in edge]
            self._claim_row(claim, Row(terms, lo, hi))
        elif not edge:
            terms = [term for unit in sure for term in self._people(unit, claim.population)]
            self._claim_row(claim, Row(terms, lo, hi))
        else:
            choices = []
            for unit in edge:
                chosen = self._variable(1)
                choices.append((chosen, 1))
                self._claim_row(claim, Row(self._people(unit, claim.population), lo, hi, chosen))
                if unit[0] == "own":  # An act of its own exists only where the count is not of a known act.
                    people = [(v, 1) for _, v in self.program.cells[unit][0]]
                    rows.append(
                        Row([*people, (chosen, -self.program.unlimited)], -self.program.unlimited * 8, 0)
                    )
            rows.append(Row(choices, 1, 1))

    def _claim_row(self, claim: Counted, row: Row) -> None:
        self.program.claim_rows[len(self.program.rows)] = claim.id
        self.program.rows.append(row)

    def _partly(self, claim: Counted, unit: Unit) -> int:
        """A variable for how many of a unit on the edge of a period are counted.

        An act is in or out as a whole; of what happened in a gap, any part may be in.
        """
        key = (claim.id, unit)
        people = self._people(unit, claim.population)
        unlimited = self.program.unlimited
        part = self._variable(unlimited)
        self.program.rows.append(Row([(part, 1), *((v, -k) for v, k in people)], -unlimited * 8, 0))
        if unit[0] != "gap":
            inside = self._variable(1)
            self.program.edges[key] = inside
            self.program.rows.append(Row([(part, 1), (inside, -unlimited)], -unlimited * 8, 0))
            short = [(part, 1), *((v, -k) for v, k in people)]
            self.program.rows.append(Row(short, 0, unlimited * 8, inside))
        return part


def _in_time(unit: Unit) -> tuple[int, int, str, str]:
    """Order of acts and gaps: whatever lies within a period is then in one piece."""
    return unit[2], unit[3], unit[0], unit[4]


def _acts(claims: Sequence[Counted]) -> dict[tuple[Stream, int], set[str]]:
    """The acts that somebody dates to the day, with their scenes."""
    acts: dict[tuple[Stream, int], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.scope == "flow":
            first, last = flow_days(claim)
            if first == last:
                acts[claim.stream, first].add(claim.scene or "")
        elif claim.closed:
            for first, last, scene in claim.acts:
                if first == last:
                    acts[claim.stream, first].add(scene)
    return dict(sorted(acts.items()))


def _own_act(claim: Counted) -> Unit:
    return ("own", claim.stream, *flow_days(claim), claim.id)


def _own_acts(claims: Sequence[Counted]) -> list[Unit]:
    """For each flow whose day is not certain, the act that it may be about if about none of the others."""
    own = [_own_act(c) for c in claims if c.scope == "flow" and len(set(flow_days(c))) == 2]
    own += [
        ("own", c.stream, first, last, name)
        for c in claims
        if c.closed
        for first, last, name in c.acts
        if first < last
    ]
    return list(dict.fromkeys(own))


def _gaps(claims: Sequence[Counted]) -> dict[Stream, list[Unit]]:
    """The stretches between the instants at which some period may start or end."""
    cuts: dict[Stream, set[int]] = defaultdict(set)
    for claim in claims:
        if claim.scope == "cumulative":
            days = window(claim)
            cuts[claim.stream] |= {days.start_lo, days.start_hi, days.end_lo + 1, days.end_hi + 1}
    gaps: dict[Stream, list[Unit]] = defaultdict(list)
    for stream, points in cuts.items():
        ordered = sorted(point for point in points if FIRST_DAY <= point <= LAST_DAY + 1)
        gaps[stream] = [("gap", stream, a, b - 1, "") for a, b in pairwise(ordered)]
    return gaps


def _blocks(populations: set[Population]) -> list[set[Population]]:
    """Populations that share a trait or a family, directly or through others, together."""
    blocks: list[tuple[set[str], set[Population]]] = []
    for population in sorted(populations, key=sorted):
        keys = {vocabulary().family(trait) or trait.removeprefix(NOT) for trait in population}
        if not keys:
            continue
        members = {population}
        apart = []
        for block in blocks:
            if block[0] & keys:
                keys, members = keys | block[0], members | block[1]
            else:
                apart.append(block)
        blocks = [*apart, (keys, members)]
    return [members for _, members in blocks] or [{frozenset()}]


@lru_cache(maxsize=4096)
def cells_of(populations: frozenset[Population], home: str | None = None) -> tuple[Cell, ...]:
    """Every way in which a person can be inside or outside these populations."""
    groups: dict[str, set[str]] = defaultdict(set)
    for population in populations:
        for trait in population:
            plain = trait.removeprefix(NOT)
            groups[vocabulary().family(plain) or NOT + plain].add(plain)
    partial: dict[frozenset[Population], frozenset[str]] = {populations: frozenset()}
    for name in sorted(groups):
        grown: dict[frozenset[Population], frozenset[str]] = {}
        options = _options(frozenset(groups[name]), free=name.startswith(NOT), home=home)
        for alive, traits in partial.items():
            for has in options:
                left = frozenset(p for p in alive if all(_holds(trait, has) for trait in p))
                shown = frozenset(t for t, true in has.items() if true) or frozenset(NOT + t for t in has)
                grown.setdefault(left, traits | shown)
        partial = grown
    return tuple(Cell(traits, alive) for alive, traits in partial.items())


def _holds(trait: str, has: dict[str, bool]) -> bool:
    """Whether a trait is true under an option; one of another family is left alone."""
    plain = trait.removeprefix(NOT)
    return plain not in has or has[plain] != trait.startswith(NOT)


def _options(traits: frozenset[str], *, free: bool, home: str | None) -> list[dict[str, bool]]:
    """The truth that the traits of one family (or one free trait) can have of a person."""
    nobody = dict.fromkeys(sorted(traits), False)
    if free:
        (trait,) = traits
        return [{trait: True}, {trait: False}]
    foreign = vocabulary().foreign()
    if foreign is None or foreign[0] not in traits:
        return [{**nobody, trait: True} for trait in sorted(traits)] + [nobody]
    of_another = foreign[0]
    options = (
        [nobody, {**nobody, of_another: True}]
        if home is None or home not in traits
        else [{**nobody, of_another: True}]
    )
    for trait in sorted(traits - {of_another}):
        if trait != home:
            options.append({**nobody, trait: True, of_another: True})
        if trait == home or home is None:
            options.append({**nobody, trait: True})
    return options
