"""From a text to its dates: atoms in order, joined where two make a range, resolved as the text goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from detente.model import DateMention
from detente.reading.dates import values
from detente.reading.dates.atoms import Atom, extended, scan
from detente.reading.dates.calendar_dates import Tense
from detente.reading.dates.grammar import Grammar, grammar
from detente.reading.dates.resolve import Resolver
from detente.reading.dates.story import Story
from detente.reading.dates.tenses import Tenses
from detente.reading.dates.values import Value
from detente.reading.forms import fold
from detente.when import When

_WINDOW = 48
_NEXT_SENTENCE = re.compile(r"[.!?…][»”\")]?\s+[«“\"(—–-]?\s?[A-ZÀ-ÖØ-ÞЀ-Я]|\n")
_OPENING = re.compile(r"(?:[.!?…»”\n]\s*|\A)[A-ZÀ-ÖØ-ÞЀ-Я]?\w{0,2}\s?\Z")
# The month after which each season of EDTF ends.
_SEASON_ENDS = {"21": 6, "22": 9, "23": 12, "24": 0}
_BREAK = re.compile(r"\n\s*")
_REACH = 240
# What is so far from an expression is no part of a stretch that it begins.
_APART = 120
# What is told of no single time, and so is no place to count from.
_NOT_TOLD = frozenset({"last", "next", "since", "within", "decade", "century", "time", "years"})
# What counts from the account, and what stands between it and the day beside it.
_RELATIVE = frozenset({"anchor", "later", "earlier", "in_time"})
# What is no end of a range: what counts from the account, and several days.
_NO_END = _RELATIVE | {"days", "months"}
_BESIDE = re.compile(r"(?:,| -| \()[ ]?(?:on )?")
_DAYS = frozenset({"weekday", "day", "anchor"})
_FROM_PUBLICATION = frozenset({"weekday", "day", "daypart"})


def find(text: str, published: str | date | None, language: str) -> tuple[DateMention, ...]:
    """Every expression of time in a text, with its EDTF value.

    Args:
        published: the day of publication, as EDTF or a date; without it, only what needs none is found.
        language: an ISO 639 code with a ``dates.toml``; any other finds nothing.

    Returns:
        The mentions in order, none within another; each one's text is the document's at its span.

    Raises:
        ValueError: ``published`` is not EDTF.
        UserError: there is no such language, or its file is not as documented.
    """
    words = grammar(language)
    folded = fold(text)
    atoms = scan(text, folded, words, language)
    if not atoms:
        return ()
    day = When(published).day if published else None
    return tuple(_Finder(text, folded, words, day).mentions(atoms))


class _Aside(NamedTuple):
    """Where an aside with a date ends, its last month, and what the paragraph was about before it."""

    end: int
    month: int
    before: tuple[int, int | None] | None


class _Finder(Tenses):
    """The second pass over one text."""

    def __init__(self, text: str, folded: str, words: Grammar, published: date | None) -> None:
        super().__init__(text, folded, words, published)
        self.story = Story()
        self.resolver = Resolver(words, published, self.story, self._tense, self._is_scheduled)
        self.free = self.named_at = 0
        self.wholes: dict[int, Atom] = {}
        self.aside: _Aside | None = None

    def mentions(self, atoms: list[Atom]) -> Iterator[DateMention]:
        self.single = sum(atom.rule not in ("time", "clock", "daypart") for atom in atoms) == 1
        paragraph, seen = 0, 0
        at = 0
        while at < len(atoms):
            atom = atoms[at]
            paragraph += len(_BREAK.findall(self.folded, seen, atom.start))
            seen = atom.start
            self.story.enter(paragraph)
            if self.aside is not None and atom.start > self.aside.end:
                month = self.resolver.number(atom, "month")
                if month is not None and month < self.aside.month:
                    self.story.about = self.aside.before
                self.aside = None
            if self.story.about is not None:
                self._place(atom)
            following = atoms[at + 1] if at + 1 < len(atoms) else None
            at += 1
            if following is not None and following.start - atom.end < _APART:
                if self._leads_to(atom, following):
                    continue
                if (apposed := self._apposed(atom, following)) is not None:
                    yield apposed
                    continue
                joined = (
                    self._anchored(atom, following)
                    or self._range(atom, following)
                    or self._together(atom, following)
                )
                if joined is not None:
                    yield joined
                    at += 1
                    continue
            if atom.rule in ("days", "months"):
                yield from self._pair(atom)
            elif atom.rule == "day_range" and "month2" in atom.slots and self._is_moved(atom):
                yield from self._ends(atom)
            else:
                if self._of_an_event(atom):
                    continue
                whole = self._whole(atom)
                if atom.rule == "day_range":
                    whole = replace(whole, inner=self._opened(atom, whole.inner), frame="")
                value = self._value(whole)
                if (
                    value is None
                    and atom.rule == "date"
                    and "month" not in atom.slots
                    and "weekday" in atom.slots
                ):
                    # *Friday 31 were freed*
                    kept = {"weekday": atom.slots["weekday"]}
                    atom = replace(atom, rule="weekday", slots=kept, end=atom.spans["weekday"][1])
                    self.wholes.pop(atom.start)
                    whole = self._whole(atom)
                    value = self._value(whole)
                if value is not None:
                    start, framed = self._framed(whole, value)
                    if whole.end > self.free:
                        yield self._mention(start, whole.end, framed)

    def _whole(self, atom: Atom) -> Atom:
        """The atom with the words around that belong to it."""
        whole = self.wholes.get(atom.start)
        if whole is None:
            whole = self.wholes[atom.start] = extended(atom, self.folded, self.words)
        return whole

    def _place(self, atom: Atom) -> None:
        """Where the expression stands, as far as it can take a year from what was told."""
        near = atom.start - self.named_at < _REACH
        self.story.same_sentence = near and not _NEXT_SENTENCE.search(self.text, self.named_at, atom.start)
        self.story.opens = _OPENING.search(self.text, max(0, atom.start - 8), atom.start) is not None

    def _mention(self, start: int, end: int, value: Value) -> DateMention:
        start = max(start, self.free)
        self.free = end
        return DateMention(span=(start, end), text=self.text[start:end], when=When(value.edtf))

    def _value(self, atom: Atom, tense: Tense | None = None) -> Value | None:
        """The value without a frame; the story then goes on from it."""
        value = self.resolver.value(atom, tense)
        if value is not None:
            self._tell(atom, value)
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
        if self._is_ahead(value):
            if (day := value.day) is not None:
                story.coming = (story.paragraph, day)
        else:
            story.last = (story.paragraph, value)
            if not atom.frame and (day := value.day) is not None:
                story.day = (story.paragraph, day)
        if atom.frame:
            return
        if atom.rule in _FROM_PUBLICATION:
            story.about = None
            return
        if self.words.attribute.search(self.folded, max(0, atom.start - _WINDOW), atom.start):
            return
        parts = value.start.rstrip("~").split("-")
        dated = (
            "year" in atom.slots
            or atom.rule in ("earlier", "later", "same_unit", "iso")
            or "shift" in atom.slots
        )
        years_ago = atom.rule == "ago" and len(parts) == 1
        if (dated or years_ago or story.about is not None) and parts[0].isdigit():
            month = int(parts[1]) if len(parts) > 1 and parts[1] <= "12" else None
            end = self._aside_end(atom)
            if end is not None and self.aside is None and len(parts) > 1:
                last = month or _SEASON_ENDS.get(parts[1], 0)
                self.aside = _Aside(end, last, story.about)
            story.about = (int(parts[0]), month)
            self.named_at = atom.end

    def _is_ahead(self, value: Value) -> bool:
        """Whether a value is after publication, where the text has told of what has been."""
        start = value.start.rstrip("~?%")
        told = self.story.last is not None and self.story.paragraph - self.story.last[0] <= 1
        if self.published is None or not told or not values.possible(start):
            return False
        return When(start).earliest > self.published

    def _opened(self, atom: Atom, start: int) -> int:
        """Where the word stands that opens a range (*du 4 au 23*), else ``start``."""
        opening = self.words.range_before.search(self.folded, max(0, atom.start - _WINDOW), atom.start)
        return opening.start() if opening else start

    def _pair(self, atom: Atom) -> list[DateMention]:
        """*entre juin et août 2023*, *les 12 et 13 décembre* are one stretch; *les 3 et 9 mai* two days."""
        opening = self.words.between.search(self.folded, max(0, atom.start - _WINDOW), atom.start)
        mentions = list(self._several(atom))
        if len(mentions) == 2 and (opening or _adjacent(mentions[0].when, mentions[1].when)):
            whole = Value(mentions[0].when, mentions[1].when)
            if values.possible(whole.edtf):
                start = min(opening.start() if opening else mentions[0].span[0], mentions[0].span[0])
                self.free = start
                return [self._mention(start, mentions[1].span[1], whole)]
        return mentions

    def _several(self, atom: Atom) -> Iterator[DateMention]:
        """*les 12 et 13 décembre*, *juin et août 2023*: a mention each, the month or year shared."""
        shared = "day" if atom.rule == "days" else "month"
        whole = self._whole(atom)
        slots = sorted((s for s in atom.slots if s.rstrip("23") == shared), key=lambda s: atom.spans[s])
        start = whole.start
        for slot in slots:
            end = atom.spans[slot][1] if slot != slots[-1] else whole.end
            kept = {name: text for name, text in atom.slots.items() if name in ("month", "year")}
            weekday = "weekday2" if slot == "day2" else "weekday"
            if weekday in atom.slots:
                kept["weekday"] = atom.slots[weekday]
            one = replace(atom, rule="date", slots=kept | {shared: atom.slots[slot]})
            value = self._value(one)
            if value is not None:
                yield self._mention(start, end, value)
            later = [s for s in slots if atom.spans[s][0] >= end]
            if later:
                start = atom.spans[later[0]][0]

    def _ends(self, atom: Atom) -> Iterator[DateMention]:
        """*postponed from 20 November to 15 January*: the two days of what looks like a range."""
        month = "month" if "month" in atom.slots else "month2"
        for day, of in (("day", month), ("day2", "month2")):
            slots = {"day": atom.slots[day], "month": atom.slots[of]}
            start, end = atom.spans[day]
            one = replace(atom, rule="date", slots=slots, start=start, end=end)
            value = self._value(one, "future" if day == "day2" else None)
            if value is not None:
                yield self._mention(start, end, value)

    def _leads_to(self, atom: Atom, following: Atom) -> bool:
        """Whether a part of the day or an hour only introduces its day: *dans la nuit de mardi*."""
        if atom.rule not in ("daypart", "time", "clock") or "this" in atom.slots:
            return False
        gap = self.folded[atom.end : following.start]
        if self.words.determiner.search(gap, 0, len(gap)):
            gap = self.folded[atom.end : self._whole(following).inner]
        return not gap.strip(" \n,") or self.words.of.fullmatch(gap) is not None

    def _of_an_event(self, atom: Atom) -> bool:
        """Whether a day counts from what has no date: *la veille de son procès*."""
        return atom.rule == "anchor" and self.words.of.match(self.folded, atom.end) is not None

    def _anchored(self, atom: Atom, following: Atom) -> DateMention | None:
        """*la veille du 13 février*, *le lendemain de Noël*."""
        tie = self.words.of.match(self.folded, atom.end) if atom.rule == "anchor" else None
        if tie is None or tie.end() != following.start:
            return None
        value = self._value(following)
        day = value.day if value else None
        if day is None:
            return None
        self.story.day = (self.story.paragraph, day)
        counted = self.resolver.value(atom, "none")
        if counted is None:
            return None
        self._tell(atom, counted)
        end = self._whole(following).end
        return self._mention(self._whole(atom).start, end, counted)

    def _apposed(self, atom: Atom, following: Atom) -> DateMention | None:
        """*le lendemain, le 12 avril*, *a week later (on 9 July)*: counted to the day named beside it."""
        if atom.rule not in _RELATIVE or following.rule != "date" or "day" not in following.slots:
            return None
        whole = self._whole(atom)
        if _BESIDE.fullmatch(self.folded, whole.end, self._whole(following).inner) is None:
            return None
        counted, named = self.resolver.value(atom), self.resolver.value(following)
        if counted is None or named is None or len(counted.start.rstrip("~")) < len("2025-12-13"):
            return None
        return self._mention(whole.start, whole.end, named)

    def _together(self, first: Atom, last: Atom) -> DateMention | None:
        """*vendredi et samedi*, *la veille et samedi*: two days that follow each other are one stretch."""
        if not (first.rule in _DAYS or "dd" in first.slots):
            return None
        if not (last.rule in _DAYS or (last.rule == "date" and {"day", "dd"} & last.slots.keys())):
            return None
        one, other = (self._whole(atom) for atom in (first, last))
        if one.frame or self.words.conjunction.fullmatch(self.folded, one.end, other.start) is None:
            return None
        tense = self._tense(one)
        start, end = self.resolver.value(first, tense), self.resolver.value(last, tense)
        if start is None or end is None or not _adjacent(start.edtf, end.edtf):
            return None
        self._tell(last, end)
        return self._mention(one.start, other.end, Value(start.start, end.end))

    def _range(self, first: Atom, last: Atom) -> DateMention | None:
        """*de 2010 à 2014*, *entre juin et août 2023*, *du 30 août au 4 septembre*."""
        whole = self._whole(first)
        for before, between in self.words.ranges:
            middle = between.match(self.folded, whole.end)
            if middle is None or middle.end() not in (last.start, self._whole(last).inner):
                continue
            if {first.rule, last.rule} & _NO_END or self._is_moved(first):
                continue
            start = whole.start
            if before is not None:
                opening = before.search(self.folded, max(0, first.start - _WINDOW), first.start)
                if opening is None:
                    continue
                start = min(opening.start(), start)
            value = self._between(first, last)
            if value is None:
                continue
            self.story.last = (self.story.paragraph, value)
            return self._mention(start, self._whole(last).end, value)
        return None

    def _between(self, first: Atom, last: Atom) -> Value | None:
        """From the first to the last; what the first leaves out it takes from the last."""
        end = self.resolver.value(last)
        if end is None or not end.end[:4].isdigit():
            return None
        if first.rule == "date" and "year" not in first.slots:
            first = replace(first, slots=first.slots | {"year": end.end[:4]})
        start = self.resolver.value(first, self._tense(last))
        if start is None:
            return None
        if not values.possible(f"{start.start}/{end.end}") and first.rule == "date":
            first = replace(first, slots=first.slots | {"year": f"{int(end.end[:4]) - 1:04}"})
            start = self.resolver.value(first, "past") or start
        elif first.rule == last.rule == "weekday" and start.start > end.end and self.published:
            start = values.point(str(When(values.moved(date.fromisoformat(start.start), "week", -1))))
        whole = Value(start.start, end.end)
        return whole if values.possible(whole.edtf) else None


def _adjacent(first: str, last: str) -> bool:
    """Whether the second is the day after the first."""
    days = When(first).day, When(last).day
    return days[0] is not None and days[1] is not None and (days[1] - days[0]).days == 1
