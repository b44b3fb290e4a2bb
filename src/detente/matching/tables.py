"""Tables of names of any length, a row at a time: CSV, TSV, XLSX, or text with one name a line.

Encoding and delimiter are told by the content. A file is gone through once for its encoding, so that a
letter far down is not read wrongly, and never held as a whole.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Any

from detente.errors import UserError
from detente.matching import columns as heads
from detente.matching.columns import Columns
from detente.matching.encoding import encoding_of
from detente.matching.evidence import NOTHING, Known, of_row
from detente.sources import sniff, values
from detente.sources.sniff import delimiter_of
from detente.sources.xlsx import cell_text

_SAMPLE = 1 << 16
_TITLE_ROWS = 6
_DATES_LOOKED_AT = 5000
_SHEETS = frozenset({".xlsx", ".xlsm"})
_REFUSED = {
    "application/pdf": "a PDF",
    "text/html": "a web page",
    "application/gzip": "packed",
    "application/json": "JSON",
    "application/xml": "XML",
}

csv.field_size_limit(sys.maxsize)


@dataclass(frozen=True, slots=True)
class Row:
    """One row with a name: its number (from 1, below the header), its key (`own` if a column has it, else
    the number), its spellings, the chosen one first, and what else it says.
    """

    number: int
    key: str
    own: bool
    names: tuple[str, ...]
    known: Known = NOTHING

    @property
    def name(self) -> str:
        """The chosen spelling."""
        return self.names[0]


class Table:
    """A file of names, opened: what its columns hold and about how many rows it has."""

    def __init__(self, path: Path, column: str | None = None) -> None:
        if path.is_dir():
            raise UserError(f"{path} is a folder; name a file of names in it")
        if not path.is_file():
            raise UserError(f"there is no file {path}; give a CSV, TSV, XLSX or text file of names")
        self.path = path
        self.columns = Columns(((0,),))
        self._first = 0
        self._month_first: bool | None = None
        self._computed = False
        self._one_column = False
        try:
            with path.open("rb") as file:
                head = file.read(_SAMPLE)
            self._is_sheet = head.startswith(b"PK\x03\x04")
            if not self._is_sheet:
                self._look_at_text(head)
            self._look_at_header(column)
        except OSError as error:
            raise UserError(f"{path} cannot be read: {error.strerror}; check its permissions") from None

    def rows(self, after: int = 0) -> Iterator[Row]:
        """Yield the rows that hold a name, those after a row's number."""
        for number, row in self._body(after):
            names = self._names(row)
            if not names and self._is_sheet:
                self._refuse_formulas()
            if names:
                own = self._key(row)
                known = of_row(row, self.columns, month_first=self._month_first)
                yield Row(number, own or str(number), bool(own), names, known)

    def names(self, step: int) -> Iterator[str]:
        """Yield the chosen name of one row in so many: a sample that costs no more than its own rows."""
        for _, row in self._body(step=step):
            names = self._names(row)
            if names:
                yield names[0]

    def _body(self, after: int = 0, step: int = 1) -> Iterator[tuple[int, list[str]]]:
        """Yield rows below the header with their numbers."""
        try:
            yield from zip(
                count(after + 1, step), islice(self._cells(), self._first + after, None, step), strict=False
            )
        except csv.Error as error:
            raise UserError(f"{self.path} is no readable table: {error}; save it again as CSV") from None

    def _names(self, row: list[str]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for group in self.columns.names:
            name = " ".join(part for n in group if n < len(row) and (part := row[n].strip()))
            if name:
                found[" ".join(name.split())] = None
        for n in self.columns.aliases:
            if n < len(row):
                found.update(dict.fromkeys(a for part in re.split(r"[;|\n]", row[n]) if (a := part.strip())))
        return tuple(found)

    def _key(self, row: list[str]) -> str:
        key = self.columns.key
        return row[key].strip() if key is not None and key < len(row) else ""

    # What the file is ------------------------------------------------------------------------------

    def _look_at_text(self, head: bytes) -> None:
        name = self.path.name
        if not head.strip(b"\x1a \t\r\n"):
            raise UserError(f"{self.path} is empty; give a file with names")
        kind = _REFUSED.get(sniff(head, name))
        if kind is not None:
            raise UserError(f"{self.path} is {kind}, not a table of names; save it as CSV, XLSX or text")
        if self.path.suffix.lower() in _SHEETS:
            raise UserError(f"{self.path} is no readable XLSX file; save it again")
        self.encoding, self.length = encoding_of(self.path)
        with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
            text = file.read(_SAMPLE)
        self._delimiter = _delimiter(text, self.path)

    def _look_at_header(self, column: str | None) -> None:
        top = list(islice(self._cells(), _TITLE_ROWS))
        if not any(cell.strip() for row in top for cell in row):
            raise UserError(f"{self.path} is empty; give a file with names")
        at = next((n for n, row in enumerate(top) if heads.is_header(row)), None)
        if not self._is_sheet and self._delimiter is None and at != 0:
            return
        header = top[at or 0]
        self.columns = heads.find(header, column, str(self.path))
        numbered = column is not None and column.isdigit() and column not in header
        if at is None and (len(header) == 1 or numbered):
            return  # No header: one column, or somebody said where the names are.
        self._first = (at or 0) + 1
        self._one_column = len(header) == 1 and not self._is_sheet
        if self.columns.born is not None:
            place = self.columns.born
            seen = islice(self._cells(), self._first, self._first + _DATES_LOOKED_AT)
            self._month_first = values.is_month_first(row[place].strip() for row in seen if place < len(row))

    # Cells -----------------------------------------------------------------------------------------

    def _cells(self) -> Iterator[list[str]]:
        if self._is_sheet:
            yield from self._sheet()
            return
        with self.path.open(encoding=self.encoding, errors="replace", newline="") as file:
            if self._delimiter is None:
                yield from ([line.strip("\x1a\r\n")] for line in file)
            else:
                rows = csv.reader(file, delimiter=self._delimiter)
                # Under one head a comma is the name's own: KALINA, Anton.
                mark = f"{self._delimiter} "
                yield from ([mark.join(map(str.strip, row))] for row in rows) if self._one_column else rows

    def _refuse_formulas(self) -> None:
        """Refuse names that are formulas of which the file holds no result: they would be passed over."""
        if self._computed:
            return
        self._computed = True
        columns = [n for group in self.columns.names for n in group]
        cells = zip(self._sheet(), self._sheet(formulas=True), strict=False)
        for number, (values_, formulas) in enumerate(cells, 1):
            for n in columns:
                if n < len(formulas) and formulas[n].startswith("=") and not (values_[n : n + 1] or [""])[0]:
                    raise UserError(
                        f"{self.path}: the name in row {number} is a formula that was never computed;"
                        " open the file in a spreadsheet program and save it again"
                    )

    def _sheet(self, *, formulas: bool = False) -> Iterator[list[str]]:
        from openpyxl import load_workbook

        try:
            book = load_workbook(self.path, read_only=True, data_only=not formulas)
        except Exception as error:  # openpyxl raises whatever a broken file makes it stumble over.
            raise UserError(
                f"{self.path} is no readable XLSX file ({type(error).__name__}); save it again"
            ) from None
        try:
            sheet = self._named_sheet(book)
            self.length = sheet.max_row or 0
            sheet.reset_dimensions()
            for row in sheet.iter_rows(values_only=True):
                yield [cell_text(value) for value in row]
        finally:
            book.close()

    @staticmethod
    def _named_sheet(book: Any) -> Any:
        """The first sheet with a header of names, else the first."""
        for sheet in book.worksheets:
            top = sheet.iter_rows(values_only=True, max_row=_TITLE_ROWS)
            with suppress(StopIteration):
                if any(heads.is_header([cell_text(v) for v in row]) for row in top):
                    return sheet
        return book.worksheets[0]


def _delimiter(text: str, path: Path) -> str | None:
    """The delimiter, None for text with one name a line.

    A text file is a table only where its first row heads columns: names have commas in them too.
    """
    suffix = path.suffix.lower()
    if suffix in (".tsv", ".tab"):
        return "\t"
    found = delimiter_of(text, strict=suffix != ".csv")
    first = next(csv.reader(text.splitlines()[:1], delimiter=found), []) if found else []
    headed = found if len(first) > 1 and heads.is_header(first) else _of_header(text)
    return headed or (found or "," if suffix == ".csv" else None)


def _of_header(text: str) -> str | None:
    """The delimiter by which the first line is a header, in a table too ragged or short to show it."""
    line = next(iter(text.lstrip("\ufeff").splitlines()), "")
    cut = {mark: next(csv.reader([line], delimiter=mark), []) for mark in "\t;,|"}
    headed = [mark for mark, cells in cut.items() if len(cells) > 1 and heads.is_header(cells)]
    return max(headed, key=lambda mark: len(cut[mark]), default=None)
