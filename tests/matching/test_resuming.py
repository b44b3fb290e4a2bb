"""A run that is stopped, however, goes on where it stood and ends in the very bytes of one that was not."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from detente.cli import main

DRIVER = """
import os, signal, sys
from detente import cli
from detente.matching import results, run, spool
run.BLOCK, results._BATCH = 40, 30
left, how = int(sys.argv.pop(1)), int(sys.argv.pop(1))
note, look = spool.Spool.note, run.Run._candidates
def counted(self):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), how)
    note(self)
def told(self, block, cores):
    print("looked up from", block[0].number, file=sys.stderr)
    return look(self, block, cores)
spool.Spool.note, run.Run._candidates = counted, told
cli.main()
"""
ROWS, LISTED = 400, 60


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Rows of which one in three is on the list in another spelling, and what matches them."""
    chance = random.Random(11)
    given = ["Ivan", "Maria", "Oleg", "Anna", "Viktar", "Ales", "Sergei", "Volha"]
    surnames = [
        "".join(chance.choice(["ba", "ko", "ri", "lu", "shen", "vich", "mar"]) for _ in "123")
        for _ in range(50)
    ]
    listed = [f"{chance.choice(given)} {chance.choice(surnames).title()}" for _ in range(LISTED)]
    rows = [
        chance.choice(listed).replace("v", "w")
        if n % 3 == 0
        else f"{chance.choice(given)} {chance.choice(surnames).title()}"
        for n in range(ROWS)
    ]
    (tmp_path / "rows.csv").write_text("id,name\n" + "".join(f"r{n},{r}\n" for n, r in enumerate(rows)))
    (tmp_path / "listed.txt").write_text("\n".join(listed))
    return ["match", str(tmp_path / "rows.csv"), "--against", str(tmp_path / "listed.txt")]


def run(*arguments: str, calls: int = 0, how: int = signal.SIGKILL) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", DRIVER, str(calls), str(int(how)), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def in_one_go(*arguments: str) -> bytes:
    """What a run writes that nothing stops, in this process and in blocks of its own size."""
    with pytest.raises(SystemExit) as ended:
        main([*arguments])
    assert not ended.value.code
    return Path(arguments[-1]).read_bytes()


@pytest.mark.parametrize("options", [[], ["--one-to-one"]])
def test_killed_at_any_note_it_goes_on(tmp_path: Path, files: list[str], options: list[str]) -> None:
    whole = tmp_path / "whole.csv"
    expected, out = in_one_go(*files, *options, "--out", str(whole)), tmp_path / "out.csv"
    assert expected.count(b"\n") == ROWS + 1
    stopped = 0
    for calls in (2, 4, 9):
        stopped += run(*files, *options, "--out", str(out), calls=calls).returncode == -signal.SIGKILL
    assert stopped == 3
    assert not out.exists()
    last = run(*files, *options, "--out", str(out))
    assert last.returncode == 0, last.stderr
    assert "looked up from 1\n" not in last.stderr
    assert out.read_bytes() == expected
    assert sorted(p.name for p in tmp_path.iterdir()) == ["listed.txt", "out.csv", "rows.csv", "whole.csv"]


def test_ctrl_c_tells_how_to_go_on(tmp_path: Path, files: list[str]) -> None:
    out = tmp_path / "out.csv"
    stopped = run(*files, "--out", str(out), calls=3, how=signal.SIGINT)
    assert stopped.returncode == 130
    assert "rows done; the same command goes on from there" in stopped.stderr
    assert "Traceback" not in stopped.stderr
    assert run(*files, "--out", str(out)).returncode == 0
    assert out.read_bytes() == in_one_go(*files, "--out", str(tmp_path / "whole.csv"))


def test_a_change_of_the_rows_the_list_or_the_question_starts_anew(tmp_path: Path, files: list[str]) -> None:
    out = tmp_path / "out.csv"
    assert run(*files, "--out", str(out), calls=4).returncode == -signal.SIGKILL
    stopped = {file: file.read_bytes() for file in tmp_path.iterdir()}
    changes = [
        lambda: ["--threshold", "0.9"],
        lambda: (tmp_path / "listed.txt").write_text("Ivan Bakori\n") and [],
        lambda: (tmp_path / "rows.csv").write_text("name\nIvan Bakori\n") and [],
    ]
    for change in changes:
        for file, content in stopped.items():
            file.write_bytes(content)
        options = change()
        last = run(*files, *options, "--out", str(out))
        assert last.returncode == 0, last.stderr
        assert "looked up from 1\n" in last.stderr
        assert out.read_bytes() == in_one_go(*files, *options, "--out", str(tmp_path / "whole.csv"))
        out.unlink()


def test_names_compared_in_another_way_start_anew_and_are_told(tmp_path: Path, files: list[str]) -> None:
    out = tmp_path / "out.csv"
    assert run(*files, "--out", str(out), calls=4).returncode == -signal.SIGKILL
    state = tmp_path / "out.csv.state"
    said = json.loads(state.read_text())
    state.write_text(json.dumps({**said, "model": "of another version"}))
    last = run(*files, "--out", str(out))
    assert last.returncode == 0, last.stderr
    assert "names are compared otherwise than by the run that stopped; starting anew" in last.stderr
    assert "looked up from 1\n" in last.stderr


def test_two_runs_do_not_write_one_output(tmp_path: Path, files: list[str]) -> None:
    from detente.matching.spool import Spool

    first = Spool(tmp_path / "out.csv", "a run", "a model")
    second = run(*files, "--out", str(tmp_path / "out.csv"))
    assert second.returncode == 2
    assert "another run is writing" in second.stderr
    first.close(done=True)
    assert run(*files, "--out", str(tmp_path / "out.csv")).returncode == 0
