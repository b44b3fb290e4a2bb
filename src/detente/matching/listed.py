"""Those on a list: their names in an index, and what else is known of each."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from detente.errors import UserError
from detente.matching.evidence import NOTHING, Known, Number, of_record
from detente.matching.tables import Table
from detente.names import Index, storage
from detente.sources import SIZE_MAX

_HEAD = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on a list: a key, spellings, what else is known of them, and what a hit shows (`more`).

    `target` is what reviewers' decisions call the entry, empty where they cannot mean it alone. `before`
    marks how an entry stood before a change: it is only compared with.
    """

    key: str
    names: tuple[str, ...]
    known: Known = NOTHING
    more: Mapping[str, Any] = field(default_factory=dict)
    target: str = ""
    before: bool = False


class Listed:
    """A list to match against: entries, an index of their names, and their numbers."""

    def __init__(self, entries: Iterable[Entry], kind: str | None = None, index: Index | None = None) -> None:
        self.entries = [entry for entry in entries if entry.names]
        self.index = index or Index.build(
            ((str(n), name) for n, entry in enumerate(self.entries) for name in entry.names), kind
        )
        self.by_number: dict[str, list[int]] = defaultdict(list)
        for n, entry in enumerate(self.entries):
            for number in entry.known.numbers:
                self.by_number[number.value].append(n)
        self.evidence = any(entry.known for entry in self.entries)

    def numbered(self, numbers: Iterable[Number]) -> set[int]:
        """Return the entries that have one of these numbers, whatever it is called there."""
        return {n for number in numbers for n in self.by_number.get(number.value, ())}

    def digest(self) -> str:
        """Return what tells this list from another, or from itself after a change."""
        made = hashlib.blake2b(digest_size=16)
        for e in self.entries:
            who = e.known.subject
            known = who.kind, who.born, who.gender, sorted(who.nationalities), e.known.numbers
            said = e.key, e.names, known, sorted(e.more.items()), e.target, e.before
            made.update(repr(said).encode("utf-8", "replace"))
        return made.hexdigest()


def of_file(path: Path, column: str | None = None, kind: str | None = None) -> Listed:
    """Return the list that a file holds: a saved index, a copy of an official list, or a table of names.

    Raises:
        UserError: there is no such file, or it has no names.
    """
    if path.is_file():
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if head.startswith(storage.MAGIC):
            return _of_index(Index.load(path))
        if column is None and (official := _official(path, head)) is not None:
            return Listed(official, kind)
    listed = Listed(_rows(Table(path, column)), kind)
    if not listed.entries:
        raise UserError(f"{path} has no names; give a list with one name a row")
    return listed


def _rows(table: Table) -> list[Entry]:
    """The rows of a table; those under one key, if a column has keys, are spellings of one subject."""
    found: dict[object, Entry] = {}
    for row in table.rows():
        key = row.key if row.own else row.number
        first = found.get(key)
        if first is None:
            found[key] = Entry(row.key, row.names, row.known)
        else:
            names = tuple(dict.fromkeys((*first.names, *row.names)))
            found[key] = Entry(row.key, names, first.known or row.known)
    return list(found.values())


def _of_index(index: Index) -> Listed:
    names: dict[str, list[str]] = {}
    for key, name in index.items():
        names.setdefault(key, []).append(name)
    entries = [Entry(key, tuple(each)) for key, each in names.items()]
    return Listed(entries, index.kind)


def _official(path: Path, head: bytes) -> list[Entry] | None:
    """The records of a copy of an official list; None where it is none."""
    from detente.lists.base import MalformedRecordError, NotListedError
    from detente.lists.formats import sniff
    from detente.sources import document

    if head.startswith(b"PK") or sniff(head.decode("utf-8", "replace"), path.name) is None:
        return None
    if path.stat().st_size > SIZE_MAX:
        raise UserError(f"{path} is too large for a list copy; add it to a case, and match against 'lists'")
    text = document(path.read_bytes(), name=path.name, kind="list").text
    form = sniff(text, path.name)
    if form is None:
        return None
    split, name = form.split(text), form.list_of(text, path.name)
    entries = []
    for raw in split.rows:
        try:
            record = form.read(raw, split)
        except (MalformedRecordError, NotListedError):
            continue
        known = of_record(record.kind, record.dates, record.identifiers, record.fields)
        names = tuple(dict.fromkeys(each.name for each in record.names if each.name))
        more = {"list": name, "program": "; ".join(record.program), "kind": record.kind}
        entries.append(Entry(record.entry, names, known, more))
    return entries
