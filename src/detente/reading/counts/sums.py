"""All of a time: where a sentence adds up what was done, and from when and up to when."""

from __future__ import annotations

import re
from typing import Literal

from detente.model import DateMention, Scope
from detente.reading.counts.dating import OPENING
from detente.reading.counts.frames import FEW
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.other_times import only_compares
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance, last_match
from detente.reading.counts.unrest import Unrest
from detente.when import When

_SINCE_REACH = 75
# How far before its date an event is named: *depuis l'élection présidentielle d'août 2020*.
_SINCE_DATE = 120
# An interval longer than so many days adds up more than one act.
_ONE_ACT = 10
# One whose two days are both given adds up unless it is no longer than that.
_FEW_DAYS = 2
# How far before its date *as of* may start.
_AS_OF = 30
# How far from those whom it killed a war is named, and how far after it its date may stand.
_STRIFE_REACH, _STRIFE_DATE = 150, 8
# How far before its number *a total of* may end.
_BESIDE = 4
# Fewer than that may have been done at once, or died on one day of a war.
_MANY, _TOLL = 1000, 100
# How far before acts a verb like *documented* may start.
_RECORD_REACH = 30
# How far before its verb *has* may stand.
_PERFECT_REACH = 20
_WORD = re.compile(r"[^\W\d_]+")
# Two figures, of two days.
_FROM_TO = re.compile(r"\D+\d{1,2}(?!\d).*?\D\d{1,2}(?!\d).*", re.DOTALL)


class Sums(Unrest):
    """The part of the finder that finds what counts add up."""

    def _sum(
        self, near: DateMention | None, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> Scope | None:
        """All of a time, where a sentence adds up: *since July*, *since the vote*, *so far*."""
        if near is not None and near.when.is_interval and not near.when.startswith(".."):
            start, _, end = near.when.partition("/")
            if end == ".." and cue is not None and self._are_held(group, cue):
                return Scope(kind="stock", on=self.published)
            if end == "..":
                return Scope(kind="cumulative", from_=When(start), to=self._told_until(sentence))
            days = (When(end).latest - When(start).earliest).days
            if days > (_FEW_DAYS if self._has_two_ends(near) else _ONE_ACT):
                return Scope(kind="cumulative", from_=When(start), to=When(end))
        if near is not None and self._since_event_of(near, group, sentence):
            opened = When(near.when.partition("/")[0])
            return Scope(kind="cumulative", from_=opened, to=self._told_until(sentence))
        if near is not None and (row := self._months(near, sentence)) is not None:
            return row
        if near is not None and (whole := self._in_all(near, group, sentence)) is not None:
            return whole
        if near is None and cue is not None and (strife := self._in_strife(group, cue, sentence)) is not None:
            return strife
        if near is None and cue is not None and (last := self._told_with(group, cue, sentence)) is not None:
            return last
        if near is None and self._since_event(group, cue, sentence):
            begun_on, until = self._event_begun(sentence), self._told_until(sentence)
            return Scope(kind="cumulative", from_=begun_on, to=until)
        if near is None and (
            (cue is not None and self._died_held(group, cue, sentence))
            or (cue is not None and self._has_led(group, cue, sentence))
            or self._exceeds(group, cue, sentence)
            or self._is_total(group, cue, sentence)
            or self._is_on_record(group, cue, sentence)
            or self._has_so_far(group, cue, sentence)
            or self._in_unrest(group, cue, sentence)
        ):
            since = self._since_after(group, sentence)
            return Scope(kind="cumulative", from_=since, to=self._told_until(sentence))
        begun = self._summed_from(near, group, cue, sentence)
        if begun is None:
            return self._framed(near, group, cue, sentence)
        return Scope(kind="cumulative", from_=begun or None, to=self._told_until(sentence))

    def _since_after(self, group: FoundGroup, sentence: Sentence) -> When | None:
        """From when a sum runs that the rest of its clause opens: *bring to 84 the number of those jailed
        since January*."""
        opened = (d for d in sentence.dates if d.when.endswith("/..") and d.span[0] > group.span[1])
        since = next(opened, None)
        if since is None or PAUSE.search(self.folded, group.span[1], since.span[0]):
            return None
        return When(since.when.removesuffix("/.."))

    def _has_two_ends(self, mention: DateMention) -> bool:
        """Whether an interval is given by the days that it runs from and to, and is none of the calendar
        (*last week*) nor of two days in a row (*Friday and Saturday*)."""
        return _FROM_TO.fullmatch(mention.text) is not None

    def _told_until(self, sentence: Sentence) -> When | None:
        """Up to when a sum runs that goes on: the day that it is told up to, or on which somebody said so,
        else publication."""
        until = (When(m.when[3:]) for m in sentence.dates if m.when.startswith("../"))
        said = (m.when for m in sentence.dates if ".." not in m.when and self._says_when_said(m, sentence))
        ends = (on for days in (until, said) for on in days)
        return next(
            (on for on in ends if self.published and on.latest < self.published.earliest), self.published
        )

    def _months(self, near: DateMention, sentence: Sentence) -> Scope | None:
        """*In November and December 14 were seized*: months or years in a row are added up."""
        other = self._row_date(near, sentence)
        if other is None or {near.when.precision, other.when.precision} - {"month", "year"}:
            return None
        first, last = sorted((near.when, other.when), key=lambda when: when.earliest)
        return Scope(kind="cumulative", from_=first, to=last)

    def _sum_until(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> Scope | None:
        """*By the end of April 3,100 had been charged*: all up to a day that is over."""
        if cue is None or cue.kind != "act":
            return None
        if (day := self._as_of(group, cue, sentence)) is not None:
            return Scope(kind="cumulative", from_=None, to=day)
        until = self._date(group, cue, sentence)
        if until is None or not until.when.startswith("../") or self.published is None:
            return None
        end = When(until.when.removeprefix("../"))
        over = end.latest <= self.published.latest
        return Scope(kind="cumulative", from_=None, to=end) if over else None

    def _as_of(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> When | None:
        """The day up to which a figure is reckoned: *as of Friday, 41 had been arrested*, *un décompte arrêté
        au 9 décembre*."""
        for mention in sentence.dates:
            start = max(sentence.start, mention.span[0] - _AS_OF)
            said = self.words.cues.as_of.search(self.folded, start, mention.span[0])
            away = min(cue.start, group.span[0]) >= mention.span[1] or cue.end <= mention.span[0]
            if self.structure.share_clause(mention.span, (cue.start, cue.end)) is False:
                away = mention.span[1] <= min(cue.start, group.span[0])
            if said is not None and away and mention.when.day is not None:
                return mention.when
        return None

    def _reckoned_on(self, sentence: Sentence) -> DateMention | None:
        """The day that a sentence opens with as that of its figures: *as of Friday there were 41*."""
        for mention in sentence.dates:
            start = max(sentence.start, mention.span[0] - _AS_OF)
            said = last_match(self.words.cues.as_of, self.folded, start, mention.span[0])
            if said is not None and not self.folded[said.end() : mention.span[0]].strip():
                return mention
        return None

    def _same_time(self, group: FoundGroup, sentence: Sentence) -> Scope | None:
        """*Over the same period 40 were arrested*: all of the time that the count before is of."""
        said = self.words.cues.same_time.search(self.folded, sentence.start, sentence.end)
        if said is None or distance(self.folded, said.span(), group.span) > _SINCE_REACH:
            return None
        if said.start() > group.span[0] and any(q.start > said.start() for q in self._counting(sentence)):
            return None
        summed = (t.found.count.scope for t in reversed(self.told) if t.found.span[0] < said.start())
        last = next(summed, None)
        if last is not None and last.kind == "cumulative":
            return last
        return Scope(kind="cumulative", from_=None, to=self.published) if last is None else None

    def _died_held(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether those counted died where they were held, in no act of one day: *six have died in jail*, not
        *the death in jail of six*."""
        return cue.kind == "act" and cue.start >= group.span[0] and self._is_dead_there(cue, sentence)

    def _told_with(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> Scope | None:
        """The time of the sum right before that a participle goes on with: *thousands have been fined and
        hundreds jailed*."""
        last = self.told[-1].found if self.told else None
        if last is None or last.span[0] < sentence.start or last.count.scope.kind != "cumulative":
            return None
        joined = self.words.row_end.search(self.folded, last.span[1], group.span[0]) is not None
        follows = 0 <= cue.start - group.span[1] <= 1 and cue.kind == "act"
        return last.count.scope if joined and follows else None

    def _in_strife(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> Scope | None:
        """All whom a war or the like has killed: from when to when the sentence says that it was."""
        fatal = "dead" in group.kinds or self.words.cues.fatal.match(self.folded, cue.start) is not None
        if cue.kind != "act" or not fatal or (group.bound.lo or 0) < _TOLL:
            return None
        told = self.words.cues.strife.search(self.folded, sentence.start, sentence.end)
        if told is None or abs(told.start() - group.span[0]) > _STRIFE_REACH:
            return None
        dates = (m for m in sentence.dates if not self._says_when_said(m, sentence))
        own = (m for m in dates if m.when.is_interval or 0 <= m.span[0] - told.end() <= _STRIFE_DATE)
        if (mention := next(own, None)) is None:
            return Scope(kind="cumulative", from_=None, to=self._told_until(sentence))
        start, interval, end = mention.when.partition("/")
        if not interval:
            return Scope(kind="flow", on=mention.when)
        begun = When(start) if start != ".." else None
        return Scope(kind="cumulative", from_=begun, to=self.published if end == ".." else When(end))

    def _has_led(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether what something has led to was done to many, and so over some time: *has led to the
        detention of 1,900 people*."""
        most = group.bound.hi or group.bound.lo or 0
        if cue.end > group.span[0] or most < _TOLL:
            return False
        led = self._led_to(cue, sentence)
        if led is None or self.words.cues.announces.match(self.folded, led.start) is not None:
            return False
        return self._has_before(led, sentence) is not None

    def _summed_from(
        self, near: DateMention | None, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> When | Literal[""] | None:
        """From when a sentence adds up to now: *so far*, *178 in all this year*; "" where it gives no day."""
        so_far = self.words.cues.so_far.search(self.folded, sentence.start, sentence.end)
        if so_far is None and (group.bound.lo or 0) >= FEW:
            so_far = self.words.cues.of_late.search(self.folded, sentence.start, sentence.end)
        if so_far is not None and self._is_of_its_time(so_far, group, cue, sentence):
            so_far = None
        if near is None or near.when == self.published:
            if so_far is None or self.structure.share_clause(so_far.span(), group.span) is False:
                return None
            alone = len(self._counting(sentence)) == 1
            return "" if alone or distance(self.folded, so_far.span(), group.span) < _SINCE_REACH else None
        if so_far is not None and so_far.start() < near.span[1] and near.span[0] < so_far.end():
            # *In recent weeks* is no one week.
            return ""
        total = any(cue.kind == "total" for cue in sentence.cues)
        runs = self.published is not None and near.when == self.published[:4]
        many = (group.bound.lo or 0) >= FEW and not self._is_coming(group, cue, sentence)
        return near.when if runs and (total or so_far or many) else None

    def _is_of_its_time(
        self, so_far: re.Match[str], group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether words of *so far* only name a time that a past tense leaves behind (*75 were jailed during
        the crackdown*), or since when nothing was so large."""
        if only_compares(self.folded, self.words.cues, so_far.start()):
            return True
        cues = self.words.cues
        over = cues.has_perfect and cue is not None and not self._is_perfect(group, cue, sentence)
        return over and cues.strife.search(self.folded, *so_far.span()) is not None

    def _are_held(self, group: FoundGroup, cue: Cue) -> bool:
        """Whether a few are told of who have been held since some day, and so are: *two clerks have been
        detained since July*."""
        few = (group.bound.hi or FEW) < FEW and group.span[1] <= cue.start
        return few and self.words.cues.holding.match(self.folded, cue.start) is not None

    def _in_all(self, near: DateMention, group: FoundGroup, sentence: Sentence) -> Scope | None:
        """*In November he pardoned a total of 63*: all of a month or a year, up to now where it runs."""
        total = any(c.kind == "total" and 0 <= group.span[0] - c.end <= _BESIDE for c in sentence.cues)
        if not total or self.published is None or near.when.precision not in ("month", "year"):
            return None
        runs = near.when.latest > self.published.latest
        return Scope(kind="cumulative", from_=near.when, to=self.published if runs else near.when)

    def _exceeds(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether more are counted than the act that the text is about was of: then over more acts."""
        act = next((told for told in self.flows if not told.before), None)
        most = act.group.bound.hi or act.group.bound.lo if act else None
        if (
            act is None
            or most is None
            or most < FEW
            or act.paragraph == sentence.paragraph
            or self._is_before(sentence)
        ):
            return False
        acted = cue is not None and cue.kind == "act" and self._may_be_perfect(group, cue, sentence)
        return acted and (group.bound.lo or 0) >= max(_MANY, 10 * most)

    def _is_total(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a total is of more than any act told (*In all, 3,405 have come home*), or a verb says
        that it is one so far (*has sanctioned 79 vessels in total*)."""
        if cue is None or cue.kind != "act":
            return False
        after = any(c.kind == "total" and 0 <= c.start - group.span[1] <= _BESIDE for c in sentence.cues)
        if after and self._has_before(cue, sentence) is not None:
            return True
        total = any(c.kind == "total" and c.end <= group.span[0] for c in sentence.cues)
        if not total or not self.flows:
            return False
        most = max(told.group.bound.hi or told.group.bound.lo or 0 for told in self.flows)
        return (group.bound.lo or 0) > 2 * most

    def _is_on_record(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether somebody has reckoned up acts of no one day: *has documented 160 deaths in custody*."""
        named = group.noun_span[0] < group.noun_span[1] and cue is not None and cue.kind == "act"
        if (
            not named
            or (group.bound.lo or 0) < FEW
            or self.words.cues.acts.match(self.folded, *group.noun_span) is None
        ):
            return False
        near = max(sentence.start, group.span[0] - _RECORD_REACH), group.span[0]
        told = last_match(self.words.cues.tallied, self.folded, *near)
        return told is not None and not PAUSE.search(self.folded, told.end(), group.span[0])

    def _has_so_far(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether so many can only have been freed, jailed or killed over some time: *has freed more than
        1,000*."""
        if cue is None or cue.kind != "act" or (group.bound.lo or 0) < _MANY or group.bound.hi is not None:
            return False
        before = self._has_before(cue, sentence)
        if self._is_result(group):
            return self._kind_of(cue.start) is not None
        perfect = before is not None and not PAUSE.search(before) and not self._has_done_other(cue, before)
        fatal = self.words.cues.fatal.match(self.folded, cue.start) is not None
        perfect = perfect and self._kind_of(cue.start) is not None
        return fatal or (perfect and not self._is_before(sentence))

    def _is_result(self, group: FoundGroup) -> bool:
        """Whether a passive participle without a verb tells how things have come to be: *оштрафованы*."""
        made = self.structure.predication(group.span)
        if made is None or not made.role.startswith("nsubj"):
            return False
        morph = made.clause.morph
        passive = morph.get("Aspect") == "Perf" and morph.get("Voice") == "Pass"
        return passive and made.clause.pos == "VERB" and made.sentence.finite(made.clause) is None

    def _has_done_other(self, cue: Cue, before: str) -> bool:
        """Whether *has* is that of another verb, whose object the act is: *has announced the release of*."""
        cues = self.words.cues
        has = cues.perfect.search(before)
        start = cue.start - len(before) + (has.end() if has is not None else 0)
        return any(
            cues.participle.fullmatch(word[0]) and not cues.passive.match(self.folded, word.start())
            for word in _WORD.finditer(self.lower, start, cue.start)
        )

    def _has_before(self, cue: Cue, sentence: Sentence) -> str | None:
        """What stands right before a verb, if *has* is in it."""
        before = self.folded[max(sentence.start, cue.start - _PERFECT_REACH) : cue.start]
        return before if self.words.cues.perfect.search(before) else None

    def _since_event(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether the sentence adds up since what it gives no date for: *arrested since the coup*."""
        since = self.words.cues.since.search(self.folded, sentence.start, sentence.end)
        since = since or self._since_name(cue, sentence)
        if since is None or any(m.span[0] <= since.start() < m.span[1] for m in sentence.dates):
            return False
        if only_compares(self.folded, self.words.cues, since.start()):
            return False
        between = since.end(), group.span[0]
        known = between[0] <= between[1] and self.words.definite.search(
            self.folded, between[0] - 4, between[1]
        )
        if known and known.start() <= between[0] + 1:
            # *Since the two women disappeared*: they are told of in what it was since.
            return False
        opens = since.start() - sentence.start <= OPENING
        # *have been arrested since*: what has been done so far may be told at more length.
        perfect = cue is not None and self.words.cues.perfect.search(self.folded, group.span[1], cue.start)
        reach = 2 * _SINCE_REACH if perfect else _SINCE_REACH
        return opens or distance(self.folded, since.span(), group.span) < reach

    def _event_begun(self, sentence: Sentence) -> When | None:
        """The day that a sentence gives to the event that it adds up from: *since his death on May 3*."""
        since = self.words.cues.since.search(self.folded, sentence.start, sentence.end)
        if since is None:
            return None
        after = (m for m in sentence.dates if m.span[0] > since.start())
        near = (m for m in after if m.span[0] - since.end() <= _SINCE_DATE)
        first = next((m for m in near if not PAUSE.search(self.folded, since.end(), m.span[0])), None)
        return first.when if first is not None and ".." not in first.when else None

    def _since_name(self, cue: Cue | None, sentence: Sentence) -> re.Match[str] | None:
        """*Has freed 40 since Operation Dawn*: an event by its name after what tells what has been done."""
        if cue is None or cue.kind != "act" or self._has_before(cue, sentence) is None:
            return None
        since = self.words.cues.since_name.search(self.folded, cue.end, sentence.end)
        return since if since is not None and self.text[since.end() : since.end() + 1].isupper() else None

    def _since_event_of(self, near: DateMention, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a date is of the event that a sentence adds up from: *since the election of 2020*."""
        if ".." in near.when:
            return False
        start = max(sentence.start, near.span[0] - _SINCE_DATE)
        since = self.words.cues.since.search(self.folded, start, near.span[0])
        if since is None or only_compares(self.folded, self.words.cues, since.start()):
            return False
        opens = since.start() - sentence.start <= OPENING and near.span[1] <= group.span[0]
        return opens or not PAUSE.search(self.folded, since.end(), near.span[0])
