"""Documents enter whole or not at all, whatever happens in the middle."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks import killed
from detente.adding import Added
from detente.case import Case
from detente.errors import UserError
from tests.lists.build import sdn, sdn_file

SHEET = "id,name,detained,status\nR-1,Ihar Talachynau,2021-03-04,held\n"


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case.create(tmp_path / "case")


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def only(results: list[Added]) -> Added:
    (result,) = results
    return result


def test_a_sheet_becomes_claims(case: Case, tmp_path: Path) -> None:
    result = only(case.add([write(tmp_path / "a.csv", SHEET)], published="2025-12-01", publisher="Desk"))
    assert result.status == "added"
    assert result.found["act"] >= 1
    source = case.ledger.sources()[0]
    assert (source.published, source.publisher, source.kind) == ("2025-12-01", "Desk", "registry")
    assert case.text(source) == SHEET
    assert case.verify().ok


def test_the_same_bytes_twice_change_nothing(case: Case, tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.csv", SHEET), write(tmp_path / "b.csv", SHEET)
    case.add([first])
    head = case.ledger.head()
    assert only(case.add([first])).status == "already there"
    assert only(case.add([second], published="2020-01-01")).status == "already there"
    assert case.ledger.head() == head


def test_folders_and_globs_stand_for_their_files(case: Case, tmp_path: Path) -> None:
    for n in range(3):
        write(tmp_path / "in" / f"{n}.csv", SHEET.replace("R-1", f"R-{n}"))
    write(tmp_path / "in" / ".hidden.csv", SHEET)
    assert len(case.add([tmp_path / "in"])) == 3
    assert all(r.status == "already there" for r in case.add([str(tmp_path / "in" / "*.csv")]))


def test_one_bad_document_does_not_stop_the_rest(case: Case, tmp_path: Path) -> None:
    bad = write(tmp_path / "a-empty.txt", "")
    good = write(tmp_path / "b.csv", SHEET)
    results = case.add([bad, good])
    assert [r.status for r in results] == ["failed", "added"]
    assert results[0].error is not None
    assert "a-empty.txt" in results[0].error
    assert "\n" not in results[0].error


@pytest.mark.parametrize(
    "item", ["nowhere.txt", "nothing-*.html", "ftp://example.org/x", "http://example.org/x"]
)
def test_what_cannot_be_found_is_said(case: Case, item: str) -> None:
    head = case.ledger.head()
    try:
        said = only(case.add([item])).error
    except UserError as error:
        said = str(error)
    assert said is not None
    assert item.split("://", maxsplit=1)[0] in said
    assert case.ledger.head() == head


def test_an_empty_folder_is_said(case: Case, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="no files there"):
        case.add([tmp_path / "empty"])


def test_nothing_to_add_is_said(case: Case) -> None:
    with pytest.raises(UserError, match="nothing to add"):
        case.add()


@pytest.mark.parametrize(
    ("option", "value"), [("kind", "poem"), ("published", "13/12/25"), ("published", "2999-01-01")]
)
def test_an_impossible_option_is_said(case: Case, tmp_path: Path, option: str, value: str) -> None:
    head = case.ledger.head()
    file = write(tmp_path / "a.csv", SHEET)
    try:
        said = only(case.add([file], **{option: value})).error or ""
    except UserError as error:
        said = str(error)
    assert value in said
    assert case.ledger.head() == head


def test_the_kind_may_be_the_publishers(case: Case, tmp_path: Path) -> None:
    case.add([write(tmp_path / "a.csv", SHEET)], publisher="Desk", kind="NGO")
    assert case.ledger.sources()[0].publisher_kind == "NGO"


def test_what_case_toml_says_of_a_file_counts(case: Case, tmp_path: Path) -> None:
    write(case.path / "sheet.csv", SHEET)
    with (case.path / "case.toml").open("a", encoding="utf-8") as file:
        file.write(
            '[[file]]\npath = "sheet.csv"\nkind = "registry"\npublished = "2025-11-01"\npublisher = "Desk"\n'
        )
    with Case.open(case.path) as again:
        again.add()
        assert again.ledger.sources()[0].published == "2025-11-01"


def test_a_document_that_was_damaged_afterwards_is_named(case: Case, tmp_path: Path) -> None:
    case.add([write(tmp_path / "a.csv", SHEET)])
    blob = next(p for p in (case.path / "sources").rglob("*") if p.is_file())
    blob.write_bytes(b"something else")
    report = case.verify()
    assert not report.ok
    shutil.rmtree(case.path / "sources")
    assert not case.verify().ok


def test_the_document_given_again_mends_the_archive(case: Case, tmp_path: Path) -> None:
    file = write(
        tmp_path / "a.html",
        "<html><body><p>Belta reported on Saturday that 123 people were freed.</p></body></html>",
    )
    case.add([file], published="2025-12-13", language="en")
    shutil.rmtree(case.path / "sources")
    assert only(case.add([file])).note == "its archived copy was mended"
    assert case.verify().ok


@pytest.mark.parametrize("share", [0.1, 0.45, 0.7, 0.85, 0.97])
def test_killed_in_the_middle(tmp_path: Path, share: float) -> None:
    """After a kill the ledger verifies, holds whole documents only, and goes on where it stopped."""
    files = killed.write_documents(tmp_path / "documents")
    expected = killed.whole(tmp_path / "whole", files)
    Case.create(tmp_path / "probe").close()
    calls = killed.calls_of_a_whole_run(tmp_path / "probe", files)
    target = tmp_path / "case"
    Case.create(target).close()
    assert killed.kill_after_calls(target, files, int(calls * share))
    assert killed.check(target, expected) == []
    with Case.open(target) as again:
        again.add(files)
        assert {s.id for s in again.ledger.sources()} == set(expected)
    assert killed.check(target, expected) == []


def test_a_copy_of_a_list_that_comes_again_for_another_day_is_a_copy_of_that_day(
    case: Case, tmp_path: Path
) -> None:
    data = sdn_file(sdn(101, "SOZHKALI OAO"), sdn(102, "PTICH LLC"))
    first, second = tmp_path / "sdn-20240101.csv", tmp_path / "sdn-20240105.csv"
    first.write_bytes(data)
    second.write_bytes(data)
    assert only(case.add([first])).status == "added"
    assert only(case.add([first])).status == "already there"
    again = only(case.add([second]))
    assert (again.status, again.published) == ("added", "2024-01-05")
    assert only(case.add([second])).status == "already there"
    assert case.text(case.ledger.source(again.source or "")) == data.decode("latin-1")
    assert case.verify().ok
