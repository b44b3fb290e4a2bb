"""Of whom a count is: the traits that a sentence and the counts before give to a number."""

from __future__ import annotations

from detente.model import Scope, Span
from detente.reading.counts.account import BARE_REACH, PART, Account, Told
from detente.reading.counts.groups import FoundGroup, after_dash
from detente.reading.counts.passage import PAUSE, Sentence, distance

# How far after a verb of motion its place may stand.
_AWAY = 30


class Populations(Account):
    """The part of the finder that says who is counted."""

    def _meant(self, trait: str) -> str:
        """The trait, or what its word means in a text such as this."""
        if trait not in self.meanings:
            other = self.words.elsewhere.get(trait)
            self.meanings[trait] = other[0] if other and other[1].search(self.folded) else trait
        return self.meanings[trait]

    def _shared(self, group: FoundGroup, whole: Told, scope: Scope, sentence: Sentence) -> set[str]:
        """What is true of a part because it is of the whole; where they went, unless they went elsewhere."""
        if self.words.cues.general.search(self.folded, sentence.start, group.span[0]):
            # *among those freed*: of all of them, not of the last who were named.
            return set()
        if PART in group.kinds and whole[2].count.scope.kind == "stock" and scope.kind != "stock":
            # Those freed are not taken from those that another sentence counts in prison.
            return set()
        shared = set(whole[2].count.population)
        if self._destination(group, sentence) is not None:
            shared = {trait for trait in shared if not trait.startswith("to ")}
        return shared

    def _listed_with_entities(self, sentence: Sentence) -> bool:
        """Whether the sentence counts persons beside entities, as one does for lists of sanctions."""
        entities = self.words.entities.search(self.folded, sentence.start, sentence.end)
        return entities is not None and any(cue.kind in ("sanction", "stock") for cue in sentence.cues)

    def _reasons(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """Traits that the rest of the sentence gives: held for political reasons, taken to Lithuania."""
        found = set()
        political = self.words.cues.political.search(self.folded, sentence.start, sentence.end)
        if political and self._nearest(political.span(), sentence) in (None, group.number):
            found.add("political prisoner")
        if (place := self._destination(group, sentence)) is not None:
            found.add(f"to {place}")
        return found

    def _destination(self, group: FoundGroup, sentence: Sentence) -> str | None:
        """Where those counted went: the place right after a verb of motion, after the number itself, or the
        one that took them in (*l'Ukraine a accueilli 114 personnes*)."""
        cues, folded = self.words.cues, self.folded
        direct = cues.destination.match(folded, after_dash(folded, group.span[1]))
        bare = group.partitive and group.noun_span[0] == group.noun_span[1]
        if bare and direct is not None and cues.motion.search(folded, sentence.start, sentence.end):
            return cues.places[direct["place"]]
        named = {m["place"] for m in cues.destination.finditer(folded, sentence.start, sentence.end)}
        alone = len(named) < 2 and not group.partitive
        after = self._reached(group.span[1], sentence.end, alone=alone)
        following = [q.start for q in self._counting(sentence) if group.span[1] <= q.start]
        for at, place in after:
            if following and following[0] < at and self._is_object(group, sentence):
                # *freed 123, and nine were taken to Lithuania*: what follows is of the nine.
                break
            # Where there are several places, each is of the number before it.
            if len({name for _, name in after}) == 1 or not following or at < following[0]:
                return place if at - group.span[1] <= 2 * BARE_REACH else None
        before = self._reached(max(sentence.start, group.span[0] - BARE_REACH), group.span[0], alone=alone)
        if before and group.span[0] - before[-1][0] <= _AWAY:
            return before[-1][1]
        start = max(sentence.start, group.span[0] - BARE_REACH)
        for took in cues.receive.finditer(folded, start, group.span[0]):
            places = list(cues.place.finditer(folded, start, took.start()))
            if places and group.span[0] - took.end() <= _AWAY:
                return cues.places[places[-1]["place"]]
        return None

    def _is_object(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a verb right before the group says what was done to those counted."""
        return any(
            cue.kind == "act"
            and 0 <= group.span[0] - cue.end <= _AWAY
            and not PAUSE.search(self.folded, cue.end, group.span[0])
            for cue in sentence.cues
        )

    def _reached(self, start: int, end: int, *, alone: bool) -> list[tuple[int, str]]:
        """The places that verbs of motion lead to between two points, with where each is named in full.

        Where there is just one, ``alone``, being expelled to it says no more of those expelled.
        """
        cues, found = self.words.cues, []
        for moved in cues.motion.finditer(self.folded, start, end):
            place = cues.destination.search(self.folded, moved.end(), min(end, moved.end() + 2 * _AWAY))
            if place is None or place.start() - moved.end() > _AWAY:
                place = cues.destination.search(self.folded, max(start, moved.start() - _AWAY), moved.start())
            if place is not None and not (alone and cues.removal.match(self.folded, moved.start())):
                found.append((max(place.end(), moved.end()), cues.places[place["place"]]))
        return found

    def _nearest(self, span: Span, sentence: Sentence) -> Span | None:
        """The number of the sentence that stands nearest to a span."""
        nearest = min(
            self._counting(sentence), key=lambda q: distance(self.folded, q.number, span), default=None
        )
        return nearest.number if nearest else None
