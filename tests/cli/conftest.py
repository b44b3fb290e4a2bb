"""Run the command line in this process, or as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from detente.case import Case
from detente.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command here: its exit code, and what it said on stdout and stderr."""

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as stopped:
            main([str(a) for a in arguments])
        said = capsys.readouterr()
        return int(stopped.value.code or 0), said.out, said.err

    return call


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The folder of an empty case."""
    with Case.create(tmp_path / "case") as made:
        return made.path


def start(
    *arguments: str | Path, code: str = "from detente.cli import main; main()"
) -> subprocess.Popen[str]:
    """Start a command as a process of its own; ``code`` is what it runs, with the arguments behind it."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "COLUMNS": "110"},
    )


def finished(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a process, once it is done."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err
