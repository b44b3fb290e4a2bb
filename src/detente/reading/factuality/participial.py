"""What participles tell of an act's noun: *la levée, annoncée samedi*, *Execution of X postponed*."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.governed import Governed
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb

_SAID = frozenset({"root", "acl", "parataxis", "conj", "dep", "ccomp"})


class Participial(Governed):
    """A site with the participles that may be said of it."""

    __slots__ = ()

    def participle(self) -> Factuality:
        """What a participle says of an act's noun: *la levée, annoncée samedi*."""
        for child in self.site.sentence.children(self.site.token.i):
            hit = self.governors.get(child.i)
            said = hit is not None and bool(hit.forms & {"participle", "attributive"})
            # A Slavic pattern may leave the form open: "о готовящемся освобождении".
            said = said or child.morph.get("VerbForm") == "Part"
            if hit is None or child.relation not in ("acl", "amod") or not said or self._tells_another(child):
                continue
            if self._agrees_with_another(child):
                continue
            if hit.value != "asserted" and not (hit.value == "announced" and self.site.occurs):
                return hit.value
        return "asserted"

    def is_to_occur(self) -> bool:
        """Whether nobody says that he will do it, and it is only said to happen: *the lifting will take
        effect on Saturday*; not *la levée, annoncée jeudi par Lima, intervient après des mois*."""
        token = self.site.token
        verb = self.site.sentence.head(token) if self.site.nominal and token.relation == "nsubj" else None
        if verb is None or verb.pos != "VERB" or not self.is_of("occurring", verb):
            return False
        return self.told_above(verb) != "asserted" or self.participle() != "announced"

    def headed(self) -> Factuality:
        """What a participle tells of an act in a headline, where nothing is finite: *Execution of X
        postponed*."""
        tokens, at = self.site.sentence.tokens, self.site.token.i
        if any(is_finite_verb(t) for t in tokens):
            return "asserted"
        for i in sorted(i for i in self.governors if i > at):
            hit, relation = self.governors[i], tokens[i].relation
            said = "participle" in hit.forms or tokens[i].morph.get("VerbForm") == "Part"
            if self._is_of_person(tokens[i]):
                continue
            if said and hit.value not in ("asserted", "announced") and relation in _SAID:
                return hit.value
        return "asserted"

    def _tells_another(self, participle: Token) -> bool:
        """Whether a participle in a relative clause has a subject of its own: *the list of people to whom
        entry is banned*."""
        subject = self.site.sentence.child(participle.i, "nsubj")
        return subject is not None and subject.morph.get("PronType") != "Rel"

    def _agrees_with_another(self, participle: Token) -> bool:
        """Whether the forms of a participle show that it is said of whom the act is done to, whatever small
        models hang it on: *l'arrestation de deux officiers, soupçonnés de trahison*."""
        told, act = participle.morph, self.site.token.morph
        return any(told[name] != act[name] for name in ("Gender", "Number") if name in told and name in act)

    def _is_of_person(self, participle: Token) -> bool:
        """Whether a participle in a headline says what somebody does or is, and nothing of the act: it is
        active (*Décès d'un militant opposant à X*), or agrees with him alone (*Arrestation d'un militant
        opposé à X*)."""
        told = participle.morph
        if told.get("Tense") == "Pres" and told.get("Voice") != "Pass":
            return True
        noun = self.site.sentence.head(participle)
        if participle.relation != "acl" or noun is None or noun is self.site.token:
            return False
        own, act = noun.morph, self.site.token.morph
        return any(
            told.get(name) == own.get(name) != act.get(name)
            for name in ("Gender", "Number")
            if told.get(name) and own.get(name) and act.get(name)
        )
