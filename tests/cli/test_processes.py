"""Several processes, signals and full disks: whatever happens, a ledger holds whole documents only."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from benchmarks.killed import check, whole, write_documents
from detente.case import Case
from tests.cli.conftest import Run, finished, start

INTERRUPT = """
import os, signal, sys
from detente import adding, cli
documents, calls = map(int, (sys.argv.pop(1), sys.argv.pop(1)))
def count(frame, event, argument):
    global calls
    calls -= 1
    if calls == 0:
        sys.setprofile(None)
        os.kill(os.getpid(), signal.SIGINT)
one = adding._add_one
def add_one(*arguments):
    global documents
    documents -= 1
    if documents < 0:
        sys.setprofile(count)
    return one(*arguments)
adding._add_one = add_one
cli.main()
"""
SLOW_WRITER = """
import sys
from detente.case import Case
from detente.model import source_id, Source
with Case.open(sys.argv[1]) as case:
    with case.ledger.transaction() as connection:
        case.ledger.append_in(connection, Source(id=source_id(b"half written")))
        print("writing", flush=True)
        sys.stdin.readline()
"""
FULL = """
import sqlalchemy, sys
from detente.ledger import store
made = store._engine
def small(path):
    engine = made(path)
    sqlalchemy.event.listen(engine, "connect", lambda c, _: c.execute("PRAGMA max_page_count=21"))
    return engine
store._engine = small
from detente.cli import main
main()
"""
NO_LARGE_FILES = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
from detente.cli import main
main()
"""


@pytest.fixture
def documents(tmp_path: Path) -> list[Path]:
    return write_documents(tmp_path / "documents")


@pytest.fixture
def expected(tmp_path: Path, documents: list[Path]) -> dict[str, int]:
    """What each document holds in a ledger to which nothing happened."""
    return whole(tmp_path / "whole", documents)


@pytest.mark.parametrize("calls", [10, 1_000, 4_000])
def test_ctrl_c_leaves_whole_documents(
    case: Path, documents: list[Path], expected: dict[str, int], calls: int
) -> None:
    code, _, said = finished(start("2", str(calls), "add", *documents, "--case", case, code=INTERRUPT))
    assert code == 130, said
    assert said.splitlines()[-1] == "detente: stopped; what was finished stands, the rest is as it was"
    assert "Traceback" not in said
    assert check(case, expected) == []
    with Case.open(case) as opened:
        assert len(opened.ledger.sources()) == 2
        opened.add(documents)
    assert check(case, expected) == []


def test_two_at_once_add_each_document_once(
    case: Path, documents: list[Path], expected: dict[str, int]
) -> None:
    both = [start("add", *documents, "--case", case, "--json") for _ in range(2)]
    ended = [finished(process) for process in both]
    assert [code for code, _, _ in ended] == [0, 0], ended
    assert check(case, expected) == []
    statuses = [[d["status"] for d in json.loads(out)["added"]] for _, out, _ in ended]
    assert sum(s.count("added") for s in statuses) == len(documents)


def test_two_may_start_a_ledger_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "case.toml").write_text('title = "New"\n', encoding="utf-8")
    ended = [finished(process) for process in [start("verify", "--case", folder) for _ in range(2)]]
    assert [code for code, _, _ in ended] == [0, 0], ended
    assert sorted(p.name for p in folder.iterdir() if "wal" not in p.name and "shm" not in p.name) == [
        "case.toml",
        "ledger.db",
    ]


def test_readers_do_not_wait_for_a_writer_and_see_nothing_of_it(
    run: Run, case: Path, documents: list[Path]
) -> None:
    run("add", documents[0], "--case", case)
    writer = start(case, code=SLOW_WRITER)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "writing\n"
    code, out, _ = run("verify", "--case", case, "--json")
    assert code == 0
    assert json.loads(out)["sources"] == 1
    assert run("who", "PersonA", "--case", case)[0] == 0
    writer.send_signal(signal.SIGKILL)
    finished(writer)
    assert json.loads(run("verify", "--case", case, "--json")[1])["sources"] == 1


def test_a_full_disk_is_told_and_leaves_the_ledger_as_it_was(
    run: Run, case: Path, documents: list[Path], expected: dict[str, int]
) -> None:
    code, _, said = finished(start("add", *documents, "--case", case, code=FULL))
    assert code == 2
    assert "no space left" in said
    assert "Traceback" not in said
    assert check(case, expected) == []
    assert run("add", *documents, "--case", case)[0] == 0
    assert check(case, expected) == []


@pytest.mark.parametrize("size", [100, 20_000, 110_000])
def test_a_file_that_cannot_grow_is_told(
    run: Run, case: Path, documents: list[Path], expected: dict[str, int], size: int
) -> None:
    code, _, said = finished(start(str(size), "add", *documents, "--case", case, code=NO_LARGE_FILES))
    assert code == 2, said
    assert all(line.startswith("detente: ") or ": added" in line for line in said.splitlines()), said
    assert "damaged" not in said
    assert check(case, expected) == []
    assert run("add", *documents, "--case", case)[0] == 0


@pytest.mark.parametrize("command", [["brief"], ["brief", "--json"], ["who", "Kalesnikava"], ["review"]])
def test_a_reader_that_goes_away_is_no_error(worked_folder: Path, command: list[str]) -> None:
    process = start(*command, "--case", worked_folder)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    said = process.stderr.read()
    assert process.wait(60) in (0, 141)
    assert said == ""
