"""Where the copies of lists are kept: which versions of which records each copy holds.

A record is a claim, stored once for each version of its words. A copy is a source. What ties the two is a
*roll*, and rolls are stored as runs (see `detente.lists.snapshots`): a record that stood in 300 copies is one
row. So a ledger grows with what changes, and reading a day costs what the day's answer costs: runs are
found by the relational interval tree of Kriegel, Pötke and Seidl (VLDB 2000), in which each run lies at the
highest node of a binary tree over all keys that it covers, and the runs around a key lie at the nodes on
the path to it.

All of this is derived. Copies, versions and runs follow from the archived originals and the claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

import sqlalchemy as sa

from detente.ledger import kept
from detente.ledger.kept import Listed
from detente.ledger.roll_tables import (
    copy_table,
    identifier_table,
    run_table,
    tables,
    version_table,
    word_table,
)
from detente.ledger.tree import node, path
from detente.lists.belief import Belief
from detente.lists.snapshots import Book, Copy, Run, listed_since

__all__ = [
    "Listed",
    "NewVersion",
    "Standing",
    "add_names",
    "add_versions",
    "changed_between",
    "copies",
    "copy_table",
    "history",
    "identifier_table",
    "listed",
    "lists",
    "load",
    "node",
    "path",
    "run_table",
    "save",
    "standing",
    "stated_before",
    "tables",
    "version_table",
    "word_table",
]


class NewVersion(NamedTuple):
    """A version of a record not seen before: its digest, the claim that states it, the day it states."""

    digest: bytes
    entry: str
    claim: int
    stated: str | None


class Standing(NamedTuple):
    """A record that stood on a list: its claim's sequence number and the run that covers the day."""

    list: str
    entry: str
    version: int
    claim: int
    start: int
    stop: int
    listed: int


# Writing ----------------------------------------------------------------------------------------


def lists(connection: sa.Connection) -> list[str]:
    """The ids of the lists that there are copies of."""
    return list(connection.execute(sa.select(copy_table.c.list).distinct().order_by("list")).scalars())


def load(connection: sa.Connection, name: str, belief: Belief) -> tuple[Book, dict[bytes, int]]:
    """A list's book, and its versions by the digest of their words."""
    entry_of: dict[int, str] = {}
    by_digest: dict[bytes, int] = {}
    runs: dict[str, list[Run]] = {}
    c = version_table.c
    for number, entry, digest in connection.execute(sa.select(c.id, c.entry, c.digest).where(c.list == name)):
        entry_of[number] = entry
        by_digest[bytes(digest)] = number
    r = run_table.c
    for entry, start, stop, version in connection.execute(
        sa.select(r.entry, r.start, r.stop, r.version).where(r.list == name).order_by(r.entry, r.start)
    ):
        runs.setdefault(entry, []).append(Run(start, stop, version))
    found = copies(connection, name)
    kept: dict[int, frozenset[int]] = {}
    query = sa.select(copy_table.c.key, copy_table.c.roll).where(
        copy_table.c.list == name, copy_table.c.roll.is_not(None)
    )
    for key, roll in connection.execute(query):
        kept[key] = _unpacked(roll)
    return Book(belief, found, entry_of, runs, kept), by_digest


def copies(connection: sa.Connection, name: str) -> list[Copy]:
    """The copies of a list, in order."""
    c = copy_table.c
    return [
        Copy(*row)
        for row in connection.execute(
            sa.select(c.key, c.source, c.records, c.cut, c.held, c.verdict, c.unread)
            .where(c.list == name)
            .order_by(c.key)
        )
    ]


def add_versions(connection: sa.Connection, name: str, new: Sequence[NewVersion]) -> list[int]:
    """Keep new versions; their ids, in order."""
    if not new:
        return []
    first = (connection.execute(sa.select(sa.func.max(version_table.c.id))).scalar() or 0) + 1
    _insert(
        connection,
        version_table,
        ((first + at, name, v.entry, v.digest, v.claim, v.stated) for at, v in enumerate(new)),
    )
    return list(range(first, first + len(new)))


def add_names(
    connection: sa.Connection, name: str, words: Iterable[tuple[str, Sequence[str], int]],
    identifiers: Iterable[tuple[str, str, str]],
) -> None:  # fmt: skip
    """Make entries findable.

    Args:
        connection: the write transaction.
        name: the list.
        words: an entry, the words of one of its names, and how many of them are its own (no legal forms).
        identifiers: triples of an entry, an identifier as it is compared, and its kind.
    """
    found = {
        (word[:120], name, entry, key): own
        for entry, each, own in words
        for key in (_name_key(each),)
        for word in each
    }
    _insert(connection, word_table, ((*key, own) for key, own in found.items()), new=True)
    numbers = {(value[:120], name, entry): kind[:120] for entry, value, kind in identifiers}
    _insert(connection, identifier_table, ((*key, kind) for key, kind in numbers.items()), new=True)


def save(connection: sa.Connection, name: str, book: Book, *, every_copy: bool = False) -> None:
    """Write what changed in the book since it was loaded or last saved; ``every_copy`` for verdicts too."""
    judged = {copy.key: copy for copy in (book.copies if every_copy else book.judged)}
    for key, copy in judged.items():
        row = {
            "records": copy.records, "cut": copy.cut, "held": copy.held, "verdict": copy.verdict,
            "unread": copy.unread,
            "roll": _packed(book.kept[key]) if key in book.kept else None,
        }  # fmt: skip
        where = (copy_table.c.list == name, copy_table.c.key == key)
        if not connection.execute(sa.update(copy_table).where(*where).values(row)).rowcount:
            connection.execute(sa.insert(copy_table).values(list=name, key=key, source=copy.source, **row))
    if book.touched:
        _save_runs(connection, name, book)
    book.judged.clear()
    book.touched.clear()


def _save_runs(connection: sa.Connection, name: str, book: Book) -> None:
    touched = sorted(book.touched)
    r = run_table.c
    if connection.execute(sa.select(r.entry).where(r.list == name).limit(1)).first():
        place = _place(connection)
        connection.exec_driver_sql(
            f"DELETE FROM {run_table.name} WHERE list = {place} AND entry = {place}",
            [(name, entry) for entry in touched],
        )
    versions = {run.version for entry in touched for run in book.runs.get(entry, ())}
    c = version_table.c
    stated = {
        number: day
        for number, day in connection.execute(
            sa.select(c.id, c.stated).where(c.list == name, c.stated.is_not(None))
        )
        if number in versions
    }
    _insert(
        connection,
        run_table,
        (
            (name, entry, *run, listed, node(run.start, run.stop), stated.get(run.version))
            for entry in touched
            for run, listed in zip(book.runs[entry], listed_since(book.runs[entry]), strict=True)
        ),
    )


def _insert(
    connection: sa.Connection, table: sa.Table, rows: Iterable[tuple[object, ...]], *, new: bool = False
) -> None:
    """Insert rows, each with the table's columns in their order; ``new`` leaves out those that are there.

    Some hundred thousand rows come with a list: the driver gets them as they are.
    """
    values = list(rows)
    if values:
        place = _place(connection)
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        ignore = " ON CONFLICT DO NOTHING" if new else ""
        places = ", ".join([place] * len(table.columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({columns}) VALUES ({places}){ignore}", values)


def _place(connection: sa.Connection) -> str:
    """How the driver writes a value's place."""
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"


def _name_key(words: Sequence[str]) -> int:
    import zlib

    return zlib.crc32(" ".join(words).encode()) & 0x7FFFFFFF


def _packed(roll: frozenset[int]) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in sorted(roll))


def _unpacked(data: bytes) -> frozenset[int]:
    return frozenset(int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4))


# Reading ----------------------------------------------------------------------------------------

_STANDING = (
    run_table.c.list, run_table.c.entry, run_table.c.version, version_table.c.claim, run_table.c.start,
    run_table.c.stop, run_table.c.listed,
)  # fmt: skip

_STOOD = """
    SELECT r.list, r.entry, r.version, v.claim, r.start, r.stop, r.listed, e.body
    FROM list_run AS r {index} JOIN list_version AS v ON v.id = r.version JOIN entry AS e ON e.seq = v.claim
    WHERE r.list = {place} AND r.node IN ({nodes}) AND r.{side} {place}
"""


def standing(connection: sa.Connection, name: str, key: int) -> Iterator[tuple[Standing, Listed]]:
    """The records that stand on a list at a key (`detente.lists.snapshots.end_of` a day), by entry."""
    # Left to itself, SQLite takes all runs of the list. The rows come as the driver has them, and go as they
    # are read, since a day's list is thousands.
    sqlite = connection.dialect.name == "sqlite"
    place = _place(connection)
    rows: list[tuple[Any, ...]] = []
    for nodes, index, side in zip(path(key), ("stop", "start"), ("stop >", "start <="), strict=True):
        query = _STOOD.format(
            index=f"INDEXED BY list_run_by_{index}" if sqlite else "",
            nodes=", ".join(map(str, nodes)),
            side=side,
            place=place,
        )
        cursor = connection.exec_driver_sql(query, (name, key)).cursor
        rows += cursor.fetchall() if cursor is not None else ()
    rows.sort(key=itemgetter(1, 2, 4), reverse=True)
    return _read(rows)


def _read(rows: list[tuple[Any, ...]]) -> Iterator[tuple[Standing, Listed]]:
    read, make = kept.listed, Standing._make
    while rows:
        *run, body = rows.pop()
        yield make(run), read(body)


def stated_before(connection: sa.Connection, name: str, key: int, day: str) -> list[Standing]:
    """The records that come onto the list after this key, and state that they were imposed by this day."""
    r = run_table.c
    query = (
        sa.select(*_STANDING)
        .join(version_table, version_table.c.id == r.version)
        .where(r.list == name, r.stated.is_not(None), r.stated <= day, r.start > key, r.start == r.listed)
    )
    return sorted(map(Standing._make, connection.execute(query).all()))


def history(connection: sa.Connection, name: str, entries: Iterable[str]) -> dict[str, list[Standing]]:
    """All runs of these entries, in order."""
    r = run_table.c
    result: dict[str, list[Standing]] = {}
    wanted = list(dict.fromkeys(entries))
    for at in range(0, len(wanted), 500):
        query = (
            sa.select(*_STANDING)
            .join(version_table, version_table.c.id == r.version)
            .where(r.list == name, r.entry.in_(wanted[at : at + 500]))
            .order_by(r.entry, r.start)
        )
        for row in connection.execute(query):
            result.setdefault(row.entry, []).append(Standing(*row))
    return result


def returned(connection: sa.Connection, name: str) -> dict[tuple[str, int], int]:
    """For the entries that came back to a list, by entry and where they did, where they had gone before."""
    r = run_table.c
    back = (
        sa.select(r.entry)
        .where(r.list == name)
        .group_by(r.entry)
        .having(sa.func.min(r.listed) < sa.func.max(r.listed))
    )
    query = (
        sa.select(r.entry, r.listed, r.stop)
        .where(r.list == name, r.entry.in_(back))
        .order_by(r.entry, r.start)
    )
    found: dict[tuple[str, int], int] = {}
    last: tuple[str, int, int] | None = None
    for entry, listed, stop in connection.execute(query):
        if last is not None and last[0] == entry and last[1] != listed:
            found[entry, listed] = last[2]
        last = (
            entry,
            listed,
            max(stop, last[2]) if last is not None and last[:2] == (entry, listed) else stop,
        )
    return found


def changed_between(connection: sa.Connection, name: str, after: int, until: int) -> list[str]:
    """The entries of which a run starts or stops after one key and not after another."""
    r = run_table.c
    query = sa.select(r.entry).where(
        r.list == name,
        sa.or_(sa.and_(r.start > after, r.start <= until), sa.and_(r.stop > after, r.stop <= until)),
    )
    return sorted(set(connection.execute(query).scalars()))


def listed(connection: sa.Connection, numbers: Iterable[int]) -> dict[int, Listed]:
    """What record claims state, by their sequence numbers in the ledger."""
    from detente.ledger.schema import entry as entry_table

    e = entry_table.c
    wanted = sorted(set(numbers))
    found: dict[int, Listed] = {}
    for at in range(0, len(wanted), 900):
        rows = connection.execute(sa.select(e.seq, e.body).where(e.seq.in_(wanted[at : at + 900])))
        found.update({seq: kept.listed(body) for seq, body in rows.all()})
    return found
