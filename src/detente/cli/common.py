"""What several commands share: the options that mean the same everywhere, and how results are printed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from detente.case import Case

CaseOption = Annotated[
    Path | None,
    typer.Option(
        "--case", metavar="DIR", help="The case; else DETENTE_CASE, else here or the nearest folder above."
    ),
]
OnOption = Annotated[
    str | None, typer.Option("--on", metavar="DAY", help="What held on this day, as 2025-12-13.")
]
KnownOption = Annotated[
    str | None, typer.Option("--known", metavar="DAY", help="As it was known on this day.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")]


def open_case(case: Path | None) -> Case:
    """The case that the option means."""
    from detente.case import Case

    return Case.open(Case.locate(case))


def print_json(data: Any) -> None:
    """One JSON object, readable, in UTF-8."""
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))


def console() -> Console:
    """Where people read: as wide as the terminal, 110 columns where there is none, plain where piped."""
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.segment import Segment

    class Reader(Console):
        def render(
            self, renderable: RenderableType, options: ConsoleOptions | None = None
        ) -> Iterator[Segment]:
            for text, style, control in super().render(renderable, options):
                yield Segment(visible(text), style, control)

        def on_broken_pipe(self) -> None:
            # That whoever read went away is no failure: let `main` end quietly.
            raise BrokenPipeError

    made = Reader(highlight=False, soft_wrap=False)
    return made if made.is_terminal else Reader(highlight=False, width=110)


def visible(text: str) -> str:
    """Text without what would command a terminal or turn its direction: documents are not to be trusted."""
    return text.translate(_INVISIBLE)


_INVISIBLE = dict.fromkeys(
    [*range(9), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


def write_file(path: Path, content: str) -> None:
    """Write a file a user asked for.

    Raises:
        UserError: it cannot be written.
    """
    from detente.errors import UserError

    try:
        path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise UserError(f"cannot write {path}: {error.strerror}; choose another place") from None
