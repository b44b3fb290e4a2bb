"""What a set of dated copies says, in whatever order they came."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from detente.ledger.rolls import node, path
from detente.lists.belief import Belief, Losses
from detente.lists.snapshots import (
    END,
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
SETTLED = Belief(floor=1, share=0.5, share_a_year=1.0, most=0.9, tail=3, settled=0.05, month=20)
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


def again(made: Book) -> Book:
    """The book as another process finds it in the ledger."""
    runs = {entry: list(each) for entry, each in made.runs.items()}
    return Book(made.belief, list(made.copies), dict(made.entry_of), runs, dict(made.kept))


@given(sets, st.randoms(use_true_random=False), st.sampled_from([LENIENT, STRICT, SETTLED]))
def test_order_does_not_matter(copies: dict[int, frozenset[int]], random: object, belief: Belief) -> None:
    shuffled = sorted(copies)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    expected = answer(book(copies, sorted(copies), belief))
    assert answer(book(copies, shuffled, belief)) == expected
    made = book({}, [], belief)
    for day in shuffled:
        made = again(made)
        made.place(Copy(key(day), f"source {day}", len(copies[day])), copies[day])
    assert answer(made) == expected


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


def losing(steps: dict[int, int], belief: Belief) -> Book:
    """A list of 1,000 that loses so many records by those days, a few at a time and never the last ones."""
    made = Book(belief, entry_of={v: str(v) for v in range(1000)})
    left = list(range(1000))
    for day, lost in sorted({0: 0, **steps}.items()):
        left = left[lost:]
        made.place(Copy(key(day), f"source {day}", len(left)), frozenset(left))
    return made


def test_more_gone_than_ever_before_is_held_once_a_list_is_known() -> None:
    quiet = dict.fromkeys(range(7, 1500, 7), 2)
    assert len(losing({1: 20}, STRICT).believed()) == 2  # Nobody knows yet what it can lose.
    assert len(losing({**quiet, 1500: 8}, STRICT).believed()) == len(quiet) + 2  # In a month as much went.
    held = losing({**quiet, 1500: 10}, STRICT).copies[-1].held
    assert held is not None and held.startswith("10 of 572 records gone")
    once = {**quiet, 350: 20, 1500: 15}
    assert len(losing(once, STRICT).believed()) == len(once) + 1  # It has lost so many before.
    after_a_year = losing({**quiet, 1860: 50}, STRICT)
    assert after_a_year.copies[-1].held is None


@given(st.dictionaries(st.integers(1, 300), st.integers(0, 9), min_size=2, max_size=12), st.data())
def test_a_copy_between_two_others_never_makes_the_most_that_was_lost_less(
    steps: dict[int, int], data: st.DataObject
) -> None:
    days = sorted(steps)
    before, after = data.draw(st.sampled_from(list(itertools.pairwise(days))))
    late = data.draw(st.integers(before, after))
    some = data.draw(st.integers(0, steps[after]))
    split = {**steps, late: some, after: steps[after] - some} if late not in (before, after) else steps

    def most(each: dict[int, int]) -> int:
        losses = Losses(31)
        last = None
        for day, lost in sorted(each.items()):
            losses.add(last, FIRST + timedelta(days=day), lost)
            last = FIRST + timedelta(days=day)
        return losses.ever

    assert most(split) >= most(steps)


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
