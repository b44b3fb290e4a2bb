"""`detente verify`: is everything still what it was?"""

from __future__ import annotations

from typing import Annotated

import typer

from detente.cli.common import CaseOption, JsonOption, open_case, print_json

EXAMPLES = """
detente verify
detente verify --head 4be1…  (the value that an earlier run printed: proves that nothing was cut off since)
"""


def verify(
    case: CaseOption = None,
    head: Annotated[
        str | None, typer.Option(metavar="HASH", help="A chain value noted earlier; it must still be there.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Recompute the chain, the archived bytes and every span, and name what was tampered with (exit 1)."""
    from detente.model import to_builtins

    with open_case(case) as opened:
        report = opened.verify(head=head)
    if as_json:
        print_json(to_builtins(report))
    else:
        for problem in report.problems:
            typer.echo(f"✗ {problem}")
        mark = "✓ whole" if report.ok else f"✗ {len(report.problems)} problems"
        typer.echo(f"{mark}: {report.sources} sources, {report.claims} claims, {report.decisions} decisions")
        typer.echo(f"head {report.head}")
    if not report.ok:
        raise typer.Exit(1)
