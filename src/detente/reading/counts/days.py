"""On which day the act of a count was, where its sentence does not say: the account around it does."""

from __future__ import annotations

import re
from bisect import bisect_left

from detente.model import DateMention, Span
from detente.reading.counts.account import Told
from detente.reading.counts.cues import FREED, JUDGED, ONE_RAID, SEIZED
from detente.reading.counts.dating import Dating
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import PAUSE, Cue, Sentence
from detente.when import When

_NEXT_TO = 14
# How far from an act the words may stand that tell of it as coming.
_COMING = 45
# What is said of an act is said within so many days.
_SAID_WITHIN = 7
# How long a word like *updated* is that a line with the date of the text begins with.
_LABEL = 14
# How far back the dates of a paragraph tell when a sentence's act was, and how many dates a text begins with.
_ACCOUNT, FIRST = 1500, 12

_STATEMENT = re.compile(r"[;:]")
# A line that begins with an hour goes on with the day: *9.10am The governor …*, *11 h 30 – …*.
_HOUR = re.compile(r"\d{1,2}(?:[.:]|[ \u00a0]?h[ \u00a0]?)\d\d(?![\d.]\d)")


class Days(Dating):
    """The part of the finder that goes through the account for a day."""

    def _is_coming(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether what was done to those counted is only to come: *50 are to be freed*, *la libération de
        50 détenus est prévue*; another clause says nothing of it."""
        begin, end = (cue.start, cue.end) if cue is not None else group.span
        last = max(end, group.span[1])
        left, right = max(sentence.start, begin - _COMING), min(sentence.end, last + _COMING)
        for match in self.future.finditer(self.lower, left, right):
            gap = (match.end(), begin) if match.start() < begin else (last, match.start())
            between = self.lower[slice(*gap)] if gap[0] < gap[1] else ""
            if match.start() > last + _NEXT_TO:
                break
            if not PAUSE.search(between) and self.apart.search(between) is None:
                return True
        return False

    def _told_day(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> When | None:
        """The day of the act where the sentence gives none: of the count before, else the text's first date.

        What is only to come has no day, nor has what somebody says on a day to have been done; what is
        announced is done on the day, or on one of the days before it that the paragraph tells of.
        """
        if self._is_coming(group, cue, sentence) or self._only_referred_to(group, cue, sentence.start):
            return None
        if (cue is None and self.structure.is_untold(group.span)) or self._is_later(group, cue, sentence):
            return None
        if self._is_of_members(group, sentence):
            return None
        if cue is not None and self._clause_start(group.span[1], cue.start) is not None:
            # *one of four inmates who have died*: said in passing of those counted.
            return None
        if any(
            self._is_expected(m, group, cue)
            or self._of_one(m, group, cue, sentence)
            or self._is_of_another_time(m, group, cue)
            for m in sentence.dates
        ):
            return None
        if self._is_by_the_hour(sentence) and not self._is_before(sentence):
            own = (m for m in sentence.dates if not self._belongs_elsewhere(m, group, cue, sentence))
            return None if any(m.when != self.published for m in own) else self.published
        told = self._act_told(cue, sentence)
        named = self._dated_before(sentence)
        said = next((m for m in sentence.dates if self._says_when_said(m, sentence)), None)
        if said is not None and self._is_over(said):
            # What was told of that day itself is no act before it that somebody then speaks of.
            recent = named is not None and _days(named.when, said.when) in range(1, _SAID_WITHIN)
            if named is not None and recent and self._is_next(named, group, sentence):
                return named.when
            return said.when if self._is_announced(said, group, cue) else None
        if any(self._sets_another_time(m, group, cue, sentence) for m in sentence.dates):
            return None
        before = self._is_before(sentence)
        if named is not None and (
            self._tells_another_act(named, cue) or self._is_before_verdict(named, cue, sentence)
        ):
            return None
        known = self._is_known(group, sentence)
        by_now = not known and self.words.cues.by_now.search(self.folded, sentence.start, sentence.end)
        if not before and named is not None and (told is None or told.found.span[0] < named.span[0]):
            goes_on = known or self._is_next(named, group, sentence)
            return ((told and self._goes_back(named, told, cue)) or named.when) if goes_on else None
        if told is not None and (told.before or not before):
            return None if by_now else told.found.count.scope.on or None
        if before or by_now or (told is None and (self.flows or self._has_summed())):
            return None
        first = self._first_day(group, cue, sentence, known=known)
        return first or self._only_day(group, cue, sentence)

    def _is_later(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a sentence without a date tells what was done after all that the text told: *Later they
        killed five*."""
        end = group.span[0] if cue is None else max(group.span[0], cue.start)
        return (
            not sentence.dates and self.words.cues.later.search(self.folded, sentence.start, end) is not None
        )

    def _has_summed(self) -> bool:
        """Whether a text adds up what was done in a time that is over, and so is no news of one day."""
        scopes = (told.found.count.scope for told in self.told)
        return any(s.kind == "cumulative" and s.from_ is not None and s.to != self.published for s in scopes)

    def _only_day(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> When | None:
        """The one day that a text tells of up to the end of a sentence, where it is the day of the news and
        not only that of a statement; no clause under another has it."""
        told = [
            m
            for m in self.dates[: bisect_left(self.starts, sentence.end)]
            if m in sentence.dates
            or (
                m.when.day
                and self._is_recent(m.when)
                and not self._stands_alone(m)
                and not self._is_of_state(m)
            )
        ]
        if any(self._is_aside_before(m, group, cue, sentence) for m in sentence.dates):
            # *on the occasion of the feast, celebrated on Sunday*
            return None
        days = {m.when for m in told}
        on = next(iter(days)) if len(days) == 1 else None
        if any(self._clause_start(group.span[1], m.span[0]) is not None for m in sentence.dates):
            # *on the eve of the feast that falls on 12 December*
            return None
        age = _days(on, self.published) if on is not None and self.published is not None else None
        if age not in (0, 1) or self.apart.search(self.lower, sentence.start, group.span[0]):
            return None
        return None if all(self._is_of_speech(m) for m in told) else on

    def _is_aside_before(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is of what is told in passing of an event: *the feast celebrated on Sunday*."""
        if self._is_told_in_passing(mention):
            return not self._is_of_speech(mention)
        opens = cue is not None and mention.span[1] <= min(group.span[0], cue.start)
        return opens and self._in_participial(mention, group, cue, sentence)

    def _is_told_under(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a clause or somebody's words open before those counted: *the union said 14 were seized*."""
        opened = sentence.start, group.span[0]
        return (
            self.apart.search(self.lower, *opened) is not None
            or self.words.cues.speech.search(self.folded, *opened) is not None
        )

    def _is_known(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted are those whom the text told of, so that its day is theirs: *the three
        activists*, *ces trois hommes*, not *one of the 252*; or an hour says that its day goes on."""
        if self._is_by_the_hour(sentence):
            return True
        near = max(sentence.start, group.span[0] - _NEXT_TO), group.span[0]
        definite = not group.partitive and self.words.definite.search(self.folded, *near)
        return bool(definite) and not self._is_out_of(group, sentence)

    def _is_by_the_hour(self, sentence: Sentence) -> bool:
        """Whether an hour opens the line of a sentence, as in an account of one day."""
        return _HOUR.match(self.text, self.text.rfind("\n", 0, sentence.start) + 1) is not None

    def _is_next(self, mention: DateMention, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a sentence goes on right after that of a date, and nothing sets those counted apart (*but
        four journalists*) or says only that it is done by now (*have been detained*)."""
        between = self.text[self._sentence_of(mention)[1] + 1 : sentence.start]
        cues, start = self.words.cues, sentence.start
        if between.strip(' \n\u00a0»”"’') or cues.contrast.search(self.folded, start, group.span[0]):
            return False
        return not any(told.search(self.folded, start, sentence.end) for told in (cues.by_now, cues.so_far))

    def _goes_back(self, named: DateMention, told: Told, cue: Cue | None) -> When | None:
        """The day of the last act, where a date told since is of a time before it and an act of its kind is
        told on: *freed 218 on Tuesday; the last swap was in June. A plane took 140 home*."""
        on = told.found.count.scope.on
        if not isinstance(on, When) or cue is None or named.when.latest >= on.earliest:
            return None
        return on if self._is_alike(cue.start, told.found.cue[0]) else None

    def _act_told(self, cue: Cue | None, sentence: Sentence) -> Told | None:
        """The act that the day of another may be that of: the last of the paragraph, else the one that the
        text is news of, for what is alike. An account of years has no day that is everybody's."""
        alike = [t for t in self.flows if cue is not None and self._is_alike(cue.start, self._act_of(t))]
        if not alike:
            return None
        told = alike[-1] if sentence.paragraph - alike[-1].paragraph <= 1 else alike[0]
        on = told.found.count.scope.on
        near = told.paragraph == sentence.paragraph
        return told if near or (isinstance(on, When) and self._is_recent(on)) else None

    def _act_of(self, told: Told) -> int:
        """Where the act of a count is told: *108 men arrested in May were deported on Tuesday* is of the
        verb, whatever else is said of those counted."""
        made = self.structure.predication(told.group.span)
        head = made.clause.start if made is not None else None
        return head if head is not None and self._kind_of(head) is not None else told.found.cue[0]

    def _tells_another_act(self, mention: DateMention, cue: Cue | None) -> bool:
        """Whether the sentence of a date tells only of acts of kinds that are not done with this one: *On
        Monday 166 were seized. Most, 150 people, were freed*."""
        kind = self._kind_of(cue.start) if cue is not None else None
        kinds = self._kinds_by(mention)
        if kind is None or not kinds or kind in kinds:
            return False
        return not kinds | {kind} <= ONE_RAID

    def _is_before_verdict(self, mention: DateMention, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a date of another sentence is of a time before, of which no verdict is told, so that nobody
        was judged on it: *They marched in June 2019. Three students were sentenced*."""
        if cue is None or self._kind_of(cue.start) != JUDGED or mention in sentence.dates:
            return False
        return not self._is_recent(mention.when) and not self._tells_alike(mention, cue)

    def _kinds_by(self, mention: DateMention) -> frozenset[int]:
        """The kinds of the acts that the sentence of a date tells of."""
        if mention.span not in self.kinds_by:
            acts = self.words.cues.act.finditer(self.folded, *self._sentence_of(mention))
            kinds = (self._kind_of(act.start()) for act in acts)
            self.kinds_by[mention.span] = frozenset(kind for kind in kinds if kind is not None)
        return self.kinds_by[mention.span]

    def _tells_alike(self, mention: DateMention, cue: Cue | None) -> bool:
        """Whether the sentence of a date tells of an act of the same kind."""
        return cue is not None and self._kind_of(cue.start) in self._kinds_by(mention)

    def _undoes(self, cue: Cue, whole: Told) -> bool:
        """Whether a part of those arrested was freed or judged, which is done on a day of its own."""
        kinds = self._kind_of(cue.start), self._kind_of(whole.found.cue[0])
        return cue.kind == "act" and kinds in ((FREED, SEIZED), (JUDGED, SEIZED))

    def _came_before(self, cue: Cue, whole: Told) -> bool:
        """Whether a part of those freed was seized or judged, which was done before: *200 came home, of whom
        48 were sentenced*."""
        freed = whole.found.count.scope.kind == "flow" and self._kind_of(whole.found.cue[0]) == FREED
        return freed and cue.kind == "act" and self._kind_of(cue.start) in (SEIZED, JUDGED)

    def _is_own(self, mention: DateMention, group: FoundGroup, whole: Told) -> bool:
        """Whether a date is of a part and not of its whole, by its place: *seized 30 on Monday; nine were let
        go that night*."""
        end = whole.found.span[1]
        apart = self._is_parted(mention.span, whole.found.span)
        return mention.span[0] >= end and (apart or mention.span[0] >= group.span[0])

    def _is_parted(self, one: Span, other: Span) -> bool:
        """Whether a semicolon or a colon stands between two places: then they are of two statements."""
        left, right = sorted((one, other))
        return _STATEMENT.search(self.folded, left[1], right[0]) is not None

    def _frames(self, opening: DateMention, first: int) -> bool:
        """Whether a comma parts a date from all that one clause tells next: *Since May, by a count that the
        union keeps, 14 have been freed*."""
        end = opening.span[1]
        joined = self.words.cues.joins.search(self.folded, end, first)
        return self.folded.startswith(",", end) and joined is None and ";" not in self.folded[end:first]

    def _sentence_of(self, mention: DateMention) -> Span:
        """The sentence of a date anywhere in the text."""
        start = self._opening_before(mention.span[0])
        ends = [at for mark in ".!?\n" if (at := self.folded.find(mark, mention.span[1])) >= 0]
        return start, min(ends, default=len(self.folded))

    def _is_alike(self, one: int, other: int) -> bool:
        """Whether two words tell of acts of one kind."""
        kinds = {self._kind_of(at) for at in (one, other)}
        return len(kinds) == 1 and None not in kinds

    def _sets_another_time(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date of another event opens what is told, so that the account's day is none of it: *After
        the trial held in May, 36 were sentenced*."""
        first = min(group.span[0], cue.start) if cue is not None else group.span[0]
        before = mention.span[1] <= first and self._in_other_clause(mention, group, cue, sentence)
        # *The first in August, the others in December*: the whole has no one day.
        members = mention.span[0] >= group.span[1] and self._of_member(mention, group)
        return before or members or self._past_contrast(mention, group, cue)

    def _is_announced(self, said: DateMention, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether the act itself is what somebody announces on a day: *announced on Monday the release of
        14*."""
        if cue is None or not said.span[1] <= cue.start < group.span[0]:
            return False
        between = said.span[1], cue.start
        near = max(0, said.span[0] - _COMING), cue.start
        if self.words.cues.announces.search(self.folded, *near) is None:
            return False
        return not self.words.cues.that.search(self.folded, *between) and not self.apart.search(
            self.folded, *between
        )

    def _first_day(
        self, group: FoundGroup, cue: Cue | None, sentence: Sentence, *, known: bool
    ) -> When | None:
        """The first day that the text gives of what its beginning tells up to the end of the next paragraph,
        unless it is of something told in passing.

        Only what a heading tells, what is said of those known, and what another sentence tells of an act of
        its kind, is of that one's day; what somebody says further on is of no day told before.
        """
        begins = sentence.paragraph == 0
        alike = not ((sentence.heading and begins) or known)
        if self._is_of_old(sentence):
            return None
        if self._is_of_more(group) and not any(m in sentence.dates for m in self.dates[:FIRST]):
            return None
        other = {m.span for m in sentence.dates if self._belongs_elsewhere(m, group, cue, sentence)}
        end = max([sentence.end, *self._leads[: sentence.paragraph + 2]])
        end = end if sentence.paragraph + 1 < len(self._leads) else sentence.end
        start = 0 if begins or not self._is_told_under(group, sentence) else sentence.start
        near = (
            m
            for m in self.dates[:FIRST]
            if start <= m.span[0] < end
            and not self._is_of_dateline(m)
            and (
                sentence.start <= m.span[0] < sentence.end
                or (self._is_recent(m.when) and not (alike and not self._tells_alike(m, cue)))
            )
        )
        first = next(
            (
                m
                for m in near
                if self._is_over(m)
                and m.span not in other
                and not self._is_told_in_passing(m)
                and not self._is_of_speech(m)
                and not (m.span[0] < sentence.start and self._is_of_state(m))
                and not self._stands_alone(m)
            ),
            None,
        )
        return first.when if first else None

    def _stands_alone(self, mention: DateMention) -> bool:
        """Whether a date is a line by itself, but for a word like *updated*: then it is that of the text."""
        start = self.text.rfind("\n", 0, mention.span[0]) + 1
        end = self.text.find("\n", mention.span[1])
        rest = self.text[start : mention.span[0]] + self.text[mention.span[1] : end if end >= 0 else None]
        return len(rest.strip()) <= _LABEL

    def _is_of_old(self, sentence: Sentence) -> bool:
        """Whether the last date of the paragraph before a sentence is none that the text is news of."""
        at = bisect_left(self.starts, sentence.start) - 1
        if at < 0 or "\n" in self.text[self.dates[at].span[1] : sentence.start]:
            return False
        return not self._is_recent(self.dates[at].when)

    def _is_recent(self, when: When) -> bool:
        """Whether a date is one that a text of that day can be news of."""
        if self.published is None:
            return True
        return (self.published.latest - when.latest).days <= _SAID_WITHIN

    def _is_of_state(self, mention: DateMention) -> bool:
        """Whether a date only says how things are now: *today there are 40*."""
        return self.words.cues.now.fullmatch(self.folded, *mention.span) is not None

    def _flow_before(self, sentence: Sentence) -> Told | None:
        """The act that a sentence goes on with: the last of its paragraph, else the one the text is about.

        What is told of a time before goes on only with such, and nothing else does with that.
        """
        last = self.flows[-1] if self.flows else None
        if self._is_before(sentence):
            near = last is not None and last.before and sentence.paragraph - last.paragraph <= 1
            return last if near else None
        if last is not None and last.paragraph == sentence.paragraph and not last.before:
            return last
        return next((told for told in self.flows if not told.before), None)

    def _is_over(self, mention: DateMention) -> bool:
        """Whether a date is a day, or a few, up to publication."""
        if mention.when.day is None and not brief(mention.when):
            return False
        return self.published is None or mention.when.earliest <= self.published.latest

    def _is_past_there(self, mention: DateMention) -> bool:
        """Whether the sentence of a date tells of a time before: *they had been convicted in May*."""
        return self.words.cues.earlier.search(self.folded, *self._sentence_of(mention)) is not None

    def _dated_before(self, sentence: Sentence) -> DateMention | None:
        """The last date before the sentence, in its paragraph, of what is being told."""
        for index in range(bisect_left(self.starts, sentence.start) - 1, -1, -1):
            mention = self.dates[index]
            between = self.text[mention.span[1] : min(sentence.start, mention.span[1] + _ACCOUNT)]
            if "\n" in between or sentence.start - mention.span[1] > _ACCOUNT:
                return None
            dated = ".." not in mention.when and mention.when.precision in ("day", "month")
            if (
                dated
                and not self._is_of_speech(mention)
                and not self._is_past_there(mention)
                and not self._is_told_in_passing(mention)
                and not self._is_of_opening_event(mention)
            ):
                return mention
        return None


def _days(one: When, other: When) -> int | None:
    """How many days lie between two days; None where one is none."""
    return (other.day - one.day).days if one.day and other.day else None


def brief(when: When) -> bool:
    """Whether an interval is of a few days, as one act may take."""
    if not when.is_interval or ".." in when:
        return False
    return (when.latest - when.earliest).days <= 3
