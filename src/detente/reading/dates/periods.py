"""Parts of a year or a month, and stretches of time that have a name: quarters, seasons, weeks, decades."""

from __future__ import annotations

from datetime import date, timedelta

from detente.reading.dates import values
from detente.reading.dates.atoms import Atom
from detente.reading.dates.feasts import Feasts
from detente.reading.dates.values import Value, point
from detente.when import When

_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
_MONTHS, _HOURS = 12, 24


class Periods(Feasts):
    """The part of the resolver that reads them."""

    def _nth(self, atom: Atom) -> Value | None:
        """*le premier week-end de septembre*: days, whole weeks and weekends of a month or year, from either
        end; the first week of a year is the one of ISO 8601."""
        count = self.number(atom, "nth")
        if not {"month", "ofmonth"} & atom.slots.keys():
            year = self.number(atom, "year") or (self.published.year if self.published else None)
            if year is None:
                return None
            first, last = date(year, 1, 1), date(year, 12, 31)
            if count is not None and count > 0 and self._unit_of(atom, "period") == "week":
                return values.week(date.fromisocalendar(year, count, 1))
        elif (month := self._month_of(atom)) is not None:
            first, last = month, values.month_end(month.year, month.month)
        else:
            return None
        if count is None:
            return None
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
        hours = self.number(atom, "n") or 0
        return self._time(atom) if hours <= _HOURS and self.tense == "alone" else None

    def _slash(self, atom: Atom) -> Value | None:
        """*3/10* is a date only where nothing stands around it: it may be a score or a fraction; *22/4* and
        *03/04* are neither, but where the month stands first *22/4* may be."""
        first, second = atom.slots["first"], atom.slots["second"]
        if (first, second) == ("24", "7"):
            return None
        dated = second[0] == "0" and len(first) > 1
        if self.words.order == "dmy":
            dated = dated or int(first) > _MONTHS >= int(second)
        return self._numeric(atom) if dated or self.tense == "alone" else None

    def _decade(self, atom: Atom) -> Value | None:
        year = self.number(atom, "year") or self.number(atom, "decade")
        if year is None:
            short = self.number(atom, "yy") or 0
            year = (1900 if short >= 30 else 2000) + short
        return point(f"{year // 10}X")

    def _century(self, atom: Atom) -> Value | None:
        number = self.number(atom, "century")
        return point(f"{number - 1:02}XX") if number else None

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
        if self.tense == "alone" and not running:
            return self.published.year
        of_told = self.story.same_sentence or atom.slot("there") or atom.slot("same")
        if self.story.about is not None and of_told:
            year, told = self.story.about
            if atom.slot("same") and not atom.slot("there"):
                return year  # *Осенью того же года*
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
            coming = self.published.month < first and self.tense not in ("future", "alone")
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

    def _time(self, atom: Atom) -> Value | None:
        day = (
            self.story.day[1]
            if self.story.day and self.story.day[0] == self.story.paragraph
            else self.published
        )
        return point(day) if day else None

    def _is_untold(self, moved: str) -> bool:
        """Whether what is told as past would come after publication.

        Then it is not counted from what was told last: *they are 40 today … were caught four years later*.
        """
        if self.published is None or self.tense in ("future", "alone"):
            return False
        return When(moved.rstrip("~")).earliest > self.published
