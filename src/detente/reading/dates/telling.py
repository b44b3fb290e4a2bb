"""One text as it is read: what each expression is worth, and what it leaves behind for the next."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from detente.model import DateMention
from detente.reading.dates import values
from detente.reading.dates.atoms import Atom, extended
from detente.reading.dates.calendar_dates import Tense
from detente.reading.dates.cues import WINDOW
from detente.reading.dates.grammar import Grammar
from detente.reading.dates.resolve import Resolver
from detente.reading.dates.story import Story
from detente.reading.dates.tenses import Tenses
from detente.reading.dates.values import Value
from detente.reading.forms import CAPITALS
from detente.when import When

NEXT_SENTENCE = re.compile(rf"[.!?…][»”\")]?\s+[«“\"(—–-]?\s?[{CAPITALS}]|(?<=\w{{4}})[.!?…]\s+\d|\n")
"""Where a sentence ends, as far as what is told of when asks for it."""

# The month after which each season of EDTF ends.
_SEASON_ENDS = {"21": 6, "22": 9, "23": 12, "24": 0}
# What is told of no single time, and so is no place to count from.
_NOT_TOLD = frozenset({"last", "next", "since", "within", "decade", "century", "time", "years"})
_SENTENCE = 200
_FROM_PUBLICATION = frozenset({"weekday", "day", "daypart"})


class Aside(NamedTuple):
    """Where an aside with a date ends, its last month, and what the paragraph was about before it."""

    end: int
    month: int
    before: tuple[int, int | None] | None


class Telling(Tenses):
    """The part of the tagger that values expressions and keeps the story."""

    def __init__(self, text: str, folded: str, words: Grammar, published: date | None) -> None:
        super().__init__(text, folded, words, published)
        self.story = Story()
        self.resolver = Resolver(
            words, published, self.story, self._tense, self._is_scheduled, self._is_yearly
        )
        self.free = self.named_at = self.day_at = 0
        self.wholes: dict[int, Atom] = {}
        self.aside: Aside | None = None
        # The year and month of the date that the last paragraph began with, and whether this one begins so.
        self.opened: tuple[int, int | None] | None = None
        self.opening = False

    def _whole(self, atom: Atom) -> Atom:
        """The atom with the words around that belong to it."""
        whole = self.wholes.get(atom.start)
        if whole is None:
            whole = self.wholes[atom.start] = extended(atom, self.folded, self.words)
        return whole

    def _mention(self, start: int, end: int, value: Value) -> DateMention:
        start = max(start, self.free)
        self.free = end
        return DateMention(span=(start, end), text=self.text[start:end], when=When(value.edtf))

    def _value(self, atom: Atom, tense: Tense | None = None) -> Value | None:
        """The value without a frame; the story then goes on from it."""
        value = self.resolver.value(atom, tense)
        if value is not None:
            self._tell(atom, value)
            if self.opening:
                parts = value.start.rstrip("~").split("-")
                self.opened = (int(parts[0]), int(parts[1])) if len(parts) > 1 else None
                self.opening = False
        return value

    def _framed(self, atom: Atom, value: Value) -> tuple[int, Value]:
        """The value as the words before the expression make it, and where they start."""
        if atom.about:
            value = values.approximate(value)
        framed = self._in_frame(atom, value)
        if framed is not None and values.possible(framed.edtf):
            return atom.start, framed
        return atom.inner, value

    def _in_frame(self, atom: Atom, value: Value) -> Value | None:
        if atom.frame == "since":
            return Value(value.start, "..")
        if not atom.frame or value.end == "..":
            return None
        # Up to the end of a month or a year is from now; up to any other date is open.
        part = self.words.values.get("part", {}).get(atom.slots.get("part", ""))
        if not (atom.edge_end or part == "end") or value.day is not None:
            return Value("..", value.end)
        end = values.last_day(value.end)
        coming = self.published is not None and When(end).latest >= self.published
        return Value(str(self.published) if coming else "..", end)

    def _tell(self, atom: Atom, value: Value) -> None:
        """What the text has now spoken of."""
        if atom.bare or atom.rule in _NOT_TOLD:
            return
        story = self.story
        if atom.rule != "earlier":
            story.compared = None
        elif story.compared is None:
            story.compared = story.anchor()
        if len(value.end) >= len("2025-12"):
            story.month = (story.paragraph, value.end)
        if self._is_ahead(value):
            if (day := value.day) is not None:
                story.coming = (story.paragraph, day)
        elif not self._is_beside_the_story(atom, value):
            story.last = (story.paragraph, value)
            if not atom.frame and (day := value.day) is not None:
                self.day_at = atom.end
                # *The day before, … The next day* count from one and the same.
                story.base = story.day if self._is_eve(atom) else None
                story.day = (story.paragraph, day)
        if atom.frame:
            return
        if atom.rule in _FROM_PUBLICATION:
            story.about = None
            return
        if self.words.attribute.search(self.folded, max(0, atom.start - WINDOW), atom.start):
            return
        parts = value.start.rstrip("~").split("-")
        dated = (
            "year" in atom.slots
            or atom.rule in ("earlier", "later", "same_unit", "iso")
            or "shift" in atom.slots
            or (self.published is not None and parts[0] == str(story.long_ago(self.published)))
        )
        years_ago = atom.rule == "ago" and len(parts) == 1
        begun = value.begun
        if (dated or years_ago or story.about is not None) and begun is not None:
            year, month = begun
            end = self._aside_end(atom)
            if end is not None and self.aside is None and len(parts) > 1:
                last = month or _SEASON_ENDS.get(parts[1], 0)
                self.aside = Aside(end, last, story.about)
            # Most of a winter is in the year after the one in which it begins.
            story.about = (year + (parts[1:] == ["24"]), month)
            story.vague = atom.rule == "year" and self._aside_end(atom, alone=True) is not None
            story.of_thing = value.day is None and self._is_of_thing(atom)
            self.named_at = atom.end

    def _is_beside_the_story(self, atom: Atom, value: Value) -> bool:
        """Whether a day only says more of what was done on another of its sentence: it lies before that (*on
        12 March, a week after the vote of the 5th*), or a word for what was ahead leads to it. What is told
        as said on a day was before it: the account goes on from that."""
        story, words, day = self.story, self.words, value.day
        if words.reporting is None or story.day is None or story.day[0] != story.paragraph:
            return False
        if day is None or day == story.day[1] or self._is_eve(atom):
            return False
        start = max(0, self.day_at - _SENTENCE)
        for end in NEXT_SENTENCE.finditer(self.text, start, atom.start + 1):
            if end.end() > self.day_at:
                return False
            start = end.start()
        if ";" in self.text[self.day_at : atom.start] or words.reporting.search(
            self.accented, start, atom.start
        ):
            return False
        if day < story.day[1]:
            return True
        return words.ahead is not None and bool(words.ahead.search(self.accented, self.day_at, atom.start))

    def _is_of_thing(self, atom: Atom) -> bool:
        """Whether an expression only says which of several things is meant: *на выборах весной 2023 года*."""
        known = self.words.thing
        return known is not None and bool(known.search(self.folded, max(0, atom.start - WINDOW), atom.start))

    def _is_eve(self, atom: Atom) -> bool:
        """Whether an expression is the day before the one told of."""
        return atom.rule == "anchor" and self.resolver.number(atom, "anchored") == -1

    def _is_ahead(self, value: Value) -> bool:
        """Whether a value is after publication, where the text has told of what has been."""
        start = value.start.rstrip("~?%")
        told = self.story.last is not None and self.story.paragraph - self.story.last[0] <= 1
        if self.published is None or not told:
            return False
        if start[:4].isdigit() and int(start[:4]) != self.published.year:
            return int(start[:4]) > self.published.year
        if not values.possible(start):
            return False
        return When(start).earliest > self.published
