"""What small models hang on the wrong word: a clause that is a statement of its own, or the content of a word
that stands nearer."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.ensuing import Ensuing
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

_PHRASAL = frozenset({"obl", "obj", "nmod", "amod", "appos"})


class Misjoined(Ensuing):
    """A site whose parse may hang it on the wrong word."""

    __slots__ = ()

    def is_led_to(self, at: Token, hit: Hit[Factuality]) -> bool:
        """Whether nothing but the mark of an infinitive stands between a governor and a gerund: *committed to
        freeing them*."""
        between = self.site.sentence.between(hit.end, at.start)
        return len(between) == 1 and key_of(between[0].text) in self.known.words["infinitive"]

    def is_statement_apart(self, at: Token) -> bool:
        """Whether a finite verb without a conjunction is made a phrase of another: *ne pourront plus entrer
        et leurs avoirs seront gelés*; a headline's verb the name of one: *UN Lifts Travel Ban*; or what
        only a comma parts from a passive its content: *assets are frozen, citizens are prohibited from …*; or
        from what somebody hopes: *la Biélorussie a libéré dix hommes, le président espère un accord*; or a
        clause behind a comma one of time or reason: *il m'a appelée, il est libre*."""
        if self._is_before_a_passive(at) or self._is_before_another(at) or self._is_set_beside(at):
            return True
        if at is not self.site.token or self.site.nominal:
            return False
        if at.relation not in _PHRASAL:
            return at.relation == "compound"
        children = self.site.sentence.children(at.i)
        marked = any(c.relation == "mark" or c.morph.get("PronType") == "Rel" for c in children)
        finite = self.site.sentence.finite(at)
        return not marked and finite is not None and finite.morph.get("Tense") == "Fut"

    def _is_before_a_passive(self, at: Token) -> bool:
        sentence, above = self.site.sentence, self.site.sentence.head(at)
        if at.relation != "ccomp" or above is None or above.i < at.i:
            return False
        if any(c.relation == "mark" for c in sentence.children(at.i)):
            return False
        said_of = [c for c in sentence.children(above.i) if c.dep == "nsubj:pass" and c.pos != "PRON"]
        return any(at.i < c.i < above.i for c in said_of)

    def _is_set_beside(self, at: Token) -> bool:
        """Whether a finite clause with a subject stands behind a comma, and no word makes it another's."""
        sentence, above = self.site.sentence, self.site.sentence.head(at)
        if at.relation != "advcl" or above is None or at.i < above.i or self.site.nominal:
            return False
        own = [c for c in sentence.children(at.i) if c.i > above.i]
        first = next((c for c in own if c.pos != "PUNCT"), None)
        if first is None or first.relation != "nsubj" or sentence.finite(at) is None:
            return False
        linked = any(c.relation in ("mark", "cc") or c.morph.get("PronType") == "Rel" for c in own)
        opening = min([first, *sentence.children(first.i)], key=lambda t: t.i)
        return not linked and sentence.tokens[opening.i - 1].text == ","

    def _is_before_another(self, at: Token) -> bool:
        """Whether a clause of something done, which no conjunction opens, is joined by a comma alone to the
        one behind, each with a subject of its own."""
        sentence, above = self.site.sentence, self.site.sentence.head(at)
        if at.relation != "advcl" or above is None or above.i < at.i or self.site.nominal:
            return False
        if at is not self.site.token or not self.has_happened(at) or sentence.finite(at) is None:
            return False
        own = sentence.children(at.i)
        if any(c.relation in ("mark", "cc") or c.morph.get("PronType") in ("Rel", "Int") for c in own):
            return False
        subjects = [c for c in sentence.children(above.i) if c.relation == "nsubj"]
        before = any(c.relation == "nsubj" and c.i < at.i for c in own)
        commas = [t.i for t in sentence.tokens[at.i : above.i] if t.text == ","]
        return before and bool(commas) and any(commas[-1] < c.i < above.i for c in subjects)

    def is_second_object(self, at: Token, above: Token) -> bool:
        """Whether an act's noun is joined to the object of a verb, where small models join it to the verb:
        *réclame un procès ou, à défaut, la libération de X*."""
        if not self.site.nominal or at is not self.site.token or above.pos != "VERB":
            return False
        has_object = any(c.relation == "obj" and c.i < at.i for c in self.site.sentence.children(above.i))
        return has_object and self.site.sentence.child(at.i, "case") is None

    def asked_by(self, at: Token, above: Token) -> Token | None:
        """The word of wishing, joined to a verb, that an infinitive is the content of, where a model hangs it
        on that verb: *dénonce l'arrestation et demande au Conseil d'obtenir sa libération*."""
        hit, tokens = self.governors.get(above.i), self.site.sentence.tokens
        if at.relation != "xcomp" or at.morph.get("VerbForm") != "Inf":
            return None
        if hit is not None and hit.value != "asserted":
            return None
        for i in range(at.i - 1, above.i, -1):
            wish = self.governors.get(i)
            if wish is not None and tokens[i].relation == "conj" and tokens[i].head == above.i:
                return tokens[i] if wish.value in ("possible", "planned") else None
        return None

    def sought_by(self, at: Token, above: Token) -> Token | None:
        """The infinitive of wishing whose object a model makes the subject of the verb before it: *va
        demander à l'Allemagne l'extradition de X*."""
        if at.relation != "nsubj" or not self.site.nominal or at.i < above.i:
            return None
        for child in self.site.sentence.children(above.i):
            wish = self.governors.get(child.i)
            if child.relation == "xcomp" and above.i < child.i < at.i and wish is not None:
                return child if wish.value == "possible" and child.pos == "VERB" else None
        return None

    def is_absolute(self, at: Token) -> bool:
        """Whether a perfect participle has a subject of its own, whatever is said beside it: *les peines vont
        jusqu'à dix ans, deux d'entre eux ayant été libérés*."""
        first = next(iter(self.site.sentence.helpers(at)), None)
        if first is None or (first.morph.get("VerbForm"), first.morph.get("Tense")) != ("Part", "Pres"):
            return False
        children = self.site.sentence.children(at.i)
        return any(c.relation == "nsubj" and c.i < first.i for c in children)
