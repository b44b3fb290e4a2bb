"""What happened: the acts that claims speak of, many claims to one act.

Claims of one kind about one day are one act where nothing tells them apart; what they disagree on (how
many, who, by whom) is kept side by side. An act without a day joins the dated act of its kind that shares
a person, a number or a measure with it and that its source could have been reporting.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import get_args

from msgspec import UNSET

from detente.ledger.snapshot import Snapshot
from detente.model import Act, ActKind, Bound, Claim, Value
from detente.views.corroboration import Hearing
from detente.views.evidence import Evidence, evidences
from detente.views.roster import Person
from detente.views.voices import Testimony, fold
from detente.when import When

REPORTING = timedelta(days=4)
"""How long after an act a source that names no day may still be reporting it."""
_ORDER = {kind: n for n, kind in enumerate(get_args(ActKind))}
_SHOWN = frozenset({"asserted", "announced"})


class Tallied(Value, frozen=True):
    """A number that a voice gives for the people of an act, in its own noun."""

    noun: str
    bound: Bound
    voices: tuple[str, ...]


class Event(Value, frozen=True):
    """An act with all who speak of it.

    ``announced_only`` is true where nobody says that it took effect. ``people`` are names as the roster has
    them; ``numbers`` what voices say of how many.
    """

    kind: str
    when: When | None
    authority: tuple[str, ...]
    announced_only: bool
    people: tuple[str, ...]
    numbers: tuple[Tallied, ...]
    where: tuple[str, ...]
    measure: tuple[str, ...]
    voices: tuple[str, ...]
    claims: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def events(snapshot: Snapshot, hearing: Hearing, persons: Iterable[Person]) -> tuple[Event, ...]:
    """The acts that articles report up to ``snapshot.on``, by day; the undated last."""
    canonical = {fold(name): p.name for p in persons for name in p.names}
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    undated: list[Claim] = []
    for claim in snapshot.standing:
        act = claim.act
        source = snapshot.sources[claim.source]
        if act is None or source.kind != "article" or claim.factuality not in _SHOWN:
            continue
        if act.when is None:
            undated.append(claim)
        elif act.when.earliest <= snapshot.on:
            groups.setdefault(_key(act), []).append(claim)
    for claim in undated:
        home = _home(snapshot, claim, groups, canonical)
        groups.setdefault(home or (claim.act.kind if claim.act else "", "", _about(claim.act)), []).append(
            claim
        )
    made = [_event(hearing, key, claims, canonical) for key, claims in groups.items()]
    return tuple(sorted(made, key=lambda e: (e.when.earliest if e.when else date.max, _ORDER[e.kind])))


def _key(act: Act) -> tuple[str, str, str]:
    return act.kind, str(act.when or ""), _about(act)


def _about(act: Act | None) -> str:
    """What tells two acts of one kind and day apart: custody acts nothing, sanctions their measure."""
    if act is None or act.measure is None:
        return ""
    return fold(act.measure) if act.kind in ("license", "impose", "amend", "expire") else ""


def _home(
    snapshot: Snapshot,
    claim: Claim,
    groups: dict[tuple[str, str, str], list[Claim]],
    canonical: dict[str, str],
) -> tuple[str, str, str] | None:
    published = snapshot.sources[claim.source].published
    act = claim.act
    if published is None or act is None:
        return None
    marks = _marks(act, canonical)
    for key in sorted(groups, key=lambda k: k[1], reverse=True):
        when = When(key[1]) if key[1] else None
        if key[0] != act.kind or when is None or when.day is None:
            continue
        age = published.latest - when.day
        # *The pardon*, with nothing to tell it by, is the one that has just been.
        if timedelta(0) <= age <= REPORTING and (
            not marks or any(marks & _marks(other.act, canonical) for other in groups[key])
        ):
            return key
    return None


def _marks(act: Act | None, canonical: dict[str, str]) -> set[str]:
    """What an act can be recognised by."""
    if act is None:
        return set()
    marks = {canonical.get(fold(s.name), fold(s.name)) for s in act.subjects}
    if act.group is not None and act.group.lo is not None:
        marks.add(f"#{act.group.lo}")
    if act.measure is not None:
        marks.add(fold(act.measure))
    return marks


def _event(
    hearing: Hearing, key: tuple[str, str, str], claims: list[Claim], canonical: dict[str, str]
) -> Event:
    testimonies = hearing.of(claims)
    acts = [t.claim.act for t in testimonies if t.claim.act is not None]
    return Event(
        kind=key[0],
        when=When(key[1]) if key[1] else None,
        authority=_once(a.authority for a in acts),
        announced_only=_announced_only(claims),
        people=_once(canonical.get(fold(s.name), s.name) for a in acts for s in a.subjects),
        numbers=_numbers(testimonies),
        where=_once(a.where for a in acts),
        measure=_once([*(a.measure for a in acts), *(a.program for a in acts if a.program is not UNSET)]),
        voices=_once(t.voice.name for t in testimonies if t.resolved),
        claims=tuple(c.id for c in claims),
        evidence=evidences(testimonies),
    )


def _announced_only(claims: list[Claim]) -> bool:
    """Whether nobody says that it took effect. A mention without a day (*in return for the lifting of
    sanctions*) speaks of the act and does not say that it is done.
    """
    dated = [c for c in claims if c.act is not None and c.act.when is not None]
    return all(c.factuality == "announced" for c in dated or claims)


def _numbers(testimonies: list[Testimony]) -> tuple[Tallied, ...]:
    said: dict[tuple[str, Bound], list[str]] = {}
    for each in testimonies:
        group = each.claim.act.group if each.claim.act is not None else None
        if group is not None:
            bound = Bound(lo=group.lo, hi=group.hi, qualifier=group.qualifier)
            said.setdefault((group.noun, bound), []).append(each.voice.name)
    return tuple(Tallied(noun=noun, bound=bound, voices=_once(v)) for (noun, bound), v in said.items())


def _once(values: Iterable[object]) -> tuple[str, ...]:
    """The strings among the values, each once, as they came; spellings that differ in case alone are one."""
    seen: dict[str, str] = {}
    for value in values:
        if isinstance(value, str):
            seen.setdefault(fold(value), value)
    return tuple(seen.values())
