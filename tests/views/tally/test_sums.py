"""Sums over periods and differences of totals: what figures show before any solver is asked."""

from __future__ import annotations

from typing import Any

from detente.views.tally import Settings, Tally, tally


def flow(name: str, value: int, on: str, population: str = "", by: str = "AP") -> dict[str, Any]:
    row = {"id": name, "scope": "flow", "population": population, "value": value, "on": on}
    return row | {"asserted_by": by}


def total(
    name: str, value: int, start: str, end: str, by: str = "AP", population: str = ""
) -> dict[str, Any]:
    row = {"id": name, "scope": "cumulative", "population": population, "value": value}
    return row | {"from": start, "to": end, "asserted_by": by}


def told(made: Tally, kind: str) -> list[tuple[str, ...]]:
    return [note.claims for note in made.notes if note.kind == kind]


def test_a_disputed_total_is_still_the_sum_of_its_acts() -> None:
    made = tally(
        [
            flow("first", 99, "2031-12-25"),
            flow("second", 88, "2032-01-01"),
            total("ministry", 187, "2031-12-01", "2032-01-01"),
            total("speaker", 194, "2031-12-01", "2031-12-31"),
        ]
    )
    assert not made.consistent
    assert told(made, "period_closes") == [("ministry", "first", "second")]


def test_among_rival_numbers_of_an_act_the_one_that_closes_is_found() -> None:
    made = tally(
        [
            flow("first", 90, "2031-12-25"),
            flow("again", 99, "2031-12-25"),
            flow("second", 88, "2032-01-01"),
            total("ministry", 187, "2031-12-01", "2032-01-01"),
        ]
    )
    assert told(made, "period_closes") == [("ministry", "again", "second")]


def test_two_periods_make_up_a_longer_one_and_leave_no_room_for_an_act() -> None:
    made = tally(
        [
            total("autumn", 194, "2031-12-01", "2031-12-31"),
            flow("new year", 88, "2032-01-01"),
            total("january", 212, "2032-01-08", "2032-01-14"),
            total("all", 406, "2031-12-01", "2032-01-14"),
        ]
    )
    (note,) = [note for note in made.notes if note.kind == "periods_close"]
    assert note.claims == ("autumn", "january", "all")
    assert "194 + 212 = 406" in note.text
    assert "no room for 88 people" in note.text
    (conflict,) = made.conflicts
    assert "194 + 88 + 212 = 494" in conflict.why


def test_a_period_and_an_act_make_up_a_longer_period() -> None:
    made = tally(
        [
            total("autumn", 20, "2031-09-01", "2031-11-30"),
            flow("act", 5, "2031-12-25"),
            total("all", 25, "2031-09-01", "2031-12-31"),
        ]
    )
    (note,) = [note for note in made.notes if note.kind == "periods_close"]
    assert note.claims == ("autumn", "act", "all")
    assert "no room" not in note.text


def test_parts_of_another_kind_of_people_close_nothing() -> None:
    made = tally(
        [
            flow("a", 10, "2031-12-01", "political prisoner; woman"),
            flow("b", 15, "2031-12-08", "political prisoner; woman"),
            total("all", 25, "2031-11-01", "2031-12-31", population="political prisoner"),
        ]
    )
    assert told(made, "period_closes") == told(made, "period_could_close") == []


def test_totals_of_one_act_that_differ_by_a_part() -> None:
    made = tally(
        [
            flow("few", 16, "2031-08-01"),
            flow("many", 26, "2031-08-01"),
            flow("others", 10, "2031-08-01", "to Russia"),
        ]
    )
    (note,) = [note for note in made.notes if note.kind == "part_apart"]
    assert note.claims == ("many", "few", "others")
    assert "differ by 10, exactly 10 people taken to Russia" in note.text


def test_a_later_total_cannot_be_smaller() -> None:
    (conflict,) = tally(
        [
            total("later", 187, "2031-12-01", "2032-01-01"),
            total("earlier", 194, "2031-12-01", "2031-12-31"),
        ]
    ).conflicts
    assert "a part cannot be larger than the whole" in conflict.why


def test_a_conflict_without_a_plain_sum_is_told_as_two_sides() -> None:
    rows = [
        flow("all", 99, "2031-12-25"),
        flow("few", 61, "2031-12-25", "political prisoner"),
        total("sum", 406, "2031-12-01", "2032-01-14"),
        total("most", 400, "2031-12-01", "2032-01-14", population="political prisoner"),
    ]
    rows[-1]["qualifier"] = "more_than"
    (conflict,) = tally(rows).conflicts
    assert "not political prisoners: at least 38" in conflict.why
    assert "but at most 5" in conflict.why
    french = tally(rows, settings=Settings(language="fr")).conflicts[0].why
    assert "au moins 38" in french
    assert "au plus 5" in french


def test_an_observer_who_may_count_only_what_is_checked() -> None:
    made = tally(
        [
            flow("said", 123, "2031-12-13", "political prisoner", by="Ministry of Justice"),
            flow("checked", 90, "2031-12-13", "political prisoner", by="Viasna"),
        ]
    )
    assert "If Viasna counts only those it has checked so far" in made.conflicts[0].why
    other = tally(
        [
            flow("said", 90, "2031-12-13", "political prisoner", by="Ministry of Justice"),
            flow("checked", 123, "2031-12-13", "political prisoner", by="Viasna"),
        ]
    )
    assert "checked so far" not in other.conflicts[0].why


def test_a_whole_month_is_told_as_one() -> None:
    for start, end, words in (
        ("2031-12", "2031-12-31", "in December 2031"),
        ("2031-12-01", "2031-12", "in December 2031"),
        ("2031-12", "2031-12-30", "from December 2031 to 30 December 2031"),
        ("2031-12-02", "2031-12-31", "from 2 December 2031 to 31 December 2031"),
        ("2031", "2031", "from 2031 to 2031"),
    ):
        (conflict,) = tally([total("a", 5, start, end), total("b", 6, start, end)]).conflicts
        assert words in conflict.why


def test_arrests_are_implied_where_nobody_was_freed() -> None:
    def stock(name: str, value: int, on: str) -> dict[str, Any]:
        return flow(name, value, on, "political prisoner") | {"scope": "stock"}

    made = tally([stock("before", 38, "2031-02-15"), stock("after", 50, "2031-03-15")])
    (text,) = [note.text for note in made.notes if note.kind == "arrests_at_least"]
    assert "at least 12 were newly imprisoned" in text
    assert "freed meanwhile" not in text


def test_what_one_day_implies_is_said_of_that_day() -> None:
    rows = [flow("before", 38, "2031-02-15"), flow("after", 50, "2031-02-16")]
    made = tally([row | {"scope": "stock"} for row in rows])
    assert next(n.text for n in made.notes if n.kind.startswith("arrests")).startswith("On 16 February 2031 ")


def test_a_total_whose_start_is_not_told_may_leave_out_what_came_before_it() -> None:
    """Twice as many since the summer as *in recent months*: the months may be few."""
    made = tally(
        [
            total("year", 312, "2031-01-01", "2031-12-31"),
            {**total("recent", 156, "", "2031-12-31"), "from": ""},
        ]
    )
    assert not made.conflicts


def test_no_sum_is_somebodys_addition_whose_parts_are_all_of_others() -> None:
    rows = [
        flow("l", 2, "2031-12-25", "latvian;foreigner"),
        flow("f", 1, "2031-12-25", "french;foreigner"),
        flow("p", 1, "2031-12-25", "french;political prisoner", by="BelTA"),
    ]
    assert not told(tally(rows), "added_up")
