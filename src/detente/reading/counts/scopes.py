"""What a count is over: a stock on a day, all of a time, or one act on its day."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta

from detente.model import DateMention, Scope
from detente.reading.counts.account import BARE_REACH, BESIDE, Account, Told
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance
from detente.reading.forms import fold
from detente.when import When

_NEXT_TO = 14
_SINCE_REACH = 75
# How far before its date an event is named: *depuis l'élection présidentielle d'août 2020*.
_SINCE_DATE = 50
_SPEECH_REACH = 60
# An interval longer than so many days adds up more than one act.
_ONE_ACT = 10
_EVENT_REACH = 60
# What is said of an act is said within so many days.
_SAID_WITHIN = 7
# How far after *before the release* its date may stand.
_OF_EVENT = 12
# How far back the dates of a paragraph tell when a sentence's act was, and how many dates a text begins with.
_ACCOUNT, _FIRST = 1500, 12
_LETTER = re.compile(r"[^\W\d_]")
_UNIT = re.compile(r"[ \n]+(?P<word>[^\W\d_]+)")
# A vaguer date must stand nearer to be the count's.
_VAGUENESS = {"month": 25, "season": 90, "year": 90, "decade": 80, "century": 200}


class Scopes(Account):
    """The part of the finder that dates counts."""

    def _scope(
        self,
        group: FoundGroup,
        cue: Cue | None,
        sentence: Sentence,
        part_of: Told | None,
    ) -> Scope:
        if (event := self._event_day(group, sentence)) is not None:
            return Scope(kind="flow", on=event)
        near = self._date(group, sentence)
        if near is not None and near.when.endswith("..") and not self._goes_with(near, cue):
            near = None
        if near is not None and near.when.is_interval and self._is_deadline(near):
            near = near if cue is not None and cue.kind == "stock" else None
        if BESIDE in group.kinds and near is not None:
            return Scope(kind="stock", on=near.when)
        of_act = part_of is not None and part_of[2].count.scope.kind != "stock"
        stated = not group.partitive or (of_act and bool(self._said_to_be(group)))
        if part_of is not None and near is None and stated:
            return part_of[2].count.scope
        if cue is not None and cue.kind == "stock" and (same := self._same_figure(group)) is not None:
            return same
        labelled = group.noun_span[0] == group.span[1] and not group.partitive
        if cue.kind == "stock" if cue is not None else labelled:
            return Scope(kind="stock", on=self._stock_day(group, near, sentence))
        if part_of is not None and near is None:
            return part_of[2].count.scope
        if near is not None and near.when.endswith(".."):
            start = When(near.when.partition("/")[0])
            return Scope(kind="cumulative", from_=start, to=self.published)
        if near is not None and near.when.is_interval and not near.when.startswith(".."):
            start, end = When(near.when.partition("/")[0]), When(near.when.partition("/")[2])
            if (end.latest - start.earliest).days > _ONE_ACT:
                return Scope(kind="cumulative", from_=start, to=end)
        if near is not None and self._since_event_of(near, sentence):
            return Scope(kind="cumulative", from_=near.when, to=self.published)
        if near is None and self._since_event(group, sentence):
            return Scope(kind="cumulative", from_=None, to=self.published)
        if near is None and sentence.paragraph > 1 and any(c.kind == "total" for c in sentence.cues):
            return Scope(kind="cumulative", from_=None, to=self.published)
        if near is not None:
            return Scope(kind="flow", on=near.when)
        return Scope(kind="flow", on=self._told_day(group, sentence))

    def _since_event(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether the sentence adds up since what it gives no date for: *arrested since the coup*."""
        since = self.words.cues.since.search(self.folded, sentence.start, sentence.end)
        return since is not None and distance(self.folded, since.span(), group.span) < _SINCE_REACH

    def _since_event_of(self, near: DateMention, sentence: Sentence) -> bool:
        """Whether a date is of the event that a sentence adds up from: *since the election of 2020*."""
        if near.when.is_interval:
            return False
        start = max(sentence.start, near.span[0] - _SINCE_DATE)
        since = self.words.cues.since.search(self.folded, start, near.span[0])
        return since is not None and not PAUSE.search(self.folded, since.end(), near.span[0])

    def _event_day(self, group: FoundGroup, sentence: Sentence) -> When | None:
        """*Two days after the release of 123 people*: so many days before what the sentence tells of."""
        for quantity in sentence.numbers:
            if not quantity.start < group.span[0] <= quantity.end + _EVENT_REACH:
                continue
            unit = _UNIT.match(self.folded, quantity.end)
            kind = self.units.get(unit["word"]) if unit else None
            days = {"day": 1, "week": 7}.get(kind or "")
            after = self.words.cues.after_event.match(self.folded, unit.end()) if unit else None
            day = self.published.day if self.published else None
            if days and after and day and quantity.bound.lo and not sentence.dates:
                return When(day - timedelta(days=days * quantity.bound.lo))
        return None

    def _stock_day(self, group: FoundGroup, near: DateMention | None, sentence: Sentence) -> When | None:
        """The day of a stock; *before Saturday*, *before the release* is the day before."""
        before = self.words.cues.before
        event = self.words.cues.before_event.search(self.folded, sentence.start, sentence.end)
        if near is not None and not near.when.endswith(".."):
            named = When(near.when.removeprefix("../")).day
            told = " " + fold(near.text)
            # *before Saturday*, *before the release of Saturday*
            is_before = before.match(told) or (event and 0 <= near.span[0] - event.end() <= _OF_EVENT)
            return When(named - timedelta(days=1)) if named and is_before else near.when
        if near is None and (event or before.match(self.folded, group.span[1])):
            day = self._last_act(sentence)
            return When(day - timedelta(days=1)) if day else None
        return self.published

    def _last_act(self, sentence: Sentence) -> date | None:
        """The day of the act told last; further back than the paragraph before, that of the first."""
        told = self.flows[-1] if self.flows else None
        if told is not None and sentence.paragraph - told[0] > 1:
            told = self.flows[0]
        on = told[2].count.scope.on if told else None
        if isinstance(on, When) and on.day:
            return on.day
        first = next((m.when.day for m in self.dates[:_FIRST] if m.when.day and self._is_over(m)), None)
        return first or (self.published.day if self.published else None)

    def _is_deadline(self, mention: DateMention) -> bool:
        """Whether a date only says until when (*by the end of the year*): then nothing was done on it."""
        return mention.when.startswith("..") or mention.when.partition("/")[0] == self.published

    def _goes_with(self, since: DateMention, cue: Cue | None) -> bool:
        """Whether a *since when* is of what was done; in another clause it tells of something else."""
        return cue is None or distance(self.folded, since.span, (cue.start, cue.end)) <= _SINCE_REACH

    def _same_figure(self, group: FoundGroup) -> Scope | None:
        """The scope of the act whose figure is repeated: *Viasna counts 123 political prisoners*."""
        told = self.by_figure.get(group.bound.lo or 0)
        if told is None or told[1].bound != group.bound or told[2].count.scope.kind != "flow":
            return None
        return told[2].count.scope if (group.bound.lo or 0) > 9 else None

    def _date(self, group: FoundGroup, sentence: Sentence) -> DateMention | None:
        """The date of the sentence that the count goes with: the nearest to it."""
        best: DateMention | None = None
        nearest = 10_000
        for mention in sentence.dates:
            away = distance(self.folded, mention.span, group.span) + _VAGUENESS.get(mention.when.precision, 0)
            if away < nearest and not self._belongs_elsewhere(mention, group, sentence):
                best, nearest = mention, away
        return best

    def _belongs_elsewhere(self, mention: DateMention, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether the date goes with another number (*contre 1 128 jeudi*), or says when it was said."""
        if self._says_when_said(mention, sentence) or self._dates_modifier(mention, group, sentence):
            return True
        return any(
            quantity.number != group.number
            and not self._follows_closely(mention, group)
            and (
                0 <= mention.span[0] - quantity.end <= 5
                or (group.span[1] <= mention.span[0] and 0 <= quantity.start - mention.span[1] <= _NEXT_TO)
            )
            for quantity in self._counting(sentence)
        )

    def _dates_modifier(self, mention: DateMention, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a date is of what was done before: *they free 30 miners arrested last week*."""
        participle = self.words.cues.modifier.search(self.folded, group.span[1], mention.span[0])
        if participle is None or _LETTER.search(self.folded, group.span[1], participle.start()):
            return False
        return not PAUSE.search(self.folded, participle.end(), mention.span[0]) and any(
            cue.kind == "act"
            and not participle.start() <= cue.start < mention.span[1]
            and distance(self.folded, (cue.start, cue.end), group.span) < BARE_REACH
            for cue in sentence.cues
        )

    def _follows_closely(self, mention: DateMention, group: FoundGroup) -> bool:
        """Whether a date stands right after a group: *18 prisoners on July 3*."""
        near = 0 <= mention.span[0] - group.span[1] <= 5
        return near and not PAUSE.search(self.folded, group.span[1], mention.span[0])

    def _says_when_said(self, mention: DateMention, sentence: Sentence) -> bool:
        """Whether a speech verb stands right before the date: *a déclaré mardi*."""
        start = max(sentence.start, mention.span[0] - _SPEECH_REACH)
        before = self.words.cues.speech.search(self.folded, start, mention.span[0])
        if before is None or PAUSE.search(self.folded, before.end(), mention.span[0]):
            return False
        return not any(c.kind != "total" and before.end() <= c.start < mention.span[0] for c in sentence.cues)

    def _told_day(self, group: FoundGroup, sentence: Sentence) -> When | None:
        """The day of the act where the sentence gives none: of the count before, else the text's first date.

        What is only to come has no day; what was just done is of the day when it was said, or of the
        days before it that the paragraph tells of.
        """
        if self.future.search(self.lower, sentence.start, sentence.end):
            return None
        # Further back than the paragraph before, the text is about what it began with.
        told = self.flows[-1] if self.flows else None
        if told is not None and sentence.paragraph - told[0] > 1:
            told = self.flows[0]
        named = self._dated_before(sentence)
        said = next((m for m in sentence.dates if self._says_when_said(m, sentence)), None)
        if said is not None and self._is_over(said):
            recent = named is not None and _days(named.when, said.when) in range(_SAID_WITHIN)
            return named.when if named is not None and recent else said.when
        if named is not None and (told is None or told[2].span[0] < named.span[0]):
            return named.when
        if told is not None:
            return told[2].count.scope.on or None
        if self.words.cues.earlier.search(self.folded, sentence.start, sentence.end):
            return None
        other = {m.span for m in sentence.dates if self._dates_modifier(m, group, sentence)}
        first = next((m for m in self.dates[:_FIRST] if self._is_over(m) and m.span not in other), None)
        return first.when if first else self.published

    def _is_over(self, mention: DateMention) -> bool:
        """Whether a date is a day, or a few, up to publication."""
        if mention.when.day is None and not _brief(mention.when):
            return False
        return self.published is None or mention.when.earliest <= self.published.latest

    def _dated_before(self, sentence: Sentence) -> DateMention | None:
        """The last date before the sentence, in its paragraph, of what is being told."""
        for index in range(bisect_left(self.starts, sentence.start) - 1, -1, -1):
            mention = self.dates[index]
            between = self.text[mention.span[1] : min(sentence.start, mention.span[1] + _ACCOUNT)]
            if "\n" in between or sentence.start - mention.span[1] > _ACCOUNT:
                return None
            dated = ".." not in mention.when and mention.when.precision in ("day", "month")
            if dated and not self._says_when_said(mention, sentence):
                return mention
        return None


def _days(one: When, other: When) -> int | None:
    """How many days lie between two days; None where one is none."""
    return (other.day - one.day).days if one.day and other.day else None


def _brief(when: When) -> bool:
    """Whether an interval is of a few days, as one act may take."""
    if not when.is_interval or ".." in when:
        return False
    return (when.latest - when.earliest).days <= 3
