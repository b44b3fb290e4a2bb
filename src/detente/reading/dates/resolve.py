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
from detente.reading.dates.periods import Periods
from detente.reading.dates.values import Value, point
from detente.when import When

_WEEKS = frozenset({"week", "fortnight"})
# How many smaller units make a larger one: *two years and three months ago*.
_IN_ONE = {("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24}
# In `words.nexts`: what is counted from the day told, where the past is told (*the following two weeks*).
_FROM_TOLD = 2
_OVER = 30
"""How many days after it nobody is still to do what he was told on a day to do within some."""


class Resolver(Periods):
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
        nearest = self.tense in ("alone", "due") or (self.tense == "none" and "this" in atom.slots)
        coming = self.tense == "future" or (nearest and ahead <= 3)
        if self.tense == "none" and weekday in self.story.weekdays:
            # *Saturday will be dry … Rain on Saturday in the north*
            return point(self.story.weekdays[weekday])
        coming = coming or (self.tense == "none" and self.story.forecast)
        day = self.published + timedelta(days=ahead if coming or not ahead else ahead - 7)
        if self.tense == "future":
            self.story.weekdays[weekday] = day
        if ahead:
            self.story.forecast = coming
        return point(day)

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

    def _rest(self, atom: Atom) -> Value | None:
        """*Le reste de l'année*: from publication on; of what is told as past it is not known from when."""
        whole = None if self.tense == "past" else self._unit(atom)
        until = When(whole.end).latest if whole else None
        return Value(str(self.published), str(until)) if until and self.published else None

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
        if (rest := self.number(atom, "n2")) is not None:
            smaller = self._unit_of(atom, "unit2")
            in_one = _IN_ONE.get((unit, smaller))
            if in_one is None:
                return None
            unit, count = smaller, count * in_one + rest
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
        if self.number(atom, "nexts") == _FROM_TOLD and self.tense == "past":
            day = self.story.anchor_day(self.published)
            until = self._counted(atom, day, 1) if day else None
            return Value(str(day), until) if until else None
        moved = self._moved(atom, 1)
        return Value(str(self.published), moved) if moved else None

    def _within(self, atom: Atom) -> Value | None:
        """*within three days* is to come; *for five years* after a verb of the past is how long it lasts. In
        an account of a day long past, it counts from that."""
        coming = self.tense in ("future", "alone")
        coming = coming or (atom.slot("n") is not None and self._unit_of(atom) in ("day", "week"))
        day = self.story.day[1] if coming and self.story.day and self.story.has_day() else None
        if day is not None and self.published is not None and (self.published - day).days > _OVER:
            until = self._counted(atom, day, 1)
            return Value(str(day), until) if until else None
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
            if count and last is not None and last.is_month and self.story.is_near():
                return None  # "Gracié en janvier 2020 et libéré le lendemain": of which day is not known.
            told = self.story.next_to() if count else self.story.day_told(self.published)
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
        if unit in ("quarter", "half") and anchor is not None and anchor.begun is not None:
            year, month = anchor.begun
            day = date(year, month, 1) if month else day
        if day is None and count:
            day = self.published
        return values.period(day, unit, count) if day else None

    def _before(self, atom: Atom) -> None:
        """*Trois jours avant* is counted from a day named behind it: see `Stretches`."""

    def _after(self, atom: Atom) -> None:
        """*Two weeks after* is, too."""

    def counted_from(self, atom: Atom, day: date) -> Value | None:
        """*Trois jours avant*, *two weeks after* a day."""
        moved = self._counted(atom, day, 1 if atom.rule == "after" else -1)
        return point(moved) if moved else None

    def _later(self, atom: Atom) -> Value | None:
        return self._from_anchor(atom, 1)

    def _earlier(self, atom: Atom) -> Value | None:
        return self._from_anchor(atom, -1)

    def _from_anchor(self, atom: Atom, sign: int) -> Value | None:
        unit = self._unit_of(atom)
        # *Up from a year earlier and down from a month earlier* count back from one and the same.
        anchor = (self.story.compared if sign < 0 else None) or self.story.anchor()
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


def _weekday_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.isoweekday() - 1) % 7 + 1)


def _weekday_before(day: date, weekday: int) -> date:
    return day - timedelta(days=(day.isoweekday() - weekday - 1) % 7 + 1)
