"""Every command that the documentation shows is run, in a copy of the worked case."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from detente.cli import main
from tests.conftest import ROOT

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(page: Path) -> list[str]:
    """The `$ detente …` lines of a page's console blocks, in order."""
    blocks = _BLOCK.findall(page.read_text(encoding="utf-8"))
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


SHOWN = [page for page in PAGES if commands(page)]


@pytest.mark.parametrize("page", SHOWN, ids=lambda p: str(p.relative_to(ROOT)))
def test_what_a_page_shows_runs(
    page: Path, worked_copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(worked_copy)
    for line in commands(page):
        # `# exits N` after a command says that it is meant to.
        command, _, comment = line.partition("  # exits ")
        arguments = shlex.split(command)
        assert arguments[0] == "detente", f"{page}: {line}: only our own commands are shown in console blocks"
        with pytest.raises(SystemExit) as stopped:
            main(arguments[1:])
        said = capsys.readouterr()
        assert stopped.value.code == int(comment or 0), f"{page}: {line}\n{said.out}\n{said.err}"


def test_the_documentation_shows_commands() -> None:
    assert ROOT / "README.md" in SHOWN
