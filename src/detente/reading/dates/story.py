"""What a text has said so far of when, as far as a later expression can depend on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from detente.reading.dates.values import Value

# From one paragraph to the next, only what is this many days old is still being told.
_RECENT = 60
_LONG_AGO = 10
"""From how many years back on an account goes on in its year from one paragraph to the next."""
_BACK = 3
"""How many paragraphs back a recent day may stand that *the same day* is."""


@dataclass(slots=True)
class Story:
    """What the text has said so far: the year its paragraph is about, and the dates last spoken of.

    ``about`` is the year, with the month where one was named, and ``same_sentence`` whether it was named
    in the sentence being read, ``apart`` whether in another of its clauses; ``opens`` whether the expression
    being read opens its sentence; ``day`` is the last single day and the paragraph it stood in, ``last`` the
    last value of any precision, ``month`` the last value with a month, past or to come, and ``coming`` the
    last single day after publication: what is told next was not on it, but what is to come may be. ``base``
    is the day that the last *day before* was counted from, ``compared`` what the last time was counted back
    from (*up from a year earlier*), and ``vague`` says that the year was named in an aside, beside the
    account, ``of_thing`` that it only says which thing is meant (*протесты 2020 года*). ``before`` is the
    number of the last paragraph that was about a year, with that year. ``whole`` is the year that the whole
    text is an account of, where it is one of a single year; ``weekdays`` are those that a verb has told as
    coming, and ``forecast`` says whether the last one of the paragraph was.
    """

    paragraph: int = -1
    about: tuple[int, int | None] | None = None
    same_sentence: bool = False
    apart: bool = False
    opens: bool = False
    day: tuple[int, date] | None = None
    last: tuple[int, Value] | None = None
    month: tuple[int, str] | None = None
    compared: Value | None = None
    coming: tuple[int, date] | None = None
    base: tuple[int, date] | None = None
    vague: bool = False
    of_thing: bool = False
    before: tuple[int, int] | None = None
    whole: int | None = None
    weekdays: dict[int, date] = field(default_factory=dict)
    forecast: bool = False

    def enter(self, paragraph: int) -> None:
        """A new paragraph is about no year yet, and forgets days further back than the one before."""
        if paragraph != self.paragraph:
            if self.about is not None:
                self.before = (self.paragraph, self.about[0])
            self.paragraph, self.about, self.forecast = paragraph, None, False

    def long_ago(self, published: date) -> int | None:
        """The year that the paragraph before was about, of a time long past, in which the account goes on."""
        if self.before is None or self.paragraph - self.before[0] > 1:
            return None
        year = self.before[1]
        return year if published.year - year >= _LONG_AGO else None

    def coming_day(self) -> date | None:
        """The day still to come that what is announced counts from: the last of this paragraph."""
        return self.coming[1] if self.coming and self.coming[0] == self.paragraph else None

    def next_to(self) -> date | None:
        """The day that *le lendemain* counts from: the last of this paragraph or the one before."""
        day = self.base or self.day
        return day[1] if day and self.paragraph - day[0] <= 1 else None

    def day_told(self, published: date | None) -> date | None:
        """The day that *le même jour* is: the last of this paragraph or the one before, or a recent one of
        those shortly before, told ahead of what led up to it."""
        if self.day is None or self.paragraph - self.day[0] > _BACK:
            return None
        recent = published is not None and abs((published - self.day[1]).days) <= _RECENT
        return self.day[1] if self.paragraph - self.day[0] <= 1 or recent else None

    def has_day(self) -> bool:
        """Whether the paragraph has told of a single day."""
        return self.day is not None and self.day[0] == self.paragraph

    def anchor_day(self, published: date | None) -> date | None:
        """The day that *la veille* counts from: the last of this paragraph, or a recent one of the last."""
        if self.day is None or self.paragraph - self.day[0] > 1:
            return None
        recent = published is not None and abs((published - self.day[1]).days) <= _RECENT
        return self.day[1] if recent or self.day[0] == self.paragraph else None

    def is_near(self) -> bool:
        """Whether the value last spoken of is one of this paragraph."""
        return self.last is not None and self.last[0] == self.paragraph

    def anchor(self) -> Value | None:
        """The value that *un an plus tard* counts from."""
        return self.last[1] if self.last and self.paragraph - self.last[0] <= 1 else None
