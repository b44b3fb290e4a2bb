"""What texts and hand-entered acts say of a measure beside its list: licences, suspensions, relief.

An act concerns a measure where it names the subject, the entry or the programme, or speaks of the sector
that the subject's name shows it to belong to; and where it is the measure's authority's, or nobody's that
we know. What is only announced, planned or hoped for is a notice too, and never in force.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

import msgspec

from detente.config import SubjectEntry
from detente.ledger.snapshot import Snapshot
from detente.lists.authorities import authority_of
from detente.lists.words import bare
from detente.model import LICENCE, SANCTION_ACTS, Act, Claim, Source
from detente.views.measures.finding import names_person
from detente.views.measures.state import MeasureState, Notice
from detente.when import When

_TITLE = re.compile(
    r"(General Licen[cs]e|licence générale|генеральн\w+ лицензи\w+|licencia general)"
    r"\s*(?:No\.?|n°|№|N°)?\s*(\d+[A-Z]?)",
    re.IGNORECASE,
)
_EASES = frozenset({"license", "suspend"})
_SECTOR = "sector"


class Relief(NamedTuple):
    """A sanction act that somebody claims, with its source."""

    claim: Claim
    act: Act
    source: Source

    @property
    def authority(self) -> str | None:
        """The id of the authority whose act it is, where that can be told."""
        said = authority_of(self.act.authority) if self.act.authority else None
        if said is None and self.source.publisher_kind == "authority":
            said = self.source.authority or (
                authority_of(self.source.publisher) if self.source.publisher else None
            )
        return said

    @property
    def own(self) -> bool:
        """Whether the authority itself states it: its own document, or an act entered from it."""
        return self.source.kind == "acts" or (
            self.source.publisher_kind == "authority"
            and self.authority is not None
            and authority_of(self.source.publisher or "") == self.authority
        )

    @property
    def of_licence(self) -> bool:
        """Whether it ends a licence, and no measure."""
        return self.act.kind == "expire" and self.act.measure == LICENCE

    @property
    def prolongs(self) -> bool:
        """Whether it prolongs a licence to a day, until which dealings are licensed: whichever licence it is,
        and whether or not anybody told when it was issued."""
        return self.act.kind == "amend" and self.act.measure == LICENCE and bool(self.act.until)


class Notices:
    """The sanction acts of a snapshot, matched to measures."""

    def __init__(
        self, snapshot: Snapshot, acts: Sequence[Claim], subjects: Sequence[SubjectEntry] = ()
    ) -> None:
        self._snapshot = snapshot
        self._acts = acts
        self._subjects = subjects
        self.matched: set[str] = set()
        """The claims that were found to concern some measure so far."""

    @cached_property
    def every(self) -> list[Relief]:
        """All sanction acts that are claimed, hand-entered impositions aside: those are measures."""
        return [
            Relief(claim, claim.act, self._snapshot.sources[claim.source])
            for claim in (*self._snapshot.standing, *self._acts)
            if claim.act is not None
            and claim.act.kind in SANCTION_ACTS
            and claim.source in self._snapshot.sources
            and not (claim.act.record and claim.act.kind in ("impose", "amend"))
        ]

    @cached_property
    def easing(self) -> list[Relief]:
        """Those that ease or end a measure."""
        return [each for each in self.every if each.act.kind not in ("impose", "amend") or each.prolongs]

    def on(self, state: MeasureState) -> tuple[Notice, ...]:
        """The notices on a measure, in the order of their days; each of one kind, day and voice once."""
        concerned = [(relief, why) for relief in self.easing if (why := self._concerns(relief, state))]
        licences = {_title(relief) for relief, _ in concerned if relief.act.kind == "license"} - {""}
        concerned += [
            (relief, f"it ends {title}")
            for title, relief in self._ended_licences
            if title in licences and relief.authority == state.authority
        ]
        found: dict[tuple[str, ...], Notice] = {}
        for relief, why in concerned:
            self.matched.add(relief.claim.id)
            notice = self.notice(relief, why)
            what = notice.kind, str(notice.licence), notice.factuality, notice.when or "", notice.title
            found.setdefault((*what, *notice.by), notice)
        every = sorted(found.values(), key=lambda n: (n.when or "", n.kind, n.claim))
        dated = {relief.claim.id for relief, _ in concerned if relief.act.when is not None or relief.own}
        return tuple(_ended(notice, every, dated=notice.claim in dated) for notice in every)

    @cached_property
    def _ended_licences(self) -> list[tuple[str, Relief]]:
        """The ends of licences, each with the licence's title."""
        return [(_title(each), each) for each in self.easing if each.of_licence]

    def _concerns(self, relief: Relief, state: MeasureState) -> str:
        """Why an act concerns a measure; empty where it does not."""
        if relief.authority != state.authority and not (
            relief.authority is None and relief.act.authority is None and relief.act.subjects
        ):
            return ""
        record = relief.act.record or None
        if record is not None and (record.list, record.entry) == (state.list, state.entry):
            return "its entry"
        program = relief.act.program
        if program and state.program and program in state.program.split("; "):
            return f"program {program}"
        for subject in relief.act.subjects:
            if self._names(subject.name, state):
                return f"it names {subject.name}"
        for sector in sectors_of(
            " ".join((relief.act.measure or "", *(s.name for s in relief.act.subjects)))
        ):
            if sector in self._sectors(state):
                return f"it speaks of {sector}"
        return ""

    def _names(self, name: str, state: MeasureState) -> bool:
        wanted = set(bare(name))
        every = (*state.names, *self._other_names(state))
        return any(wanted == set(bare(n)) or names_person(name, n) for n in every)

    def _other_names(self, state: MeasureState) -> tuple[str, ...]:
        """The further names of the case's subject that the measure is on."""
        subject = subject_of(state, self._subjects)
        return (subject.name, *subject.aliases) if subject else ()

    def _sectors(self, state: MeasureState) -> frozenset[str]:
        """The sectors of the subject, by its names. In a case with subjects, only theirs are asked."""
        if state.kind == "person" or (self._subjects and subject_of(state, self._subjects) is None):
            return frozenset()
        every = (*state.names, *self._other_names(state))
        return frozenset(sector for name in every for sector in sectors_in_name(name))

    def notice(self, relief: Relief, why: str) -> Notice:
        """What an act says, on the day asked about; ``why`` it concerns a measure."""
        claim, act, source = relief
        day = act.when or source.published
        asked = self._snapshot.on.isoformat()
        until = act.until or None
        kind = "license" if relief.prolongs else act.kind
        begun = day is not None and day.earliest.isoformat() <= asked
        ended = until is not None and until.latest.isoformat() < asked
        return Notice(
            kind=kind,
            factuality=claim.factuality,
            in_force=claim.factuality == "asserted"
            and begun
            and not ended
            and (act.kind not in ("lift", "expire") or relief.own or relief.of_licence),
            title=_title(relief) if kind == "license" or relief.of_licence else "",
            when=_told_day(relief, day),
            until=str(until) if until else None,
            permits=(act.permits or None) if act.permits else None,
            by=tuple(speaker.name for speaker in claim.attribution) or _publisher(source),
            source=source.id,
            claim=claim.id,
            text=claim.text,
            match=why,
            licence=relief.of_licence,
        )

    def applied(self, state: MeasureState) -> MeasureState:
        """The measure with its notices, and eased or ended where they say so with effect.

        A licence or a suspension that was asserted eases. Only the authority's own statement lifts or
        ends, and never what a list copy of that day still shows. A licence that was asserted to end eases
        no more.
        """
        notices = self.on(state)
        status, until = state.status, state.until
        effective = [n for n in notices if n.in_force]
        if status == "in force" and any(n.kind in _EASES for n in effective):
            status = "eased"
        own = {r.claim.id for r in self.easing if r.own}
        ends = [n for n in effective if n.kind in ("lift", "expire") and not n.licence and n.claim in own]
        if ends and (status == "gone from the list" or state.list not in _copied(self._snapshot)):
            status = "lifted" if ends[-1].kind == "lift" else "expired"
            until = ends[-1].when
        return msgspec.structs.replace(state, notices=notices, status=status, until=until)


def _told_day(relief: Relief, day: When | None) -> str | None:
    """An act's day; what others than its authority tell to be imposed, without a day, had been by then."""
    if relief.act.kind == "impose" and not relief.act.when and not relief.own:
        return f"../{day.latest}" if day is not None else None
    return str(day) if day is not None else None


def _ended(notice: Notice, every: Sequence[Notice], *, dated: bool) -> Notice:
    """A licence as the first notice leaves it that ends it: one of its title, or of none, and not of before
    it was issued.

    Whoever tells of a licence that ended without saying when it was issued (``dated``) retells it, unless it
    is the authority: its end stands.
    """
    if notice.kind != "license" or not notice.in_force or notice.when is None:
        return notice
    issued = When(notice.when)
    for end in every:
        ends = end.licence and end.in_force and end.title in ("", notice.title)
        if not ends or end.when is None:
            continue
        if not When(end.when).before(issued):
            return msgspec.structs.replace(notice, in_force=False, until=end.when)
        if end.title and not dated:
            return msgspec.structs.replace(notice, in_force=False)
    return notice


def _copied(snapshot: Snapshot) -> frozenset[str]:
    """The lists that there are copies of."""
    return frozenset(s.list for s in snapshot.sources.values() if s.kind == "list" and s.list)


def subject_of(state: MeasureState, subjects: Sequence[SubjectEntry]) -> SubjectEntry | None:
    """The case's subject that a measure is on: by an identifier, else by a name without its legal form."""
    numbers = {i.value for i in state.identifiers}
    named = {frozenset(bare(name)) for name in state.names}
    for subject in subjects:
        if numbers.intersection(subject.ids):
            return subject
    for subject in subjects:
        names = (subject.name, *subject.aliases)
        if not named.isdisjoint({frozenset(bare(name)) for name in names}):
            return subject
        if state.kind == subject.kind == "person" and any(
            names_person(asked, listed) for asked in names for listed in state.names
        ):
            return subject
    return None


def _title(relief: Relief) -> str:
    """*General License 13*, from the words, else from the document's title or name."""
    for text in (relief.act.program or "", relief.claim.text, relief.source.title or ""):
        if match := _TITLE.search(text):
            return f"General License {match[2].upper()}"
    return ""


def _publisher(source: Source) -> tuple[str, ...]:
    return (source.publisher,) if source.publisher else ()


@cache
def _sectors() -> tuple[tuple[str, tuple[str, ...], tuple[re.Pattern[str], ...]], ...]:
    text = (files("detente.lists") / "data" / "sectors.toml").read_text(encoding="utf-8")
    return tuple(
        (
            each["id"],
            tuple(each["says"]),
            tuple(re.compile(re.escape(n).replace(r"\*", r"\w*")) for n in each["names"]),
        )
        for each in tomllib.loads(text)["sector"]
    )


def sectors_of(text: str) -> list[str]:
    """The sectors that a text speaks of."""
    plain = f" {_plain(text)} "
    return [sector for sector, says, _ in _sectors() if any(f" {word}" in plain for word in says)]


@cache
def sectors_in_name(name: str) -> tuple[str, ...]:
    """The sectors that a company's name shows it to belong to."""
    every = _plain(name).split()
    return tuple(
        sector for sector, _, names in _sectors() if any(p.fullmatch(word) for p in names for word in every)
    )


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare_text = "".join(c for c in decomposed if not unicodedata.combining(c) or c == "\u0306")
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare_text)))
