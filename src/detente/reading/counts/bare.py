"""Numbers that stand for their noun, and nouns that no list has: *Two were acquitted*, *freed six*."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace

from detente.model import Span
from detente.reading.counts.account import BARE_REACH, BESIDE, LISTED, PART, RIVAL
from detente.reading.counts.figures import Figures
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.noun_phrases import PLAIN
from detente.reading.counts.passage import PAUSE, Sentence, after_dash, distance, last_match
from detente.reading.counts.predication import is_conditional
from detente.reading.counts.quantities import Quantity, alike, is_changed, is_changed_to
from detente.reading.parsing.token import Token

_NEXT_TO = 14
# How far before its figure *the remains of* may start.
_REMAINS_REACH = 20
_GOVERNS = 30
# Of how many at least all are spoken of together, where more is said of them, and how many a number without
# an upper end is of.
_TOGETHER, _MANY_TOGETHER = 3, 6
# How far before its figure *has fallen to* may start.
_CHANGE_REACH = 60
# A short preposition may stand between a verb and a number that is alone.
_VERB_REACH = 6
_NOUN = re.compile(r"[ \n]+(?P<word>[^\W\d_][\w'-]*)")
_NOMINAL = frozenset({"NUM", "NOUN", "PRON", "ADJ", "DET"})
# How far after a number its unit may end.
_UNIT_REACH = 24
_PREPOSITION = 4
_GAPPED = re.compile(r"[,;][ ][^,;:.]{2,60}[ ]-[ ]")
# A dash for the verb told before: *on Monday he freed 31, on Friday — another 32*.
_GAP = re.compile(r"[ ]-[ ](?:[^\W\d_]{3,9}[ ])?")
_CLOSED = re.compile(r"[ ]?[.,;)]|[ ]*\Z")
_OPENING, _CLOSING = tuple('«“"„'), tuple('»”"“')
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


class Bare(Figures):
    """The part of the finder that finds what a number without a noun counts."""

    # Numbers without a noun

    def _may_stand_alone(self, quantity: Quantity) -> bool:
        """Whether no noun of another kind follows a number: a verb, a date, a pause or nothing does."""
        written = self.folded[slice(*quantity.number)]
        vague = quantity.bound.hi is None and not self.words.numerals.value(written)
        if vague or _YEAR.fullmatch(written) or (quantity.bound.hi is not None and quantity.bound.hi < 2):
            return False
        if self.words.people.fullmatch(written):
            return True
        cues = self.words.cues
        after = cues.tail.match(self.folded, quantity.end)
        at = after.end() if after else quantity.end
        following = _NOUN.match(self.folded, at)
        of = self.words.of_others.match(self.folded, at)
        following = (_NOUN.match(self.folded, of.end()) if of is not None else None) or following
        if following is not None and following["word"].rpartition("'")[2] in self.words.things:
            # *two convictions*, *20 millions d'euros*
            return False
        return bool(
            cues.aux.match(self.folded, at)
            or re.match(r"[ ]?[.,;:!?)»”\n]|[ ]?\Z", self.folded[at : at + 3])
            or self._date_within(at, 4)
            or cues.number_of.match(self.folded, quantity.end + 1)
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
        if (
            self._as_many_remains(quantity, sentence)
            or self._is_measure(quantity, sentence)
            or self._is_name_of_a_body(quantity)
        ):
            return None
        if self._is_numbering(quantity, sentence):
            return _alone(quantity, "", "person")
        before = self.folded[max(0, quantity.start - _NEXT_TO) : quantity.start]
        rest, itself = self._is_rest(quantity), _alone(quantity, "", PART)
        against = self._set_against(quantity.number, sentence) is not None
        alone = rest or against or self._may_stand_alone(quantity) or bool(self._said_to_be(itself))
        if not alone and not self._is_argument(quantity, sentence):
            return None
        if self.words.all_of.search(before):
            return self._all(quantity, sentence)
        noun = self.structure.counted_next(quantity.number)
        dated = self._date_within(quantity.end, 2)  # A parse may take *228 Thursday* for so many of them.
        if noun is not None and not dated and not rest and not self._is_participle(noun):
            # *трое тарвийцев*: of whom nothing is known, but that they are none of those before.
            return None
        if rest and (whole := self._antecedent(sentence, sibling=True, least=quantity.bound.lo or 0)):
            return _alone(quantity, whole.group.noun, PART)
        if self.words.definite.search(before) and not rest and not self._of_others(quantity):
            return None
        if (numbered := self._numbered(quantity, sentence)) is not None:
            return numbered
        whole = self._antecedent(sentence)
        near = max(sentence.start, quantity.start - _CHANGE_REACH), quantity.start
        if whole is not None and self.words.cues.reckoned.search(self.folded, *near):
            # *the ministry admits to 112*: as many of the same, by another voice.
            return _alone(quantity, whole.group.noun, RIVAL)
        place = self.words.cues.destination.match(self.folded, after_dash(self.folded, quantity.end))
        moved = place is not None and self.words.cues.motion.search(self.folded, sentence.start, sentence.end)
        if whole is None and (moved or self._is_of_people(quantity, sentence)):
            if not moved and (named := self._unlisted(quantity, sentence)) is not None:
                return named
            return _alone(quantity, "", PART)
        if self.room is not None and self.room[0] is sentence and self._is_argument(quantity, sentence):
            # *built for 9,150 people, they hold 24,380*
            end = quantity.end
            return replace(
                self.room[1], span=(quantity.start, end), number=quantity.number, noun_span=(end, end),
                bound=quantity.bound,
            )  # fmt: skip
        if whole is None or quantity.bound == whole.group.bound:
            return None
        follows_verb = any(
            cue.kind in ("act", "stock")
            and 0 <= quantity.start - cue.end <= _VERB_REACH
            and not PAUSE.search(self.folded, cue.end, quantity.start)
            for cue in sentence.cues
        )
        at, cues = quantity.end, self.words.cues
        verb = cues.aux.match(self.folded, at) is not None and any(
            cue.kind in ("act", "stock") and 0 <= cue.start - at <= BARE_REACH for cue in sentence.cues
        )
        people = self.words.people.fullmatch(self.folded[slice(*quantity.number)])
        done = people is not None and any(cue.kind in ("act", "stock") for cue in sentence.cues)
        verb = verb or done or bool(self._said_to_be(itself))
        for within, part, _ in self.parts[-1:]:
            # *16 people with disabilities, 92 in bad health*: one part after the other.
            if within is sentence and self._goes_on(part, itself, sentence):
                return _alone(quantity, part.noun, PART)
        included = last_match(self.words.cues.include, self.folded, *near)
        last = included is not None and included.end() == len(self.folded[: quantity.start].rstrip())
        if last and self._unlisted(quantity, sentence) is None:
            # *dont au moins 60 à Torvel*
            return _alone(quantity, whole.group.noun, PART)
        if whole.found.count.scope.kind == "stock" and is_changed_to(self.folded, quantity.start, self.words):
            return _alone(quantity, whole.group.noun, BESIDE)
        if self.words.in_row.fullmatch(self.folded, self.told[-1].found.span[1], quantity.start):
            own = self.told[-1].found.count.scope.kind == "flow" and self._beside(itself, sentence)
            return _alone(quantity, self.told[-1].group.noun, LISTED if own else PART)
        against = against and whole.found.count.scope.kind != "stock"
        if against or cues.brought_to.search(self.folded, *near) or self._is_gapped(quantity, sentence):
            return _alone(quantity, whole.group.noun, LISTED)
        changed = is_changed(self.folded, quantity.start, self.words)
        if sentence.start <= whole.found.span[0]:
            # In a row with a count of the sentence the verb may be left out: *and 114 Ukraine*.
            verb = verb or bool(moved or cues.act.match(self.folded, at + 1))
        near_date = changed or any(
            -_NEXT_TO <= mention.span[0] - at <= 4
            or 0 <= quantity.start - mention.span[1] <= 5
            or _GAP.fullmatch(self.folded, mention.span[1], quantity.start)
            for mention in sentence.dates
        )
        beside = (
            near_date
            and whole.found.count.scope.kind == "stock"
            and (changed or alike(quantity.bound, whole.group.bound))
        )
        # *18 on July 3, 30 on August 16*: one act after the other, the noun given once.
        listed = (
            near_date and whole.found.count.scope.kind == "flow" and sentence.paragraph - whole.paragraph <= 1
        )
        argument = rest or self._is_argument(quantity, sentence)
        if not (follows_verb or verb or beside or listed or argument):
            return None
        acted = any(
            cue.kind == "act" and distance(self.folded, (cue.start, cue.end), quantity.number) < BARE_REACH
            for cue in sentence.cues
        )
        kind = BESIDE if beside and not acted else LISTED if listed and not verb else PART
        return _alone(quantity, whole.group.noun, kind)

    def _is_name_of_a_body(self, quantity: Quantity) -> bool:
        """Whether a figure alone in quotation marks is what a body is called: *les "28" ont décidé de …*."""
        before, after = self.text[: quantity.start].rstrip(), self.text[quantity.end :].lstrip()
        return before[-1:] in _OPENING and after[:1] in _CLOSING

    def _is_argument(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a number is itself what a verb is said of, as the parse says, and so stands for people:
        *Ten escaped*, *libérer les 78 autres*."""
        if (quantity.bound.hi or _MANY_TOGETHER) < 2 or _YEAR.fullmatch(self.folded[slice(*quantity.number)]):
            return False
        made = self.structure.predication(quantity.number)
        if self.words.of_others.match(self.folded, quantity.end) is not None or made is None:
            return False
        if made.head.pos not in _NOMINAL or not made.path or is_conditional(made, self.words.cues):
            return False
        if made.head.relation in ("nsubj", "nsubj:pass"):
            return made.clause.pos in ("VERB", "AUX", "ADJ")
        if made.head.pos == "NUM" and self._is_alone_in_place(quantity, sentence):
            return True
        acted = any(
            cue.kind in ("act", "stock") and cue.start < made.clause.end and made.clause.start < cue.end
            for cue in sentence.cues
        )
        return made.head.relation == "obj" and acted

    def _is_alone_in_place(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a number stands for a noun in its clause, undenied and without a unit: *jailed nine, fined
        on eleven*, no *7 years*."""
        near = max(0, quantity.start - _NEXT_TO), quantity.start
        if self.words.cues.denial & set(self.folded[slice(*near)].split()[-1:]):
            return False
        after = re.split(r"[,.;:()]", self.folded[quantity.end : quantity.end + _UNIT_REACH])[0]
        following = re.findall(r"[^\W\d_][\w-]*", after)
        if self.words.things & set(following):
            return False
        return self.structure.has_own_place(quantity.number, [(c.start, c.end) for c in sentence.cues])

    def _is_participle(self, noun: Token) -> bool:
        """Whether a parse may have taken for a noun what was done: *two were tried, 45 convicted*; *two
        decrees* are no people."""
        cues = self.words.cues
        done = cues.act.match(self.folded, noun.start) is not None
        return done and cues.participle.fullmatch(self.lower, noun.start, noun.end) is not None

    def _is_rest(self, quantity: Quantity) -> bool:
        """Whether a number is of all others of those counted: *the other 78*, *les 78 autres*."""
        made = self.structure.predication(quantity.number)
        if made is None or not made.path or made.clause.pos != "VERB" or (quantity.bound.hi or 0) < 2:
            return False
        words, near = self.words, (max(0, quantity.start - _NEXT_TO), quantity.start)
        after = words.cues.rest_after.match(self.folded, quantity.end)
        follows = after is not None and words.definite.search(self.folded, *near) is not None
        if not follows and words.cues.rest.search(self.folded, *near) is None:
            return False
        end = after.end() if after else quantity.end
        return words.named.match(self.folded, end + 1) is None

    def _of_others(self, quantity: Quantity) -> bool:
        """Whether a number is of the rest of those counted, and a verb says what became of them: *les huit
        autres ont été condamnés*."""
        others = self.words.cues.tail.match(self.folded, quantity.end)
        return others is not None and self.words.cues.aux.match(self.folded, others.end()) is not None

    def _all(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """*All six were moved on Tuesday*: those counted before, where something new is said of them."""
        few = (quantity.bound.lo or 0) < _TOGETHER
        if few or not any(cue.kind in ("act", "stock") for cue in sentence.cues):
            return None
        told = self.by_figure.get(quantity.bound.lo or 0)
        if told is not None and told.found.span[0] >= sentence.start:
            return None
        # Where nobody counted them before (*four judges and a prosecutor*), nothing more is known of them.
        return _alone(quantity, told.group.noun, PART) if told else _alone(quantity, "", "person")

    def _is_of_people(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a number can only be of people, by its form or by what was done: *Two were acquitted*."""
        person = self.words.cues.person
        if self.words.people.fullmatch(self.folded[slice(*quantity.number)]):
            return person.match(self.folded, quantity.end + 1) is not None
        if self._said_to_be(_alone(quantity, "", PART)):
            return True
        aux = self.words.cues.aux.match(self.folded, quantity.end)
        return aux is not None and person.match(self.folded, aux.end() + 1) is not None

    def _is_of_remains(self, span: Span) -> bool:
        """Whether the dead are counted, whose bodies are handed over: *the bodies of 30 soldiers*."""
        if self.words.cues.remains.search(self.folded, *span) is not None:
            return True
        start = max(0, span[0] - _REMAINS_REACH)
        last = last_match(self.words.cues.remains, self.folded, start, span[0])
        return last is not None and len(self.folded[last.end() : span[0]].strip()) <= _PREPOSITION

    def _as_many_remains(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a number alone is of bodies that its sentence tells of: *returned 30 bodies and got 45*."""
        told = self.words.cues.remains.search(self.folded, sentence.start, quantity.start)
        return told is not None and not self._is_of_people(quantity, sentence)

    def _is_verb(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a noun is rather a participle: *Deux ont été acquittés, 45 condamnés*."""
        last = self.told[-1] if self.told else None
        if last is None or last.found.span[0] < sentence.start:
            return False
        gapped = self.words.row_end.search(self.folded, last.found.span[1], group.span[0]) is not None
        made = self.structure.predication(group.noun_span) if gapped else None
        if not last.group.partitive and not (made is not None and made.head.pos == "VERB"):
            return False
        act = self.words.cues.act.match(self.folded, group.noun_span[0])
        return act is not None and not group.population and act.end() == group.noun_span[1]

    def _is_gapped(self, quantity: Quantity, sentence: Sentence) -> bool:
        """Whether a dash stands for the verb of the stock before: *в списке 597 танкеров, в норвийском —
        544*."""
        last = self.told[-1].found
        if last.span[0] < sentence.start or last.count.scope.kind != "stock":
            return False
        between = self.folded[last.span[1] : quantity.start]
        ends = _CLOSED.match(self.folded, quantity.end) is not None
        return ends and _GAPPED.fullmatch(between) is not None

    def _unlisted(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """A noun that no list has, where a verb that is only done to people governs it."""
        words = self.words
        at, last = quantity.end, None
        for _ in range(words.premodifiers + 1):
            step = _NOUN.match(self.folded, at)
            if step is None or step["word"] in words.barriers or step.end() > sentence.end:
                break
            if step["word"] in words.things:
                return None  # "Seven rounds of amnesties have freed …"
            at, last = step.end(), step
        if last is None or last["word"] in words.things or words.plural.fullmatch(last["word"]) is None:
            return None
        if words.cues.rest_after.match(self.folded, quantity.end):
            return None
        start, end = last.span("word")
        before = words.cues.person.search(
            self.folded, max(sentence.start, quantity.start - _GOVERNS), quantity.start
        )
        aux = words.cues.aux.match(self.folded, end)
        after = words.cues.person.search(self.folded, aux.end(), aux.end() + _GOVERNS) if aux else None
        told = after or before
        if told is None or (told is before and PAUSE.search(self.folded, told.end(), quantity.start)):
            return None
        if not self.structure.undergoes((quantity.number[0], end), told.span()):
            return None
        noun = self.text[start:end].lower()
        trait = noun.removesuffix("s") if self.language == "en" else noun
        # *11 нынешних и бывших сотрудников*: an adjective says no more than that people are counted.
        kind = "person" if self.structure.is_adjective((start, end)) else trait
        traits = tuple({kind} - PLAIN)
        return FoundGroup(
            (quantity.start, end), quantity.number, noun, (start, end), quantity.bound, traits, (kind,)
        )


def _alone(quantity: Quantity, noun: str, kind: str) -> FoundGroup:
    """A group for a number that stands for its noun."""
    end = quantity.end
    return FoundGroup(
        (quantity.start, end), quantity.number, noun, (end, end), quantity.bound, (), (kind,), partitive=True
    )
