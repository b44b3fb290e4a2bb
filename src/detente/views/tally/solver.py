"""Programs handed to OR-Tools: CP-SAT for every verdict, its linear solver to guess where a conflict lies.

The CP-SAT library is called through its own protocol objects. The modelling layer above them imports pandas,
which alone takes longer than the whole of a small tally.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from detente.views.tally.model import Counted, Population, Settings
from detente.views.tally.program import Program, Row, build

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

    def share(self, part: float) -> Clock:
        """A clock that stops when a part of what is left has passed."""
        return Clock(time.monotonic() + max(0.0, self.ends - time.monotonic()) * part, self.progress)

    def tell(self, stage: str, done: int, total: int) -> None:
        """Report progress, where anybody listens."""
        if self.progress is not None:
            self.progress(stage, done, total)


@dataclass(frozen=True)
class Solution:
    """Values of a program's variables, and of its target."""

    values: list[int]
    target: int


def solve(
    program: Program,
    clock: Clock,
    sense: Literal["", "min", "max"] = "",
    literals: dict[int, int] | None = None,
) -> Solution | None:
    """A solution, with the least or greatest target where ``sense`` says so; None if there is none.

    Raises:
        OutOfTimeError: no verdict within the clock.
    """
    from ortools.sat.python import cp_model_helper as cp

    model = cp.CpModelProto()
    for index, upper in enumerate(program.upper):
        fixed = (literals or {}).get(index)
        model.variables.add().domain.extend([0, upper] if fixed is None else [fixed, fixed])
    for row in program.rows:
        if not row.terms and not row.lo <= 0 <= row.hi and row.literal is None:
            return None
        constraint = model.constraints.add()
        if row.literal is not None:
            constraint.enforcement_literal.append(row.literal)
        linear = constraint.linear
        linear.vars.extend([variable for variable, _ in row.terms])
        linear.coeffs.extend([coefficient for _, coefficient in row.terms])
        linear.domain.extend([row.lo, row.hi])
    if sense:
        sign = 1 if sense == "min" else -1
        model.objective.vars.extend([variable for variable, _ in program.target])
        model.objective.coeffs.extend([sign * coefficient for _, coefficient in program.target])
    parameters = cp.SatParameters()
    parameters.num_workers = 1
    parameters.max_time_in_seconds = clock.left
    wrapper: Any = cp.SolveWrapper()
    wrapper.set_parameters(parameters)
    response = wrapper.solve(model)
    if response.status == cp.INFEASIBLE:
        return None
    if response.status == cp.OPTIMAL or (response.status == cp.FEASIBLE and not sense):
        values = list(response.solution)
        return Solution(values, sum(values[v] * k for v, k in program.target))
    if response.status == cp.MODEL_INVALID:
        raise AssertionError("the program is not a valid model")
    raise OutOfTimeError


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
            self._seen[key] = solve(build(claims, self.settings), self.clock) is not None
        return self._seen[key]

    def extreme(self, claims: Sequence[Counted], query: Counted, sense: Literal["min", "max"]) -> int | None:
        """The least or greatest value of a count that is asked about; None for no end.

        The claims must be feasible together.
        """
        program = build(claims, self.settings, query)
        solution = solve(program, self.clock, sense)
        if solution is None:
            raise ValueError("the counts contradict each other")
        return None if solution.target >= program.unlimited // 2 else solution.target

    def can_be(self, claims: Sequence[Counted], query: Counted, lo: int, hi: int | None) -> bool:
        """Whether the count asked about can lie within ``lo`` to ``hi`` while all claims hold."""
        program = build(claims, self.settings, query)
        program.rows.append(_target_row(program, lo, hi))
        return solve(program, self.clock) is not None

    def witness(
        self, claims: Sequence[Counted], query: Counted, value: int, extra: Sequence[Population] = ()
    ) -> list[tuple[frozenset[str], int]]:
        """People of the act asked about, by traits, for whom all claims hold and the count is ``value``."""
        program = build(claims, self.settings, query, combined=True, extra=extra)
        program.rows.append(_target_row(program, value, value))
        solution = solve(program, self.clock)
        unit = next((u for u in program.cells if u[0] in ("act", "stock") and query.on is not None), None)
        if solution is None or unit is None:
            return []
        (cells,) = program.cells[unit]
        return [(cell.traits, solution.values[v]) for cell, v in cells if solution.values[v]]


def _target_row(program: Program, lo: int, hi: int | None) -> Row:
    return Row(list(program.target), lo, program.unlimited * 8 if hi is None else hi)


def suspects(claims: Sequence[Counted], settings: Settings) -> set[str] | None:
    """Counts among which a contradiction surely lies, found without integers; None where there is no such.

    Each count may miss its bounds at a price; the prices of the cheapest way to miss (the dual values) are
    positive on a set of counts that contradict each other.
    """
    from ortools.linear_solver import pywraplp

    program = build(claims, settings)
    solver = pywraplp.Solver.CreateSolver("GLOP")
    infinity = solver.infinity()
    variables = [solver.NumVar(0, upper, "") for upper in program.upper]
    objective = solver.Objective()
    objective.SetMinimization()
    rows = []
    for index, row in enumerate(program.rows):
        if row.literal is not None:
            continue
        constraint = solver.Constraint(row.lo, row.hi if row.hi < program.unlimited * 8 else infinity)
        for variable, coefficient in row.terms:
            constraint.SetCoefficient(variables[variable], coefficient)
        claim = program.claim_rows.get(index)
        if claim is not None:
            for sign in (1, -1):
                miss = solver.NumVar(0, infinity, "")
                constraint.SetCoefficient(miss, sign)
                objective.SetCoefficient(miss, 1)
            rows.append((claim, constraint))
    if solver.Solve() != pywraplp.Solver.OPTIMAL or objective.Value() < 0.5:
        return None
    return {claim for claim, constraint in rows if abs(constraint.dual_value()) > 1e-7}
