"""`detente who`: one person, everything the ledger holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from detente.cli.common import CaseOption, JsonOption, KnownOption, OnOption, console, open_case, print_json

if TYPE_CHECKING:
    from detente.views.custody import CustodyState

EXAMPLES = """
detente who "Maria Kolesnikova"
detente who Беляцкий --known 2025-12-12
detente who "Stefanovich" --json
"""


def who(
    name: Annotated[str, typer.Argument(help="A name in any script or spelling, or part of it.")],
    case: CaseOption = None,
    on: OnOption = None,
    known: KnownOption = None,
    as_json: JsonOption = False,
) -> None:
    """Is this person held or free, who says so, and what has happened to them since the arrest?"""
    from detente.errors import UserError
    from detente.model import to_builtins

    if not name.strip():
        raise UserError("who: the name is empty; give a name, as in: detente who Kolesnikova")
    with open_case(case) as opened:
        view = opened.view(on, known)
        hits = view.custody_of(name)
        found = [(hit, to_builtins(hit.state)) for hit in hits]
    if as_json:
        print_json(
            {
                "query": name,
                "on": view.on.isoformat(),
                "known": view.known.isoformat(),
                "people": [{"score": round(hit.score, 3), **state} for hit, state in found],
            }
        )
    elif not hits:
        typer.echo(f"{name}: nobody of this name in the case as known on {view.known}; try another spelling")
    else:
        for hit in hits:
            _print(hit.state)


def _print(state: CustodyState) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from detente.brief import words
    from detente.brief.text import person

    out = console()
    person(out, state)
    others = [n for n in state.names if n != state.person]
    if others:
        out.print(Padding(Text("also " + " · ".join(others), style="dim"), (0, 0, 0, 14)))
    for episode in state.history:
        parts: list[Any] = [f"{words.when(episode.when):<24}", words.ACTS[episode.kind]]
        if episode.factuality != "asserted":
            parts.append(f"({episode.factuality})")
        parts += [p for p in (episode.terms, "; ".join(episode.basis), episode.where) if p]
        line = Text(" ".join(str(p) for p in parts))
        voices = ", ".join(dict.fromkeys(e.voice for e in episode.evidence))
        line.append(f"  {voices}", style="dim")
        out.print(Padding(line, (0, 0, 0, 14)))
