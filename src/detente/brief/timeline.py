"""The timeline's geometry: a column for each day on which something happened, a lane for each sort of act.

Days stand side by side and not to scale: weeks of nothing lie between two days on which all happened. How
many days a gap is stands written in it.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from detente.brief import words
from detente.brief.build import Brief
from detente.model import CUSTODY_ACTS, SANCTION_ACTS, Value
from detente.views.events import Event
from detente.views.exchanges import Side

LANES = ("custody", "diplomacy", "sanctions")
GUTTER, COLUMN, ROW, HEADER, PAD = 84, 190, 40, 34, 10
LETTERS = 26
"""How many letters a label of a column holds."""


class Mark(Value, frozen=True):
    """An act on the timeline: where its dot stands, its two lines, and the line of the brief it leads to."""

    x: float
    y: float
    lane: str
    announced: bool
    first: str
    second: str
    title: str
    anchor: str


class Day(Value, frozen=True):
    """A column: its left edge, the day, and how many days lie between it and the one before."""

    x: float
    label: str
    gap: int


class Lane(Value, frozen=True):
    """A row of the timeline."""

    name: str
    y: float
    height: float


class Arc(Value, frozen=True):
    """A link that somebody claims between two acts, as an SVG path."""

    path: str
    title: str


class Timeline(Value, frozen=True):
    """Everything that the drawing needs, in pixels."""

    width: float
    height: float
    lanes: tuple[Lane, ...]
    days: tuple[Day, ...]
    marks: tuple[Mark, ...]
    arcs: tuple[Arc, ...]


def timeline(brief: Brief) -> Timeline | None:
    """The drawing of a brief's acts; None where there is none whose day is known."""
    dated = [(n, e, _column(e)) for n, e in enumerate(brief.events)]
    placed = [(n, e, day) for n, e, day in dated if day is not None]
    if not placed:
        return None
    days = sorted({day for _, _, day in placed})
    stacks: dict[tuple[str, date], list[tuple[int, Event]]] = defaultdict(list)
    for n, event, day in placed:
        stacks[_lane(event.kind), day].append((n, event))

    lanes, top = [], float(HEADER)
    for name in LANES:
        tallest = max((len(stacks[name, day]) for day in days), default=0)
        if tallest:
            height = tallest * ROW + 2 * PAD
            lanes.append(Lane(name=name, y=top, height=height))
            top += height
    marks: dict[int, Mark] = {}
    for lane in lanes:
        for at, day in enumerate(days):
            for row, (n, event) in enumerate(stacks[lane.name, day]):
                y = lane.y + PAD + row * ROW + ROW / 2
                marks[n] = _mark(n, event, GUTTER + at * COLUMN + 14, y, lane.name)
    return Timeline(
        width=GUTTER + len(days) * COLUMN + PAD,
        height=top + PAD,
        lanes=tuple(lanes),
        days=tuple(
            Day(x=GUTTER + n * COLUMN, label=_label(day), gap=(day - days[n - 1]).days - 1 if n else 0)
            for n, day in enumerate(days)
        ),
        marks=tuple(marks[n] for n in sorted(marks)),
        arcs=_arcs(brief, marks),
    )


def _column(event: Event) -> date | None:
    """The day under which an act stands: of a stretch of a few days the last."""
    if event.when is None or (event.when.latest - event.when.earliest).days > 7:
        return None
    return event.when.latest


def _lane(kind: str) -> str:
    if kind in CUSTODY_ACTS:
        return "custody"
    return "sanctions" if kind in SANCTION_ACTS else "diplomacy"


def _label(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _mark(n: int, event: Event, x: float, y: float, lane: str) -> Mark:
    about, said = "", words.figures(event)
    if said:
        about = said[0]
    elif event.measure:
        about = ", ".join(event.measure)
    elif event.people:
        about = ", ".join(name.split()[-1] for name in event.people)
    return Mark(
        x=x,
        y=y,
        lane=lane,
        announced=event.announced_only,
        first=_fit(words.done(event) + (" (announced)" if event.announced_only else "")),
        second=_fit(about),
        title=words.event(event),
        anchor=f"event-{n}",
    )


def _fit(text: str) -> str:
    return text if len(text) <= LETTERS else text[: LETTERS - 1].rstrip() + "…"


def _arcs(brief: Brief, marks: dict[int, Mark]) -> tuple[Arc, ...]:
    arcs = []
    for exchange in brief.exchanges:
        ends = [_end(brief, marks, side) for side in (exchange.gives, exchange.gets)]
        if ends[0] is None or ends[1] is None or ends[0] is ends[1]:
            continue
        a, b = sorted((ends[0], ends[1]), key=lambda m: m.y)
        # The bow leaves to the left, where the columns keep a margin free of labels.
        bow = min(a.x, b.x) - 26
        path = f"M{a.x:.0f} {a.y:.0f} C{bow:.0f} {a.y:.0f} {bow:.0f} {b.y:.0f} {b.x:.0f} {b.y:.0f}"
        arcs.append(Arc(path=path, title=f"{words.exchange(exchange)}: {', '.join(exchange.asserted_by)}"))
    return tuple(arcs)


def _end(brief: Brief, marks: dict[int, Mark], side: Side) -> Mark | None:
    for n, event in enumerate(brief.events):
        if n in marks and event.kind == side.kind and event.when == side.when:
            return marks[n]
    return None
