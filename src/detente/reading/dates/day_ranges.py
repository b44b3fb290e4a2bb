"""Stretches of days and of months that one expression tells: *du 4 au 23 mai*, *the first half of May*."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from detente.reading.dates import values
from detente.reading.dates.atoms import Atom
from detente.reading.dates.calendar_dates import CalendarDates
from detente.reading.dates.values import Value


class DayRanges(CalendarDates):
    """The part of the resolver that reads them."""

    def _day_range(self, atom: Atom) -> Value | None:
        month2 = self.number(atom, "month2") or self.number(atom, "month")
        first, last = self.number(atom, "day"), self.number(atom, "day2")
        if (shift := self.number(atom, "ofmonth")) is not None and first and last:
            told = self._month_told(shift)
            return Value(f"{told}-{first:02}", f"{told}-{last:02}") if told else None
        if month2 is None and last is not None:
            known = self._bare_day(last)
            month2 = int(known.end[5:7]) if known else None
        if month2 is None or first is None or last is None:
            return None
        month = self.number(atom, "month") or month2
        # The weekday of the first day tells of its own year.
        kept = {name: text for name, text in atom.slots.items() if name != "weekday"}
        if "weekday2" in atom.slots:
            kept["weekday"] = atom.slots["weekday2"]
        year, weekday = None, self.number(atom, "weekday")
        if weekday and self.published and not {"weekday2", "year"} & atom.slots.keys():
            year = self._matching_year(month, first, weekday)
            year = year + (month > month2) if year else None
        year = year or self._year_of(replace(atom, slots=kept), month2, last)
        if year is None:
            return None
        start_year = year - 1 if month > month2 else year
        return Value(f"{start_year:04}-{month:02}-{first:02}", f"{year:04}-{month2:02}-{last:02}")

    def _month_range(self, atom: Atom) -> Value | None:
        first, last = self.number(atom, "month"), self.number(atom, "month2")
        year = self._year_of(atom, last, None) if last else None
        if first is None or last is None or year is None:
            return None
        return Value(f"{year - (first > last):04}-{first:02}", f"{year:04}-{last:02}")

    def _half_month(self, atom: Atom) -> Value | None:
        month, half = self.number(atom, "month"), self.number(atom, "half")
        year = self._year_of(atom, month, None) if month else None
        if month is None or year is None:
            return None
        if half == 1:
            return values.days(date(year, month, 1), date(year, month, 15))
        return values.days(date(year, month, 16), values.month_end(year, month))
