"""Of whom a number is a part: *dont 14 étrangers*, *two of them*, *forty of the 52*."""

from __future__ import annotations

import re

from detente.reading.counts.account import BESIDE, LISTED, FoundCount, Told
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.noun_phrases import PLAIN
from detente.reading.counts.passage import Sentence
from detente.reading.counts.quantities import Quantity
from detente.reading.counts.weighing import Weighing

_INCLUDE_REACH = 100
_WHOLE_REACH = 150
_PARAGRAPHS_BACK = 3
# How far before its sentence those may be named of whom a number is a part.
_MENTION_REACH = 160


# What has no upper end is more than any other.
_ALL = 10**9
_OPENS_LIST = re.compile(r"[ ]*\([ ]*|[ ]+-[ ]+|[^:;]*:[ ]*")
_WORD = re.compile(r"[^\W\d_]+")
# What a dash for the verb of the clause before stands behind, and a unit right behind its number.
_DASHED = re.compile(r"[,;][ ][^,;:.]{2,60}[ ]-[ ]\Z")
_UNIT = re.compile(r"[ ]([^\W\d_]+)")
_APART = ", "
_CLOSED = re.compile(r"[ ]?[.,;)]|[ ]*\Z")


class Wholes(Weighing):
    """The part of the finder that finds the count that another is a part of, or stands in a row with."""

    def _whole(self, group: FoundGroup, sentence: Sentence) -> Told | None:
        """The count that this one is a part of: *dont 14 étrangers*, *two of them*."""
        for place, part, whole in self.parts[-1:]:
            # In *dont 12 femmes et 4 mineurs* the minors are a part of the same whole.
            if place is sentence and self._goes_on(part, group, sentence):
                return whole
        if (listed := self._itemized(group, sentence) or self._adds_up(group, sentence)) is not None:
            return listed
        included = self.words.cues.include.search(
            self.folded, max(sentence.start, group.span[0] - _INCLUDE_REACH), group.span[0]
        )
        close = included is not None and not any(
            included.end() <= quantity.start < group.span[0] for quantity in self._counting(sentence)
        )
        # *three Spaniards were among them*; but of *among the 14* the fourteen are not told yet
        after = self.words.cues.among.search(self.folded, group.span[1], sentence.end)
        if after is not None and self._group_at(after.end()) is not None:
            after = None
        close = close or (after is not None and after.start() - group.span[1] < _WHOLE_REACH)
        if close and not after and not group.partitive:
            # *among them* is of the whole, *among the latter* of the part named last.
            latter = self.words.cues.latter.search(self.folded, sentence.start, group.span[0]) is not None
            latter = latter or (included is not None and self._follows_part(included.start(), sentence))
            if included is not None and self._follows_untold(included.start(), sentence):
                return None
            return self._antecedent(sentence, sibling=not latter, least=group.bound.lo or 0)
        if close or group.partitive:
            if (named := self._named_whole(group)) is not None:
                return named
            # *two of those released* are of all of them, not of the part named last or of those still held.
            freed = self.words.cues.act.match(self.folded, group.span[1] + 1) is not None
            acts = (
                t for t in self.flows if not t.before and (t.group.bound.hi or _ALL) >= (group.bound.lo or 0)
            )
            if freed and (act := next(acts, self._sum_of_those(group))) is not None:
                return act
            least = 0 if BESIDE in group.kinds or LISTED in group.kinds else group.bound.lo or 0
            last = self._mentioned(group, sentence) or self._antecedent(
                sentence, flow=freed, far=after is not None, sibling=True, least=least
            )
            bare = group.partitive and not group.population
            return self._whole_of_aside(last, sentence) if last is not None and bare else last
        return self._figure_after(group)

    def _sum_of_those(self, group: FoundGroup) -> Told | None:
        """The sum told last of those to whom the same was done: *6,000 have been arrested … at least 340 of
        those arrested*."""
        done = group.span[1] + 1
        sums = (t for t in reversed(self.told) if t.found.count.scope.kind == "cumulative")
        larger = (t for t in sums if (t.group.bound.hi or _ALL) >= (group.bound.lo or 0))
        return next((t for t in larger if self._is_alike(done, t.found.cue[0])), None)

    def _itemized(self, group: FoundGroup, sentence: Sentence) -> Told | None:
        """The count whose members a colon or a dash opens the list of: *25 sailors: 17 Filipinos, …*."""
        last = self.told[-1] if self.told else None
        if last is None or last.found.span[0] < sentence.start or not group.population:
            return None
        opened = _OPENS_LIST.fullmatch(self.folded, last.found.span[1], group.span[0])
        between = any(last.found.span[1] <= q.start < group.span[0] for q in self._counting(sentence))
        fewer = (group.bound.lo or 0) < (last.group.bound.lo or 0)
        return last if opened is not None and fewer and not between else None

    def _adds_up(self, group: FoundGroup, sentence: Sentence) -> Told | None:
        """The count told before that a row of numbers makes up: *37 came home … 25 men and 12 women*."""
        if self.words.cues.also.search(self.folded, sentence.start, group.span[0]):
            return None
        last, total = group, group.bound.lo or 0
        for quantity in self._counting(sentence):
            named = self.named.get(quantity.number)
            row = self.words.in_row.fullmatch(self.folded, last.span[1], quantity.start)
            if named is None or row is None:
                continue
            last, total = named, total + (named.bound.lo or 0)
            whole = self.by_figure.get(total)
            if (
                whole is not None
                and sentence.paragraph - whole.paragraph <= 1
                and whole.group.bound.hi == total
            ):
                self.made_up.add(group.span)
                return whole
        return None

    def _follows_part(self, start: int, sentence: Sentence) -> bool:
        """Whether *including* comes right after the part named last, and so is of it: *14 were foreigners,
        including six Lithuanians*."""
        last = self.told[-1] if self.told else None
        if last is None or last.found.span[0] < sentence.start:
            return False
        end = last.found.span[1]
        if last.group.partitive and (copula := self.words.cues.copula.match(self.folded, end)) is not None:
            named = self.words.named.match(self.folded, copula.end())
            end = named.end() if named else end
            after = self.words.named.match(self.folded, end + 1)
            end = after.end() if after else end
        return not self.folded[end:start].strip(" ,(;\n")

    def _follows_untold(self, start: int, sentence: Sentence) -> bool:
        """Whether the last number before *including* is of others, whom no count was made of."""
        before = [quantity.number for quantity in self._counting(sentence) if quantity.end <= start]
        told = {told.group.number for told in self.told if told.found.span[0] >= sentence.start}
        return bool(before) and before[-1] not in told

    def _antecedent(
        self,
        sentence: Sentence,
        *,
        flow: bool = False,
        far: bool = False,
        sibling: bool = False,
        least: int = 0,
    ) -> Told | None:
        """The last count, or the last of an act, of this paragraph or of the few before.

        Where the last is itself a part, a ``sibling`` is of the same whole. The whole is ``least`` or more.
        """
        siblings = {id(told): whole for place, told, whole in self.parts if place is sentence and sibling}
        for entry in reversed(self.told):
            if not far and sentence.paragraph - entry.paragraph > _PARAGRAPHS_BACK:
                break
            whole = siblings.get(id(entry.group)) or self._whole_of_row(entry)
            if flow and whole.found.count.scope.kind != "flow":
                continue
            named = self.words.cues.events.match(self.folded, *entry.group.noun_span)
            if named is not None and entry.paragraph != sentence.paragraph:
                continue  # "Over 900 arrests" are not whom another paragraph goes on with.
            if (whole.group.bound.hi or least) < least:
                continue
            return whole
        return None

    def _whole_of_row(self, told: Told) -> Told:
        """The whole of a count that is one of several parts (*15 women and 7 men*); else that count."""
        whole = self.wholes.get(told.found.span)
        parts = [other for other in self.wholes.values() if other is whole]
        return whole if whole is not None and len(parts) > 1 else told

    def _whole_of_aside(self, told: Told, sentence: Sentence) -> Told:
        """The whole of a part of which another sentence told nothing by itself: *16 people, four of them
        minors, were seized. Three of them …*; else the count itself."""
        whole = self.wholes.get(told.found.span)
        if whole is None or told.found.span[0] >= sentence.start or whole.found.cue != told.found.cue:
            return told
        return whole

    def _mentioned(self, group: FoundGroup, sentence: Sentence) -> Told | None:
        """The count of those whom the sentences before name last: *The nurses were seized. Two of them …*."""
        start = max(0, sentence.start - _MENTION_REACH)
        last = None
        for word in _WORD.findall(self.folded[start : group.span[0]]):
            if word in self.words.nouns and word.endswith(self.words.many):
                last = self.words.nouns[word]
        if last is None or last in PLAIN:
            return None
        found = [
            t for t in self.told if last in t.group.kinds and (t.group.bound.lo or 0) >= (group.bound.lo or 0)
        ]
        return found[-1] if found else None

    def _is_measure(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a dash stands for the verb of a clause before that tells a length or a sum, and a number
        behind it for another (*he got eight years, she — six*), or a number is a part of one (*70 ans, dont
        trente à la tête du pays*)."""
        before = [q for q in sentence.numbers if q.end <= quantity.start]
        unit = _UNIT.match(self.folded, before[-1].end) if before else None
        if unit is not None and unit[1] in self.words.things and unit[1] not in self.words.nouns:
            part = self.words.cues.include.match(self.folded, unit.end() + len(_APART))
            more = (quantity.bound.lo or 0) > (before[-1].bound.hi or _ALL)  # *in three states, 44 of them …*
            apart = self.folded.startswith(_APART, unit.end()) and not more
            if apart and part and part.end() + 1 >= quantity.start:
                return True
        if not before or _DASHED.search(self.folded, before[-1].end, quantity.start) is None:
            return False
        ends = _CLOSED.match(self.folded, quantity.end) is not None
        measured = unit is not None and unit[1] in self.words.things and unit[1] not in self.words.nouns
        return ends and measured

    def _goes_on(self, part: FoundGroup, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a group stands in one row with a part: right after it, or with no verb between."""
        if self.words.in_row.fullmatch(self.folded, part.span[1], group.span[0]):
            return True
        between = any(
            cue.kind in ("act", "stock") and part.span[1] <= cue.start < group.span[0]
            for cue in sentence.cues
        )
        return not between and self.words.row_end.search(self.folded, part.span[1], group.span[0]) is not None

    def _figure_after(self, group: FoundGroup) -> Told | None:
        """The count whose figure follows a group: *five people of the 100*."""
        part = self.words.each_of.match(self.folded, group.span[1] + 1)
        end = self.words.numerals.at(self.folded, part.end() + 1) if part else None
        figure = self.words.numerals.value(self.folded[part.end() + 1 : end]) if part and end else None
        return self.by_figure.get(figure) if figure and figure >= (group.bound.lo or 0) else None

    def _named_whole(self, group: FoundGroup) -> Told | None:
        """The count whose figure a part names: *forty of the 52*."""
        written = self.folded[group.number[1] : group.span[1]].split()
        figure = self.words.numerals.value(written[-1]) if group.partitive and written else None
        return self.by_figure.get(figure) if figure else None

    def _enumerated(self, group: FoundGroup, sentence: Sentence) -> FoundCount | None:
        """The count that this one stands in a row with: *eleven people and three companies*."""
        before = self.told[-1] if self.told else None
        bare = group.noun_span[0] == group.noun_span[1]
        if before is None or before.found.span[0] < sentence.start or (group.partitive and not bare):
            return None
        cues, end = self.words.cues, group.span[1]
        apart = bare and ";" in self.folded[before.found.span[1] : group.span[0]]
        if apart and (cues.act.match(self.folded, end + 1) or cues.aux.match(self.folded, end)):
            # *57 were on board; three were freed*
            return None
        in_row = self.words.in_row.fullmatch(self.folded, before.found.span[1], group.span[0])
        return before.found if in_row and not before.group.partitive else None
