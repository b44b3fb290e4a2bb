"""Calendar arithmetic on EDTF values: units before and after a day, weeks, seasons, ends of intervals."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from detente.when import When


class Value(NamedTuple):
    """An EDTF value by its two ends, the same for a single date."""

    start: str
    end: str

    @property
    def edtf(self) -> str:
        """The value in EDTF notation."""
        return self.start if self.start == self.end else f"{self.start}/{self.end}"

    @property
    def day(self) -> date | None:
        """The day, where the value is just one."""
        return date.fromisoformat(self.start) if self.start == self.end and len(self.start) == 10 else None

    @property
    def begun(self) -> tuple[int, int | None] | None:
        """The year and month in which the value begins, None for a month not told; None of an open value."""
        year, *rest = self.start.rstrip("~?%").split("-")
        if not year.isdigit():
            return None
        return int(year), int(rest[0]) if rest and rest[0] <= "12" else None

    @property
    def is_month(self) -> bool:
        """Whether the value is just one month."""
        return self.start == self.end and len(self.start) == 7 and self.start[5:] <= "12"


def point(text: str | date) -> Value:
    """A single date."""
    text = text.isoformat() if isinstance(text, date) else text
    return Value(text, text)


def days(first: date, last: date) -> Value:
    """From a day to a day."""
    return Value(first.isoformat(), last.isoformat())


def week(of: date) -> Value:
    """Monday to Sunday around a day (ISO 8601)."""
    monday = of - timedelta(days=of.weekday())
    return days(monday, monday + timedelta(days=6))


def weekend(of: date) -> Value:
    """Saturday and Sunday of a day's week."""
    saturday = of + timedelta(days=5 - of.weekday())
    return days(saturday, saturday + timedelta(days=1))


def month(year: int, number: int) -> str:
    """A month of a year; a number outside 1 to 12 runs into the years around."""
    ahead = year * 12 + number - 1
    return f"{ahead // 12:04}-{ahead % 12 + 1:02}"


def moved(day: date, unit: str, count: int) -> str:
    """So many units from a day, no more precise than the unit: a day, a month or a year."""
    match unit:
        case "minute":
            return day.isoformat()
        case "hour":
            return (day + timedelta(days=int(count / 24))).isoformat()
        case "day":
            return (day + timedelta(days=count)).isoformat()
        case "week":
            return (day + timedelta(weeks=count)).isoformat()
        case "fortnight":
            return (day + timedelta(days=15 * count)).isoformat()
        case "month":
            return month(day.year, day.month + count)
        case "year":
            return f"{day.year + count:04}"
        case "decade":
            return f"{day.year + 10 * count:04}"
        case _:
            return f"{day.year + 100 * count:04}"


def period(day: date, unit: str, count: int) -> Value:
    """The calendar period around a day, so many periods away: a week, a month, a year, …"""
    match unit:
        case "day":
            return point(day + timedelta(days=count))
        case "week":
            return week(day + timedelta(weeks=count))
        case "weekend":
            return weekend(day + timedelta(weeks=count))
        case "month":
            return point(month(day.year, day.month + count))
        case "quarter":
            return _part_of_year(day, 3, count)
        case "half":
            return _part_of_year(day, 6, count)
        case "year":
            return point(f"{day.year + count:04}")
        case "decade":
            return point(f"{day.year // 10 + count}X")
        case _:
            return point(f"{day.year // 100 + count}XX")


def _part_of_year(day: date, months: int, count: int) -> Value:
    """The quarter or half around a day, so many away, by its first and last months."""
    first = (day.month - 1) // months * months + 1 + months * count
    return Value(month(day.year, first), month(day.year, first + months - 1))


def last_day(value: str) -> str:
    """The last day of a date of any precision."""
    return When(value.rstrip("~?%")).latest.isoformat()


def month_end(year: int, number: int) -> date:
    """The last day of a month."""
    return date(year, number, monthrange(year, number)[1])


def weekday_within(first: date, last: date, weekday: int, count: int) -> date:
    """The weekday that comes so many times from the first day on, or last up to the last."""
    if count < 0:
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))


def easter(year: int, *, orthodox: bool = False) -> date:
    """Easter Sunday, a Gregorian date, by the rules of Gauss in the form of Meeus' *Astronomical Algorithms*.

    The Orthodox one is that of the Julian calendar, 13 days behind (1900 to 2099).
    """
    if orthodox:
        lunar = (19 * (year % 19) + 15) % 30
        weekday = (2 * (year % 4) + 4 * (year % 7) - lunar + 34) % 7
        month, day = divmod(lunar + weekday + 114, 31)
        return date(year, month, day + 1) + timedelta(days=13)
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, left = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    lunar = (19 * golden + century - leap - shift + 15) % 30
    whole, last = divmod(rest, 4)
    weekday = (32 + 2 * left + 2 * whole - lunar - last) % 7
    late = (golden + 11 * lunar + 22 * weekday) // 451
    month, day = divmod(lunar + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def approximate(value: Value) -> Value:
    """The value marked approximate, as EDTF does, at both ends."""
    return Value(*(end if end == ".." or end[-1] in "~X" else f"{end}~" for end in value))


@lru_cache(maxsize=4096)
def possible(text: str) -> bool:
    """Whether it is an EDTF value of a day that exists."""
    try:
        When(text)
    except ValueError:
        return False
    return True
