"""`detente brief`: the report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

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

EXAMPLES = """
detente brief
detente brief --known 2025-12-14
detente brief --on 2025-12-13 --known 2025-12-16 --html brief.html
detente brief --json
"""


def brief(
    case: CaseOption = None,
    on: OnOption = None,
    known: KnownOption = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained HTML file.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """What happened, who is out, what was given for what, what still binds, whether the numbers add up."""
    from detente.model import to_builtins

    with open_case(case) as opened:
        view = opened.view(on, known)
        report = view.brief()
        if html is not None:
            from detente.brief.html import render as render_html

            write_file(html, render_html(report, opened))
        if as_json:
            print_json(to_builtins(report))
        elif html is not None:
            typer.echo(f"{html}: open it in any browser; it needs no network")
        else:
            from detente.brief.text import render

            render(report, console())
