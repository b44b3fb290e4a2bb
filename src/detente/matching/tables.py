"""Read names from the files people keep them in, a row at a time, and write results back."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from detente.errors import UserError

NAME_COLUMNS = (
    "name", "full_name", "fullname", "whole_name", "name_full", "caption", "label", "nom", "nom_complet",
    "имя",
    "фио", "піб", "імя", "прізвище", "person", "persona", "entity", "vessel", "ship", "company",
    "organization",     "organisation", "subject",
)  # fmt: skip
KEY_COLUMNS = ("id", "key", "uid", "ent_num", "entity_id", "number", "no", "reference", "ref", "qid")
PART_COLUMNS = (
    ("first_name", "last_name"), ("given_name", "family_name"), ("given", "family"), ("forename", "surname"),
    ("prénom", "nom"), ("имя", "фамилия"), ("імʼя", "прізвище"), ("firstname", "lastname"),
)  # fmt: skip
_SAMPLE = 65536


@dataclass(frozen=True, slots=True)
class Row:
    """One row with a name: its number (from 1), its key (the number if it has none), its name, all its
    cells.
    """

    number: int
    key: str
    name: str
    cells: dict[str, str]


def read_names(path: Path, column: str | None = None) -> Iterator[Row]:
    """Yield the rows of a CSV, TSV, XLSX or plain text file (one name a line) that hold a name.

    The name is in `column`, or in the first column headed as one, or in a given-name and a family-name
    column. Raises `UserError` for a file that cannot be read or has no such column.
    """
    if not path.is_file():
        raise UserError(f"there is no file {path}; give a CSV, TSV, XLSX or text file of names")
    suffix = path.suffix.lower()
    try:
        if suffix in (".xlsx", ".xlsm"):
            yield from _table(_sheet(path), path, column)
        elif suffix in (".csv", ".tsv", ".tab"):
            yield from _table(_separated(path), path, column)
        else:
            yield from _lines(path)
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not in UTF-8 (byte {error.start}); save it as UTF-8") from None
    except csv.Error as error:
        raise UserError(f"{path} is no readable table: {error}; save it again as CSV") from None


def _lines(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield Row(number, str(number), line.strip(), {})


def _separated(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        sample = file.readline(_SAMPLE)
        file.seek(0)
        counts = {mark: sample.count(mark) for mark in ("\t", ";", ",", "|")}
        mark = "\t" if path.suffix.lower() in (".tsv", ".tab") else max(counts, key=lambda m: counts[m])
        yield from csv.reader(file, delimiter=mark)


def _sheet(path: Path) -> Iterator[list[str]]:
    import zipfile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, OSError) as error:
        raise UserError(f"{path} is no readable XLSX file ({error}); save it again") from None
    try:
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    finally:
        book.close()


def _table(rows: Iterator[list[str]], path: Path, column: str | None) -> Iterator[Row]:
    header = next(rows, None)
    if header is None:
        raise UserError(f"{path} is empty; its first row must name the columns")
    titles = [title.strip() for title in header]
    lower = [title.lower().replace(" ", "_") for title in titles]
    places = _name_places(lower, titles, path, column)
    key = next((lower.index(k) for k in KEY_COLUMNS if k in lower and lower.index(k) not in places), None)
    if column is None and places == [0] and lower[0] not in NAME_COLUMNS:  # one column and no header
        rows = chain([header], rows)
        titles = ["name"]
    for number, row in enumerate(rows, 1):
        name = " ".join(row[p].strip() for p in places if p < len(row) and row[p].strip())
        if name:
            own = row[key].strip() if key is not None and key < len(row) else ""
            yield Row(number, own or str(number), name, dict(zip(titles, row, strict=False)))


def _name_places(lower: list[str], titles: list[str], path: Path, column: str | None) -> list[int]:
    if column is not None:
        for heads in (titles, lower):
            if column in heads:
                return [heads.index(column)]
        raise UserError(f"{path} has no column {column!r}; its columns are {', '.join(titles)}")
    for first, last in PART_COLUMNS:
        if first in lower and last in lower:
            return [lower.index(first), lower.index(last)]
    for title in NAME_COLUMNS:
        if title in lower:
            return [lower.index(title)]
    if len(titles) == 1:
        return [0]
    raise UserError(
        f"{path} has no column headed 'name' (it has {', '.join(titles)}); say which with --column"
    )


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write a table as XLSX or CSV, by the file's ending, a row at a time."""
    try:
        if path.suffix.lower() == ".xlsx":
            from openpyxl import Workbook

            book = Workbook(write_only=True)
            sheet = book.create_sheet("matches")
            sheet.append(list(header))
            for row in rows:
                sheet.append([_cell(value) for value in row])
            book.save(path)
            return
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows([_cell(value) for value in row] for row in rows)
    except OSError as error:
        raise UserError(
            f"cannot write {path}: {error.strerror}; choose another place with --output"
        ) from None


def _cell(value: Any) -> Any:
    """A spreadsheet runs what begins like a formula, and holds no control characters: neither may come
    from a name.
    """
    if not isinstance(value, str):
        return "" if value is None else value
    text = "".join(c for c in value if (c >= " " or c == "\t") and not 0xD800 <= ord(c) <= 0xDFFF)
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t") else text
