"""The command line: one small module a command, each a plain function that calls the library and renders.

`main` loads only the module of the command that is called, so that `detente who` need not wait for
what `detente read` imports. A mistake of the user's ends in one line and exit code 2.
"""

from __future__ import annotations

import atexit
import functools
import gc
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

import typer

from detente.errors import UserError

COMMANDS = (
    "init", "add", "read", "brief", "who", "in-force", "match", "tally", "review", "export", "pull", "verify",
)  # fmt: skip
INTERRUPTED = 130
GARBAGE = 20_000
"""Objects made between two looks for garbage; Python's own is 700 or 2,000."""


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line; what `detente` and `python -m detente` start."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    # What is imported stays: looking through it for garbage again and again is time lost.
    gc.set_threshold(GARBAGE)
    atexit.register(gc.freeze)  # Nor is there any sense in looking through it when all of it goes.
    try:
        build(arguments)(args=arguments, prog_name="detente")
    except (KeyboardInterrupt, SystemExit) as stopped:
        # Typer ends an interrupted command with this code, and without a word.
        if isinstance(stopped, SystemExit) and stopped.code != INTERRUPTED:
            raise
        typer.echo("detente: stopped; what was finished stands, the rest is as it was", err=True)
        sys.exit(INTERRUPTED)


def build(arguments: Sequence[str]) -> typer.Typer:
    """The application, with the command that the arguments call, or with all where they call none."""
    app = typer.Typer(
        help="What states impose on people and companies, what they lift, what for, and who says so.",
        epilog="Start with `detente init DIR`, `detente add --case DIR FILES`, `detente brief --case DIR`.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_version)
    called = next((a for a in arguments if not a.startswith("-")), None)
    for name in (called,) if called in COMMANDS else COMMANDS:
        module = importlib.import_module(f"detente.cli.{name.replace('-', '_')}")
        function = getattr(module, name.replace("-", "_"))
        app.command(name, epilog=_epilog(module.EXAMPLES))(_told(function))
    return app


def _tell_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"detente {version('detente')}")
        raise typer.Exit


def _version(
    version: bool = typer.Option(
        False, "--version", help="Print the version and exit.", is_eager=True, callback=_tell_version
    ),
) -> None:
    """What stands before a command: nothing but the question for the version."""


def _epilog(examples: str) -> str:
    """Examples one a line: the help joins lines that no blank line parts."""
    return "[bold]Examples[/bold]\n\n" + "\n\n".join(line for line in examples.strip().splitlines() if line)


def _told(function: Callable[..., None]) -> Callable[..., None]:
    """The command, with what a user can cause told in one line."""

    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            function(*args, **kwargs)
        except UserError as error:
            typer.echo(f"detente: {' '.join(str(error).split())}", err=True)
            raise typer.Exit(2) from None
        except BrokenPipeError:
            # The reader of our output went away (`| head`): nobody is left to tell.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None

    return run
