"""Which date of a sentence is a count's: that of what was done, and of none of those named in passing."""

from __future__ import annotations

import re

from detente.model import DateMention, Span
from detente.reading.counts.account import BARE_REACH, TALLY
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.meanings import Meanings
from detente.reading.counts.other_times import is_of_another
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance
from detente.reading.counts.quantities import Quantity

_NEXT_TO = 14
_SPEECH_REACH = 60
# How far after its count a date may stand.
_DATE_REACH = 220
_AUXILIARY = 10
# How far before its *since when* a participle like *held* may stand.
_HELD_REACH = 32
# How far from its verb a date may stand.
_TO_DATE = 5
_PREPOSITION = 2
_ENDS = re.compile(r"[.!?\n]")
# What closes a dateline.
_DATELINE = re.compile(r"[ ]?(?:\([^()\n]{1,30}\))?[)]?[ ]?[-–—_]")
# How far into its sentence a date may stand that opens it.
OPENING = 12
# What another number between a count and a date adds to their distance.
_COUNTED_COST = 100
# A vaguer date must stand nearer to be the count's.
_VAGUENESS = {"month": 25, "season": 90, "year": 90, "decade": 80, "century": 200}


class Dating(Meanings):
    """The part of the finder that finds the dates of counts."""

    def _counted_between(self, group: FoundGroup, mention: DateMention, sentence: Sentence) -> bool:
        """Whether another number stands between a group and a date after it."""
        return any(group.span[1] <= q.start < mention.span[0] for q in self._counting(sentence))

    def _date(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> DateMention | None:
        """The date of the sentence that the count goes with: the nearest to it."""
        own = self._beside(group, sentence)
        if own is not None and self._is_of_dateline(own):
            own = None
        if own is not None and not (TALLY in group.kinds and cue is not None and cue.kind == "act"):
            # Of *the number of those freed reached 56 on Sunday* not all were freed on that day.
            return own
        best: DateMention | None = None
        nearest = 10_000
        for mention in sentence.dates:
            away = distance(self.folded, mention.span, group.span) + _VAGUENESS.get(mention.when.precision, 0)
            if away > _DATE_REACH and mention.span[0] > group.span[1]:
                continue
            if self._counted_between(group, mention, sentence):
                away += _COUNTED_COST
            if away < nearest and not self._belongs_elsewhere(mention, group, cue, sentence):
                best, nearest = mention, away
        return best

    def _belongs_elsewhere(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether the date goes with another number (*contre 1 128 jeudi*), or says when it was said."""
        key = mention.span, group.span, cue
        if key not in self.elsewhere:
            self.elsewhere[key] = self._is_elsewhere(mention, group, cue, sentence)
        return self.elsewhere[key]

    def _is_elsewhere(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        if self._is_of_dateline(mention) or self._says_when_said(mention, sentence):
            return True
        own = (cue.start, cue.end) if cue is not None else group.span
        if cue is not None and cue.kind == "stock":
            dates = (other.span for other in sentence.dates)
            if self.structure.is_so_later(own, mention.span, dates):
                return True
        if not (cue is not None and cue.kind == "stock") and self._of_clause_around(mention, group):
            return True
        if ";" in self.folded[max(own[1], group.span[1]) : mention.span[0]]:
            # *In 2022 nine were arrested; another was seized in April 2023*
            return True
        counted_before = cue is not None and cue.kind == "act" and group.span[1] <= cue.start
        if counted_before and cue is not None and self._is_of_others(mention, cue, sentence):
            return True
        if self._of_part(mention, group, sentence) or self._of_one(mention, group, cue, sentence):
            return True
        if self._only_referred_to(group, cue, mention.span[1]) or self._is_expected(mention, group, cue):
            return True
        if self.structure.in_modifier(mention.span, group.span) and self.structure.in_modifier(
            mention.span, own
        ):
            return True
        if self._dates_modifier(mention, group, cue, sentence):
            return True
        if self._in_relative(mention, group, cue, sentence) or self._held_since(
            mention, group, cue, sentence
        ):
            return True
        if self._in_other_clause(mention, group, cue, sentence):
            return True
        if self.structure.is_by_the_way(own, group.span, mention.span):
            return True
        if self._is_of_another_time(mention, group, cue):
            return True
        done = any(
            cue.kind == "act" and group.span[1] <= cue.start and 0 <= mention.span[0] - cue.end <= _TO_DATE
            for cue in sentence.cues
        )
        if done and not self._counted_between(group, mention, sentence):
            # *of the 52 freed in September, 14*: the date is of the fifty-two.
            return False
        if mention.span[1] <= group.span[0] and self._ends_part(mention, group.number, sentence):
            return any(quantity.end <= mention.span[0] for quantity in self._counting(sentence))
        shared = self.structure.share_clause(mention.span, own)
        return any(
            quantity.number != group.number
            and not (group.span[1] <= mention.span[0] and self._ends_part(mention, quantity.number, sentence))
            and not self._follows_closely(mention, group)
            # *Six have been jailed since May, two of whom …*
            and not (shared and self.structure.share_clause(mention.span, quantity.number) is False)
            and (
                self._stands_after(mention, quantity, group)
                or (group.span[1] <= mention.span[0] and 0 <= quantity.start - mention.span[1] <= _NEXT_TO)
            )
            for quantity in self._counting(sentence)
        )

    def _ends_part(self, mention: DateMention, number: Span, sentence: Sentence) -> bool:
        """Whether a date ends what is told of others than a number, which has its own behind it: *40 were
        held in Minsk on Sunday | and twenty in Brest on Monday*."""
        if self.words.in_row.fullmatch(self.folded, mention.span[1], number[0]) is None:
            return False
        own = next((m.span[0] for m in sentence.dates if m.span[0] >= number[1]), None)
        if own is None or PAUSE.search(self.folded, number[1], own):
            return False
        told = [c.start for c in sentence.cues if c.kind == "act"]
        told += [quantity.start for quantity in self._counting(sentence)]
        return not any(number[1] <= at < own for at in told)

    def _is_of_dateline(self, mention: DateMention) -> bool:
        """Whether a date is that of the report: *LIMA, May 3 – Two were freed*, *(Lima, 3 mai) - Deux …*."""
        start = self.text.rfind("\n", 0, mention.span[0]) + 1
        before = self.text[start : mention.span[0]].rstrip()
        if self.words.cues.act.search(self.folded, start, mention.span[0]):
            return False  # "On Monday he freed 31, on Friday — 32."
        return before.endswith((",", "(")) and _DATELINE.match(self.text, mention.span[1]) is not None

    def _of_part(self, mention: DateMention, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a date says when some of those counted were: *has freed 41, eleven of them in May*."""
        parts = list(self.words.cues.include.finditer(self.folded, group.span[1], mention.span[0]))
        if not parts or any(
            c.kind == "act" and parts[-1].end() <= c.start < mention.span[0] for c in sentence.cues
        ):
            return False
        told = self.folded[parts[-1].end() : mention.span[0]]
        return "," not in told or told.lstrip().startswith(("—", "–", "-"))

    def _is_out_of(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a number is only that of a whole that somebody is of: *one of the 252 deportees*."""
        start = max(sentence.start, group.span[0] - 2 * _NEXT_TO)
        whole = self.words.cues.of_whole.search(self.folded, start, group.span[0])
        ones = list(self.words.one_before.finditer(self.folded, start, group.span[0]))
        if whole is None:  # "One of 46 critics."
            of = (self.words.of_others.match(self.folded, one.end() - 1) for one in ones)
            return any(m is not None and group.span[0] - m.end() <= 1 for m in of)
        return any(one.end() == whole.start() for one in ones)

    def _is_done_to_one(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether an act behind a comma is done to somebody who is one of those counted: *Kyi, one of nine
        journalists on trial, was freed*."""
        # "Один из 46 докеров, освобождённых в пятницу."
        apart = cue.start - group.span[1] > _TO_DATE and "," in self.folded[group.span[1] : cue.start]
        apart = apart and cue.kind == "act"
        return apart and self._is_out_of(group, sentence)

    def _of_one(self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a date is of somebody who is one of those counted, of whom a participle then tells what was
        done to them: *was seized on June 13, one of 46 rounded up before the vote*."""
        if cue is None or cue.kind != "act" or not self._is_out_of(group, sentence):
            return False
        if mention.span[1] <= group.span[0]:
            after = (c for c in sentence.cues if c.kind == "act")
            return any(0 <= c.start - self._phrase_end(group) <= 1 for c in after)
        return "," in self.folded[group.span[1] + _TO_DATE : mention.span[0]]

    def _only_referred_to(self, group: FoundGroup, cue: Cue | None, start: int) -> bool:
        """Whether an act is told of only as what something came after, told from a place on (*landed on
        Tuesday after the release of 14*), or in a clause that says more of somebody (*who had killed 14*)."""
        if cue is None or cue.kind not in ("act", "sanction"):
            return False
        if self._in_told_relative(group, start):
            return True
        return start <= cue.start and self._in_aftermath((cue.start, cue.end), start)

    def _in_aftermath(self, span: Span, start: int = 0) -> bool:
        """Whether the parse puts words under what something came after, told from a place on."""
        opened = self.structure.opened_by(span)
        return any(start <= at and self.words.cues.aftermath.match(self.folded, at) for at in opened)

    def _is_of_another_time(self, mention: DateMention, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether a date is surely of another time than an act."""
        act = (cue.start, cue.end) if cue is not None and cue.kind == "act" else group.span
        return is_of_another(self.folded, self.words.cues, self.structure, mention, act, group.span)

    def _in_told_relative(self, group: FoundGroup, start: int) -> bool:
        """Whether those counted stand in a clause of a past act that says more of a noun, told from a place
        on; what says more of an act is of that act."""
        noun = self.structure.noun_told_more_of(group.span)
        return (
            noun is not None and start <= noun.end and not self.words.cues.act.match(self.folded, noun.start)
        )

    def _is_expected(self, mention: DateMention, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether a date is of what those are still to do whom a participle tells of: *the 46 soldiers
        pardoned in May are expected on Friday*."""
        if cue is None or not group.span[1] <= cue.start < cue.end <= mention.span[0]:
            return False
        return self.future.search(self.lower, cue.end, mention.span[0]) is not None

    def _of_clause_around(self, mention: DateMention, group: FoundGroup) -> bool:
        """Whether a date is of a verb that tells what was done (*On Monday the union reckoned that 14 had
        been freed*), or of what is told next."""
        if mention.span[0] >= group.span[1]:
            return self.structure.in_next(mention.span, group.span)
        verb = self.structure.clause_at(mention.span)
        if verb is None or ";" in self.folded[verb.start : group.span[0]]:
            return False
        return self.structure.in_reported(group.span, mention.span)

    def _stands_after(self, mention: DateMention, quantity: Quantity, beside: FoundGroup) -> bool:
        """Whether a date stands right after another number or what that counts (*250 dockers on January 3*),
        unless the two numbers are of one row."""
        if 0 <= mention.span[0] - quantity.end <= _TO_DATE:
            return True
        group = self.named.get(quantity.number)
        row = self.words.in_row.fullmatch(self.folded, beside.span[1], quantity.start)
        return group is not None and row is None and self._follows_closely(mention, group)

    def _row_date(self, mention: DateMention, sentence: Sentence) -> DateMention | None:
        """The date that stands in a row with another, which so is not the only one: *in December and in
        February*."""
        for other in sentence.dates:
            first, last = sorted((mention.span, other.span))
            between = self.folded[first[1] : last[0]]
            row = self.words.in_row.match(between)
            joined = row is not None and row[0].strip(" ,;\n")
            parted = any(first[1] <= quantity.start < last[0] for quantity in sentence.numbers)
            if (
                row is not None
                and joined
                and not parted
                and len(between[row.end() :].strip()) <= _PREPOSITION
            ):
                return other
        return None

    def _held_since(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date only says since when somebody is held: *72 sailors held since May were freed*; but
        not where that is what is counted (*have been detained since May*), nor of those counted (*a libéré
        72 détenus depuis mai*)."""
        if not mention.when.endswith("..") or self.words.cues.events.fullmatch(self.folded, *group.noun_span):
            return False  # "156 releases of prisoners since May."
        start = max(sentence.start, mention.span[0] - _HELD_REACH)
        first, end = group.span
        held = [
            match
            for match in self.words.cues.holding.finditer(self.folded, start, mention.span[0])
            if not first <= match.start() < end
        ]
        if not held:
            return False
        last = held[-1]
        if cue is not None and cue.kind == "act" and cue.start <= last.start() < cue.end:
            before = self.folded[max(0, last.start() - _AUXILIARY) : last.start()]
            cues = self.words.cues
            return cues.passive.search(before) is None and cues.perfect.search(before) is None
        return not any(c.kind == "act" and last.end() <= c.start < mention.span[0] for c in sentence.cues)

    def _in_relative(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is of what is told of those counted in passing: *stripped 135 people who were freed
        last week of their passports*."""
        end = self._phrase_end(group)
        apart = self.apart.search(self.folded, end, mention.span[0])
        directly = apart is not None and not self.folded[end : apart.start()].strip()
        if not directly:
            return False
        if cue is not None and cue.start >= mention.span[1]:
            # *554 people who took part in the 2021 protests are in jail*
            clauses = self.structure.clause_at(mention.span), self.structure.clause_at((cue.start, cue.end))
            if None not in clauses and clauses[0] is not clauses[1]:
                return True
        return self._is_object(group, sentence)

    def _dates_modifier(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is of what was done before: *they free 30 miners arrested last week*; to others too
        (*freed 20 hostages seized in May for 900 prisoners*)."""
        cues = self.words.cues
        if mention.span[1] <= group.span[0]:
            ends = [q.end for q in sentence.numbers if q.end <= mention.span[0]]
            told = ends and cues.modifier.search(self.folded, max(ends), mention.span[0])
            if not told or PAUSE.search(self.folded, told.end(), mention.span[0]):
                return False
            before = self.folded[max(0, told.start() - _AUXILIARY) : told.start()]
            return told.start() - max(ends) > 1 and cues.passive.search(before) is None
        for participle in cues.modifier.finditer(self.folded, group.span[1], mention.span[0]):
            if PAUSE.search(self.folded, participle.end(), mention.span[0]):
                continue
            first = self._row_start(participle.start(), sentence)
            before = self.folded[max(0, first - _AUXILIARY) : first]
            counted = any(0 <= participle.start() - q.end <= 1 for q in self._counting(sentence))
            if counted or cues.passive.search(before):
                # *two were acquitted and 45 convicted on Thursday*, *13 were arrested, tried or convicted*
                continue
            if any(c.kind == "act" and participle.end() <= c.start < mention.span[0] for c in sentence.cues):
                # *soldiers captured in 2022 came home on Tuesday*
                continue
            beside = "," not in self.folded[group.span[1] : participle.start()]
            if beside and cue is not None and cue.kind == "act" and cue.start >= mention.span[1]:
                # *13 sailors seized in May, who were ill, were freed*
                return True
            if any(
                c.kind == "act"
                and not participle.start() <= c.start < mention.span[1]
                and distance(self.folded, (c.start, c.end), group.span) < BARE_REACH
                for c in sentence.cues
            ):
                return True
        return False

    def _row_start(self, at: int, sentence: Sentence) -> int:
        """Where the row of acts begins that a participle goes on with: *arrested, charged or convicted*."""
        row = self.words.in_row
        before = (c.start for c in sentence.cues if c.kind == "act" and row.fullmatch(self.folded, c.end, at))
        return self._row_start(first, sentence) if (first := next(before, None)) is not None else at

    def _says_when_said(self, mention: DateMention, sentence: Sentence) -> bool:
        """Whether a speech verb stands right before the date: *a déclaré mardi*."""
        if mention.when.startswith("../") or mention.when.endswith("/.."):
            return False  # "Until Monday the union had confirmed 40 arrests."
        if self._opens_speech(mention, sentence) or self._is_before_speech(mention):
            return True
        start = max(sentence.start, mention.span[0] - _SPEECH_REACH)
        before = self.words.cues.voiced.search(self.folded, start, mention.span[0])
        if before is None or PAUSE.search(self.folded, before.end(), mention.span[0]):
            return False
        if self.words.cues.that.match(self.folded, before.end()):
            # *said that today's sanctions target 20 vessels*
            return False
        return not any(c.kind != "total" and before.end() <= c.start < mention.span[0] for c in sentence.cues)

    def _is_of_speech(self, mention: DateMention) -> bool:
        """Whether a date anywhere in the text is of the day on which something was said or asked for."""
        if self._is_before_speech(mention):
            return True
        cues = self.words.cues
        start = max(0, mention.span[0] - _SPEECH_REACH)
        ends = [
            said.end()
            for pattern in (cues.voiced, cues.demand)
            for said in pattern.finditer(self.folded, start, mention.span[0])
        ]
        if not ends or _ENDS.search(self.text, max(ends), mention.span[0]):
            return False
        between = max(ends), mention.span[0]
        return not (
            PAUSE.search(self.folded, *between)
            or self.words.cues.that.match(self.folded, between[0])
            or self.words.cues.act.search(self.folded, *between)
        )

    def _is_before_speech(self, mention: DateMention) -> bool:
        """Whether a date stands before the verb of those who tell of acts told already: *the miners were
        freed, the union on Friday said*; with acts after it the verb announces them."""
        end = min(len(self.folded), mention.span[1] + _SPEECH_REACH)
        said = self.words.cues.voiced.search(self.folded, mention.span[1], end)
        if said is None or PAUSE.search(self.folded, mention.span[1], said.start()):
            return False
        if _ENDS.search(self.text, mention.span[1], said.start()):
            return False
        stop = next((m.start() for m in _ENDS.finditer(self.text, said.end())), len(self.folded))
        cues = self.words.cues
        # Only who announces an act on a day does it then.
        told = cues.announces.match(self.folded, said.start()) is not None and (
            cues.act.search(self.folded, mention.span[1], stop) or cues.that.match(self.folded, said.end())
        )
        clause = self.structure.clause_at(mention.span)
        return not told and (clause is None or said.start() <= clause.start < said.end())

    def _opens_speech(self, mention: DateMention, sentence: Sentence) -> bool:
        """Whether a date opens what somebody said: *On Friday the ministry said that …*."""
        if mention.span[0] - sentence.start > OPENING:
            return False
        end = min(sentence.end, mention.span[1] + _SPEECH_REACH)
        said = self.words.cues.speech.search(self.folded, mention.span[1], end)
        return (
            said is not None
            and self.words.cues.that.match(self.folded, said.end()) is not None
            and not any(c.kind == "act" and mention.span[1] <= c.start < said.start() for c in sentence.cues)
        )
