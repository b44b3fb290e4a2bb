"""Whatever a user gets wrong ends in one line that says what, where and what to do, and exit code 2."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from detente.case import Case
from detente.cli import COMMANDS
from tests.cli.conftest import Run

SHEET = "id,name,detained,status\nR-1,Ihar Talachynau,2021-03-04,held\n"


def fails(result: tuple[int, str, str], *words: str) -> None:
    code, out, err = result
    lines = [line for line in (out + err).splitlines() if line.startswith("detente: ")]
    assert code == 2, (code, out, err)
    assert len(lines) == 1, (out, err)
    for word in words:
        assert word in lines[0]
    assert "Traceback" not in err


def test_no_case_here(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DETENTE_CASE", raising=False)
    fails(run("brief"), "no case here", "detente init")


def test_a_folder_that_is_no_case(run: Run, tmp_path: Path) -> None:
    fails(run("who", "X", "--case", tmp_path), "is not a case", "detente init")


def test_the_variable_names_the_case(run: Run, case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DETENTE_CASE", str(case))
    assert run("verify")[0] == 0


def test_the_case_is_found_from_below(run: Run, case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = case / "documents" / "deep"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    monkeypatch.delenv("DETENTE_CASE", raising=False)
    assert run("verify")[0] == 0


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("title = 3", "title"),
        ("nonsense", "case.toml"),
        ('title = "x"\ncolour = "red"', "colour"),
        ('title = "x"\n[default]\non = "13/12/2025"', "13/12/2025"),
        ('title = "x"\n[[publisher]]\nname = "P"\nkind = "friend"', "friend"),
    ],
)
def test_a_mistake_in_case_toml(run: Run, case: Path, content: str, word: str) -> None:
    (case / "case.toml").write_text(content, encoding="utf-8")
    fails(run("brief", "--case", case), word)


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.txt", b"", "empty"),
        ("junk.bin", bytes(range(256)) * 40, "junk.bin"),
        ("bare.html", b"<!doctype html><html><body><script>1</script></body></html>", "text"),
        ("columns.csv", b"colour;size\nred;3\n", "columns.csv"),
        ("bomb.gz", gzip.compress(bytes(80 << 20)), "bomb.gz"),
    ],
)  # fmt: skip
def test_documents_that_cannot_be_added(
    run: Run, case: Path, tmp_path: Path, name: str, data: bytes, word: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    kind = ["--kind", "registry"] if name.endswith(".csv") else []
    fails(run("add", file, "--case", case, *kind), name, word)
    with Case.open(case) as opened:
        assert opened.ledger.sources() == []
        assert opened.verify().ok


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        (
            "seite.html",
            "<!doctype html><html lang='de'><body><article><h1>Frei</h1><p>Am Samstag hat Belarus 123 "
            "Gefangene freigelassen, darunter auch die Oppositionelle aus Minsk, wie die Regierung sagte.</p>"
            "</article></body></html>",
            ("seite.html", "'de'", "fr"),
        ),
        ("seite.txt", "Am Samstag hat Belarus 123 Gefangene freigelassen, sagte die Regierung.", ("'de'",)),
        ("few.txt", "Kalesnikava 2025", ("few.txt", "--language")),
    ],
)
@pytest.mark.parametrize("command", ["add", "read"])
def test_a_language_that_nobody_here_reads(
    run: Run, case: Path, tmp_path: Path, command: str, name: str, text: str, words: tuple[str, ...]
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    fails(run(command, file, *(["--case", case] if command == "add" else [])), *words)
    with Case.open(case) as opened:
        assert opened.ledger.sources() == []


def test_a_file_of_200_mb_is_refused_unread(run: Run, case: Path, tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as handle:
        handle.truncate(200 << 20)
    fails(run("add", file, "--case", case), "large.txt", "200")


def test_a_date_in_the_future(run: Run, case: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(SHEET, encoding="utf-8")
    fails(run("add", file, "--published", "2999-01-01", "--case", case), "2999-01-01")


def test_a_damaged_ledger(run: Run, case: Path) -> None:
    (case / "ledger.db").write_bytes(b"not a ledger" * 1000)
    fails(run("brief", "--case", case), "ledger.db", "damaged")
    assert (case / "ledger.db").read_bytes() == b"not a ledger" * 1000


def test_a_place_that_cannot_be_written(run: Run, case: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    fails(run("init", blocked / "case"), "cannot start a case")
    fails(run("brief", "--html", blocked / "brief.html", "--case", case), "cannot write")


@pytest.mark.parametrize("day", ["yesterday", "2025-02-30", "13.12.2025"])
def test_a_day_that_is_none(run: Run, case: Path, day: str) -> None:
    fails(run("brief", "--on", day, "--case", case), day, "2025-12-13")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["praise", "c1"], "no such action"),
        (["reject", "c1"], "--reviewer"),
        (["reject", "--reviewer", "Ada"], "nothing to decide on"),
        (["reject", "c1", "--reviewer", "Ada"], "no claim has this id"),
        (["undo", "d1", "--reviewer", "Ada"], "no decision has this id"),
        (["confirm", "Nobody Here", "--reviewer", "Ada"], "nobody called"),
        (["same-as", "One Name", "--reviewer", "Ada"], "two names"),
        (["same-as", "A B", "C D", "--reviewer", "Ada", "--made", "soon"], "soon: not a time"),
        (["same-as", "A B", "C D", "--reviewer", "Ada", "--made", "2999-01-01"], "future"),
    ],
)
def test_decisions_that_cannot_be_taken(
    run: Run, case: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], word: str
) -> None:
    monkeypatch.delenv("DETENTE_REVIEWER", raising=False)
    fails(run("review", *arguments, "--case", case), word)
    with Case.open(case) as opened:
        assert opened.ledger.snapshot().all_decisions == ()


def test_an_empty_name(run: Run, case: Path) -> None:
    fails(run("who", "  ", "--case", case), "the name is empty")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_examples(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert f"detente {command}" in out


def test_help_without_a_command_lists_them_all(run: Run) -> None:
    _, out, _ = run("--help")
    assert all(command in out for command in COMMANDS)


def test_an_unknown_command_is_refused(run: Run) -> None:
    code, _, err = run("forgive")
    assert code == 2
    assert "forgive" in err


def test_the_version_is_told(run: Run) -> None:
    code, out, _ = run("--version")
    assert code == 0
    assert out.startswith("detente ")


def test_a_folder_that_takes_no_files_can_be_read(
    run: Run, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Tests may run as root, whom no permission stops: the answer to the question is put in its place.
    monkeypatch.setattr("detente.ledger.store._takes_files", lambda folder: False)
    assert run("verify", "--case", case)[0] == 0
    fails(run("review", "same-as", "A B", "C D", "--reviewer", "Ada", "--case", case), "cannot write")


def test_ctrl_c_before_a_command_has_begun(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("detente.cli.importlib.import_module", interrupted)
    code, _, err = run("brief")
    assert (code, err.splitlines()) == (
        130,
        ["detente: stopped; what was finished stands, the rest is as it was"],
    )


def test_unfinished_writes_in_a_folder_that_takes_no_files_are_told(
    run: Run, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite would read the ledger without them, as if they had never been."""
    (case / "ledger.db-wal").write_bytes(b"entries")
    monkeypatch.setattr("detente.ledger.store._takes_files", lambda folder: False)
    fails(run("verify", "--case", case), "was not closed in order")
