"""On which day those counted were as a text tells."""

from __future__ import annotations

import re
from datetime import date, timedelta

from detente.model import DateMention, Scope
from detente.reading.counts.account import TALLY
from detente.reading.counts.cues import FREED
from detente.reading.counts.days import FIRST
from detente.reading.counts.groups import HELD, FoundGroup
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance
from detente.reading.counts.states import overlapping
from detente.reading.counts.structure import heading, is_direct
from detente.reading.counts.sums import Sums
from detente.reading.forms import fold
from detente.when import When

_NEXT_TO = 14
# How far after *before the release* its date may stand.
_OF_EVENT = 12
# How far before its figure *the number of* may stand.
_TALLY_REACH = 60
_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj"})


class Stocks(Sums):
    """The part of the finder that dates states."""

    def _stock_day(
        self, group: FoundGroup, near: DateMention | None, cue: Cue | None, sentence: Sentence
    ) -> When | None:
        """The day of a stock; *before Saturday*, *before the release* is the day before.

        Where no verb tells how things are now, it is of no day.
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
        still = self._is_still(group, cue, sentence)
        if near is None and not still and (event or before.match(self.folded, group.span[1])):
            day = self._last_act(sentence)
            return When(day - timedelta(days=1)) if day else None
        if (on := self._told_before(sentence)) is not None:
            return on
        return self.published if near is not None or self._is_so(group, cue, sentence) else None

    def _stock(
        self, group: FoundGroup, near: DateMention | None, cue: Cue | None, sentence: Sentence
    ) -> Scope:
        """How many there are on a day; where only what was done to them is told (*7 prisoners will fly to
        Spain*, *275 women have been freed*), so many of that act."""
        on = self._stock_day(group, near, cue, sentence)
        if on is None and not self._is_tally(group, cue, sentence) and self._is_of_act(group, cue):
            return Scope(kind="flow", on=None)
        return Scope(kind="stock", on=on)

    def _is_of_act(self, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether a verb tells what those counted did or underwent; not that they stay, nor that it joined
        them who are held."""
        made = self.structure.predication(group.span)
        if made is None or self.structure.time_of(group.span, self.words.cues) != "done":
            return False
        if cue is None:
            return made.role in _ARGUMENTS and is_direct(made)
        itself = (cue.start, cue.end) == group.noun_span
        if itself and (len(made.path) > 1 or not HELD & set(group.kinds)):
            return False
        if self._are_held_there(group, cue) or overlapping(cue, heading(made.sentence, made.clause)):
            return False
        before = cue.end <= group.span[0]
        apart = before and self.structure.share_clause((cue.start, cue.end), group.span) is False
        return apart or (made.role in _ARGUMENTS and is_direct(made))

    def _are_held_there(self, group: FoundGroup, cue: Cue) -> bool:
        """Whether a participle after those counted says that they are held: *dozens already imprisoned*."""
        return (
            cue.start >= group.span[1] and self.words.cues.holding.match(self.folded, cue.start) is not None
        )

    def _is_so(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a sentence tells that those counted are so on the day on which it is told: in the present,
        by *still*, since some day, by a noun for those who are held of whom no act is told (*the families of
        the 61 hostages*), or because their release is only asked for."""
        if cue is not None and (self._kind_of(cue.start) == FREED or self._demand_of(cue, sentence)):
            return not self._is_before(sentence)
        time = self.structure.time_of(group.span, self.words.cues)
        if time in ("now", None) or self._is_still(group, cue, sentence):
            return True
        if time == "then":
            said = self.words.cues.speech.search(self.folded, sentence.start, sentence.end) is not None
            told = said or self.structure.is_reported(group.span)
            return self.words.shifts_tense and told and not self._is_before(sentence)
        if self._is_tally(group, cue, sentence) or any(
            since.when.endswith("..") and self.structure.share_clause(since.span, group.span)
            for since in sentence.dates
        ):
            return True
        made = self.structure.predication(group.span)
        held = bool(HELD & set(group.kinds)) or (cue is not None and self._are_held_there(group, cue))
        return held and made is not None and not is_direct(made)

    def _is_still(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether *still*, *remain* and the like stand in the clause of those counted or of what is said of
        them."""
        own = [group.span] if cue is None else [group.span, (cue.start, cue.end)]
        return any(
            self.structure.share_clause(said.span(), span) is not False
            for said in self.words.cues.still.finditer(self.folded, sentence.start, sentence.end)
            for span in own
        )

    def _is_tally(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a number is how many there are: *puts the number of detainees at 218 people*."""
        return TALLY in group.kinds or self._tallied(group, cue, sentence) is not None

    def _tallied(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> re.Match[str] | None:
        """The noun of *the number of* before a number with a noun of its own."""
        start = max(sentence.start, group.span[0] - _TALLY_REACH)
        named = list(self.words.cues.number_of.finditer(self.folded, start, group.span[0]))
        if not named or PAUSE.search(self.folded, named[-1].end(), group.span[0]):
            return None
        noun = self.words.of_whom.match(self.folded, named[-1].end())
        if noun is None or noun.end() >= group.span[0]:
            return None
        within = cue is None or named[-1].start() <= cue.start < noun.end()
        return noun if within else None

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
