"""What a sentence says of those whom a number counts: the word that gives the count its meaning."""

from __future__ import annotations

import re

from detente.reading.counts.account import BESIDE, PLACE, REACH, TALLY
from detente.reading.counts.apart import Apart
from detente.reading.counts.cues import FREED
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.noun_phrases import HELD
from detente.reading.counts.passage import PAUSE, Cue, Sentence, distance, last_match
from detente.reading.counts.predication import aspect, heading
from detente.reading.counts.states import AGENTS, overlapping

_IDENTIFIED = 30
# A short preposition may stand between a verb and a number that is alone.
_VERB_REACH = 6
# How far before what it introduces a phrase like *in the aftermath of the* may start.
_CLOSE = 48
_AGENT_REACH = 45
# How far before its object a verb may start that the object parts from its particle.
_PARTED_REACH = 24
_MODIFIER_COST = 150
_PASSIVE_REACH = 10
# What may stand between those counted and what is said of them: *two "unjustly" held*.
_ADVERB = re.compile(r"[ ,\n\"“”«»]*(?:[^\W\d_]{4,}[ \"“”«»]+)?")
_BESIDE = re.compile(r"[ \n]*(?::|-(?=[ ]))?[ \n]*")
_LETTERS = re.compile(r"[^\W\d_]+")


class Meanings(Apart):
    """The part of the finder that chooses among the words around a number."""

    def _cue(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The nearest word that says what is counted; a stock word a little before others."""
        before = max(sentence.start, group.span[0] - _CLOSE), group.span[0]
        if HELD & set(group.kinds) and self.words.cues.whose.search(self.folded, *before):
            return Cue("stock", *group.noun_span)
        if self._has_died(group):
            return Cue("act", *group.noun_span)
        if self._is_left_out(group, sentence):
            return Cue("stock", *group.noun_span)
        owns = self.words.cues.owns.search(self.folded, *before) if HELD & set(group.kinds) else None
        if owns is not None and not self._is_done_after(group, sentence):
            # *In 2019 it had 12 political prisoners*
            return Cue("stock", owns.start(), owns.end())
        if (first := self._listed_with(group, sentence) or self._stays(group, sentence)) is not None:
            return first
        if (put := self._put_there(group, sentence) or self._parted(group, sentence)) is not None:
            return put
        if (done := self._done_to_whole(group, sentence)) is not None:
            return done
        if self.words.cues.events.match(self.folded, *group.noun_span):
            return Cue("act", *group.noun_span)
        if (governing := self._governing(group, sentence)) is not None:
            return self._as_undergone(self._done_there(governing, group, sentence), group, sentence)
        agent = bool(AGENTS & set(group.kinds))
        best: Cue | None = None
        others: Cue | None = None
        nearest = REACH
        for said in sentence.cues:
            cue = said
            if cue.kind == "total" or self._passes_by(cue, group):
                continue
            if group.span[1] <= cue.start and self._is_aftermath(cue, sentence):
                continue
            if self._is_set_before(cue, group, sentence):
                continue
            stock = cue.kind == "stock" and BESIDE not in group.kinds
            if stock and self._stands_apart(cue, group, sentence):
                continue
            later = cue.start >= group.span[1]
            if later and self.structure.in_reported((cue.start, cue.end), group.span):
                # *Two agencies reported that 14 people had been arrested*
                continue
            if self._is_of_other(cue, group, sentence) or self._brings(cue, group, sentence):
                others = others or cue
                continue
            away = distance(self.folded, (cue.start, cue.end), group.span)
            if self._identifies(cue, group):
                return cue
            if self._is_aside(cue, group, sentence):
                # *eight people held abroad*: a modifier of the noun and not what is said of it.
                away += _MODIFIER_COST
                if self._is_held(cue, sentence):
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
        return self._as_undergone(self._done_there(best, group, sentence), group, sentence)

    def _stands_apart(self, cue: Cue, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a state is told in another clause; whatever a parse makes of it, only words of their noun
        phrase part it from those counted in *27 sailors of the same crew remain in custody*."""
        if not self.structure.stands_apart((cue.start, cue.end), group.span):
            return False
        end, start = self._phrase_end(group), cue.start
        if end > start or self.words.cues.still.match(self.folded, start) is None:
            return True
        between = [said.start for said in sentence.cues] + [q.start for q in self._counting(sentence)]
        if any(end <= at < start for at in between) or PAUSE.search(self.folded, end, start):
            return True
        return self.apart.search(self.lower, end, start) is not None

    def _brings(self, cue: Cue, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether an act brings a number to what it is now, told before those it is of: *these arrests
        bring to 52 the number of activists in jail*, not *of those jailed since May*."""
        if cue.end > group.number[0]:
            return False
        ahead = self.words.cues.number_of.match(self.folded, group.number[1] + 1) is not None
        return ahead and not any(d.when.endswith("/..") and d.span[0] > group.span[1] for d in sentence.dates)

    def _as_undergone(self, cue: Cue | None, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The act that a clause says those counted are in (*24 people are involved in the swap*); those whose
        release is only asked for are held."""
        if cue is not None and cue.kind == "stock" and self.words.cues.undergo.match(self.folded, cue.start):
            clause = self.structure.clause_at((cue.start, cue.end))
            acts = (c for c in sentence.cues if c.kind == "act" and self._kind_of(c.start) == FREED)
            within = (c for c in acts if self.structure.clause_at((c.start, c.end)) is clause)
            return next(within, cue)
        return self._as_demanded(cue, group, sentence)

    def _has_died(self, group: FoundGroup) -> bool:
        """Whether those counted are told to be dead by a noun phrase: *left 14 people dead*."""
        last = last_match(_LETTERS, self.folded, *group.noun_span)
        return last is not None and self.words.nouns.get(last[0]) == "dead"

    def _put_there(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The verb that those counted are put by where they are said to be: *put 14 in jail*."""
        end = self._phrase_end(group)
        placed = any(c.kind == "stock" and 0 <= c.start - end <= 1 for c in sentence.cues)
        verb = self.words.cues.put.search(self.folded, sentence.start, group.span[0]) if placed else None
        return Cue("act", verb.start(), verb.end()) if verb is not None else None

    def _parted(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The verb that those counted part from its particle: *let 14 out of jail*."""
        cues, near = self.words.cues, max(sentence.start, group.span[0] - _PARTED_REACH)
        if cues.particle.match(self.folded, self._phrase_end(group)) is None:
            return None
        verb = last_match(cues.parted, self.folded, near, group.span[0])
        if verb is None or PAUSE.search(self.folded, verb.end(), group.span[0]):
            return None
        return Cue("act", verb.start(), verb.end())

    def _done_to_whole(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The participle that tells who those are whom somebody is one of: *one of the ten people freed*."""
        near = max(sentence.start, group.span[0] - _CLOSE), group.span[0]
        if group.partitive or self.words.cues.of_whole.search(self.folded, *near) is None:
            return None
        after = (c for c in sentence.cues if c.kind == "act" and 0 <= c.start - group.span[1] <= 1)
        return next(after, None)

    def _governing(self, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The word of which those counted are an argument, as the parse says: a noun that they belong to, the
        head of their clause, or another word of that clause."""
        made = self.structure.predication(group.span)
        if made is None or TALLY in group.kinds:
            return None
        if self.words.cues.aux.match(self.folded, group.span[1]) is not None:
            after = (c for c in sentence.cues if c.kind == "stock" and c.start == group.span[1] + 1)
            if (told := next(after, None)) is not None:
                # *45 have been arrested since the coup and 20 are still held*
                return told
        if ";" in self.folded[made.clause.end : group.span[0]]:
            # *57 were on board; three* is another statement.
            return None
        cues = [cue for cue in sentence.cues if cue.kind != "total" and not self._passes_by(cue, group)]
        if any(self._identifies(cue, group) for cue in cues) or self._is_introduced(group, sentence):
            return None
        nouns = [cue for cue in cues if overlapping(cue, made.path[1:]) and not self._is_set_off(cue, group)]
        verbs = [cue for cue in cues if overlapping(cue, heading(made.sentence, made.clause))]
        verbs.sort(key=lambda cue: cue.kind != "stock")
        if verbs and verbs[0].kind == "stock" and made.role == "nsubj":
            # *The travel ban on 38 officials expires in May*
            nouns, verbs = verbs, nouns
        # *in custody — 11,759 people*
        beside = [cue for cue in cues if _BESIDE.fullmatch(self.folded, cue.end, group.span[0])]
        if (held := self._only_held(group, cues, sentence)) is not None and not beside and not nouns:
            # *in the case of 14 jailed there*, *joined dozens already jailed*
            kinds = {self._kind_of(verb.start) for verb in verbs}
            deep = len(made.path) > 1 and FREED not in kinds
            if (deep or kinds == {None}) and not made.role.startswith("nsubj"):
                return held
        there = self._placed(group, cues) if made.head.relation in ("obl", "nmod") else None
        if there is not None and FREED not in {self._kind_of(verb.start) for verb in [*nouns, *verbs]}:
            # *China comes first with 47 journalists in prison*; freed for others, they are freed too.
            return there
        if any(noun.kind == "act" and noun.end <= place.start for noun in nouns for place in beside):
            # *the removal from the list of nine people*
            beside = []
        own = (
            beside
            or [*nouns, *verbs]
            or [
                cue
                for cue in cues
                if self.structure.clause_at((cue.start, cue.end)) is made.clause
                and not self._is_aftermath(cue, sentence)
            ]
        )
        if not own:
            return self._state_after(group, cues) or self._unlisted_verb(made, group, sentence)
        if not beside and not nouns and not verbs:
            others = [cue for cue in own if not self._is_modifier_of(cue, group)]
            if not others and any(cue not in own for cue in cues):
                return None
            own = others or own
            own.sort(key=lambda cue: distance(self.folded, (cue.start, cue.end), group.span))
        best = min(own, key=lambda cue: cue.kind == "sanction")
        verbless = made.clause.pos not in ("VERB", "AUX") and aspect(made, self.words.cues) is None
        if best.kind == "sanction" and verbless:
            return None
        if best.kind == "sanction" and (told := self._state_after(group, cues)) is not None:
            return told
        told = self._as_told(best, verbs, made, sentence)
        if told.kind == "act" and 0 <= told.start - self._phrase_end(group) <= 1:
            # *2,300 people arrested since the coup are still detained*
            state = self._state_told(group, told, sentence)
            if state is not None and told.end < state.start and not self._is_set_off(state, group):
                return state
        added = told.kind == "stock" and told.start == made.clause.start and self._is_of_more(group)
        if added and aspect(made, self.words.cues) == "event":
            # *extended the sanctions to 14 more firms*, *ещё 14 признали политзаключёнными*
            return Cue("act", told.start, told.end)
        return told

    def _only_held(self, group: FoundGroup, cues: list[Cue], sentence: Sentence) -> Cue | None:
        """The participle right after those counted that says that they are held."""
        end = self._phrase_end(group)
        for cue in cues:
            if cue.start >= end and _ADVERB.fullmatch(self.folded, end, cue.start) is not None:
                said = self.words.cues.modifier.match(self.folded, cue.start) is not None
                return Cue("stock", cue.start, cue.end) if said and self._is_held(cue, sentence) else None
        return None

    def _placed(self, group: FoundGroup, cues: list[Cue]) -> Cue | None:
        """The place right behind those counted where they are held."""
        end = self._phrase_end(group)
        places = (c for c in cues if c.kind == "stock" and 0 <= c.start - end <= 1)
        place = next(places, None)
        if place is None or self.words.cues.modifier.match(self.folded, place.start) is not None:
            return None
        return place

    def _is_modifier_of(self, cue: Cue, group: FoundGroup) -> bool:
        """Whether a participle right after those counted only says which are meant: *14 held since May*."""
        near = 0 <= cue.start - self._phrase_end(group) <= 1
        return near and self.words.cues.modifier.match(self.folded, cue.start) is not None

    def _says_which(self, cue: Cue, group: FoundGroup) -> bool:
        """Whether a participle right after those counted, a comma between perhaps, says which are meant."""
        made = self.structure.predication((cue.start, cue.end))
        hangs = made is not None and made.head.relation in ("acl", "amod")
        near = 0 <= cue.start - self._phrase_end(group) <= len(", ")
        return (near and hangs) or self._is_modifier_of(cue, group)

    def _state_after(self, group: FoundGroup, cues: list[Cue]) -> Cue | None:
        """The state that a relative clause tells of those counted: *lists 18 people who are in jail*."""
        apart = self.apart.search(self.folded, group.span[1])
        if apart is None or self.folded[group.span[1] : apart.start()].strip():
            return None
        after = [cue for cue in cues if cue.start >= apart.end()]
        return after[0] if after and after[0].kind == "stock" else None

    def _is_introduced(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted are a part or a whole that more is said of: *including seven who …*, *of the
        52, eleven …*."""
        near = max(sentence.start, group.span[0] - _CLOSE), group.span[0]
        if self.words.cues.of_whole.search(self.folded, *near):
            return True
        said = list(self.words.cues.include.finditer(self.folded, *near))
        return bool(said) and not PAUSE.search(self.folded, said[-1].end(), group.span[0])

    def _is_set_off(self, cue: Cue, group: FoundGroup) -> bool:
        """Whether a pause parts a word from those counted."""
        first, last = sorted(((cue.start, cue.end), group.span))
        return PAUSE.search(self.folded, first[1], last[0]) is not None

    def _as_demanded(self, cue: Cue | None, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """Those whose release is only asked for are held; those who ask did something else."""
        demand = self._demand_of(cue, sentence) if cue is not None and cue.kind == "act" else None
        if cue is None or demand is None:
            return cue
        if group.span[1] <= demand[0]:
            return Cue("act", *demand)
        kind = self._kind_of(cue.start)
        held = kind is None and HELD & set(group.kinds)
        freed = kind == FREED and self.words.cues.removal.match(self.folded, cue.start) is None
        return Cue("stock", cue.start, cue.end) if freed or held else cue

    def _is_done_after(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether what was done to those counted follows them: *had 12 prisoners freed*."""
        return any(
            c.kind == "act"
            and c.start >= group.span[1]
            and _ADVERB.fullmatch(self.folded, group.span[1], c.start) is not None
            for c in sentence.cues
        )

    def _is_of_other(self, cue: Cue, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a word says how those of the next number are, or what was done to them: *of the 52, eleven
        were freed*, *took 31 away, and the number of those in custody has reached 210*."""
        following = [q for q in self._counting(sentence) if group.span[1] <= q.start < cue.start]
        if cue.kind == "stock" and any(0 <= cue.start - q.end <= _VERB_REACH for q in following):
            return True
        told = any(q.start >= cue.end for q in self._counting(sentence)) and cue.kind == "stock"
        if told and self.words.cues.number_of.search(self.folded, group.span[1], cue.start):
            return True
        near = max(sentence.start, group.span[0] - _CLOSE), group.span[0]
        return bool(following) and self.words.cues.of_whole.search(self.folded, *near) is not None

    def _is_aftermath(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether an act is only what something came after: *had no lawyers after the arrests*."""
        near = max(sentence.start, cue.start - _CLOSE), cue.start
        return cue.kind == "act" and self.words.cues.in_aftermath.search(self.folded, *near) is not None

    def _done_there(self, cue: Cue | None, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """The verb or noun before a place, which only says where it was done: *six have died behind bars*,
        *the death in prison of six*."""
        if cue is None or cue.kind != "stock":
            return cue
        if cue.end <= group.span[0] and self._led_to(cue, sentence) is not None:
            return Cue("act", cue.start, cue.end)
        if cue.start < group.span[1]:
            dead = (c for c in sentence.cues if c.kind == "act" and 0 <= cue.start - c.end <= PLACE)
            return next((c for c in dead if self._is_dead_there(c, sentence)), cue)
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
        if directly and cue.kind == "act" and self._state_told(group, cue, sentence) is not None:
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

    def _is_held(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a modifier says that those are held whom it is of, and not on which day they were seized:
        *14 people detained in March*."""
        if cue.kind == "sanction" or self.words.cues.holding.match(self.folded, cue.start) is None:
            return False
        return not any(0 <= m.span[0] - cue.end <= _VERB_REACH and ".." not in m.when for m in sentence.dates)

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
