"""Dated copies of a list, in any order, as what they say together.

A `Book` holds one list: its copies in the order of their dates, and for each entry its *runs*, which
version of its record stood on the list from which copy until which. Runs follow from the set of copies
alone: a copy that arrives late splits or moves the runs between its two neighbours and touches nothing
else. From runs come the acts: an entry's first run imposes, the next one amends, and where the last one
ends the entry is gone from the list, between the last copy with it and the first without.

A copy in which far more records are missing than a list loses in that time is *held*: kept, and not
believed, until a reviewer confirms it (`Belief`). Whether a copy is believed depends on the believed copy
before it, so the book reads copies in order and judges anew only where something changed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from detente.model import Decision

END = (1 << 62) - 1
"""Where a run stops that has not ended."""
_DAY_BITS = 40
_NUMBER_MAX = (1 << 9) - 1
_IN_NAME = re.compile(r"(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?:-(\d{1,3})(?!\d))?(?!\d)")
_CACHED_ROLLS = 8


class Belief(NamedTuple):
    """How many records may be gone from one copy to the next before the copy is held.

    ``floor`` records always may; beyond that a share of the earlier copy's, and more the more time lies
    between them, up to ``most``. ``tail`` records missing at the end of the list's numbers, with none
    after them and none new, look like a file that was cut.
    """

    floor: int
    share: float
    share_a_year: float
    most: float
    tail: int

    def allowed(self, records: int, days: int) -> int:
        """How many of this many records may be gone after this many days."""
        share = min(self.most, self.share + self.share_a_year * days / 365.25)
        return self.floor + int(records * share)


class Run(NamedTuple):
    """A version of an entry's record stood on the list from copy ``start`` until copy ``stop``."""

    start: int
    stop: int
    version: int


@dataclass(slots=True)
class Copy:
    """A copy of a list.

    ``held`` says why it is not believed; ``verdict`` is a reviewer's, if any; ``unread`` counts records
    that could not be read, so that whoever seems gone may be one of them.
    """

    key: int
    source: str
    records: int
    cut: str | None = None
    held: str | None = None
    verdict: bool | None = None
    unread: int = 0

    @property
    def day(self) -> date:
        """The day whose list it is."""
        return day_of(self.key)


def copy_key(day: date, number: int, made: datetime | None, source: str) -> int:
    """Where a copy stands among all copies of its list, from what it says of itself alone.

    By day, then by the number in its name (``-2`` is a later copy of that day), then by the minute at
    which it was made, if that is known; what is still equal, by the digest of its bytes.
    """
    minute = made.hour * 60 + made.minute if made else 0
    tie = int(source.removeprefix("sha256:")[:5], 16)
    return (
        (day.toordinal() << _DAY_BITS) | (min(number, _NUMBER_MAX) << 31) | (minute << 20) | (tie & 0xFFFFF)
    )


def day_of(key: int) -> date:
    """The day of a copy's key."""
    return date.fromordinal(key >> _DAY_BITS)


def end_of(day: date) -> int:
    """The greatest key that a copy of this day can have."""
    return ((day.toordinal() + 1) << _DAY_BITS) - 1


def day_in_name(name: str) -> tuple[date | None, int]:
    """The day in a file's name, and its number among the copies of that day (1 where it has none)."""
    for match in reversed(list(_IN_NAME.finditer(name))):
        try:
            day = date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
        if 1990 <= day.year <= 2100:
            return day, int(match[5] or 1)
    return None, 1


@dataclass
class Book:
    """One list through time. Change it with `place` and `judge_again`; ``touched`` names what changed."""

    belief: Belief
    copies: list[Copy] = field(default_factory=list)
    entry_of: dict[int, str] = field(default_factory=dict)
    runs: dict[str, list[Run]] = field(default_factory=dict)
    kept: dict[int, frozenset[int]] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    judged: list[Copy] = field(default_factory=list)
    _rolls: OrderedDict[int, frozenset[int]] = field(default_factory=OrderedDict)

    def place(self, copy: Copy, roll: frozenset[int]) -> None:
        """Add a copy with the versions that it holds, which `entry_of` must know."""
        insort(self.copies, copy, key=lambda c: c.key)
        self._remember(copy.key, roll)
        self.kept[copy.key] = roll
        copy.held = "new"
        self._judge_from(copy.key)

    def judge_again(self, verdicts: Mapping[str, bool]) -> None:
        """Take reviewers' verdicts (by source) into account: True confirms a copy, False holds it."""
        first = None
        for copy in self.copies:
            if copy.verdict != verdicts.get(copy.source):
                copy.verdict = verdicts.get(copy.source)
                first = copy.key if first is None else first
        if first is not None:
            self._judge_from(first, until_stable=False)

    def believed(self) -> list[Copy]:
        """The copies that count, in order."""
        return [copy for copy in self.copies if copy.held is None]

    def roll(self, key: int) -> frozenset[int]:
        """The versions that a copy holds."""
        found = self._rolls.get(key) or self.kept.get(key)
        if found is None:
            found = frozenset(
                run.version for runs in self.runs.values() for run in runs if run.start <= key < run.stop
            )
        self._remember(key, found)
        return found

    def _remember(self, key: int, roll: frozenset[int]) -> None:
        self._rolls[key] = roll
        self._rolls.move_to_end(key)
        if len(self._rolls) > _CACHED_ROLLS:
            self._rolls.popitem(last=False)

    def _judge_from(self, key: int, *, until_stable: bool = True) -> None:
        """Judge the copies from this one on, until one stays believed: what follows it is as it was."""
        at = bisect_left(self.copies, key, key=lambda c: c.key)
        base = next((c for c in reversed(self.copies[:at]) if c.held is None), None)
        for copy in self.copies[at:]:
            was, copy.held = copy.held, self._doubt(base, copy)
            if copy.held != was:
                self.judged.append(copy)
            if was is None and copy.held is not None:
                self.kept[copy.key] = self.roll(copy.key)
                self._take_out(copy.key)
            elif was is not None and copy.held is None:
                self._put_in(copy.key, self.kept.pop(copy.key))
            elif was is None and copy.key != key and until_stable:
                return
            if copy.held is None:
                base = copy

    def _doubt(self, base: Copy | None, copy: Copy) -> str | None:
        """Why a copy is not to be believed after the one before it, or None."""
        if copy.verdict is not None:
            return None if copy.verdict else "held back by a reviewer"
        if not copy.records:
            return "it has no records at all"
        if base is None:
            return None
        gone = self.gone(base.key, copy.key)
        allowed = self.belief.allowed(base.records, (copy.day - base.day).days)
        lost = f"{len(gone):,} of {base.records:,} records gone since the copy of {base.day}"
        if len(gone) > allowed:
            return f"{lost}, where {allowed:,} would be many"
        if gone and copy.cut:
            return f"{lost}, and {copy.cut}"
        if len(gone) >= self.belief.tail and self._end_is_missing(gone, base.key, copy.key):
            return f"{lost}, all at the end of the list"
        return None

    def gone(self, before: int, after: int) -> set[str]:
        """The entries of one copy that another does not have."""
        one, other = self.roll(before), self.roll(after)
        return {self.entry_of[v] for v in one - other} - {self.entry_of[v] for v in other - one}

    def _end_is_missing(self, gone: set[str], before: int, after: int) -> bool:
        if self.roll(after) - self.roll(before) or not all(entry.isdigit() for entry in gone):
            return False
        first = min(map(int, gone))
        rest = (self.entry_of[v] for v in self.roll(after))
        return all(entry.isdigit() and int(entry) < first for entry in rest)

    # Runs. Between two neighbouring believed copies nothing else happens, so a run that holds in the
    # earlier one stops at the later one or goes past it.

    def _neighbours(self, key: int) -> tuple[frozenset[int], frozenset[int], int]:
        keys = [copy.key for copy in self.copies if copy.held is None and copy.key != key]
        at = bisect_right(keys, key)
        before = self.roll(keys[at - 1]) if at else frozenset()
        after = keys[at] if at < len(keys) else END
        return before, self.roll(after) if after != END else frozenset(), after

    def _put_in(self, key: int, roll: frozenset[int]) -> None:
        before, after, then = self._neighbours(key)
        for version in before - roll:
            run = self._cut_out(version, key)
            self._keep(Run(run.start, key, version))
            if version in after:
                self._keep(Run(then, run.stop, version))
        for version in roll - before:
            if version in after:
                run = self._cut_out(version, then)
                self._keep(Run(key, run.stop, version))
            else:
                self._keep(Run(key, then, version))

    def _take_out(self, key: int) -> None:
        roll = self.roll(key)
        before, after, then = self._neighbours(key)
        for version in roll - before:
            run = self._cut_out(version, key)
            if version in after:
                self._keep(Run(then, run.stop, version))
        for version in before - roll:
            run = self._cut_out(version, key - 1)
            if version in after:
                later = self._cut_out(version, then)
                self._keep(Run(run.start, later.stop, version))
            else:
                self._keep(Run(run.start, then, version))

    def _cut_out(self, version: int, key: int) -> Run:
        """Take the run of a version that covers this key out of the book."""
        runs = self.runs[self.entry_of[version]]
        for at, run in enumerate(runs):
            if run.version == version and run.start <= key < run.stop:
                return runs.pop(at)
        raise KeyError(f"no run of version {version} at {key}")

    def _keep(self, run: Run) -> None:
        entry = self.entry_of[run.version]
        insort(self.runs.setdefault(entry, []), run)
        self.touched.add(entry)


def listed_since(runs: Iterable[Run]) -> list[int]:
    """For each run, in order, the start of the unbroken stretch in which the entry is on the list."""
    since: list[int] = []
    stop = -1
    for run in runs:
        since.append(since[-1] if since and run.start <= stop else run.start)
        stop = max(stop, run.stop)
    return since


def verdicts(decisions: Iterable[Decision], sources: Container[str]) -> dict[str, bool]:
    """What reviewers decided about copies, by source: True confirmed, False held back; the last counts."""
    found: dict[str, bool] = {}
    for decision in decisions:
        if decision.kind in ("confirm", "hold-back"):
            found.update({t: decision.kind == "confirm" for t in decision.targets if t in sources})
    return found
