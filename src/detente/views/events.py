"""What happened: the acts that claims speak of, many claims to one act.

Claims of one kind about one day are one act where nothing tells them apart: another state's hand, another
measure, or for what is done to people one by one, other people. What they disagree on (how many, who) is kept
side by side. A crowd of one size that a source dates a day or two beside the day that more sources give is
theirs. An act told by its month or year joins the one on a day, or in a month, within it, and an act without
a date the last that its source could have been reporting, where a person, a number or a measure of both is
the same. Two acts that a voice says were given for each other are never one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import get_args

from msgspec import UNSET

from detente.ledger.snapshot import Snapshot
from detente.model import CUSTODY_ACTS, Act, ActKind, Bound, Claim, Value
from detente.views.corroboration import Hearing
from detente.views.evidence import Evidence, evidences
from detente.views.roster import Person
from detente.views.tally.retold import CROWD, is_better_told
from detente.views.voices import Testimony, fold
from detente.when import When

REPORTING = timedelta(days=4)
"""How long after an act a source that names no day may still be reporting it."""
_ORDER = {kind: n for n, kind in enumerate(get_args(ActKind))}
_ONE_BY_ONE = frozenset({"detain", "charge", "sentence", "transfer", "die"})
"""What is done to each by themselves: a court that sentences A. and one that sentences B. are two acts."""
_FREEING = ("release", "pardon", "expel")
_SHOWN = frozenset({"asserted", "announced"})


class Tallied(Value, frozen=True):
    """A number that a voice gives for the people of an act, in its own noun and language."""

    noun: str
    bound: Bound
    voices: tuple[str, ...]
    language: str | None = None


class Event(Value, frozen=True):
    """An act with all who speak of it.

    ``announced_only`` is true where nobody says that it took effect. ``people`` are names as the roster has
    them; ``numbers`` what voices say of how many; ``other_days`` the days that fewer sources give.
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
    other_days: tuple[When, ...] = ()


def events(snapshot: Snapshot, hearing: Hearing, persons: Iterable[Person]) -> tuple[Event, ...]:
    """The acts that articles report up to ``snapshot.on``, by day; the undated last."""
    canonical = {fold(name): p.name for p in persons for name in p.names}
    dated: list[Claim] = []
    undated: list[Claim] = []
    for claim in snapshot.standing:
        act = claim.act
        source = snapshot.sources[claim.source]
        if act is None or source.kind != "article" or claim.factuality not in _SHOWN:
            continue
        if act.when is None:
            undated.append(claim)
        elif act.when.earliest <= snapshot.on:
            dated.append(claim)
    across = _given_for(snapshot.standing)
    groups = _Groups(canonical, across)
    # Those that a voice tells apart come first, so that others find the side that they speak of.
    for claim in sorted(dated, key=lambda c: (_telling(c)[0], c.id not in across, _telling(c))):
        groups.place(claim)
    groups.join_crowds()
    for claim in sorted(undated, key=lambda c: (c.id not in across, _telling(c))):
        groups.place_undated(claim, snapshot.sources[claim.source].published)
    made = [_event(hearing, group, canonical) for group in groups.all]
    return tuple(sorted(made, key=lambda e: (e.when.earliest if e.when else date.max, _ORDER[e.kind])))


def _given_for(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """For each claim of an act those of the acts that somebody says it was given for, or they for it."""
    across: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.link is not None and claim.link.gives != claim.link.gets:
            across[claim.link.gives].add(claim.link.gets)
            across[claim.link.gets].add(claim.link.gives)
    return across


def _telling(claim: Claim) -> tuple[int, bool, int, str]:
    """Claims in the order in which they are placed: those on a day first, then by month and by year, and
    those that say most, so that it does not matter which was added first.
    """
    act = claim.act
    if act is None:
        return (0, True, 0, claim.id)
    return (_days(act.when) if act.when else 0, act.authority is None, -len(act.subjects), claim.id)


def _days(when: When) -> int:
    """How many days a date may mean."""
    return (when.latest - when.earliest).days


class _Group:
    """The claims about one act."""

    def __init__(self, kind: str, when: When | None, about: str) -> None:
        self.kind, self.when, self.about = kind, when, about
        self.claims: list[Claim] = []
        self.states: set[str] = set()
        self.people: set[str] = set()
        self.marks: set[str] = set()
        self.opposite: set[str] = set()

    @property
    def sources(self) -> set[str]:
        """The sources of the claims."""
        return {claim.source for claim in self.claims}

    @property
    def crowds(self) -> set[int]:
        """The exact numbers of its people, where they are a crowd."""
        numbers = (c.act.group for c in self.claims if c.act is not None and c.act.group is not None)
        return {g.lo for g in numbers if g.lo is not None and g.lo == g.hi and g.lo >= CROWD}

    def take(self, other: _Group) -> None:
        """Make the claims of another its own."""
        self.claims += other.claims
        self.states |= other.states
        self.people |= other.people
        self.marks |= other.marks
        self.opposite |= other.opposite


class _Groups:
    """Acts in the making; ``canonical`` has the roster's name for each folded spelling, ``across`` the claims
    of what was given for that of a claim.
    """

    def __init__(self, canonical: dict[str, str], across: Mapping[str, set[str]]) -> None:
        self.all: list[_Group] = []
        self._canonical = canonical
        self._across = across
        self._by_kind: dict[str, list[_Group]] = {}

    def place(self, claim: Claim) -> None:
        """Put a claim with a date to the act it is about."""
        act = claim.act
        if act is None or act.when is None:
            return
        marks = self._marks(act)
        same = [g for g in self._of(claim, act) if g.when == act.when and g.about == _about(act)]
        if not same:
            within = [g for g in self._of(claim, act) if g.when and _is_within(g.when, act.when)]
            same = [g for g in within if marks & g.marks]
            same = same if len(same) == 1 else []
        self._put(claim, act, max(same, key=lambda g: len(marks & g.marks), default=None))

    def join_crowds(self) -> None:
        """Put a crowd of one size on the day that more sources give, where a source gives another near it and
        none gives both: see `detente.views.tally.retold`.
        """
        for kind in _FREEING:
            dated = [g for g in self._by_kind.get(kind, ()) if _on_a_day(g)]
            for group in sorted(dated, key=lambda g: (len(g.sources), g.when or "")):
                near = [o for o in dated if o is not group and _are_one(group, o)]
                if near:
                    dated.remove(group)
                    self.all.remove(group)
                    self._by_kind[kind].remove(group)
                    max(near, key=lambda o: len(o.sources)).take(group)

    def place_undated(self, claim: Claim, published: When | None) -> None:
        """Put a claim without a date to the act that its source could have been reporting."""
        act = claim.act
        if act is None:
            return
        marks = self._marks(act)
        undated = [g for g in self._of(claim, act) if g.when is None and g.about == _about(act)]
        same = [g for g in undated if marks & g.marks or not (marks or g.marks)]
        self._put(claim, act, self._reported(claim, act, published) or (same[0] if same else None))

    def _reported(self, claim: Claim, act: Act, published: When | None) -> _Group | None:
        """The last act on a day that a source of a day may be reporting without saying when it was; what is
        done to somebody by name may have been told for long."""
        marks, people = self._marks(act), self._people(act)
        for group in sorted(self._of(claim, act), key=lambda g: str(g.when or ""), reverse=True):
            if published is None or group.when is None or group.when.day is None:
                continue
            age = published.latest - group.when.day
            # *The pardon*, with nothing to tell it by, is the one that has just been.
            if timedelta(0) <= age <= REPORTING and (not marks or marks & group.marks):
                return group
            if timedelta(0) <= age and people and people <= group.people and act.kind in CUSTODY_ACTS:
                return group
        return None

    def _put(self, claim: Claim, act: Act, group: _Group | None) -> None:
        if group is None:
            group = _Group(act.kind, act.when, _about(act))
            self.all.append(group)
            self._by_kind.setdefault(act.kind, []).append(group)
        group.claims.append(claim)
        group.states |= _states(act)
        group.people |= self._people(act)
        group.marks |= self._marks(act)
        group.opposite |= self._across.get(claim.id, set())

    def _of(self, claim: Claim, act: Act) -> list[_Group]:
        """The acts of a kind that nothing tells apart from the one of a claim."""
        states, people = _states(act), self._people(act)
        return [
            g
            for g in self._by_kind.get(act.kind, ())
            if (not states or not g.states or states & g.states)
            and claim.id not in g.opposite
            and not (act.kind in _ONE_BY_ONE and people and g.people and not people & g.people)
        ]

    def _people(self, act: Act) -> set[str]:
        return {self._canonical.get(fold(s.name), fold(s.name)) for s in act.subjects}

    def _marks(self, act: Act) -> set[str]:
        """What an act can be recognised by."""
        marks = self._people(act)
        if act.group is not None and act.group.lo is not None:
            marks.add(f"#{act.group.lo}")
        if act.measure is not None:
            marks.add(fold(act.measure))
        return marks


def _are_one(fewer: _Group, more: _Group) -> bool:
    """Whether an act is one that more sources tell of on a day near its own."""
    days = (fewer.when.day if fewer.when else None, more.when.day if more.when else None)
    if days[0] is None or days[1] is None:
        return False
    apart = fewer.states and more.states and not fewer.states & more.states
    apart = apart or not more.opposite.isdisjoint(c.id for c in fewer.claims)
    alike = bool(fewer.crowds & more.crowds) and not apart
    return alike and is_better_told((days[0] - days[1]).days, fewer.sources, more.sources)


def _is_within(finer: When, coarser: When) -> bool:
    """Whether a date may be one that another leaves open: the day of its month, the month of its year."""
    if finer.day is None and (finer.is_interval or coarser.is_interval):
        return False
    return _days(finer) < _days(coarser) and coarser.overlaps(finer) is True


def _on_a_day(group: _Group) -> bool:
    return group.when is not None and group.when.day is not None


def _states(act: Act) -> set[str]:
    """Whose hand an act is: of an authority and its offices (*us*, *us-ofac*) the state."""
    return {act.authority.casefold().split("-")[0]} if act.authority else set()


def _about(act: Act) -> str:
    """What tells two acts of one kind and day apart: custody acts nothing, sanctions their measure."""
    if act.measure is None:
        return ""
    return fold(act.measure) if act.kind in ("license", "impose", "amend", "expire") else ""


def _event(hearing: Hearing, group: _Group, canonical: dict[str, str]) -> Event:
    claims = group.claims
    testimonies = hearing.of(claims)
    acts = [t.claim.act for t in testimonies if t.claim.act is not None]
    return Event(
        kind=group.kind,
        when=group.when,
        authority=_once(a.authority for a in acts),
        announced_only=_announced_only(claims),
        people=_once(canonical.get(fold(s.name), s.name) for a in acts for s in a.subjects),
        numbers=_numbers(testimonies),
        where=_once(a.where for a in acts),
        measure=_once([*(a.measure for a in acts), *(a.program for a in acts if a.program is not UNSET)]),
        voices=_once(t.voice.name for t in testimonies if t.resolved),
        claims=tuple(c.id for c in claims),
        evidence=evidences(testimonies),
        other_days=tuple(sorted({a.when for a in acts if a.when and a.when.day and a.when != group.when})),
    )


def _announced_only(claims: list[Claim]) -> bool:
    """Whether nobody says that it took effect. A mention without a day (*in return for the lifting of
    sanctions*) speaks of the act and does not say that it is done.
    """
    dated = [c for c in claims if c.act is not None and c.act.when is not None]
    return all(c.factuality == "announced" for c in dated or claims)


def _numbers(testimonies: list[Testimony]) -> tuple[Tallied, ...]:
    said: dict[tuple[str, Bound, str | None], list[str]] = {}
    for each in testimonies:
        group = each.claim.act.group if each.claim.act is not None else None
        if group is not None:
            bound = Bound(lo=group.lo, hi=group.hi, qualifier=group.qualifier)
            said.setdefault((group.noun, bound, each.source.language), []).append(each.voice.name)
    return tuple(
        Tallied(noun=noun, bound=bound, voices=_once(voices), language=language)
        for (noun, bound, language), voices in said.items()
    )


def _once(values: Iterable[object]) -> tuple[str, ...]:
    """The strings among the values, each once, as they came; spellings that differ in case alone are one."""
    seen: dict[str, str] = {}
    for value in values:
        if isinstance(value, str):
            seen.setdefault(fold(value), value)
    return tuple(seen.values())
