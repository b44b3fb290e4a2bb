"""A case: a folder that is found, opened, asked about two days, and decided on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import detente
from detente.case import Case
from detente.errors import UserError
from detente.model import Source, source_id
from detente.when import When


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Case.create(tmp_path / "case").close()
    return tmp_path / "case"


def configure(folder: Path, text: str) -> None:
    (folder / "case.toml").write_text('title = "T"\n' + text, encoding="utf-8")


def test_a_new_case_is_a_folder_that_opens(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down"
    with Case.create(path, 'The "first" case\\') as case:
        assert case.config.title == 'The "first" case\\'
        assert case.verify().ok
    assert sorted(p.name for p in path.iterdir()) == ["case.toml", "ledger.db"]
    with detente.open(path) as again:
        assert again.path == path


def test_a_case_that_is_there_stays_as_it_is(folder: Path) -> None:
    configure(folder, "")
    before = (folder / "case.toml").read_bytes(), (folder / "ledger.db").read_bytes()
    with Case.create(folder, "Another title") as case:
        assert case.config.title == "T"
    assert ((folder / "case.toml").read_bytes(), (folder / "ledger.db").read_bytes()) == before


@pytest.mark.parametrize("name", ["what? 100%#", "Détente à Minsk", "a'b\"c", "файлы;drop"])
def test_any_name_of_a_folder_will_do(tmp_path: Path, name: str) -> None:
    with Case.create(tmp_path / name) as case:
        case.ledger.append(Source(id=source_id(b"x"), published=When("2025-12-13")))
    with Case.open(tmp_path / name) as case:
        assert len(case.ledger.sources()) == 1


def test_a_relative_folder_stays_the_same_when_the_working_folder_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(folder.parent)
    with Case.open("case") as case:
        assert case.verify().ok


def test_a_start_that_was_cut_short_is_started_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from detente.ledger import Ledger

    (folder / "ledger.db").unlink()

    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "_migrate", interrupted)
        with pytest.raises(KeyboardInterrupt):
            Case.open(folder)
    assert [p.name for p in folder.iterdir()] == ["case.toml"]
    with Case.open(folder) as case:
        assert case.verify().ok


@pytest.mark.parametrize(
    ("on", "known", "expected"),
    [
        (None, None, ("2025-12-16", "2025-12-20")),
        ("2025-12-13", None, ("2025-12-13", "today")),
        (None, "2025-12-14", ("2025-12-14", "2025-12-14")),
        ("2025-12-13", "2025-12-14", ("2025-12-13", "2025-12-14")),
        ("2025-12", "2025", ("2025-12-31", "2025-12-31")),
        (date(2025, 12, 1), date(2025, 12, 2), ("2025-12-01", "2025-12-02")),
    ],
)
def test_which_days_are_meant(
    folder: Path, on: str | date | None, known: str | date | None, expected: tuple[str, str]
) -> None:
    configure(folder, '[default]\non = "2025-12-16"\nknown = "2025-12-20"\n')
    with Case.open(folder) as case:
        view = case.view(on, known)
    today = datetime.now(UTC).date().isoformat()
    assert (view.on.isoformat(), view.known.isoformat()) == tuple(
        today if day == "today" else day for day in expected
    )


def test_without_defaults_today_is_meant(folder: Path) -> None:
    with Case.open(folder) as case:
        view = case.view()
    assert view.on == view.known == datetime.now(UTC).date()


@pytest.mark.parametrize(
    ("made", "stored"),
    [
        ("2025-12-16", "2025-12-16T00:00:00Z"),
        ("2025-12-16T10:30:00Z", "2025-12-16T10:30:00Z"),
        ("2025-12-16T01:30:00+03:00", "2025-12-15T22:30:00Z"),
    ],
)
def test_a_decision_bears_its_time_in_utc(folder: Path, made: str, stored: str) -> None:
    with Case.open(folder) as case:
        assert case.decide("confirm", ["A B"], reviewer="Ada", made=made).made == stored
        assert not case.ledger.snapshot(known=date(2025, 12, 14)).all_decisions
        assert len(case.ledger.snapshot(known=date(2025, 12, 16)).all_decisions) == 1
        assert case.verify().ok


@pytest.mark.parametrize("made", ["soon", "2025-13-01", "2999-01-01"])
def test_a_time_that_is_none_is_refused(folder: Path, made: str) -> None:
    with Case.open(folder) as case:
        with pytest.raises(UserError, match=made):
            case.decide("confirm", ["A B"], reviewer="Ada", made=made)
        assert case.ledger.snapshot().all_decisions == ()


def test_one_path_can_be_added_by_itself(tmp_path: Path) -> None:
    document = tmp_path / "a.txt"
    document.write_text("Ivan Example was released on Saturday.\n")
    with Case.create(tmp_path / "case", "t") as case:
        (made,) = case.add(document, published="2025-12-14", language="en")
        assert made.error is None
        (again,) = case.add(str(document))
        assert again.error is None
