"""Dated copies of a list, in any order, as what they say together.

A `Book` holds one list: its copies in the order of their dates, and for each entry its *runs*, which
version of its record stood on the list from which copy until which. Runs follow from the set of copies
alone: a copy that arrives late splits or moves the runs between its two neighbours and touches nothing
else. From runs come the acts: an entry's first run imposes, the next one amends, and where the last one
ends the entry is gone from the list, between the last copy with it and the first without.

A copy in which more records are missing than the list ever lost is *held*: kept, and not believed, until a
reviewer confirms it (`belief`). Whether a copy is believed depends on the believed copies before it, so the
book reads copies in order and looks at their records only where something changed.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections import Counter, OrderedDict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from detente.lists.belief import Belief, Losses
from detente.model import Decision

END = (1 << 62) - 1
"""Where a run stops that has not ended."""
_DAY_BITS = 40
_NUMBER_MAX = (1 << 9) - 1
_IN_NAME = re.compile(r"(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?:-(\d{1,3})(?!\d))?(?!\d)")
_CACHED_ROLLS = 8


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
    _lost: dict[tuple[int, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.runs:
            self._lost = self._lost_by_runs()

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
        """Judge the copies from this one on.

        Where one stays believed, those after it have the copy before them that they had: for each a look at
        how many are gone will do, until one is judged otherwise than it was.
        """
        losses = Losses(self.belief.month)
        base: Copy | None = None
        stable = False
        for copy in self.copies:
            if copy.key < key:
                if copy.held is None:
                    base = self._took(losses, base, copy)
                continue
            allowed = self._allowed(losses, base, copy)
            if stable and copy.held is None and base is not None and self._gone(base, copy) <= allowed:
                base = self._took(losses, base, copy)
                continue
            was, copy.held = copy.held, self._doubt(base, copy, allowed)
            if copy.held != was:
                self.judged.append(copy)
            if was is None and copy.held is not None:
                self.kept[copy.key] = self.roll(copy.key)
                self._take_out(copy.key)
            elif was is not None and copy.held is None:
                self._put_in(copy.key, self.kept.pop(copy.key))
            if (was is None) != (copy.held is None):
                stable = False
            elif copy.held is None and copy.key != key:
                stable = until_stable
            if copy.held is None:
                base = self._took(losses, base, copy)

    def _took(self, losses: Losses, base: Copy | None, copy: Copy) -> Copy:
        losses.add(base.day if base else None, copy.day, self._gone(base, copy) if base else 0)
        return copy

    def _allowed(self, losses: Losses, base: Copy | None, copy: Copy) -> int:
        if base is None:
            return 0
        days = (copy.day - base.day).days
        return self.belief.allowed(base.records, days, losses.ever, losses.known(base.day))

    def _doubt(self, base: Copy | None, copy: Copy, allowed: int) -> str | None:
        """Why a copy is not to be believed after the one before it, or None."""
        if copy.verdict is not None:
            return None if copy.verdict else "held back by a reviewer"
        if not copy.records:
            return "it has no records at all"
        if base is None:
            return None
        gone = self.gone(base.key, copy.key)
        lost = f"{len(gone):,} of {base.records:,} records gone since the copy of {base.day}"
        if len(gone) > allowed:
            return f"{lost}, where {allowed:,} would be many"
        if gone and copy.cut:
            return f"{lost}, and {copy.cut}"
        if len(gone) >= self.belief.tail and self._end_is_missing(gone, copy.key):
            return f"{lost}, all at the end of the list"
        return None

    def gone(self, before: int, after: int) -> set[str]:
        """The entries of one copy that another does not have."""
        one, other = self.roll(before), self.roll(after)
        found = {self.entry_of[v] for v in one - other}
        found -= {self.entry_of[v] for v in (other - one if found else ())}
        # One record of several under a number may be gone, and the entry is still there.
        found -= {self.entry_of[v] for v in (other if found else ())}
        self._lost[before, after] = len(found)
        return found

    def _gone(self, base: Copy, copy: Copy) -> int:
        known = self._lost.get((base.key, copy.key))
        return len(self.gone(base.key, copy.key)) if known is None else known

    def _lost_by_runs(self) -> dict[tuple[int, int], int]:
        """How many entries end with each believed copy, without a look at what the copies hold."""
        ended: Counter[int] = Counter()
        for runs in self.runs.values():
            stop = -1
            for run in runs:
                if -1 < stop < run.start:
                    ended[stop] += 1
                stop = max(stop, run.stop)
            ended[stop] += 1
        keys = [copy.key for copy in self.copies if copy.held is None]
        return {(before, key): ended[key] for before, key in pairwise(keys)}

    def _end_is_missing(self, gone: set[str], after: int) -> bool:
        if not all(entry.isdigit() for entry in gone):
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
