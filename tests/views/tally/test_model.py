"""Qualifiers in their two readings, and what a period surely covers."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.model import Qualifier
from detente.views.tally.model import Settings, bounds_of, said_bounds, window
from detente.views.tally.rows import read_rows

STRICT, SPOKEN = Settings(), Settings(mode="spoken")


@pytest.mark.parametrize(
    ("qualifier", "number", "strict", "spoken"),
    [
        ("exact", 123, (123, 123), (123, 123)),
        ("more_than", 430, (431, None), (431, 439)),
        ("more_than", 1100, (1101, None), (1101, 1199)),
        ("more_than", 450, (451, None), (451, 499)),
        ("more_than", 437, (438, None), (438, None)),
        ("at_least", 30, (30, None), (30, 39)),
        ("at_least", 1184, (1184, None), (1184, None)),
        ("about", 300, (240, 360), (270, 330)),
        ("about", 5, (2, 8), (4, 6)),
        ("under", 50, (0, 49), (40, 49)),
        ("hundreds", 0, (100, None), (100, 999)),
        ("dozens", 0, (12, None), (12, 99)),
    ],
)
def test_readings(
    qualifier: Qualifier, number: int, strict: tuple[int, int | None], spoken: tuple[int, int | None]
) -> None:
    assert said_bounds(qualifier, number, number, STRICT) == strict
    assert said_bounds(qualifier, number, number, SPOKEN) == spoken


def test_how_far_about_reaches_can_be_set() -> None:
    assert said_bounds("about", 300, 300, Settings(mode="spoken", spoken_about=0.05)) == (285, 315)


@given(st.sampled_from(get_args(Qualifier)), st.integers(1, 10**8))
def test_the_spoken_reading_is_within_the_strict_one(qualifier: Qualifier, number: int) -> None:
    (low, high), (lo, hi) = (said_bounds(qualifier, number, number, s) for s in (STRICT, SPOKEN))
    assert low <= lo
    assert hi is None or lo <= hi
    assert high is None or (hi is not None and hi <= high)


def days(published: str = "", **when: str) -> list[str]:
    row = {"id": "x", "scope": "cumulative", "value": 1, "published": published, **when}
    (claim,) = read_rows([row])
    made = window(claim)
    return [date.fromordinal(d).isoformat() for d in (made.start_lo, made.start_hi, made.end_lo, made.end_hi)]


def test_whole_months_and_doubtful_ends() -> None:
    assert days(**{"from": "2024-07", "to": "2024-09-16"}) == [
        "2024-07-01",
        "2024-07-01",
        "2024-09-16",
        "2024-09-16",
    ]
    assert days(**{"from": "2024", "to": "2024"}) == ["2024-01-01", "2024-01-01", "2024-12-31", "2024-12-31"]
    assert days(**{"from": "2024-07-01", "to": "2024-12-09?"})[2:] == ["2024-12-08", "2024-12-10"]
    assert days(**{"from": "2024-07-01", "to": "2024-12-01/2024-12-10"})[2:] == ["2024-12-01", "2024-12-10"]
    assert days(**{"from": "2024-07~", "to": "2024-12-31"})[:2] == ["2024-06-01", "2024-08-31"]


def test_nothing_is_counted_after_publication() -> None:
    assert days("2024-12-09", **{"from": "2024-07-01", "to": "2024-12-09?"})[2:] == [
        "2024-12-08",
        "2024-12-09",
    ]
    assert days("2024-12-09", **{"from": "2024-07-01", "to": "2024-12"})[2:] == ["2024-12-08", "2024-12-09"]
    assert days("2024-12-09", **{"from": "2024-07-01"})[2:] == ["2024-12-08", "2024-12-09"]
    assert days("2025-01-31", **{"from": "2024-07-01", "to": "2024-12-09"})[2:] == [
        "2024-12-09",
        "2024-12-09",
    ]


def test_what_is_checked_so_far_is_a_floor() -> None:
    rows = [
        {
            "id": "x",
            "scope": "flow",
            "value": 41,
            "on": "2026-01-10",
            "asserted_by": "Foro Penal (verified so far)",
        }
    ]
    (claim,) = read_rows(rows)
    assert bounds_of(claim, STRICT) == (41, None)
    assert claim.voice.name == "Foro Penal"
