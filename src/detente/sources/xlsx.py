"""Spreadsheets (Office Open XML): each sheet with cells, as tab-separated text.

The text has the CSV rules of RFC 4180 with a tab: a cell with a tab, a quotation mark or a line break is
quoted. Days are ISO 8601, whole numbers have no decimals, formulas count by their last result.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from datetime import date, datetime, time
from typing import Any

from detente.errors import UserError

_UNPACKED_MAX = 512 << 20
_ROWS_MAX = 200_000
_COLUMNS_MAX = 500


def read(data: bytes, what: str = "the workbook") -> list[str]:
    """The sheets that have a cell, without empty rows at their end and empty columns at their right.

    Raises:
        UserError: the file is damaged, too large when unpacked, or has no cells.
    """
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _UNPACKED_MAX:
                raise UserError(f"{what} is too large when unpacked; save the sheet that matters as CSV")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            texts = [_text(_rows(sheet, what)) for sheet in workbook.worksheets]
    except UserError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken file makes it stumble over.
        raise UserError(
            f"{what} is a damaged workbook ({type(error).__name__}); save it again or as CSV"
        ) from error
    found = [text for text in texts if text]
    if not found:
        raise UserError(f"{what} is a workbook without a cell; check that it was saved whole")
    return found


def _rows(sheet: Any, what: str) -> list[list[str]]:
    sheet.reset_dimensions()
    rows: list[list[str]] = []
    for values in sheet.iter_rows(values_only=True, max_col=_COLUMNS_MAX):
        if len(rows) >= _ROWS_MAX:
            raise UserError(f"{what} has more than {_ROWS_MAX} rows; split it")
        rows.append([cell_text(value) for value in values])
    return rows


def cell_text(value: object) -> str:
    """A cell's value as text: days in ISO 8601, whole numbers without decimals, no blanks around."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _text(rows: list[list[str]]) -> str:
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((n + 1 for row in rows for n, cell in enumerate(row) if cell), default=0)
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerows((row + [""] * width)[:width] for row in rows)
    return out.getvalue().encode("utf-8", "replace").decode() if width else ""
