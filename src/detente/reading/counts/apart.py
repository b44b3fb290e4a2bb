"""Which dates of a sentence stand in another clause than a count: of another verb, event or member."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice

from detente.model import DateMention, Span
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import PAUSE, Cue, Sentence
from detente.reading.counts.states import States

# How far before a date the word may stand that says of what event it is, and that of one of several.
_EVENT_REACH, _MEMBER_REACH, _REASON_REACH = 70, 34, 130
# How far before a date its verb may start, how long what belongs to no event may be, how long a preposition
# is, and how short no verb is.
_VERB_REACH, _LINK, _PREPOSITION, _SHORT = 44, 4, 2, 5
_AUXILIARY = 10
# How far before the noun of an event its *during the* may start.
_DURING_REACH = 30
# How far before an act the words may stand that ask for it.
_DEMAND_REACH = 40
# How long a word like *lorsque* is.
_TEMPORAL = 9
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[.!?…]")
# A conjunction with perhaps a preposition.
_ADDED = re.compile(r"[ \n]+[^\W\d_]{1,4}(?:[ \n]+[^\W\d_]{1,2})?[ \n]+")


class Apart(States):
    """The part of the finder that tells clauses apart, by the words that open them."""

    def _in_other_clause(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is of something else that the sentence tells."""
        return (
            self._of_event(mention, group, cue, sentence)
            or self._of_member(mention, group)
            or self._past_contrast(mention, group, cue)
            or self._in_participial(mention, group, cue, sentence)
            or self._opens_other_verb(mention, group, cue, sentence)
            or self._of_other_verb(mention, group, cue, sentence)
            or (
                cue is not None
                and (cue.kind == "stock" or self._is_to_come(mention, group, cue))
                and self._of_main_clause(mention, group, cue, sentence)
            )
        )

    def _is_to_come(self, mention: DateMention, group: FoundGroup, cue: Cue) -> bool:
        """Whether an act told after a date is only to come: *signed on Monday a decree under which 14 are to
        be freed*."""
        start, end = min(group.span[0], cue.start), max(group.span[1], cue.end)
        if mention.span[1] > start:
            return False
        apart = self.apart.search(self.lower, mention.span[1], start)
        return apart is not None and self.future.search(self.lower, apart.end(), end) is not None

    def _of_main_clause(self, mention: DateMention, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether a stock stands in a relative clause and the date outside it: *The prison, which holds 900,
        was shelled on Sunday*."""
        start, end = min(group.span[0], cue.start), group.span[1]
        if mention.span[1] <= start:
            return self.apart.search(self.lower, mention.span[1], start) is not None
        opened = self._clause_start(sentence.start, start) is not None
        return opened and "," in self.folded[end : mention.span[0]]

    def _of_event(self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a date is of an event that is only referred to: *jailed after the protests of July 2021*,
        *the coup attempt of August 2016*."""
        start = max(sentence.start, mention.span[0] - _EVENT_REACH)
        if self.words.cues.compared.search(self.folded, start, mention.span[0]):
            return True
        inside = [group.span[0], *((cue.start,) if cue is not None else ())]
        whole = max(sentence.start, mention.span[0] - _REASON_REACH)
        openings = [
            *self.words.cues.aftermath.finditer(self.folded, start, mention.span[0]),
            *self.words.cues.reasons.finditer(self.folded, whole, mention.span[0]),
        ]
        for opening in openings:
            end = opening.end()
            named = self.folded[end : mention.span[0]].strip(" \n")
            counted = any(end <= at < mention.span[0] for at in inside)
            long = len(named) > _LINK or (cue is not None and cue.kind == "stock")
            if long and not counted and not PAUSE.search(named):
                return True
        if cue is not None and cue.kind == "stock" and self._is_of_past_event(mention, start):
            return True
        if cue is None or cue.kind not in ("act", "stock"):
            return False
        if cue.kind == "act" and self.words.cues.since.search(self.folded, start, mention.span[0]):
            return False
        of = self.attribute.search(self.folded, sentence.start, mention.span[0])
        nouns = list(_WORD.finditer(self.folded, sentence.start, of.start())) if of else []
        if not nouns or PAUSE.search(self.folded, nouns[-1].end(), mention.span[0]):
            return False
        noun = nouns[-1].span()
        verb = self.past.fullmatch(self.lower, *noun) or noun[1] - noun[0] < _SHORT
        own = any(c.start < noun[1] and noun[0] < c.end for c in sentence.cues)
        own = own or (cue.kind == "act" and self._is_done_during(noun[0], group, cue))
        before = cue.kind == "stock" and noun[1] <= group.span[0]
        return not verb and not own and (before or group.span[1] <= noun[1])

    def _is_done_during(self, at: int, group: FoundGroup, cue: Cue) -> bool:
        """Whether an event is when an act was done: *14 were killed during the protests of July 2021*."""
        last = max(group.span[1], cue.end)
        during = self.words.cues.during.search(self.folded, max(last, at - _DURING_REACH), at)
        return during is not None and not self.folded[last : during.start()].strip()

    def _is_of_past_event(self, mention: DateMention, start: int) -> bool:
        """Whether a past event is only named with its date: *after Monday's raids*, *since the pardon of
        October*."""
        if self.folded.startswith("'s ", mention.span[1]):
            return True
        since = self.words.cues.since.search(self.folded, start, mention.span[0])
        return since is not None and not PAUSE.search(self.folded, since.end(), mention.span[0])

    def _opening_before(self, position: int) -> int:
        """Where the sentence of a position opens, anywhere in the text."""
        at = bisect_left(self.marks, position)
        return self.marks[at - 1] + 1 if at else 0

    def _is_of_opening_event(self, mention: DateMention) -> bool:
        """Whether a date is of the event that its sentence opens with as what came before: *After the coup
        of February 2021 there was war*."""
        start = self._opening_before(mention.span[0])
        cues, end = self.words.cues, mention.span[0]
        opened = min(start + _SHORT, end)
        after = cues.aftermath.search(self.folded, start, end) or cues.since.search(self.folded, start, end)
        if after is None or after.start() > opened:
            # *…, after it had eased them in May 2025*: what came before may be told last as well.
            told = list(cues.aftermath.finditer(self.folded, start, end))
            after = (
                told[-1] if told and self._is_clause_before(told[-1].start(), told[-1].end(), end) else None
            )
        if after is None or PAUSE.search(self.folded, after.end(), end):
            return False
        return after.end() + _LINK < end

    def _is_clause_before(self, start: int, end: int, at: int) -> bool:
        """Whether a comma and a word like *after* open what has a verb of its own up to a place."""
        return self.folded[:start].rstrip()[-1:] == "," and self._has_words_of_verb(end, at)

    def _of_member(self, mention: DateMention, group: FoundGroup) -> bool:
        """Whether a date is of some of those counted: *the first in August, the others in December*."""
        start = max(group.span[1], mention.span[0] - _MEMBER_REACH)
        members = list(self.words.cues.members.finditer(self.folded, start, mention.span[0]))
        if not members:
            return False
        words = _WORD.findall(self.folded[members[-1].end() : mention.span[0]])
        return all(len(word) < _LINK for word in words)

    def _past_contrast(self, mention: DateMention, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether the date is of others than those counted: *three were freed, while eight were jailed on
        Friday*."""
        other = self.words.cues.contrast.search(self.folded, group.span[1], mention.span[0])
        return other is not None and (cue is None or cue.start < other.start())

    def _in_participial(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date stands in what a participle between commas says of somebody or something: *the law,
        passed in May, was used to convict 14*."""
        opened = self.folded.rfind(",", sentence.start, mention.span[0])
        if opened < 0:
            return self._in_opening(mention, group, cue, sentence)
        words = islice(_WORD.finditer(self.lower, opened + 1, mention.span[0]), 2)
        cues = self.words.cues
        verb = next((word for word in words if cues.participle.fullmatch(word[0])), None)
        if verb is None and mention.when.endswith(".."):
            # *the measures, in force since 2020, target 16 banks*
            verb = cues.stock.search(self.folded, opened, mention.span[0])
        if verb is None or cues.joins.search(self.folded, opened, mention.span[0]):
            # *14 were detained, tried and sentenced on Monday*: one verb after the other.
            return False
        closed = self.folded.find(",", mention.span[1], sentence.end)
        end = closed if closed >= 0 else sentence.end
        inside = [group.span[0], *((cue.start,) if cue is not None else ())]
        return not any(opened < at < end for at in inside)

    def _in_opening(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is of the participle that opens a sentence, whose main verb tells another act:
        *Seized in May, 14 sailors were freed*."""
        closed = self.folded.find(",", mention.span[1], sentence.end)
        if cue is None or not 0 <= closed < min(group.span[0], cue.start):
            return False
        words = list(islice(_WORD.finditer(self.lower, sentence.start, mention.span[0]), 2))
        if not words or any(self.text[word.start()].isupper() for word in words[1:]):
            # *United States officials on Friday, …*
            return False
        if self.words.cues.since.match(self.folded, words[0].start()):
            # *Depuis* ends as a participle does.
            return False
        return self.words.cues.participle.fullmatch(words[0][0]) is not None

    def _opens_other_verb(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date opens what is told next: *14 were convicted, and on Monday all were freed*."""
        if cue is None or mention.span[0] < max(cue.end, group.span[1]):
            return False
        comma = self.folded.rfind(",", max(cue.end, group.span[1]), mention.span[0])
        if comma < 0 or _ADDED.fullmatch(self.folded, comma + 1, mention.span[0]) is None:
            return False
        if self.words.cues.joins.search(self.folded, comma + 1, mention.span[0]) is None:
            return False
        verb = next((c for c in sentence.cues if c.start >= mention.span[1]), None)
        numbers = (q for q in self._counting(sentence) if q.start >= mention.span[1])
        return verb is not None and not any(q.start < verb.start for q in numbers)

    def _inserted_end(self, group: FoundGroup, at: int) -> int:
        """Where those counted are gone on with: after what commas enclose right after them (*14 sailors,
        seized in May, on Monday came home*)."""
        end = self._phrase_end(group)
        opened = self.folded.find(",", end, at)
        closed = self.folded.rfind(",", end, at)
        return closed if opened < closed and not self.folded[end:opened].strip() else group.number[1]

    def _of_other_verb(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is of a verb that is not the count's: that of a relative clause, or of a participle
        right before the date."""
        if cue is None:
            return False
        start, end = mention.span
        if group.span[1] <= start and cue.start >= end:
            return self._has_verb(self._inserted_end(group, start), start, sentence)
        at = self._clause_start(group.span[1], start)
        if at is not None and cue.start < at and self._has_verb(at, start, sentence):
            return True
        first = min(group.span[0], cue.start)
        if end <= first:
            at = self._clause_start(sentence.start, start)
            same = at is not None and self.words.cues.temporal.search(self.folded, max(0, at - _TEMPORAL), at)
            if at is not None and not same and self._has_verb(at, start, sentence):
                return True
        own = cue.start <= start and group.span[0] <= start
        if not own and not (end <= first and PAUSE.search(self.folded, end, first)):
            return False
        verb = self._participle_before(start)
        if verb is None or group.span[0] <= verb[0] < group.span[1]:
            return False
        own_words = sentence.cues if cue.kind == "act" else (cue,)
        return not any(c.start < verb[1] and verb[0] < c.end for c in own_words)

    def _is_told_in_passing(self, mention: DateMention) -> bool:
        """Whether a date is of a relative clause or a participle that says more of something: *an order
        issued Wednesday*."""
        start = self._opening_before(mention.span[0])
        opened = self._clause_start(start, mention.span[0])
        if opened is not None and self._has_words_of_verb(opened, mention.span[0]):
            return self.words.cues.that.search(self.folded, start, opened) is None
        verb = self._participle_before(mention.span[0])
        if verb is None or self.words.cues.speech.match(self.folded, verb[0]):
            # *Published on Thursday* is the day of the text.
            return False
        if not any(m.lastgroup != "skip" for m in self.past.finditer(self.lower, start, verb[0])):
            # *The court ruled on Friday*: the only verb says what was done.
            return False
        return self.words.cues.act.match(self.folded, verb[0]) is None

    def _clause_start(self, start: int, at: int) -> int | None:
        """Where the subordinate clause opens that a place stands in; None in a main clause, even after one
        (*14 people, among whom two who are ill, were freed*)."""
        opened = list(self.apart.finditer(self.lower, start, at))
        if not opened:
            return None
        comma = self.folded.rfind(",", opened[-1].end(), at)
        closed = comma >= 0 and (
            self._goes_on_at(comma + 1) or len(self.folded[comma + 1 : at].strip()) <= _PREPOSITION
        )
        return None if closed else opened[-1].end()

    def _goes_on_at(self, at: int) -> bool:
        """Whether a verb comes right after a comma, as it does where a main clause goes on."""
        cues, word = self.words.cues, _WORD.search(self.folded, at)
        verbs = (cues.passive, cues.perfect, cues.act, cues.stock)
        return word is not None and any(verb.match(self.folded, word.start()) for verb in verbs)

    def _has_verb(self, start: int, end: int, sentence: Sentence) -> bool:
        """Whether something is told between two points: there a verb stands, or what opens a clause."""
        return (
            any(c.kind in ("act", "stock") and start <= c.start < end for c in sentence.cues)
            or self.words.cues.modifier.search(self.folded, start, end) is not None
            or self._has_words_of_verb(start, end)
        )

    def _has_words_of_verb(self, start: int, end: int) -> bool:
        """Whether a verb of the past that is no auxiliary stands between two points."""
        return any(
            m.lastgroup != "skip"
            and m.end() - m.start() >= _SHORT
            and not self.words.cues.passive.match(self.folded, m.start())
            and not self.words.cues.aux.match(self.folded, m.start())
            for m in self.past.finditer(self.lower, start, end)
        )

    def _participle_before(self, at: int) -> Span | None:
        """The participle that stands right before a date, but for a preposition, and says more of a noun."""
        for word in reversed(list(_WORD.finditer(self.lower, max(0, at - _VERB_REACH), at))):
            if PAUSE.search(self.folded, word.end(), at) or _ENDS.search(self.folded, word.end(), at):
                return None
            if self.folded[slice(*word.span())] in self.words.traits:
                return None  # "Prisonniers politiques" ends as a participle does.
            if self.words.cues.participle.fullmatch(word[0]) and not self.structure.is_noun(word.span()):
                before = self.folded[max(0, word.start() - _AUXILIARY) : word.start()]
                finite = self.words.cues.passive.search(before) or self.words.cues.perfect.search(before)
                return None if finite or self.words.row_end.search(before) else word.span()
            if word.end() - word.start() > _PREPOSITION:
                return None
        return None

    def _is_of_others(self, mention: DateMention, cue: Cue, sentence: Sentence) -> bool:
        """Whether a date is of others whom *and* counts behind the verb: *37 were freed and 46 others the day
        before*."""
        return any(
            cue.end <= quantity.start < quantity.end <= mention.span[0]
            and self.words.row_end.search(self.folded, cue.end, quantity.start) is not None
            and PAUSE.search(self.folded, quantity.end, mention.span[0]) is None
            and not any(quantity.end <= c.start < mention.span[0] for c in sentence.cues)
            for quantity in self._counting(sentence)
        )

    def _demand_of(self, cue: Cue, sentence: Sentence) -> Span | None:
        """The words that only ask for an act."""
        start = max(sentence.start, cue.start - _DEMAND_REACH)
        demand = self.words.cues.demand.search(self.folded, start, cue.start)
        if demand is None or PAUSE.search(self.folded, demand.end(), cue.start):
            return None
        return demand.span()
