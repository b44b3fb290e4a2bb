"""On which day those counted were as a text tells."""

from __future__ import annotations

from datetime import date, timedelta

from detente.model import DateMention
from detente.reading.counts.days import FIRST
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.noun_phrases import HELD
from detente.reading.counts.passage import Cue, Sentence, distance, last_match
from detente.reading.counts.settled import Settled
from detente.reading.forms import fold
from detente.when import When

_NEXT_TO = 14
# How far before its figure *the number of* stands.
_NUMBERED = 120
# How far before a part *including* may start.
_INTRODUCED = 30
# How far after *before the release* its date may stand.
_OF_EVENT = 12


class Stocks(Settled):
    """The part of the finder that dates states."""

    def _stock_day(
        self, group: FoundGroup, near: DateMention | None, cue: Cue | None, sentence: Sentence
    ) -> When | None:
        """The day of a stock; *before Saturday*, *before the release* is the day before.

        What only was so, of which nobody says when, is of no day; a reporter's words for what somebody told
        him are of the day of publication.
        """
        before = self.words.cues.before
        event = self.words.cues.before_event.search(self.folded, sentence.start, sentence.end)
        if self._is_now(group, near, sentence):
            return self.published
        if near is not None and not near.when.endswith(".."):
            when = When(near.when.removeprefix("../"))
            named = when.day
            told = " " + fold(near.text)
            # *before Saturday*, *before the release of Saturday*
            is_before = before.match(told) or (event and 0 <= near.span[0] - event.end() <= _OF_EVENT)
            if named and is_before:
                return When(named - timedelta(days=1))
            if self.published is not None and when.earliest > self.published.latest:
                # What expires in February, or is to be freed by then, is in force now.
                return self.published
            # *By Friday there were 190*: on that day.
            return when
        if near is None and self.words.cues.then.search(self.folded, sentence.start, sentence.end):
            return None
        if near is None and (event or before.match(self.folded, group.span[1])):
            day = self._last_act(sentence)
            return When(day - timedelta(days=1)) if day else None
        if (on := self._told_before(sentence)) is not None:
            return on
        return None if near is None and self._was_so(group, cue, sentence) else self.published

    def _was_so(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a sentence tells in its own voice how those counted were, and not how they still are."""
        cues, span = self.words.cues, (sentence.start, sentence.end)
        told_now = (cues.speech, cues.still) if not self._is_unlisted(cue, sentence) else (cues.still,)
        if any(said.search(self.folded, *span) for said in told_now):
            return False
        if cue is None:
            return self.structure.was_so(group.span, cues)
        told = cue.start, cue.end
        if told == group.noun_span:
            # *A bus took 150 prisoners to the border*: they are no longer as the noun calls them.
            made = self.structure.predication(told)
            if made is None or len(made.path) != 1 or made.role not in ("obj", "nsubj:pass"):
                return False
            return cues.motion.match(self.folded, made.clause.start) is not None
        return self.structure.was_so(told, cues)

    def _told_before(self, sentence: Sentence) -> When | None:
        """When somebody told how things were, if long ago: *said in May that 2,300 were held*."""
        on = self._told_until(sentence)
        if on is None or on == self.published or self.published is None:
            return None
        recent = on.day is not None and self._is_recent(on)
        still = self.words.cues.still.search(self.folded, sentence.start, sentence.end)
        return None if recent or still is not None else on

    def _is_now(self, group: FoundGroup, near: DateMention | None, sentence: Sentence) -> bool:
        """Whether *now* or *today* stands closer to a stock than a date does."""
        start = max(
            (q.end for q in self._counting(sentence) if q.end <= group.span[0]), default=sentence.start
        )
        said = list(self.words.cues.now.finditer(self.folded, start, group.span[0]))
        end = min(sentence.end, group.span[1] + _NEXT_TO)
        after = self.words.cues.now.finditer(self.folded, group.span[1], end)
        said += [now for now in after if ";" not in self.folded[group.span[1] : now.start()]]
        if not said or near is None:
            return bool(said)
        away = min(distance(self.folded, m.span(), group.span) for m in said)
        return away < distance(self.folded, near.span, group.span)

    def _last_act(self, sentence: Sentence) -> date | None:
        """The day of the act told last; further back than the paragraph before, that of the first."""
        told = self._flow_before(sentence)
        on = told.found.count.scope.on if told else None
        if isinstance(on, When) and on.day:
            return on.day
        first = next((m.when.day for m in self.dates[:FIRST] if m.when.day and self._is_over(m)), None)
        return first or (self.published.day if self.published else None)

    def _is_told_apart(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether an act is none of those held whose number is told: *added eight firms, keeping the number
        of prisoners at 1,066*, not *the number of prisoners freed*."""
        start = max(sentence.start, group.span[0] - _NUMBERED)
        told = last_match(self.words.cues.number_of, self.folded, start, group.span[0])
        return told is not None and bool(HELD & set(group.kinds)) and cue.end <= told.start()

    def _is_nature_of(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether a word right after a part only says who they are: *among them 250 serving life*."""
        start = max(sentence.start, group.span[0] - _INTRODUCED)
        said = self.words.cues.include.search(self.folded, start, group.span[0]) is not None
        right_after = 0 <= cue.start - group.span[1] <= 1
        return said and right_after and self.words.cues.still.match(self.folded, cue.start) is None
