"""What a count is over: a stock on a day, all of a time, or one act on its day."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta

from detente.model import DateMention, Scope
from detente.reading.counts.account import BESIDE, PART, RIVAL, TALLY, Told
from detente.reading.counts.cues import FREED, JUDGED, MEASURED, SEIZED
from detente.reading.counts.dating import OPENING
from detente.reading.counts.days import FIRST
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.other_times import only_compares
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance
from detente.reading.counts.predication import aspect
from detente.reading.counts.quantities import is_changed_from
from detente.reading.counts.states import overlapping
from detente.reading.counts.stocks import Stocks
from detente.reading.forms import fold
from detente.when import When

_NEXT_TO = 14
# How far before its figure *the number of* may stand.
_TALLY_REACH = 60
_SINCE_REACH = 75
_EVENT_REACH = 60
# How far from an act the words may stand that tell of it as coming.
_COMING = 45
# Fewer may all be held at once.
_MANY = 10_000
_UNIT = re.compile(r"[ \n]+(?P<word>[^\W\d_]+)")


class Scopes(Stocks):
    """The part of the finder that says what counts are over."""

    def _scope(self, group: FoundGroup, cue: Cue | None, sentence: Sentence, part_of: Told | None) -> Scope:
        if (event := self._event_day(group, sentence)) is not None:
            return Scope(kind="flow", on=event)
        near = self._near(group, cue, sentence)
        if was := is_changed_from(self.folded, group.number[0], self.words):
            near = self._beside(group, sentence)  # "Rose from 46 in May to 64."
        if part_of is not None and near is not None and (since := self._this_year(near, part_of)):
            return since
        if RIVAL in group.kinds and part_of is not None and near is None:
            return part_of.found.count.scope
        if BESIDE in group.kinds:
            return Scope(kind="stock", on=self._stock_day(group, near, cue, sentence))
        if (settled := self._settled(group, cue, sentence)) is not None:
            return settled
        if part_of is not None and group.span in self.made_up and (cue is None or cue.kind != "act"):
            return part_of.found.count.scope
        if part_of is not None:
            shared = self._scope_of_part(group, cue, near, sentence, part_of)
            if shared is not None:
                return shared
        if self._is_of_done(group, cue, sentence):
            return Scope(kind="cumulative", from_=None, to=self._told_until(sentence))
        labelled = group.noun_span[0] == group.span[1] and not group.partitive
        is_stock = cue.kind == "stock" if cue is not None else labelled
        held = cue is not None and self.words.cues.holding.match(self.folded, cue.start) is not None
        is_stock = is_stock or (TALLY in group.kinds and (cue is None or cue.kind == "sanction" or held))
        is_stock = is_stock or self._is_tally(group, cue, sentence)
        measured = near is None and TALLY not in group.kinds and self._is_measured(group, cue, sentence)
        is_stock = is_stock and not measured
        if (is_stock or near is None) and (same := self._same_figure(group, sentence)) is not None:
            return same if same.on else Scope(kind="flow", on=self._told_day(group, cue, sentence))
        named = self._tallied(group, cue, sentence)
        noun = named["named"] if named is not None else fold(group.noun) if TALLY in group.kinds else ""
        of_acts = self.words.cues.events.fullmatch(noun) is not None
        tally = TALLY in group.kinds and cue is not None and cue.kind == "act" and not held
        if tally and cue is not None and self._is_told_apart(group, cue, sentence):
            return Scope(kind="stock", on=self._stock_day(group, None, None, sentence))
        # *Monday's swap brings to 4,169 the number of those freed*: the day is of the swap.
        inverted = self.words.cues.number_of.match(self.folded, group.number[1] + 1) is not None
        inverted = inverted and near is not None and near.span[1] <= group.span[0]
        if (tally or of_acts) and (
            near is None or inverted or self._is_of_number_before(near, group, sentence)
        ):
            # *brings the number of those freed to 3,310*, *к 1 мая число арестов выросло до 27*
            until = self._told_until(sentence)
            return Scope(kind="cumulative", from_=self._since_after(group, sentence), to=until)
        timed = near is not None and not near.when.is_interval and near.when.precision in ("month", "year")
        if (tally or of_acts) and near is not None and timed:
            # *The number of arrests in 2024 rose to 270*, *the number of reporters killed in 2024 is 46*
            runs = self.published is not None and near.when.latest > self.published.latest
            return Scope(kind="cumulative", from_=near.when, to=self.published if runs else near.when)
        summed = self._same_time(group, sentence) or self._sum(near, group, cue, sentence)
        summed = summed or self._sum_until(group, cue, sentence)
        if not is_stock and summed is None and self._has_no_day(group, cue, near, sentence):
            return Scope(kind="flow", on=None)
        if is_stock and was:
            return Scope(kind="stock", on=near.when if near is not None else None)
        tallied = cue is not None and self.words.cues.tallied.match(self.folded, cue.start) is not None
        if is_stock and part_of is not None and near is None and self._is_of_day(part_of, sentence):
            return part_of.found.count.scope
        if is_stock and near is None and self._is_done_again(cue, sentence):
            # *Every year hundreds are jailed*
            return Scope(kind="flow", on=None)
        if is_stock and not (summed is not None and (tallied or self._has_been(group, cue))):
            dated = None if inverted else near
            return Scope(kind="stock", on=self._stock_day(group, dated, cue, sentence))
        so_far = summed is not None and self._is_so_far(group, sentence)
        if part_of is not None and near is None and not so_far:
            own = cue is not None and self._is_of_own(cue, part_of, sentence)
            return Scope(kind="flow", on=None) if own else part_of.found.count.scope
        if summed is not None:
            return summed
        on = near.when if near is not None else self._told_day(group, cue, sentence)
        return Scope(kind="flow", on=on or self._day_of_measures(group, cue, sentence))

    def _has_been(self, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether a verb tells what so many have been through, and not what they are in: *ont connu la prison
        depuis août*, *17,000 have been held since 1967*, not *40 have been held since May*."""
        made = self.structure.predication(group.span)
        if cue is None or made is None or not made.role.startswith("nsubj"):
            return False
        held = self.words.cues.holding.match(self.folded, cue.start) is not None
        many = not held or (group.bound.lo or 0) >= _MANY
        return many and self.words.cues.has_perfect and aspect(made, self.words.cues) == "event"

    def _day_of_measures(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> When | None:
        """The day that a text on measures is news of: whom it tells of without another act is of that day."""
        other = cue is not None and self._kind_of(cue.start) not in (MEASURED, None)
        if other or not self._is_on_measures() or self._is_before(sentence):
            return None
        if self._is_coming(group, cue, sentence):
            return None
        over = (
            m.when
            for m in self.dates[:FIRST]
            if self._is_over(m)
            and self._is_recent(m.when)
            and not self._is_told_in_passing(m)
            and not self._is_of_dateline(m)
        )
        return next(over, None)

    def _is_on_measures(self) -> bool:
        """Whether a text tells of measures more often than of those seized, judged or freed."""
        if self.on_measures is None:
            told = Counter(self._kind_of(act.start()) for act in self.words.cues.act.finditer(self.folded))
            self.on_measures = told[MEASURED] > told[FREED] + told[SEIZED] + told[JUDGED]
        return self.on_measures

    def _is_measured(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a text on measures tells by a verb how far they go, and not how many are under them by now:
        *the ban covers 41 firms*, not *the list has 2,300 names*, *the ban still covers*."""
        made = self.structure.predication(group.span)
        if made is None or made.clause.pos != "VERB":
            return False
        lasts = made.clause.lemma in self.words.cues.lasting
        if lasts and cue is not None and overlapping(cue, (made.clause,)):
            return False
        if any(said.kind == "total" for said in sentence.cues):
            return False
        if cue is not None and self.words.cues.by_now.search(self.folded, cue.start, cue.end):
            return False
        still = self.words.cues.still.search(self.folded, sentence.start, sentence.end)
        return still is None and self._is_on_measures()

    def _is_of_number_before(self, near: DateMention, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether another number stands between a date and those counted: *four were seized on Monday, which
        brings the number of arrests to 27*."""
        return any(near.span[1] <= q.start < group.span[0] for q in self._counting(sentence)) or any(
            q.start < near.span[0] and near.span[1] <= group.span[0] for q in self._counting(sentence)
        )

    def _is_of_own(self, cue: Cue, whole: Told, sentence: Sentence) -> bool:
        """Whether an act is another than the whole's: *45 were jailed. … The other 31 pleaded guilty*; and
        none is a state: *228 are held. The court struck four of them off its list*."""
        if cue.kind == "act" and whole.found.count.scope.kind == "stock":
            return True
        apart = cue.kind == "act" and sentence.paragraph != whole.paragraph
        return apart and not self._is_alike(cue.start, whole.found.cue[0])

    def _is_of_day(self, whole: Told, sentence: Sentence) -> bool:
        """Whether a part is as it is on the day of its whole, told right before, and not of those who *still*
        are so."""
        if whole.found.count.scope.kind != "stock" or sentence.paragraph != whole.paragraph:
            return False
        return self.words.cues.still.search(self.folded, sentence.start, sentence.end) is None

    def _has_no_day(
        self, group: FoundGroup, cue: Cue | None, near: DateMention | None, sentence: Sentence
    ) -> bool:
        """Whether nobody says when: of what is promised or done each year, and of those whom a crime is told
        of in passing."""
        if self.words.cues.crime.search(
            self.folded, max(sentence.start, group.span[0] - _COMING), group.span[0]
        ) or (near is None and self._is_habitual(sentence)):
            return True
        if self._is_rate(group, cue, sentence):
            return True
        if near is not None and self._row_date(near, sentence) is not None:
            return True
        first = min(group.span[0], cue.start) if cue is not None else group.span[0]
        start = max(sentence.start, first - _COMING)
        for promised in self.words.cues.promised.finditer(self.folded, start, first):
            if not PAUSE.search(self.folded, promised.end(), first):
                return near is None or near.span[0] < first
        return False

    def _is_habitual(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what is done each day or year."""
        return self.words.cues.habitual.search(self.folded, sentence.start, sentence.end) is not None

    def _is_done_again(self, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a verb of arrest tells in the present what is done each year."""
        if cue is None or not self._is_habitual(sentence):
            return False
        return self.words.cues.holding.search(self.folded, cue.start, cue.end) is not None

    def _is_rate(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether so many are told of for each day or year: *80 soldiers killed every day*."""
        ends = {group.span[1], cue.end} if cue is not None else {group.span[1]}
        habitual = self.words.cues.habitual
        return any(
            0 <= rate.start() - end <= 2
            for end in ends
            for rate in habitual.finditer(self.folded, end, min(sentence.end, end + _NEXT_TO))
        )

    def _is_of_done(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a number is of all who were killed, or seized since some event: *the number of dead has
        reached 45*, *число арестованных с начала протестов превысило 200 человек*."""
        if TALLY in group.kinds:
            return "dead" in group.kinds
        noun = self._tallied(group, cue, sentence)
        if noun is None or self.words.cues.holding.match(self.folded, noun.start("named")):
            return False
        done = self.words.cues.act.match(self.folded, noun.start("named")) is not None
        dead = self.words.nouns.get(noun["named"]) == "dead"
        return dead or (done and self._since_event(group, cue, sentence))

    def _is_tally(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a number is how many there are: *puts the number of detainees at 218 people*."""
        return self._tallied(group, cue, sentence) is not None

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

    def _this_year(self, near: DateMention, whole: Told) -> Scope | None:
        """*3,956 have been freed so far, of whom 1,358 this year*: a part of a sum is one too."""
        summed = whole.found.count.scope.kind == "cumulative" and near.when.precision == "year"
        running = self.published is not None and near.when == self.published[:4]
        return Scope(kind="cumulative", from_=near.when, to=self.published) if summed and running else None

    def _near(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> DateMention | None:
        """The date that a count goes with; a *since when* or *until when* only where it is of the count."""
        named = group.noun_span[0] < group.noun_span[1]
        if named and cue is not None and cue.kind == "stock" and (cue.start, cue.end) == group.noun_span:
            # No word of the sentence says that they are held: its dates are of what others did.
            return self._reckoned_on(sentence)
        near = self._date(group, cue, sentence)
        if near is not None and cue is not None and cue.kind == "stock":
            parted = sorted((near.span, group.span))
            if ";" in self.folded[parted[0][1] : parted[1][0]]:
                return None
            if self._counted_between(group, near, sentence):
                return None
        if near is None or (near.when.endswith("..") and not self._goes_with(near, group, cue, sentence)):
            return None
        only_until = near.when.is_interval and self._is_deadline(near)
        return None if only_until and (cue is None or cue.kind != "stock") else near

    def _scope_of_part(
        self, group: FoundGroup, cue: Cue | None, near: DateMention | None, sentence: Sentence, whole: Told
    ) -> Scope | None:
        """The scope that a part has from its whole; None where it has one of its own."""
        is_stock = cue is not None and cue.kind == "stock"
        if cue is not None and cue.kind == "act" and near is None and self._is_so_far(group, sentence):
            # *33 are to be exchanged; 19 have been freed so far*
            return None
        if cue is not None and is_stock and whole.found.count.scope.kind == "flow":
            first = whole.found.span[0]
            nature = self._is_their_nature(cue, sentence)
            of_whole = cue.end <= first or nature
            served = self._kind_of(whole.found.cue[0]) == FREED and (
                self._was_so(group, cue, sentence) or self._is_nature_of(group, cue, sentence)
            )
            told_on = nature and sentence.paragraph == whole.paragraph and self._are_of_them(group, sentence)
            if near is None and (served or told_on or (sentence.start <= first and of_whole)):
                # *The pardon covers 900, including 13 foreigners*, *of whom 13 belong to a church*, *of the
                # 600 freed 151 were serving life terms*, *Three of them are over 50*
                return whole.found.count.scope
        # A date before both is of both.
        of_both = near is None or near.span[0] < whole.found.span[0]
        summed = whole.found.count.scope.kind != "stock"
        if is_stock and summed and cue is not None and cue.start >= group.span[0]:
            # *212 have been arrested since May and 45 are still held*
            return Scope(kind="stock", on=self.published) if of_both else None
        if cue is not None and not summed and self._is_done_to_part(cue, group):
            # *900 are held, of whom 40 have been sentenced*: an act of its own.
            if self._died_held(group, cue, sentence):
                return Scope(kind="cumulative", from_=None, to=self.published)
            return None if near is not None and not of_both else Scope(kind="flow", on=None)
        if cue is not None and near is None and self._came_before(cue, whole):
            return Scope(kind="flow", on=None)
        if cue is not None and self._undoes(cue, whole):
            # *66 were seized on Monday, of whom 50 have been released*
            on = whole.found.count.scope.on
            theirs = near is None or (near.when == on and not self._is_own(near, group, whole))
            if theirs and whole.found.count.scope.kind == "cumulative":
                return whole.found.count.scope
            return Scope(kind="flow", on=None) if theirs else None
        if whole.found.span[0] >= sentence.start and of_both and not (is_stock and near is None):
            announced = PART in group.kinds and cue is not None and cue.kind == "act"
            if announced and cue is not None and whole.found.span[1] <= cue.start < group.span[0]:
                # *has freed 1,000 since May and announced the release of 200 more*: not since May.
                return Scope(kind="flow", on=None) if whole.found.count.scope.kind == "cumulative" else None
            return whole.found.count.scope
        if near is not None:
            return None
        if self._is_before(sentence) and not whole.before:
            return Scope(kind="flow", on=None)
        of_act = whole.found.count.scope.kind != "stock"
        stated = not group.partitive or (of_act and bool(self._said_to_be(group)))
        return whole.found.count.scope if stated else None

    def _is_so_far(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a clause of its own says that so many are all up to now."""
        end = min(sentence.end, group.span[1] + _TALLY_REACH)
        so_far = self.words.cues.so_far.search(self.folded, group.span[1], end)
        return so_far is not None and not PAUSE.search(self.folded, group.span[1], so_far.start())

    def _are_of_them(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether some of those told before are told of, and not how they still are: *three of them*."""
        named = group.partitive and group.noun_span[0] < group.noun_span[1]
        return named and self.words.cues.still.search(self.folded, sentence.start, sentence.end) is None

    def _is_their_nature(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a verb that no list has tells what those counted are like: *13 belong to a church*."""
        clause = self.structure.clause_at((cue.start, cue.end))
        return self._is_unlisted(cue, sentence) and clause is not None and clause.pos in ("VERB", "AUX")

    def _is_done_to_part(self, cue: Cue, group: FoundGroup) -> bool:
        """Whether a verb says what was done to a part; a participle alone only says who they are."""
        if cue.kind != "act" or cue.start < group.span[1]:
            return False
        between = self.folded[group.span[1] : cue.start]
        if PAUSE.search(between) is not None:
            return False
        cues = self.words.cues
        if cues.passive.search(between) or cues.perfect.search(between):
            return True
        return cues.participle.fullmatch(self.lower, cue.start, cue.end) is None

    def _event_day(self, group: FoundGroup, sentence: Sentence) -> When | None:
        """*Two days after the release of 123 people*: so many days before what the sentence tells of."""
        for quantity in sentence.numbers:
            if not quantity.start < group.span[0] <= quantity.end + _EVENT_REACH:
                continue
            unit = _UNIT.match(self.folded, quantity.end)
            kind = self.units.get(unit["word"]) if unit else None
            days = {"day": 1, "week": 7}.get(kind or "")
            after = self.words.cues.after_event.match(self.folded, unit.end()) if unit else None
            if after and PAUSE.search(self.folded, after.end(), group.span[0]):
                continue
            day = self.published.day if self.published else None
            if days and after and day and quantity.bound.lo and not sentence.dates:
                return When(day - timedelta(days=days * quantity.bound.lo))
        return None

    def _is_deadline(self, mention: DateMention) -> bool:
        """Whether a date only says until when (*by the end of the year*): then nothing was done on it."""
        if mention.when.startswith(".."):
            return True
        return mention.when.partition("/")[0] == self.published

    def _goes_with(self, since: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a *since when* is of what was done; in another clause it tells of something else."""
        if only_compares(self.folded, self.words.cues, since.span[0]):
            return False
        spans = [group.span] if cue is None else [group.span, (cue.start, cue.end)]
        opens = since.span[0] - sentence.start <= OPENING
        first = min(group.span[0], cue.start) if cue is not None else group.span[0]
        if not opens and self.words.cues.joins.search(self.folded, since.span[1], first):
            # *has freed 1,400 since May and announced the release of 200*
            return False
        if opens and (self._frames(since, first) or self._is_done_next(group, sentence)):
            return True
        if cue is not None and self.structure.share_clause(since.span, (cue.start, cue.end)):
            return True
        return any(
            distance(self.folded, since.span, span) <= _SINCE_REACH
            and (opens or not self._is_parted(since.span, span))
            for span in spans
        )

    def _is_done_next(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted are the subject of a clause joined to the first, so that what opens the
        sentence is of it too: *Since May, police have seized 293 people, and 14 officers have been hurt*."""
        made = self.structure.predication(group.span)
        if made is None or made.clause.relation != "conj" or not made.role.startswith("nsubj"):
            return False
        dated = any(m.span[0] >= group.span[1] for m in sentence.dates)
        if dated or ";" in self.folded[sentence.start : group.span[0]]:
            return False
        return aspect(made, self.words.cues) == "event"

    def _same_figure(self, group: FoundGroup, sentence: Sentence) -> Scope | None:
        """The scope of the act whose figure is repeated: *Viasna counts 123 political prisoners*."""
        told = self.by_figure.get(group.bound.lo or 0)
        if told is None or told.group.bound != group.bound or told.found.count.scope.kind != "flow":
            return None
        mine, theirs = set(group.population), set(told.group.population)
        if not (mine <= theirs or theirs <= mine):
            return None
        vague = group.bound.qualifier in ("dozens", "hundreds")
        if self._is_before(sentence) and not told.before:
            # *That day those twelve had blocked a road*: no act that the text told of them since.
            return Scope(kind="flow", on=None)
        return told.found.count.scope if (group.bound.lo or 0) > 9 and not vague else None
