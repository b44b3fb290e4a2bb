"""`detente export`: measures for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from detente.cli.common import CaseOption, KnownOption, OnOption, open_case, write_file

EXAMPLES = """
detente export measures.csv
detente export measures.xlsx --on 2025-12-13
detente export entities.ftm.json --authority us-ofac
detente export measures.parquet --all
"""
_FORMATS = {".csv": "csv", ".xlsx": "xlsx", ".parquet": "parquet", ".json": "ftm", ".jsonl": "ftm"}


def export(
    file: Annotated[Path, typer.Argument(help="Where to; its ending says the format.")],
    name: Annotated[
        str | None, typer.Option("--name", metavar="TEXT", help="Only of whom this names.")
    ] = None,
    case: CaseOption = None,
    authority: Annotated[
        str | None, typer.Option("--authority", metavar="ID", help="Only us-ofac, eu, uk, un or ch.")
    ] = None,
    on: OnOption = None,
    known: KnownOption = None,
    everything: Annotated[bool, typer.Option("--all", help="What ended, too.")] = False,
    form: Annotated[
        str | None,
        typer.Option("--format", metavar="NAME", help="csv, xlsx, parquet or ftm (FollowTheMoney)."),
    ] = None,
) -> None:
    """Write the measures that bind on a day, for a spreadsheet, a database or an investigation."""
    from detente.errors import UserError
    from detente.export import tables
    from detente.views.measures import in_force

    chosen = form or _FORMATS.get(file.suffix.lower())
    if chosen not in ("csv", "xlsx", "parquet", "ftm"):
        raise UserError(f"export {file}: say which format with --format: csv, xlsx, parquet or ftm")
    with open_case(case) as opened:
        snapshot = opened.view(on, known).snapshot
        states = in_force(opened, snapshot, name, authority=authority, ended=everything)
    if chosen == "csv":
        write_file(file, tables.measures_csv(states))
    elif chosen == "xlsx":
        tables.write_xlsx(states, file)
    elif chosen == "parquet":
        tables.write_parquet(states, file)
    else:
        from detente.export.ftm import lines

        write_file(file, "".join(f"{line}\n" for line in lines(states)))
    typer.echo(f"{file}: {len(states):,} measures on {snapshot.on}, as known on {snapshot.known}")
