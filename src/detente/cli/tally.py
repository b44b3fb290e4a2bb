"""`detente tally`: do the published numbers add up?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    from detente.views.tally.report import Report
    from detente.views.tally.solver import Progress

_IDS = 12
EXAMPLES = """
detente tally counts.csv
detente tally counts.csv --ask "Belarusian, to Lithuania, 2025-12-13"
detente tally counts.csv --spoken --what-if "without c10" --language fr
detente tally --case cases/minsk-2025 --html tally.html
detente tally counts.toml --json
"""


def tally(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="Counts as CSV or TOML; without it, those of the case."),
    ] = None,
    case: CaseOption = None,
    on: OnOption = None,
    known: KnownOption = None,
    spoken: Annotated[
        bool,
        typer.Option(
            "--spoken/--strict", help="Read 'more than 430' as 431 to 439, or as 431 and up (the default)."
        ),
    ] = False,
    ask: Annotated[
        list[str] | None,
        typer.Option(
            "--ask", metavar="WHAT", help="Bound a count, as 'Belarusian, to Lithuania, 2025-12-13'."
        ),
    ] = None,
    what_if: Annotated[
        list[str] | None,
        typer.Option(
            "--what-if",
            metavar="WHAT",
            help="Suppose 'without c10', 'c26.value=105' or 'woman, 2025-12-13 = 9'.",
        ),
    ] = None,
    weight: Annotated[
        list[str] | None,
        typer.Option("--weight", metavar="WHO=N", help="How much a voice or kind of voice weighs, as NGO=8."),
    ] = None,
    home: Annotated[
        str | None,
        typer.Option("--home", metavar="NATIONALITY", help="Whom 'foreigner' leaves out, as Belarusian."),
    ] = None,
    about: Annotated[
        float | None,
        typer.Option(
            "--about", metavar="SHARE", help="By how much 'about' may miss: 0.1 spoken, 0.2 strict."
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="L",
            help="Language of the sentences: en, fr, ru or be; else the case's, else en.",
        ),
    ] = None,
    time_limit: Annotated[
        float | None,
        typer.Option(
            "--time-limit", metavar="SECONDS", help="Then say what is proven and what is open; 12 by itself."
        ),
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained HTML file.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Can the published numbers all be true, which cannot stand together, and what follows from the rest?"""
    from dataclasses import replace

    from detente.errors import UserError
    from detente.views.tally.model import Settings
    from detente.views.tally.report import from_file, from_view
    from detente.views.tally.voices import parse_weights
    from detente.views.tally.words import Words

    if time_limit is not None and not time_limit > 0:
        raise UserError(f"--time-limit {time_limit:g}: give a number of seconds above 0")
    if about is not None and not 0 <= about < 1:
        raise UserError(f"--about {about:g}: give a share from 0 to 1, as 0.1")
    Words.of(language or "en")
    settings = Settings(
        mode="spoken" if spoken else "strict",
        language=language or "en",
        weights=parse_weights(weight or []),
        home=home,
    )
    if about is not None:
        settings = replace(settings, spoken_about=about, strict_about=about)
    if time_limit is not None:
        # Who sets a limit wants it used; otherwise an answer now is worth more than the last conflict.
        settings = replace(settings, time_limit=time_limit, conflict_time=None)
    progress = _progress()
    questions = {"ask": ask or (), "what_if": what_if or ()}
    if file is not None:
        report = from_file(file, settings, progress=progress, **questions)
    else:
        with open_case(case) as opened:
            if language is None and opened.config.default.language is not None:
                settings = replace(settings, language=opened.config.default.language)
            report = from_view(opened.view(on, known), settings, progress=progress, **questions)
    _done(progress)
    for line in report.warnings:
        typer.echo(f"detente: {line}", err=True)
    if html is not None:
        from detente.views.tally.html import render

        write_file(html, render(report))
        if not as_json:
            typer.echo(f"{html}: open it in any browser; it needs no network")
    if as_json:
        print_json(report.to_json())
    elif html is None:
        _print(report)


def _print(report: Report) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from detente.views.tally.report import short

    out = console()
    for section in report.sections():
        if section.title:
            out.print()
            out.print(Text(section.title, style="bold"))
        for line in section.lines:
            text = Text(line.text, style={"good": "green", "bad": "red"}.get(line.tone, ""))
            if line.ids:
                shown = [short(claim) for claim in line.ids[:_IDS]]
                more = f" + {len(line.ids) - _IDS}" if len(line.ids) > _IDS else ""
                text.append("  " + " ".join(shown) + more, style="dim")
            out.print(Padding(text, (0, 0, 0, 2 if section.title else 0)))


def _progress() -> Progress | None:
    """A bar on the terminal, which leaves no trace; none where nobody watches."""
    import sys

    if not sys.stderr.isatty():
        return None
    state = {"shown": -1}

    def show(stage: str, done: int, total: int) -> None:
        share = 0 if total == 0 else round(30 * done / total)
        if share != state["shown"]:
            state["shown"] = share
            sys.stderr.write(f"\r{stage:<10} [{'█' * share}{'·' * (30 - share)}]")
            sys.stderr.flush()

    return show


def _done(progress: Progress | None) -> None:
    if progress is not None:
        import sys

        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
