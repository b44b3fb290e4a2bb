"""Days that have a name: *Noël*, *à Pâques*, *Thanksgiving*, and the weekends called after them."""

from __future__ import annotations

from datetime import date, timedelta

from detente.reading.dates import values
from detente.reading.dates.atoms import Atom
from detente.reading.dates.day_ranges import DayRanges
from detente.reading.dates.values import Value, point

# Of a holiday on Monday or Tuesday the weekend is the one before, of a later one the one behind.
_TUESDAY = 2


class Feasts(DayRanges):
    """The part of the resolver that reads them."""

    def _holiday(self, atom: Atom) -> Value | None:
        fixed = self.words.values["holiday"][" ".join(atom.slots["holiday"].split())]
        month, day = int(fixed[:2]), int(fixed[3:])
        year = self._year_of(atom, month, day)
        return point(f"{year:04}-{fixed}") if year else None

    def _feast(self, atom: Atom) -> Value | None:
        """*À Pâques*: the last one, or the next of what is coming; by itself, the one of the year."""
        feast = " ".join(atom.slots["feast"].split())
        year = self.number(atom, "year")
        if year is None and self.published is not None and (shift := self.number(atom, "shift")) is not None:
            year = self.published.year + shift
        if year is None and self.story.about is not None and self.story.same_sentence:
            year = self.story.about[0]
        if year is None and self.published is not None and self.tense == "alone":
            year = self.published.year
        if year is not None:
            return point(self._day_of(feast, year))
        if self.published is None:
            return None
        published = self.published
        around = range(published.year - 1, published.year + 2)
        feasts = [self._day_of(feast, year) for year in around]
        if atom.slot("last"):
            return point(next(day for day in reversed(feasts) if day < published))
        if atom.slot("next"):
            return point(next(day for day in feasts if day > published))
        if self.tense == "future":
            return point(next(day for day in feasts if day >= published))
        if self.tense == "due":
            return point(min(feasts, key=lambda day: abs(day - published)))
        return point(next(day for day in reversed(feasts) if day <= published))

    def _day_of(self, feast: str, year: int) -> date:
        """The day of a movable feast: ``easter 39``, ``orthodox``, or ``11/4/4``, the fourth Thursday of
        November, and so many days after it."""
        begin, _, days = self.words.values["feast"][feast].partition(" ")
        after = timedelta(days=int(days or 0))
        if "/" in begin:
            month, weekday, count = (int(part) for part in begin.split("/"))
            last = values.month_end(year, month)
            return values.weekday_within(last.replace(day=1), last, weekday, count) + after
        return values.easter(year, orthodox=begin == "orthodox") + after

    def _weekend_of(self, atom: Atom) -> Value | None:
        """*Le week-end du 15*, *the Easter weekend*."""
        if "feast" in atom.slots or "holiday" in atom.slots:
            value = self._feast(atom) if "feast" in atom.slots else self._holiday(atom)
            day = value.day if value else None
            if day is None:
                return None
            before = 0 < day.isoweekday() <= _TUESDAY
            return values.weekend(day - timedelta(weeks=1) if before else day)
        day = self._day_named(atom)
        return values.weekend(day) if day else None

    def _week_of(self, atom: Atom) -> Value | None:
        day = self._day_named(atom)
        return values.week(day) if day else None

    def _day_named(self, atom: Atom) -> date | None:
        """The day that a week or weekend is called after; its month may have been told before."""
        month, day = self.number(atom, "month"), self.number(atom, "day")
        if day is None:
            return None
        if month is None:
            found = self._bare_day(day)
            text = found.start if found else ""
        else:
            text = f"{self._year_of(atom, month, day) or 0:04}-{month:02}-{day:02}"
        return date.fromisoformat(text) if values.possible(text) else None
