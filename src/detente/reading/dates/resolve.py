"""From an expression of time to its EDTF value, against the day of publication and what was said before.

The conventions are those of TimeML as news annotators use them, written in EDTF; `docs/dates.md` lists them.
A value is no more precise than the words: *il y a deux ans* is a year. What cannot be resolved has no value.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from detente.reading.dates import values
from detente.reading.dates.annual import is_year_end
from detente.reading.dates.atoms import Atom
from detente.reading.dates.calendar_dates import CalendarDates
from detente.reading.dates.values import Value, point
from detente.when import When

_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
_WEEKS = frozenset({"week", "fortnight"})


class Resolver(CalendarDates):
    """Values for the atoms of one text: a method for each rule of the grammar."""

    # Counted from publication

    def _weekday(self, atom: Atom) -> Value | None:
        weekday = self.number(atom, "weekday")
        if self.published is None or weekday is None:
            return None
        monday = self.published - timedelta(days=self.published.weekday())
        if (weeks := self.number(atom, "shift2")) is not None:
            return point(monday + timedelta(weeks=weeks, days=weekday - 1))
        if (turn := self.number(atom, "narrative")) is not None:
            day = self.story.anchor_day(self.published) or self.published
            found = _weekday_after(day, weekday) if turn > 0 else _weekday_before(day, weekday)
            return None if found > self.published and self.tense == "past" else point(found)
        if (weeks := self.number(atom, "inweeks")) is not None:
            near = _weekday_after if weeks > 0 else _weekday_before
            return point(near(self.published, weekday) + timedelta(weeks=weeks))
        shift = self.number(atom, "shift")
        if shift == 1:
            return point(_weekday_after(self.published, weekday))
        if shift == -1:
            return point(_weekday_before(self.published, weekday))
        ahead = (weekday - self.published.isoweekday()) % 7
        coming = self.tense == "future" or (self.tense in ("alone", "due") and ahead <= 3)
        return point(self.published + timedelta(days=ahead if coming or not ahead else ahead - 7))

    def _day(self, atom: Atom) -> Value | None:
        return self._period("day", self.number(atom, "when"))

    def _daypart(self, atom: Atom) -> Value | None:
        day = self.story.anchor_day(self.published) if atom.slot("there") or not atom.slot("this") else None
        return point(day) if day else None if atom.slot("there") else self._period("day", 0)

    def _unit_value(self, atom: Atom) -> int:
        return next((n for s in ("shift", "this") if (n := self.number(atom, s)) is not None), 0)

    def _unit(self, atom: Atom) -> Value | None:
        if self._continues(atom, self._unit_of(atom, "period")):
            return self._same_unit(replace(atom, slots=atom.slots | {"narrative": atom.slots["shift"]}))
        return self._period(self._unit_of(atom, "period"), self._unit_value(atom))

    def _part_unit(self, atom: Atom) -> Value | None:
        if is_year_end(atom, self.words) and self.tense == "past":
            # What was so at the end of a year: of the one told of.
            about = self.story.about
            year = about[0] if about is not None else self.story.whole
            if year is not None:
                return point(f"{year:04}")
        return self._unit(atom)

    def _period(self, unit: str, count: int | None) -> Value | None:
        if self.published is None or count is None:
            return None
        if unit == "weekend":
            return self._weekend(self.published, count)
        return values.period(self.published, unit, count)

    def _weekend(self, published: date, count: int) -> Value:
        """The weekend being told of, the last one over, or the next to come."""
        within = published.weekday() >= 5
        if count == 0 and not within and self.tense not in ("future", "alone"):
            count = -1
        elif count > 0 and not within:
            count = 0
        return values.period(published, "weekend", count)

    def _weekend_of(self, atom: Atom) -> Value | None:
        week = self._week_of(atom)
        return values.weekend(date.fromisoformat(week.start)) if week else None

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
        vague = atom.slot("approx") or (
            atom.slot("unit") and atom.slot("n") in self.words.values.get("n", {})
        )
        return f"{moved}~" if vague else moved

    def _ago(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, -1)
        if moved is None:
            return None
        if atom.slot("exact") and self.published is not None and len(moved) < len("2025-12-13"):
            return point(moved + self.published.isoformat()[len(moved) :])
        # *Two weeks ago* is hardly ever that day.
        weeks = self._unit_of(atom) in _WEEKS and (self.number(atom, "n") or 1) > 1
        return point(f"{moved}~" if weeks and not moved.endswith("~") else moved)

    def _ahead(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, 1)
        return point(moved) if moved else None

    def _due(self, atom: Atom) -> Value | None:
        """*in three days* is when something is to come; of what is past it says how long it took."""
        return self._ahead(atom) if self.tense in ("future", "alone") else None

    def _in_time(self, atom: Atom) -> Value | None:
        """*через два дня*: from what was told, unless it is told as coming."""
        coming = self.tense == "future"
        told = None if coming else self._later(atom)
        if told is None and not coming and self.story.anchor() is not None:
            return None  # "Одного взяли в июне, другого — через неделю": of which day is not known.
        return told or self._ahead(atom)

    def _since(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, -1)
        if moved is None:
            return None
        # Counted in months or years, the start is only known to a unit.
        return Value(moved if len(moved) == 10 or moved.endswith("~") else f"{moved}~", "..")

    def _last(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, -1)
        return Value(moved, str(self.published)) if moved else None

    def _next(self, atom: Atom) -> Value | None:
        moved = self._moved(atom, 1)
        return Value(str(self.published), moved) if moved else None

    def _within(self, atom: Atom) -> Value | None:
        """*within three days* is to come; *for five years* after a verb of the past is how long it lasts."""
        coming = self.tense in ("future", "alone")
        coming = coming or (atom.slot("n") is not None and self._unit_of(atom) in ("day", "week"))
        return self._next(atom) if coming else None

    # Counted from what was last spoken of

    def _anchor(self, atom: Atom) -> Value | None:
        count = self.number(atom, "anchored")
        if count is None:
            count = self.number(atom, "narrative") or 0
        last, day = self.story.anchor(), self.story.anchor_day(self.published)
        coming = self.story.coming_day() if self.tense == "future" else None
        if coming is not None:
            return point(coming + timedelta(days=count))
        if (
            not count
            and last is not None
            and last.is_month
            and self.story.is_near()
            and (atom.slot("then") or not self.story.has_day())
        ):
            return last
        if count >= 0:
            told = self.story.next_to() if count else self.story.day_told()
            day = told or self.story.coming_day()
        if day is None and (count < 0 or (count > 0 and self.tense in ("alone", "future"))):
            day = self.published
        if day and self.published and day > self.published and count < 0 and self.tense == "past":
            day = self.published
        return point(day + timedelta(days=count)) if day else None

    def _since_then(self, atom: Atom) -> Value | None:
        last = self.story.anchor()
        return Value(last.start, "..") if last and last.start != ".." else None

    def _same_unit(self, atom: Atom) -> Value | None:
        unit, count = self._unit_of(atom, "period"), self.number(atom, "narrative") or 0
        day, anchor = self.story.anchor_day(self.published), self.story.anchor()
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
        if anchor is None and sign > 0 and self.tense != "alone":
            return None
        if len(start) == 7 and start[5:] > "12":
            start = start[:4]  # From a season, only years are counted.
        precision = {4: ("year", "decade", "century"), 7: ("month", "year", "decade", "century")}
        if not values.possible(start) or "X" in start or unit not in precision.get(len(start), (unit,)):
            return None
        filled = date.fromisoformat((start + "-01-01")[:10]) if len(start) < 10 else date.fromisoformat(start)
        moved = self._counted(atom, filled, sign)
        if moved is None or (sign > 0 and self._is_untold(moved)):
            return None
        return point(moved)

    def _is_untold(self, moved: str) -> bool:
        """Whether what is told as past would come after publication.

        Then it is not counted from what was told last: *they are 40 today … were caught four years later*.
        """
        if self.published is None or self.tense in ("future", "alone"):
            return False
        return When(moved.rstrip("~")).earliest > self.published

    # Periods

    def _nth(self, atom: Atom) -> Value | None:
        """*le premier week-end de septembre*: days, whole weeks and weekends of a month, from either end."""
        first, count = self._month_of(atom), self.number(atom, "nth")
        if first is None or count is None:
            return None
        last = values.month_end(first.year, first.month)
        if (weekday := self.number(atom, "weekday")) is not None:
            day = values.weekday_within(first, last, weekday, count)
            return point(day) if day <= last else None
        unit = self._unit_of(atom, "period")
        if unit == "day":
            day = first + timedelta(days=count - 1) if count > 0 else last
            return point(day) if day <= last else None
        begins = values.weekday_within(first, last, 1 if unit == "week" else 6, count)
        if count < 0 and unit == "week" and begins + timedelta(days=6) > last:
            begins -= timedelta(weeks=1)
        return values.period(begins, unit, 0)

    def _month_of(self, atom: Atom) -> date | None:
        """The first day of the month that something is a part of: *juillet*, *ce mois*."""
        if (shift := self.number(atom, "ofmonth")) is not None:
            told = self._month_told(shift)
            return date.fromisoformat(f"{told}-01") if told else None
        month = self.number(atom, "month")
        year = self._year_of(atom, month, None) if month else None
        return date(year, month, 1) if month and year else None

    def _clock(self, atom: Atom) -> Value | None:
        """An hour by itself is today's only where nothing stands around it."""
        return self._time(atom) if self.tense == "alone" else None

    def _slash(self, atom: Atom) -> Value | None:
        """*31/10* is a date only where nothing stands around it: it may be a score or a fraction; *22/04* is
        none."""
        first, second = atom.slots["first"], atom.slots["second"]
        alone = self.tense == "alone" and (first, second) != ("24", "7")
        return self._numeric(atom) if alone or (second[0] == "0" and len(first) > 1) else None

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
        if (turn := self.number(atom, "narrative")) is not None:
            return self._season_beside(season, turn)
        if year is None and self.published is not None:
            of_year = self.number(atom, "shift2")
            if of_year is not None:
                return point(f"{self.published.year + of_year:04}-{season}")
            year = self._season_year(season, self.number(atom, "shift"), atom)
        return point(f"{year:04}-{season}")

    def _season_beside(self, season: int, turn: int) -> Value | None:
        """*L'été suivant*, *the previous summer*: the next or last one, seen from what was told."""
        anchor = self.story.anchor()
        begun = anchor.begun if anchor is not None else None
        if begun is None:
            return None
        begins, (year, month) = _SEASON_STARTS[season], begun
        if turn > 0:
            coming = f"{year + (not month or begins <= month):04}-{season}"
            return None if self._is_untold(coming) else point(coming)
        return point(f"{year - (not month or begins + 2 >= month):04}-{season}")

    def _season_year(self, season: int, shift: int | None, atom: Atom) -> int:
        """The year in which that season last began, or begins next."""
        assert self.published is not None
        start = _SEASON_STARTS[season]
        begun = self.published.year if self.published.month >= start else self.published.year - 1
        running = 0 <= (self.published.year - begun) * 12 + self.published.month - start < 3
        if shift:
            return begun + shift + (not running) if shift < 0 else begun + 1
        if atom.slot("this") or shift == 0:
            return begun if running or season == 24 else self.published.year
        if self.story.about is not None and (self.story.same_sentence or atom.slot("there")):
            year, told = self.story.about
            return year + 1 if told and told > start + 2 else year
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
        shift = 0 if atom.slot("this") else self.number(atom, "shift")
        if year is None and shift is not None and self.published is not None:
            year = self.published.year + shift
        if year is None:
            if self.published is None:
                return None
            coming = self.published.month < first and self.tense != "future"
            year = self.story.about[0] if self.story.about else self.published.year - coming
        return Value(values.month(year, first), values.month(year, first + months - 1))

    def _first_months(self, atom: Atom) -> Value | None:
        """*Les neuf premiers mois de 2025*."""
        count, year = self.number(atom, "n"), self.number(atom, "year")
        if year is None and self.published is not None:
            year = self.published.year + (self.number(atom, "shift") or 0)
        if count is None or year is None or not 1 <= count <= 12:
            return None
        return Value(values.month(year, 1), values.month(year, count))

    def _months_to(self, atom: Atom) -> Value | None:
        """*The 12 months to July*, *the year to June*."""
        month, count = self.number(atom, "month"), self.number(atom, "n") if atom.slot("n") else 12
        year = self._year_of(atom, month, None) if month else None
        if month is None or year is None or not count or count > 36:
            return None
        return Value(values.month(year, month - count + 1), values.month(year, month))

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
