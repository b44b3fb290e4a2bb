"""The day of what an account goes on with: *On 1 August seven states exchanged prisoners. Minsk freed six.*

A sentence without a date of its own, told in the same tense as the one before it in its paragraph, tells of
the same day, unless a word of it says otherwise (*later*, *had been*), the day was that of a statement or of
an aside (*the driver seized on 1 August*), or what is told now takes its time (a trial).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import msgspec

from detente.model import ActKind, DateMention
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.acts.whom.counted import is_only_whose
from detente.reading.factuality.cues import Cues, cues
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import Lookup, Word, key_of
from detente.when import When

_KINDS = frozenset({"detain", "charge", "sentence", "release", "pardon", "expel", "transfer"})
# What each of the law's steps is not on the day of.
_STEPS: dict[ActKind, frozenset[ActKind]] = {
    "detain": frozenset({"sentence"}),
    "charge": frozenset({"detain", "sentence", "release", "pardon", "expel", "transfer"}),
    "sentence": frozenset({"detain", "charge", "transfer", "expel", "impose"}),
    "release": frozenset({"detain", "charge"}),
    "pardon": frozenset({"detain", "charge", "sentence"}),
}
# What follows each at once where *and* joins them under one helper: *inculpé lundi et écroué*.
_AT_ONCE: dict[ActKind | None, ActKind] = {"charge": "detain", "release": "expel"}
_ASIDE = ("acl", "amod")
_OPENING = 2
_LEADING = frozenset({"conj", "parataxis"})
_CLIMB = 3


def carried(
    page: Page, all_words: list[Word], dates: Sequence[DateMention], found: Sequence[FoundAct]
) -> list[FoundAct]:
    """The acts, those that go on with a dated sentence dated as it is.

    Args:
        page: the page; only sentences with acts are parsed.
        all_words: its words.
        dates: its expressions of time, in order.
        found: its acts, in order.
    """
    known, acts = cues(page.language), lexicon(page.language)
    if not known.words["elsewhen"] or acts is None:
        return list(found)
    account = _Account(page, known, all_words, Lookup(all_words), dates, [d.span[0] for d in dates], acts)
    result: list[FoundAct] = []
    for act in found:
        day = account.day(act)
        result.append(replace(act, act=msgspec.structs.replace(act.act, when=day)) if day else act)
        account.note(act)
    return result


@dataclass(slots=True)
class _Account:
    """A page read from the top: ``told`` has the day of what each sentence told and what was done on it, by
    its number; ``starts`` where the dates stand, ``seized`` are those told to have been so, ``unsure`` the
    sentences with what was only asked for, planned or denied."""

    page: Page
    known: Cues
    words: list[Word]
    lookup: Lookup
    dates: Sequence[DateMention]
    starts: list[int]
    lexicon: Lexicon
    told: dict[int, tuple[When, ActKind]] = field(default_factory=dict)
    seized: set[str] = field(default_factory=set)
    unsure: set[int] = field(default_factory=set)

    def day(self, act: FoundAct) -> When | None:
        """The day of an act that goes on with the sentence before; None for others."""
        sentence = self.page.sentence_at(act.trigger[0])
        if sentence is None:
            return None
        when = act.act.when
        if self._inside(sentence):
            # What has been is what the next sentence goes on with.
            verb = _verb(sentence, act)
            aside = verb is not None and verb.relation.startswith(_ASIDE)
            if act.factuality == "asserted" and when is not None and when.day is not None and not aside:
                self.told[sentence.index] = when, act.act.kind
            return self._at_once(act, sentence)
        if when is not None or not self._goes_on(act, sentence):
            return None
        day, done = self.told.get(sentence.index) or self._day_before(sentence) or (None, None)
        if day is None or done in _STEPS.get(act.act.kind, ()) or self._is_held_then(act, done):
            return None
        self.told[sentence.index] = day, act.act.kind
        return day

    def _at_once(self, act: FoundAct, sentence: Sentence) -> When | None:
        """The day of what *and* joins, under the same helper, to what is done first, on the only day of the
        sentence: *a été inculpé lundi et placé en détention*."""
        day, done = self.told.get(sentence.index, (None, None))
        verb = _verb(sentence, act)
        if act.act.when is not None or act.factuality != "asserted" or verb is None or day is None:
            return None
        children = sentence.children(verb.i)
        joined = verb.relation == "conj" and any(c.key in self.lexicon.words["and"] for c in children)
        shared = not any(c.relation in ("nsubj", "aux") for c in children)
        alone = len(self._inside(sentence)) == 1
        return day if joined and shared and alone and _AT_ONCE.get(done) == act.act.kind else None

    def note(self, act: FoundAct) -> None:
        """Keep in mind whom an act seizes, and where one is only asked for or the like."""
        if act.factuality != "asserted" and (sentence := self.page.sentence_at(act.trigger[0])) is not None:
            self.unsure.add(sentence.index)
        if act.act.kind == "detain":
            self.seized |= _called(act)

    def _is_held_then(self, act: FoundAct, done: ActKind | None) -> bool:
        """Whether those already seized are only kept by what is told now, on whatever day: *the judge
        remanded them in custody*."""
        if act.act.kind != "detain" or done != "detain":
            return False
        called, group = _called(act), act.act.group
        again = group is not None and is_only_whose(self.lexicon, group.noun)
        return not called or again or bool(called & self.seized)

    def _inside(self, sentence: Sentence) -> Sequence[DateMention]:
        return self.dates[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)]

    def _is_statement(self, first: int, last: int) -> bool:
        return bool(self.known.phrases["speech"].find(self.words, first, last))

    def _day_before(self, sentence: Sentence) -> tuple[When, ActKind | None] | None:
        """The one day of the sentence before: of an act there, with its kind, or that which opens it and is
        of no statement, nor of a demand (*on 10 June the prosecutor asked for 20 years*)."""
        before = self.page.sentences[sentence.index - 1] if sentence.index else None
        if before is None or before.paragraph != sentence.paragraph:
            return None
        told, inside = self.told.get(before.index), self._inside(before)
        days = [d for d in inside if d.when.day is not None]
        if told is not None:
            return told if all(d.when == told[0] for d in days) else None
        if not days or days[0] is not inside[0] or before.index in self.unsure:
            return None
        first, last = self.lookup.within(before.start, days[0].span[0])
        if last - first > _OPENING or self._is_statement(*self.lookup.within(before.start, before.end)):
            return None
        return days[0].when, None

    def _goes_on(self, act: FoundAct, sentence: Sentence) -> bool:
        """Whether an act is what the main verb of its sentence tells, in the past and at no other time."""
        if act.act.kind not in _KINDS or act.factuality != "asserted":
            return False
        first, last = self.lookup.within(sentence.start, sentence.end)
        elsewhen = self.known.words["elsewhen"]
        if any(word.key in elsewhen for word in self.words[first:last]) or self._is_statement(first, last):
            return False
        if self.page.quotations_over(*act.trigger):
            return False
        verb = _verb(sentence, act)
        return verb is not None and _is_main(sentence, verb) and _is_past(sentence, verb, act.act.kind)


def _called(act: FoundAct) -> set[str]:
    """What those are called whom an act is done to."""
    group = act.act.group
    return {s.name for s in act.act.subjects} | ({group.noun} if group is not None else set())


def _verb(sentence: Sentence, act: FoundAct) -> Token | None:
    start, end = act.trigger
    inside = sentence.between(start, end)
    return next((t for t in inside if t.pos in ("VERB", "ADJ")), None)


def _is_main(sentence: Sentence, verb: Token) -> bool:
    at: Token | None = verb
    for _ in range(_CLIMB):
        if at is None or at.relation == "root":
            break
        at = sentence.head(at) if at.relation in _LEADING else None
    return at is not None and at.relation == "root"


def _is_past(sentence: Sentence, verb: Token, kind: ActKind) -> bool:
    """Whether a verb tells what was done then: no pluperfect, no perfect of a state, no present."""
    children = sentence.children(verb.i)
    helpers = [c for c in children if c.relation == "aux"]
    if not helpers:
        return verb.morph.get("Tense") == "Past" and verb.morph.get("VerbForm") in ("Fin", "Part")
    finite = next((h for h in helpers if h.morph.get("VerbForm") == "Fin"), None)
    if finite is None:
        return False
    if finite.morph.get("Tense") == "Past":
        return any(h.dep == "aux:pass" for h in helpers) and len(helpers) == 1
    # "A été libéré" is past and "est condamné" the present of an account, "has been freed" and "est accusé"
    # are states.
    told = cues(sentence.page.language).words["told"]
    return key_of(finite.text) in told and (kind != "charge" or len(helpers) > 1)
