"""Names against counts, and the revolving door."""

from __future__ import annotations

from pathlib import Path

from detente.model import Act, Group, Subject, claim
from detente.views.tally import Settings, tally
from detente.views.tally.bounds import Near
from detente.views.tally.named import Named, Roll, rolls
from detente.views.tally.report import Report, from_view
from detente.views.tally.revolving import by_month
from detente.views.tally.solver import Clock, Oracle
from detente.when import When
from tests.views.desk import Desk

DAY = When("2025-12-13")


def rolled(value: int, qualifier: str, people: list[Named]) -> tuple[Roll, ...]:
    row = {
        "id": "t",
        "scope": "flow",
        "value": value,
        "qualifier": qualifier,
        "on": "2025-12-13",
        "asserted_by": "AP",
    }
    made = tally([row])
    return tuple(rolls(Near(made.claims), people, Oracle(made.settings, Clock.of(5))))


def person(name: str, *voices: str, day: When = DAY, denied: tuple[str, ...] = ()) -> Named:
    return Named(name, day, frozenset(voices), frozenset(denied))


def test_how_many_are_named_and_by_whom() -> None:
    (roll,) = rolled(
        123,
        "exact",
        [person("Maria Kolesnikova", "Viasna", "Euroradio"), person("Ales Bialiatski", "Viasna")],
    )
    assert roll.missing == (121, 121)
    assert roll.by_voice == {"Viasna": 2, "Euroradio": 1}
    assert roll.given == ("t",)
    assert roll.excess == ()


def test_a_floor_leaves_the_missing_open() -> None:
    (roll,) = rolled(2, "at_least", [person("A", "x"), person("B", "x"), person("C", "x")])
    assert roll.missing == (0, None)


def test_who_are_named_to_the_last_are_no_others_part() -> None:
    two = [Named(n, DAY, frozenset({"x"}), dated=False, whole=2) for n in ("A", "B")]
    (roll,) = rolled(31, "exact", two)
    assert (roll.named, roll.missing) == ((), (31, 31))
    (roll,) = rolled(2, "exact", two)
    assert roll.missing == (0, 0)


def test_names_that_no_count_can_hold() -> None:
    people = [person("A", "x", "y"), person("B", "x"), person("C", "x", "y", denied=("z",))]
    (roll,) = rolled(2, "exact", people)
    assert [p.name for p in roll.excess] == ["C"]
    other = person("D", "x", day=When("2025-01-01"))
    rolls_ = rolled(2, "exact", [other])
    assert [(r.counted, [p.name for p in r.excess]) for r in rolls_] == [(False, ["D"]), (True, [])]


def test_the_report_says_so() -> None:
    row = {"id": "t", "scope": "flow", "value": 2, "on": "2025-12-13", "asserted_by": "AP"}
    made = tally([row])
    people = [
        person("A", "x"),
        person("B", "x"),
        person("C", "y", denied=("z",)),
        person("D", "x", day=When("2025-01-01")),
    ]
    report = Report(made, rolls(Near(made.claims), people, Oracle(made.settings, Clock.of(5))))
    text = "\n".join(line.text for section in report.sections() for line in section.lines)
    assert "3 of 2 are named" in text
    assert "1 more are named than any count holds" in text
    assert "nobody counts an act of that day" in text
    assert report.to_json()["named"][1]["excess"] == ["C"]


def test_releases_against_arrests_by_month() -> None:
    rows = [
        {"id": "a", "scope": "flow", "value": 30, "on": "2025-01-05", "asserted_by": "AP"},
        {
            "id": "b",
            "scope": "flow",
            "value": 28,
            "population": "political prisoner",
            "on": "2025-01-05",
            "asserted_by": "AP",
        },
        {
            "id": "c",
            "scope": "flow",
            "value": 12,
            "population": "arrested",
            "on": "2025-03-20",
            "asserted_by": "Viasna",
        },
    ]
    named = Act(kind="detain", subjects=tuple(Subject(n, (0, 1)) for n in "pqr"), when=When("2025-02-03"))
    group = Act(kind="detain", group=Group("people", 7, 7, "exact"), when=When("2025-02-03"))
    acts = [claim(act, source="s", span=(0, 1), text="x") for act in (named, group)]
    months = {m.month: (m.freed, m.detained) for m in by_month(tally(rows).claims, acts)}
    assert list(months) == ["2025-01", "2025-02", "2025-03"]
    assert months["2025-01"] == ((30, 30), (0, 0))
    assert months["2025-02"] == ((0, 0), (7, 7))
    assert months["2025-03"][1] == (12, 12)


def test_who_is_named_without_a_day_is_of_the_count_just_before() -> None:
    told, later = When("2025-12-14"), When("2025-12-19")
    people = [
        person("A", "x"),
        Named("B", told, frozenset({"x"}), dated=False),
        Named("A", told, frozenset({"y"}), dated=False),
        Named("C", later, frozenset({"x"}), dated=False),
    ]
    (roll,) = rolled(5, "exact", people)
    assert [(p.name, p.dated) for p in roll.named] == [("A", True), ("B", False)]
    assert roll.missing == (3, 3)


def test_who_is_named_without_a_day_and_denied_to_be_free_is_not_counted() -> None:
    told = When("2025-12-14")
    people = [person("A", "x"), Named("B", told, frozenset({"x"}), frozenset({"y"}), dated=False)]
    (roll,) = rolled(5, "exact", people)
    assert ([p.name for p in roll.believed], roll.missing) == (["A"], (4, 4))
    row = {"id": "t", "scope": "flow", "value": 5, "on": "2025-12-13", "asserted_by": "AP"}
    lines = [line.text for s in Report(tally([row]), [roll]).sections() for line in s.lines]
    assert "13 December 2025: 1 of 5 are named." in lines
    assert "B: named as freed and denied." in lines


def test_a_case_names_those_whom_its_texts_name_without_a_day(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.print_("Wire", "Belarus freed 52 prisoners on Saturday. Among those freed is Maria Kolesnikova.")
    desk.print_("Morning", "Ales Bialiatski was released. Sergei Tikhanovsky was freed.", "2025-12-14")
    desk.print_("Evening", "Sergei Tikhanovsky was released in June 2025.", "2025-12-14")
    report = from_view(desk.view, Settings())
    (roll,) = (r for r in report.rolls if str(r.day) == "2025-12-13")
    assert [p.name for p in roll.named if not p.dated] == ["Ales Bialiatski", "Maria Kolesnikova"]
    assert "Tikhanovsky" not in str([p.name for p in roll.named])
    text = "\n".join(line.text for section in report.sections() for line in section.lines)
    assert "Named without a day, in texts of those days: Ales Bialiatski and Maria Kolesnikova." in text
