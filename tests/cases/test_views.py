"""The views of the worked case against what it is expected to show, from its documents to its answers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from detente.brief import Brief
from detente.case import Case
from detente.views import View
from detente.views.custody import CustodyState
from detente.views.finding import find_people
from detente.views.measures import MeasureState, in_force

EXPECTED = tomllib.loads((Path(__file__).parent / "expected.toml").read_text(encoding="utf-8"))
Ask = Callable[[dict[str, Any]], View]


@pytest.fixture(scope="module")
def ask(worked: Case) -> Ask:
    """The view that a row of expectations asks for; each pair of days is computed once."""
    views: dict[tuple[str | None, str], View] = {}

    def view(row: dict[str, Any]) -> View:
        days = (row.get("on"), row["known"])
        if days not in views:
            views[days] = worked.view(*days)
        return views[days]

    return view


def person(view: View, name: str) -> CustodyState:
    (found,) = find_people(view.custody, name)
    return found.state


def named(row: dict[str, Any]) -> str:
    return " ".join(
        str(row[key]) for key in ("authority", "person", "subject", "known", "file") if key in row
    )


# What matters most, each on its own ---------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Maria Kolesnikova", "Ales Bialiatski"])
def test_the_freed_are_out_and_expelled(ask: Ask, name: str) -> None:
    state = person(ask({"known": "2025-12-16"}), name)
    assert (state.status, state.mode, state.since) == ("out", "expelled", "2025-12-13")


@pytest.mark.parametrize("known", [f"2025-12-{day}" for day in (13, 14, 15, 16, 31)])
def test_stefanovic_is_never_out(ask: Ask, known: str) -> None:
    assert person(ask({"known": known}), "Valiantsin Stefanovic").status != "out"


def test_statkevich_is_held_again(ask: Ask) -> None:
    assert person(ask({"known": "2025-12-16"}), "Mikalai Statkevich").status == "held again"


def test_nobody_else_of_the_registry_is_out(ask: Ask) -> None:
    view = ask({"known": "2025-12-16"})
    assert {s.person for s in view.custody if s.status == "out"} == {"Maria Kolesnikova", "Ales Bialiatski"}


def potash(view: View) -> MeasureState:
    return next(m for m in view.measures if m.authority == "us-ofac" and m.entry == "32746")


def test_potash_is_announced_on_the_13th_and_licensed_from_the_15th(ask: Ask) -> None:
    before, after = potash(ask({"known": "2025-12-14"})), potash(ask({"known": "2025-12-16"}))
    assert before.status == "in force"
    assert [n.kind for n in before.notices if n.factuality == "announced"]
    assert after.status == "eased"
    assert "General License 13 since 2025-12-15" in after.sentence


def test_the_european_measures_stay_as_they_were(ask: Ask) -> None:
    def european(known: str) -> list[tuple[str | None, str, str | None]]:
        measures = ask({"known": known}).measures
        return [(m.entry, m.status, m.since) for m in measures if m.authority == "eu" and m.entry]

    assert european("2025-12-12") == european("2025-12-16")
    assert {status for _, status, _ in european("2025-12-16")} == {"in force"}
    assert len(european("2025-12-16")) == 6


def test_9_and_114_close_to_123(ask: Ask) -> None:
    assert any("9 + 114 = 123" in note.text for note in ask({"known": "2025-12-16"}).tally.notes)


# Every row of what is expected --------------------------------------------------------------------------


def assert_read(row: dict[str, Any], key: str, found: Iterable[str]) -> None:
    """All voices that a careful reader names are found, but for those that the row admits are not yet."""
    missing = set(row.get(key, [])) - set(found)
    assert missing == set(row.get("not_read", []))


@pytest.mark.parametrize("row", EXPECTED["custody"], ids=named)
def test_custody(ask: Ask, row: dict[str, Any]) -> None:
    for found in find_people(ask(row).custody, row["person"]):
        state = found.state
        assert state.status not in row.get("never", [])
        assert state.status in [row["status"], *row.get("also", [])]
        assert state.mode == row.get("mode")
        assert_read(row, "confirmed_by", state.confirmed_by)


@pytest.mark.parametrize("row", EXPECTED["measure"], ids=named)
def test_measure(worked: Case, ask: Ask, row: dict[str, Any]) -> None:
    found = in_force(worked, ask(row).snapshot, row["entry"], authority=row["authority"], ended=True)
    found += in_force(worked, ask(row).snapshot, row["subject"], authority=row["authority"], ended=True)
    state = next(m for m in found if m.entry == row["entry"])
    assert state.status == row["status"]
    if "by" in row:
        assert f"{row['by']} since {row['since']}" in state.sentence
    elif "since" in row:
        assert state.since == row["since"]
    for key, value in (
        ("between", state.until),
        ("arrived_between", state.appeared),
        ("amended_between", state.amended),
    ):
        if key in row:
            assert value == "/".join(row[key])


@pytest.mark.parametrize("row", EXPECTED["absent_measure"], ids=named)
def test_absent_measure(worked: Case, ask: Ask, row: dict[str, Any]) -> None:
    assert not in_force(worked, ask(row).snapshot, row["subject"], authority=row["authority"])


@pytest.mark.parametrize("row", EXPECTED["exchange"], ids=named)
def test_exchange(ask: Ask, row: dict[str, Any]) -> None:
    (found,) = (
        e
        for e in ask(row).exchanges
        if {e.gives.kind, e.gets.kind} in ({"pardon", "lift"}, {"release", "lift"})
        and e.gives.when == e.gets.when == "2025-12-13"
    )
    assert_read(row, "asserted_by", found.asserted_by)
    assert not set(row["not_asserted_by"]) & set(found.asserted_by)
    missing = set(row["through"]) - {name for e in found.evidence for name in e.path}
    assert missing == set(row.get("through_not_read", []))


@pytest.mark.parametrize("row", EXPECTED["tally"], ids=lambda row: row["statement"][:40])
def test_tally(ask: Ask, row: dict[str, Any]) -> None:
    """The figures that a statement names can stand together, and what it concludes is concluded."""
    view = ask(row)
    figures = {int(f.replace(",", "")) for f in re.findall(r"\d[\d,]*", row["statement"])}
    for conflict in view.tally.conflicts:
        counts = [view.snapshot.by_id[i].count for i in conflict.claims]
        assert not {c.lo for c in counts if c is not None} <= figures, conflict.why
    if "lo" in row:
        said = [note.text for note in view.tally.notes]
        followed = {(b.lo, b.hi) for b in view.tally.bounds}
        assert (row["lo"], row["hi"]) in followed or any(f"{row['lo']:,}" in text for text in said)


@pytest.mark.parametrize("row", EXPECTED["dependence"], ids=named)
def test_dependence(ask: Ask, row: dict[str, Any]) -> None:
    view = ask({"known": "2025-12-16"})
    source = next(s for s in view.snapshot.sources.values() if s.name == row["file"])
    standing = next(s for s in view.sources if s.source == source.id)
    assert row["on"] in [tie.voice for tie in standing.ties]


# The whole of it ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def report(ask: Ask) -> Brief:
    return ask({"known": "2025-12-16"}).brief()


def test_every_line_of_the_brief_rests_on_words(worked: Case, report: Brief) -> None:
    texts = {s.id: worked.text(s) for s in worked.ledger.sources() if s.kind != "list"}
    lines = [*report.events, *report.people, *report.exchanges, *report.numbers.counts]
    assert len(lines) > 20
    for line in lines:
        assert line.evidence
        for each in line.evidence:
            assert texts[each.source][slice(*each.span)] == each.text


def test_everybody_in_the_brief_has_a_place_in_it_once(report: Brief) -> None:
    people = [state.person for state in report.people]
    assert len(people) == len(set(people))
