"""What the United Kingdom's two lists have in common: rows of names that make one designation.

Both lists, as CSV and as XML, spread one subject over many rows: one for each name, address or regime. All
rows of a subject are one record, wherever in the file they stand. The columns have other names in each
list and year; `Columns` says which mean the same, and those that it does not name stay in the fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from detente.lists.base import (
    ListFormat,
    MalformedRecordError,
    Split,
    day_first_date,
    english_date,
    first_date,
    iso_date,
)
from detente.lists.csv_text import cells, csv_rows
from detente.lists.numbers import numbers_in
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_KINDS = {"individual": "person", "entity": "organization", "ship": "vessel"}
_NAMES = tuple(f"name{number}" for number in range(1, 7))
_CENTURY = re.compile(r"(?:(?:\d\d|dd)/(?:\d\d|mm)/)?(\d\d)yy", re.IGNORECASE)
_YEARS = re.compile(r"(\d{4}) ?(?:-|to) ?(\d{4})")
_PRIMARY = frozenset({"primary name", "prime alias"})
_COUNTED = re.compile(r"\(\d{1,2}\)")
_LABELLED = re.compile(r"\(([^()]{2,60})\):\s*(.*?)(?=\s*\([^()]{2,60}\):|$)", re.DOTALL)
_HEAD_ROWS = 6


@dataclass(frozen=True)
class Columns:
    """Which columns, by their plain names, mean what; the first one that has a value counts.

    ``dates`` are what days mean, by column; ``numbers`` are kinds of identifier, by column; ``labels``
    likewise, by the label before a number among the other information; ``described`` by columns in which
    words may follow a number (``G4506013 (Iran)``).
    """

    entry: str
    entry_kind: str
    kind: tuple[str, ...]
    program: tuple[str, ...]
    designated: tuple[str, ...]
    dates: Mapping[str, str]
    numbers: Mapping[str, str]
    measures: tuple[str, ...]
    name_kind: str
    strength: str
    labels: Mapping[str, str] = field(default_factory=dict)
    described: Mapping[str, str] = field(default_factory=dict)


def plain(name: str) -> str:
    """A column's or element's name without case, spaces and signs, in which the years differ."""
    return "".join(c for c in name.casefold() if c.isalnum())


def day(text: str) -> When | None:
    """A day as these lists write it: ``31/12/2020``, ``dd/mm/1959``, ``23-Sep-2026``, ``19yy``, or ISO."""
    if match := _CENTURY.fullmatch(text.strip()):
        return When(f"{match[1]}XX") if match[1] != "00" else None
    if match := _YEARS.fullmatch(text.strip()):
        return When(f"{match[1]}/{match[2]}") if match[1] <= match[2] else None
    return first_date(text.replace("-", " "), day_first_date, english_date) or iso_date(text)


def record(columns: Columns, rows: Sequence[Mapping[str, str]], fields: dict[str, Any]) -> Record:
    """A record from its rows, whose columns have plain names.

    Raises:
        MalformedRecordError: it has no number or no name.
    """
    said: dict[str, dict[str, None]] = {}
    for row in rows:
        for column, value in row.items():
            if value:
                said.setdefault(column, {})[value] = None
    entry = next(iter(said.get(columns.entry, ())), "")
    names = [name for name in dict.fromkeys(n for row in rows for n in _names(columns, row)) if name.name]
    if not entry:
        raise MalformedRecordError(f"it has no {columns.entry_kind}")
    if not names:
        raise MalformedRecordError("it has no name")
    names.sort(key=lambda name: (name.kind.casefold() not in _PRIMARY, name.kind == _SCRIPT))
    kind = next((value for column in columns.kind for value in said.get(column, ())), "").casefold()
    return Record(
        list="",
        entry=entry,
        kind=_KINDS.get(kind, "organization"),
        names=tuple(names),
        program=_every(said, columns.program),
        fields=fields,
        identifiers=(*_identifiers(columns, said), Identifier(kind=columns.entry_kind, value=entry)),
        dates=tuple(_dates(columns, said)),
        basis=_every(said, columns.program),
        measures=_every(said, columns.measures),
    )


_SCRIPT = "non-Latin script"


def _names(columns: Columns, row: Mapping[str, str]) -> list[Name]:
    """The name of a row, and the same in its own script."""
    whole = " ".join(part for key in _NAMES if (part := row.get(key, ""))) or row.get("name", "")
    weak = "low" in row.get(columns.strength, "").casefold()
    found = [Name(name=whole, kind=row.get(columns.name_kind) or "primary", weak=weak)]
    if script := row.get("namenonlatinscript", ""):
        found.append(
            Name(
                name=script,
                kind=_SCRIPT,
                language=row.get("nonlatinscriptlanguage", "").casefold() or None,
                script=row.get("nonlatinscripttype") or None,
            )
        )
    return found


def _identifiers(columns: Columns, said: Mapping[str, Iterable[str]]) -> list[Identifier]:
    labelled: list[tuple[str, str]] = []
    if columns.labels:
        labelled = [pair for text in said.get("otherinformation", ()) for pair in _LABELLED.findall(text)]
    written = [
        (kind, value, True) for column, kind in columns.numbers.items() for value in _every(said, [column])
    ]
    written += [
        (kind, value, False) for column, kind in columns.described.items() for value in _every(said, [column])
    ]
    written += [
        (kind, value, True)
        for label, words in labelled
        if (kind := columns.labels.get(plain(label)))
        for value in _parted(words)
    ]
    return list(
        dict.fromkeys(
            Identifier(kind=kind, value=number, country=country)
            for kind, value, certain in written
            for number, country in numbers_in(value, certain=certain)
        )
    )


def _dates(columns: Columns, said: Mapping[str, Iterable[str]]) -> list[Dated]:
    days = (d for column in columns.designated for value in said.get(column, ()) if (d := day(value)))
    found = [("designated", next(days, None))]
    found += [
        (meaning, day(value)) for column, meaning in columns.dates.items() for value in _every(said, [column])
    ]
    return list(
        dict.fromkeys(Dated(meaning=meaning, when=when) for meaning, when in found if when is not None)
    )


def _every(said: Mapping[str, Iterable[str]], columns: Iterable[str]) -> tuple[str, ...]:
    """The values of some columns, each once."""
    every = (value for column in columns for value in said.get(column, ()))
    return tuple(dict.fromkeys(part for value in every for part in _parted(value)))


def _parted(cell: str) -> list[str]:
    """The values of a cell, which may hold several: ``a|b``, or counted ``(1) a (2) b``."""
    found = []
    for part in cell.split("|"):
        counted = _COUNTED.match(part.lstrip()) is not None
        parts = _COUNTED.split(part) if counted else [part]
        found += [own for each in parts if (own := each.strip(" .,;") if counted else each.strip())]
    return found


class RowsCsv(ListFormat):
    """A list in CSV: perhaps a line with its date, a header, a row for each name of each subject."""

    head_matters = True
    columns: ClassVar[Columns]
    needed: ClassVar[frozenset[str]]
    """The columns, by their plain names, that no other list has together."""

    def recognises(self, head: str, filename: str) -> bool:
        """Whether one of the first rows names the columns."""
        return any(self._delimiter(row) for row in head.splitlines()[:_HEAD_ROWS])

    def _delimiter(self, row: str) -> str:
        """What parts the columns, if the row names them."""
        return next((d for d in ",;" if self.needed <= {plain(cell) for cell in cells(row, d)}), "")

    def split(self, text: str) -> Split:
        """The subjects, each with all its rows, at the place of the first."""
        rows, starts, end = csv_rows(text)
        found = ((n, d) for n, row in enumerate(rows[:_HEAD_ROWS]) if (d := self._delimiter(row)))
        at, delimiter = next(found, (0, ","))
        header = cells(rows[at], delimiter) if rows else []
        place = [plain(name) for name in header].index(self.columns.entry)
        first = at + 1
        cut = None
        if len(rows) > first and len(cells(rows[-1], delimiter)) < len(header):
            cut = "its last row is incomplete"
            rows, starts = rows[:-1], starts[:-1]
        groups: dict[str, list[int]] = {}
        for number, row in enumerate(rows[first:], start=first):
            values = cells(row, delimiter)
            if any(value.strip() for value in values) or not values:
                # A row without a number is a mistake of its own.
                entry = values[place].strip() if len(values) == len(header) else ""
                groups.setdefault(entry or f"\0{number}", []).append(number)
        raws, lengths = [], []
        for group in groups.values():
            together = next((n for n, g in enumerate(group) if g != group[0] + n), len(group))
            raws.append(end.join(rows[g] for g in group))
            lengths.append(len(end.join(rows[g] for g in group[:together])))
        where = [starts[group[0]] for group in groups.values()]
        return Split(raws, where, cut, root="\x1f".join((delimiter, *header)), lengths=lengths)

    def key(self, raw: str) -> str:
        """The rows, in whatever order the file has them and however it ends its lines."""
        if "\n" not in raw:
            return raw
        return "\n".join(sorted(csv_rows(raw)[0])).replace("\r\n", "\n")

    def read(self, raw: str, split: Split) -> Record:
        """One subject; a column has all the different values of its rows."""
        delimiter, *header = split.root.split("\x1f")
        rows = [cells(row, delimiter) for row in csv_rows(raw)[0]]
        if any(len(row) != len(header) for row in rows):
            raise MalformedRecordError(f"{len(rows[0])} columns where the header has {len(header)}")
        fields: dict[str, Any] = {}
        for name, values in zip(header, zip(*rows, strict=True), strict=True):
            different = list(dict.fromkeys([*_listed(fields.get(name)), *values]))
            fields[name] = different[0] if len(different) == 1 else [v for v in different if v.strip()]
        return record(self.columns, [self._row(header, row) for row in rows], fields)

    def _row(self, header: Sequence[str], row: Sequence[str]) -> dict[str, str]:
        """A row under plain names; of columns that share a name, the first that is filled."""
        found: dict[str, str] = {}
        for name, value in zip(map(plain, header), map(str.strip, row), strict=True):
            found[name] = found.get(name) or value
        return found


def _listed(value: Any) -> list[str]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
