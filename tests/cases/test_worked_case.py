"""The worked case is whole: its files are there, and what is expected of them stands in their words."""

from __future__ import annotations

import csv
import email
import email.policy
import re
import tomllib
from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import html

from detente.when import When

CASE = Path(__file__).parents[2] / "cases" / "minsk-2025"
EXPECTED = tomllib.loads((Path(__file__).parent / "expected.toml").read_text(encoding="utf-8"))
DOCUMENTS = EXPECTED["document"]
NOTE = re.compile(r"D[ée]tente")


def words_of(path: Path) -> str:
    """All words of a document with its furniture, whitespace collapsed; nothing of our own reading in it."""
    data = path.read_bytes()
    if path.suffix == ".html":
        tree = html.fromstring(data)
        for element in tree.xpath("//script"):
            element.drop_tree()
        text = tree.text_content()
    elif path.suffix == ".eml":
        message = email.message_from_bytes(data, policy=email.policy.default)
        text = message.get_content()
    elif path.suffix == ".pdf":
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    else:
        text = data.decode("utf-8")
    return " ".join(text.split())


def passages(document: dict[str, Any]) -> list[str]:
    kinds = ("acts", "counts", "links", "quotes")
    return [claim["words"] for kind in kinds for claim in document.get(kind, [])]


def case_file() -> dict[str, Any]:
    return tomllib.loads((CASE / "case.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d["file"])
def test_expected_words_stand_in_the_document(document: dict[str, Any]) -> None:
    text = words_of(CASE / "documents" / document["file"])
    assert [words for words in passages(document) if words not in text] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d["file"])
def test_links_name_acts_of_their_document(document: dict[str, Any]) -> None:
    acts = {act["id"] for act in document["acts"]}
    assert all({link["gives"], link["gets"]} <= acts for link in document["links"])


def test_expected_dates_are_edtf() -> None:
    dates = [act["when"] for document in DOCUMENTS for act in document["acts"] if "when" in act]
    scopes = [count["scope"] for document in DOCUMENTS for count in document["counts"]]
    dates += [scope[end] for scope in scopes for end in ("on", "from", "to") if end in scope]
    assert len(dates) > 100
    for date in dates:
        assert str(When(date)) == date


def test_every_document_is_expected_and_says_that_it_was_written_for_us() -> None:
    files = sorted(path.name for path in (CASE / "documents").iterdir())
    assert files == sorted(document["file"] for document in DOCUMENTS)
    for name in files:
        assert NOTE.search(words_of(CASE / "documents" / name)), name


def test_case_names_every_file_once() -> None:
    named = [file["path"] for file in case_file()["file"]]
    present = [path.relative_to(CASE).as_posix() for path in CASE.rglob("*") if path.is_file()]
    data = [path for path in present if path.startswith(("documents/", "lists/")) or path == "registry.csv"]
    assert sorted(named) == sorted(data)


def test_registry_has_sixty_people_with_ids_of_their_own() -> None:
    with (CASE / "registry.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len({row["id"] for row in rows}) == 60
    ids = {row["id"]: row for row in rows}
    subjects = [subject for subject in case_file()["subject"] if "registry" in subject]
    assert [ids[subject["registry"]]["status"] for subject in subjects] == ["held"] * 4
    for row in rows:
        if row["detained"]:
            When(row["detained"])


@pytest.mark.parametrize("day", ["20251201", "20251213", "20251216"])
def test_list_copies_keep_the_official_format_and_the_potash_companies(day: str) -> None:
    data = (CASE / "lists" / f"sdn-{day}.csv").read_bytes()
    assert data.endswith(b"\r\n\x1a")
    rows = list(csv.reader(data[:-1].decode("latin-1").splitlines()))
    assert {len(row) for row in rows} == {12}
    assert {"32746", "33374", "33372"} <= {row[0] for row in rows}


def test_expected_pages_agree() -> None:
    """What people read in EXPECTED.md names every act and count that the tests hold us to."""
    page = (CASE / "EXPECTED.md").read_text(encoding="utf-8")
    for document in DOCUMENTS:
        section = page.split(f"### {document['file']}\n")[1].split("\n### ")[0].split("\n## ")[0]
        assert section.count("\n| ") == 1 + len(document["acts"]) + len(document["counts"])
