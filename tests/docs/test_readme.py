"""The README's Python runs as it stands, and every page it points to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT, WORKED

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_runs(
    worked_copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(worked_copy)
    exec(compile(code.replace(str(WORKED.relative_to(ROOT)), str(worked_copy)), "README.md", "exec"), {})
    said = capsys.readouterr().out
    assert "Maria Kolesnikova" in said
    assert "release" in said or "act asserted" in said


@pytest.mark.parametrize(
    "page", sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]), ids=lambda p: p.name
)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name}: {target}"
