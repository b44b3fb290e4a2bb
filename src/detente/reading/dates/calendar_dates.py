"""Calendar dates, and the year of those that name none: *le 9 septembre*, *en octobre*, *lundi 13*."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from detente.reading.dates import values
from detente.reading.dates.atoms import Atom
from detente.reading.dates.grammar import Grammar
from detente.reading.dates.story import Story
from detente.reading.dates.values import Value, point

Tense = Literal["past", "future", "due", "none", "alone"]
# Without a verb to tell, a day up to so many months ahead is read as coming where it is the nearer one.
_MONTHS_AHEAD = 3
# A day without a year that is at most so many days ahead is not the one of last year; a hearing's, more.
_DAYS_AHEAD, _SCHEDULED_AHEAD = 14, 60
# A day of the last so many days is told of by itself after a sentence that named a year.
_LATELY = 31
# How many months from the one it last told of an account of a past year goes on without its year.
_ACCOUNT = 2
_NEWS = 100
# A paper errs by a weekday only of a day of the last so many days.
_RECENT = 3
# A day that is to come and more than so many days off would be told with its year.
_DAYS_OFF = 330
# By itself a date is one of the year of publication, unless that is so many months away.
_ALONE_AHEAD, _ALONE_BEHIND = 11, 9
# How far from publication *mercredi 13* may be.
_DAYS_AROUND, _DAYS_ALONE = 32, 200
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


class CalendarDates:
    """The part of the resolver that reads months and days; one for each text.

    ``published`` None leaves open what counts from it. ``tense_of`` says what the sentence of an atom tells
    of, ``is_scheduled`` whether it is the day of a hearing or the like, ``is_yearly`` whether what is told
    is years back; they are asked only where the value depends on it.
    """

    def __init__(
        self,
        words: Grammar,
        published: date | None,
        story: Story,
        tense_of: Callable[[Atom], Tense],
        is_scheduled: Callable[[Atom], bool],
        is_yearly: Callable[[Atom], bool],
    ) -> None:
        self.words, self.published, self.story = words, published, story
        self._tense_of, self._is_scheduled, self._is_yearly = tense_of, is_scheduled, is_yearly
        self._atom: Atom | None = None
        self._tense: Tense | None = None

    def value(self, atom: Atom, tense: Tense | None = None) -> Value | None:
        """The value of the expression itself, without its frame; None where it cannot be known.

        ``tense`` is what the sentence tells of, where that is known already.
        """
        self._atom, self._tense = atom, tense
        rule: Callable[[Atom], Value | None] = getattr(self, f"_{atom.rule}")
        value = rule(atom)
        return value if value and values.possible(value.edtf) else None

    @property
    def tense(self) -> Tense:
        """Whether the sentence of the atom being valued tells of the past or of what is coming."""
        if self._tense is None:
            assert self._atom is not None
            self._tense = self._tense_of(self._atom)
        return self._tense

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
        return self.words.values[slot.rstrip("2")][" ".join(written.split())] if written else "month"

    # Calendar dates

    def _date(self, atom: Atom) -> Value | None:
        month, day = self.number(atom, "month"), self.number(atom, "day") or self.number(atom, "dd")
        if (shift := self.number(atom, "ofmonth")) is not None and day is not None:
            told = self._month_told(shift)
            return point(f"{told}-{day:02}") if told else None
        if month is None:
            return self._day_of_month(atom, day) if "weekday" in atom.slots else self._bare_day(day)
        year = self._year_of(atom, month, day)
        if year is None:
            return None
        return point(f"{year:04}-{month:02}" + (f"-{day:02}" if day else ""))

    def _month_told(self, shift: int) -> str | None:
        """The month so many after the one of publication."""
        if self.published is None:
            return None
        return values.month(self.published.year, self.published.month + shift)

    def _year_of(self, atom: Atom, month: int, day: int | None) -> int | None:
        if (year := self.number(atom, "year")) is not None:
            return year
        if (short := self.number(atom, "yy")) is not None:
            return self._full_year(short)
        if atom.slot("same") or atom.slot("there"):
            anchor = self.story.anchor()
            return int(anchor.start[:4]) if anchor and anchor.start[:4].isdigit() else None
        if (turn := self.number(atom, "narrative")) is not None and self.story.about is not None:
            return self.story.about[0] + turn
        if (turn := self.number(atom, "turn")) is not None:
            return self._year_beside(month, turn)
        if self.published is None:
            return self.story.about[0] if self.story.about else None
        if (shift := self.number(atom, "shift")) is not None:
            if self._continues(atom) and self.story.about is not None:
                return self.story.about[0] + 1
            return self.published.year + shift
        weekday = self.number(atom, "weekday") or self.number(atom, "shortday")
        if weekday and day and (year := self._matching_year(month, day, weekday)):
            return year
        if atom.slot("last"):
            return self._nearest_year(month, day, "past", strict=True)
        if atom.slot("this"):
            return self.published.year
        if atom.slot("next"):
            return self._nearest_year(month, day, "future", strict=True)
        return self._inferred_year(month, day)

    def _continues(self, atom: Atom, unit: str = "year") -> bool:
        """Whether *в следующем году* goes on with an account of a year that was over by the next."""
        turn = self.words.values.get("narrative", {}).get(atom.slot("shift") or "")
        if turn != "1" or self.published is None or self.story.about is None:
            return False
        over = self.story.about[0] + (unit == "year")
        return over < self.published.year and self.tense == "past"

    def _year_beside(self, month: int, turn: int) -> int | None:
        """The year of *the following March*: the next or last one, seen from what was told."""
        anchor = self.story.anchor()
        # What an aside told is counted from too.
        about = self.story.about or (anchor.begun if anchor is not None else None)
        if about is None:
            return None
        year, told = about
        if turn > 0:
            return year + (told is None or month <= told)
        return year - (told is None or month >= told)

    def _full_year(self, short: int) -> int:
        pivot = (self.published or date(2025, 1, 1)).year % 100 + 10
        return 2000 + short if short <= pivot else 1900 + short

    def _matching_year(self, month: int, day: int, weekday: int) -> int | None:
        """The nearest year in which the day falls on that weekday, past ones first."""
        assert self.published is not None
        if self._is_slip(month, day, weekday):
            return self.published.year
        for distance in (0, -1, 1, -2, 2, -3, -4, -5, -6):
            year = self.published.year + distance
            if values.possible(f"{year:04}-{month:02}-{day:02}"):
                found = date(year, month, day)
                close = abs((found - self.published).days) <= 370
                if found.isoweekday() == weekday and (close or distance < 0):
                    return year
        return None

    def _is_slip(self, month: int, day: int, weekday: int) -> bool:
        """Whether a day of the last few is a weekday off, as a paper errs that has *mercredi 3 septembre*
        in a year in which that was a Tuesday.

        The same day of last year is a weekday off as well: it is meant where last year is told of (*a year
        ago, on Sunday, 9 August*), or the paper is of that very day a year on; never by *this* Sunday.
        """
        assert self.published is not None
        this = self.published.year
        if not values.possible(f"{this:04}-{month:02}-{day:02}"):
            return False
        found = date(this, month, day)
        ago = (self.published - found).days
        if not 0 <= ago <= _RECENT or (found.isoweekday() - weekday) % 7 not in (1, 6):
            return False
        if self._atom is not None and self._atom.slot("this"):
            return True
        before = f"{this - 1:04}-{month:02}-{day:02}"
        fits = values.possible(before) and date.fromisoformat(before).isoweekday() == weekday
        told = self.story.about is not None and self.story.about[0] == this - 1
        told = told or (self._atom is not None and self._is_yearly(self._atom))
        return not (fits and (told or ago == 0))

    def _inferred_year(self, month: int, day: int | None) -> int | None:
        """The year that a day or month without one belongs to."""
        assert self.published is not None
        long_ago = self.story.long_ago(self.published)
        if long_ago is not None and self._goes_on_long_ago(month, day):
            return long_ago
        if (whole := self._whole_year()) is not None:
            return whole
        if self.story.about is not None and self._inherits(month, day):
            year, told = self.story.about
            if self._is_unsaid() or (told and self._is_of_either(year, month)):
                return None
            if self._is_untold_yet(year, month, day):
                return self._nearest_year(month, day, self.tense)
            later = values.month(year + 1, month) <= self.published.isoformat()[:7]
            return year + 1 if told and month < told and later else year
        return self._nearest_year(month, day, self.tense)

    def _goes_on_long_ago(self, month: int, day: int | None) -> bool:
        """Whether a day is told in the past, where its paragraph has named no year, and is neither of the
        year of publication nor of the last months."""
        assert self.published is not None
        if day is None or self.story.about is not None or self.tense not in ("past", "none"):
            return False
        year = self._nearest_year(month, day, "past")
        return year < self.published.year and self._days_ago(month, day) > _NEWS

    def _whole_year(self) -> int | None:
        """The year that the text is an account of, unless its sentence is about another or what is coming."""
        whole, story = self.story.whole, self.story
        if whole is None or (story.about is not None and (story.same_sentence or story.about[0] > whole)):
            return None
        if story.about is not None and self.published and story.about[0] == story.long_ago(self.published):
            return None
        return whole if self.tense in ("past", "none") else None

    def _is_unsaid(self) -> bool:
        """Whether no year can be known: *jailed in 2019, she was due out in June*."""
        assert self.published is not None and self.story.about is not None
        if not self.story.same_sentence or self.story.about[0] >= self.published.year:
            return False
        return self.story.vague or self.story.of_thing or self.tense == "due"

    def _is_of_either(self, year: int, month: int) -> bool:
        """Whether the month just over may be the one of publication or of the year beside it in the sentence:
        *arrested in May 2022, they were sentenced in mid-October*, told in November 2025."""
        assert self.published is not None
        if not self.story.same_sentence or not self.story.apart or year >= self.published.year:
            return False
        last = values.month(self.published.year, self.published.month - 1)
        return f"{self.published.year:04}-{month:02}" in (last, self.published.isoformat()[:7])

    def _is_untold_yet(self, year: int, month: int, day: int | None) -> bool:
        """Whether a date of the year told of would come after publication, and nothing says that it is to."""
        assert self.published is not None
        ahead = (year, month, day or 1) > (self.published.year, self.published.month, self.published.day)
        return ahead and self.tense != "future"

    def _is_lately(self, month: int, day: int) -> bool:
        """Whether a day is one of the last weeks, which news tells of beside a year that it only names."""
        assert self.published is not None
        return 0 <= self._days_ago(month, day) <= _LATELY

    def _days_ago(self, month: int, day: int) -> int:
        """How many days before publication the last such day was; -1 where there is none."""
        assert self.published is not None
        year = self._nearest_year(month, day, "past")
        text = f"{year:04}-{month:02}-{day:02}"
        return (self.published - date.fromisoformat(text)).days if values.possible(text) else -1

    def _inherits(self, month: int, day: int | None) -> bool:
        """Whether a date without a year is in the year that its paragraph is about.

        A day is. A month alone is only in the sentence that named the year, as the very month named, or
        where it opens a sentence and so carries a dated account on; else it is one of the last twelve. What
        is coming is not in a past year.
        """
        assert self.published is not None and self.story.about is not None
        year, told = self.story.about
        if self.tense == "future":
            return year >= self.published.year
        if told is None and self._atom and self._atom.frame == "since":
            return False
        if self.tense == "due" and not self.story.same_sentence:
            return False
        apart = day is not None and not self.story.same_sentence
        far = told is None or min(abs(month - told), month + 12 - told) > _ACCOUNT
        if apart and far and self._is_lately(month, day or 1):
            return False  # "Arrested in January 2024. On 3 October he was sentenced", told on the 8th.
        if self.story.of_thing and not self.story.same_sentence:
            return False
        carries_on = self.story.opens and told is not None and month > told
        return day is not None or self.story.same_sentence or month == told or carries_on

    def _nearest_year(self, month: int, day: int | None, tense: Tense, *, strict: bool = False) -> int:
        """The year of the last such date up to publication, or of the next, or the nearest of the two."""
        assert self.published is not None
        today = (self.published.month, self.published.day if day else 0)
        this = (month, day or 0)
        year = self.published.year
        past = year if this < today or (this == today and not strict) else year - 1
        coming = year if this > today or (this == today and not strict) else year + 1
        if tense == "past":
            return coming if not strict and self._is_near(coming, month, day) else past
        if tense == "future":
            return past if self._is_just_over(coming, month, day) else coming
        ahead = (coming * 12 + month) - (year * 12 + today[0])
        behind = (year * 12 + today[0]) - (past * 12 + month)
        if tense == "alone" and (ahead < _ALONE_AHEAD if coming == year else behind < _ALONE_BEHIND):
            return year
        if tense == "due":
            return coming if ahead <= behind else past
        return coming if ahead < min(behind, _MONTHS_AHEAD) else past

    def _is_just_over(self, year: int, month: int, day: int | None) -> bool:
        """Whether a day to come is nearly a year off: its year would be said, so one just past is meant."""
        assert self.published is not None
        text = f"{year:04}-{month:02}-{day or 1:02}"
        return values.possible(text) and (date.fromisoformat(text) - self.published).days > _DAYS_OFF

    def _is_near(self, year: int, month: int, day: int | None) -> bool:
        """Whether a day is soon to come in the year of publication.

        Of one nearly a year back, the year would be said, whatever the verb beside it tells.
        """
        assert self.published is not None
        if day is None or year != self.published.year or self._atom is None or self._atom.rule == "holiday":
            return False
        if not values.possible(f"{year:04}-{month:02}-{day:02}"):
            return False
        ahead = (date(year, month, day) - self.published).days
        if not 0 <= ahead <= _SCHEDULED_AHEAD:
            return False
        return ahead <= _DAYS_AHEAD or self._is_scheduled(self._atom)

    def _day_of_month(self, atom: Atom, day: int | None) -> Value | None:
        """*mercredi 13*: the nearest month in which that day falls on that weekday."""
        weekday = self.number(atom, "weekday")
        if day is None or weekday is None or self.published is None:
            return None
        for distance in range(_DAYS_ALONE if self.tense == "alone" else _DAYS_AROUND):
            for found in (
                self.published - timedelta(days=distance),
                self.published + timedelta(days=distance),
            ):
                if found.day == day and found.isoweekday() == weekday:
                    return point(found)
        return None

    def _bare_day(self, day: int | None) -> Value | None:
        """*le 12*: in the month last spoken of in the paragraph, else in the last or next that has one."""
        if day is None:
            return None
        for told in (self.story.month, self.story.last and (self.story.last[0], self.story.last[1].end)):
            if told is None or told[0] != self.story.paragraph or not _MONTH.match(told[1]):
                continue
            found = f"{told[1][:7]}-{day:02}"
            # What is told as past was not in a month to come.
            over = self.published is None or found <= self.published.isoformat()
            if over or self.tense != "past":
                return point(found)
        if self.published is None:
            return None
        ahead = self.tense == "future" or (self.tense == "alone" and day > self.published.day)
        months = (day < self.published.day) if ahead else -(day > self.published.day)
        return point(f"{values.month(self.published.year, self.published.month + months)}-{day:02}")

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
        day = self.number(atom, "dd")
        month = f"{atom.slots['year']}-{self.number(atom, 'mm') or self.number(atom, 'mo'):02}"
        return point(month if day is None else f"{month}-{day:02}")

    def _year(self, atom: Atom) -> Value | None:
        return point(atom.slots["year"])

    def _years(self, atom: Atom) -> Value | None:
        first = int(atom.slots["year"])
        last = self.number(atom, "year2") or first // 100 * 100 + (self.number(atom, "yy") or 0)
        return Value(f"{first:04}", f"{last:04}") if first < last <= first + 100 else None
