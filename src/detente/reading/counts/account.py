"""What a text has counted so far: the state that finding counts shares between its parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from detente.model import Count, DateMention, Span
from detente.reading.counts.cues import kind_of_act
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.lexicon import Lexicon
from detente.reading.counts.noun_phrases import PLAIN
from detente.reading.counts.other_times import happened_then
from detente.reading.counts.passage import PAUSE, Cue, Sentence, last_match
from detente.reading.counts.quantities import Quantity, quantified
from detente.reading.counts.shares import is_shared
from detente.reading.counts.structure import Structure
from detente.reading.dates.grammar import grammar
from detente.reading.language import load
from detente.reading.parsing import split
from detente.when import When

if TYPE_CHECKING:
    from detente.reading.counts.weighing.parts import Part

# What stands for the noun of a number without one: a part of those before, the same quantity at another
# time or by another voice, or the next of a list of acts.
PART, BESIDE, RIVAL, LISTED = "part", "beside", "rival", "listed"
# What lists of sanctions hold besides persons.
ENTITIES = frozenset({"entity", "company", "bank", "vessel"})
# What *the number of* counts.
TALLY = "tally"
# How far from its number the word that gives it meaning may stand, and the verb of a number alone.
REACH, BARE_REACH = 250, 70
# How far before its verb a relative pronoun stands: *who had been held*.
_PRONOUN = 8
# Where a sentence ends, or a line.
_STOP = re.compile(r"[.!?](?= )|\n")
_MARK = re.compile(r"[.!?\n]")
_ARTICLE = 6
# How many paragraphs a text begins with, its heading among them.
_LEAD = 3
# What stands between a date and the number that goes with it: a space, or a dash for a verb told before.
_BEFORE_NUMBER = re.compile(r"[ ](?:-[ ](?:[^\W\d_]{3,9}[ ])?)?")
# How far after *died* its place may stand.
PLACE = 4
# How far before its number *another* may start.
_MORE_REACH = 14
# How far before its effect a verb like *led to* may start.
_LED_REACH = 30
# How far after its verb an object stands.
_GOVERNED = 30


@dataclass(frozen=True, slots=True)
class FoundCount:
    """A count with its words: ``span`` is of number and noun, ``cue`` of the word that gives it meaning."""

    span: Span
    count: Count
    cue: Span


class Told(NamedTuple):
    """A count found, with its group, the number of its paragraph, and whether it is told of a time before."""

    group: FoundGroup
    found: FoundCount
    paragraph: int
    before: bool


# How far before its number *does not extend to* may start.
_LEFT_REACH = 48


class Account:
    """One text, read in order.

    ``told`` are the counts found so far, ``flows`` those of acts with a day, ``by_figure`` the last of
    each figure; ``parts`` are the parts in the sentence being read, with their wholes, and ``wholes`` the
    wholes of all parts by their spans, ``made_up`` the spans of those that open a row which adds up to its
    whole; ``numbers`` are the spans of the numbers that can be counts, ``named`` those with a noun, ``ones``
    articles among them, ``room`` those for whom there was a place last, with its sentence.
    """

    def __init__(
        self,
        text: str,
        language: str,
        words: Lexicon,
        dates: tuple[DateMention, ...],
        published: When | None,
        structure: Structure,
    ) -> None:
        self.text, self.language, self.words, self.structure = text, language, words, structure
        self.folded, self.quantities = quantified(text, language)
        self.dates, self.published = dates, published
        self.future = grammar(language).future
        self.units = grammar(language).values.get("unit", {})
        self.starts = [mention.span[0] for mention in dates]
        lower = text.lower()
        # Accents tell verbs from nouns; a text that changes its length with its case is folded.
        self.lower = lower if len(lower) == len(text) else self.folded
        said = grammar(language)
        self.apart, self.past, self.attribute = said.apart, said.past, said.attribute
        self.of = load(language).grammar.of
        # Where the first paragraphs end, which tell what the heading and the one before them told.
        self._leads = [end for _, end in islice(split.paragraphs(text), _LEAD)]
        self.numbers: frozenset[Span] = frozenset()
        self.named: dict[Span, FoundGroup] = {}
        self.wholes: dict[Span, Told] = {}
        self.made_up: set[Span] = set()
        self.ones: frozenset[Span] = frozenset()
        self.meanings: dict[str, str] = {}
        # What the whole text tells of, once it was asked for.
        self.of_unrest: bool | None = None
        self.on_measures: bool | None = None
        # What is told of days, dates and sentences by the text alone, whatever count they may be of.
        self.seen_days: dict[When, Part] = {}
        self.seen_dates: dict[tuple[Span, bool], Part] = {}
        self.seen_sentences: dict[int, list[str]] = {}
        # What is told of days, dates and scopes that look the same to a count.
        self.alike: dict[Hashable, Part] = {}
        self.kinds: dict[int, int | None] = {}
        self.kinds_by: dict[Span, frozenset[int]] = {}
        self.stops = [stop.start() for stop in _STOP.finditer(self.folded)]
        self.marks = [mark.start() for mark in _MARK.finditer(self.folded)]
        self.elsewhere: dict[tuple[Span, Span, Cue | None], bool] = {}
        self.times = Counter(mention.when for mention in dates)
        self.days = [mention.when for mention in dates if mention.when.day]
        self.told: list[Told] = []
        self.flows: list[Told] = []
        self.by_figure: dict[int, Told] = {}
        self.room: tuple[Sentence, FoundGroup] | None = None
        self.parts: list[tuple[Sentence, FoundGroup, Told]] = []

    def _is_left_out(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted are left out of what is told: *all but two of the 14 were freed*."""
        near = max(sentence.start, group.span[0] - _LEFT_REACH), group.span[0]
        return self.words.cues.left.search(self.folded, *near) is not None

    def _is_numbering(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a number says how many they are to whom something is done: *ils sont 21 à avoir été
        arrêtés*."""
        near = max(sentence.start, quantity.start - _LEFT_REACH), quantity.start
        if self.words.cues.numbering.search(self.folded, *near) is None:
            return False
        to = self.words.cues.numbered.search(self.folded, quantity.end, quantity.end + _LEFT_REACH)
        done = (c.start - to.end() for c in sentence.cues if c.kind in ("act", "stock")) if to else ()
        return any(0 <= gap <= 1 for gap in done)

    def _is_shared_out(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether what is told is told of a share of those counted only: *half of the 40*, *les 14 soldats,
        sauf deux*."""
        if is_shared(self.folded, group.span, self.words, sentence.start):
            return True
        behind = group.span[1]
        less = next((n.start for n in sentence.numbers if behind < n.start <= behind + _LEFT_REACH), behind)
        while behind < less and self.folded[behind] in " ,(":
            behind += 1
        return self.words.cues.left.match(self.folded, behind, less) is not None

    def _tell(self, told: Told) -> None:
        """Another count of the text."""
        self.told.append(told)
        count = told.found.count
        if count.scope.kind == "flow" and isinstance(count.scope.on, When):
            self.flows.append(told)
        if count.lo is not None:
            self.by_figure[count.lo] = told

    def _is_before(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of a time before what the text is about: *14 had been freed in June*.

        In what somebody said that tense tells of the act itself: *said that 14 had been freed*.
        """
        cues, folded = self.words.cues, self.folded
        return any(
            self.apart.search(folded, max(sentence.start, cue.start() - _PRONOUN), cue.start()) is None
            and cues.speech.search(folded, sentence.start, cue.start()) is None
            for cue in cues.earlier.finditer(folded, sentence.start, sentence.end)
        )

    def _counting(self, sentence: Sentence) -> list[Quantity]:
        """The numbers of a sentence that can be counts."""
        return [quantity for quantity in sentence.numbers if quantity.number in self.numbers]

    def _group_at(self, at: int) -> FoundGroup | None:
        """The group that starts at a place or a word after it: *among the 14 foreigners*."""
        return next((g for g in self.named.values() if at <= g.span[0] <= at + _ARTICLE), None)

    def _beside(self, group: FoundGroup, sentence: Sentence) -> DateMention | None:
        """The date right beside a number without a noun, as where the verb is told once: *20 in 2021, 30 in
        2022*, *в мае — 20, в июне — 30*; and beside one that a dash joins to it, noun or no noun: *on May 4 —
        another 30 people*, or that its clause opens behind (*on May 4, when 30 were seized*)."""
        for mention in sentence.dates:
            if ".." not in mention.when and happened_then(
                self.folded, self.words.cues, self.structure, mention.span, group.span[0]
            ):
                return mention
        if group.noun_span[0] < group.noun_span[1]:
            ends = ((m, self.folded[m.span[1] : group.span[0]]) for m in sentence.dates)
            return next(
                (m for m, between in ends if "-" in between and _BEFORE_NUMBER.fullmatch(between)), None
            )
        for mention in sentence.dates:
            if self._follows_closely(mention, group):
                return mention
            if _BEFORE_NUMBER.fullmatch(self.folded, mention.span[1], group.span[0]):
                return mention
        return None

    def _follows_closely(self, mention: DateMention, group: FoundGroup) -> bool:
        """Whether a date stands right after a group: *18 prisoners on July 3*."""
        near = 0 <= mention.span[0] - group.span[1] <= 5
        return near and not PAUSE.search(self.folded, group.span[1], mention.span[0])

    def _phrase_end(self, group: FoundGroup) -> int:
        """Where the noun phrase ends: that of *five of the* with the whole, *eleven students*."""
        whole = self._group_at(group.span[1]) if group.partitive else None
        return whole.span[1] if whole is not None else group.span[1]

    def _is_object(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a verb right before the group says what was done to those counted."""
        return any(
            cue.kind == "act"
            and 0 <= group.span[0] - cue.end <= _GOVERNED
            and not PAUSE.search(self.folded, cue.end, group.span[0])
            for cue in sentence.cues
        )

    def _said_to_be(self, group: FoundGroup) -> set[str]:
        """*Six of them are women*, *six of those freed are women*: what a part is said to be."""
        cues, end = self.words.cues, group.span[1]
        done = cues.act.match(self.folded, end + 1) if group.partitive else None
        end = done.end() if done is not None else end
        copula = cues.copula.match(self.folded, end) if group.partitive else None
        named = self.words.named.match(self.folded, copula.end()) if copula else None
        if named is None:
            return set()
        return {self.words.kind(" ".join(named[0].split()))} - PLAIN - {"dead"}

    def _led_to(self, cue: Cue, sentence: Sentence) -> Cue | None:
        """The verb of which a noun is the effect, so that it is what was done: *led to the detention of
        14*."""
        near = max(sentence.start, cue.start - _LED_REACH), cue.start
        led = last_match(self.words.cues.leads, self.folded, *near)
        if led is None or len(self.folded[led.end() : cue.start].strip()) > PLACE:
            return None
        return Cue("act", led.start(), led.end())

    def _is_of_more(self, group: FoundGroup) -> bool:
        """Whether those counted come on top of others: *another four*, *quatre autres*."""
        near = max(0, group.span[0] - _MORE_REACH), group.span[0]
        cues = self.words.cues
        return cues.more.search(self.folded, *near) is not None or (
            cues.more.search(self.folded, group.number[1], group.span[1]) is not None
        )

    def _is_of_members(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted are all to whom others belong: *were part of a group of 40*."""
        return self.words.cues.member_of.search(self.folded, sentence.start, group.span[0]) is not None

    def _is_unlisted(self, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a verb tells something of those counted that no list has: *2,000 people awaited them*."""
        return cue is not None and not any(c.start < cue.end and cue.start < c.end for c in sentence.cues)

    def _kind_of(self, at: int) -> int | None:
        """The kind of the act that a word at a place tells of."""
        if at not in self.kinds:
            self.kinds[at] = kind_of_act(self.words.cues, self.folded, at)
        return self.kinds[at]

    def _is_dead_there(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a word of death stands right before a place."""
        if self.words.cues.fatal.match(self.folded, cue.start) is None:
            return False
        return any(c.kind == "stock" and 0 <= c.start - cue.end <= PLACE for c in sentence.cues)
