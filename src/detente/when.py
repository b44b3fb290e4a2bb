"""Dates as the sources give them: partial, open, uncertain, as intervals.

The notation is EDTF (ISO 8601-2:2019, Extended Date/Time Format): ``2025``, ``2025-12``, ``2025-12-13``,
seasons ``2025-21`` (spring) to ``2025-24`` (winter), decades ``199X``, unspecified parts ``2025-XX``,
``?`` uncertain, ``~`` approximate, ``%`` both, intervals ``a/b`` with ``..`` for an open end.

What a value means here. A date is one day that lies somewhere in the days its precision spans; an
interval runs from a day within its first date to a day within its second. ``?``, ``~`` and ``%`` widen
a date by one unit of its own precision on each side: a stated day may be off by a day, a stated month
by a month. Comparisons answer True, False, or None where the precision leaves it open.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple, Self

_PART = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[?~%]?)"
)
_SEASON_START = {21: 3, 22: 6, 23: 9, 24: 12}
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


class Bounds(NamedTuple):
    """The days, as proleptic Gregorian ordinals, between which a value starts and ends (all inclusive)."""

    start_lo: int
    start_hi: int
    end_lo: int
    end_hi: int


class When(str):
    """An EDTF expression: a string that also knows its days.

    Raises:
        ValueError: the text is not one of the EDTF forms above, or names a day that does not exist.
    """

    __slots__ = ()

    def __new__(cls, text: str | date) -> Self:
        """Parse and check; a `date` is its own day."""
        if isinstance(text, When):
            return text  # type: ignore[return-value]
        value = super().__new__(cls, text.isoformat() if isinstance(text, date) else text)
        _bounds(str(value))
        return value

    @property
    def bounds(self) -> Bounds:
        """Between which days it starts and ends."""
        return _bounds(str(self))

    @property
    def earliest(self) -> date:
        """The first day it can touch; ``date.min`` where the start is open."""
        return date.fromordinal(self.bounds.start_lo)

    @property
    def latest(self) -> date:
        """The last day it can touch; ``date.max`` where the end is open."""
        return date.fromordinal(self.bounds.end_hi)

    @property
    def is_interval(self) -> bool:
        """Whether it names a stretch of time and not one day of some precision."""
        return "/" in self

    @property
    def day(self) -> date | None:
        """The day, where it is exactly one that nobody doubts; else None."""
        bounds = self.bounds
        return date.fromordinal(bounds.start_lo) if bounds.start_lo == bounds.end_hi else None

    @property
    def precision(self) -> str:
        """``day``, ``month``, ``season``, ``year``, ``decade`` or ``century``; an interval, its coarser."""
        return max(
            (_precision(end) for end in self.split("/") if end not in ("", "..")), key=_COARSENESS.index
        )

    def before(self, other: When) -> bool | None:
        """Whether all of it comes before all of the other."""
        a, b = self.bounds, other.bounds
        if a.end_hi < b.start_lo:
            return True
        return False if a.end_lo >= b.start_hi else None

    def after(self, other: When) -> bool | None:
        """Whether all of it comes after all of the other."""
        return other.before(self)

    def contains(self, other: When) -> bool | None:
        """Whether the other falls wholly within it.

        A date of coarse precision is taken as the stretch it names, so that ``2025-09`` contains
        ``2025-09-11``; an uncertain end, or an interval's coarse one, leaves the days at its edge open.
        """
        a, b = self._stretch(), other.bounds
        if a.start_hi <= b.start_lo and b.end_hi <= a.end_lo:
            return True
        if b.end_hi < a.start_lo or b.start_lo > a.end_hi or b.start_hi < a.start_lo or b.end_lo > a.end_hi:
            return False
        return None

    def overlaps(self, other: When) -> bool | None:
        """Whether some day lies in both, each day or month taken as the stretch it names."""
        a, b = self._stretch(), other._stretch()
        if a.end_hi < b.start_lo or b.end_hi < a.start_lo:
            return False
        return True if a.start_hi <= b.end_lo and b.start_hi <= a.end_lo else None

    def _stretch(self) -> Bounds:
        """The bounds of the whole stretch that the expression names.

        Of a lone date that is all its days, less or more those at its edges where it is marked uncertain;
        of an interval, what its ends leave open stays open.
        """
        if self.is_interval:
            return self.bounds
        core = _bounds(self.rstrip("?~%"))
        wide = self.bounds
        unit = core.start_lo - wide.start_lo
        inner = min(core.start_lo + unit, core.end_hi), max(core.end_hi - unit, core.start_lo)
        return (
            Bounds(wide.start_lo, inner[0], inner[1], wide.end_hi)
            if unit
            else Bounds(core.start_lo, core.start_lo, core.end_hi, core.end_hi)
        )


_COARSENESS = ("day", "month", "season", "year", "decade", "century")


def _precision(text: str) -> str:
    match = _PART.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF date: {text!r}")
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year:
        return "decade" if year[2] != "X" else "century"
    if month is None or month == "XX":
        return "year"
    if int(month) in _SEASON_START:
        return "season"
    return "month" if day is None or day == "XX" else "day"


@lru_cache(maxsize=65536)
def _bounds(text: str) -> Bounds:
    if "/" not in text:
        lo, hi = _days(text, text)
        return Bounds(lo, hi, lo, hi)
    start, _, end = text.partition("/")
    if not (start and end):
        raise ValueError(f"not an EDTF interval: {text!r}")
    first = (_FIRST, _FIRST) if start == ".." else _days(start, text)
    last = (_LAST, _LAST) if end == ".." else _days(end, text)
    if last[1] < first[0]:
        raise ValueError(f"an interval that ends before it begins: {text!r}")
    # An interval never ends before it starts, however vague its ends.
    return Bounds(first[0], min(first[1], last[1]), max(last[0], first[0]), last[1])


def _days(text: str, whole: str) -> tuple[int, int]:
    """First and last ordinal of the days in which a single date lies, widened where it is uncertain."""
    match = _PART.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF date: {whole!r}")
    precision = _precision(text)
    year, month, day = match["year"], match["month"], match["day"]
    try:
        first, last = _span(precision, year, month, day)
        if match["mark"]:
            first, last = _widened(precision, first, last)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"no such date: {whole!r}") from error
    return first.toordinal(), last.toordinal()


def _span(precision: str, year: str, month: str | None, day: str | None) -> tuple[date, date]:
    if precision == "day":
        only = date(int(year), int(month or 0), int(day or 0))
        return only, only
    if precision == "month":
        return _month(int(year), int(month or 0))
    if precision == "season":
        start = _SEASON_START[int(month or 0)]
        months = [_shift(int(year), start, ahead) for ahead in range(3)]
        return _month(*months[0])[0], _month(*months[2])[1]
    if day not in (None, "XX"):
        raise ValueError("a day without its month")
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    return date(max(first, 1), 1, 1), date(last, 12, 31)


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _shift(year: int, month: int, months: int) -> tuple[int, int]:
    ahead = year * 12 + month - 1 + months
    return ahead // 12, ahead % 12 + 1


def _widened(precision: str, first: date, last: date) -> tuple[date, date]:
    """One unit of the date's own precision on each side, kept within the calendar."""
    if precision == "day":
        return first - timedelta(days=1), last + timedelta(days=1)
    months = {"month": 1, "season": 3, "year": 12, "decade": 120, "century": 1200}[precision]
    back, ahead = _shift(first.year, first.month, -months), _shift(last.year, last.month, months)
    return (
        date(back[0], back[1], 1) if back[0] >= 1 else date.min,
        _month(*ahead)[1] if ahead[0] <= 9999 else date.max,
    )
