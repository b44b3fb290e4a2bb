"""Gather the views into one report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from detente.model import Count, Value
from detente.views.corroboration import Standing
from detente.views.custody import CustodyState
from detente.views.events import Event
from detente.views.evidence import Evidence, evidences
from detente.views.exchanges import Exchange
from detente.views.measures import MeasureState
from detente.when import When

if TYPE_CHECKING:
    from detente.views.view import View

ORDER = ("contested", "held again", "dead", "reported out", "out", "held", "unknown")
"""The order in which people stand: what needs eyes first comes first."""


class Number(Value, frozen=True):
    """One count: how many of whom, who says so, and whether it can stand with the others.

    ``verdict`` is ``stands`` (it is in the largest set of counts that can all be true), ``conflicts`` (it is
    left out of it), or ``not compared``.
    """

    count: Count
    voices: tuple[str, ...]
    verdict: str
    evidence: tuple[Evidence, ...]


class Measure(Value, frozen=True):
    """A measure with the passages that speak of it and the sources that its list entry rests on.

    ``listed`` says where the entry stands: the list or act and its day.
    """

    state: MeasureState
    listed: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Numbers(Value, frozen=True):
    """The counts, and what follows from them, each conclusion in one sentence."""

    consistent: bool | None
    counts: tuple[Number, ...]
    conclusions: tuple[str, ...]


class Brief(Value, frozen=True):
    """The report. ``others`` counts the people whom a registry alone knows, by status."""

    title: str
    description: str
    on: When
    known: When
    documents: int
    claims: int
    decisions: int
    head: str
    events: tuple[Event, ...]
    people: tuple[CustodyState, ...]
    others: dict[str, int]
    exchanges: tuple[Exchange, ...]
    measures: tuple[Measure, ...]
    numbers: Numbers
    sources: tuple[Standing, ...]


def brief(view: View) -> Brief:
    """The report of a view."""
    config, snapshot = view.case.config, view.snapshot
    told = [s for s in view.custody if any(snapshot.sources[e.source].kind != "registry" for e in s.evidence)]
    shown = {s.person for s in told}
    others = Counter(s.status for s in view.custody if s.person not in shown)
    told.sort(key=lambda s: (ORDER.index(s.status), s.person))
    return Brief(
        title=config.title,
        description=" ".join(config.description.split()),
        on=When(view.on),
        known=When(view.known),
        documents=len(snapshot.sources),
        claims=len(snapshot.claims),
        decisions=len(snapshot.decisions),
        head=view.case.ledger.head(),
        events=_in_period(view),
        people=tuple(told),
        others=dict(sorted(others.items())),
        exchanges=view.exchanges,
        measures=tuple(_measure(view, state) for state in view.measures),
        numbers=_numbers(view),
        sources=view.sources,
    )


def _in_period(view: View) -> tuple[Event, ...]:
    """The acts of the case's period; older ones are background and stand in the histories."""
    start = view.case.config.period.from_
    if start is None:
        return tuple(e for e in view.events if e.when is not None)
    first = When(start).earliest
    return tuple(e for e in view.events if e.when is not None and e.when.earliest >= first)


def _measure(view: View, state: MeasureState) -> Measure:
    snapshot = view.snapshot
    claims = [snapshot.by_id[n.claim] for n in state.notices if n.claim in snapshot.by_id]
    sources = [snapshot.sources[s] for s in state.evidence if s in snapshot.sources]
    listed = dict.fromkeys(
        f"{view.directory.publisher(s).name}, {s.name or s.list}, {s.published}" for s in sources
    )
    return Measure(state=state, listed=tuple(listed), evidence=evidences(view.hearing.of(claims)))


def _numbers(view: View) -> Numbers:
    claims = [c for c in view.snapshot.standing if c.count is not None]
    if not claims:
        return Numbers(consistent=None, counts=(), conclusions=())
    tally = view.tally
    trusted = set(tally.trusted)
    troubled = {claim for conflict in tally.conflicts for claim in conflict.claims}
    groups: dict[Count, list[str]] = {}
    for claim in claims:
        if claim.count is not None:
            groups.setdefault(claim.count, []).append(claim.id)
    lines = []
    for count, ids in groups.items():
        testimonies = view.hearing.of(view.snapshot.by_id[i] for i in ids)
        verdict = "not compared"
        if trusted & set(ids):
            verdict = "stands"
        elif troubled & set(ids):
            verdict = "conflicts"
        lines.append(
            Number(
                count=count,
                voices=tuple(dict.fromkeys(t.voice.name for t in testimonies)),
                verdict=verdict,
                evidence=evidences(testimonies),
            )
        )
    return Numbers(
        consistent=tally.consistent,
        counts=tuple(sorted(lines, key=_by_scope)),
        conclusions=tuple(note.text for note in tally.notes),
    )


def _by_scope(number: Number) -> tuple[str, str, tuple[str, ...]]:
    scope = number.count.scope
    return scope.kind, str(scope.on or scope.to or ""), number.count.population
