"""What a measure is, as the view hands it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

import msgspec

from detente.lists.authorities import lists
from detente.model import Dated, Identifier, Name, Value

Status = Literal["in force", "eased", "lifted", "expired", "gone from the list", "announced only"]
BINDING: frozenset[str] = frozenset({"in force", "eased"})
LIST_ENDED = "its list ended"
"""How the note begins that a measure's list was given up, so that the entry may stand on another one."""


class Notice(Value, frozen=True):
    """What is said of a measure beside its list: a licence, a suspension, relief announced or reported.

    ``kind`` is the act's; ``in_force`` whether it takes effect on the day asked about; ``by`` whose word
    it is. ``match`` says why it is taken to concern this measure. ``licence`` marks what ends a licence,
    which no longer eases: the measure stays.
    """

    kind: str
    factuality: str
    in_force: bool
    title: str
    when: str | None
    until: str | None
    permits: str | None
    by: tuple[str, ...]
    source: str
    claim: str
    text: str
    match: str
    licence: bool = False


class MeasureState(Value, frozen=True, kw_only=False):
    """A measure on a subject, as it stands on a day.

    ``since`` is the day that the list states, else the interval in which the entry appeared: after the
    copy before, by the copy that first had it. ``until`` likewise is where it ended. ``record`` has the
    record's fields under the list's own names. ``evidence`` are the ids of sources: the first copy with
    the entry, the first with these words, the last one looked at. ``match`` and ``score`` say why the
    measure answers a question that named somebody. ``row`` tells apart the records that one list has under
    one number. ``notes`` say what became of it in the files that complete the list. ``seen`` is the day of
    the copy that was looked at last: what the list became since then is not known here.
    """

    authority: str
    list: str | None
    entry: str | None
    subject: str
    names: tuple[str, ...]
    program: str
    status: Status
    since: str | None
    until: str | None
    evidence: tuple[str, ...]
    record: Mapping[str, Any]
    kind: str = ""
    aliases: tuple[Name, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    dates: tuple[Dated, ...] = ()
    basis: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    appeared: str | None = None
    amended: str | None = None
    match: str = ""
    score: float = 1.0
    sentence: str = ""
    row: str = ""
    notes: tuple[str, ...] = ()
    seen: str | None = None

    @property
    def key(self) -> str:
        """A name for the measure that is the same on every day: its list and entry, after its authority where
        no official list has it, for two authorities may call their lists alike and count their entries from
        one."""
        entry = f"{self.list or self.authority}/{self.row or self.entry or self.subject}"
        return entry if self.list in lists() else f"{self.authority}/{entry}"


def sentence(state: MeasureState) -> str:
    """The state in words: *listed; dealings licensed by General License 13 since 2025-12-15*."""
    parts = [standing_words(state.status, state.since, state.until, listed=state.list is not None)]
    groups: dict[tuple[str, ...], list[Notice]] = {}
    # What takes effect comes first, then what is said; each once, with all who say it.
    for notice in sorted(state.notices, key=lambda n: (not n.in_force, n.kind != "license", n.when or "")):
        # Two licences of no title are told apart by their last days.
        last = (notice.until or "") if notice.kind == "license" else ""
        key = (notice.kind, notice.title, notice.factuality, str(notice.in_force), str(notice.licence), last)
        groups.setdefault(key, []).append(notice)
    parts += [_notice(each) for each in groups.values()]
    parts += state.notes
    return "; ".join(parts)


@lru_cache(maxsize=4096)
def spoken(when: str | None) -> str:
    """An interval as people say it: ``../2025-12-01`` is *2025-12-01 or before*."""
    first, slash, last = (when or "").partition("/")
    if not slash:
        return first
    if first in ("", ".."):
        return f"{last} or before"
    return f"between {first} and {last}"


@lru_cache(maxsize=4096)
def standing_words(status: str, since: str | None, until: str | None, *, listed: bool = True) -> str:
    """What a measure's own source says of it, in words."""
    if status in BINDING:
        told = "listed" if listed else "reported in force"
        if since and since.partition("/")[1] and not since.startswith(".."):
            return f"{told}, first {spoken(since)}"
        return f"{told} since {spoken(since)}" if since else told
    if status == "announced only":
        return status
    return f"{status} {spoken(until)}" if until else status


def said(notices: Sequence[Notice]) -> str:
    """What is said of a measure, in two or three words; of several notices, of the one that says most."""
    notice = min(notices, key=lambda n: (not n.in_force, n.factuality != "asserted", n.when or ""))
    done = _DONE.get(notice.kind, notice.kind)
    if notice.licence:
        what = notice.title or "licence"
        if notice.factuality == "asserted":
            return f"{what} ended" if notice.in_force else f"{what} ends"
        return f"end of {what} {_SAID.get(notice.factuality, 'announced')}"
    if notice.factuality != "asserted":
        return f"{_SAID.get(notice.factuality, 'announced')} as {done}"
    return done if notice.in_force or notice.kind == "license" else f"said to be {done}"


def _notice(same: Sequence[Notice]) -> str:
    """What several voices say alike, from the first day on which one does."""
    notice = same[0]
    when = f" {spoken(notice.when)}" if notice.when else ""
    by = _by([name for each in same for name in each.by])
    if notice.factuality != "asserted" or notice.licence:
        return f"{said(same)}{when}{by}"
    since = f" since {notice.when}" if notice.when else ""
    if notice.when and notice.until:
        since = f" from {notice.when} until {notice.until}"
    elif notice.until:
        since = f" until {notice.until}"
    if notice.kind == "license":
        what = f"dealings licensed by {notice.title}" if notice.title else "dealings licensed"
        return f"{what}{since}" if notice.in_force else f"{what}{since}, not in effect"
    if notice.kind == "suspend":
        return f"suspended{since}{by}"
    return f"said to be {_DONE.get(notice.kind, notice.kind)}{when}{by}"


def noticed_words(notice: Notice) -> str:
    """What an act or a text did or said, without its day: *licensed by General License 13*."""
    until = f" until {notice.until}" if notice.until else ""
    if notice.kind == "license" and notice.factuality == "asserted":
        return f"dealings licensed{f' by {notice.title}' if notice.title else ''}{until}"
    return f"{said([notice])}{until}{_by(notice.by)}"


def _by(names: Sequence[str]) -> str:
    """Whose word it is, in brackets: the first few, and how many more."""
    voices = list(dict.fromkeys(names))
    more = f" and {len(voices) - _VOICES} more" if len(voices) > _VOICES else ""
    return f" ({', '.join(voices[:_VOICES])}{more})" if voices else ""


_VOICES = 3
_SAID = {"denied": "denied", "planned": "planned", "possible": "hoped for"}
_DONE = {
    "lift": "lifted",
    "suspend": "suspended",
    "license": "licensed",
    "expire": "expired",
    "impose": "imposed",
    "amend": "amended",
}


def told(state: MeasureState) -> MeasureState:
    """The measure with its sentence."""
    return msgspec.structs.replace(state, sentence=sentence(state))
