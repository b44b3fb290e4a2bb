"""What stands beside a word and says how sure it is: an adverb or adjective (*éventuelle*, *reportedly*), or
what a predicate makes of an act's noun (*the release looks imminent*)."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.asked import Told, weaker
from detente.reading.factuality.participial import Participial
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

_ADVERBIAL = 6
_PARTIES = frozenset({"obj", "iobj", "nsubj", "nmod", "appos"})


class Hedged(Participial):
    """A site with the words beside it that may make it less sure."""

    __slots__ = ()

    def hedged(self) -> Told:
        """Adverbs and adjectives right beside it: *éventuelle*, *prochaine*, *reportedly not*."""
        site = self.site
        found: Told = "asserted"
        low, high = max(site.hit_first - _ADVERBIAL, site.first), min(site.hit_last + 3, site.last)
        for hit in self.known.adverbs.find(site.words, low, high):
            if hit.last < site.hit_first - 3:
                continue
            if hit.last < site.hit_first:
                if any(site.words[i].broken for i in range(hit.last + 1, site.hit_first + 1)):
                    continue
            elif any(site.words[i].broken for i in range(site.hit_last + 1, hit.first + 1)):
                continue
            if self._is_of_another_noun(hit) or self._is_of_adjunct(hit):
                continue  # "Arrested a possible accomplice", "arrested possibly because of his articles".
            soon = hit.first == hit.last and site.words[hit.first].key in self.known.words["soon"]
            if soon and not site.nominal and self.has_happened(site.token):
                continue  # "Were soon freed".
            found = weaker(found, hit.value)
        return weaker(found, self._predicated()) if site.nominal else found

    def _is_of_another_noun(self, hit: Hit[Factuality]) -> bool:
        """Whether an adjective says what somebody or something in the act is, and nothing of the act."""
        said = next((t for t in self.site.sentence.tokens if t.start == hit.start), None)
        # Small models may take the adjective for the noun: "le présumé auteur".
        adjective = said is not None and (said.relation == "amod" or said.dep == "acl")
        noun = self.site.sentence.head(said) if said is not None and adjective else said
        if noun is None or noun is self.site.token:
            return False
        if not self.site.nominal and said is not None and hit.first == hit.last and noun.i == said.i - 1:
            return noun.pos in ("NOUN", "PROPN")  # "Le tueur présumé arrêté à Lyon".
        if noun.relation not in _PARTIES:
            return False
        return self.site.token.head != noun.i

    def _is_of_adjunct(self, hit: Hit[Factuality]) -> bool:
        """Whether a doubt behind a verb is only of what the preposition right after it adds: *приговорили
        якобы за шпионаж*."""
        site, after = self.site, hit.last + 1
        if hit.value != "possible" or site.nominal or hit.first <= site.hit_last or after >= site.last:
            return False
        following = self.token(after) if not site.words[after].broken else None
        return following is not None and following.pos in ("ADP", "SCONJ")

    def _predicated(self) -> Factuality:
        """What a predicate says of an act's noun after a verb like to seem or to call: *the release looks
        imminent*, *called the release a matter of weeks*."""
        above, relation = self.site.sentence.head(self.site.token), self.site.token.relation
        if above is None or relation not in ("nsubj", "obj", "obl") or above.pos not in ("VERB", "AUX"):
            return "asserted"
        for child in self.site.sentence.children(above.i):
            if self._is_made(child):
                return "possible"
            hit = self.governors.get(child.i)
            said = child.pos == "ADJ" or (child.pos == "NOUN" and relation == "obj")
            if hit is not None and relation != "obl" and child.relation == "xcomp" and said:
                return hit.value
        return "asserted"

    def _is_made(self, beside: Token) -> bool:
        """Whether an act is made an aim: *a fait de la libération de X une condition*, *сделал освобождение
        X условием*."""
        site = self.site
        if site.occurs or key_of(beside.text) not in self.known.words["aims"]:
            return False
        if site.token.relation == "obl":
            return beside.relation == "obj" and self.case(site.token) == ""
        return site.token.relation == "obj" and beside.morph.get("Case") == "Ins"

    def is_of_no_such(self) -> bool:
        """Whether a determiner says of an act's noun that there is none, whatever a verb makes of that: *n'a
        eu vent d'aucune libération*, *не слышал ни об одном аресте*."""
        sentence, negation = self.site.sentence, self.known.words["negation"]
        own = [c for c in sentence.children(self.site.token.i) if c.i < self.site.token.i]
        ones = [c.i for c in own if c.pos == "NUM" or c.morph.get("Definite") == "Ind"]
        return any(
            key_of(c.text) in negation
            and not self.is_of("beyond", c)
            and (c.relation == "det" or (c.relation == "advmod" and c.i < max(ones, default=0)))
            for c in own
        )
