"""`detente match`: which names of a file are on a list, in whatever script and spelling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from detente.cli.common import CaseOption, JsonOption, KnownOption, OnOption, console, open_case, print_json
from detente.errors import UserError

if TYPE_CHECKING:
    from detente.case import Case
    from detente.matching import Listed, Match, Outcome, Run, Settled, Table

EXAMPLES = """
detente match freed.csv --against registry.xlsx --one-to-one
detente match freed.csv --against registry --out found.xlsx
detente match customers.csv --against lists --on 2025-12-16 --out hits.csv
detente match customers.csv --against lists --changed-since 2025-12-01
detente match crew.txt --against sdn.csv --false-match-rate 0.005 --json
"""
MOST_PRINTED, MOST_SHOWN = 10_000, 200
_KINDS = ("person", "organization", "vessel")
_ENDINGS = (".csv", ".xlsx")


def match(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Names: CSV, TSV, XLSX, or text, one a line.")],
    against: Annotated[
        str,
        typer.Option("--against", metavar="LIST", help="'registry' or 'lists' of the case, or a file."),
    ],
    column: Annotated[
        str | None, typer.Option("--column", help="The column of FILE that holds the name, or its number.")
    ] = None,
    against_column: Annotated[
        str | None, typer.Option("--against-column", help="The column of LIST that holds the name.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", help="What all are: person, organization or vessel.")
    ] = None,
    one_to_one: Annotated[
        bool, typer.Option("--one-to-one", "--once", help="Give each listed subject to one row at most.")
    ] = False,
    threshold: Annotated[
        float | None, typer.Option("--threshold", help="The probability of a match (default 0.7).")
    ] = None,
    false_match_rate: Annotated[
        float | None,
        typer.Option(
            "--false-match-rate", metavar="SHARE", help="Find the threshold at which so many are wrong."
        ),
    ] = None,
    review: Annotated[
        float | None,
        typer.Option("--review", help="The probability from which a pair is worth a look (default: found)."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--out", "--output", "-o", help="Write all rows here, as CSV or XLSX; resumable."),
    ] = None,
    case: CaseOption = None,
    on: OnOption = None,
    known: KnownOption = None,
    authority: Annotated[
        str | None, typer.Option("--authority", metavar="ID", help="Of lists, only this authority's.")
    ] = None,
    changed_since: Annotated[
        str | None,
        typer.Option("--changed-since", metavar="DAY", help="Of lists, only what changed after this day."),
    ] = None,
    propose: Annotated[
        bool, typer.Option("--propose/--no-propose", help="Put a case's matches before a reviewer.")
    ] = True,
    as_json: JsonOption = False,
) -> None:
    """Match the names of FILE against a list, in three bands: matched, to review, not found."""
    from detente import matching

    if kind not in (None, *_KINDS):
        raise UserError(f"--kind is person, organization or vessel, not {kind!r}")
    if against != "lists" and (authority or changed_since):
        raise UserError("--authority and --changed-since go with --against lists")
    if against not in ("lists", "registry") and (on or known):
        raise UserError("--on and --known go with the lists or the registry of a case: a file has no days")
    table = matching.Table(file, column)
    _check(output, table)
    with _target(against, against_column, kind, Asked(case, on, known, authority, changed_since)) as target:
        options = matching.Options(
            kind, one_to_one, threshold, review, false_match_rate, target.every, target.settled
        )
        run = matching.Run(table, target.listed, options, output, target.gauge)
        if run.spool.outdated:
            typer.echo(
                "detente: names are compared otherwise than by the run that stopped; starting anew", err=True
            )
        try:
            outcome = matching.Outcome(
                threshold=run.threshold, review_threshold=run.review, resumed=run.spool.resumed
            )
            with _progress(table.length, run.spool.rows) as progress:
                run.look_up(progress)
            proposed = target.propose(target.choose(run.matches())) if propose else 0
            shown = _done(run, target, output, outcome, as_json=as_json)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt) and output is not None:
                typer.echo(
                    f"detente: {run.spool.rows} rows done; the same command goes on from there", err=True
                )
            run.close(done=False)
            raise
        run.close()
    if as_json:
        print_json(
            {
                "file": str(file),
                "against": against,
                "output": str(output) if output else None,
                "once": one_to_one,
                "false_match_rate": false_match_rate,
                **target.days,
                **asdict(outcome),
                "proposed": proposed,
                "results": [matching.as_dict(m) for m in shown],
                "complete": len(shown) == outcome.rows,
            }
        )
    else:
        _print(outcome, shown, output, proposed, lists=against == "lists")


@dataclass(frozen=True)
class Asked:
    """Which case is meant, as of when, and what of its lists."""

    case: Path | None
    on: str | None
    known: str | None
    authority: str | None
    changed_since: str | None


@dataclass
class Target:
    """A list to match against, and what a case adds to it."""

    listed: Listed
    columns: Sequence[str] = ()
    every: bool = False
    gauge: Listed | None = None
    settled: Settled | None = None
    choose: Callable[[Iterator[Match]], Iterator[Match]] = lambda found: found
    case: Case | None = None
    days: dict[str, str] = field(default_factory=dict)

    def propose(self, found: Iterator[Match]) -> int:
        """Put the matches before a reviewer, where there is a case for it."""
        from detente.screening import propose

        return propose(self.case, found) if self.case is not None else 0


@contextmanager
def _target(against: str, column: str | None, kind: str | None, asked: Asked) -> Iterator[Target]:
    """The list that the option means: the case's own by its name, else a file's."""
    from detente.matching import Listed, of_file

    if against not in ("registry", "lists"):
        listed = of_file(Path(against), column, kind)
        yield Target(listed, sorted({key for entry in listed.entries[:1] for key in entry.more}))
        return
    from detente import screening

    with open_case(asked.case) as case:
        view = case.view(asked.on, asked.known)
        snapshot = view.snapshot
        # What was decided since is no knowledge of that day, unless that day is asked about.
        decisions = snapshot.decisions if asked.known else case.ledger.snapshot().decisions
        target = Target(Listed(()), settled=screening.Decided(decisions), case=case)
        target.days = {"on": view.on.isoformat(), "known": view.known.isoformat()}
        if against == "registry":
            target.listed = Listed(screening.registered(view), kind)
            target.columns = screening.REGISTRY_COLUMNS
        else:
            whole = Listed(screening.on_lists(case, snapshot, asked.authority), kind)
            target.listed, target.every, target.columns = whole, True, screening.LIST_COLUMNS
            if asked.changed_since is not None:
                since = _day(asked.changed_since)
                changed = screening.changed_on_lists(case, snapshot, since, asked.authority)
                target.listed, target.gauge = Listed(changed, kind), whole
                target.columns, target.choose = screening.CHANGE_COLUMNS, screening.differences
        yield target


def _day(text: str) -> Any:
    from detente.when import When

    try:
        return When(text).latest
    except ValueError:
        raise UserError(f"--changed-since {text}: not a day; write it as 2025-12-13") from None


def _check(output: Path | None, table: Table) -> None:
    """Refuse an output that cannot become one, before hours are spent on it."""
    from detente.matching import SHEET_ROWS

    if output is None:
        return
    if output.suffix.lower() not in _ENDINGS:
        raise UserError(f"--out {output}: what is written is CSV or XLSX; end the name in .csv or .xlsx")
    if output.is_dir() or not output.absolute().parent.is_dir():
        raise UserError(f"--out {output}: no file can be there; name one in a folder that exists")
    if output.exists() and output.samefile(table.path):
        raise UserError(f"--out {output} is the file that is matched; choose another name")
    if output.suffix.lower() == ".xlsx" and table.length > SHEET_ROWS:
        raise UserError(f"--out {output}: a workbook takes {SHEET_ROWS:,} rows; end the name in .csv")


@contextmanager
def _progress(total: int, begun: int) -> Iterator[Callable[[int], object]]:
    """A bar on the terminal, where there is one."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    out = Console(stderr=True)
    # No thread of its own: processes are forked while it stands.
    bar = Progress(
        BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=out, auto_refresh=False,
        disable=not out.is_terminal, transient=True,
    )  # fmt: skip
    with bar:
        task = bar.add_task("", total=max(total, begun), completed=begun)

        def reached(rows: int) -> None:
            bar.update(task, completed=rows, total=max(total, rows), refresh=True)

        yield reached


def _done(run: Run, target: Target, output: Path | None, outcome: Outcome, *, as_json: bool) -> list[Match]:
    """Write and count everything; return what is to be printed."""
    from detente import matching

    if output is not None:
        matching.write(run, output, target.columns, outcome, target.choose)
        found = target.choose(run.matches())
        return list(islice(found, MOST_PRINTED) if as_json else islice(_with_hits(found), MOST_SHOWN))
    shown: list[Match] = []
    for each in target.choose(run.matches()):
        outcome.count(each)
        if as_json or (each.hits and len(shown) < MOST_SHOWN):
            shown.append(each)
    return shown


def _with_hits(found: Iterator[Match]) -> Iterator[Match]:
    return (each for each in found if each.hits)


def _print(outcome: Outcome, shown: list[Match], output: Path | None, proposed: int, *, lists: bool) -> None:
    from rich.table import Table as Grid

    out = console()
    grid = Grid(box=None, pad_edge=False)
    for title in ("", "name", "on the list", *(("what it says",) if lists else ()), "p", "why"):
        grid.add_column(title, overflow="fold")
    for each in shown:
        for hit in each.hits:
            mark = "–" if hit.more.get("ended") else "✓" if hit.band == "matched" else "?"
            says = [hit.more.get(k, "") for k in ("change", "authority", "entry", "program", "says")]
            row = [mark, each.name, hit.matched_name, *([" · ".join(filter(None, says))] if lists else [])]
            grid.add_row(*row, f"{hit.probability:.3f}", hit.explanation)
    out.print(grid)
    out.print(
        f"{outcome.rows} names: {outcome.matched} matched, {outcome.review} to review,"
        f" {outcome.not_found} not found (matched from {outcome.threshold:g},"
        f" to review from {outcome.review_threshold:g})" + (f"; all rows in {output}" if output else "")
    )
    if proposed:
        out.print(f"{proposed} proposed as one subject: `detente review` shows them")
