"""`detente in-force`: which measures bind whom, on a day, as known on a day."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from detente.cli.common import (
    CaseOption,
    JsonOption,
    KnownOption,
    OnOption,
    console,
    open_case,
    print_json,
    write_file,
)

if TYPE_CHECKING:
    from rich.console import Console

    from detente.views.measures import Change, LastCopy, MeasureState, Row, Step

EXAMPLES = """
detente in-force Belaruskali
detente in-force Belaruskali --known 2025-12-14
detente in-force 600122610 --history
detente in-force --authority us-ofac --on 2025-12-13
detente in-force --changed-since 2025-12-01
detente in-force --matrix
"""
_COLOURS = {
    "in force": "red",
    "eased": "yellow",
    "lifted": "green",
    "expired": "green",
    "gone from the list": "cyan",
    "announced only": "dim",
}
_OLD = 31
"""Days after which a list's last copy is old enough to be pointed at."""


def in_force(
    name: Annotated[
        str | None,
        typer.Argument(help="A person, company or vessel, or an identifier; none: all that binds."),
    ] = None,
    case: CaseOption = None,
    authority: Annotated[
        str | None, typer.Option("--authority", metavar="ID", help="Only us-ofac, eu, uk, un or ch.")
    ] = None,
    program: Annotated[
        str | None, typer.Option("--program", metavar="TEXT", help="Only programmes that have this in them.")
    ] = None,
    on: OnOption = None,
    known: KnownOption = None,
    since: Annotated[
        str | None, typer.Option("--changed-since", metavar="DAY", help="What changed after this day.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show what ended, too.")] = False,
    matrix: Annotated[bool, typer.Option("--matrix", help="Subjects by authorities.")] = False,
    history: Annotated[bool, typer.Option("--history", help="How each measure came about.")] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write the answer as a table.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained HTML file.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Was this subject sanctioned, by whom, under what; and did "lifted" mean lifted?"""
    from detente.errors import UserError
    from detente.views import measures as view_of

    if name is not None and not name.strip():
        raise UserError("in-force: the name is empty; give one, or none for all that binds")
    with open_case(case) as opened:
        view = opened.view(on, known)
        snapshot = view.snapshot
        result: dict[str, Any] = {"on": view.on.isoformat(), "known": view.known.isoformat()}
        changed = None
        if since is not None:
            changed = view_of.changes(opened, snapshot, _day(since), authority=authority, name=name)
        if matrix and name is None:
            states = view_of.measures(opened, snapshot)
        else:
            states = view_of.in_force(
                opened,
                snapshot,
                name,
                authority=authority,
                program=program,
                ended=everything,
                waiting=_waiting,
            )
        steps = {s.key: view_of.history(opened, snapshot, s) for s in states} if history else {}
        rows = view_of.matrix(states) if matrix else []
        held = view_of.held(opened, snapshot)
        copies = view_of.last_copies(opened, snapshot, authority)
    if csv is not None:
        from detente.export import tables

        if changed is not None:
            table = tables.changes_csv(changed)
        elif matrix:
            table = tables.matrix_csv(rows)
        else:
            table = tables.history_csv(states, steps) if history else tables.measures_csv(states)
        write_file(csv, table)
    if html is not None:
        from detente.export.page import page

        # Beside what changed on whole lists, the lists themselves would be some ten thousand measures.
        shown = states if changed is None or name is not None else []
        write_file(html, page(view.on, view.known, name, shown, rows, changed, steps, held, copies))
    if as_json:
        from detente.export.measures import as_builtins

        print_json(as_builtins(result, states, rows, changed, steps, held, copies))
        return
    for path in (csv, html):
        if path is not None:
            typer.echo(f"{path} written")
    if csv is None and html is None:
        out = console()
        _head(out, view.on, view.known, copies, held)
        _print(out, name, states, rows, changed, steps, matrix, since)


def _waiting(names: int) -> None:
    typer.echo(f"detente: making the index of {names:,} names, once ...", err=True)


def _day(text: str) -> date:
    from detente.errors import UserError
    from detente.when import When

    try:
        return When(text).latest
    except ValueError:
        raise UserError(f"--changed-since {text}: not a day; write it as 2025-12-13") from None


def _head(out: Console, on: date, known: date, copies: list[LastCopy], held: list[str]) -> None:
    """The days of the answer, how far the lists reach, and which copies are not believed."""
    from rich.text import Text

    out.print(Text(f"on {on}, as known on {known}", style="dim"))
    if copies:
        line = Text("last copies: ", style="dim")
        for at, each in enumerate(copies):
            old = each.copy is None or (on - date.fromisoformat(each.copy)).days > _OLD
            line.append(" · " if at else "").append(
                f"{each.list} {each.copy or 'later only'}", style="yellow" if old else ""
            )
        out.print(line)
    for held_back in held:
        out.print(Text(held_back, style="yellow"))


def _print(
    out: Console,
    name: str | None,
    states: list[MeasureState],
    rows: list[Row],
    changed: list[Change] | None,
    steps: dict[str, list[Step]],
    by_authority: bool,
    since: str | None,
) -> None:
    if changed is not None:
        _changes(out, changed, since or "")
    elif rows:
        _matrix(out, rows)
    elif not states:
        # A table of subjects by authorities is of those whom the case or the question names.
        asked = "on a subject of this case; ask about one by name" if by_authority and name is None else ""
        out.print(" ".join(part for part in (f"{name}:" if name else "", "no measure known", asked) if part))
    else:
        for state in states:
            _state(out, state, steps.get(state.key, []))


def _state(out: Console, state: MeasureState, steps: list[Step]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    line = Text()
    line.append(f"{state.status:<12} ", style=_COLOURS.get(state.status, ""))
    line.append(state.subject, style="bold")
    line.append(f"  {state.authority} {state.entry or ''} {state.program}", style="dim")
    out.print(line)
    details = [state.sentence, f"found by {state.match}" if state.match else ""]
    out.print(Padding(Text(" · ".join(d for d in details if d)), (0, 0, 0, 13)))
    if steps:
        _history(out, steps)


def _history(out: Console, steps: list[Step]) -> None:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    from detente.views.measures.fields import told
    from detente.views.measures.state import spoken

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for step in steps:
        stated = f" (the list says {step.stated})" if step.stated else ""
        lines = told(step.fields)
        what = f"{step.words}{stated}{':' if lines else ''}"
        table.add_row(spoken(step.when) or "undated", Text("\n".join((what, *lines))))
    out.print(Padding(table, (0, 0, 0, 13)))


def _changes(out: Console, changed: list[Change], since: str) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from detente.views.measures.fields import told

    counted = Counter(change.kind for change in changed)
    told_all = ", ".join(f"{n:,} {kind}" for kind, n in sorted(counted.items(), key=lambda each: -each[1]))
    out.print(Text(f"after {since}: {told_all or 'nothing changed'}", style="bold"))
    for change in changed:
        state = change.after or change.before
        if state is None:
            continue
        line = Text(f"{change.kind:<20} ", style=_COLOURS.get(change.kind, ""))
        line.append(state.subject, style="bold")
        line.append(f"  {state.authority} {state.entry or ''} {state.program}", style="dim")
        out.print(line)
        out.print(Padding(Text(state.sentence), (0, 0, 0, 21)))
        for each in told(change.fields):
            out.print(Padding(Text(each, style="dim"), (0, 0, 0, 21)))


def _matrix(out: Console, rows: list[Row]) -> None:
    from rich.table import Table
    from rich.text import Text

    from detente.views.measures.state import spoken

    authorities = sorted({authority for row in rows for authority in row.cells})
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in ("subject", *authorities, "taken for one by"):
        table.add_column(column, overflow="fold")
    for row in rows:
        cells = [row.cells.get(authority) for authority in authorities]
        table.add_row(
            row.subject,
            *(
                Text(f"{c.status}\n{spoken(c.since)}".rstrip(), style=_COLOURS.get(c.status, ""))
                if c
                else Text("–", style="dim")
                for c in cells
            ),
            Text("; ".join(row.reasons), style="dim"),
        )
    out.print(table)
