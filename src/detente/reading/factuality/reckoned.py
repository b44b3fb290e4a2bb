"""What an act is a part of: what a deal holds is agreed, what is among demands is only wanted."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.asked import UNREAL, Told
from detente.reading.factuality.awaited import Awaited
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import has_finite
from detente.reading.phrases import key_of

_CLIMB = 8
_JOINED = frozenset({"nsubj", "obj", "conj", "parataxis", "ccomp"})
_CLAUSAL = frozenset({"VERB", "AUX", "SCONJ", "CCONJ", "PRON", "PUNCT"})
_REACH = 6
_WANTED: tuple[Factuality, ...] = ("possible", "planned")


class Reckoned(Awaited):
    """A site with the deals, demands and lists that it may be a part of."""

    __slots__ = ()

    def held(self, at: Token, above: Token) -> Factuality | None:
        """What an act is that something holds: *the agreement includes the release of …* is planned, *their
        demands include …* only wants it, *un accord prévoyant la libération*; None where nothing does."""
        holder = self._holder(at, above) if self.site.nominal else None
        if holder is None:
            return None
        agreed = holder.pos == "PRON" or key_of(holder.text) in self.known.words["deals"]
        if agreed and not self.site.occurs:
            return "planned"
        nouns = (holder, *(c for c in self.site.sentence.children(holder.i) if c.relation == "nmod"))
        told = [self.governors[n.i].value for n in nouns if n.i in self.governors]
        return next((wanted for wanted in _WANTED if wanted in told), None)

    def _holder(self, at: Token, above: Token) -> Token | None:
        """The subject of a verb of holding, or the noun that its participle says something of, also where
        small models make the act the subject of what follows: *un accord prévoyant l'échange est signé*."""
        if at is self.site.token and at.relation != "obj":
            above = self._holding_before(at) or above
        elif at.relation != "obj":
            return None
        if not self.is_of("holding", above) or self.auxiliary_kinds(above) & UNREAL:
            return None
        subject = self.site.sentence.child(above.i, "nsubj")
        said_of = above.relation in ("acl", "amod")
        if subject is not None and not said_of:
            return subject
        return self.site.sentence.head(above) if said_of else None

    def _holding_before(self, at: Token) -> Token | None:
        """The verb of holding shortly before a noun without a preposition, whatever small models make of
        both: *l'accord prévoit au total 553 libérations*."""
        sentence = self.site.sentence
        if sentence.child(at.i, "case") is not None:
            return None
        for token in reversed(sentence.tokens[max(at.i - _REACH, 0) : at.i]):
            if self.is_of("holding", token):
                return token
            if token.pos in _CLAUSAL:
                return None
        return None

    def is_among_wishes(self) -> bool:
        """Whether an act is said to be one of some demands: *parmi les revendications figure la libération de
        X*, *одно из требований — освобождение X*, *among the proposals is that he pardon X*."""
        site = self.site
        if not site.nominal and site.token.relation != "ccomp":
            return False
        hits = self.known.phrases["wishes"].find(site.words, site.first, site.last)
        return any(self._shares_clause(hit.start, hit.end) for hit in hits)

    def _shares_clause(self, start: int, end: int) -> bool:
        """Whether some words hang on the act, or on what it hangs on as a subject or object."""
        token, sentence = self.site.token, self.site.sentence
        heads = {token.i, token.head} if token.relation in _JOINED else {token.i}
        return any(t.i in heads or t.head in heads for t in sentence.between(start, end) if t.pos != "ADP")

    def listed(self) -> Told:
        """What the words before a colon make of an act in the list after it: *demande trois gestes : la
        libération de X, …*."""
        site, tokens = self.site, self.site.sentence.tokens
        colon = next((t.i for t in reversed(tokens[: site.token.i]) if t.text == ":"), 0)
        inside = tokens[colon : site.token.i]
        if not colon or not site.nominal or site.occurs or site.token.relation == "nsubj":
            return "asserted"
        if has_finite(inside):
            return "asserted"
        at: Token | None = tokens[colon - 1]
        for _ in range(_CLIMB):
            if at is None or at.i in self.governors:
                break
            at = site.sentence.head(at)
        value = self.governors[at.i].value if at is not None and at.i in self.governors else ""
        wanted = at is not None and value in ("possible", "planned") and not self.is_negated(at, None)
        return value if wanted else "asserted"  # type: ignore[return-value]

    def is_said_to_be(self, at: Token, above: Token) -> bool:
        """Whether *not become* denies a noun and no act: *не стало сюрпризом, что его освободили*."""
        noun = at.pos == "NOUN" and at is not self.site.token and at.relation in ("xcomp", "conj")
        return (noun or at.relation in ("ccomp", "parataxis")) and self.is_of("phases", above)
