"""What testimonies say of somebody's custody, and on which day each of them stands.

Precision decides what may be concluded. A release is placed on the last day that its words allow, and not
counted while that day is still to come; an arrest likewise, but it counts as soon as it may have happened.
"""

from __future__ import annotations

from datetime import date
from difflib import SequenceMatcher
from typing import Literal

import msgspec

from detente.ledger.snapshot import Snapshot
from detente.model import Claim, Span, Value
from detente.views.corroboration import Hearing
from detente.views.roster import Person
from detente.views.spellings import is_latin
from detente.views.voices import Testimony, fold
from detente.when import When

Side = Literal["out", "in", "still", "again", "dead"]

OUT_ACTS = frozenset({"release", "pardon", "expel"})
IN_ACTS = frozenset({"detain", "charge", "sentence", "transfer"})
SHORTEST_NAME, ALIKE, NEAR = 4, 0.65, 0.2
"""Letters, the share of them in common, and across scripts the probability, from which a word in a passage is
a person's name in another spelling."""
_HEARSAY = "reported out"
_SAID_SO = frozenset({"asserted", "announced"})
_SIDE_OF: dict[str, Side] = {
    **dict.fromkeys(("held", "detained", "imprisoned", "in custody"), "still"),
    **dict.fromkeys(("held again", "detained again"), "again"),
    **dict.fromkeys(("out", "released", "pardoned", "expelled", "free", _HEARSAY), "out"),
    **dict.fromkeys(("dead", "died"), "dead"),
}


class Statement(Value, frozen=True):
    """A testimony read as a statement about custody: between ``first`` and ``day`` it came to be so.

    ``dated`` is false where the day is only that of publication. ``vague`` is true where the words name no
    more than a year. ``by_name`` is false where the passage has a pronoun or a description in the place of
    the name.
    """

    side: Side
    first: date
    day: date
    dated: bool
    vague: bool
    testimony: Testimony
    by_name: bool = True

    @property
    def counts(self) -> bool:
        """Whether we know whose word it is."""
        return self.testimony.resolved and self.testimony.voice.kind != "unknown"

    @property
    def confirms(self) -> bool:
        """Whether it can confirm. Announced is not done: people were announced free and driven back to their
        cells; and a sheet that files somebody under *reported out* says that it does not know. Nor does a
        passage that leaves the name to a pronoun: whom *all of them* or *he* means is a reader's inference,
        which may cast doubt on a release and must not make one.
        """
        claim = self.testimony.claim
        hearsay = claim.trait is not None and claim.trait.value.casefold() == _HEARSAY
        return self.counts and self.by_name and claim.factuality != "announced" and not hearsay

    @property
    def arrests(self) -> bool:
        """Whether it says that a stay in custody began on a day."""
        return self.side == "in" and self.dated and self.of_kind("detain")

    @property
    def published(self) -> str:
        """When it was said; what has no date counts as the latest."""
        return self.testimony.source.published or "9999"

    @property
    def when(self) -> When | None:
        """The time of the act in the words of the claim."""
        act = self.testimony.claim.act
        return act.when if act is not None else None

    def of_kind(self, kind: str) -> bool:
        """Whether it is about an act of this kind."""
        act = self.testimony.claim.act
        return act is not None and act.kind == kind


def statements(snapshot: Snapshot, hearing: Hearing, person: Person) -> list[Statement]:
    """What the claims about a person say of their custody by ``snapshot.on``, by day."""
    claims = person.claims
    # A row of a registry says what its author knew when the row was written, not when the sheet came out.
    as_of = {
        (c.source, c.span): When(c.trait.value) for c in claims if c.trait and c.trait.kind == "status as of"
    }
    read = [_statement(snapshot, hearing[claim], as_of) for claim in claims]
    named = _Named(person)
    placed = _placed(
        [msgspec.structs.replace(s, by_name=named.in_(s.testimony.claim)) for s in read if s is not None]
    )
    return sorted(placed, key=lambda s: (s.day, s.published, s.testimony.voice.name))


class _Named:
    """Whether a passage has the person's name in it, in some spelling."""

    def __init__(self, person: Person) -> None:
        self._names = {fold(name) for name in person.names}
        self._in_full = any(not _is_initialled(name) for name in self._names)
        self._words = {word for name in self._names for word in name.split()}

    def in_(self, claim: Claim) -> bool:
        """Whether the words that a claim has for the person are a name."""
        if claim.act is None:
            return True
        start = claim.span[0]
        for subject in claim.act.subjects:
            if fold(subject.name) not in self._names:
                continue
            if self._in_full and _is_initialled(subject.name):
                continue  # *P. Zarechny* may be Pavel's brother Piotr, of whom nobody has told us.
            words = fold(
                claim.text[max(subject.span[0] - start, 0) : max(subject.span[1] - start, 0)]
            ).split()
            # A subject outside the passage is the name that an enumeration beside it has.
            if not words or any(word in self._words or self._is_like(word) for word in words):
                return True
        return False

    def _is_like(self, word: str) -> bool:
        if len(word) < SHORTEST_NAME:
            return False
        # Another case or spelling in the same letters shows in the letters; the matcher is for other scripts.
        same = [other for other in self._words if is_latin(other) == is_latin(word)]
        if same:
            return any(SequenceMatcher(None, word, other).ratio() >= ALIKE for other in same)
        from detente.names import compare

        return any(compare(word, other) >= NEAR for other in self._words)


def _is_initialled(name: str) -> bool:
    """Whether a name has no more than initials before the surname."""
    *given, _ = name.split() or [""]
    return bool(given) and all(len(word) <= 2 and word.endswith(".") for word in given)


def _statement(
    snapshot: Snapshot, testimony: Testimony, as_of: dict[tuple[str, Span], When]
) -> Statement | None:
    claim = testimony.claim
    side = _side(claim)
    if side is None:
        return None
    published = testimony.source.published
    when = claim.act.when if claim.act is not None else as_of.get((claim.source, claim.span))
    stated = when or published
    if stated is None:
        # Said on nobody knows which day: enough to doubt a release, not to report one.
        return None if side == "out" else _made(side, snapshot.on, snapshot.on, testimony)
    if side == "out" and claim.factuality == "announced" and published and stated.after(published):
        return None  # Announced for a day to come: it says nothing of where somebody is, then or later.
    # What is told as done was done by the day it was told.
    told = max(stated.earliest, min(stated.latest, published.latest if published else date.max))
    if (told if side == "out" else stated.earliest) > snapshot.on:
        return None
    # An act without a day of its own is background; a status is as of the day on which it was written down.
    dated = when is not None or side in ("still", "again")
    vague = when is not None and not when.is_interval and when.precision not in ("day", "month", "season")
    first, day = stated.earliest, min(told, snapshot.on)
    return _made(side, first, day, testimony, dated=dated, vague=vague)


def _made(
    side: Side, first: date, day: date, testimony: Testimony, *, dated: bool = True, vague: bool = False
) -> Statement:
    return Statement(side=side, first=first, day=day, dated=dated, vague=vague, testimony=testimony)


def _placed(said: list[Statement]) -> list[Statement]:
    """Vague statements put to the day that a precise one of their side names, where one can be meant.

    A paper that mentions in December *those freed, among them S.* may well speak of September: a release of
    which no day is said goes to the last one whose day was known by then.
    """
    precise: dict[Side, list[date]] = {"out": [], "in": []}
    for each in said:
        if each.side in precise and _is_precise(each):
            precise[each.side].append(each.day)
    known = [s.day for s in said if s.side == "out" and s.dated]
    placed = []
    for each in said:
        days: list[date] = []
        if each.side == "out" and not each.dated:
            days = [day for day in known if day <= each.day]
        elif each.dated and each.first != date.min and not _is_precise(each):
            days = [day for day in precise.get(each.side, ()) if each.first <= day <= each.day]
        placed.append(_on(each, max(days)) if days else each)
    return placed


def _on(said: Statement, day: date) -> Statement:
    return msgspec.structs.replace(said, first=day, day=day, vague=False)


def _is_precise(said: Statement) -> bool:
    act = said.testimony.claim.act
    if said.side == "in" and (act is None or act.kind != "detain"):
        return False
    return said.dated and said.first == said.day


def _side(claim: Claim) -> Side | None:
    if claim.trait is not None and claim.trait.kind == "status" and claim.factuality == "asserted":
        return _SIDE_OF.get(claim.trait.value.casefold())
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
