"""Of whom a count is: the traits that a sentence and the counts before give to a number."""

from __future__ import annotations

import re

from detente.model import Scope
from detente.reading.counts.account import BARE_REACH, PART, Account, Told
from detente.reading.counts.groups import PLAIN, FoundGroup
from detente.reading.counts.passage import Sentence


class Populations(Account):
    """The part of the finder that says who is counted."""

    def _said_to_be(self, group: FoundGroup) -> set[str]:
        """*Six of them are women*: what a part is said to be."""
        copula = self.words.cues.copula.match(self.folded, group.span[1]) if group.partitive else None
        named = self.words.named.match(self.folded, copula.end()) if copula else None
        if named is None:
            return set()
        return {self.words.kind(" ".join(named[0].split()))} - PLAIN

    def _meant(self, trait: str) -> str:
        """The trait, or what its word means in a text such as this."""
        if trait not in self.meanings:
            other = self.words.elsewhere.get(trait)
            self.meanings[trait] = other[0] if other and other[1].search(self.folded) else trait
        return self.meanings[trait]

    def _shared(self, group: FoundGroup, whole: Told, scope: Scope) -> set[str]:
        """What is true of a part because it is of the whole, but for where they went."""
        if PART in group.kinds and whole[2].count.scope.kind == "stock" and scope.kind != "stock":
            # Those freed are not taken from those that another sentence counts in prison.
            return set()
        return set(whole[2].count.population)

    def _listed_with_entities(self, sentence: Sentence) -> bool:
        """Whether the sentence counts persons beside entities, as one does for lists of sanctions."""
        entities = self.words.entities.search(self.folded, sentence.start, sentence.end)
        return entities is not None and any(cue.kind in ("sanction", "stock") for cue in sentence.cues)

    def _reasons(self, group: FoundGroup, sentence: Sentence) -> set[str]:
        """Traits that the rest of the sentence gives: held for political reasons, taken to Lithuania."""
        found = set()
        if self.words.cues.political.search(self.folded, sentence.start, sentence.end):
            found.add("political prisoner")
        cues = self.words.cues
        end = min(sentence.end, group.span[1] + BARE_REACH)
        place = cues.destination.search(self.folded, group.span[1], end)
        if place and not self._divided(place, group, sentence):
            return found
        if place and not any(c.isdigit() for c in self.folded[group.span[1] : place.start()]):
            nearby = max(sentence.start, group.span[0] - BARE_REACH), place.end() + BARE_REACH
            if cues.motion.search(self.folded, *nearby):
                found.add(f"to {cues.places[place['place']]}")
        return found

    def _divided(self, place: re.Match[str], group: FoundGroup, sentence: Sentence) -> bool:
        """Whether those counted are told apart by where they went: *neuf en Lituanie et 114 en Ukraine*."""
        other = {
            match["place"]
            for match in self.words.cues.destination.finditer(self.folded, sentence.start, sentence.end)
        }
        return (group.partitive and PART not in group.kinds) or len(other) > 1
