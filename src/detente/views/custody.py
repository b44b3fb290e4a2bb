"""Who is out, who is held, and how well that is confirmed.

A wrong *out* is the worst error the program can make: somebody's relatives would believe it. So a person is
``out`` only when two known voices say so, one of them independent of the authority that held them, or two
reviewers do. Whatever is less is ``reported out``. One later voice that says otherwise makes it
``contested``; the same standard, two voices and one of them independent, makes it ``held`` after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

import msgspec

from detente.ledger.snapshot import Snapshot
from detente.model import Claim, Decision, Value
from detente.views.corroboration import Hearing
from detente.views.evidence import Evidence, evidences
from detente.views.roster import Person
from detente.views.voices import Testimony, fold
from detente.when import When

CustodyStatus = Literal["out", "reported out", "contested", "held again", "held", "dead", "unknown"]

OUT_ACTS = frozenset({"release", "pardon", "expel"})
IN_ACTS = frozenset({"detain", "charge", "sentence", "transfer"})
_SAID_SO = frozenset({"asserted", "announced"})
_STATUS_HELD = frozenset({"held", "detained", "imprisoned", "in custody"})
_STATUS_AGAIN = frozenset({"held again", "detained again"})
_STATUS_OUT = frozenset({"out", "released", "free", "reported out"})
_STATUS_DEAD = frozenset({"dead", "died"})


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
    """A person's custody on a day. ``why`` says in words what the status rests on."""

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


class _Said(Value, frozen=True):
    """A testimony read as a statement about custody on a day."""

    side: Literal["out", "in", "still", "again", "dead"]
    day: date
    dated: bool
    testimony: Testimony


def custody(
    snapshot: Snapshot, hearing: Hearing, persons: Iterable[Person], authorities: Sequence[str] = ()
) -> tuple[CustodyState, ...]:
    """The state of each person on ``snapshot.on`` as known on ``snapshot.known``.

    Args:
        snapshot: the ledger's entries of that knowledge.
        hearing: whose word each claim is.
        persons: from `detente.views.roster.people`.
        authorities: country codes of those who hold people in this case; a voice that speaks for one of
            them, or through its media, is not independent.
    """
    decided = _decisions(snapshot)
    return tuple(_state(snapshot, hearing, person, authorities, decided) for person in persons)


def _decisions(snapshot: Snapshot) -> dict[str, list[Decision]]:
    """The confirmations and hold-backs of each name."""
    found: dict[str, list[Decision]] = {}
    for each in snapshot.decisions:
        if each.kind in ("confirm", "hold-back"):
            for target in each.targets:
                found.setdefault(fold(target), []).append(each)
    return found


def _state(
    snapshot: Snapshot,
    hearing: Hearing,
    person: Person,
    authorities: Sequence[str],
    decided: dict[str, list[Decision]],
) -> CustodyState:
    said = sorted(
        _placed([s for claim in person.claims if (s := _reading(snapshot, hearing[claim])) is not None]),
        key=lambda s: (s.day, s.testimony.source.published or "9999", s.testimony.voice.name),
    )
    decisions = [d for name in person.names for d in decided.get(fold(name), [])]
    confirmed = tuple(dict.fromkeys(d.reviewer for d in decisions if d.kind == "confirm"))
    held_back = [d for d in decisions if d.kind == "hold-back"]
    verdict = _Verdict(said, authorities, confirmed, held_back)
    return CustodyState(
        person=person.name,
        names=person.names,
        status=verdict.status,
        mode=verdict.mode,
        since=verdict.since,
        why=verdict.why,
        confirmed_by=_voices(verdict.support),
        disputed_by=_voices(verdict.against),
        reviewers=tuple(dict.fromkeys([*confirmed, *(d.reviewer for d in held_back)])),
        registry=person.registry,
        evidence=evidences(s.testimony for s in (*verdict.support, *verdict.against)),
        history=_history(hearing, person.claims),
    )


def _reading(snapshot: Snapshot, testimony: Testimony) -> _Said | None:
    """What a testimony says of custody, if it says anything and the day is not after ``on``.

    An act without a day of its own counts from the day its source was published, and never as an act that
    came after something else: background has no date.
    """
    claim = testimony.claim
    published = testimony.source.published
    when = claim.act.when if claim.act is not None else None
    stated = when or published
    if stated is None or stated.earliest > snapshot.on:
        return None
    side = _side(claim)
    if side is None:
        return None
    # A status is as of the day on which it was written down.
    dated = when is not None or side in ("still", "again")
    return _Said(side=side, day=min(stated.latest, snapshot.on), dated=dated, testimony=testimony)


def _placed(said: list[_Said]) -> list[_Said]:
    """Releases of which no day is said, put to the last one whose day is known when their source came out.

    A paper that mentions in December *those freed, among them S.* may well speak of September.
    """
    days = sorted(s.day for s in said if s.side == "out" and s.dated)
    placed = []
    for each in said:
        before = [day for day in days if day <= each.day]
        if each.side == "out" and not each.dated and before:
            placed.append(msgspec.structs.replace(each, day=before[-1]))
        else:
            placed.append(each)
    return placed


def _side(claim: Claim) -> Literal["out", "in", "still", "again", "dead"] | None:
    if claim.trait is not None and claim.trait.kind == "status" and claim.factuality == "asserted":
        value = claim.trait.value.casefold()
        for side, values in _STATUS_SIDES:
            if value in values:
                return side
        return None
    act = claim.act
    if act is None:
        return None
    if act.kind == "die" and claim.factuality == "asserted":
        return "dead"
    if act.kind in OUT_ACTS:
        if claim.factuality == "denied":
            return "still"
        return "out" if claim.factuality in _SAID_SO else None
    if act.kind in IN_ACTS and claim.factuality == "asserted":
        return "in"
    return None


_STATUS_SIDES: tuple[tuple[Literal["out", "still", "again", "dead"], frozenset[str]], ...] = (
    ("still", _STATUS_HELD),
    ("again", _STATUS_AGAIN),
    ("out", _STATUS_OUT),
    ("dead", _STATUS_DEAD),
)


class _Verdict:
    """The status, and the statements for and against it."""

    def __init__(
        self,
        said: list[_Said],
        authorities: Sequence[str],
        confirmed: tuple[str, ...],
        held_back: list[Decision],
    ) -> None:
        self._authorities = authorities
        self._confirmed = confirmed
        self._held_back = held_back
        self.status: CustodyStatus = "unknown"
        self.mode: str | None = None
        self.since: When | None = None
        self.why = "nobody says where they are"
        self.support: list[_Said] = []
        self.against: list[_Said] = []
        self._decide(said)

    def _decide(self, said: list[_Said]) -> None:
        dead = [s for s in said if s.side == "dead"]
        inside = [s for s in said if s.side in ("in", "still", "again")]
        # What was reported before somebody was arrested anew says nothing about now.
        last_arrest = max((s.day for s in said if s.side == "in" and s.dated and _opens(s)), default=date.min)
        earlier = [s for s in said if s.side == "out" and s.day < last_arrest]
        out = [s for s in said if s.side == "out" and s.day >= last_arrest]
        if dead:
            self._set("dead", dead, [], "reported dead")
        elif out:
            self._weigh(out, inside)
        elif earlier and inside:
            again = [s for s in inside if s.day >= last_arrest]
            self._set("held again", again, [], "arrested again after a release")
        elif inside:
            self._set("held", inside, [], "no voice says otherwise")
        elif self._confirmed:
            self._set("unknown", [], [], "confirmed by a reviewer, but no source reports a release")

    def _weigh(self, out: list[_Said], inside: list[_Said]) -> None:
        """A release is reported: is it confirmed, contested, or was it undone?"""
        first = min(s.day for s in out)
        again = [s for s in inside if s.side == "again" and s.day >= first]
        still = [
            s for s in inside if s.side == "still" and s.day >= first and _published(s) >= _published(out[0])
        ]
        self.mode = "expelled" if any(_is(s, "expel") for s in out) else None
        self.since = _since(out)
        if again:
            self.mode, self.since = None, _since(again)
            self._set("held again", again, [], "reported back in custody after a release")
        elif self._held_back:
            held = [s for s in inside if s.day >= first] or inside
            names = ", ".join(dict.fromkeys(d.reviewer for d in self._held_back))
            self.mode = None
            self._set(
                "held" if held else "unknown", held, out, f"the reported release is held back by {names}"
            )
        elif still:
            self.mode = None
            if self._suffices(still) and not self._suffices(out):
                self._set(
                    "held", still, out, "the reported release was denied by two voices, one independent"
                )
            else:
                self._set("contested", out, still, f"reported out; {_list(_voices(still))} later: still held")
        elif len(self._confirmed) >= 2:
            self._set("out", out, [], "confirmed by two reviewers: " + ", ".join(self._confirmed))
        elif self._suffices(out) and any(s.dated for s in out):
            self._set("out", out, [], "two voices, one of them independent")
        else:
            self._set("reported out", out, [], self._what_is_missing(out))

    def _suffices(self, said: Iterable[_Said]) -> bool:
        """Two known voices, one of them independent of those who held the person, say that it happened.

        Announced is not done: people were announced free and driven back to their cells.
        """
        counted = [s.testimony for s in said if _counts(s) and s.testimony.claim.factuality != "announced"]
        independent = any(t.independent_of(self._authorities) for t in counted)
        return independent and len({t.voice.name for t in counted}) >= 2

    def _what_is_missing(self, out: list[_Said]) -> str:
        voices = _voices(out)
        if not voices:
            return "no voice that is known by name says so"
        if all(s.testimony.claim.factuality == "announced" for s in out if _counts(s)):
            return "announced, and nobody says that it happened"
        if self._suffices(out):
            return "no source says on which day"
        if len(voices) == 1:
            return f"one voice only: {voices[0]}"
        return "only the authority's side says so"

    def _set(self, status: CustodyStatus, support: list[_Said], against: list[_Said], why: str) -> None:
        self.status, self.support, self.against, self.why = status, support, against, why
        if status in ("held", "dead", "held again") and self.since is None:
            self.since = _since(support)


def _opens(said: _Said) -> bool:
    return said.testimony.claim.act is not None and said.testimony.claim.act.kind == "detain"


def _is(said: _Said, kind: str) -> bool:
    act = said.testimony.claim.act
    return act is not None and act.kind == kind


def _published(said: _Said) -> str:
    return said.testimony.source.published or "9999"


def _since(said: Iterable[_Said]) -> When | None:
    """The day that most of the dated statements name; of equals the first."""
    days = [s.testimony.claim.act.when for s in said if s.testimony.claim.act and s.testimony.claim.act.when]
    return max(days, key=lambda d: (days.count(d), -d.earliest.toordinal()), default=None)


def _counts(said: _Said) -> bool:
    """Whether we know whose word it is."""
    return said.testimony.resolved and said.testimony.voice.kind != "unknown"


def _voices(said: Iterable[_Said]) -> tuple[str, ...]:
    """The names of the known voices, each once, as they came."""
    return tuple(dict.fromkeys(s.testimony.voice.name for s in said if _counts(s)))


def _list(names: Sequence[str]) -> str:
    return ", ".join(names) if names else "an unnamed voice"


def _history(hearing: Hearing, claims: Iterable[Claim]) -> tuple[Episode, ...]:
    """The acts of a person's life in custody, by day; the undated last."""
    groups: dict[tuple[str, When | None, str], list[Claim]] = {}
    for claim in claims:
        if claim.act is not None and claim.factuality != "possible":
            groups.setdefault((claim.act.kind, claim.act.when, claim.factuality), []).append(claim)
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
