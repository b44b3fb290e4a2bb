"""The brief on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from detente.brief import words

if TYPE_CHECKING:
    from detente.brief.build import Brief
    from detente.views.custody import CustodyState
    from detente.views.evidence import Evidence

QUOTED = 160
"""Characters of a passage that the terminal shows; the HTML brief shows it whole, in its context."""
_COLOURS = {
    "out": "green", "reported out": "yellow", "contested": "bold red", "held again": "red", "held": "red",
    "dead": "bold", "unknown": "dim", "in force": "red", "eased": "yellow", "lifted": "green",
    "expired": "green", "gone from the list": "cyan", "announced only": "yellow",
    "stands": "green", "conflicts": "red", "not compared": "dim",
}  # fmt: skip


def render(brief: Brief, console: Console) -> None:
    """Print the brief, section by section."""
    console.print(Text(brief.title, style="bold"))
    console.print(
        Text(
            f"On {brief.on}, as known on {brief.known} · {words.many(brief.documents, 'document')}, "
            f"{words.many(brief.claims, 'claim')}, {words.many(brief.decisions, 'decision')} · "
            f"ledger {brief.head[:12]}",
            style="dim",
        )
    )
    _section(console, "What happened")
    for event in brief.events:
        _item(console, words.when(event.when), words.event(event), event.evidence, _by(event.voices))
    _empty(console, brief.events, "No source reports an act in this period.")

    _section(console, "People")
    for state in brief.people:
        person(console, state)
    _empty(console, brief.people, "No article names anybody.")
    if brief.others:
        said = ", ".join(f"{n} {status}" for status, n in brief.others.items())
        console.print(Padding(Text(f"Known from a registry alone: {said}.", style="dim"), (0, 0, 0, 2)))

    _section(console, "What was given for what")
    for exchange in brief.exchanges:
        voices = "asserted by " + ", ".join(exchange.asserted_by) if exchange.asserted_by else ""
        _item(console, "link", words.exchange(exchange), exchange.evidence, voices)
    _empty(console, brief.exchanges, "Nobody ties one act to another.")

    _section(console, "Measures still in force, by authority")
    _measures(console, brief)

    _section(console, "The numbers")
    for number in brief.numbers.counts:
        style = _COLOURS.get(number.verdict, "")
        _item(console, number.verdict, words.number(number), number.evidence, _by(number.voices), style)
    for line in brief.numbers.contradictions:
        console.print(Padding(Text(f"✗ {line}", style="red"), (0, 0, 0, 2)))
    for line in (*brief.numbers.follows, *brief.numbers.conclusions):
        console.print(Padding(Text(f"→ {line}"), (0, 0, 0, 2)))
    _empty(console, brief.numbers.counts, "No source gives a count.")

    _section(console, "The sources, and how they depend on each other")
    _sources(console, brief)


def _section(console: Console, title: str) -> None:
    console.print()
    console.print(Rule(Text(title, style="bold"), align="left", style="dim"))


def _empty(console: Console, items: Sequence[object], message: str) -> None:
    if not items:
        console.print(Padding(Text(message, style="dim"), (0, 0, 0, 2)))


def _by(voices: Iterable[str]) -> str:
    said = ", ".join(voices)
    return f"said by {said}" if said else "no voice identified"


def _item(
    console: Console, label: str, line: str, evidence: Sequence[Evidence], note: str = "", style: str = "cyan"
) -> None:
    """A line with its label, who says it, and the words of the first sources."""
    text = Text()
    text.append(f"{label:<12}", style=style)
    text.append(line)
    if note:
        text.append(f"  {note}", style="dim")
    console.print(Padding(text, (0, 0, 0, 2)))
    _passages(console, evidence)


def _passages(console: Console, evidence: Sequence[Evidence], most: int = 2) -> None:
    for each in evidence[:most]:
        passage = Text(style="dim")
        passage.append(f"{words.source_line(each)}  ", style="dim italic")
        passage.append(f"“{_short(each.text)}”")
        console.print(Padding(passage, (0, 0, 0, 14)))
    if len(evidence) > most:
        more = f"and {len(evidence) - most} more"
        console.print(Padding(Text(more, style="dim italic"), (0, 0, 0, 14)))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= QUOTED else flat[: QUOTED - 1].rstrip() + "…"


def person(console: Console, state: CustodyState) -> None:
    """A person's status, what it rests on, and the words."""
    text = Text()
    text.append(f"{state.status:<12} ", style=_COLOURS.get(state.status, ""))
    text.append(state.person, style="bold")
    details = [words.since(state.since), state.mode or "", words.custody(state)]
    text.append("  " + " · ".join(d for d in details if d), style="dim")
    console.print(Padding(text, (0, 0, 0, 2)))
    if asked := words.resembling(state):
        console.print(Padding(Text(asked, style="yellow"), (0, 0, 0, 14)))
    _passages(console, state.evidence)


def _measures(console: Console, brief: Brief) -> None:
    table = Table(box=None, padding=(0, 2, 0, 2), header_style="dim")
    for column in ("authority", "subject", "entry", "status", "in words"):
        table.add_column(column, overflow="fold")
    for measure in brief.measures:
        state = measure.state
        table.add_row(
            state.authority,
            state.subject,
            state.entry or "",
            Text(state.status, style=_COLOURS.get(state.status, "")),
            state.sentence,
        )
    if brief.measures:
        console.print(table)
    _empty(console, brief.measures, "No list or act in this case puts a measure on anybody.")


def _sources(console: Console, brief: Brief) -> None:
    table = Table(box=None, padding=(0, 2, 0, 2), header_style="dim")
    for column in ("published", "publisher", "kind", "claims", "own", "rests on"):
        table.add_column(column, overflow="fold", justify="right" if column in ("claims", "own") else "left")
    for source in brief.sources:
        ties = [f"{t.voice} ({words.tie(t)})" for t in source.ties[:4]]
        table.add_row(
            str(source.published or "–"),
            source.publisher,
            source.kind,
            str(source.claims),
            str(source.own),
            Text("; ".join(ties), style="dim"),
        )
    console.print(table)
