"""Copies into a ledger: once, whole, in any order, and never believed blindly."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from detente.errors import UserError
from detente.ledger import rolls, verify
from detente.ledger.snapshot import Snapshot
from detente.lists import adding
from detente.lists.checking import check
from detente.lists.snapshots import end_of
from detente.model import Source
from detente.sources import text_of
from tests.lists.build import Shelf, numbered, sdn, sdn_file

LIST = "us-ofac-sdn"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def on(shelf: Shelf, day: str) -> dict[str, dict[str, str]]:
    """The list on a day: fields by entry."""
    with shelf.ledger.reading() as connection:
        found = rolls.standing(connection, LIST, end_of(date.fromisoformat(day)))
    return {run.entry: listed.record.fields for run, listed in found}


def rows(shelf: Shelf) -> list[tuple[object, ...]]:
    with shelf.ledger.reading() as connection:
        r = rolls.run_table.c
        return [
            tuple(row)
            for row in connection.execute(
                sa.select(r.entry, r.start, r.stop, r.listed).order_by(r.entry, r.start)
            )
        ]


def test_a_day_is_answered_field_by_field(shelf: Shelf) -> None:
    shelf.add(sdn_file(sdn(1, "A"), sdn(2, "B")), "sdn-20240101.csv")
    outcome = shelf.add(sdn_file(sdn(1, "A"), sdn(2, "B", "changed."), sdn(3, "C")), "sdn-20240103.csv")
    assert outcome.status == "added"
    assert outcome.found == {"new record": 2}
    assert outcome.note == "3 records"
    assert on(shelf, "2023-12-31") == {}
    assert set(on(shelf, "2024-01-02")) == {"1", "2"}
    assert on(shelf, "2024-01-02")["2"]["Remarks"] == "-0- "
    assert on(shelf, "2024-01-03")["2"]["Remarks"] == "changed."
    assert set(on(shelf, "2030-01-01")) == {"1", "2", "3"}


def test_the_last_copy_of_a_day_holds_for_it(shelf: Shelf) -> None:
    shelf.add(sdn_file(sdn(1, "A"), sdn(3, "C")), "sdn-20240101-2.csv")
    shelf.add(sdn_file(sdn(1, "A"), sdn(2, "B")), "sdn-20240101.csv")
    assert set(on(shelf, "2024-01-01")) == {"1", "3"}


def test_the_same_copy_twice_changes_nothing(shelf: Shelf) -> None:
    data = numbered(range(1, 9))
    shelf.add(data, "sdn-20240101.csv")
    head = shelf.ledger.head()
    assert shelf.add(data, "sdn-20240101.csv").status == "already there"
    assert shelf.ledger.head() == head


def test_a_list_that_returns_to_an_earlier_state_is_a_copy_of_its_own_day(shelf: Shelf) -> None:
    first, second = sdn_file(sdn(1, "A"), sdn(2, "B")), sdn_file(sdn(1, "A"), sdn(3, "C"))
    shelf.add(first, "sdn-20240101.csv")
    shelf.add(second, "sdn-20240105.csv")
    again = shelf.add(first, "sdn-20240109.csv")
    assert again.status == "added" and again.found == {"new record": 0}
    assert [set(on(shelf, f"2024-01-0{day}")) for day in (3, 7, 9)] == [{"1", "2"}, {"1", "3"}, {"1", "2"}]
    head = shelf.ledger.head()
    assert shelf.add(first, "sdn-20240109.csv").status == "already there"
    assert shelf.ledger.head() == head
    # The next copy is kept as what it changes against it, and all can be read again.
    shelf.add(sdn_file(sdn(1, "A"), sdn(2, "B"), sdn(4, "D")), "sdn-20240111.csv")
    assert set(on(shelf, "2024-01-11")) == {"1", "2", "4"}
    assert check(shelf.ledger, lambda source: text_of(source, shelf.archive)) == []
    assert verify(shelf.ledger, lambda source: text_of(source, shelf.archive)).ok


def test_any_order_gives_the_same_answers(tmp_path: Path) -> None:
    chance = random.Random(3)
    copies = {
        f"sdn-202401{day:02}.csv": sdn_file(
            *(sdn(n, f"C{n}", f"{chance.choice('ab')}.") for n in range(40) if chance.random() < 0.97)
        )
        for day in range(1, 12)
    }
    made = []
    for seed in (None, 1, 2):
        folder = tmp_path / str(seed)
        folder.mkdir()
        shelf, names = Shelf(folder), list(copies)
        if seed is not None:
            random.Random(seed).shuffle(names)
        for name in names:
            adding._open.pop(shelf.ledger, None)  # As if each were added by a process of its own.
            shelf.add(copies[name], name)
        made.append((rows(shelf), [on(shelf, f"2024-01-{day:02}") for day in range(1, 14)]))
    assert made[0] == made[1] == made[2]


def test_a_truncated_copy_is_kept_and_not_believed(shelf: Shelf) -> None:
    shelf.add(numbered(range(1, 200)), "sdn-20240101.csv")
    outcome = shelf.add(numbered(range(1, 90)), "sdn-20240102.csv")
    assert outcome.status == "held"
    assert "110 of 199" in outcome.note
    assert len(on(shelf, "2024-01-05")) == 199
    shelf.add(numbered(range(2, 201)), "sdn-20240103.csv")
    assert len(on(shelf, "2024-01-05")) == 199
    assert "1" not in on(shelf, "2024-01-05")


def test_where_the_day_comes_from(shelf: Shelf) -> None:
    shelf.add(numbered(range(1, 3)), "sdn-20240102.csv", published="2024-02-01")
    assert on(shelf, "2024-01-15") == {}
    assert len(on(shelf, "2024-02-01")) == 2
    with pytest.raises(UserError, match="has no date"):
        shelf.add(numbered(range(1, 4)), "sdn.csv")
    xml = (
        '<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>03/10/2021</Publish_Date>'
        "</publshInformation><sdnEntry><uid>7</uid><lastName>A</lastName></sdnEntry></sdnList>"
    )
    shelf.add(xml.encode(), "sdn-20240101.xml")
    assert set(on(shelf, "2021-03-10")) == {"7"}


def test_mistakes_are_told_by_number(shelf: Shelf) -> None:
    outcome = shelf.add(sdn_file(sdn(1, "A"), '2,"B",short', sdn(3, "C"), sdn(3, "D")), "sdn-20240101.csv")
    assert "2: 3 columns" in outcome.note
    assert "4: entry 3 again" in outcome.note
    with shelf.ledger.reading() as connection:
        found = rolls.standing(connection, LIST, end_of(date(2024, 1, 1)))
    assert sorted(listed.record.fields["SDN_Name"] for _, listed in found) == ["A", "C", "D"]


def test_what_is_no_list_is_refused_and_leaves_the_ledger_as_it_was(shelf: Shelf) -> None:
    head = shelf.ledger.head()
    with pytest.raises(UserError, match="no list in a known format"):
        shelf.add(b"id;name\n1;A\n2;B\n3;C\n", "x.csv", published="2024-01-01")
    with pytest.raises(UserError, match="refused"):
        shelf.add(b'<?xml version="1.0"?><!DOCTYPE x><sdnList></sdnList>', "x.xml", published="2024-01-01")
    assert shelf.ledger.head() == head


def test_every_span_verifies(shelf: Shelf) -> None:
    shelf.add(numbered(range(1, 30)), "sdn-20240101.csv")
    shelf.add(numbered(range(2, 31), "Registration Number 600900100 (Belarus)."), "sdn-20240102.csv")

    def text(source: Source) -> str:
        return text_of(source, shelf.archive)

    report = verify(shelf.ledger, text)
    assert report.ok, report.problems
    assert report.sources == 2


def test_the_snapshot_leaves_records_to_the_lists(shelf: Shelf) -> None:
    shelf.add(numbered(range(1, 30)), "sdn-20240101.csv")
    snapshot = shelf.ledger.snapshot(known=date(2024, 2, 1))
    assert isinstance(snapshot, Snapshot)
    assert not snapshot.claims
    assert [s.list for s in snapshot.sources.values()] == [LIST]
