"""What list copies say: who stands on a list on a day, who came, who went."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

import sqlalchemy as sa

from detente.ledger import rolls
from detente.ledger.kept import Kept, Listed
from detente.ledger.rolls import Standing
from detente.ledger.snapshot import Snapshot
from detente.lists.authorities import lists, table
from detente.lists.snapshots import END, Book, Copy, Run, day_of, end_of, listed_since, verdicts
from detente.model import Record
from detente.views.measures.state import LIST_ENDED, MeasureState, Status, spoken, standing_words

_COLLECTED = "opensanctions"


class _Course(NamedTuple):
    """When a record came and changed, by its copies: intervals, ids of sources, and days.

    ``by`` is the day of the first copy with the entry, ``after`` that of the copy before, empty if none.
    """

    appeared: str
    amended: str | None
    evidence: tuple[str, ...]
    seen: str
    by: str
    after: str


@dataclass
class Shelf:
    """The copies of one list that count, as known on a day.

    Where a reviewer's verdict on a copy is younger than that day (or an undo came since), the index of
    runs, which stands for what is decided now, does not hold; the list is then read anew in memory.
    """

    connection: sa.Connection
    name: str
    snapshot: Snapshot
    _came: dict[int, str] = field(default_factory=dict)
    _last: dict[int, str | None] = field(default_factory=dict)
    _courses: dict[tuple[int, ...], _Course] = field(default_factory=dict)

    @cached_property
    def _authority(self) -> str:
        return lists()[self.name].authority

    @cached_property
    def _collected(self) -> bool:
        return self._authority == _COLLECTED

    @cached_property
    def all_copies(self) -> list[Copy]:
        """Every copy, believed or not."""
        return rolls.copies(self.connection, self.name)

    @cached_property
    def cut(self) -> int:
        """The greatest key that was knowable."""
        return end_of(self.snapshot.known)

    @cached_property
    def _verdicts(self) -> dict[str, bool]:
        return verdicts(self.snapshot.decisions, {copy.source for copy in self.all_copies})

    @cached_property
    def _book(self) -> Book | None:
        """The list in memory, where the index does not hold."""
        if all(c.verdict == self._verdicts.get(c.source) for c in self.all_copies if c.key <= self.cut):
            return None
        book, _ = rolls.load(self.connection, self.name, table().belief)
        book.judge_again(self._verdicts)
        return book

    @cached_property
    def copies(self) -> list[Copy]:
        """The believed copies that were knowable, in order."""
        every = self._book.copies if self._book is not None else self.all_copies
        return [copy for copy in every if copy.held is None and copy.key <= self.cut]

    @cached_property
    def keys(self) -> list[int]:
        """Their keys."""
        return [copy.key for copy in self.copies]

    @cached_property
    def source_of(self) -> dict[int, str]:
        """Their sources by their keys."""
        return {copy.key: copy.source for copy in self.copies}

    def held(self) -> list[Copy]:
        """The copies that were knowable and are not believed."""
        every = self._book.copies if self._book is not None else self.all_copies
        return [copy for copy in every if copy.held is not None and copy.key <= self.cut]

    def before(self, key: int) -> int | None:
        """The key of the copy before the one with this key."""
        at = bisect_left(self.keys, key)
        return self.keys[at - 1] if at else None

    def at(self, day: date) -> int:
        """The key at which to ask about a day: never past what was knowable."""
        return min(end_of(day), self.cut)

    def standing(self, key: int) -> Iterator[tuple[Standing, Listed]]:
        """The records on the list at a key, with what they state."""
        if self._book is None:
            return rolls.standing(self.connection, self.name, key)
        found = [
            each for runs in self._in_memory(self._book.runs).values() for each in runs if _covers(each, key)
        ]
        listed = rolls.listed(self.connection, [each.claim for each in found])
        return ((each, listed[each.claim]) for each in found)

    def stated_before(self, key: int, day: date) -> list[Standing]:
        """The records that later copies have and that state they were imposed by this day already."""
        if self._book is not None:
            return []
        found = rolls.stated_before(self.connection, self.name, key, day.isoformat())
        return [each for each in found if each.start <= self.cut]

    def runs(self, entries: Iterable[str]) -> dict[str, list[Standing]]:
        """All runs of these entries that were knowable, in order."""
        if self._book is None:
            found = rolls.history(self.connection, self.name, entries)
        else:
            wanted = set(entries)
            found = self._in_memory({e: r for e, r in self._book.runs.items() if e in wanted})
        known = {entry: [each for each in runs if each.start <= self.cut] for entry, runs in found.items()}
        return {entry: runs for entry, runs in known.items() if runs}

    def _in_memory(self, runs: dict[str, list[Run]]) -> dict[str, list[Standing]]:
        claim_of = dict(
            self.connection.execute(
                sa.select(rolls.version_table.c.id, rolls.version_table.c.claim).where(
                    rolls.version_table.c.list == self.name
                )
            ).all()
        )
        return {
            entry: [
                Standing(self.name, entry, run.version, claim_of[run.version], run.start, run.stop, listed)
                for run, listed in zip(each, listed_since(each), strict=True)
            ]
            for entry, each in runs.items()
        }

    def came(self, listed: int) -> str:
        """The interval in which an entry appeared: after the copy before, by the one that first had it."""
        known = self._came.get(listed)
        if known is None:
            before = self.before(listed)
            known = _interval(day_of(before) if before is not None else None, day_of(listed))
            self._came[listed] = known
        return known

    def went(self, stop: int) -> str | None:
        """The interval in which an entry vanished; None where it has not."""
        if stop == END or stop > self.cut:
            return None
        before = self.before(stop)
        return _interval(day_of(before) if before is not None else None, day_of(stop))

    def seen(self, key: int) -> str | None:
        """The day of the last copy at a key or before it."""
        if key not in self._last:
            at = bisect_left(self.keys, key + 1)
            self._last[key] = day_of(self.keys[at - 1]).isoformat() if at else None
        return self._last[key]

    def state(
        self,
        each: Standing,
        listed: Listed,
        key: int,
        *,
        runs: Sequence[Standing] | None = None,
        gone: bool = False,
        ended: str | None = None,
    ) -> MeasureState:
        """The measure that a record states; ``gone`` where it no longer stands at the key.

        ``runs`` are all of the entry's, where they are at hand; ``ended`` says when the whole list ended
        under an entry that stood on it.
        """
        gone = gone or ended is not None
        record = listed.record
        course = self._course(each, key, gone)
        stated = listed.when
        if runs is None and (stated is None or course.after < stated <= course.by):
            since, went = course.appeared if stated is None else str(stated), None
        else:
            since, went = self._since(stated, each, course, runs)
        until = ended or (self.went(each.stop) if gone else None)
        notes = self._unread(each.stop) if gone else ()
        if self._collected:
            notes += _unstated(record)
        if went and since == course.appeared:
            notes = (*notes, f"it was on the list before, and gone {spoken(went)}")
        if ended is not None:
            after = lists()[lists()[self.name].followed_by or ""].title
            notes = (f"{LIST_ENDED} then, and goes on as {after}",)
        status: Status = "gone from the list" if gone else "in force"
        words = standing_words(status, since, until)
        names = record.names
        # By position: by name it takes four times as long, and a day's list is thousands.
        return MeasureState(
            listed.authority or self._authority,
            self.name,
            record.entry,
            names[0].name if names else record.entry,
            names_of(record),
            record.program[0] if len(record.program) == 1 else "; ".join(record.program),
            status,
            since,
            until,
            course.evidence,
            record.fields,
            record.kind,
            names[1:],
            record.identifiers,
            record.dates,
            record.basis,
            record.measures,
            (),
            course.appeared,
            course.amended,
            "",
            1.0,
            "; ".join((words, *notes)) if notes else words,
            each.entry if each.entry != record.entry else "",
            notes,
            course.seen,
        )

    def _course(self, each: Standing, key: int, gone: bool) -> _Course:
        """What its copies alone say of a record; many records came with the same ones."""
        ask = (key, each.listed, each.start, each.stop if gone else 0)
        known = self._courses.get(ask)
        if known is None:
            before = self.before(each.listed)
            known = self._courses[ask] = _Course(
                appeared=self.came(each.listed),
                amended=self.came(each.start) if each.start != each.listed else None,
                evidence=self._evidence(each, key, gone),
                # A record that states its day counts before its first copy, which is then what shows it.
                seen=self.seen(key) or day_of(each.listed).isoformat(),
                by=day_of(each.listed).isoformat(),
                after=day_of(before).isoformat() if before is not None else "",
            )
        return known

    def _unread(self, key: int) -> tuple[str, ...]:
        """What is to be said of the first copy without an entry, if not all of it could be read."""
        count = next((copy.unread for copy in self.copies if copy.key == key), 0)
        records = "one record" if count == 1 else f"{count} records"
        return (f"{records} of the copy without it could not be read",) if count else ()

    def _evidence(self, each: Standing, key: int, gone: bool) -> tuple[str, ...]:
        """The sources: the first copy with the entry, the first with these words, the last looked at."""
        last = bisect_left(self.keys, key + 1) - 1
        seen = [each.listed, each.start]
        if gone:
            seen += [k for k in (self.before(each.stop), each.stop) if k is not None]
        elif last >= 0:
            seen.append(self.keys[last])
        return tuple(dict.fromkeys(self.source_of[k] for k in seen if k in self.source_of))

    def _since(
        self, stated: str | None, each: Standing, course: _Course, runs: Sequence[Standing] | None
    ) -> tuple[str, str | None]:
        """The day that the list states, where its copies do not contradict it; and when it had gone before.

        An entry that was gone from copies and came back has the day that it had: it did not hold all along.
        """
        known = str(stated) if stated is not None and stated <= course.by else None
        contradicted = known is not None and known <= course.after
        if runs is None and not contradicted:
            return known or course.appeared, None
        stop = (
            max((run.stop for run in runs if run.stop < each.listed), default=None)
            if runs is not None
            else self._returned.get((each.entry, each.listed))
        )
        went = self.went(stop) if stop is not None else None
        return (course.appeared if contradicted and went else known or course.appeared), went

    @cached_property
    def _returned(self) -> dict[tuple[str, int], int]:
        """For the entries that came back, by entry and where they did, where they had gone before."""
        if self._book is None:
            return rolls.returned(self.connection, self.name)
        found: dict[tuple[str, int], int] = {}
        for entry, runs in self._book.runs.items():
            for run, begun in zip(runs, listed_since(runs), strict=True):
                stops = [other.stop for other in runs if other.stop < begun]
                if stops and run.start == begun:
                    found[entry, begun] = max(stops)
        return found

    def was_in_force(self, each: Standing, listed: Listed, day: date) -> bool:
        """Whether an entry that copies show only later was imposed by a day, as its record states.

        A copy without it, of that day or later, says otherwise and is believed.
        """
        if listed.when is None:
            return False
        stated = str(listed.when)
        before = self.before(each.listed)
        return stated <= day.isoformat() and (before is None or day_of(before).isoformat() < stated)


def _unstated(record: Kept) -> tuple[str, ...]:
    """What is to be said of a record that somebody collected, and that names no sanction."""
    if record.program or record.measures:
        return ()
    return ("the collected record names no sanction",)


def names_of(record: Record | Kept) -> tuple[str, ...]:
    """A record's names, each once, in order."""
    if len(record.names) == 1:
        return (record.names[0].name,)
    return tuple(dict.fromkeys([name.name for name in record.names]))


def _covers(each: Standing, key: int) -> bool:
    return each.start <= key < each.stop


def _interval(first: date | None, last: date) -> str:
    if first is None:
        return f"../{last}"
    return last.isoformat() if first == last else f"{first}/{last}"
