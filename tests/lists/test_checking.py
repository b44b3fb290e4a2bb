"""The index of lists is derived: what was tampered with shows, and can be made anew."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from detente.ledger import rolls
from detente.lists.checking import check, rebuild
from detente.model import Source
from detente.sources import text_of
from tests.lists.build import Shelf, numbered, sdn, sdn_file


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    made = Shelf(tmp_path)
    made.add(sdn_file(sdn(1, "A"), sdn(2, "B")), "sdn-20240103.csv")
    made.add(sdn_file(sdn(1, "A"), sdn(2, "B", "older.")), "sdn-20240101.csv")
    made.add(numbered(range(1, 90)), "cons-20240101.csv")
    made.add(numbered(range(1, 20)), "cons-20240102.csv")
    made.add(b"1,7,aka,SOZH TRADE,-0- \r\n", "alt-20240101.csv")
    return made


def dump(shelf: Shelf) -> list[object]:
    with shelf.ledger.reading() as connection:
        return [
            sorted(map(repr, (tuple(row) for row in connection.execute(sa.select(each)))))
            for each in rolls.tables.sorted_tables
        ]


def test_a_sound_index_has_no_problems_and_is_made_anew_the_same(shelf: Shelf) -> None:
    def text(source: Source) -> str:
        return text_of(source, shelf.archive)

    assert check(shelf.ledger, text) == []
    before = dump(shelf)
    assert rebuild(shelf.ledger, text) == 5
    assert dump(shelf) == before
    shelf.add(sdn_file(sdn(1, "A"), sdn(3, "C")), "sdn-20240105.csv")
    assert check(shelf.ledger, text) == []


def test_a_run_that_somebody_moved_is_found_and_mended(shelf: Shelf) -> None:
    def text(source: Source) -> str:
        return text_of(source, shelf.archive)

    with sqlite3.connect(shelf.ledger.path) as connection:
        connection.execute("UPDATE list_run SET stop = stop - 1 WHERE entry = '2' AND list = 'us-ofac-sdn'")
        connection.execute("DELETE FROM list_copy WHERE list = 'us-ofac-sdn-alt'")
    connection.close()
    problems = check(shelf.ledger, text)
    assert any("runs of 1 entries" in each for each in problems)
    assert any("missing from the index" in each for each in problems)
    rebuild(shelf.ledger, text)
    assert check(shelf.ledger, text) == []
