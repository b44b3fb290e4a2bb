"""Invented worlds: no false conflict, every planted one found, the truth always within the bounds."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from detente.views.tally import Tally, tally
from detente.views.tally.conflicts import certified
from detente.views.tally.model import Settings
from detente.views.tally.solver import Clock, Oracle
from detente.views.tally.worlds import World, world

PATIENT = Settings(time_limit=600, conflict_time=None)


def check(made: World, found: Tally) -> None:
    wrong = {name for name, _ in made.planted}
    for conflict in found.conflicts:
        assert set(conflict.claims) & wrong, conflict
    for name, against in made.planted:
        assert any(name in c.claims and set(c.claims) <= against for c in found.conflicts), (name, against)
    for item in found.bounds:
        truth = made.truth(item.query)
        assert item.lo <= truth, found.sentence(item)
        assert item.hi is None or truth <= item.hi, found.sentence(item)


@pytest.mark.parametrize("seed", range(40))
def test_true_voices_never_contradict_each_other(seed: int) -> None:
    made = world(seed, acts=2 + seed % 5, claims=6 + seed % 16)
    found = tally(made.rows, settings=PATIENT)
    assert found.consistent
    check(made, found)


@pytest.mark.parametrize("seed", range(100, 140))
def test_errors_are_found_and_the_truth_is_kept(seed: int) -> None:
    made = world(seed, acts=2 + seed % 4, claims=8 + seed % 10, errors=1 + seed % 2)
    found = tally(made.rows, settings=PATIENT)
    assert not found.consistent
    check(made, found)


@pytest.mark.parametrize("seed", range(200, 210))
def test_conflicts_are_minimal_and_trust_is_without_them(seed: int) -> None:
    made = world(seed, acts=3, claims=14, errors=2)
    found = tally(made.rows, settings=PATIENT)
    oracle = Oracle(found.settings, Clock.of(20))
    by_id = {claim.id: claim for claim in found.claims}
    for conflict in found.conflicts:
        assert certified([by_id[i] for i in conflict.claims], oracle)
    assert oracle.feasible([by_id[i] for i in found.trusted])
    for claim in found.claims:
        if claim.id not in found.trusted:
            assert not oracle.feasible([*(by_id[i] for i in found.trusted), claim])


# Of two statements that weigh the same one is made twice: which row of it comes first tells nothing.
@example(73, Random(1))
@settings(max_examples=15)
@given(st.integers(0, 10**6), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(seed: int, random: Random) -> None:
    made = world(seed, acts=3, claims=10, errors=1)
    rows = list(made.rows)
    random.shuffle(rows)
    first, second = tally(made.rows, settings=PATIENT), tally(rows, settings=PATIENT)
    assert {frozenset(c.claims) for c in first.conflicts} == {frozenset(c.claims) for c in second.conflicts}
    assert set(first.trusted) == set(second.trusted)
    ranges = [{(b.query.id, b.lo, b.hi) for b in found.bounds} for found in (first, second)]
    assert ranges[0] == ranges[1]


@settings(max_examples=15)
@given(st.integers(0, 10**6))
def test_fewer_counts_never_contradict_more(seed: int) -> None:
    made = world(seed, acts=3, claims=12, errors=1)
    found = tally(made.rows, settings=PATIENT)
    fewer = tally(made.rows[::2], settings=PATIENT)
    kept = {row["id"] for row in made.rows[::2]}
    expected = {frozenset(c.claims) for c in found.conflicts if set(c.claims) <= kept}
    assert {frozenset(c.claims) for c in fewer.conflicts} == expected


def test_the_time_limit_is_kept_to_and_what_is_found_stands() -> None:
    made = world(3, acts=30, claims=200, errors=10)
    found = tally(made.rows, settings=Settings(time_limit=0.3))
    oracle = Oracle(found.settings, Clock.of(60))
    by_id = {claim.id: claim for claim in found.claims}
    assert all(certified([by_id[i] for i in conflict.claims], oracle) for conflict in found.conflicts)
    assert not all(found.proven.values())
