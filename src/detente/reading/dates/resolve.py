"""From an expression of time to its EDTF value, against the day of publication and what was said before.

The conventions are those of TimeML as news annotators use them, written in EDTF; `docs/dates.md` lists them.
A value is no more precise than the words: *il y a deux ans* is a year. What cannot be resolved has no value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from detente.reading.dates import values
from detente.reading.dates.atoms import Atom
from detente.reading.dates.grammar import Grammar
from detente.reading.dates.values import Value, point

Tense = Literal["past", "future", "none", "alone"]
# Without a verb to tell, a day up to so many months ahead is read as coming where it is the nearer one.
_MONTHS_AHEAD = 3


@dataclass(slots=True)
class Story:
    """What the text has said so far: the year its paragraph is about, and the dates last spoken of.

    ``about`` is the year, with the month where one was named; ``day`` the last single day and the paragraph
    it stood in; ``last`` the last value of any precision.
    """

    paragraph: int = 0
    about: tuple[int, int | None] | None = None
    day: tuple[int, date] | None = None
    last: tuple[int, Value] | None = None

    def enter(self, paragraph: int) -> None:
        """A new paragraph is about no year yet, and forgets days further back than the one before."""
        if paragraph != self.paragraph:
            self.paragraph, self.about = paragraph, None

    def anchor_day(self) -> date | None:
        """The day that *la veille* counts from."""
        return self.day[1] if self.day and self.paragraph - self.day[0] <= 1 else None

    def anchor(self) -> Value | None:
        """The value that *un an plus tard* counts from."""
        return self.last[1] if self.last and self.paragraph - self.last[0] <= 1 else None


class Resolver:
    """Values for the atoms of one text; `published` None leaves open what counts from it."""

    def __init__(self, words: Grammar, published: date | None, story: Story) -> None:
        self.words, self.published, self.story = words, published, story
        self.tense: Tense = "none"

    def value(self, atom: Atom, tense: Tense) -> Value | None:
        """The value of the expression itself, without its frame; None where it cannot be known."""
        self.tense = tense
        rule: Callable[[Atom], Value | None] = getattr(self, f"_{atom.rule}")
        value = rule(atom)
        return value if value and values.possible(value.edtf) else None

    def number(self, atom: Atom, slot: str) -> int | None:
        """The value of a slot as a number: from its table of words, else from its figures."""
        written = atom.slot(slot)
        if written is None:
            return None
        written = " ".join(written.split())
        name = slot.rstrip("0123456789")
        found = self.words.values.get(name, {}).get(written)
        if found is not None:
            return int(found)
        if name == "n":
            return self.words.numerals.value(written)
        digits = "".join(char for char in written if char.isdigit())
        return int(digits) if digits else None

    def _unit_of(self, atom: Atom, slot: str = "unit") -> str:
        """The unit counted in; months where a word says how many of them (*полгода*)."""
        written = atom.slot(slot)
        return self.words.values[slot][" ".join(written.split())] if written else "month"

    # Calendar dates

    def _date(self, atom: Atom) -> Value | None:
        month, day = self.number(atom, "month"), self.number(atom, "day")
        if month is None:
            return self._day_of_month(atom, day)
        year = self._year_of(atom, month, day)
        if year is None:
            return None
        return point(f"{year:04}-{month:02}" + (f"-{day:02}" if day else ""))

    def _year_of(self, atom: Atom, month: int, day: int | None) -> int | None:
        if (year := self.number(atom, "year")) is not None:
            return year
        if (short := self.number(atom, "yy")) is not None:
            return self._full_year(short)
        if atom.slot("same") or atom.slot("there"):
            anchor = self.story.anchor()
            return int(anchor.start[:4]) if anchor and anchor.start[:4].isdigit() else None
        if self.published is None:
            return self.story.about[0] if self.story.about else None
        if (shift := self.number(atom, "shift")) is not None:
            return self.published.year + shift
        if atom.slot("this"):
            return self.published.year
        weekday = self.number(atom, "weekday") or self.number(atom, "shortday")
        if weekday and day and (year := self._matching_year(month, day, weekday)):
            return year
        if atom.slot("last"):
            return self._nearest_year(month, day, "past", strict=True)
        if atom.slot("next"):
            return self._nearest_year(month, day, "future", strict=True)
        return self._inferred_year(month, day)

    def _full_year(self, short: int) -> int:
        pivot = (self.published or date(2025, 1, 1)).year % 100 + 10
        return 2000 + short if short <= pivot else 1900 + short

    def _matching_year(self, month: int, day: int, weekday: int) -> int | None:
        """The nearest year in which the day falls on that weekday, past ones first."""
        assert self.published is not None
        for distance in (0, -1, 1, -2, 2, -3, -4, -5, -6):
            year = self.published.year + distance
            if values.possible(f"{year:04}-{month:02}-{day:02}"):
                found = date(year, month, day)
                close = abs((found - self.published).days) <= 370
                if found.isoweekday() == weekday and (close or distance < 0):
                    return year
        return None

    def _inferred_year(self, month: int, day: int | None) -> int:
        """The year that a day or month without one belongs to."""
        assert self.published is not None
        if self.story.about is not None and not self._recent(month, day):
            year, told = self.story.about
            later = values.month(year + 1, month) <= self.published.isoformat()[:7]
            return year + 1 if told and month < told - 3 and later else year
        return self._nearest_year(month, day, self.tense)

    def _recent(self, month: int, day: int | None) -> bool:
        """Whether a date without a year is told from publication though the paragraph has named a year.

        What is coming is; so is what lies a few weeks back, where a past year was named without a month.
        """
        assert self.published is not None and self.story.about is not None
        year, told = self.story.about
        if self.tense == "future":
            return year < self.published.year
        nearest = self._nearest_year(month, day, "past")
        behind = (self.published.year - nearest) * 12 + self.published.month - month
        return told is None and year < self.published.year and behind <= 1

    def _nearest_year(self, month: int, day: int | None, tense: Tense, *, strict: bool = False) -> int:
        """The year of the last such date up to publication, or of the next, or the nearest of the two."""
        assert self.published is not None
        today = (self.published.month, self.published.day if day else 0)
        this = (month, day or 0)
        year = self.published.year
        past = year if this < today or (this == today and not strict) else year - 1
        coming = year if this > today or (this == today and not strict) else year + 1
        if tense == "past":
            return past
        if tense == "future":
            return coming
        ahead = (coming * 12 + month) - (year * 12 + today[0])
        behind = (year * 12 + today[0]) - (past * 12 + month)
        if tense == "alone" and max(ahead if coming == year else 0, behind if past == year else 0) < 9:
            return year
        # A month alone is told of, not planned; a day is the nearest.
        return coming if day and ahead < min(behind, _MONTHS_AHEAD) else past

    def _day_of_month(self, atom: Atom, day: int | None) -> Value | None:
        """*mercredi 13*: the nearest month in which that day falls on that weekday."""
        weekday = self.number(atom, "weekday")
        if day is None or weekday is None or self.published is None:
            return None
        for distance in range(200):
            for found in (
                self.published - timedelta(days=distance),
                self.published + timedelta(days=distance),
            ):
                if found.day == day and found.isoweekday() == weekday:
                    return point(found)
        return None

    def _numeric(self, atom: Atom) -> Value | None:
        first, second = self.number(atom, "first"), self.number(atom, "second")
        if first is None or second is None:
            return None
        # The language's order, unless that is no date.
        swap = (self.words.order == "mdy" and not atom.dotted) or second > 12
        day, month = (second, first) if swap and first <= 12 else (first, second)
        year = self._year_of(atom, month, day)
        return point(f"{year:04}-{month:02}-{day:02}") if year else None

    def _iso(self, atom: Atom) -> Value | None:
        return point(f"{atom.slots['year']}-{self.number(atom, 'mm'):02}-{self.number(atom, 'dd'):02}")

    def _year(self, atom: Atom) -> Value | None:
        return point(atom.slots["year"])

    def _years(self, atom: Atom) -> Value | None:
        first = int(atom.slots["year"])
        last = self.number(atom, "year2") or first // 100 * 100 + (self.number(atom, "yy") or 0)
        return Value(f"{first:04}", f"{last:04}") if first < last <= first + 100 else None

    def _day_range(self, atom: Atom) -> Value | None:
        month2 = self.number(atom, "month2") or self.number(atom, "month")
        first, last = self.number(atom, "day"), self.number(atom, "day2")
        if month2 is None or first is None or last is None:
            return None
        year = self._year_of(atom, month2, last)
        if year is None:
            return None
        month = self.number(atom, "month") or month2
        start_year = year - 1 if month > month2 else year
        return Value(f"{start_year:04}-{month:02}-{first:02}", f"{year:04}-{month2:02}-{last:02}")

    def _holiday(self, atom: Atom) -> Value | None:
        fixed = self.words.values["holiday"][" ".join(atom.slots["holiday"].split())]
        month, day = int(fixed[:2]), int(fixed[3:])
        year = self._year_of(atom, month, day)
        return point(f"{year:04}-{fixed}") if year else None

    def _half_month(self, atom: Atom) -> Value | None:
        month, half = self.number(atom, "month"), self.number(atom, "half")
        year = self._year_of(atom, month, None) if month else None
        if month is None or year is None:
            return None
        if half == 1:
            return values.days(date(year, month, 1), date(year, month, 15))
        return values.days(date(year, month, 16), values.month_end(year, month))

    # Counted from publication

    def _weekday(self, atom: Atom) -> Value | None:
        weekday = self.number(atom, "weekday")
        if self.published is None or weekday is None:
            return None
        monday = self.published - timedelta(days=self.published.weekday())
        if (weeks := self.number(atom, "shift2")) is not None:
            return point(monday + timedelta(weeks=weeks, days=weekday - 1))
        if (turn := self.number(atom, "narrative")) is not None:
            day = self.story.anchor_day() or self.published
            return point(_weekday_after(day, weekday) if turn > 0 else _weekday_before(day, weekday))
        shift = self.number(atom, "shift")
        if shift == 1:
            return point(_weekday_after(self.published, weekday))
        if shift == -1:
            return point(_weekday_before(self.published, weekday))
        ahead = (weekday - self.published.isoweekday()) % 7
        return point(
            self.published + timedelta(days=ahead if self.tense == "future" or not ahead else ahead - 7)
        )

    def _day(self, atom: Atom) -> Value | None:
        return self._period("day", self.number(atom, "when"))

    def _daypart(self, atom: Atom) -> Value | None:
        if atom.slot("there"):
            day = self.story.anchor_day()
            return point(day) if day else None
        return self._period("day", 0)

    def _unit_value(self, atom: Atom) -> int:
        return next((n for s in ("shift", "this") if (n := self.number(atom, s)) is not None), 0)

    def _unit(self, atom: Atom) -> Value | None:
        return self._period(self._unit_of(atom, "period"), self._unit_value(atom))

    def _part_unit(self, atom: Atom) -> Value | None:
        return self._unit(atom)

    def _period(self, unit: str, count: int | None) -> Value | None:
        if self.published is None or count is None:
            return None
        return values.period(self.published, unit, count)

    def _moved(self, atom: Atom, sign: int) -> str | None:
        if self.published is None:
            return None
        return self._counted(atom, self.published, sign)

    def _counted(self, atom: Atom, day: date, sign: int) -> str | None:
        """The units of the expression, one where it gives no number, counted from a day."""
        count, unit = (self.number(atom, "n") if atom.slot("n") else 1), self._unit_of(atom)
        if count is None or count > 2000:
            return None
        if atom.slot("demi"):
            half = {"year": ("month", 6), "month": ("day", 15), "week": ("day", 4), "day": ("day", 0)}
            smaller, extra = half.get(unit, (unit, 0))
            whole = {"year": 12, "month": 30, "week": 7}.get(unit, 1)
            unit, count = smaller, count * whole + extra
        moved = values.moved(day, unit, sign * count)
        return f"{moved}~" if atom.slot("approx") else moved

    def _ago(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, -1)
        return point(moved) if moved else None

    def _ahead(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, 1)
        return point(moved) if moved else None

    def _since(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, -1)
        return Value(moved, "..") if moved else None

    def _last(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, -1)
        return Value(moved, str(self.published)) if moved else None

    def _next(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, 1)
        return Value(str(self.published), moved) if moved else None

    def _within(self, atom: Atom) -> Value | None:
        return self._next(atom)

    # Counted from what was last spoken of

    def _anchor(self, atom: Atom) -> Value | None:
        count = self.number(atom, "anchored")
        if count is None:
            count = self.number(atom, "narrative") or 0
        day = self.story.anchor_day() or (self.published if count else None)
        return point(day + timedelta(days=count)) if day else None

    def _same_unit(self, atom: Atom) -> Value | None:
        unit, count = self._unit_of(atom, "period"), self.number(atom, "narrative") or 0
        day, anchor = self.story.anchor_day(), self.story.anchor()
        if (
            unit in ("year", "month")
            and anchor
            and anchor.start[: 4 if unit == "year" else 7].strip("0123456789-") == ""
        ):
            parts = [int(part) for part in anchor.start.split("-")]
            if unit == "year":
                return point(f"{parts[0] + count:04}")
            if len(parts) > 1 and parts[1] <= 12:
                return point(values.month(parts[0], parts[1] + count))
        if day is None and count:
            day = self.published
        return values.period(day, unit, count) if day else None

    def _later(self, atom: Atom) -> Value | None:
        return self._from_anchor(atom, 1)

    def _earlier(self, atom: Atom) -> Value | None:
        return self._from_anchor(atom, -1)

    def _from_anchor(self, atom: Atom, sign: int) -> Value | None:
        unit = self._unit_of(atom)
        anchor = self.story.anchor()
        start = anchor.start.rstrip("~?%") if anchor else str(self.published or "")
        if anchor is None and sign > 0:
            return None
        precision = {4: ("year", "decade", "century"), 7: ("month", "year", "decade", "century")}
        if not values.possible(start) or "X" in start or unit not in precision.get(len(start), (unit,)):
            return None
        filled = date.fromisoformat((start + "-01-01")[:10]) if len(start) < 10 else date.fromisoformat(start)
        moved = self._counted(atom, filled, sign)
        return point(moved) if moved else None

    # Periods

    def _decade(self, atom: Atom) -> Value | None:
        year = self.number(atom, "year") or self.number(atom, "decade")
        if year is None:
            short = self.number(atom, "yy") or 0
            year = (1900 if short >= 30 else 2000) + short
        return point(f"{year // 10}X")

    def _century(self, atom: Atom) -> Value | None:
        number = self.number(atom, "century")
        return point(f"{number - 1}XX") if number else None

    def _season(self, atom: Atom) -> Value | None:
        season = self.number(atom, "season")
        year = self.number(atom, "year")
        if season is None or (year is None and self.published is None):
            return None
        if year is None and self.published is not None:
            shift = self.number(atom, "shift")
            year = self._season_year(season, shift, atom)
        return point(f"{year:04}-{season}")

    def _season_year(self, season: int, shift: int | None, atom: Atom) -> int:
        """The year in which that season last began, or begins next."""
        assert self.published is not None
        start = {21: 3, 22: 6, 23: 9, 24: 12}[season]
        begun = self.published.year if self.published.month >= start else self.published.year - 1
        running = 0 <= (self.published.year - begun) * 12 + self.published.month - start < 3
        if shift is not None:
            return begun + shift + (not running) if shift < 0 else begun + 1
        if atom.slot("this"):
            return begun if running or self.tense == "past" or season == 24 else self.published.year
        if self.story.about is not None:
            return self.story.about[0]
        return begun + 1 if self.tense == "future" and not running else begun

    def _quarter(self, atom: Atom) -> Value | None:
        return self._part_of_year(atom, self.number(atom, "quarter"), 3)

    def _half(self, atom: Atom) -> Value | None:
        return self._part_of_year(atom, self.number(atom, "half"), 6)

    def _part_of_year(self, atom: Atom, number: int | None, months: int) -> Value | None:
        if number is None:
            return None
        first = (number - 1) * months + 1
        year = self.number(atom, "year")
        if year is None:
            if self.published is None:
                return None
            coming = self.published.month < first and self.tense != "future"
            year = self.story.about[0] if self.story.about else self.published.year - coming
        return Value(values.month(year, first), values.month(year, first + months - 1))

    def _week_of(self, atom: Atom) -> Value | None:
        month, day = self.number(atom, "month"), self.number(atom, "day")
        if month is None or day is None:
            return None
        year = self._year_of(atom, month, day)
        text = f"{year or 0:04}-{month:02}-{day:02}"
        return values.week(date.fromisoformat(text)) if year and values.possible(text) else None

    def _time(self, atom: Atom) -> Value | None:
        day = (
            self.story.day[1]
            if self.story.day and self.story.day[0] == self.story.paragraph
            else self.published
        )
        return point(day) if day else None


def _weekday_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.isoweekday() - 1) % 7 + 1)


def _weekday_before(day: date, weekday: int) -> date:
    return day - timedelta(days=(day.isoweekday() - weekday - 1) % 7 + 1)
