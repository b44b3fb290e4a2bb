"""What is noted of counts beside conflicts and bounds: what is left over, uneven or untold."""

from __future__ import annotations

import pytest

from detente.views.tally import Settings, tally
from tests.views.tally.build import DAY, bound, conflicts, flow, kinds, stock, total


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "all of them were taken to Lithuania"),
        ("fr", "tous ont été emmenés en Lituanie"),
        ("ru", "всех вывезли в Литву"),
        ("be", "усіх вывезлі у Літву"),
    ],
)
def test_all_of_them_went_to_one_place(language: str, words: str) -> None:
    rows = [flow("a", 52), flow("b", 52, "to Lithuania")]
    made = tally(rows, settings=Settings(language=language))
    assert any(words in note.text for note in made.notes)


def test_totals_one_act_apart() -> None:
    rows = [flow("a", 30, on="2025-01-05"), flow("b", 29, on="2025-02-05"), flow("c", 41, on="2025-03-05")]
    made = tally(
        [*rows, total("x", 100, "2025-01-01", "2025-04-01"), total("y", 71, "2025-01-01", "2025-04-01")]
    )
    assert ("x", "y", "b") in {note.claims for note in made.notes if note.kind == "one_act_apart"}
    why = next(c.why for c in made.conflicts if set(c.claims) == {"x", "y"})
    assert "29" in why
    assert "exactly" in why


def test_what_is_left_over() -> None:
    rows = [flow("a", 30, on="2025-01-05"), total("x", 100, "2025-01-01", "2025-04-01")]
    text = next(note.text for note in tally(rows).notes if note.kind == "left_over")
    assert "at least 70" in text


def test_stocks_that_do_not_step_evenly() -> None:
    rows = [
        stock("a", 1227, "2025-12-12"),
        flow("f", 123, "political prisoner"),
        stock("b", 1150, "2025-12-15"),
    ]
    made = tally(rows)
    text = next(note.text for note in made.notes if note.kind == "stock_came_in")
    assert "46 more" in text
    assert "46" in next(note.text for note in made.notes if note.kind == "arrests_at_least")
    rows[2] = stock("b", 1000, "2025-12-15")
    assert "stock_went_out" in kinds(tally(rows))


def test_an_act_needed_on_the_edge() -> None:
    rows = [flow("a", 30), total("t", 40, "2025-01-01", "2025-12-13?")]
    made = tally([*rows, total("u", 15, "2025-01-01", "2025-12-12")])
    text = next(note.text for note in made.notes if note.kind == "on_the_edge")
    assert "only if the act of 13 December 2025 is not in it" in text
    made = tally([flow("a", 30), total("t", 30, "2025-01-01", "2025-12-13?", closed="yes")])
    text = next(note.text for note in made.notes if note.kind == "on_the_edge")
    assert "only if the act of 13 December 2025 is in it" in text


def test_unknown_traits_are_free_and_told() -> None:
    made = tally([flow("a", 12, "chess player"), flow("b", 9)])
    assert conflicts(made) == [{"a", "b"}]
    note = next(n for n in made.notes if n.kind == "unknown_trait")
    assert note.claims == ("a",)
    assert "row 1 (a)" in note.text.lower()
    assert "chess player" in note.text


def test_a_count_of_a_day_to_come_is_told() -> None:
    assert "ahead" in kinds(tally([flow("a", 12, published="2025-12-01")]))


def test_parts_of_a_period_close_too() -> None:
    period = ("2026-01-08", "2026-01-18")
    rows = [total("t", 143, *period), total("w", 30, *period, "woman"), total("m", 113, *period, "man")]
    made = tally(rows)
    assert ("w", "m", "t") in {note.claims for note in made.notes if note.kind == "closes"}
    found = bound(made, "not man", "not woman", on="/".join(period))
    assert found is not None
    assert (found.lo, found.hi) == (0, 0)


def test_what_is_left_over_adds_up() -> None:
    period = ("2026-01-08", "2026-01-18")
    rows = [
        total("t", 143, *period, "political prisoner"),
        total("u", 41, "2026-01-08", "2026-01-12", "political prisoner"),
    ]
    made = tally([*rows, flow("a", 116, on="2026-01-12")])
    text = next(note.text for note in made.notes if note.kind == "left_over")
    # Of the 116, at most 41 can have been political prisoners.
    assert "41 at most" in text
    assert "at least 102" in text


def test_prisoners_are_everyone_unless_others_are_counted_beside_them() -> None:
    assert conflicts(tally([flow("a", 123, "prisoners"), flow("b", 120, "citizens", on=DAY)])) == []
    assert conflicts(tally([flow("a", 123, "prisoners"), flow("b", 124, "women")])) == [{"a", "b"}]
    rows = [
        flow("a", 1968, "Palestinians"),
        flow("b", 250, "Palestinians; prisoners"),
        flow("c", 1718, "Palestinians; to Gaza"),
    ]
    assert conflicts(tally(rows)) == []


def test_a_stock_step_over_parts() -> None:
    rows = [stock("a", 48, "2025-10-12", "hostage"), stock("b", 24, "2025-10-14", "hostage")]
    freed = [flow("x", 20, "hostage; alive", "2025-10-13"), flow("y", 4, "hostage; dead", "2025-10-13")]
    note = next(n for n in tally([*rows, *freed]).notes if n.kind == "stock_agrees")
    assert note.claims == ("a", "x", "y", "b")
    assert "48 − 20 − 4 = 24" in note.text
