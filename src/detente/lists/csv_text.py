"""Rows of a table in CSV, each with where it stands in the text, so that one bad row costs only itself."""

from __future__ import annotations

import csv
import re
from itertools import accumulate

LONGEST_CELL = 131_072
"""Characters from which a cell is one that nobody closed; the longest remarks have some 4,000."""


def csv_rows(text: str, begins: re.Pattern[str] | None = None) -> tuple[list[str], list[int], str]:
    """The rows of a text, where each starts, and what ends a line.

    Args:
        text: a whole table.
        begins: what every row of the table begins with, where that is known. A line break within quotes
            ends no row; but a stray quotation mark would join all that follows, so that a row is joined
            only as far as the next line that begins like one, and else as a cell can be long.
    """
    first = text.find("\n")
    end = "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"
    rows = text.split(end)
    starts = list(accumulate((len(row) + len(end) for row in rows[:-1]), initial=0))
    # Most tables have no row of more than one line: that is found out without a look at each.
    if _may_be_torn(text, begins) and any(row.count('"') % 2 for row in rows):
        rows, starts = _joined(rows, starts, end, begins)
    while rows and not rows[-1].strip("\x1a \t\r\n"):
        rows.pop()
        starts.pop()
    if rows and rows[0].startswith("\ufeff"):
        rows[0], starts[0] = rows[0][1:], 1
    return rows, starts, end


def cells(row: str, delimiter: str = ",") -> list[str]:
    """The cells of one row; none where it is no row at all (a cell without end, a NUL)."""
    try:
        found = next(csv.reader([row], delimiter=delimiter), [])
    except csv.Error:
        return []
    # The module's own limit is the whole process's, and other libraries lift it.
    return found if len(row) <= LONGEST_CELL or all(len(cell) <= LONGEST_CELL for cell in found) else []


def _may_be_torn(text: str, begins: re.Pattern[str] | None) -> bool:
    if begins is None:
        return True
    torn = re.compile(rf"\n(?!{begins.pattern})")
    return torn.search(text, 0, len(text.rstrip("\x1a \t\r\n"))) is not None


def _joined(
    rows: list[str], starts: list[int], end: str, begins: re.Pattern[str] | None
) -> tuple[list[str], list[int]]:
    """Rows that a line break within quotes had torn, whole again."""
    parts: list[str] = []
    where: list[int] = []
    at = 0
    while at < len(rows):
        after = at + 1
        if rows[at].count('"') % 2:
            after = _closed(rows, at, begins)
        parts.append(end.join(rows[at:after]))
        where.append(starts[at])
        at = after
    return parts, where


def _closed(rows: list[str], at: int, begins: re.Pattern[str] | None) -> int:
    """The row after the one in which the quotes that this one leaves open are closed."""
    size = len(rows[at])
    for after in range(at + 1, len(rows)):
        if begins is not None and begins.match(rows[after]):
            return after
        size += len(rows[after])
        if rows[after].count('"') % 2:
            return after + 1
        if size > LONGEST_CELL:
            break
    else:
        if begins is not None:
            return len(rows)
    return at + 1
