"""The questions: which measures bind whom."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from detente.errors import UserError
from detente.views.measures import (
    last_copies,
    measures,
)
from tests.lists.build import sdn
from tests.views.measures.build import COMPANY, MAN, OTHER, Desk


def test_the_case_shows_its_own_subjects_only(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN, OTHER)
    found = measures(desk.case, desk.case.view("2024-02-01").snapshot)
    assert {s.entry for s in found} == {"101", "102"}


def test_a_case_without_subjects_shows_whom_its_texts_name(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "plain", 'title = "Plain"\n')
    desk.copy("sdn-20240101.csv", COMPANY, MAN, OTHER)
    desk.said(
        "2024-01-15", "license", publisher="OFAC", voice="authority", subjects=("Sozhkali",), authority="OFAC"
    )
    desk.said("2024-01-16", "release", subjects=("Anton Drabysheuski",))
    [state] = measures(desk.case, desk.case.view("2024-02-01").snapshot)
    assert (state.entry, state.status) == ("101", "eased")


def test_filters(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, sdn(105, "SOMEBODY", program="IRAN"))
    assert [s.entry for s in desk.about(None, "2024-02-01", program="iran")] == ["105"]
    assert desk.about(None, "2024-02-01", authority="eu") == []
    with pytest.raises(UserError, match="no authority 'mars'"):
        desk.about(None, "2024-02-01", authority="mars")


def test_json_goes_out_and_the_fields_are_those_of_the_contract(desk: Desk) -> None:
    from detente.export.measures import as_builtins

    desk.copy("sdn-20240101.csv", COMPANY)
    made = as_builtins({"on": "2024-02-01", "known": "2024-02-01"}, desk.about("Sozhkali", "2024-02-01"))
    [measure] = json.loads(json.dumps(made))["measures"]
    fields = "authority list entry subject names program status since until evidence record"
    assert set(fields.split()) <= set(measure)


def test_how_far_the_lists_reach_is_told(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, OTHER)
    desk.copy("sdn-20240201.csv", COMPANY, OTHER, MAN)

    def reach(on: str, known: str | None = None) -> list[tuple[str, str | None]]:
        return [(c.list, c.copy) for c in last_copies(desk.case, desk.case.view(on, known).snapshot)]

    assert reach("2024-01-15") == [("us-ofac-sdn", "2024-01-01")]
    assert reach("2025-01-15") == [("us-ofac-sdn", "2024-02-01")]
    assert reach("2025-01-15", "2024-01-20") == [("us-ofac-sdn", "2024-01-01")]
    assert reach("2023-01-15") == [("us-ofac-sdn", None)]
    assert desk.one("Sozhkali", "2025-01-15").seen == "2024-02-01"
    assert desk.one("Sozhkali", "2025-01-15", "2024-01-20").seen == "2024-01-01"
