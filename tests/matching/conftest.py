"""Match small files of invented and public names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from detente.matching import Entry, Listed, Match, Options, Run, Table

LISTED = (
    Entry("a", ("Виктор Бабарико",)),
    Entry("b", ("Мария Колесникова",)),
    Entry("c", ("Алесь Бяляцкі", "Ales Bialiatski")),
)
Matched = Callable[..., list[Match]]


@pytest.fixture
def matched(tmp_path: Path) -> Matched:
    """Match the text of a table against entries: what became of each row."""

    def match(
        text: str, entries: Iterable[Entry] = LISTED, name: str = "rows.csv", **options: Any
    ) -> list[Match]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        run = Run(Table(path), Listed(entries), Options(**options))
        run.look_up()
        found = list(run.matches())
        run.close()
        return found

    return match
