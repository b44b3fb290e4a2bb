"""From a text to its dates: atoms in order, joined where two make a range, resolved as the text goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from detente.model import DateMention
from detente.reading.dates.annual import year_told
from detente.reading.dates.atoms import Atom, scan
from detente.reading.dates.calendar_dates import Tense
from detente.reading.dates.cues import WINDOW, last_word
from detente.reading.dates.grammar import grammar
from detente.reading.dates.quoted_days import of_quoted
from detente.reading.dates.stretches import Stretches
from detente.reading.dates.telling import NEXT_SENTENCE
from detente.reading.forms import CAPITALS, fold_text
from detente.when import When

_OPENING = re.compile(rf"(?:[.!?…»”\n]\s*|\A)[{CAPITALS}]?\w{{0,2}}\s?\Z")
_SUPPLIED = re.compile(r"\[([^\W_]{1,10})\]")
_BREAK = re.compile(r"\n\s*")
_REACH = 240
# What follows a date that heads a line, and what may stand before it: marks, and a word like *le*.
_ENTRY = re.compile(r"[ ]?[:|\n]|[ ]-[ ]")
_LEAD, _OPENS = 8, re.compile(r"(?:\A|\n)[^\w\n]*(?:\w{1,3}[ \u00a0])?\Z")
# What is so far from an expression is no part of a stretch that it begins.
_APART = 120
_HOURS = frozenset({"time", "clock", "daypart"})
# How far apart two dates of one verb stand, and what follows the last of them.
_JOINT, _CLOSED = 16, ("", ",", ".", ";", ")", "\n")


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
    # What an editor supplied is of the date: « du [jeudi] 6 janvier ».
    folded = _SUPPLIED.sub(r" \1 ", fold_text(text))
    atoms = scan(text, folded, words, language)
    if not atoms:
        return ()
    day = When(published).day if published else None
    return of_quoted(tuple(_Finder(text, folded, words, day).mentions(atoms)), text, day, words)


class _Finder(Stretches):
    """The second pass over one text."""

    def mentions(self, atoms: list[Atom]) -> Iterator[DateMention]:
        self.single = sum(atom.rule not in _HOURS for atom in atoms) == 1
        self.story.whole = year_told(atoms, self.folded, self.words, self.published, self._whole_tense)
        paragraph, seen = 0, 0
        at = 0
        while at < len(atoms):
            atom = atoms[at]
            paragraph += len(_BREAK.findall(self.folded, seen, atom.start))
            seen = atom.start
            self.head = self._head(atoms[at - 1], atom) if at else None
            if paragraph != self.story.paragraph:
                self.story.enter(paragraph)
                self._begin(atom)
            if self.aside is not None and atom.start > self.aside.end:
                month = self.resolver.number(atom, "month")
                if month is not None and month < self.aside.month:
                    self.story.about = self.aside.before
                self.aside = None
            if self.story.about is not None:
                self._place(atom)
            at += 1
            # *Vendredi à midi* holds an expression of its own.
            while at < len(atoms) and atoms[at].rule in _HOURS and atoms[at].end <= self._whole(atom).end:
                at += 1
            following = atoms[at] if at < len(atoms) else None
            if following is not None and following.start - atom.end < _APART:
                if self._leads_to(atom, following):
                    self._hand_on(atom, following)
                    continue
                if (apposed := self._apposed(atom, following)) is not None:
                    yield apposed
                    continue
                joined = (
                    self._anchored(atom, following)
                    or self._counted(atom, following)
                    or self._named_twice(atom, following)
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
            elif not self._of_an_event(atom) and (mention := self._one(atom)) is not None:
                yield mention

    def _whole_tense(self, atom: Atom) -> Tense:
        return self._tense(self._whole(atom))

    def _head(self, before: Atom, atom: Atom) -> int | None:
        """Where the first date of a verb stands that this one is joined to: *in May and June, with …*."""
        end = self._whole(before).end
        if atom.start - end > _JOINT or self.folded[atom.end : atom.end + 1] not in _CLOSED:
            return None
        joined = self.words.joint.fullmatch(self.folded, end, atom.start)
        return None if joined is None else self.head if self.head is not None else before.start

    def _one(self, atom: Atom) -> DateMention | None:
        """An expression that no other joins."""
        whole = self._whole(atom)
        if self._is_habit(whole):
            return None
        if atom.rule == "day_range":
            whole = replace(whole, inner=self._opened(atom, whole.inner), frame="")
        value = self._value(whole)
        if value is None and atom.rule == "date" and "month" not in atom.slots and "weekday" in atom.slots:
            # *Friday 31 were freed*
            kept = {"weekday": atom.slots["weekday"]}
            atom = replace(atom, rule="weekday", slots=kept, end=atom.spans["weekday"][1])
            self.wholes.pop(atom.start)
            whole = self._whole(atom)
            value = self._value(whole)
        if value is None or whole.end <= self.free or self._is_measured(whole):
            return None
        start, framed = self._framed(whole, value)
        return self._mention(start, whole.end, framed)

    def _is_measured(self, whole: Atom) -> bool:
        """Whether a date is only what a time is counted back from: *a week before Christmas*."""
        if whole.frame not in ("before", "until", "by"):
            return False
        before = self.folded[max(0, whole.start - WINDOW) : whole.start].split()
        return bool(before) and before[-1] in self.words.values.get("unit", {})

    def _begin(self, atom: Atom) -> None:
        """Begin a paragraph: from a line of a chronology (*9 May 2020: …*) to the next the year goes on."""
        lead = self.text[max(0, atom.start - _LEAD) : atom.start]
        entry = _OPENS.search(lead) is not None and _ENTRY.match(self.folded, atom.end) is not None
        self.opening = entry and atom.rule == "date" and "month" in atom.slots
        if not self.opening:
            self.opened = None
        elif self.opened is not None and not {"year", "shift", "last", "next", "this"} & atom.slots.keys():
            self.story.about = self.opened

    def _place(self, atom: Atom) -> None:
        """Where the expression stands, as far as it can take a year from what was told."""
        near = atom.start - self.named_at < _REACH
        self.story.same_sentence = near and not NEXT_SENTENCE.search(self.text, self.named_at, atom.start + 1)
        self.story.apart = self.story.same_sentence and self._in_another_clause(atom)
        self.story.opens = _OPENING.search(self.text, max(0, atom.start - 8), atom.start) is not None

    def _in_another_clause(self, atom: Atom) -> bool:
        """Whether a verb stands between the year told and an expression, or a comma and no *and*: of two told
        in one breath (*X in August 2021, and Y in December*), both are of that year."""
        between = self.accented[self.named_at : atom.start]
        verbs = self.words.past.finditer(self.accented, self.named_at, atom.start)
        if any(not self._is_name(verb, self.named_at) for verb in verbs):
            return True
        return "," in between and self.words.coordinating.search(between) is None

    def _leads_to(self, atom: Atom, following: Atom) -> bool:
        """Whether a part of the day or an hour only introduces its day: *dans la nuit de mardi*."""
        if atom.rule not in _HOURS or "this" in atom.slots:
            return False
        gap = self.folded[atom.end : following.start]
        if "\n\n" in gap:
            return False
        if self.words.determiner.search(gap, 0, len(gap)):
            gap = self.folded[atom.end : self._whole(following).inner]
        if not gap.strip(" \n,") or self.words.of.fullmatch(gap) is not None:
            return True
        # *Ночью с пятницы на субботу*
        opening = self.words.range_before.search(self.folded, atom.end, following.start)
        return opening is not None and not self.folded[atom.end : opening.start()].strip()

    def _hand_on(self, hour: Atom, day: Atom) -> None:
        """A day has the *until* before its hour: *until 12:01 a.m. on May 5*, *jusqu'à minuit le 30 juin*."""
        led, whole = self._whole(hour), self._whole(day)
        if led.frame and not whole.frame:
            self.wholes[day.start] = replace(whole, start=led.start, frame=led.frame)

    def _of_an_event(self, atom: Atom) -> bool:
        """Whether a day counts from what has no date: *la veille de son procès*; not where *of* leads to what
        somebody is charged with on it (*inculpé le lendemain d'espionnage*)."""
        if atom.rule != "anchor" or self.words.of.match(self.folded, atom.end) is None:
            return False
        start = self._whole(atom).start
        return self.words.charging.preceding(self.folded, start, last_word(self.folded, start)) is None

    def _governs(self, atom: Atom, following: Atom) -> bool:
        """Whether a word for the day before is a preposition of the day right behind it, in a language whose
        genitive needs no *of*."""
        if self.folded[atom.start : atom.end] not in self.words.governing or following.rule == "weekday":
            return False
        return self.folded[atom.end : following.start] == " "

    def _anchored(self, atom: Atom, following: Atom) -> DateMention | None:
        """*la veille du 13 février*, *le lendemain de Noël*, *накануне 9 мая*."""
        tie = self.words.of.match(self.folded, atom.end) if atom.rule == "anchor" else None
        if (tie is None or tie.end() != following.start) and not self._governs(atom, following):
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
