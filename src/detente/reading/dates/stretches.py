"""Expressions that make one: ranges, days that follow each other, a day beside what is counted to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from detente.model import DateMention
from detente.reading.dates import values
from detente.reading.dates.atoms import Atom
from detente.reading.dates.cues import WINDOW
from detente.reading.dates.telling import Telling
from detente.reading.dates.values import Value
from detente.when import When

# What counts from the account.
_RELATIVE = frozenset({"anchor", "later", "earlier", "in_time"})
# What is no end of a range: what counts from the account, and several days.
_NO_END = _RELATIVE | {"days", "months", "clock", "time"}
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_DAYS = frozenset({"weekday", "day", "anchor"})
# What has a year, said or not.
_DATED = frozenset({"date", "holiday"})
# What may name a day that is named again right behind.
_NAMED = frozenset({"weekday", "day", "daypart"})
_CLAUSE = re.compile(r"[.,;:!?\n]")


class Stretches(Telling):
    """The part of the tagger that joins expressions."""

    def _opened(self, atom: Atom, start: int) -> int:
        """Where the word stands that opens a range (*du 4 au 23*), else ``start``."""
        opening = self.words.range_before.search(self.folded, max(0, atom.start - WINDOW), atom.start)
        return opening.start() if opening else start

    def _pair(self, atom: Atom) -> list[DateMention]:
        """*entre juin et août 2023*, *les 12 et 13 décembre* are one stretch; *les 3 et 9 mai* two days."""
        opening = self.words.between.search(self.folded, max(0, atom.start - WINDOW), atom.start)
        mentions = list(self._several(atom))
        pairs = list(pairwise(mention.when for mention in mentions))
        if pairs and (all(_adjacent(*pair) for pair in pairs) or (opening and len(pairs) == 1)):
            whole = Value(mentions[0].when, mentions[-1].when)
            if values.possible(whole.edtf):
                start = min(opening.start() if opening else mentions[0].span[0], mentions[0].span[0])
                self.free = start
                return [self._mention(start, mentions[-1].span[1], whole)]
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
            value = self._value(one, "future" if day == "day2" else "due")
            if value is not None:
                yield self._mention(start, end, value)

    def _apposed(self, atom: Atom, following: Atom) -> DateMention | None:
        """*le lendemain, le 12 avril*, *a week later (on 9 July)*: counted to the day named beside it."""
        if atom.rule not in _RELATIVE or following.rule != "date" or "day" not in following.slots:
            return None
        whole = self._whole(atom)
        if self.words.beside.fullmatch(self.folded, whole.end, self._whole(following).inner) is None:
            return None
        counted, named = self.resolver.value(atom), self.resolver.value(following)
        if counted is None or named is None or len(counted.start.rstrip("~")) < len("2025-12-13"):
            return None
        return self._mention(whole.start, whole.end, named)

    def _counted(self, atom: Atom, following: Atom) -> DateMention | None:
        """*trois jours avant Noël*, *two weeks after 5 May*."""
        if atom.rule not in ("before", "after"):
            return None
        other = self._whole(following)
        if self.folded[atom.end : max(other.inner, atom.end)].strip() or other.inner < atom.end:
            return None
        value = self.resolver.value(following)
        day = value.day if value else None
        counted = self.resolver.counted_from(atom, day) if day else None
        if counted is None:
            return None
        self._tell(following, counted)
        return self._mention(self._whole(atom).start, other.end, counted)

    def _named_twice(self, first: Atom, last: Atom) -> DateMention | None:
        """*hier lundi*, *demain, 28 mars*, *утром в субботу, 28 сентября*: one day, said in two ways."""
        if first.rule not in _NAMED or last.rule not in ("weekday", "date"):
            return None
        one, other = self._whole(first), self._whole(last)
        if other.frame or self.words.next_to.fullmatch(self.folded, one.end, other.start) is None:
            return None
        if last.rule == "date":
            named = self.resolver.value(last) if "day" in last.slots else None
        else:
            named = self.resolver.value(first) if first.rule != "weekday" and len(last.slots) == 1 else None
        day = named.day if named else None
        if named is None or day is None:
            return None
        weekday = next((w for a in (first, last) if (w := self.resolver.number(a, "weekday"))), None)
        if weekday not in (None, day.isoweekday()):
            return None
        if first.rule != "weekday" and self.resolver.value(first) != named:
            return None
        self._tell(first if first.rule != "weekday" else last, named)
        start, framed = self._framed(one, named)
        return self._mention(start, other.end, framed)

    def _together(self, first: Atom, last: Atom) -> DateMention | None:
        """*vendredi et samedi*, *la veille et samedi*: two days that follow each other are one stretch."""
        if not (first.rule in _DAYS or "dd" in first.slots):
            return None
        if not (last.rule in _DAYS or (last.rule == "date" and {"day", "dd"} & last.slots.keys())):
            return None
        one, other = (self._whole(atom) for atom in (first, last))
        if one.frame or self.words.conjunction.fullmatch(self.folded, one.end, other.start) is None:
            return None
        if self._each_of_a_verb(one.start, other.end):
            return None
        tense = self._tense(one)
        start, end = self.resolver.value(first, tense), self.resolver.value(last, tense)
        if start is None or end is None or not _adjacent(start.edtf, end.edtf):
            return None
        self._tell(last, end)
        return self._mention(one.start, other.end, Value(start.start, end.end))

    def _each_of_a_verb(self, start: int, end: int) -> bool:
        """Whether a verb stands before a stretch in its clause and another right behind it, each with a day:
        *его задержали в пятницу и в субботу отпустили*."""
        behind = self.words.past.match(self.accented, end + 1)
        if behind is None or self._is_name(behind, end):
            return False
        clause = _CLAUSE.split(self.accented[max(0, start - WINDOW) : start])[-1]
        opens = start - len(clause)
        verbs = self.words.past.finditer(self.accented, opens, start)
        return any(not self._is_name(verb, opens) for verb in verbs)

    def _range(self, first: Atom, last: Atom) -> DateMention | None:
        """*de 2010 à 2014*, *entre juin et août 2023*, *du 30 août au 4 septembre*."""
        whole = self._whole(first)
        for before, between in self.words.ranges:
            ends = (last.start, self._whole(last).inner)
            if not any(between.fullmatch(self.folded, whole.end, end) for end in ends):
                continue
            if {first.rule, last.rule} & _NO_END or self._is_moved(first):
                continue
            start = whole.start
            if before is not None:
                # *From mid-2000 to …* opens before what is part of its first end.
                starts = (first.start, whole.start)
                found = [before.search(self.folded, max(0, at - WINDOW), at) for at in starts]
                opening = found[0] or found[1]
                if opening is None:
                    continue
                start = min(opening.start(), start)
            value = self._between(first, last)
            if value is None:
                continue
            self.story.last = (self.story.paragraph, value)
            return self._mention(start, self._whole(last).end, value)
        return None

    def _weekdays(self, first: Atom, last: Atom) -> Value | None:
        """*From Friday to Sunday*: over, to come, or begun and not yet over where no verb tells."""
        tense = self._tense(self._whole(first))
        start, end = (self.resolver.value(atom, tense) for atom in (first, last))
        one, other = start.day if start else None, end.day if end else None
        if one is None or other is None:
            return None
        length = timedelta(days=(other - one).days % 7)
        if tense == "past":
            return values.days(other - length, other)
        return values.days(one, one + length)

    def _between(self, first: Atom, last: Atom) -> Value | None:
        """From the first to the last; what the first leaves out it takes from the last."""
        if first.rule == last.rule == "weekday" and len(first.slots) == len(last.slots) == 1:
            return self._weekdays(first, last)
        end = self.resolver.value(last)
        if end is None or not end.end[:4].isdigit():
            return None
        if first.rule in _DATED and "year" not in first.slots:
            first = replace(first, slots=first.slots | {"year": end.end[:4]})
        if first.rule == "weekday" and len(first.slots) == 1 and (day := end.day) is not None:
            # *From Wednesday to Thursday, 19 October*: the last Wednesday before it.
            weekday = self.resolver.number(first, "weekday") or 0
            return values.days(day - timedelta(days=(day.isoweekday() - weekday) % 7), day)
        start = self.resolver.value(first, self._tense(last))
        if start is None:
            return None
        if not values.possible(f"{start.start}/{end.end}") and first.rule in _DATED:
            first = replace(first, slots=first.slots | {"year": f"{int(end.end[:4]) - 1:04}"})
            start = self.resolver.value(first, "past") or start
        whole = Value(start.start, end.end)
        return whole if values.possible(whole.edtf) else None


def _adjacent(first: str, last: str) -> bool:
    """Whether the second is the day after the first, or the month after it."""
    one, other = When(first), When(last)
    days = one.day is not None and other.day is not None
    months = _MONTH.fullmatch(first) is not None and _MONTH.fullmatch(last) is not None
    return (days or months) and other.bounds.start_lo - one.bounds.end_hi == 1
