"""Counts as rows, and what a tally of them holds."""

from __future__ import annotations

from typing import Any

from detente.views.tally import Tally
from detente.views.tally.bounds import Bound

DAY = "2025-12-13"


def flow(
    name: str, value: int | str, population: str = "", on: str = DAY, by: str = "AP", **more: Any
) -> dict[str, Any]:
    return {
        "id": name,
        "scope": "flow",
        "population": population,
        "value": value,
        "on": on,
        "asserted_by": by,
        **more,
    }


def total(name: str, value: int, start: str, end: str, population: str = "", **more: Any) -> dict[str, Any]:
    when = {"from": start, "to": end}
    return {
        "id": name,
        "scope": "cumulative",
        "population": population,
        "value": value,
        **when,
        "asserted_by": "AP",
        **more,
    }


def stock(
    name: str, value: int, on: str, population: str = "political prisoner", **more: Any
) -> dict[str, Any]:
    return {
        "id": name,
        "scope": "stock",
        "population": population,
        "value": value,
        "on": on,
        "asserted_by": "HRW",
        **more,
    }


def conflicts(made: Tally) -> list[set[str]]:
    return [set(conflict.claims) for conflict in made.conflicts]


def bound(made: Tally, *population: str, on: str = DAY) -> Bound | None:
    return next(
        (b for b in made.bounds if b.query.population == set(population) and b.query.time == on), None
    )


def kinds(made: Tally) -> set[str]:
    return {note.kind for note in made.notes}
