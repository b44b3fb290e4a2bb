"""From groups to counts: which numbers say how many were freed, held or listed, and over what.

Works on sentences, word lists and distances alone, so that a language needs no model. A number counts where a
word of an act, a stock or a list stands near it in its sentence. Its scope: a *stock* where they remain
somewhere or are listed; *cumulative* where an open or closed stretch of time adds them up; else a *flow* on
the day of the act. What a sentence leaves out (the noun, the day, of whom they are a part) it takes from the
count before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from detente.model import Count, DateMention, Scope, Span
from detente.reading.counts.account import BESIDE, LISTED, PART, REACH, RIVAL, FoundCount, Told
from detente.reading.counts.bare import Bare
from detente.reading.counts.groups import FoundGroup, find_groups
from detente.reading.counts.lexicon import lexicon
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance, sentences
from detente.reading.counts.populations import ENTITIES, Populations
from detente.reading.counts.quantities import Quantity
from detente.reading.counts.scopes import Scopes
from detente.when import When

_NEXT_TO = 14
# Fewer names than that are spoken of, not counted.
_NAMES = 10
_MILLION = 1_000_000
_IDENTIFIED = 30
_GOVERNS = 30
# A short preposition may stand between a verb and a number that is alone.
_VERB_REACH = 6
# How far before what it introduces a phrase like *in the aftermath of the* may start.
_CLOSE = 48
_PARAGRAPHS_BACK = 3
_AGENT_REACH = 45
_MODIFIER_COST = 150
_CONTACT_REACH = 45
_PASSIVE_REACH = 10
_DEMAND_REACH = 40
_INHABITANTS_REACH = 40
_NOUN = re.compile(r"[ \n]+(?P<word>[^\W\d_][\w'-]*)")
# What may stand between those counted and what is said of them: *two "unjustly" held*.
_ADVERB = re.compile(r"[ ,\n\"“”«»]*(?:[^\W\d_]{4,}[ \"“”«»]+)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_OPENS, _CLOSES = frozenset('«“"„'), frozenset('»”"“')
# Whom one is only while one is held, or away.
HELD = frozenset({"prisoner", "political prisoner", "prisoner of war", "hostage", "exile", "missing"})
# People who act on others more often than they are acted on: they count only beside the word.
AGENTS = frozenset(
    {
        "official", "judge", "prosecutor", "lawyer", "police officer", "minister", "lawmaker",
        "diplomat", "relative", "supporter", "politician", "officer", "bank", "company", "doctor",
        "spy", "professor", "guard", "captain", "manager", "governor", "mayor", "candidate", "observer",
        "delegate", "expert", "analyst", "inspector", "consul", "leader", "witness", "negotiator",
        "mediator", "adviser", "publisher", "family", "port", "refinery", "airline", "general",
        "commander", "historian", "sociologist", "economist", "gunman",
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


class _Finder(Bare, Scopes, Populations):
    """Goes through a text's numbers and makes counts of those that are."""

    def counts(self, groups: tuple[FoundGroup, ...]) -> list[FoundCount]:
        """All counts of the text; a heading that only says what the text says is left out."""
        named = self.named = {group.number: group for group in groups}
        self.ones = frozenset(named) - {quantity.number for quantity in self.quantities}
        self.ones |= {
            one.number
            for one, other in pairwise(groups)
            if one.bound.hi == 1 and self.words.in_row.fullmatch(self.folded, one.span[1], other.span[0])
        }
        known = {quantity.number for quantity in self.quantities}
        ones = [Quantity(g.span[0], g.number, g.number[1], g.bound) for g in groups if g.number not in known]
        numbers = [q for q in self.quantities if not self._is_dated(q)]
        numbers = sorted([*numbers, *ones], key=lambda quantity: quantity.start)
        self.numbers = frozenset(q.number for q in numbers if q.number in named or self._may_stand_alone(q))
        places = sentences(self.text, self.folded, self.dates, self.words.cues, numbers, self.language)
        headings = []
        for sentence in places:
            self.parts = []
            for quantity in sentence.numbers:
                group = named.get(quantity.number)
                if group is not None and self._is_verb(group, sentence):
                    group = None
                group = group or self._bare(quantity, sentence)
                group = group or self._unlisted(quantity, sentence)
                last = self.told[-1] if self.told else None
                if group and last and last.group.partitive and group.span[0] - last.found.span[1] <= 1:
                    # The whole in *six of the eight defendants* is not told of itself.
                    continue
                found = self._count(group, sentence) if group else None
                if group is not None and found is not None:
                    self._tell(Told(group, found, sentence.paragraph, self._is_before(sentence)))
                    if sentence.heading and sentence.paragraph == 0:
                        headings.append(found)
        later = [told.found for told in self.told if told.found not in headings]
        repeated = [h for h in headings if any(_says_no_less(found.count, h.count) for found in later)]
        return [told.found for told in self.told if told.found not in repeated]

    # What makes a number a count, and of what it is a part

    def _count(self, group: FoundGroup, sentence: Sentence) -> FoundCount | None:
        cue = self._cue(group, sentence)
        part_of = self._whole(group, sentence)
        if part_of is not None and ENTITIES & set(group.kinds) and not ENTITIES & set(part_of.group.kinds):
            # Companies are no part of people.
            part_of = None
        is_what = self._said_to_be(group)
        same = self._enumerated(group, sentence) if part_of is None else None
        if same is not None:
            traits = set(group.population) or self._listed(group, sentence)
            return self._found(group, traits, same.count.scope, same.cue)
        labelled = group.noun_span == (group.span[1], group.span[1]) and not group.partitive
        speaks = self.words.cues.speech.match(self.folded, group.span[1] + 1) is not None
        named = not group.partitive or group.noun_span[0] < group.noun_span[1]
        included = part_of is not None and named and not speaks
        known = included or labelled or {BESIDE, LISTED, RIVAL} & set(group.kinds)
        spoken_of = not group.kinds or (AGENTS | ENTITIES) & set(group.kinds) or group.bound.hi == 1
        untold = cue is None and not known and self._destination(group, sentence) is None
        if untold and (spoken_of or not (self._is_told_of(group) or self._near(group, cue, sentence))):
            # Of whom nothing is told they are no count, but a date says that something was.
            return None
        is_nobody = self._is_a_people(group, cue) or self._is_nobody(group, part_of)
        if "dead" in group.kinds or is_nobody or self._is_not_acted_on(group, cue):
            return None
        scope = self._scope(group, cue, sentence, part_of)
        traits = set(group.population)
        if part_of is not None:
            self.parts.append((sentence, group, part_of))
            self.wholes[group.span] = part_of
            traits |= self._shared(group, part_of, scope, sentence)
        elif PART in group.kinds and (scope.kind == "stock" or self._is_of_rest(group)):
            # *they counted 1,227*: more than the last number, of the same people; so are *the other eight*.
            alike = self._antecedent(sentence)
            traits |= (
                {trait for trait in alike.found.count.population if trait[:3] != "to "} if alike else set()
            )
        traits |= is_what | self._reasons(group, sentence) | self._among(group, sentence)
        if all(trait[0].isupper() for trait in traits):
            # *1,500 Russian individuals and 205 entities*
            traits |= self._listed(group, sentence)
        return self._found(group, traits, scope, (cue.start, cue.end) if cue else group.span)

    def _is_told_of(self, group: FoundGroup) -> bool:
        """Whether those counted are victims of a crime named, or all that a quotation holds: *under the title
        "109 Belarusians"*."""
        start, end = group.span
        quoted = self.text[max(0, start - 1) : start] in _OPENS and self.text[end : end + 1] in _CLOSES
        crime = self.words.cues.crime.search(self.folded, max(0, start - _CONTACT_REACH), start)
        return crime is not None or (quoted and start > 0 and end < len(self.text))

    def _is_of_rest(self, group: FoundGroup) -> bool:
        """Whether a number is of the others of those counted: *the other eight*, *les huit autres*."""
        near = max(0, group.span[0] - _NEXT_TO), group.span[1] + _NEXT_TO
        return self.words.cues.members.search(self.folded, *near) is not None

    def _found(self, group: FoundGroup, traits: set[str], scope: Scope, cue: Span) -> FoundCount:
        bound, population = group.bound, tuple(sorted(self._meant(trait) for trait in traits))
        return FoundCount(group.span, Count(bound.lo, bound.hi, bound.qualifier, population, scope), cue)

    def _is_a_people(self, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether so many are spoken of that only a country has them: *its nine million citizens*."""
        return cue is None and not group.partitive and (group.bound.lo or 0) >= _MILLION

    def _is_nobody(self, group: FoundGroup, part_of: Told | None) -> bool:
        """Whether a number counts nothing: *one of those freed* points at somebody, *two names* at words."""
        one = group.bound.lo == group.bound.hi == 1 and group.number not in self.ones
        named = group.kinds == ("name",) and (group.bound.lo or 0) < _NAMES
        return named or (one and (group.partitive or part_of is None))

    def _is_not_acted_on(self, group: FoundGroup, cue: Cue | None) -> bool:
        """Whether a number is of those who live somewhere, or of those whom the writer spoke to."""
        start, end = group.span
        cues, folded = self.words.cues, self.folded
        if "inhabitant" in group.kinds and (cue is None or cue.kind != "act"):
            return True
        if not group.population and (cue is None or cue.kind == "stock"):
            near = max(0, start - _INHABITANTS_REACH), min(len(folded), end + _NEXT_TO)
            if cues.inhabitants.search(folded, *near):
                return True
        spoken = cues.contact.search(folded, max(0, start - _CONTACT_REACH), start)
        if spoken is None:
            return False
        if cue is not None and cue.start >= end and not PAUSE.search(folded, end, cue.start):
            return False
        return not PAUSE.search(folded, spoken.end(), start)

    def _cue(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The nearest word that says what is counted; a stock word a little before others."""
        before = max(sentence.start, group.span[0] - _CLOSE), group.span[0]
        if HELD & set(group.kinds) and self.words.cues.whose.search(self.folded, *before):
            return Cue("stock", *group.noun_span)
        if self.words.cues.left.search(self.folded, *before):
            return Cue("stock", *group.noun_span)
        if self.words.cues.events.match(self.folded, *group.noun_span):
            return Cue("act", *group.noun_span)
        agent = bool(AGENTS & set(group.kinds))
        best: Cue | None = None
        others: Cue | None = None
        nearest = REACH
        for said in sentence.cues:
            cue = said
            if cue.kind == "total" or (cue.start < group.span[1] and group.number[0] < cue.end):
                continue
            if group.span[1] <= cue.start and self._is_aftermath(cue, sentence):
                continue
            if self._is_set_before(cue, group, sentence):
                continue
            if self._is_of_other(cue, group, sentence):
                others = others or cue
                continue
            away = distance(self.folded, (cue.start, cue.end), group.span)
            if self._identifies(cue, group):
                return cue
            if self._is_aside(cue, group, sentence):
                # *eight people held abroad*: a modifier of the noun and not what is said of it.
                away += _MODIFIER_COST
                if cue.kind != "sanction" and self.words.cues.holding.match(self.folded, cue.start):
                    cue = Cue("stock", cue.start, cue.end)
            if cue.kind == "sanction" and best is not None:
                continue
            if agent and away > _AGENT_REACH and not self._is_done_to(cue):
                continue
            if away < nearest:
                best, nearest = cue, away
        if best is None and not HELD & set(group.kinds):
            best = others
        if best is None and group.kinds and group.span[1] - group.span[0] > 0:
            # The noun phrase may hold the word itself: *37 released prisoners*.
            inner = self.words.cues.act.search(self.folded, group.number[1], group.span[1])
            if inner:
                return Cue("act", *inner.span())
        if best is None and HELD & set(group.kinds):
            # A prisoner is one who is held, unless something is done to him.
            return Cue("stock", *group.noun_span)
        best = self._done_there(best, group, sentence)
        if best is not None and best.kind == "act" and self._is_demanded(best, sentence):
            return Cue("stock", best.start, best.end)
        return best

    def _is_of_other(self, cue: Cue, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a word says how those of the next number are, or what was done to them: *of the 52, eleven
        were freed*."""
        following = [q for q in self._counting(sentence) if group.span[1] <= q.start < cue.start]
        if cue.kind == "stock" and any(0 <= cue.start - q.end <= _VERB_REACH for q in following):
            return True
        near = max(sentence.start, group.span[0] - _CLOSE), group.span[0]
        return bool(following) and self.words.cues.of_whole.search(self.folded, *near) is not None

    def _is_aftermath(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether an act is only what something came after: *had no lawyers after the arrests*."""
        near = max(sentence.start, cue.start - _CLOSE), cue.start
        return cue.kind == "act" and self.words.cues.in_aftermath.search(self.folded, *near) is not None

    def _done_there(self, cue: Cue | None, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The verb before a place, which only says where it was done: *six have died behind bars*."""
        if cue is None or cue.kind != "stock" or cue.start < group.span[1]:
            return cue
        verbs = (c for c in sentence.cues if c.kind == "act" and group.span[1] <= c.start < cue.start)
        there = self.words.cues.fatal
        return next(
            (
                c
                for c in verbs
                if there.match(self.folded, c.start) and not PAUSE.search(self.folded, c.end, cue.start)
            ),
            cue,
        )

    def _is_set_before(self, cue: Cue, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether an act only opens the sentence that tells how others are: *Despite the release of a few,
        300 remain in jail*."""
        opens = cue.end <= group.span[0] and PAUSE.search(self.folded, cue.end, group.span[0]) is not None
        if not opens or not self._is_aftermath(cue, sentence):
            return False
        return any(c.kind in ("act", "stock") and c.start >= group.span[1] for c in sentence.cues)

    def _identifies(self, cue: Cue, group: FoundGroup) -> bool:
        """Whether a word tells who those are that are spoken of: *an amnesty for the 270 who are still in
        prison*."""
        if cue.kind != "stock" or cue.start < group.span[1]:
            return False
        apart = self.apart.search(self.folded, group.span[1], cue.start)
        if apart is None or apart.start() - group.span[1] > _IDENTIFIED:
            return False
        known = not PAUSE.search(self.folded, group.span[1], apart.start())
        known = known and self.words.definite.search(self.folded, 0, group.span[0]) is not None
        return known and cue.start - apart.end() <= _IDENTIFIED

    def _is_demanded(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether an act is only asked for: those whose release is demanded are held."""
        demand = self.words.cues.demand.search(
            self.folded, max(sentence.start, cue.start - _DEMAND_REACH), cue.start
        )
        return demand is not None and not PAUSE.search(self.folded, demand.end(), cue.start)

    def _is_done_to(self, cue: Cue) -> bool:
        """Whether a word is passive: *lawyers who represented him were convicted*."""
        before = self.folded[max(0, cue.start - _PASSIVE_REACH) : cue.start]
        passive = self.words.cues.passive.search(before) is not None
        return passive and self.words.cues.person.match(self.folded, cue.start) is not None

    def _is_aside(self, cue: Cue, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a word only tells which people are meant: *held abroad*, *who were arrested*.

        Of the verbs after a relative pronoun that follows the group itself, the last is of the main clause.
        """
        end = self._phrase_end(group)
        if cue.start < end:
            return False
        after = self.folded[end : cue.start]
        directly = _ADVERB.fullmatch(after) and not self.words.cues.passive.search(after)
        if directly and self.words.cues.modifier.match(self.folded, cue.start):
            return True
        if directly and cue.kind == "act" and self._is_state_told(group, cue, sentence):
            return True
        if directly and "," in after and self._is_inserted(cue, sentence):
            return True
        if directly and cue.kind == "stock" and self._is_done_to_held(cue, sentence):
            return True
        apart = self.apart.search(after)
        if apart is None:
            return False
        comma = self.folded.rfind(",", end, cue.start)
        if comma > end + apart.end() and self._goes_on_at(comma + 1):
            # *30 prisoners, among them X, who is ill, were freed*
            return False
        of_group = after[: apart.start()].strip(" ,\n") == ""
        if of_group and self._is_object(group, sentence):
            # *revoked the nationality of 135 people who were freed last week*
            return True
        last = max(other.start for other in sentence.cues if other.kind in ("act", "stock", cue.kind))
        return not (of_group and cue.start == last)

    def _is_inserted(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a word is a participle that commas enclose with what belongs to it: *two teachers, freed in
        March, were arrested*."""
        word = _LETTERS.match(self.lower, cue.start)
        if word is None or self.words.cues.participle.fullmatch(word[0]) is None:
            return False
        return self.folded.find(",", cue.end, sentence.end) >= 0

    def _is_done_to_held(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a verb says what was done to those of whom a state is told first: *eight of the 20 still
        held were convicted*."""
        cues = self.words.cues
        for act in sentence.cues:
            between = self.folded[cue.end : act.start] if act.kind == "act" else ""
            finite = cues.passive.search(between) or cues.perfect.search(between)
            if finite and not PAUSE.search(between) and self.apart.search(between) is None:
                return True
        return False

    def _is_state_told(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether a sentence tells how those are of whom a participle says what was done: *three of the men
        freed on Friday are in hospital*."""
        if self.words.cues.participle.fullmatch(self.lower, cue.start, cue.end) is None:
            return False
        for state in sentence.cues:
            between = sorted((group.span, (state.start, state.end)))
            counted = any(
                between[0][1] <= q.start < between[1][0] and q.number != group.number
                for q in self._counting(sentence)
            )
            joined = self.words.row_end.search(self.folded, cue.end, state.start) is not None
            if state.kind == "stock" and not counted and not joined:
                return True
        return False


def _says_no_less(later: Count, heading: Count) -> bool:
    return (later.lo, later.hi) == (heading.lo, heading.hi) and set(heading.population) <= set(
        later.population
    )
