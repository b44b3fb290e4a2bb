"""The brief on the terminal."""

from __future__ import annotations

import io

import pytest
from msgspec import structs
from rich.console import Console

from detente.brief import Brief
from detente.brief.html import render as html
from detente.brief.text import render
from detente.case import Case
from detente.cli.common import console
from detente.model import CUSTODY_ACTS

SECTIONS = (
    "What happened",
    "People",
    "What was given for what",
    "Measures still in force, by authority",
    "The numbers",
    "The sources, and how they depend on each other",
)


def printed(brief: Brief, width: int = 110) -> str:
    out = io.StringIO()
    render(brief, Console(file=out, width=width, highlight=False))
    return out.getvalue()


def test_every_section_in_its_order(worked_brief: Brief) -> None:
    text = printed(worked_brief)
    places = [text.index(f"\n{title} ─") for title in SECTIONS]
    assert places == sorted(places)
    assert text.startswith(worked_brief.title)


def test_no_line_tells_of_custody_and_of_nobody(worked_brief: Brief) -> None:
    told = [e for e in worked_brief.events if e.kind in CUSTODY_ACTS]
    assert told and all(e.people or e.numbers for e in told)


def test_what_stands_in_it(worked_brief: Brief) -> None:
    text = printed(worked_brief)
    for state in worked_brief.people:
        assert state.person in text
    for measure in worked_brief.measures:
        assert measure.state.entry is None or measure.state.entry in text
    assert "Known from a registry alone" in text


def test_nothing_runs_over_the_edge(worked_brief: Brief) -> None:
    for width in (60, 80, 110):
        assert max(map(len, printed(worked_brief, width).splitlines())) <= width


def test_an_empty_case_says_so(empty: Case) -> None:
    text = printed(empty.view().brief())
    assert all(title in text for title in SECTIONS)
    for line in (
        "No source reports an act in this period.",
        "No article names anybody.",
        "Nobody ties one act to another.",
        "No list or act in this case puts a measure on anybody.",
        "No source gives a count.",
    ):
        assert line in text


def test_markup_and_terminal_codes_of_a_document_are_words(
    hostile_brief: Brief, capsys: pytest.CaptureFixture[str]
) -> None:
    render(hostile_brief, console())
    text = capsys.readouterr().out
    assert "[bold]Rich[/bold]" in " ".join(text.split())
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_what_the_numbers_say(worked_brief: Brief, worked: Case) -> None:
    numbers = structs.replace(
        worked_brief.numbers, contradictions=("One is not two.",), follows=("Exactly five.",)
    )
    text = printed(structs.replace(worked_brief, numbers=numbers), 200)
    assert "✗ One is not two." in text
    assert "→ Exactly five." in text
    assert "<li>One is not two.</li>" in html(structs.replace(worked_brief, numbers=numbers), worked)
