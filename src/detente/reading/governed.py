"""What governs a word, from the inside out, and what that makes of its factuality."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model import Factuality
from detente.reading.asked import Asked, weaker
from detente.reading.parse import Token
from detente.reading.phrases import Hit

_CLIMB = 8
_UNREAL = frozenset({"conditional", "doubtful", "possible"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "obj", "csubj", "acl", "iobj"})
_UP = _COMPLEMENTS | {
    "obl",
    "nmod",
    "advcl",
    "conj",
    "nsubj",
    "parataxis",
    "appos",
    "amod",
    "compound",
    "dep",
}


@dataclass(slots=True)
class Governed(Asked):
    """A site with everything above it in the parse."""

    def above(self) -> Factuality:
        """What governs it, from the inside out."""
        site = self.site
        found: Factuality = "possible" if self.is_conditioned(site.token) else "asserted"
        at = site.token
        done = not site.nominal and self.has_happened(at)
        for _ in range(_CLIMB):
            if self.marks(at, self.known.words["conditions"]):
                return weaker(found, "possible")
            above = site.sentence.head(at)
            if above is None or at.relation not in _UP or self.is_parted(at, above):
                break
            if at.relation in ("obl", "nmod", "advcl", "acl"):
                case = self.case(at)
                if case == "settled":
                    return weaker(found, self.told_above(above)) if at.relation == "advcl" else found
                if case == "purpose" and site.occurs and site.nominal and self.concerns(at):
                    # What a protest is over has been.
                    return found
                naming = self._naming(at)
                if naming is not None:
                    # "An agreement on": the pattern says what its preposition makes of it.
                    case = ""
                    found = weaker(found, naming.value)  # type: ignore[arg-type]
                if (case == "purpose" and (at is site.token or at.relation == "advcl")) or self.aims(at):
                    return weaker(found, "possible")
            if site.nominal and above.i in self.granted and at.relation in ("obj", "obl", "nmod"):
                return found
            if (
                above.i in self.governors
                and self.governors[above.i].value == "asserted"
                and self.is_negated(above, None)
            ):
                # "Did not manage to free" tried it; "could not confirm that X was freed" knows nothing.
                tried = at.relation == "xcomp" or at.morph.get("VerbForm") == "Inf"
                return weaker(found, "attempted" if tried else "possible")
            if above.i in self.governors and above.pos == "NOUN" and self.is_negated(above, None):
                # "Without any promise of": nothing was promised.
                return weaker(found, "denied" if self.governors[above.i].value != "possible" else "possible")
            if above.i in self.governors and not self.is_beside(above):
                told = self.governed(self.governors[above.i], at, above, done)
                found = weaker(found, told) if told else found
                if told == "possible" or (told == "asserted" and not self.is_infinitive(above)):
                    # What is made of a wish is not made of its content: "rejected calls to release".
                    return found
            elif above.i in self.speech and at.relation in ("ccomp", "parataxis"):
                if self.is_negated(above, None):
                    return weaker(found, "possible")
                return weaker(found, "announced" if self.is_underway(at) else "asserted")
            elif self.is_open(at, above):
                found = weaker(found, "possible")
            if above.pos in ("VERB", "AUX", "ADJ") and at.relation != "acl":
                found = weaker(found, self.verb_above(above, at, done))
            if (
                at.relation == "parataxis"
                or at.dep == "acl:relcl"
                or (at.relation == "acl" and at is site.token and done)
            ):
                break
            if at.relation == "nsubj" and not site.nominal:
                break
            at = above
            if (
                at.pos in ("VERB", "AUX")
                and at.morph.get("VerbForm") == "Fin"
                and at.relation in ("advcl", "parataxis")
            ):
                if self.marks(at, self.known.words["conditions"]):
                    return weaker(found, "possible")
                break
        return found

    def _naming(self, at: Token) -> Hit[str] | None:
        """The governor whose pattern holds the preposition of a word, wherever the parse hangs that word."""
        cases = [c.start for c in self.site.sentence.children(at.i) if c.relation in ("case", "mark")]
        hits = self.governors.values()
        return next((h for h in hits if any(h.start < case < h.end for case in cases)), None)

    def told_above(self, above: Token) -> Factuality:
        """What the tense of the main verb makes of what comes before or after it: *will be tried before being
        deported*."""
        kinds = self.auxiliary_kinds(above)
        if above.morph.get("Tense") == "Fut" or "announced" in kinds:
            return "announced"
        doubtful = above.morph.get("Mood") == "Cnd" or kinds & _UNREAL
        return "possible" if doubtful else "asserted"

    def is_open(self, token: Token, above: Token) -> bool:
        """Whether an infinitive hangs on a verb that says nothing of whether it comes true."""
        own = token is self.site.token
        infinitive = self.site.forms == {"infinitive"} if own else self.is_infinitive(token)
        return infinitive and above.pos == "VERB" and token.relation == "xcomp"

    def verb_above(self, above: Token, at: Token, done: bool) -> Factuality:
        """What the negation and mood of a governing verb pass down to the act."""
        if done:
            return "asserted"
        negated = self.is_negated(above, None)
        is_complement = at.relation in _COMPLEMENTS or at.relation == "nsubj"
        if negated and above.i in self.governors:
            value = self.governors[above.i].value
            able = value == "possible" and at.relation == "xcomp"
            return "possible" if value in ("denied", "possible") and not able else "denied"
        unreal = above.morph.get("Mood") == "Cnd" or self.auxiliary_kinds(above) & _UNREAL
        if unreal and at.relation == "nsubj" and self.site.nominal:
            return "possible"  # "A lifting alone would not reopen the port": none is denied.
        if negated and is_complement and self.site.nominal and above.i not in self.speech:
            return "denied" if at.relation in ("nsubj", "obj") else "asserted"
        if unreal:
            return "possible" if is_complement or at.relation in ("obl", "conj", "nmod") else "asserted"
        if above.morph.get("Tense") == "Fut" or "announced" in self.auxiliary_kinds(above):
            return "announced" if is_complement or at.relation in ("obl", "conj") else "asserted"
        return "asserted"

    def governed(self, hit: Hit[str], at: Token, above: Token, done: bool) -> Factuality | None:
        """What a governor makes of the act; None where it does not reach it."""
        if at.relation not in _COMPLEMENTS and at.relation not in (
            "nmod",
            "obl",
            "conj",
            "compound",
            "advcl",
            "nsubj",
        ):
            return None
        if at.relation == "conj" or (at.relation == "advcl" and at.morph.get("VerbForm") in ("Part", "Fin")):
            return None
        value: Factuality = hit.value  # type: ignore[assignment]
        if at.relation == "nsubj":
            passive = at.dep == "nsubj:pass" or "participle" in hit.forms or above.pos in ("NOUN", "ADJ")
            passive = passive or above.morph.get("Voice") in ("Pass", "Mid")
            return value if passive and not (value == "announced" and self.site.occurs) else None
        if value == "announced" and (done or self.site.occurs):
            return "asserted"
        if value in ("planned", "possible") and done:
            return "possible" if value == "possible" else "asserted"
        return value

    def is_beside(self, above: Token) -> bool:
        """Whether a governor is only the first of several things done: *suspending a ban, lifting sanctions
        and freeing assets*, where small models make objects of what follows."""
        site, tokens = self.site, self.site.sentence.tokens
        if "gerund" not in site.forms or self.governors[above.i].forms != {"gerund"}:
            return False
        start = next((t.i for t in tokens if t.end > site.words[site.hit_first].start), 0)
        between = tokens[above.i + 1 : start]
        listed = any(t.text == "," for t in between)
        return listed and (between[-1].text == "," or between[-1].pos == "CCONJ")

    def is_conditioned(self, token: Token) -> bool:
        """Whether a condition hangs on the verb and the verb has not happened: *s'il parle, il sera
        libéré*."""
        if self.site.nominal or self.has_happened(token):
            return False
        return any(
            c.relation == "advcl" and self.marks(c, self.known.words["conditions"])
            for c in self.site.sentence.children(token.i)
        )
