"""Delimited text (RFC 4180, any one-character delimiter) as cells that know where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from detente.model import Span
from detente.sources.sniff import delimiter_of

_BLANK = " \t\xa0\x1a\ufeff"


class Cell(NamedTuple):
    """A cell: its value, without quotation marks and the white space around it, and where its words stand."""

    value: str
    span: Span


class Row(NamedTuple):
    """A row: its number in the file, as a spreadsheet counts (from 1, empty rows too), its cells and span."""

    number: int
    cells: tuple[Cell, ...]
    span: Span


def rows(text: str, delimiter: str | None = None) -> Iterator[Row]:
    """The rows that have a cell with something in it.

    Args:
        text: a table's text; a quotation mark that is not closed runs to its end.
        delimiter: by default the one that the text shows, or a comma where it has one column.
    """
    if delimiter is None:
        delimiter = delimiter_of(text, strict=False) or "\x00"
    plain = rf"[^{re.escape(delimiter)}\r\n]*"
    cell = re.compile(rf'[ ]*"(?P<quoted>(?:[^"]|"")*)(?:"|\Z)(?:{plain})|(?P<plain>{plain})')
    at, number, end = 0, 0, len(text)
    while at < end:
        number += 1
        cells: list[Cell] = []
        while True:
            match = cell.match(text, at)
            if match is None:  # The second alternative matches anything, even nothing.
                raise AssertionError("a cell")
            group = "quoted" if match["quoted"] is not None else "plain"
            cells.append(_cell(text, match.span(group), quoted=group == "quoted"))
            at = match.end()
            if text[at : at + 1] != delimiter:
                break
            at += 1
        if any(each.value for each in cells):
            filled = [each.span for each in cells if each.value]
            yield Row(number, tuple(cells), _row_span(text, cells, filled))
        at += 2 if text.startswith("\r\n", at) else 1


def _row_span(text: str, cells: list[Cell], filled: list[Span]) -> Span:
    """From the first filled cell to the last, with the quotation marks around them."""
    start, end = filled[0][0], filled[-1][1]
    if text[start - 1 : start] == '"':
        start -= 1
    if text[end : end + 1] == '"':
        end += 1
    return start, end


def _cell(text: str, span: Span, *, quoted: bool) -> Cell:
    start, end = span
    while start < end and (text[start] in _BLANK or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _BLANK or text[end - 1].isspace()):
        end -= 1
    value = text[start:end]
    return Cell(value.replace('""', '"') if quoted else value, (start, end))
