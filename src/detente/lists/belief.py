"""How much a list may lose from one copy to the next before the copy is held, and what it ever lost.

A list that is known for long loses no more than it ever lost: what is beyond that is held. Of a list that we
have known for a week nobody can say what it ever loses; until its history is long enough, a share of its
records stands in for that. See ``docs/decisions/0021``.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

_YEAR = 365.25


class Belief(NamedTuple):
    """How many records may be gone from one copy to the next before the copy is held.

    ``floor`` records and a ``share`` of the earlier copy's always may, while the history is young; after
    ``settled`` years the allowance shrinks towards the most that were ever gone within ``month`` days. For
    each year between the two copies ``share_a_year`` comes on top; all up to ``most``. ``tail`` records
    missing at the end of the list's numbers, with none after them, look like a file that was cut.
    """

    floor: int
    share: float
    share_a_year: float
    most: float
    tail: int
    settled: float = 1.0
    month: int = 31

    def allowed(self, records: int, days: int, ever: int = 0, known: int = 0) -> int:
        """How many of this many records may be gone after this many days.

        Args:
            records: how many the earlier copy has.
            days: between the two copies.
            ever: the most that were gone within a month before.
            known: days from the first copy to the earlier one.
        """
        young = self.floor + records * self.share
        years = known / _YEAR
        usual = young if years <= self.settled else max(min(ever, young), young * self.settled / years)
        return min(
            int(usual + records * self.share_a_year * days / _YEAR), self.floor + int(records * self.most)
        )


@dataclass
class Losses:
    """What a list lost from copy to copy, in the order of their days; ``ever`` the most within a month.

    A copy that comes late between two others cannot make that less: both halves of what was one step lie
    within the same month. What was lost in more than a month says nothing about one, and counts for nothing.
    """

    month: int
    first: date | None = None
    ever: int = 0
    _steps: deque[tuple[date, int]] = field(default_factory=deque)
    _within: int = 0

    def add(self, before: date | None, day: date, lost: int) -> None:
        """Take in a believed copy: how many are gone since the believed copy before it."""
        if before is None:
            self.first = day
            return
        if (day - before).days > self.month:
            return
        self._steps.append((before, lost))
        self._within += lost
        while (day - self._steps[0][0]).days > self.month:
            self._within -= self._steps.popleft()[1]
        self.ever = max(self.ever, self._within)

    def known(self, day: date) -> int:
        """Days from the first copy to this one."""
        return (day - self.first).days if self.first is not None else 0
