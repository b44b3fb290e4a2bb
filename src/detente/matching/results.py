"""What became of the rows, written down: CSV of any length, which can be gone on with, or XLSX."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from detente.errors import UserError
from detente.matching.run import Match, Outcome, Run
from detente.names.assignment import NOT_FOUND

HEADER = ("row", "id", "name", "matched_id", "matched_name", "probability", "band", "explanation")
_BATCH = 8192
SHEET_ROWS = 1_048_576
_FORMULA = ("=", "+", "-", "@", "\t")

Chosen = Callable[[Iterator[Match]], Iterator[Match]]
"""What of the matches to write: all of them, or what is new."""


def as_dict(match: Match) -> dict[str, Any]:
    """Return a match as `--json` prints it: its best hit's fields in its own, and all hits."""
    hits = [
        {
            "matched_id": h.matched_id, "matched_name": h.matched_name, "probability": h.probability,
            "band": h.band, "explanation": h.explanation, **({"listed": dict(h.more)} if h.more else {}),
        }
        for h in match.hits
    ]  # fmt: skip
    none = {
        "matched_id": None, "matched_name": None, "probability": 0.0, "band": NOT_FOUND,
        "explanation": match.note,
    }  # fmt: skip
    best = hits[0] if hits else none
    return {"row": match.row, "id": match.id, "name": match.name, **best, "hits": hits}


def lines(match: Match, columns: Sequence[str]) -> list[list[Any]]:
    """Return a match as rows of a table, one a hit; `columns` are what else the list says."""
    start = [match.row, match.id, match.name]
    if not match.hits:
        return [[*start, "", "", 0.0, NOT_FOUND, match.note, *("" for _ in columns)]]
    return [
        [*start, h.matched_id, h.matched_name, h.probability, h.band, h.explanation]
        + [h.more.get(column, "") for column in columns]
        for h in match.hits
    ]


def write(
    run: Run, output: Path, columns: Sequence[str], outcome: Outcome, choose: Chosen = lambda found: found
) -> None:
    """Write the matches of a run that was looked up, and count them; CSV that was begun is gone on with.

    Raises:
        UserError: the file cannot be written, or has more rows than a workbook takes.
    """
    header = (*HEADER, *columns)
    try:
        if output.suffix.lower() == ".xlsx":
            _write_sheet(output, header, _rows(choose(run.matches()), columns, outcome))
        else:
            _write_text(run, output, header, columns, outcome, choose)
    except OSError as error:
        raise UserError(f"cannot write {output}: {error.strerror}; choose another place with --out") from None


def _rows(found: Iterable[Match], columns: Sequence[str], outcome: Outcome) -> Iterator[list[Any]]:
    for match in found:
        outcome.count(match)
        yield from lines(match, columns)


def _write_text(
    run: Run, output: Path, header: Sequence[str], columns: Sequence[str], outcome: Outcome, choose: Chosen
) -> None:
    spool = run.spool
    outcome.rows, outcome.matched, outcome.review, outcome.not_found = spool.counts or (0, 0, 0, 0)
    with spool.partial.open("r+b" if spool.written_bytes else "wb") as file:
        file.truncate(spool.written_bytes)
        file.seek(spool.written_bytes)
        if not spool.written_bytes:
            spool.written_bytes += file.write(_text([header]))
        found = choose(run.matches(spool.written))
        while batch := list(islice(found, _BATCH)):
            spool.written_bytes += file.write(_text(_rows(batch, columns, outcome)))
            file.flush()
            spool.written = batch[-1].row
            spool.counts = [outcome.rows, outcome.matched, outcome.review, outcome.not_found]
            spool.note()
    spool.partial.replace(output)


def _text(rows: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8", "replace")


def _write_sheet(output: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("matches")
    sheet.freeze_panes = "A2"
    sheet.append(list(header))
    for number, row in enumerate(rows, 2):
        if number > SHEET_ROWS:
            raise UserError(f"{output}: a workbook takes {SHEET_ROWS:,} rows at most; write a .csv file")
        sheet.append([_cell(value)[:32_000] if isinstance(value, str) else value for value in row])
    made = output.with_name(f"{output.name}.partial")
    book.save(made)
    made.replace(output)


def _cell(value: Any) -> Any:
    """A spreadsheet runs what begins like a formula, and holds no control characters: neither may come from
    a name.
    """
    if not isinstance(value, str):
        return "" if value is None else value
    text = "".join(c for c in value if (c >= " " or c == "\t") and not 0xD800 <= ord(c) <= 0xDFFF)
    return f"'{text}" if text[:1] in _FORMULA else text
