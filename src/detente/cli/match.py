"""`detente match`: which names of a file are on a list, in whatever script and spelling."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from detente.cli.common import CaseOption, JsonOption, KnownOption, OnOption, console, print_json
from detente.errors import UserError

if TYPE_CHECKING:
    from detente.names.index import Index
    from detente.matching.run import Match, Outcome

EXAMPLES = """
detente match freed.csv --against registry.xlsx
detente match freed.csv --against sdn.csv --column name --output found.xlsx
detente match crew.txt --against lists --on 2025-12-16 --false-match-rate 0.005
detente match crew.txt --against lists --changed-since 2025-12-01
detente match freed.csv --against registry --once --json
"""
MOST_PRINTED = 10000
_SAID = ("authority", "program", "sentence", "change", "status")


def match(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Names: CSV, TSV, XLSX, or text, one a line.")],
    against: Annotated[
        str,
        typer.Option("--against", metavar="LIST", help="A file of names, an index, 'registry' or 'lists'."),
    ],
    column: Annotated[
        str | None, typer.Option("--column", help="The column of FILE that holds the name.")
    ] = None,
    against_column: Annotated[
        str | None, typer.Option("--against-column", help="The column of LIST that holds the name.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", help="What all are: person, organization or vessel.")
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="Give each listed name to one row at most.")] = False,
    threshold: Annotated[
        float | None, typer.Option("--threshold", help="The probability of a match (default 0.75).")
    ] = None,
    false_match_rate: Annotated[
        float | None,
        typer.Option(
            "--false-match-rate", metavar="SHARE", help="Find the threshold at which so many are wrong."
        ),
    ] = None,
    review: Annotated[
        float, typer.Option("--review", help="The probability from which a pair is worth a look.")
    ] = 0.1,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write all rows here, as CSV or XLSX; resumable.")
    ] = None,
    case: CaseOption = None,
    on: OnOption = None,
    known: KnownOption = None,
    changed_since: Annotated[
        str | None,
        typer.Option("--changed-since", metavar="DAY", help="With lists: only what changed since this day."),
    ] = None,
    json_: JsonOption = False,
) -> None:
    """Match the names of FILE against a list, in three bands: matched, to review, not found."""
    from detente.matching.run import Options, match_file, write_matches

    if kind not in (None, "person", "organization", "vessel"):
        raise UserError(f"--kind is person, organization or vessel, not {kind!r}")
    options = Options(column, kind, once, threshold, review, false_match_rate)
    listed, more = _target(against, against_column, Asked(case, on, known, changed_since))
    outcome, matches = match_file(file, listed, output, options)
    found = (_told(each, more) for each in matches)
    shown: list[Match] = []
    if output is not None:
        write_matches(output, _kept(found, shown))
    else:
        shown = list(found)
    if json_:
        print_json(_as_json(file, against, output, once, false_match_rate, outcome, shown))
    else:
        _print(outcome, shown, output)


class Asked(NamedTuple):
    """Which case's lists are meant, and as of when."""

    case: Path | None
    on: str | None
    known: str | None
    changed_since: str | None


def _target(
    against: str, column: str | None, asked: Asked
) -> tuple[Iterable[tuple[str, str, dict[str, Any]]] | Index, dict[str, dict[str, Any]]]:
    """The list that the option means: the case's own by its name, else a file; and what is known of each."""
    if against in ("registry", "lists"):
        names = list(_of_the_case(against, asked))
        return names, {key: more for key, _, more in names}
    path = Path(against)
    from detente.names import Index, storage
    from detente.matching.tables import read_names

    if path.is_file():
        with path.open("rb") as file:
            if file.read(len(storage.MAGIC)) == storage.MAGIC:
                return Index.load(path), {}
    return ((row.key, row.name, dict(row.cells)) for row in read_names(path, column)), {}


def _of_the_case(against: str, asked: Asked) -> Iterable[tuple[str, str, dict[str, Any]]]:
    if against == "registry":
        from detente.views.finding import registered_names

        return registered_names(asked.case, asked.on, asked.known)
    from detente.views.measures import listed_names

    return listed_names(asked.case, asked.on, asked.known, asked.changed_since)


def _told(found: Match, more: dict[str, dict[str, Any]]) -> Match:
    """A match whose explanation also says what the case holds of whom it names."""
    known = more.get(found.matched_id or "", {})
    said = ", ".join(str(known[key]) for key in _SAID if known.get(key))
    return replace(found, explanation=f"{found.explanation}; {said}") if said else found


def _kept(found: Iterable[Match], shown: list[Match]) -> Iterable[Match]:
    """Pass all matches on, and keep the first ones."""
    for one in found:
        if len(shown) < MOST_PRINTED:
            shown.append(one)
        yield one


def _as_json(
    file: Path,
    against: str,
    output: Path | None,
    once: bool,
    rate: float | None,
    outcome: Outcome,
    shown: list[Match],
) -> dict[str, Any]:
    counts = asdict(outcome)
    return {
        "file": str(file),
        "against": against,
        "output": None if output is None else str(output),
        "once": once,
        "false_match_rate": rate,
        **counts,
        "results": [asdict(m) for m in shown],
        "complete": len(shown) == outcome.rows,
    }


def _print(outcome: Outcome, shown: list[Match], output: Path | None) -> None:
    from rich.table import Table

    out = console()
    table = Table(box=None, pad_edge=False)
    for title in ("", "name", "on the list", "p", "why"):
        table.add_column(title, overflow="fold")
    for found in [m for m in shown if m.matched_id is not None][:200]:
        mark = "✓" if found.band == "matched" else "?"
        table.add_row(mark, found.name, found.matched_name, f"{found.probability:.3f}", found.explanation)
    out.print(table)
    out.print(
        f"{outcome.rows} names: {outcome.matched} matched, {outcome.review} to review,"
        f" {outcome.not_found} not found (threshold {outcome.threshold:g})"
        + (f"; all rows in {output}" if output else "")
    )
