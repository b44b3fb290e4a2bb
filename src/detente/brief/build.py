"""Gather the views into one report."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from detente.brief.words import figures
from detente.model import CUSTODY_ACTS, Claim, Count, Value
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

_NEWS = frozenset({"release", "pardon", "expel"})


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
    """A measure with its entry in the words of the list, and the passages and sources it rests on.

    ``listed`` says where the entry stands: the list or act and its day.
    """

    state: MeasureState
    listed: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Numbers(Value, frozen=True):
    """The counts, and what is to be said of them, each in one sentence.

    ``contradictions`` are counts that cannot stand together, ``follows`` numbers that nobody published and
    the counts leave no choice about, ``conclusions`` what else the figures say.
    """

    consistent: bool | None
    counts: tuple[Number, ...] = ()
    contradictions: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    conclusions: tuple[str, ...] = ()


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
    told, others = [], Counter[str]()
    for state in view.custody:
        if any(snapshot.sources[e.source].kind != "registry" for e in state.evidence):
            told.append(state)
        elif state.registry:
            others[state.status] += 1
    told.sort(key=lambda s: (ORDER.index(s.status), s.person))
    return Brief(
        title=config.title,
        description=" ".join(config.description.split()),
        on=When(view.on),
        known=When(view.known),
        documents=len(snapshot.sources),
        claims=len(snapshot.claims),
        decisions=sum(d.kind != "propose" for d in snapshot.decisions),
        head=view.case.ledger.head(),
        events=_in_period(view),
        people=tuple(told),
        others=dict(sorted(others.items())),
        exchanges=view.exchanges,
        measures=_measures(view),
        numbers=_numbers(view),
        sources=view.sources,
    )


def _in_period(view: View) -> tuple[Event, ...]:
    """The acts of the case's period, but for those of which nobody says to whom they were done; older ones
    are background and stand in the histories. Of acts without a day those stand last that two voices tell
    as news, the same people or number of both."""
    start = view.case.config.period.from_
    first = When(start).earliest if start is not None else date.min
    told = [e for e in view.events if e.people or figures(e) or e.kind not in CUSTODY_ACTS]
    dated = [e for e in told if e.when is not None and e.when.earliest >= first]
    undated = [e for e in told if e.when is None and e.kind in _NEWS and len(e.voices) > 1]
    return tuple(dated + undated)


def _measures(view: View) -> tuple[Measure, ...]:
    """The measures, each with its entry in the words of the list and what texts say of it."""
    wanted: dict[str, set[str]] = {}
    for state in view.measures:
        for source in state.evidence:
            if state.entry is not None:
                wanted.setdefault(source, set()).add(state.entry)
    records: dict[tuple[str, str], list[Claim]] = {}
    for source, entries in wanted.items():
        for claim in view.case.ledger.records(source, entries):
            if claim.act is not None and claim.act.record:
                records.setdefault((source, claim.act.record.entry), []).append(claim)
    return tuple(
        _measure(view, state, [c for s in state.evidence for c in records.get((s, state.entry or ""), ())])
        for state in view.measures
    )


def _measure(view: View, state: MeasureState, records: list[Claim]) -> Measure:
    snapshot = view.snapshot
    stated = [view.directory.testimony(c, snapshot.sources[c.source]) for c in records]
    claims = [snapshot.by_id[n.claim] for n in state.notices if n.claim in snapshot.by_id]
    sources = [snapshot.sources[s] for s in state.evidence if s in snapshot.sources]
    places = [(view.directory.publisher(s).name, s.name or s.list, s.published) for s in sources]
    listed = dict.fromkeys(", ".join(dict.fromkeys(str(part) for part in place if part)) for place in places)
    said = view.hearing.of(claims)
    return Measure(state=state, listed=tuple(listed), evidence=evidences([*stated, *said]))


def _numbers(view: View) -> Numbers:
    claims = [c for c in view.snapshot.standing if c.count is not None]
    if not claims:
        return Numbers(consistent=None)
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
        contradictions=tuple(conflict.why for conflict in tally.contradictions),
        follows=tuple(tally.sentence(b) for b in tally.bounds if b.pinned and b.given and not b.implied),
        conclusions=tuple(note.text for note in tally.notes),
    )


def _by_scope(number: Number) -> tuple[str, str, tuple[str, ...]]:
    scope = number.count.scope
    return scope.kind, str(scope.on or scope.to or ""), number.count.population
