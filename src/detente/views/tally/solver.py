"""Programs handed to OR-Tools: CP-SAT for every verdict, its linear solver to guess where a conflict lies.

The CP-SAT library is called through its own protocol objects. The modelling layer above them imports pandas,
which alone takes longer than the whole of a small tally.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, floor
from typing import Any, Literal

from detente.views.tally.model import Counted, Settings
from detente.views.tally.program import Program, Row, build

_PATIENCE = 2000
"""Milliseconds after which the relaxation of one question is given up."""

Progress = Callable[[str, int, int], None]


class OutOfTimeError(Exception):
    """The time limit passed before a verdict; whatever was proven before stands."""


@dataclass
class Clock:
    """The time that is left, and who is told about progress."""

    ends: float
    progress: Progress | None = None

    @classmethod
    def of(cls, seconds: float, progress: Progress | None = None) -> Clock:
        """A clock that runs from now."""
        return cls(time.monotonic() + seconds, progress)

    @property
    def left(self) -> float:
        """Seconds until the limit.

        Raises:
            OutOfTimeError: none are left.
        """
        left = self.ends - time.monotonic()
        if left <= 0:
            raise OutOfTimeError
        return left

    def share(self, part: float, most: float | None = None) -> Clock:
        """A clock that stops when a part of what is left has passed, or so many seconds."""
        seconds = max(0.0, self.ends - time.monotonic()) * part
        return Clock.of(seconds if most is None else min(seconds, most), self.progress)

    def tell(self, stage: str, done: int, total: int) -> None:
        """Report progress, where anybody listens."""
        if self.progress is not None:
            self.progress(stage, done, total)


@dataclass(frozen=True)
class Solution:
    """Values of a program's variables, and of its target."""

    values: list[int]
    target: int


class Model:
    """A program as CP-SAT has it, to be solved any number of times."""

    def __init__(self, program: Program, literals: dict[int, int] | None = None) -> None:
        """Translate the program; ``literals`` fixes some of its variables."""
        from ortools.sat.python import cp_model_helper as cp

        self._cp: Any = cp
        self._model = cp.CpModelProto()
        # A row without people can be false only by its bounds, which CP-SAT would refuse as no model.
        self._impossible = any(
            not row.terms and row.literal is None and not row.lo <= 0 <= row.hi for row in program.rows
        )
        for index, upper in enumerate(program.upper):
            fixed = (literals or {}).get(index)
            self._model.variables.add().domain.extend([0, upper] if fixed is None else [fixed, fixed])
        for row in program.rows:
            constraint = self._model.constraints.add()
            if row.literal is not None:
                constraint.enforcement_literal.append(row.literal)
            linear = constraint.linear
            linear.vars.extend([variable for variable, _ in row.terms])
            linear.coeffs.extend([coefficient for _, coefficient in row.terms])
            linear.domain.extend([row.lo, row.hi])

    def solve(
        self, clock: Clock, target: Sequence[tuple[int, int]] = (), sense: Literal["", "min", "max"] = ""
    ) -> Solution | None:
        """A solution, with the least or greatest target where ``sense`` says so; None if there is none.

        Raises:
            OutOfTimeError: no verdict within the clock.
        """
        if self._impossible:
            return None
        cp = self._cp
        self._model.clear_objective()
        if sense:
            sign = 1 if sense == "min" else -1
            self._model.objective.vars.extend([variable for variable, _ in target])
            self._model.objective.coeffs.extend([sign * coefficient for _, coefficient in target])
        parameters = cp.SatParameters()
        # These models have no symmetry worth finding, and a long presolve costs more than the search.
        parameters.num_workers = 1
        parameters.cp_model_probing_level = 0
        parameters.symmetry_level = 0
        parameters.max_presolve_iterations = 1
        parameters.max_time_in_seconds = clock.left
        wrapper = cp.SolveWrapper()
        wrapper.set_parameters(parameters)
        response = wrapper.solve(self._model)
        if response.status == cp.INFEASIBLE:
            return None
        if response.status == cp.OPTIMAL or (response.status == cp.FEASIBLE and not sense):
            values = list(response.solution)
            return Solution(values, sum(values[v] * k for v, k in target))
        if response.status == cp.MODEL_INVALID:
            raise AssertionError("the program is not a valid model")
        raise OutOfTimeError


People = list[tuple[frozenset[str], int]]


class Sweep:
    """Questions about one act or stock (or one total) while some counts hold, on a single model."""

    def __init__(self, claims: Sequence[Counted], queries: Sequence[Counted], oracle: Oracle) -> None:
        self._program = build(claims, oracle.settings, queries)
        self._oracle = oracle

    @cached_property
    def _model(self) -> Model:
        return Model(self._program)

    @cached_property
    def _relaxed(self) -> Relaxed:
        return Relaxed(self._program)

    def rough(self, number: int) -> tuple[int, int | None, set[str]]:
        """Least and greatest value of a query in fractions of people, and counts that these rest on.

        The exact bounds lie within; nearly always they are the same.
        """
        target = self._program.targets[number]
        (lo, below), (hi, above) = (self._relaxed.extreme(target, sense) for sense in ("min", "max"))
        least = 0 if lo is None else ceil(lo - 1e-6)
        if hi is None or hi >= self._program.unlimited / 2:
            return least, None, below
        return least, floor(hi + 1e-6), below | above

    def extreme(self, number: int, sense: Literal["min", "max"]) -> tuple[int | None, People]:
        """The least or greatest value of a query, None for no end, and people for whom it is attained.

        Raises:
            ValueError: the counts contradict each other.
        """
        program, target = self._program, self._program.targets[number]
        solution = self._relaxed.witness(target, sense)
        if solution is None:
            solution = self._model.solve(self._oracle.clock, target, sense)
        if solution is None:
            raise ValueError("the counts contradict each other")
        if solution.target >= program.unlimited // 2:
            return None, []
        cells = [c for unit, (c, *more) in program.cells.items() if unit[0] in ("act", "stock") and not more]
        shown = next((c for c in cells if {v for v, _ in target} <= {v for _, v in c}), [])
        return solution.target, [(kind.traits, solution.values[v]) for kind, v in shown if solution.values[v]]


class Relaxed:
    """A program in fractions of people, for GLOP: no verdict rests on it, but it says where to look.

    Rows that hold only under a literal are left out.
    """

    def __init__(self, program: Program, *, elastic: bool = False) -> None:
        """Translate the program; ``elastic`` lets each count miss its bounds at a price for each person."""
        from ortools.linear_solver import pywraplp

        self._program = program
        self._solver: Any = pywraplp.Solver.CreateSolver("GLOP")
        infinity = self._solver.infinity()
        self._solver.SetTimeLimit(_PATIENCE)
        # Large ends that stand for none would cost precision.
        self._variables = [
            self._solver.NumVar(0, upper if upper < program.unlimited else infinity, "")
            for upper in program.upper
        ]
        self._misses: list[Any] = []
        self._rows: list[tuple[str, Any]] = []
        for index, row in enumerate(program.rows):
            if row.literal is not None:
                continue
            high = row.hi if row.hi < program.unlimited * 8 else infinity
            constraint = self._solver.Constraint(row.lo, high)
            for variable, coefficient in row.terms:
                constraint.SetCoefficient(self._variables[variable], coefficient)
            claim = program.claim_rows.get(index)
            if claim is not None:
                self._rows.append((claim, constraint))
                for sign in (1, -1) if elastic else ():
                    self._misses.append(self._solver.NumVar(0, infinity, ""))
                    constraint.SetCoefficient(self._misses[-1], sign)

    def extreme(self, target: Sequence[tuple[int, int]], sense: str) -> tuple[float | None, set[str]]:
        """The least or greatest target, and the counts whose prices (dual values) hold it there.

        None where there is no end, or none was found in time.
        """
        objective = self._solver.Objective()
        objective.Clear()
        for variable, coefficient in target:
            objective.SetCoefficient(self._variables[variable], coefficient)
        objective.SetOptimizationDirection(sense == "max")
        return self._solved()

    def witness(self, target: Sequence[tuple[int, int]], sense: str) -> Solution | None:
        """The same in whole people, checked row by row; None where the relaxation has no such solution.

        As no solution in fractions is better, it is the best in whole people too.
        """
        best, _ = self.extreme(target, sense)
        if best is None:
            return None
        values = [round(variable.solution_value()) for variable in self._variables]
        for literal in {row.literal for row in self._program.rows if row.literal is not None}:
            values[literal] = all(_holds(row, values) for row in self._program.rows if row.literal == literal)
        reached = sum(values[v] * k for v, k in target)
        rows = self._program.rows
        if abs(reached - best) > 1e-6 or not all(
            _holds(row, values) for row in rows if row.literal is None or values[row.literal]
        ):
            return None
        inside = all(0 <= value <= upper for value, upper in zip(values, self._program.upper, strict=True))
        return Solution(values, reached) if inside else None

    def least_miss(self) -> tuple[float | None, set[str]]:
        """By how many people the counts must miss their bounds, and counts that force it."""
        objective = self._solver.Objective()
        for miss in self._misses:
            objective.SetCoefficient(miss, 1)
        objective.SetMinimization()
        return self._solved()

    def _solved(self) -> tuple[float | None, set[str]]:
        if self._solver.Solve() != self._solver.OPTIMAL:
            return None, set()
        prices = {claim for claim, row in self._rows if abs(row.dual_value()) > 1e-7}
        return self._solver.Objective().Value(), prices


def _holds(row: Row, values: Sequence[int]) -> bool:
    return row.lo <= sum(values[v] * k for v, k in row.terms) <= row.hi


@dataclass
class Oracle:
    """Answers about sets of counts under fixed settings; remembers verdicts."""

    settings: Settings
    clock: Clock

    def __post_init__(self) -> None:
        self._seen: dict[frozenset[str], bool] = {}

    def feasible(self, claims: Sequence[Counted]) -> bool:
        """Whether all of these counts can be true together."""
        key = frozenset(claim.id for claim in claims)
        if key not in self._seen:
            self._seen[key] = Model(build(claims, self.settings)).solve(self.clock) is not None
        return self._seen[key]

    def can_be(self, claims: Sequence[Counted], query: Counted, lo: int, hi: int | None) -> bool:
        """Whether the count asked about can lie within ``lo`` to ``hi`` while all claims hold."""
        program = build(claims, self.settings, [query], reach=max(lo, hi or 0))
        program.rows.append(Row(program.targets[0], lo, program.unlimited * 8 if hi is None else hi))
        return Model(program).solve(self.clock) is not None


def suspects(claims: Sequence[Counted], settings: Settings) -> set[str] | None:
    """Counts among which a contradiction surely lies, found without integers; None where there is no such."""
    missed, prices = Relaxed(build(claims, settings), elastic=True).least_miss()
    return prices if missed is not None and missed > 0.5 else None
