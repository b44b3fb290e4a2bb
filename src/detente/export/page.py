"""One self-contained HTML file of measures: readable on a phone and on paper, in the light and the dark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from importlib.resources import files

from detente.views.measures import Change, LastCopy, MeasureState, Row, Step
from detente.views.measures.fields import lines, told
from detente.views.measures.state import spoken


def page(
    on: date,
    known: date,
    name: str | None,
    states: Sequence[MeasureState],
    rows: Sequence[Row] = (),
    changed: Sequence[Change] | None = None,
    steps: Mapping[str, Sequence[Step]] | None = None,
    held: Iterable[str] = (),
    copies: Sequence[LastCopy] = (),
) -> str:
    """The page; it needs no network and no script."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(
        (files("detente.export") / "measures.html").read_text(encoding="utf-8")
    )
    authorities = sorted({authority for row in rows for authority in row.cells})
    return template.render(
        on=on, known=known, name=name, states=states, rows=rows, changed=changed, steps=steps or {},
        held=list(held), copies=copies, authorities=authorities, spoken=spoken, told=told, lines=lines,
    )  # fmt: skip
