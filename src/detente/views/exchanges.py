"""What was given for what, and who claims the link.

A link is somebody's claim, never the program's conclusion: two acts on one day are two acts until a voice
ties them. Claims that tie the same two acts stand together, each with its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from detente.ledger.snapshot import Snapshot
from detente.model import Claim, Value
from detente.views.corroboration import Hearing
from detente.views.events import Event
from detente.views.evidence import Evidence, evidences
from detente.views.voices import Testimony

_SAID_SO = frozenset({"asserted", "announced"})


class Side(Value, frozen=True):
    """One of the two acts of an exchange, in short."""

    kind: str
    when: str | None
    authority: tuple[str, ...]
    people: tuple[str, ...]
    measure: tuple[str, ...]
    count: str | None


class Exchange(Value, frozen=True):
    """Two acts that somebody says were given for each other; ``denied_by`` those who say they were not."""

    gives: Side
    gets: Side
    wordings: tuple[str, ...]
    asserted_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def exchanges(snapshot: Snapshot, hearing: Hearing, happened: Iterable[Event]) -> tuple[Exchange, ...]:
    """The links that claims assert, gathered by the two acts they tie."""
    event_of = {claim: event for event in happened for claim in event.claims}
    standing = {claim.id: claim for claim in snapshot.standing}
    groups: dict[tuple[str, ...], list[Claim]] = {}
    ends: dict[tuple[str, ...], tuple[Side, Side]] = {}
    for claim in snapshot.standing:
        if claim.link is None:
            continue
        ends_of = (claim.link.gives, claim.link.gets)
        # What one event took for one act, a voice that ties the two tells apart.
        known = event_of if event_of.get(ends_of[0]) is not event_of.get(ends_of[1]) else {}
        gives, gets = (_side(snapshot.on, standing, known, end) for end in ends_of)
        if gives is None or gets is None:
            continue
        # Which of two acts was the price is how a voice puts it; the exchange is the same one.
        key = tuple(sorted(f"{side.kind} {side.when or ''}" for side in (gives, gets)))
        groups.setdefault(key, []).append(claim)
        ends.setdefault(key, (gives, gets))
    return tuple(_exchange(hearing, *ends[key], claims) for key, claims in sorted(groups.items()))


def _exchange(hearing: Hearing, gives: Side, gets: Side, claims: list[Claim]) -> Exchange:
    testimonies = hearing.of(claims)
    denied = [t for t in testimonies if t.claim.factuality == "denied"]
    asserted = [t for t in testimonies if t.claim.factuality in _SAID_SO]
    return Exchange(
        gives=gives,
        gets=gets,
        wordings=tuple(dict.fromkeys(c.link.wording for c in claims if c.link is not None)),
        asserted_by=_named(asserted),
        denied_by=_named(denied),
        evidence=evidences(testimonies),
    )


def _named(testimonies: Iterable[Testimony]) -> tuple[str, ...]:
    """The voices that could be tied to somebody; the words of the others stand in the evidence."""
    return tuple(dict.fromkeys(t.voice.name for t in testimonies if t.resolved))


def _side(
    on: date, standing: Mapping[str, Claim], event_of: Mapping[str, Event], claim_id: str
) -> Side | None:
    """The act that a link names; None where it is rejected, or still to come on the day asked about."""
    event = event_of.get(claim_id)
    if event is not None:
        count = event.numbers[0].bound.lo if event.numbers else None
        return Side(
            kind=event.kind,
            when=event.when,
            authority=event.authority,
            people=event.people,
            measure=event.measure,
            count=str(count) if count is not None else None,
        )
    claim = standing.get(claim_id)
    if claim is None or claim.act is None:
        return None
    act = claim.act
    if act.when is not None and act.when.earliest > on:
        return None
    return Side(
        kind=act.kind,
        when=act.when,
        authority=(act.authority,) if act.authority else (),
        people=tuple(s.name for s in act.subjects),
        measure=(act.measure,) if act.measure else (),
        count=str(act.group.lo) if act.group and act.group.lo is not None else None,
    )
