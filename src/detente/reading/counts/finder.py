"""From groups to counts: which numbers say how many were freed, held or listed, and over what.

A number counts where a word of an act, a stock or a list governs it, as the parse says (`structure`), or
stands near it where there is no parse: a language needs no model. Its scope: a *stock* where they remain
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
from detente.reading.counts.account import BESIDE, ENTITIES, LISTED, PART, RIVAL, TALLY, FoundCount, Told
from detente.reading.counts.cues import FREED, SEIZED
from detente.reading.counts.groups import FoundGroup, find_groups
from detente.reading.counts.lexicon import lexicon
from detente.reading.counts.noun_phrases import after_gap
from detente.reading.counts.passage import PAUSE, Cue, Sentence, after_dash, sentences, spans
from detente.reading.counts.populations import Populations
from detente.reading.counts.quantities import Quantity, uncounted
from detente.reading.counts.states import AGENTS
from detente.reading.counts.structure import Structure
from detente.reading.parsing.parse import Page
from detente.when import When

_NEXT_TO = 14
# Fewer names than that are spoken of, not counted.
_NAMES = 10
# So many children somebody may have, or members a body has.
_FEW = 30
_CONTACT_REACH = 45
# How far before its figure *rose by* may start.
_CHANGE_REACH = 32
# How far before its figure *built for* may start.
_ROOM_REACH = 40
_INHABITANTS_REACH = 40
_FOLLOWING = re.compile(r"[ \n]([^\W\d_]+)")
# Whom nobody arrests or frees; ships are.
_BODIES = ENTITIES - {"vessel"}


def find(
    text: str,
    dates: Iterable[DateMention],
    published: str | date | None,
    language: str,
    page: Page | None = None,
) -> tuple[FoundCount, ...]:
    """The counts of people, companies, vessels and other things listed in a text, in order.

    Args:
        dates: the text's dates, as `detente.reading.dates.find` gives them.
        published: the day of publication, which a stock without a date is on.
        language: an ISO 639 code with a ``counts.toml``; any other finds nothing.
        page: the text's parse, as far as there is one.
    """
    words = lexicon(language)
    if words is None:
        return ()
    mentions = tuple(dates)
    finder = _Finder(text, language, words, mentions, When(published) if published else None, Structure(page))
    return tuple(finder.counts(find_groups(text, language), spans(text, language, page)))


class _Finder(Populations):
    """Goes through a text's numbers and makes counts of those that are."""

    def counts(
        self, groups: tuple[FoundGroup, ...], cut: Iterable[tuple[int, Span, Span]]
    ) -> list[FoundCount]:
        """All counts of the text, which is cut into sentences; a heading that only says what the text says is
        left out."""
        named = self.named = {group.number: group for group in groups}
        self.ones = frozenset(named) - {quantity.number for quantity in self.quantities}
        self.ones |= {
            one.number
            for one, other in pairwise(groups)
            if one.bound.hi == 1 and self.words.in_row.fullmatch(self.folded, one.span[1], other.span[0])
        }
        known = {quantity.number for quantity in self.quantities}
        ones = [Quantity(g.span[0], g.number, g.number[1], g.bound) for g in groups if g.number not in known]
        counting = uncounted(self.folded, self.quantities, self.words)
        numbers = [q for q in counting if not (self._is_dated(q) or self.structure.in_name(q.number))]
        numbers = [q for q in numbers if not self._is_difference(q)]
        numbers = sorted([*numbers, *ones], key=lambda quantity: quantity.start)
        self.numbers = frozenset(q.number for q in numbers if q.number in named or self._may_stand_alone(q))
        places = sentences(self.text, self.folded, self.dates, self.words.cues, numbers, cut)
        headings = []
        for sentence in places:
            self.parts = []
            for quantity in sentence.numbers:
                group = named.get(quantity.number)
                if group is not None and self._is_verb(group, sentence):
                    group = None
                if group is not None and group.partitive and not group.population:
                    group = self._inverted(quantity, sentence) or group
                group = group or self._bare(quantity, sentence)
                group = group or self._unlisted(quantity, sentence)
                last = self.told[-1] if self.told else None
                if group and last and last.group.partitive and group.span[0] - last.found.span[1] <= 1:
                    # The whole in *six of the eight defendants* is not told of itself.
                    continue
                if group and last and self._is_where_they_belong(group, last.group):
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

    def _is_beside(self, group: FoundGroup) -> bool:
        """Whether a number only tells between whom something is, or of whom somebody is the mother."""
        few = 1 < (group.bound.lo or 0) <= _FEW and group.bound.qualifier == "exact"
        near = max(0, group.span[0] - _NEXT_TO), group.span[0]
        return few and self.words.cues.beside.search(self.folded, *near) is not None

    def _is_difference(self, quantity: Quantity) -> bool:
        """Whether a number only tells by how much another has changed: *rose by 31 to 420*."""
        near = max(0, quantity.start - _CHANGE_REACH), quantity.start
        return self.words.cues.by_how_much.search(self.folded, *near) is not None

    def _is_of_money(self, group: FoundGroup) -> bool:
        """Whether a word for a people only says whose money a number counts: *500,000 Canadian dollars*."""
        following = _FOLLOWING.match(self.folded, group.span[1])
        return following is not None and following[1] in self.words.money

    def _is_of_room(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a number is of those for whom there is a place: *a jail built for 300 inmates*."""
        near = max(0, group.span[0] - _ROOM_REACH), group.span[0]
        if self.words.cues.room.search(self.folded, *near) is None:
            return False
        self.room = sentence, group
        return True

    def _count(self, group: FoundGroup, sentence: Sentence) -> FoundCount | None:
        speaks = self.words.cues.speech.match(self.folded, group.span[1] + 1) is not None
        if speaks and group.number in self.ones:
            return None
        if self._is_beside(group) or self._is_of_room(group, sentence) or self._is_of_money(group):
            return None
        if self._is_shared_out(group, sentence):
            return self._told_of_all(group, sentence)
        cue = self._within_answer(self._cue(group, sentence), group, sentence)
        if cue is not None and self._is_done_to_one(group, cue, sentence):
            return None
        left = self._is_left_out(group, sentence)
        part_of = None if left else self._whole(group, sentence)
        if part_of is not None and self._disagrees(group, part_of):
            return None
        part_of = None if "dead" in group.kinds else part_of
        if part_of is not None and ENTITIES & set(group.kinds) and not ENTITIES & set(part_of.group.kinds):
            # Companies are no part of people.
            part_of = None
        is_what = self._said_to_be(group)
        same = self._enumerated(group, sentence) if part_of is None and not left else None
        if same is not None and "dead" not in group.kinds:
            traits = set(group.population) or self._listed(group, sentence)
            if group.noun_span[0] == group.noun_span[1] and self._is_done_next_to(group):
                traits |= self._traits_of_last(group, sentence)
            traits |= self._gone_with(group, same, sentence)
            return self._found(group, traits, same.count.scope, same.cue)
        labelled = group.noun_span == (group.span[1], group.span[1]) and not group.partitive
        named = not group.partitive or group.noun_span[0] < group.noun_span[1]
        included = part_of is not None and named and not speaks
        known = included or labelled or bool({BESIDE, LISTED, RIVAL} & set(group.kinds))
        known = known or (part_of is not None and bool(is_what))
        spoken_of = not group.kinds or (AGENTS | ENTITIES) & set(group.kinds) or group.bound.hi == 1
        if cue is None and spoken_of and not known and self._destination(group, sentence) is None:
            # Of whom nothing is told; others than those who speak and act are mostly counted for what is.
            return None
        untold = self._is_a_people(group) or (not known and self._is_only_named(group, sentence))
        is_nobody = (cue is None and untold) or self._is_nobody(group, part_of)
        dead = "dead" in group.kinds and TALLY not in group.kinds
        bodies = self._is_of_remains(group.span) or (dead and not self._is_toll(group, sentence))
        if is_nobody or bodies or self._is_not_acted_on(group, cue, sentence):
            return None
        scope = self._scope(group, cue, sentence, part_of)
        if not left and not self._is_of_members(group, sentence):
            scope = self._weighed(group, cue, sentence, part_of, scope)
        if scope.kind == "stock" and (arrival := self._arrival(group, sentence)) is not None:
            scope = arrival
        traits = set(group.population)
        if part_of is not None:
            self.parts.append((sentence, group, part_of))
            self.wholes[group.span] = part_of
            traits |= self._shared(group, part_of, scope, sentence)
        elif (PART in group.kinds and (self._is_of_rest(group) or self._is_told_beside(sentence))) or (
            scope.kind == "stock" and (PART in group.kinds or self._are_others(group))
        ):
            # *they counted 1,227*: more than the last number, of the same people; so are *the other eight*.
            traits |= self._traits_of_last(group, sentence)
        traits |= is_what | self._reasons(group, sentence) | self._among(group, sentence)
        traits |= self._numbered_as(group, sentence) | self._done_to(group)
        if all(trait[0].isupper() for trait in traits):
            # *1,500 Russian individuals and 205 entities*
            traits |= self._listed(group, sentence)
        told = self._telling(group, cue, part_of, scope, sentence)
        return self._found(group, traits, scope, told)

    def _telling(
        self, group: FoundGroup, cue: Cue | None, part_of: Told | None, scope: Scope, sentence: Sentence
    ) -> Span:
        """The words that tell what was done to those counted: to a part what was done to the whole, unless a
        verb tells more of it."""
        of_whole = part_of is not None and scope.kind == "flow" and scope == part_of.found.count.scope
        untold = cue is None or cue.end <= group.span[0] or self._is_unlisted(cue, sentence)
        if part_of is not None and of_whole and untold:
            return part_of.found.cue
        return (cue.start, cue.end) if cue is not None else group.span

    def _told_of_all(self, group: FoundGroup, sentence: Sentence) -> FoundCount | None:
        """What is told of all, where most is told of a share of them: the arrest in *half of the 40 held in
        May were freed on Friday*."""
        cue = next((c for c in sentence.cues if self._says_which(c, group)), None)
        if cue is None or cue.kind == "stock":
            return None
        until = min((c.start for c in sentence.cues if c.start > cue.start), default=sentence.end)
        day = next((m.when for m in sentence.dates if cue.end <= m.span[0] < until), None)
        return self._found(group, set(group.population), Scope(kind="flow", on=day), (cue.start, cue.end))

    def _is_done_next_to(self, group: FoundGroup) -> bool:
        """Whether what was done to those counted follows their number: *30 freed*, *30 — «на свободе»*."""
        at = after_gap(self.folded, after_dash(self.folded, group.span[1]))
        return self.words.cues.act.match(self.folded, at) is not None

    def _traits_of_last(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """What those counted last are, whom a number alone is of; where they went is told anew."""
        last = self._antecedent(sentence)
        if last is None:
            return set()
        if last.found.span[0] >= sentence.start:
            # *Ten people, two of them minors, went to Norvia, 13 to Tarvia*: no minors.
            last = self.wholes.get(last.found.span, last)
        alone = self._own_of_sibling(group, last, sentence)
        return {trait for trait in last.found.count.population if not trait.startswith("to ")} - alone

    def _is_told_beside(self, sentence: Sentence) -> bool:
        """Whether the count before is of the same sentence: *in May 20 dockers were seized, 30 freed*."""
        return bool(self.told) and self.told[-1].found.span[0] >= sentence.start

    def _is_of_rest(self, group: FoundGroup) -> bool:
        """Whether a number is of the others of those counted: *the other eight*, *les huit autres*."""
        start, end = max(0, group.span[0] - _NEXT_TO), group.span[1] + _NEXT_TO
        cues = self.words.cues
        rest = cues.rest.search(self.folded, start, group.span[0])
        rest = rest or cues.rest_after.match(self.folded, group.span[1])
        return rest is not None or cues.members.search(self.folded, start, end) is not None

    def _are_others(self, group: FoundGroup) -> bool:
        """Whether those counted are others like those before: *four others are still held*."""
        start, end = group.noun_span
        return self.words.cues.rest_after.fullmatch(self.folded, start - 1, end) is not None

    def _is_offspring(self, group: FoundGroup) -> bool:
        """Whether children are somebody's, of whatever age: *her two children*."""
        near = max(0, group.span[0] - _NEXT_TO), group.span[0]
        cues = self.words.cues
        theirs = cues.offspring.search(self.folded, *near) or cues.parental.search(self.folded, *near)
        return theirs is not None and cues.children.fullmatch(self.folded, *group.noun_span) is not None

    def _is_aide(self, group: FoundGroup) -> bool:
        """Whether a word for members of a parliament means those under somebody: *four of his deputies*."""
        words = self.words.cues.aides.search(self.folded, *group.span)
        return (
            words is not None
            and self.words.cues.offspring.search(self.folded, group.span[0] - _NEXT_TO, words.start())
            is not None
        )

    def _found(self, group: FoundGroup, traits: set[str], scope: Scope, cue: Span) -> FoundCount:
        if "minor" in traits and self._is_offspring(group):
            traits = traits - {"minor"}
        if "lawmaker" in traits and self._is_aide(group):
            traits = traits - {"lawmaker"}
        traits = self._of_all(group, traits) - {"dead"}
        bound, population = group.bound, tuple(sorted(self._meant(trait) for trait in traits))
        return FoundCount(group.span, Count(bound.lo, bound.hi, bound.qualifier, population, scope), cue)

    def _is_toll(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether the dead are those killed, and no bodies: *has left 14 dead*, *(14 morts)*, *40 people were
        arrested and 14 killed*."""
        start = group.span[0]
        if self._is_told_beside(sentence) and self.words.row_end.search(self.folded, sentence.start, start):
            done = self.words.cues.participle.fullmatch(self.lower, *group.noun_span) is not None
            if done and self.told[-1].found.cue[0] >= sentence.start:
                return True
        if self.text[start - 1 : start] == "(" or self._is_beside_hurt(group):
            return True
        return self.words.cues.toll.search(self.folded, max(0, start - _CONTACT_REACH), start) is not None

    def _is_beside_hurt(self, group: FoundGroup) -> bool:
        """Whether the dead stand in a row with the wounded or arrests: *116 morts et 2 600 arrestations*."""
        in_row, span = self.words.in_row, group.span
        beside = (
            other
            for other in self.named.values()
            if in_row.fullmatch(self.folded, span[1], other.span[0])
            or in_row.fullmatch(self.folded, other.span[1], span[0])
        )
        events = self.words.cues.events
        return any(
            "wounded" in other.kinds or events.fullmatch(self.folded, *other.noun_span) for other in beside
        )

    def _of_all(self, group: FoundGroup, traits: set[str]) -> set[str]:
        """The traits without that of a noun which only some of those counted are: *34 artists and poets*."""
        if group.partitive or group.noun_span[0] == group.noun_span[1]:
            return traits
        joined = [
            self.folded[noun.start : noun.end]
            for noun in self.structure.joined(group.noun_span)
            if noun.start >= group.span[1]
            and not any(group.span[1] <= number[0] < noun.start for number in self.numbers)
        ]
        others = {self.words.nouns.get(noun) for noun in joined if noun not in self.words.things}
        strays = (self.folded[t.start : t.end] for t in self.structure.strays(group.noun_span))
        traits = traits - {self.words.traits.get(form) for form in strays}
        own = set(group.kinds) - self.words.trait_kinds
        return traits - own if others - own else traits

    def _disagrees(self, group: FoundGroup, whole: Told) -> bool:
        """Whether a pronoun cannot stand for those of a count, by its gender: *neuf d'entre elles* are none
        of the *détenus*."""
        if not group.partitive or group.noun_span[0] == group.noun_span[1]:
            return False
        pronoun = self.structure.gender(group.noun_span)
        return pronoun == "Fem" and self.structure.gender(whole.group.noun_span) == "Masc"

    def _is_nobody(self, group: FoundGroup, part_of: Told | None) -> bool:
        """Whether a number counts nothing: *one of those freed* points at somebody, *two names* at words."""
        if group.bound.hi == 1 and self._is_none(group):
            return True
        one = group.bound.lo == group.bound.hi == 1 and group.number not in self.ones
        of_others = self.words.of_others.match(self.folded, group.number[1]) is not None
        if group.bound.hi == 1 and group.bound.lo == 1 and of_others:
            # *one of his critics*
            return True
        following = _FOLLOWING.match(self.folded, group.span[1]) if not group.kinds else None
        if group.partitive and following is not None and following[1] in self.words.things:
            return True  # "Changed two of these charges."
        named = group.kinds == ("name",) and (group.bound.lo or 0) < _NAMES
        return named or (one and (group.partitive or part_of is None))

    def _is_where_they_belong(self, group: FoundGroup, counted: FoundGroup) -> bool:
        """Whether one is only what those counted right before are of: *quatre membres d'une famille*."""
        between = self.folded[counted.span[1] : group.span[0]].strip()
        return group.bound.hi == 1 and between in self.of

    def _is_none(self, group: FoundGroup) -> bool:
        """Whether one is denied: *not one doctor*, *ни одного врача*."""
        before = self.folded[max(0, group.span[0] - _NEXT_TO) : group.span[0]].split()
        return bool(before) and before[-1] in self.words.cues.denial

    def _is_speaker(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a verb of speech right before a number closes what those counted told: *…, ont annoncé deux
        responsables*."""
        near = max(sentence.start, group.span[0] - _CONTACT_REACH), group.span[0]
        said = list(self.words.cues.speech.finditer(self.folded, *near))
        if not said or self.folded[said[-1].end() : group.span[0]].strip():
            return False
        return self.folded.rfind(",", near[0], said[-1].start()) >= 0

    def _is_doer(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted told what the sentence says, or did it: *two officials said*, *held by two
        groups*."""
        near = max(sentence.start, group.span[0] - _NEXT_TO), group.span[0]
        if self._is_speaker(group, sentence) or self.words.cues.doers.search(self.folded, *near):
            return True
        made = self.structure.predication(group.span)
        return (
            made is not None
            and made.role == "nsubj"
            and self.words.cues.speech.match(self.folded, made.clause.start) is not None
        )

    def _is_not_acted_on(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether a number is of those who live somewhere, or of those whom the writer spoke to."""
        start, end = group.span
        cues, folded = self.words.cues, self.folded
        if (cue is None or (AGENTS | ENTITIES) & set(group.kinds)) and self._is_doer(group, sentence):
            return True
        if _BODIES & set(group.kinds) and cue is not None and cues.person.match(folded, cue.start):
            # *arrested the heads of 20 groups*, *freed two groups of hostages*
            listed = any(c.kind == "sanction" for c in sentence.cues)
            return not listed and self._kind_of(cue.start) in (FREED, SEIZED)
        held = cue is not None and (cue.start, cue.end) == group.noun_span
        if held and not group.partitive and self._is_doer(group, sentence):
            return True
        if (cue is None or cue.kind == "stock") and self._is_offspring(group):
            return True
        if "inhabitant" in group.kinds and (cue is None or cue.kind != "act"):
            return True
        if not group.population and TALLY not in group.kinds and (cue is None or cue.kind == "stock"):
            near = max(sentence.start, start - _INHABITANTS_REACH), min(sentence.end, end + _NEXT_TO)
            if cues.inhabitants.search(folded, *near) and not cues.headcount.search(folded, *near):
                return True
        if TALLY in group.kinds:
            return False  # "The number of dead has reached 14."
        spoken = cues.contact.search(folded, max(sentence.start, start - _CONTACT_REACH), start)
        if spoken is None:
            return False
        if cue is not None and cue.start >= end and not PAUSE.search(folded, end, cue.start):
            return False
        return not PAUSE.search(folded, spoken.end(), start)


def _says_no_less(later: Count, heading: Count) -> bool:
    return (later.lo, later.hi) == (heading.lo, heading.hi) and set(heading.population) <= set(
        later.population
    )
