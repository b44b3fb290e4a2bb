"""How fast and how right the tally is: published counts, invented worlds, a thousand counts.

The peer is the textbook way on the same solver and in the same run: build the whole program for each
question, minimise and maximise it, and look for conflicts by trying sets of counts in order of size.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from detente.views.tally import Settings, Tally, tally
from detente.views.tally.bounds import Near
from detente.views.tally.conflicts import certified
from detente.views.tally.model import Counted
from detente.views.tally.program import build
from detente.views.tally.questions import candidates
from detente.views.tally.rows import read_file
from detente.views.tally.solver import Clock, Model, Oracle
from detente.views.tally.worlds import world

WORLDS = 1000
LARGEST = 3
"""The textbook search for conflicts stops at sets of this size: the next would take minutes."""


def run(data: Path) -> None:
    """Print every figure."""
    _published(data / "count-claims-dev.csv")
    _large()
    _worlds()


def _timed(rows: Any, **settings: Any) -> tuple[Tally, float]:
    start = time.perf_counter()
    made = tally(rows, settings=Settings(**settings))
    made.to_json()
    return made, time.perf_counter() - start


def _published(file: Path) -> None:
    if not file.exists():
        return
    claims = read_file(file)
    made, seconds = _timed(claims)
    told = f"{len(made.bounds)} bounds, {len(made.notes)} notes"
    print(f"published counts: {len(claims)} in {seconds:.2f} s, {told}")
    print(f"  the bounds as the textbook has them: {_textbook_bounds(made):.2f} s")
    row = {"scope": "flow", "on": "2025-12-13", "asserted_by": "AP"}
    wrong = [
        {**row, "id": "x1", "value": 120},
        {**row, "id": "x2", "value": 12, "population": "to Lithuania"},
    ]
    made, seconds = _timed([*claims, *wrong])
    oracle = Oracle(made.settings, Clock.of(60))
    by_id = {claim.id: claim for claim in made.claims}
    sure = all(certified([by_id[i] for i in c.claims], oracle) for c in made.conflicts)
    print(f"  with 2 errors: all {len(made.conflicts)} conflicts in {seconds:.2f} s, certified: {sure}")
    found, textbook = _textbook_conflicts(made.claims, made.settings)
    print(f"  textbook, sets of up to {LARGEST}: {found} conflicts in {textbook:.2f} s")


def _textbook_bounds(made: Tally) -> float:
    start, clock, base = time.perf_counter(), Clock.of(600), Near(made.claims)
    for group in candidates(made.claims, made.settings):
        for asked in group:
            program = build(base.to(asked), made.settings, [asked])
            Model(program).solve(clock, program.targets[0], "min")
            Model(program).solve(clock, program.targets[0], "max")
    return time.perf_counter() - start


def _textbook_conflicts(claims: Sequence[Counted], settings: Settings) -> tuple[int, float]:
    start, oracle = time.perf_counter(), Oracle(settings, Clock.of(600))
    found: list[frozenset[str]] = []
    for size in range(1, LARGEST + 1):
        for chosen in combinations(claims, size):
            ids = frozenset(claim.id for claim in chosen)
            if not any(known <= ids for known in found) and not oracle.feasible(chosen):
                found.append(ids)
    return len(found), time.perf_counter() - start


def _large() -> None:
    for claims, acts, errors in ((50, 8, 0), (50, 8, 3), (1000, 200, 0), (1000, 200, 12)):
        made, seconds = _timed(world(7, acts=acts, claims=claims, errors=errors).rows)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        open_ = ", ".join(part for part, done in made.proven.items() if not done) or "nothing"
        print(
            f"{claims} counts, {acts} acts, {errors} errors: {seconds:.2f} s, "
            f"{len(made.conflicts)} conflicts, {len(made.bounds)} bounds, open: {open_}; "
            f"memory so far {peak} MiB"
        )


def _worlds() -> None:
    false = missed = outside = bounds = planted = 0
    start = time.perf_counter()
    for seed in range(WORLDS):
        made = world(seed, acts=3 + seed % 5, claims=10 + seed % 16, errors=seed % 3)
        found, _ = _timed(made.rows)
        wrong = {name for name, _ in made.planted}
        false += sum(not set(conflict.claims) & wrong for conflict in found.conflicts)
        planted += len(made.planted)
        missed += sum(
            not any(set(c.claims) <= against for c in found.conflicts) for _, against in made.planted
        )
        for item in found.bounds:
            truth = made.truth(item.query)
            bounds += 1
            outside += not (item.lo <= truth and (item.hi is None or truth <= item.hi))
    print(
        f"{WORLDS} worlds in {time.perf_counter() - start:.0f} s: {false} false conflicts, "
        f"{missed} of {planted} planted errors missed, the truth outside {outside} of {bounds} bounds"
    )
