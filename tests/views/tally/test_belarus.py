"""Twenty-five published counts: each conclusion was worked out by hand, as the comments show."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.views.tally import Settings, Tally, tally
from detente.views.tally.bounds import spelled
from detente.views.tally.rows import read_file

FILE = Path(__file__).with_name("belarus.toml")
DEC13 = "2025-12-13"


@pytest.fixture(scope="module")
def strict() -> Tally:
    return tally(read_file(FILE))


@pytest.fixture(scope="module")
def spoken() -> Tally:
    return tally(read_file(FILE), settings=Settings(mode="spoken"))


def bounds(made: Tally) -> dict[tuple[str, ...], tuple[int, int | None, set[str]]]:
    return {
        (item.query.time, *spelled(item.query.population, {})): (item.lo, item.hi, set(item.given))
        for item in made.bounds
    }


def notes(made: Tally) -> dict[tuple[str, ...], str]:
    return {(note.kind, *note.claims): note.text for note in made.notes}


def test_all_can_be_true_in_either_reading(strict: Tally, spoken: Tally) -> None:
    for made in (strict, spoken):
        assert made.consistent
        assert not made.conflicts
        assert len(made.trusted) == len(made.claims) == 25
        assert all(made.proven.values())


def test_nine_and_114_close_to_123(strict: Tally) -> None:
    assert "9 + 114 = 123" in notes(strict)["closes", "dec13-west", "dec13-south", "dec13"]
    # So nobody of the 123 went anywhere else.
    found = bounds(strict)[DEC13, "not to Lithuania", "not to Ukraine"]
    assert found == (0, 0, {"dec13", "dec13-west", "dec13-south"})


def test_belarusians_taken_to_lithuania(strict: Tally) -> None:
    # 109 Belarusians in all, 104 of them in Ukraine, everyone else in Lithuania: 5.
    support = {"dec13", "dec13-west", "dec13-south", "dec13-south-belarusian", "dec13-belarusian"}
    assert bounds(strict)[DEC13, "Belarusian", "to Lithuania"] == (5, 5, support)


def test_the_rest_of_13_december(strict: Tally) -> None:
    found = bounds(strict)
    # 114 - 104 - 5 in Ukraine are neither; 123 - 109 are not Belarusian.
    assert found[DEC13, "not Belarusian", "not Ukrainian", "to Ukraine"][:2] == (5, 5)
    assert found[DEC13, "not Belarusian"] == (14, 14, {"dec13", "dec13-belarusian"})
    # At most 9 - 5 of those in Lithuania can be Ukrainian, so there are 5 to 9 in all.
    assert found[DEC13, "Ukrainian", "to Lithuania"][:2] == (0, 4)
    assert found[DEC13, "Ukrainian"][:2] == (5, 9)
    # 123 political prisoners of 123: all are, wherever they went.
    assert found[DEC13, "not political prisoner"] == (0, 0, {"dec13", "dec13-political"})
    assert found[DEC13, "political prisoner", "to Lithuania"][:2] == (9, 9)
    assert ("everyone_was", "dec13-political", "dec13") in notes(strict)


def test_109_may_be_an_addition(strict: Tally) -> None:
    text = notes(strict)["added_up", "dec13-belarusian", "dec13-south-belarusian", "dec13-south-ukrainian"]
    assert "104 + 5" in text


def test_11_september_2025(strict: Tally) -> None:
    found = bounds(strict)
    # 52 - 14 who are not foreigners.
    expected = (38, 38, {"sep11-west", "sep11-foreign"})
    assert found["2025-09-11", "Belarusian", "to Lithuania"] == expected
    # One of those freed did not cross, so 52 is a floor, and 40 political prisoners leave 12 others at least.
    assert found["2025-09-11",][0] == 52
    assert found["2025-09-11", "not political prisoner"][0] == 12
    # HRW's 40 and the president's 52 are about different things.
    assert "do not contradict" in notes(strict)["different_measures", "sep11-political", "sep11-west"]


def test_the_summer_closes_and_shuts(strict: Tally) -> None:
    text = notes(strict)["period_closes", "summer", "jul3", "aug16", "sep4", "sep16"]
    assert "18 + 30 + 30 + 37 = 115" in text
    assert "nobody else" in text


def test_178_holds_without_the_act_of_9_december(strict: Tally) -> None:
    # 18 + 30 + 30 + 37 + 31 + 32 = 178; with the 29 of 9 December it would be 207.
    text = notes(strict)["on_the_edge", "half-year", "dec9"]
    assert "18 + 30 + 30 + 37 + 31 + 32" in text
    assert "207" in text
    assert "holds only if the act of 9 December 2024 is not in it" in text


def test_about_300_leaves_some_room(strict: Tally, spoken: Tally) -> None:
    # The dated acts up to then: 207 + 14 + 52 = 273. Spoken, about 300 is at most 330; strictly, 360.
    room = [
        text
        for (kind, first, *_), text in notes(strict).items()
        if (kind, first) == ("room_left", "since-2024")
    ]
    assert "273" in room[0]
    assert "at most 87" in room[0]
    room = [
        text
        for (kind, first, *_), text in notes(spoken).items()
        if (kind, first) == ("room_left", "since-2024")
    ]
    assert "at most 57" in room[0]


def test_totals_since_july_2024(strict: Tally) -> None:
    found = bounds(strict)
    # 273 + 123; of political prisoners 178 + 14 + 40 + 123; to Lithuania 52 + 9.
    assert found["2024-07/2025-12-13",][:2] == (396, None)
    assert found["2024-07/2025-12-13", "political prisoner"] == (
        355,
        None,
        {"half-year", "jun21", "sep11-political", "dec13-political"},
    )
    assert found["2024-07/2025-12-13", "to Lithuania"][0] == 61


def test_stocks(strict: Tally) -> None:
    said = notes(strict)
    # 1227 - 123 = 1104, which is more than 1100.
    assert "= 1,104" in said["stock_agrees", "held-dec12", "dec13-political", "held-dec15"]
    # From at least 1184 to 1227 with nobody freed between: at most 43 on balance.
    assert "43" in said["arrests_at_most", "held-sep26", "held-dec12"]
    # 1400 to 1227 with at least 184 freed (178 - 18 - 30 before the stock was taken, 14, 40): 11 came in.
    face = next(text for (kind, *_), text in said.items() if kind == "arrests_face")
    assert "184" in face
    assert " 11 " in face


def test_nothing_else_is_said_of_single_rows(strict: Tally) -> None:
    kinds = {note.kind for note in strict.notes}
    assert not kinds & {
        "unknown_trait",
        "ahead",
        "left_over",
        "one_act_apart",
        "stock_came_in",
        "stock_went_out",
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sentence_is_whole(language: str) -> None:
    made = tally(read_file(FILE), settings=Settings(language=language))
    texts = [note.text for note in made.notes] + [made.sentence(item) for item in made.bounds]
    for text in [*texts, made.verdict()]:
        assert text.endswith(".")
        assert "{" not in text
