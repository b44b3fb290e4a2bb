"""Who is out, who is held, and how well that is confirmed.

A wrong *out* is the worst error the program can make: somebody's relatives would believe it. So a person is
``out`` only when two known voices say so, one of them independent of the authority that held them, or two
reviewers do. Whatever is less is ``reported out``. One later voice that says otherwise makes it
``contested``; the same standard, two voices and one of them independent, makes it ``held`` after all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from detente.ledger.snapshot import Snapshot
from detente.model import Claim, Decision, Value
from detente.views.corroboration import Hearing
from detente.views.evidence import Evidence, evidences
from detente.views.roster import Person, Resembling
from detente.views.statements import Statement, statements
from detente.views.voices import fold
from detente.when import When

CustodyStatus = Literal["out", "reported out", "contested", "held again", "held", "dead", "unknown"]


_TERM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?")
"""A term of years and months, as ISO 8601 writes it."""


class Episode(Value, frozen=True):
    """Something that happened to a person: one kind of act on one day, with all who say so."""

    kind: str
    when: When | None
    terms: str | None
    basis: tuple[str, ...]
    where: str | None
    factuality: str
    evidence: tuple[Evidence, ...]


class CustodyState(Value, frozen=True):
    """A person's custody on a day. ``why`` says in words what the status rests on; ``resembles`` are other
    people of the case who may be the same, for a reviewer to say."""

    person: str
    names: tuple[str, ...]
    status: CustodyStatus
    mode: str | None
    since: When | None
    why: str
    confirmed_by: tuple[str, ...]
    disputed_by: tuple[str, ...]
    reviewers: tuple[str, ...]
    registry: bool
    evidence: tuple[Evidence, ...]
    history: tuple[Episode, ...]
    resembles: tuple[Resembling, ...] = ()


def custody(
    snapshot: Snapshot,
    hearing: Hearing,
    persons: Iterable[Person],
    authorities: Iterable[str] = (),
    wanted: Iterable[Person] | None = None,
) -> tuple[CustodyState, ...]:
    """The state of each person, or of those ``wanted``, on ``snapshot.on`` as known on ``snapshot.known``.

    Args:
        snapshot: the ledger's entries of that knowledge.
        hearing: whose word each claim is.
        persons: from `detente.views.roster.people`.
        authorities: country codes of those who hold people in this case; a voice that speaks for one of
            them, or for one that a claim names as the act's authority, or through its media, is not
            independent. Where neither is known, nobody who speaks for any state is.
    """
    persons = tuple(persons)
    holders = frozenset(code.casefold() for code in authorities)
    decided = _decisions(snapshot)
    bearers = Counter(fold(person.name) for person in persons)
    return tuple(
        _state(snapshot, hearing, person, holders, _about(person, decided, bearers))
        for person in (persons if wanted is None else wanted)
    )


def _decisions(snapshot: Snapshot) -> dict[str, list[Decision]]:
    """The confirmations and hold-backs of each name."""
    found: dict[str, list[Decision]] = {}
    for each in snapshot.decisions:
        if each.kind in ("confirm", "hold-back"):
            for target in each.targets:
                found.setdefault(fold(target), []).append(each)
    return found


def _about(person: Person, decided: dict[str, list[Decision]], bearers: Counter[str]) -> list[Decision]:
    """The decisions on a person; a confirmation under a name that two persons bear confirms neither."""
    made = [d for name in person.names for d in decided.get(fold(name), ())]
    return [d for d in made if d.kind == "hold-back" or bearers[fold(person.name)] == 1]


def _state(
    snapshot: Snapshot,
    hearing: Hearing,
    person: Person,
    holders: frozenset[str],
    decisions: list[Decision],
) -> CustodyState:
    said = statements(snapshot, hearing, person)
    named = {c.act.authority.casefold() for c in person.claims if c.act is not None and c.act.authority}
    verdict = _Verdict(said, holders | named, decisions, snapshot.on)
    return CustodyState(
        person=person.name,
        names=person.names,
        status=verdict.status,
        mode=verdict.mode,
        since=verdict.since,
        why=verdict.why,
        confirmed_by=_voices(verdict.support),
        disputed_by=_voices(verdict.against),
        reviewers=_reviewers(decisions),
        registry=person.registry,
        evidence=evidences(s.testimony for s in (*verdict.support, *verdict.against)),
        history=_history(hearing, person.claims, snapshot.on),
        resembles=person.resembles,
    )


def _reviewers(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """Who decided, each once, however they write their name."""
    return tuple({fold(d.reviewer): d.reviewer for d in decisions}.values())


class _Verdict:
    """The status, and the statements for and against it."""

    def __init__(
        self, said: list[Statement], authorities: frozenset[str], decisions: list[Decision], on: date
    ) -> None:
        self._authorities = authorities
        self._decisions = decisions
        self.status: CustodyStatus = "unknown"
        self.mode: str | None = None
        self.since: When | None = None
        self.why = "nobody says where they are"
        self.support: list[Statement] = []
        self.against: list[Statement] = []
        self._decide(said, on)

    def _decide(self, said: list[Statement], on: date) -> None:
        inside = [s for s in said if s.side in ("in", "still", "again")]
        dead = [s for s in said if s.side == "dead"]
        released = [s for s in said if s.side == "out"]
        out = _latest(released, inside)
        if any(s.counts for s in dead):
            self._set("dead", dead, [], "reported dead")
        elif out:
            self._weigh(out, inside)
        elif released and inside:
            arrested = max((s.day for s in inside if s.arrests), default=date.min)
            again = [s for s in inside if s.day >= arrested]
            self._set("held again", again, [], "arrested again after a release")
        elif inside and (free := _served(inside, on)):
            self._set("unknown", inside, [], free)
        elif inside:
            self._set("held", inside, [], "no voice says otherwise")
        elif self._decided("confirm", date.min):
            self._set("unknown", [], [], "confirmed by a reviewer, but no source reports a release")
        elif dead:
            self._set("unknown", dead, [], "reported dead by nobody who is known by name")

    def _weigh(self, out: list[Statement], inside: list[Statement]) -> None:
        """A release is reported: is it confirmed, contested, or was it undone?"""
        first = min(s.day for s in out)
        again = [s for s in inside if s.side == "again" and s.day >= first]
        since_then = [s for s in inside if s.side == "still" and s.day >= first]
        still = [s for s in since_then if s.published >= min(o.published for o in out)]
        unordered = _unordered(out, inside)
        held_back = self._decided("hold-back", date.min)
        confirmed = _reviewers(self._decided("confirm", first))
        self.since = _since(out)
        if again:
            self.since = _since(again)
            self._set("held again", again, [], "reported back in custody after a release")
        elif held_back:
            held = [s for s in inside if s.day >= first] or inside
            self._set(
                "held" if held else "unknown",
                held,
                out,
                f"the reported release is held back by {', '.join(_reviewers(held_back))}",
            )
        elif still and self._suffices(still) and not self._suffices(out):
            self._set("held", still, out, "the reported release was denied by two voices, one independent")
        elif still:
            self._set("contested", out, still, f"reported out; {_list(_voices(still))} later: still held")
        elif unordered:
            self._set("contested", out, unordered, "released and arrested, and which came last is not said")
        elif len(confirmed) >= 2:
            self._set("out", out, [], "confirmed by two reviewers: " + ", ".join(confirmed))
        elif self._suffices(out) and any(s.dated and s.confirms for s in out):
            self._set("out", out, [], "two voices, one of them independent")
        else:
            self._set("reported out", out, [], self._what_is_missing(out))

    def _decided(self, kind: str, since: date) -> list[Decision]:
        """The decisions of a kind; a confirmation from before a release is about another one."""
        return [d for d in self._decisions if d.kind == kind and d.made[:10] >= since.isoformat()]

    def _suffices(self, said: Iterable[Statement]) -> bool:
        """Two known voices, one of them independent of those who held the person, say that it happened.

        The offices and media of one state are one voice: they have it from each other.
        """
        counted = [s.testimony for s in said if s.confirms]
        independent = any(t.independent_of(self._authorities) for t in counted)
        return independent and len({t.voice.authority or t.voice.name for t in counted}) >= 2

    def _what_is_missing(self, out: list[Statement]) -> str:
        voices = _voices(out)
        if not voices:
            return "no voice that is known by name says so"
        if not any(s.confirms for s in out):
            return "announced, and nobody says that it happened"
        if self._suffices(out):
            return "no known voice says on which day"
        if len(voices) == 1:
            return f"one voice only: {voices[0]}"
        if any(s.confirms and s.testimony.independent_of(self._authorities) for s in out):
            return "only one side says that it happened"
        return "only the authority's side says so"

    def _set(
        self, status: CustodyStatus, support: list[Statement], against: list[Statement], why: str
    ) -> None:
        self.status, self.support, self.against, self.why = status, support, against, why
        if status in ("out", "reported out") and any(
            s.of_kind("expel") and s.counts and s.by_name for s in support
        ):
            self.mode = "expelled"
        if status in ("held", "dead", "held again") and self.since is None:
            self.since = _since(support)


def _latest(out: list[Statement], inside: list[Statement]) -> list[Statement]:
    """The statements about the last release: those that no later arrest and no later stay parts from it.

    What was reported before somebody was arrested anew says nothing about now. A status between two releases
    that have a day parts them likewise; a release without a day starts nothing new.
    """
    days = [s.day for s in out if s.dated]
    arrests = [s.first if s.vague else s.day for s in inside if s.arrests]
    stays = [s.day for s in inside if s.side in ("still", "again") and days and s.day < max(days)]
    arrested, stayed = max(arrests, default=date.min), max(stays, default=date.min)
    return [s for s in out if s.day >= arrested and s.day > stayed]


def _served(inside: list[Statement], on: date) -> str:
    """Why what is told of somebody's case does not mean that they are held; empty where it does."""
    if all(s.of_kind("charge") for s in inside):
        return "charged, and nobody says that they are held"
    last = max(inside, key=lambda s: s.day)
    terms = last.testimony.claim.act.terms if last.of_kind("sentence") and last.testimony.claim.act else None
    years = _TERM.fullmatch(terms or "")
    if years is None or not last.dated:
        return ""
    months = 12 * int(years[1] or 0) + int(years[2] or 0)
    end = last.day.year * 12 + last.day.month - 1 + months
    if end >= on.year * 12 + on.month - 1:
        return ""
    return f"the sentence of {last.when} has run out, and nobody says what came after"


def _unordered(out: list[Statement], inside: list[Statement]) -> list[Statement]:
    """Arrests that may have come after the release, by what is said of their days.

    Whoever tells of an arrest some time in the year and of the release tells them in their order.
    """
    day, told = max(s.day for s in out), {s.testimony.source.id for s in out}
    precise = [s for s in out if s.dated and s.first == s.day]
    first = max((s.first for s in precise or out if s.dated), default=day)
    return [
        s
        for s in inside
        if s.arrests and s.first <= day and s.day >= first and not (s.vague and s.testimony.source.id in told)
    ]


def _since(said: Iterable[Statement]) -> When | None:
    """The day that most of the dated statements name, or leave open as its month or year; of equals the
    first.
    """
    days = [s.when for s in said if s.when is not None]
    return max(
        days,
        key=lambda d: (sum(d == o or _is_nearer(d, o) for o in days), -d.earliest.toordinal()),
        default=None,
    )


def _is_nearer(finer: When, coarser: When) -> bool:
    """Whether a date is one that another leaves open: the day of its month, the month of its year."""
    return finer != coarser and not coarser.is_interval and coarser.contains(finer) is True


def _voices(said: Iterable[Statement]) -> tuple[str, ...]:
    """The names of the known voices, each once, as they came."""
    return tuple(dict.fromkeys(s.testimony.voice.name for s in said if s.counts))


def _list(names: Sequence[str]) -> str:
    return ", ".join(names) if names else "an unnamed voice"


def _history(hearing: Hearing, claims: Iterable[Claim], on: date) -> tuple[Episode, ...]:
    """The acts of a person's life in custody up to a day, the undated last; one told by its year or month is
    the only one of its kind that somebody dates within it.
    """
    groups: dict[tuple[str, When | None, str], list[Claim]] = {}
    for claim in claims:
        act = claim.act
        if act is None or claim.factuality == "possible" or (act.when and act.when.earliest > on):
            continue
        groups.setdefault((act.kind, act.when, claim.factuality), []).append(claim)
    # The finest first, so that a year joins the month that has joined its day.
    for key in sorted(groups, key=lambda k: (k[1].latest - k[1].earliest).days if k[1] else 0):
        kind, when, factuality = key
        nearer = [
            k
            for k in groups
            if when and k[1] and (k[0], k[2]) == (kind, factuality) and _is_nearer(k[1], when)
        ]
        if len(nearer) == 1:
            groups[nearer[0]] += groups.pop(key)
    episodes = [_episode(hearing, key, group) for key, group in groups.items()]
    return tuple(sorted(episodes, key=lambda e: (e.when.earliest if e.when else date.max, e.kind)))


def _episode(hearing: Hearing, key: tuple[str, When | None, str], group: list[Claim]) -> Episode:
    acts = [c.act for c in group if c.act is not None]
    return Episode(
        kind=key[0],
        when=key[1],
        terms=next((a.terms for a in acts if a.terms), None),
        basis=tuple(dict.fromkeys(b for a in acts for b in a.basis)),
        where=next((a.where for a in acts if a.where), None),
        factuality=key[2],
        evidence=evidences(hearing.of(group)),
    )
