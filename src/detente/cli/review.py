"""`detente review`: what waits for a person's eyes, and what they decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from detente.cli.common import CaseOption, JsonOption, console, open_case, print_json, visible

if TYPE_CHECKING:
    from detente.model import Decision
    from detente.reviewing import OpenItem

EXAMPLES = """
detente review
detente review reject c1f0a2 --reviewer "A. Novik" --note "the paper withdrew it"
detente review accept d4be10 --reviewer "A. Novik" --note "same birth date and town"
detente review confirm "Maria Kolesnikova" --reviewer "A. Novik" --note "spoke to her"
detente review hold-back "Valiantsin Stefanovic" --reviewer "A. Novik"
detente review same-as "Maria Kolesnikova" "Марыя Калеснікава" --reviewer "A. Novik"
detente review log
detente review undo d93b7c --reviewer "A. Novik"
"""


def review(
    action: Annotated[
        str | None,
        typer.Argument(
            help="accept, reject, same-as, different, propose, confirm, hold-back, undo; log; none: all open."
        ),
    ] = None,
    targets: Annotated[
        list[str] | None, typer.Argument(help="Claims, proposals or a decision by id; people by name.")
    ] = None,
    case: CaseOption = None,
    reviewer: Annotated[
        str, typer.Option(envvar="DETENTE_REVIEWER", help="Who decides; stands in the ledger.")
    ] = "",
    note: Annotated[str, typer.Option(help="Why.")] = "",
    made: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="When it was decided, if not now: it is known from that day."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many open claims, and proposals, to list.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """List what is open, or record a decision under your name; a later decision can undo every one."""
    from detente.model import to_builtins
    from detente.reviewing import answer, decide, is_proposal, open_claims, proposals

    with open_case(case) as opened:
        if action is None:
            items, proposed = open_claims(opened.view()), proposals(opened)
            if as_json:
                print_json(
                    {
                        "open": len(items),
                        "claims": [to_builtins(i) for i in items[:limit]],
                        "proposed": len(proposed),
                        "proposals": [to_builtins(d) for d in proposed[:limit]],
                    }
                )
            else:
                _print_proposed(proposed[:limit], len(proposed))
                _print_open(items[:limit], len(items))
        elif action == "log":
            decisions = opened.ledger.snapshot().all_decisions
            if as_json:
                print_json({"decisions": [to_builtins(d) for d in decisions]})
            else:
                for each in decisions:
                    typer.echo(_line(each))
                if not decisions:
                    typer.echo("no decisions yet")
        else:
            named = targets or []
            if action in ("accept", "reject") and any(is_proposal(opened, each) for each in named):
                done = answer(opened, action, named, reviewer=reviewer, note=note, made=made)
            else:
                done = [decide(opened, action, named, reviewer=reviewer, note=note, made=made)]
            if as_json:
                print_json({"decision": to_builtins(done[0]), "decisions": [to_builtins(d) for d in done]})
            else:
                for each in done:
                    typer.echo(f"recorded {_line(each)}")


def _line(each: Decision) -> str:
    note = f" ({each.note})" if each.note else ""
    what = f"{each.reviewer}: {each.kind} {'; '.join(each.targets)}{note}"
    return visible(f"{each.id[:10]}  {each.made[:10]}  {what}")


def _print_proposed(proposed: list[Decision], total: int) -> None:
    from rich.padding import Padding
    from rich.text import Text

    out = console()
    for each in proposed:
        line = Text()
        line.append(each.id[:10], style="cyan")
        line.append(f"  one subject? {' = '.join(each.targets)}")
        line.append(f"  {each.reviewer}, {each.made[:10]}", style="dim")
        out.print(line)
        out.print(Padding(Text(each.note, style="dim"), (0, 0, 0, 12)))
    if total:
        out.print(
            Text(f"{total} proposed; showing {len(proposed)}; accept or reject them by id", style="dim")
        )


def _print_open(items: list[OpenItem], total: int) -> None:
    from rich.padding import Padding
    from rich.text import Text

    out = console()
    for item in items:
        claim = item.claim
        line = Text()
        line.append(claim.id[:10], style="cyan")
        line.append(f"  {claim.kind} · {claim.factuality} · {item.publisher}, {item.published}")
        if item.why:
            line.append(f"  {item.why}", style="yellow")
        out.print(line)
        out.print(Padding(Text(f"“{' '.join(claim.text.split())}”", style="dim"), (0, 0, 0, 12)))
    out.print(Text(f"{total} open; showing {len(items)}", style="dim"))
