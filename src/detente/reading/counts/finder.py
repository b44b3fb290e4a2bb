"""From groups to counts: which numbers say how many were freed, held or listed, and over what.

Works on sentences, word lists and distances alone, so that a language needs no model. A number counts where a
word of an act, a stock or a list stands near it in its sentence. Its scope: a *stock* where they remain
somewhere or are listed; *cumulative* where an open or closed stretch of time adds them up; else a *flow* on
the day of the act. What a sentence leaves out (the noun, the day, of whom they are a part) it takes from the
count before.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date

from detente.model import Bound, Count, DateMention
from detente.reading.counts.account import BARE_REACH, BESIDE, LISTED, PART, REACH, FoundCount, Told
from detente.reading.counts.groups import PLAIN, FoundGroup, Quantity, after_dash, find_groups
from detente.reading.counts.lexicon import lexicon
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance, sentences
from detente.reading.counts.populations import Populations
from detente.reading.counts.scopes import Scopes
from detente.when import When

_NEXT_TO = 14
# Fewer names than that are spoken of, not counted.
_NAMES = 10
_GOVERNS = 30
# A short preposition may stand between a verb and a number that is alone.
_VERB_REACH = 6
_INCLUDE_REACH = 100
_PARAGRAPHS_BACK = 3
_AGENT_REACH = 45
_MODIFIER_COST = 60
_NOUN = re.compile(r"[ \n]+(?P<word>[^\W\d_][\w'-]*)")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_ENUMERATION = re.compile(r"[ \n]*(?:,|[^\W\d_]{1,3}|, ?[^\W\d_]{1,3})[ \n]+")
# People who act on others more often than they are acted on: they count only beside the word.
AGENTS = frozenset(
    {
        "official", "judge", "prosecutor", "lawyer", "police officer", "minister", "lawmaker",
        "diplomat", "relative", "supporter", "politician", "officer", "bank", "company", "doctor",
        "spy", "professor", "guard", "captain", "manager", "governor", "mayor", "candidate", "observer",
        "delegate", "expert", "analyst", "inspector", "consul", "leader", "witness", "negotiator",
        "mediator", "adviser", "publisher", "family", "port", "refinery", "airline", "general",
        "commander", "historian", "sociologist", "economist",
    }
)  # fmt: skip


def find(
    text: str, dates: Iterable[DateMention], published: str | date | None, language: str
) -> tuple[FoundCount, ...]:
    """The counts of people, companies, vessels and other things listed in a text, in order.

    Args:
        dates: the text's dates, as `detente.reading.dates.find` gives them.
        published: the day of publication, which a stock without a date is on.
        language: an ISO 639 code with a ``counts.toml``; any other finds nothing.
    """
    words = lexicon(language)
    if words is None:
        return ()
    mentions = tuple(dates)
    finder = _Finder(text, language, words, mentions, When(published) if published else None)
    return tuple(finder.counts(find_groups(text, language)))


class _Finder(Scopes, Populations):
    """Goes through a text's numbers and makes counts of those that are."""

    def counts(self, groups: tuple[FoundGroup, ...]) -> list[FoundCount]:
        """All counts of the text; a heading that only says what the text says is left out."""
        named = {group.number: group for group in groups}
        numbers = [q for q in self.quantities if not self._is_dated(q)]
        self.numbers = frozenset(q.number for q in numbers if q.number in named or self._may_stand_alone(q))
        places = sentences(self.text, self.folded, self.dates, self.words.cues, numbers, self.language)
        headings = []
        for sentence in places:
            self.parts = []
            for quantity in sentence.numbers:
                group = named.get(quantity.number) or self._bare(quantity, sentence)
                group = group or self._unlisted(quantity, sentence)
                if group and self.told and group.span[0] - self.told[-1][2].span[1] <= 1:
                    # The whole in *six of the eight defendants* is not told of itself.
                    continue
                found = self._count(group, sentence) if group else None
                if group is not None and found is not None:
                    self._tell((sentence.paragraph, group, found))
                    if sentence.heading and sentence.paragraph == 0:
                        headings.append(found)
        later = [found for _, _, found in self.told if found not in headings]
        repeated = [h for h in headings if any(_says_no_less(found.count, h.count) for found in later)]
        return [found for _, _, found in self.told if found not in repeated]

    # Numbers without a noun

    def _may_stand_alone(self, quantity: Quantity) -> bool:
        """Whether no noun of another kind follows a number: a verb, a date, a pause or nothing does."""
        written = self.folded[slice(*quantity.number)]
        if _YEAR.fullmatch(written) or (quantity.bound.hi is not None and quantity.bound.hi < 2):
            return False
        if self.words.people.fullmatch(written):
            return True
        cues = self.words.cues
        after = cues.tail.match(self.folded, quantity.end)
        at = after.end() if after else quantity.end
        return bool(
            cues.aux.match(self.folded, at)
            or re.match(r"[ ]?[.,;:!?)»”\n]|[ ]?\Z", self.folded[at : at + 3])
            or self._date_within(at, 4)
            or cues.act.match(self.folded, at + 1)
            or cues.destination.match(self.folded, after_dash(self.folded, at))
            or cues.trailing.match(self.folded, at)
        )

    def _is_dated(self, quantity: Quantity) -> bool:
        """Whether a number is part of a date."""
        index = bisect_right(self.starts, quantity.number[0]) - 1
        return index >= 0 and quantity.number[1] <= self.dates[index].span[1]

    def _date_within(self, at: int, reach: int) -> bool:
        """Whether a date starts at most so far after a place."""
        index = bisect_left(self.starts, at)
        return index < len(self.starts) and self.starts[index] - at <= reach

    def _bare(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """A group for a number that stands for its noun: *Two were acquitted*, *1,342 today*."""
        if not self._may_stand_alone(quantity):
            return None
        whole = self._antecedent(sentence)
        place = self.words.cues.destination.match(self.folded, after_dash(self.folded, quantity.end))
        moved = place is not None and self.words.cues.motion.search(self.folded, sentence.start, sentence.end)
        if whole is None and moved:
            return _alone(quantity, "", PART)
        if whole is None or quantity.bound == whole[1].bound:
            return None
        follows_verb = any(
            cue.kind in ("act", "stock")
            and 0 <= quantity.start - cue.end <= _VERB_REACH
            and not PAUSE.search(self.folded, cue.end, quantity.start)
            for cue in sentence.cues
        )
        at = quantity.end
        aux = self.words.cues.aux.match(self.folded, at)
        verb = aux is not None and any(
            cue.kind in ("act", "stock") and 0 <= cue.start - at <= BARE_REACH for cue in sentence.cues
        )
        cues = self.words.cues
        people = self.words.people.fullmatch(self.folded[slice(*quantity.number)]) is not None
        verb = verb or (people and any(cue.kind in ("act", "stock") for cue in sentence.cues))
        if sentence.start <= whole[2].span[0]:
            # In a row with a count of the sentence the verb may be left out: *and 114 Ukraine*.
            verb = verb or bool(moved or cues.act.match(self.folded, at + 1))
        near_date = any(
            -_NEXT_TO <= mention.span[0] - at <= 4 or 0 <= quantity.start - mention.span[1] <= 5
            for mention in sentence.dates
        )
        beside = near_date and whole[2].count.scope.kind == "stock" and _alike(quantity.bound, whole[1].bound)
        # *18 on July 3, 30 on August 16*: one act after the other, the noun given once.
        listed = near_date and whole[2].count.scope.kind == "flow" and sentence.paragraph - whole[0] <= 1
        if not (follows_verb or verb or beside or listed):
            return None
        acted = any(
            cue.kind == "act" and distance(self.folded, (cue.start, cue.end), quantity.number) < BARE_REACH
            for cue in sentence.cues
        )
        kind = BESIDE if beside and not acted else LISTED if listed and not verb else PART
        return _alone(quantity, whole[1].noun, kind)

    def _unlisted(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """A noun that no list has, where a verb that is only done to people governs it."""
        words = self.words
        at, last = quantity.end, None
        for _ in range(words.premodifiers + 1):
            step = _NOUN.match(self.folded, at)
            if step is None or step["word"] in words.barriers or step.end() > sentence.end:
                break
            at, last = step.end(), step
        if last is None or last["word"] in words.things or words.plural.fullmatch(last["word"]) is None:
            return None
        start, end = last.span("word")
        before = words.cues.person.search(
            self.folded, max(sentence.start, quantity.start - _GOVERNS), quantity.start
        )
        aux = words.cues.aux.match(self.folded, end)
        after = words.cues.person.search(self.folded, aux.end(), aux.end() + _GOVERNS) if aux else None
        if after is None and (before is None or PAUSE.search(self.folded, before.end(), quantity.start)):
            return None
        noun = self.text[start:end].lower()
        trait = noun.removesuffix("s") if self.language == "en" else noun
        return FoundGroup(
            (quantity.start, end), quantity.number, noun, (start, end), quantity.bound, (trait,), (trait,)
        )

    # What makes a number a count, and of what it is a part

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
            if not far and sentence.paragraph - entry[0] > _PARAGRAPHS_BACK:
                break
            whole = siblings.get(id(entry[1]), entry)
            if flow and whole[2].count.scope.kind != "flow":
                continue
            if (whole[1].bound.hi or least) < least:
                continue
            return whole
        return None

    def _count(self, group: FoundGroup, sentence: Sentence) -> FoundCount | None:
        cue = self._cue(group, sentence)
        part_of = self._whole(group, sentence)
        is_what = self._said_to_be(group)
        same = self._enumerated(group, sentence) if part_of is None else None
        if same is not None:
            bound = group.bound
            population = tuple(sorted(self._meant(trait) for trait in group.population))
            count = Count(bound.lo, bound.hi, bound.qualifier, population, same.count.scope)
            return FoundCount(group.span, count, same.cue)
        labelled = group.noun_span == (group.span[1], group.span[1]) and not group.partitive
        included = part_of is not None and (not group.partitive or group.population or is_what)
        known = included or labelled or {BESIDE, LISTED} & set(group.kinds)
        if cue is None and not known and self._destination(group, sentence) is None:
            return None
        if "dead" in group.kinds or self._is_nobody(group, part_of):
            return None
        scope = self._scope(group, cue, sentence, part_of)
        traits = set(group.population)
        if part_of is not None:
            self.parts.append((sentence, group, part_of))
            traits |= self._shared(group, part_of, scope, sentence)
        elif PART in group.kinds and scope.kind == "stock":
            # *they counted 1,227*: more than the last number, and of the same people.
            alike = self._antecedent(sentence)
            traits |= {trait for trait in alike[2].count.population if trait[:3] != "to "} if alike else set()
        traits |= is_what | self._reasons(group, sentence)
        if not traits and self._listed_with_entities(sentence):
            traits = {"person"} & set(group.kinds)
        ordered = tuple(sorted(self._meant(trait) for trait in traits))
        count = Count(group.bound.lo, group.bound.hi, group.bound.qualifier, ordered, scope)
        return FoundCount(group.span, count, (cue.start, cue.end) if cue else group.span)

    def _is_nobody(self, group: FoundGroup, part_of: Told | None) -> bool:
        """Whether a number counts nothing: *one of those freed* points at somebody, *two names* at words."""
        one = group.bound.lo == group.bound.hi == 1
        named = group.kinds == ("name",) and (group.bound.lo or 0) < _NAMES
        return named or (one and (group.partitive or part_of is None))

    def _cue(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The nearest word that says what is counted; a stock word a little before others."""
        reach = _AGENT_REACH if AGENTS & set(group.kinds) else REACH
        best: Cue | None = None
        nearest = reach
        for cue in sentence.cues:
            if cue.kind == "total" or (cue.start < group.span[1] and group.number[0] < cue.end):
                continue
            away = distance(self.folded, (cue.start, cue.end), group.span)
            if 0 <= cue.start - group.span[1] <= 1 and self.words.cues.modifier.match(self.folded, cue.start):
                # *eight people held abroad*: a modifier of the noun and not what is said of it.
                away += _MODIFIER_COST
            if cue.kind == "sanction" and best is not None:
                continue
            if away < nearest:
                best, nearest = cue, away
        if best is None and group.kinds and set(group.kinds) - PLAIN and group.span[1] - group.span[0] > 0:
            # The noun phrase may hold the word itself: *37 released prisoners*.
            inner = self.words.cues.act.search(self.folded, group.number[1], group.span[1])
            if inner:
                return Cue("act", *inner.span())
        return best

    def _whole(self, group: FoundGroup, sentence: Sentence) -> Told | None:
        """The count that this one is a part of: *dont 14 étrangers*, *two of them*."""
        included = self.words.cues.include.search(
            self.folded, max(sentence.start, group.span[0] - _INCLUDE_REACH), group.span[0]
        )
        close = included is not None and not any(
            included.end() <= quantity.start < group.span[0] for quantity in self._counting(sentence)
        )
        # *three Spaniards were among them*
        after = self.words.cues.among.search(self.folded, group.span[1], sentence.end)
        close = close or (after is not None and after.start() - group.span[1] < REACH)
        if close and not after and not group.partitive:
            # *among them* is of the whole, *among the latter* of the part named last.
            latter = self.words.cues.latter.search(self.folded, sentence.start, group.span[0]) is not None
            return self._antecedent(sentence, sibling=not latter, least=group.bound.lo or 0)
        if close or group.partitive:
            if (named := self._named_whole(group)) is not None:
                return named
            # *two of those released* are of the last who were, not of those still held.
            freed = self.words.cues.act.match(self.folded, group.span[1] + 1) is not None
            least = 0 if BESIDE in group.kinds or LISTED in group.kinds else group.bound.lo or 0
            return self._antecedent(sentence, flow=freed, far=after is not None, sibling=True, least=least)
        # In *dont 12 femmes et 4 mineurs* the minors are a part of the same whole.
        if self.parts and (before := self.parts[-1])[0] is sentence:
            gap = self.folded[before[1].span[1] : group.span[0]]
            if _ENUMERATION.fullmatch(gap):
                return before[2]
        return None

    def _named_whole(self, group: FoundGroup) -> Told | None:
        """The count whose figure a part names: *forty of the 52*."""
        written = self.folded[group.number[1] : group.span[1]].split()
        figure = self.words.numerals.value(written[-1]) if group.partitive and written else None
        return self.by_figure.get(figure) if figure else None

    def _enumerated(self, group: FoundGroup, sentence: Sentence) -> FoundCount | None:
        """The count that this one stands in a row with: *eleven people and three companies*."""
        if not self.told or self.told[-1][2].span[0] < sentence.start or group.partitive:
            return None
        before = self.told[-1]
        gap = self.folded[before[2].span[1] : group.span[0]]
        if before[1].partitive or not _ENUMERATION.fullmatch(gap):
            return None
        return before[2]


def _alone(quantity: Quantity, noun: str, kind: str) -> FoundGroup:
    """A group for a number that stands for its noun."""
    end = quantity.end
    return FoundGroup(
        (quantity.start, end), quantity.number, noun, (end, end), quantity.bound, (), (kind,), partitive=True
    )


def _alike(one: Bound, other: Bound) -> bool:
    """Whether two figures can be the same quantity at two times."""
    a, b = one.lo or one.hi or 0, other.lo or other.hi or 0
    return min(a, b) * 2 >= max(a, b)


def _says_no_less(later: Count, heading: Count) -> bool:
    return (later.lo, later.hi) == (heading.lo, heading.hi) and set(heading.population) <= set(
        later.population
    )
