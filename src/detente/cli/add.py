"""`detente add`: documents into the ledger."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from detente.cli.common import CaseOption, JsonOption, open_case, print_json, visible

if TYPE_CHECKING:
    from detente.adding import Added

EXAMPLES = """
detente add article.html statement.pdf press-release.eml
detente add documents/ "lists/sdn-*.csv" registry.csv
detente add https://www.example.org/news/release.html --publisher "Example News"
detente add scan.txt --published 2025-12-13 --publisher Belta --kind article
"""


def add(
    items: Annotated[
        list[str] | None,
        typer.Argument(help="Files, folders, globs, https addresses; none: the files that case.toml lists."),
    ] = None,
    case: CaseOption = None,
    published: Annotated[
        str | None, typer.Option(help="The day of publication, whatever the document says.")
    ] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            help="What it is (article, list, registry, acts), or what its publisher is (agency, NGO, …)."
        ),
    ] = None,
    language: Annotated[str | None, typer.Option(help="Its language, as fr, en, ru.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Add documents, each with all its claims or not at all; one that is there already changes nothing.

    Interrupt it whenever you like; the same command goes on where it stopped.
    """
    from detente.adding import expand
    from detente.model import to_builtins

    with open_case(case) as opened:
        documents = expand(opened, list(items or []))
        results: list[Added] = []
        with _Progress(len(documents), quiet=as_json) as progress:

            def report(result: Added) -> None:
                results.append(result)
                progress.show(result)

            opened.add(
                documents,
                published=published,
                publisher=publisher,
                kind=kind,
                language=language,
                report=report,
            )
    failed = sum(r.status == "failed" for r in results)
    if as_json:
        print_json({"added": [to_builtins(r) for r in results], "failed": failed})
    else:
        typer.echo(_summary(results))
    if failed:
        raise typer.Exit(2)


class _Progress:
    """A bar while there is more than one document and somebody to see it, and a line for each outcome."""

    def __init__(self, total: int, quiet: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self._quiet = quiet
        self._console = Console(stderr=True, highlight=False)
        self._bar = Progress(
            TextColumn("adding"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
            disable=quiet or total < 2 or not self._console.is_terminal,
        )
        self._task = self._bar.add_task("add", total=total)

    def __enter__(self) -> _Progress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, result: Added) -> None:
        self._bar.advance(self._task)
        if result.status == "failed":
            # The cause comes first: it is what whoever reads it must act on.
            self._say(f"detente: {' '.join((result.error or '').split())}", error=True)
        elif not self._quiet:
            self._say(f"{result.item}: {_line(result)}")

    def _say(self, line: str, error: bool = False) -> None:
        line = visible(line)
        if self._bar.disable:
            typer.echo(line, err=error)
        else:
            self._bar.console.out(line)
        sys.stdout.flush()


def _line(result: Added) -> str:
    if result.status == "already there":
        return "; ".join(part for part in ("already there", result.note) if part)
    found = ", ".join(f"{n} {kind}{'s' if n != 1 else ''}" for kind, n in sorted(result.found.items()))
    about = [part for part in (result.kind, result.language, result.published, result.publisher) if part]
    parts = [result.status, " · ".join(about), found or "nothing found"]
    return "; ".join([*parts, result.note] if result.note else parts)


def _summary(results: list[Added]) -> str:
    claims = sum(sum(r.found.values()) for r in results)
    parts = [f"{sum(r.status == 'added' for r in results)} added with {claims} claims"]
    for status in ("already there", "held", "failed"):
        number = sum(r.status == status for r in results)
        if number:
            parts.append(f"{number} {status}")
    return ", ".join(parts)
