"""A paragraph on which the reader fails is left out and named; the rest is read as if it were not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import detente
from detente.case import Case
from detente.cli import main
from detente.errors import UserError
from detente.reading import reader
from tests.conftest import WORKED, copy_of

pytestmark = pytest.mark.faulty

GOOD = "On Saturday Belarus released 123 prisoners."
BAD = "Basilisk: Turkey detained 12 journalists on Friday."
LAST = "Ales Bialiatski was pardoned, Viasna said."


@pytest.fixture(autouse=True)
def basilisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in the reader: it stops at a page that tells of a basilisk, whatever else that page tells."""
    whole = reader.parsed

    def failing(text: str, code: str) -> Any:
        if "Basilisk" in text:
            raise IndexError("list index out of range")
        return whole(text, code)

    monkeypatch.setattr(reader, "parsed", failing)


def read(text: str) -> detente.model.Reading:
    return detente.read(text, language="en", published="2025-12-13")


@pytest.mark.parametrize(
    "paragraphs",
    [
        [GOOD, BAD, LAST],
        [BAD, GOOD, LAST],
        [GOOD, LAST, BAD],
        [BAD, GOOD, BAD, LAST, BAD],
        [GOOD, "", BAD, LAST],
    ],
)
def test_the_rest_is_read_as_if_the_paragraph_were_not_there(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    found = read(text)
    assert [text[start:end] for start, end in found.left_out] == [p for p in paragraphs if p == BAD]
    blank = read("\n".join(" " * len(BAD) if p == BAD else p for p in paragraphs))
    assert [(c.kind, c.span, c.text, c.attribution) for c in found.claims] == [
        (c.kind, c.span, c.text, c.attribution) for c in blank.claims
    ]
    assert found.claims and all(c.text == text[slice(*c.span)] for c in found.claims)
    assert found.dates == blank.dates


def test_a_text_of_that_paragraph_alone_gives_nothing() -> None:
    found = read(BAD)
    assert (found.claims, found.dates, found.left_out) == ((), (), ((0, len(BAD)),))


def test_what_can_be_read_leaves_nothing_out() -> None:
    assert read(f"{GOOD}\n{LAST}").left_out == ()


def test_a_fault_of_the_user_is_not_contained() -> None:
    with pytest.raises(UserError, match="empty"):
        read(" \n ")


def test_the_commands_say_which_line_nobody_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"{GOOD}\n\n{BAD}\n\n{LAST}\n")
    with pytest.raises(SystemExit) as stopped:
        main(["read", str(page), "--language", "en", "--json"])
    said = capsys.readouterr()
    assert not stopped.value.code
    assert "line 3 of the text" in said.err
    printed = json.loads(said.out)
    assert printed["claims"] and len(printed["left_out"]) == 1
    with Case.open(copy_of(WORKED, tmp_path / "case", made=False)) as case:
        (added,) = case.add([page], language="en")
    assert added.status == "added" and "line 3 of the text" in added.note
