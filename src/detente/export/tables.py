"""Measures as a table: CSV, XLSX, Parquet; one row a measure, the same columns in each."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from detente.errors import UserError
from detente.views.measures import Change, MeasureState, Notice, Row, Step

COLUMNS = (
    "authority", "list", "entry", "subject", "kind", "names", "program", "status", "since", "until",
    "measures", "basis", "identifiers", "dates", "notices", "evidence", "record", "seen",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CELL_MAX = 32_000


def row(state: MeasureState) -> list[str]:
    """The cells of one measure, as text."""
    return [
        state.authority,
        state.list or "",
        state.entry or "",
        state.subject,
        state.kind,
        "; ".join(state.names),
        state.program,
        state.status,
        state.since or "",
        state.until or "",
        "; ".join(state.measures),
        "; ".join(state.basis),
        "; ".join(f"{i.kind} {i.value}" for i in state.identifiers),
        "; ".join(f"{d.meaning} {d.when}" for d in state.dates),
        _told(state.notices),
        "; ".join(state.evidence),
        json.dumps(dict(state.record), ensure_ascii=False),
        state.seen or "",
    ]


def measures_csv(states: Iterable[MeasureState]) -> str:
    """The table as CSV (RFC 4180), with a header."""
    return _csv(COLUMNS, map(row, states))


def changes_csv(changed: Iterable[Change]) -> str:
    """What changed between two days as CSV: a row for each measure, one for each field that changed."""
    return _csv(
        ("change", *COLUMNS[:4], "program", "before", "after", "field", "from", "to", "notices"),
        (
            [
                change.kind,
                *row(state)[:4],
                state.program,
                change.before.status if change.before else "",
                state.status,
                field,
                *map(_text, pair),
                _told(change.notices),
            ]
            for change in changed
            if (state := change.after or change.before) is not None
            for field, pair in (change.fields or {"": ("", "")}).items()
        ),
    )


def matrix_csv(rows: Iterable[Row]) -> str:
    """Subjects by authorities as CSV: each authority's status and since when."""
    every = list(rows)
    authorities = sorted({authority for each in every for authority in each.cells})
    return _csv(
        (
            "subject",
            *(f"{a} {what}" for a in authorities for what in ("status", "since")),
            "taken for one by",
        ),
        (
            [
                each.subject,
                *(
                    text
                    for authority in authorities
                    for cell in (each.cells.get(authority),)
                    for text in ((cell.status, cell.since or "") if cell else ("", ""))
                ),
                "; ".join(each.reasons),
            ]
            for each in every
        ),
    )


def history_csv(states: Iterable[MeasureState], steps: Mapping[str, Sequence[Step]]) -> str:
    """How each measure came about as CSV, a row for each step."""
    return _csv(
        (*COLUMNS[:4], "when", "step", "stated", "changed", "source", "words"),
        (
            [
                *row(state)[:4],
                step.when or "",
                step.kind,
                step.stated or "",
                "; ".join(f"{name}: {_text(a)} → {_text(b)}" for name, (a, b) in step.fields.items()),
                step.source,
                step.text,
            ]
            for state in states
            for step in steps.get(state.key, ())
        ),
    )


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([_harmless(cell) for cell in each] for each in rows)
    return out.getvalue()


def _told(notices: Iterable[Notice]) -> str:
    return "; ".join(
        f"{n.kind} ({n.factuality}) {n.when or ''} {n.title or ('licence' if n.licence else '')}".strip()
        for n in notices
    )


def _text(value: object) -> str:
    """A field's value: text as it is, what has parts as JSON, and nothing for a field that was not there."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def write_xlsx(states: Iterable[MeasureState], path: Path) -> None:
    """The table as an Excel workbook, its header frozen, every cell text.

    Raises:
        UserError: the file cannot be written.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet("measures")
    sheet.freeze_panes = "A2"
    header = [WriteOnlyCell(sheet, value=name) for name in COLUMNS]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)
    for state in states:
        cells = []
        for text in row(state):
            cell = WriteOnlyCell(sheet, value=_printable(text)[:_CELL_MAX])
            # Text that begins with an equals sign is a name, not a formula.
            cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    made = io.BytesIO()
    book.save(made)
    try:
        path.write_bytes(made.getvalue())
    except OSError as error:
        raise UserError(f"cannot write {path}: {error.strerror}; choose another place") from None


def write_parquet(states: Iterable[MeasureState], path: Path) -> None:
    """The table as Parquet.

    Raises:
        UserError: pyarrow is not installed, or the file cannot be written.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise UserError(
            "Parquet needs pyarrow, which is not installed: pip install 'detente[parquet]'"
        ) from None
    rows = [row(state) for state in states]
    columns = {name: [each[at] for each in rows] for at, name in enumerate(COLUMNS)}
    schema = pyarrow.schema([(name, pyarrow.string()) for name in COLUMNS])
    try:
        parquet.write_table(pyarrow.table(columns, schema=schema), path)
    except OSError as error:
        raise UserError(f"cannot write {path}: {error}; choose another place") from None


def _harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) and not text[1:2].isdigit() else text


def _printable(text: str) -> str:
    return "".join(c for c in text if c >= " " or c in "\t\n")
