"""What a set of dated copies says, in whatever order they came."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from detente.ledger.rolls import node, path
from detente.lists.snapshots import (
    END,
    Belief,
    Book,
    Copy,
    copy_key,
    day_in_name,
    day_of,
    end_of,
    listed_since,
)

LENIENT = Belief(floor=1000, share=1.0, share_a_year=0.0, most=1.0, tail=1000)
STRICT = Belief(floor=3, share=0.025, share_a_year=0.12, most=0.6, tail=4)
FIRST = date(2024, 1, 1)


def key(day: int) -> int:
    return copy_key(FIRST + timedelta(days=day), 1, None, "sha256:00000")


def book(copies: dict[int, frozenset[int]], order: list[int], belief: Belief = LENIENT) -> Book:
    """A book of copies by day; version ``v`` is of entry ``v // 3``."""
    made = Book(belief)
    made.entry_of = {v: str(v // 3) for v in range(60)}
    for day in order:
        made.place(Copy(key(day), f"source {day}", len(copies[day])), copies[day])
    return made


def answer(made: Book) -> object:
    return (
        {entry: runs for entry, runs in made.runs.items() if runs},
        [(c.key, c.held) for c in made.copies],
    )


# One version an entry at most: a roll is a choice of a version, or none, for each of 12 entries.
rolls = st.lists(st.integers(0, 3), min_size=12, max_size=12).map(
    lambda choice: frozenset(3 * at + v for at, v in enumerate(choice) if v < 3)
)
sets = st.dictionaries(st.integers(0, 400), rolls, min_size=1, max_size=7)


@given(sets, st.randoms(use_true_random=False), st.sampled_from([LENIENT, STRICT]))
def test_order_does_not_matter(copies: dict[int, frozenset[int]], random: object, belief: Belief) -> None:
    shuffled = sorted(copies)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert answer(book(copies, shuffled, belief)) == answer(book(copies, sorted(copies), belief))


@given(sets, st.integers(-1, 401))
def test_a_day_shows_its_last_copy(copies: dict[int, frozenset[int]], day: int) -> None:
    made = book(copies, sorted(copies))
    believed = {c.key for c in made.believed()}
    before = [d for d in copies if d <= day and key(d) in believed]
    expected = copies[max(before)] if before else frozenset()
    asked = end_of(FIRST + timedelta(days=day))
    found = {run.version for runs in made.runs.values() for run in runs if run.start <= asked < run.stop}
    assert found == set(expected)


@given(sets)
def test_a_verdict_undone_leaves_no_trace(copies: dict[int, frozenset[int]]) -> None:
    made = book(copies, sorted(copies), STRICT)
    before = answer(made)
    made.judge_again({c.source: c.held is not None for c in made.copies})
    made.judge_again({})
    assert answer(made) == before


def test_a_late_copy_narrows_and_changes_nothing_else() -> None:
    copies = {0: frozenset({0, 3}), 20: frozenset({0, 6}), 10: frozenset({0, 3, 6})}
    made = book({d: copies[d] for d in (0, 20)}, [0, 20])
    assert made.runs["1"] == [(key(0), key(20), 3)]
    made.place(Copy(key(10), "late", 3), copies[10])
    assert made.runs["1"] == [(key(0), key(20), 3)]
    assert made.runs["2"] == [(key(10), END, 6)]
    assert made.runs["0"] == [(key(0), END, 0)]


def test_far_too_many_gone_is_held_until_a_reviewer_says_so() -> None:
    whole, half = frozenset(range(0, 60, 3)), frozenset(range(0, 30, 3))
    made = book({0: whole, 1: half, 2: whole}, [0, 1, 2], STRICT)
    assert [c.held is None for c in made.copies] == [True, False, True]
    assert "10 of 20" in (made.copies[1].held or "")
    assert made.runs["15"] == [(key(0), END, 45)]
    made.judge_again({"source 1": True})
    assert made.runs["15"] == [(key(0), key(1), 45), (key(2), END, 45)]


def test_an_empty_copy_is_held_and_one_cut_off_too() -> None:
    whole = frozenset(range(0, 600, 3))
    made = Book(STRICT, entry_of={v: str(v // 3) for v in range(600)})
    made.place(Copy(key(0), "whole", 200), whole)
    made.place(Copy(key(1), "empty", 0), frozenset())
    made.place(Copy(key(2), "cut", 199, cut="its last row is incomplete"), whole - {597})
    made.place(Copy(key(3), "tail", 195), whole - frozenset(range(585, 600, 3)))
    made.place(Copy(key(4), "five gone", 195), whole - frozenset(range(0, 15, 3)))
    assert [c.source for c in made.believed()] == ["whole", "five gone"]
    assert "end of the list" in (made.copies[3].held or "")


def test_what_may_be_gone_grows_with_the_time_between() -> None:
    assert STRICT.allowed(10_000, 1) < STRICT.allowed(10_000, 365) < STRICT.allowed(10_000, 3650)
    assert STRICT.allowed(10_000, 36_500) == 3 + 6000
    assert STRICT.allowed(1, 0) == 3


def test_listed_since_spans_versions_and_starts_again_after_a_gap() -> None:
    made = book(
        {0: frozenset({0}), 1: frozenset({1}), 2: frozenset(), 3: frozenset({1})}, [3, 1, 0, 2], LENIENT
    )
    made.judge_again({"source 2": True})
    runs = made.runs["0"]
    assert [r.version for r in runs] == [0, 1, 1]
    assert listed_since(runs) == [key(0), key(0), key(3)]


def test_copies_of_one_day_by_number_then_minute() -> None:
    day = date(2024, 3, 22)
    keys = [copy_key(day, n, None, f"sha256:{t}0000") for n, t in itertools.product((1, 2, 10), ("0", "f"))]
    assert keys == sorted(keys)
    assert all(day_of(k) == day and k <= end_of(day) for k in keys)


def test_the_day_in_a_name() -> None:
    assert day_in_name("sdn-20240503.csv") == (date(2024, 5, 3), 1)
    assert day_in_name("sdn-20240322-2.csv") == (date(2024, 3, 22), 2)
    assert day_in_name("alt-2025-12-24.csv") == (date(2025, 12, 24), 1)
    assert day_in_name("sdn.csv") == (None, 1)
    assert day_in_name("sdn-20241332.csv") == (None, 1)


keys_strategy = st.integers(1 << 40, (1 << 60) - 1)


@given(st.tuples(keys_strategy, keys_strategy).map(sorted), keys_strategy)
def test_the_interval_tree_finds_a_run_exactly_where_it_holds(ends: list[int], asked: int) -> None:
    start, stop = ends[0], ends[1] + 1
    before, after = path(asked)
    at = node(start, stop)
    found = (at in before and stop > asked) or (at in after and start <= asked)
    assert found == (start <= asked < stop)
    open_node = node(start, END)
    assert ((open_node in before) or (open_node in after and start <= asked)) == (start <= asked)
