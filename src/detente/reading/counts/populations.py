"""Of whom a count is: the traits that a sentence and the counts before give to a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from detente.model import Scope, Span
from detente.reading.counts.account import BARE_REACH, ENTITIES, PART, FoundCount, Told
from detente.reading.counts.bare import Bare
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.nations import complements, is_place, nation
from detente.reading.counts.noun_phrases import PLAIN, noun_beside
from detente.reading.counts.passage import PAUSE, Sentence, after_dash, distance, last_match
from detente.reading.counts.quantities import is_changed, is_changed_from

_NEXT = re.compile(r"[ \n]+([^\W\d_]+)")
# How far after a verb of motion its place may stand.
_AWAY, _ADVERB = 30, 1
# How far before it the noun of *the number of* stands, whose figure has a noun of its own.
_NUMBERED = 110
# How far after *among the* those may be named who were freed.
_FREED_REACH = 24


def _is_within_marks(text: str, start: int, position: int) -> bool:
    """Whether marks that open behind a place enclose a position: *сотрудники «Пример Азербайджан»*."""
    between = text[start:position]
    return any(between.rfind(opens) > between.rfind(closes) for opens, closes in ("«»", "“”", "„“"))


class Populations(Bare):
    """The part of the finder that says who is counted."""

    def _meant(self, trait: str) -> str:
        """The trait, or what its word means in a text such as this."""
        if trait not in self.meanings:
            other = self.words.elsewhere.get(trait)
            self.meanings[trait] = other[0] if other and other[1].search(self.folded) else trait
        return self.meanings[trait]

    def _shared(self, group: FoundGroup, whole: Told, scope: Scope, sentence: Sentence) -> set[str]:
        """What is true of a part because it is of the whole; where they went, unless they went elsewhere."""
        general = self.words.cues.general.search(self.folded, sentence.start, sentence.end)
        if general is not None:
            # *among those freed*: of all of them, not of the last who were named.
            freed = self.words.cues.act.search(self.folded, general.start(), general.end() + _FREED_REACH)
            same = whole.found.count.scope.kind == scope.kind  # Those freed are not all who were in prison.
            alone = self._own_of_sibling(group, whole, sentence)
            return self._true_of_all(whole) - alone if freed and same else set()
        elsewhere = whole.found.span[0] < sentence.start and whole.found.count.scope.kind == "stock"
        if PART in group.kinds and elsewhere and scope.kind != "stock" and scope.on is not None:
            # Those freed one day are not taken from those that another sentence counts in prison.
            return set()
        if self._is_of_others_named(group, whole):
            return set()
        shared = set(whole.found.count.population)
        if group.partitive and (beside := self._in_row_with(whole)) is not None:
            # *eight women and eight men; three of them …* are of both.
            shared &= set(beside.found.count.population)
        shared -= self._own_of_sibling(group, whole, sentence)
        opened = max(whole.found.span[1], sentence.start)
        between = self.words.cues.place.finditer(self.folded, opened, group.span[0])
        gone = {f"to {self.words.cues.places[place['place']]}" for place in between}
        if not gone <= shared or self._destination(group, sentence) is not None:
            # *Norvia got back 130 and Tarvia 90*
            shared = {trait for trait in shared if not trait.startswith("to ")}
        # *59 entities: 37 companies and 16 vessels*: a narrower word takes its place.
        return shared - ({"entity"} if group.kinds and not group.partitive else set())

    def _own_of_sibling(self, group: FoundGroup, other: Told, sentence: Sentence) -> set[str]:
        """What a sentence says that others before those counted are, and not these, which so are of one whole
        with them: *of those freed 23 are women, nine are foreigners*."""
        if other.found.span[0] < sentence.start or not (own := self._said_to_be(other.group)):
            return set()
        between = other.found.span[1], group.span[0]
        if self.words.cues.include.search(self.folded, *between) is not None:
            return set()
        said = bool(self._said_to_be(group)) or not set(group.kinds) <= PLAIN | {PART}
        return own if said else set()

    def _true_of_all(self, told: Told) -> set[str]:
        """What is true of all to whom was done what a count tells: of each other whole so counted."""
        kind, scope = self._kind_of(told.found.cue[0]), told.found.count.scope
        shared = set(told.found.count.population)
        for other in self.told:
            alike = other.found.count.scope == scope and self._kind_of(other.found.cue[0]) == kind
            if alike and other.found.span not in self.wholes:
                shared &= set(other.found.count.population)
        return {trait for trait in shared if not trait.startswith("to ")}

    def _is_of_others_named(self, group: FoundGroup, whole: Told) -> bool:
        """Whether a part is of people named by another noun than the count before: *six of the defendants*
        are none of the reporters told of."""
        of = self.folded[slice(*group.noun_span)] if group.partitive and group.kinds else ""
        return self.words.part_of.match(of) is not None and not set(group.kinds) & set(whole.group.kinds)

    def _in_row(self, groups: list[FoundGroup]) -> bool:
        """Whether groups stand side by side."""
        pairs = pairwise(group.span for group in groups)
        return all(self.words.in_row.fullmatch(self.folded, one[1], other[0]) for one, other in pairs)

    def _in_row_with(self, told: Told) -> Told | None:
        """The count before, where the two stand in a row."""
        index = self.told.index(told)
        before = self.told[index - 1] if index else None
        if before is None:
            return None
        row = self.words.in_row.fullmatch(self.folded, before.found.span[1], told.found.span[0])
        return before if row else None

    def _among(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """What those are of whom a group is a part, where they are named: *among the Ukrainians, 14*, *three
        were among the 14 foreigners*."""
        cues, words, found = self.words.cues, self.words, set[str]()
        for cue in cues.out_of.finditer(self.folded, sentence.start, group.span[0]):
            named = words.of_whom.match(self.folded, cue.end())
            if named is not None and distance(self.folded, named.span(), group.span) < BARE_REACH:
                found.add(words.kind(" ".join(named["named"].split())))
        for cue in cues.among.finditer(self.folded, group.span[1], sentence.end):
            whole = self._group_at(cue.end())
            if whole is not None and ":" in self.folded[cue.end() : whole.span[0]]:
                continue  # "14 were among those freed: six Poles, …": who the 14 are.
            if whole is not None and distance(self.folded, cue.span(), group.span) < BARE_REACH:
                found |= set(whole.population)
        return found - PLAIN

    def _numbered_as(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """What those are whose number a plain noun tells: *the number of Tarvian miners in jail reached 218
        people*; what commas enclose may stand between."""
        start = max(sentence.start, group.span[0] - _NUMBERED)
        told = last_match(self.words.cues.number_of, self.folded, start, group.span[0])
        named = self._of_number(told.end(), group.span[0]) if told else None
        if named is None or group.partitive or not set(group.kinds) <= PLAIN:
            return set()
        between = named.end(), group.span[0]
        pauses = len(PAUSE.findall(self.folded, *between))
        parted = pauses not in (0, 2) or self.words.cues.joins.search(self.folded, *between) is not None
        if parted or any(between[0] <= quantity.start < between[1] for quantity in sentence.numbers):
            return set()
        return self._called(named)

    def _done_to(self, group: FoundGroup) -> set[str]:
        """What those are to whom the acts were done that are counted: *104 releases of dockers*."""
        at, first = group.span[1], _NEXT.match(self.folded, group.number[1])
        if self.words.nouns_modify and first is not None and first.end() < at:
            # *104 docker releases*
            before = self.words.named.match(self.folded, first.start(1))
            done = self.words.cues.events.fullmatch(self.folded[:at].rsplit(None, 1)[-1]) is not None
            return self._called(before) if before is not None and done else set()
        if self.words.cues.events.fullmatch(self.folded, *group.noun_span) is None:
            return set()
        opened = _NEXT.match(self.folded, at)
        if opened is not None and opened[1] in self.words.belonging:
            at = opened.end()
        named = self.words.of_whom.match(self.folded, at)
        if named is None or noun_beside(self.folded, named.end(), self.words) is not None:
            return set()
        return self._called(named)

    def _listed(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """`person`, where persons are counted beside entities, as one does for lists of sanctions."""
        if not any(cue.kind in ("sanction", "stock", "act") for cue in sentence.cues):
            return set()
        inside = (self.named.get(quantity.number) for quantity in sentence.numbers)
        groups = [other for other in inside if other is not None]
        at = next((n for n, other in enumerate(groups) if other.number == group.number), 0)
        listed = any(
            ENTITIES & set(other.kinds) and self._in_row(groups[min(n, at) : max(n, at) + 1])
            for n, other in enumerate(groups)
        )
        return {"person"} & set(group.kinds) if listed else set()

    def _reasons(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """Traits that the rest of the sentence gives: held for political reasons, taken to Lithuania."""
        found = set()
        political = self.words.cues.political.search(self.folded, sentence.start, sentence.end)
        if (
            political
            and self._held_for(political.start(), sentence) in (None, group.number)
            and not self._is_of_some(group, political.start())
        ):
            found.add("political prisoner")
        people = not ENTITIES & set(group.kinds)
        if people and (theirs := self._nation(group, sentence)) is not None:
            found.add(theirs)
        if people and (place := self._destination(group, sentence)) is not None:
            found.add(f"to {place}")
        return found

    def _nation(self, group: FoundGroup, sentence: Sentence) -> str | None:
        """The nationality that a complement gives to those counted, where it is one: *members of the Tarvian
        opposition*, *fishermen from Pakistan*; people from a place may be of any, and what some of them
        are not all are."""
        words, (start, end) = self.words, group.noun_span
        made = self.structure.predication(group.noun_span) if start < end else None
        if made is None or any(trait[0].isupper() for trait in group.population):
            return None
        if words.towards.search(self.folded, start, end):
            return None  # "Victims of Russian shells" are none of the Russians.
        opened = words.belonging if set(group.kinds) <= PLAIN else words.belonging | words.origin
        some = self.words.cues.include.search(self.folded, end, sentence.end)
        stop = some.start() if some else sentence.end
        told: Iterable[Span] = (
            (token.start, token.end)
            for token in complements(made, opened, words.origin, words.employers)
            # "52 prisonniers du Bélarus": where they are held, unless an adjective or "citizens" tells.
            if end <= token.start < stop and not (group.kinds == ("prisoner",) and is_place(made, token))
        )
        told = (word for word in told if not _is_within_marks(self.text, end, word[0]))
        found = {named for word in told if (named := nation(self.text, word, self.language)) is not None}
        return found.pop() if len(found) == 1 else None

    def _gone_with(self, group: FoundGroup, beside: FoundCount, sentence: Sentence) -> set[str]:
        """Where those went who stand in a row with others: *14 soldiers and two civilians came home to
        Norvia*; unless it was elsewhere."""
        together = {trait for trait in beside.count.population if trait.startswith("to ")}
        own = self._destination(group, sentence)
        return {f"to {own}"} if together and own is not None else together

    def _is_of_some(self, group: FoundGroup, at: int) -> bool:
        """Whether what is said further on is of some of those counted, or of the charges: *people, many of
        them political prisoners*, *rejected the charges as politically motivated*."""
        cues, end = self.words.cues, group.span[1]
        if at < end:
            return False
        return (
            cues.members.search(self.folded, end, at) is not None
            or cues.include.search(self.folded, end, at) is not None
            or cues.charges.search(self.folded, end, at) is not None
        )

    def _destination(self, group: FoundGroup, sentence: Sentence) -> str | None:
        """Where those counted went: the place right after a verb of motion, after the number itself, or the
        one that took them in (*l'Ukraine a accueilli 114 personnes*)."""
        cues, folded = self.words.cues, self.folded
        if is_changed_from(folded, group.number[0], self.words) or is_changed(
            folded, group.span[0], self.words
        ):
            return None  # "Le nombre de détenus au Bélarus est passé de 46 à 64."
        direct = cues.destination.match(folded, after_dash(folded, group.span[1]))
        if direct is not None and direct.start() < direct.start("place"):
            # "Two convicted in Norvia": the place is where that was.
            was_there = cues.modifier.search(folded, *group.noun_span) is not None
            direct = None if was_there else direct
        bare = group.partitive and group.noun_span[0] == group.noun_span[1]
        if bare and direct is not None and cues.motion.search(folded, sentence.start, sentence.end):
            return cues.places[direct["place"]]
        named = {m["place"] for m in cues.destination.finditer(folded, sentence.start, sentence.end)}
        alone = len(named) < 2 and not group.partitive
        other = cues.contrast.search(folded, group.span[1], sentence.end)
        end = other.start() if other else sentence.end
        if (place := self._present(group, sentence, end)) is not None:
            return place
        after = self._reached(group, group.span[1], end, alone=alone)
        following = [q for q in self._counting(sentence) if group.span[1] <= q.start]
        for at, place in after:
            parted = following and (
                following[0].number not in self.named
                or self._is_object(group, sentence)
                or self.words.cues.of_whole.search(self.folded, sentence.start, group.span[0]) is not None
            )
            if parted and following[0].start < at:
                # *freed 123, and nine were taken to Lithuania*: what follows is of the nine.
                break
            # Where there are several places, each is of the number before it.
            if len({name for _, name in after}) == 1 or not following or at < following[0].start:
                return place if at - group.span[1] <= 2 * BARE_REACH else None
        start = max(sentence.start, group.span[0] - BARE_REACH)
        if direct is not None and direct.start() < direct.start("place"):
            # *handed over 114 people to Ukraine*: not to where the one who did it is.
            moved = list(cues.motion.finditer(folded, start, group.span[0]))
            told = any(not (alone and cues.removal.match(folded, m.start())) for m in moved)
            return cues.places[direct["place"]] if told else None
        before = self._reached(group, start, group.span[0], alone=alone)
        if before and group.span[0] - before[-1][0] <= _AWAY:
            return before[-1][1]
        for took in cues.receive.finditer(folded, start, group.span[0]):
            places = list(cues.place.finditer(folded, start, took.start()))
            # "Norvia took the decision to expel two": it took in nobody.
            beside = len(folded[took.end() : group.span[0]].split()) <= _ADVERB
            if places and beside and group.span[0] - took.end() <= _AWAY:
                return cues.places[places[-1]["place"]]
        return None

    def _arrival(self, group: FoundGroup, sentence: Sentence) -> Scope | None:
        """The scope of those told before to have gone, where as many are told to be there: *nine arrived in
        Norvia. "Nine people are now on Norvian soil"*."""
        if self._present(group, sentence, sentence.end) is None:
            return None
        before = [told.found.count for told in self.told if told.group.bound == group.bound]
        return next((count.scope for count in reversed(before) if count.scope.kind == "flow"), None)

    def _present(self, group: FoundGroup, sentence: Sentence, end: int) -> str | None:
        """Where those counted are after what was done to them: *nine people pardoned are in Lithuania*."""
        if not any(cue.kind == "act" for cue in sentence.cues):
            return None
        pause = PAUSE.search(self.folded, group.span[1], end)
        found = self.words.cues.present.search(self.folded, group.span[1], pause.start() if pause else end)
        return self.words.cues.places[found["place"]] if found else None

    def _reached(self, group: FoundGroup, start: int, end: int, *, alone: bool) -> list[tuple[int, str]]:
        """The places that verbs of motion lead to between two points, with where each is named in full.

        Where there is just one, ``alone``, being expelled to it says no more of those expelled.
        """
        cues, found = self.words.cues, []
        for moved in cues.motion.finditer(self.folded, start, end):
            if self.structure.is_of_another(moved.span(), group.span):
                # *tried 14 fighters and moved civilians to Russia*
                continue
            place = cues.destination.search(self.folded, moved.end(), min(end, moved.end() + 2 * _AWAY))
            if place is None or place.start() - moved.end() > _AWAY:
                place = cues.destination.search(self.folded, max(start, moved.start() - _AWAY), moved.start())
                if place is not None and (
                    PAUSE.search(self.folded, place.end(), moved.start())
                    or self.structure.is_subject(place.span("place"))
                ):
                    # *157 held in Ukraine and, in return, transferred 157*, *La Pologne a envoyé 157 soldats*
                    place = None
            if place is not None and (
                self.structure.share_clause(moved.span(), place.span("place")) is False
                or self._is_of_noun(place)
                or self._is_left(place)
                or self._is_one_of_several(place)
                or self._is_acting(place)
            ):
                place = None
            if place is not None and not (alone and cues.removal.match(self.folded, moved.start())):
                found.append((max(place.end(), moved.end()), cues.places[place["place"]]))
        return found

    def _is_of_noun(self, place: re.Match[str]) -> bool:
        """Whether a place only says whose somebody is: *гражданина Латвии*."""
        if place.start() != place.start("place"):
            return False
        before = self.folded[max(0, place.start() - _AWAY) : place.start()].split()
        return bool(before) and before[-1] in self.words.nouns

    def _is_one_of_several(self, place: re.Match[str]) -> bool:
        """Whether another place follows in a row, so that some went there: *to Ukraine and Lithuania*."""
        row = self.words.in_row.match(self.folded, place.end())
        other = self.words.cues.destination.match(self.folded, row.end()) if row else None
        return other is not None and other["place"] != place["place"]

    def _is_acting(self, place: re.Match[str]) -> bool:
        """Whether a place is who does what follows: *handed over three hostages and Israel freed 369*."""
        if place.start() != place.start("place"):
            return False
        cues, after = self.words.cues, place.end() + 1
        verb = cues.perfect.match(self.folded, after) or cues.act.match(self.folded, after)
        return verb is not None or self.structure.is_subject(place.span("place"))

    def _is_left(self, place: re.Match[str]) -> bool:
        """Whether a place is one that somebody comes from: *прибыли из США*."""
        at = place.start("place")
        return self.words.cues.away.search(self.folded, max(0, at - _AWAY), at) is not None

    def _held_for(self, reason: int, sentence: Sentence) -> Span | None:
        """The number of those held for a reason: the last before the words that give it, else the first."""
        numbers = [quantity.number for quantity in self._counting(sentence)]
        before = [number for number in numbers if number[0] < reason]
        return before[-1] if before else next(iter(numbers), None)
