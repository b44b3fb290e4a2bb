"""`detente init`: start a case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLES = """
detente init cases/minsk-2025
detente init . --title "Prisoners of conscience, 2026"
"""


def init(
    folder: Annotated[Path, typer.Argument(help="The folder of the case; made if need be.")] = Path(),
    title: Annotated[
        str | None, typer.Option(help="What the case is called; else the folder's name.")
    ] = None,
) -> None:
    """Start a case: a folder with case.toml, a ledger and an archive. An existing case stays as it is."""
    from detente.case import Case

    with Case.create(folder, title) as case:
        typer.echo(f"{case.path}: {case.config.title}")
        typer.echo("Next: add documents with `detente add FILES`, or list them in case.toml.")
