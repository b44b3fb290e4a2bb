"""What governs a word, from the inside out, and what that makes of its factuality."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model import Factuality
from detente.reading.asked import Asked, weaker
from detente.reading.parse import Token
from detente.reading.phrases import Hit, key_of

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
        """What governs it, from the inside out; an infinitive that nothing vouches for states nothing."""
        ahead = self._opens_future()
        found = weaker(self._climbed(), ahead) if ahead else self._climbed()
        return weaker(found, "possible") if found == "asserted" and self._is_loose() else found

    def _climbed(self) -> Factuality:
        """What each word above makes of it."""
        site = self.site
        found: Factuality = "possible" if self.is_conditioned(site.token) else "asserted"
        at = site.token
        done = not site.nominal and self.has_happened(at)
        for _ in range(_CLIMB):
            if self.is_condition(at, done=done and at is site.token):
                return weaker(found, "possible")
            above = self._governing(at)
            if above is None or at.relation not in _UP or self.is_parted(at, above):
                break
            if done and at is site.token and self._is_apart(at, above):
                unreal = at.relation == "advcl" and self.told_above(above) == "possible"
                return weaker(found, "possible") if unreal else found
            if self._is_taken_for_granted(at, above) or (done and at is site.token and self.is_asked(at)):
                return found
            if self._is_sought(at, above):
                return weaker(found, "possible")
            if at.relation in ("obl", "nmod", "advcl", "acl"):
                case = self.case(at)
                if case == "settled":
                    return weaker(found, self.told_above(above)) if at.relation == "advcl" else found
                if case == "without":
                    return weaker(found, "denied")
                if case == "purpose" and site.occurs and site.nominal and self.concerns(at):
                    # What a protest is over has been.
                    return found
                naming = self._naming(at)
                if naming is not None:
                    # "An agreement on": the pattern says what its preposition makes of it.
                    found = weaker(found, naming.value)  # type: ignore[arg-type]
                elif (case == "purpose" and self._is_aimed(at)) or self.aims(at):
                    return weaker(found, self._aimed_at(above))
            elif at.relation == "dep" and (naming := self._naming(at)) is not None:
                found = weaker(found, naming.value)  # type: ignore[arg-type]
            if site.nominal and above.i in self.granted and at.relation in ("obj", "obl", "nmod"):
                return found
            if above.i in self.governors and self.is_negated(above, None):
                undone = self._undone(at, above)
                if undone is not None:
                    return weaker(found, undone)
            if above.i in self.governors and self._has_condition(above):
                found = weaker(found, "possible")
            if above.i in self.governors and not self.is_beside(above):
                told = self.governed(self.governors[above.i], at, above, done)
                told = "possible" if told == "denied" and self._is_only_meant(above) else told
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
                if self.is_condition(at, done=False):
                    return weaker(found, "possible")
                break
        return found

    def _undone(self, at: Token, above: Token) -> Factuality | None:
        """What a negated governor makes of the act; None where its negation does not reach it."""
        value = self.governors[above.i].value
        is_content = at.relation == "xcomp" or at.morph.get("VerbForm") == "Inf"
        if self._is_doer(at, above):
            return None
        if value == "asserted":
            if is_content and self.is_of("phases", above):
                return "denied"
            # "Did not manage to free" tried it; "could not confirm that X was freed" knows nothing.
            return "attempted" if is_content else "possible"
        if above.pos == "NOUN":
            # "Without any promise of": nothing was promised.
            return "denied" if value != "possible" else "possible"
        if value == "denied":
            # "Did not rule out".
            return "possible"
        if value in ("possible", "planned") and is_content and self.is_of("able", above):
            return "denied"
        return None

    def _is_taken_for_granted(self, at: Token, above: Token) -> bool:
        """Whether an act is what somebody comments on, or does not: *did not condemn the arrest*."""
        if not self.site.nominal or at.relation not in ("obj", "obl", "nmod"):
            return False
        if not self.is_of("factive", above):
            return False
        return above.i not in self.governors or self.is_negated(above, None)

    def _is_only_meant(self, above: Token) -> bool:
        """Whether who would stop an act has only threatened or promised it: *ready to block the renewal*."""
        over = self.site.sentence.head(above)
        if over is None or above.relation not in ("xcomp", "ccomp", "advcl") or over.i not in self.governors:
            return False
        return self.is_infinitive(above) and self.governors[over.i].value in ("planned", "possible")

    def _is_doer(self, at: Token, above: Token) -> bool:
        """Whether an act is the subject of an active verb: *the release has not helped the talks*."""
        passive = at.dep == "nsubj:pass" or above.morph.get("Voice") in ("Pass", "Mid")
        hit = self.governors.get(above.i)
        passive = passive or (hit is not None and "participle" in hit.forms and "past" not in hit.forms)
        return at.relation == "nsubj" and above.pos == "VERB" and not passive

    def _governing(self, at: Token) -> Token | None:
        """What a word hangs on; the first of two joined verbs where small models give what stands before both
        to the second: *un échange est envisagé, mais Minsk n'a pas répondu*."""
        above = self.site.sentence.head(at)
        if above is None or above.relation != "conj" or at.i > above.i or at.relation == "conj":
            return above
        first = self.site.sentence.head(above)
        between = first is not None and at.i < first.i < above.i
        return first if between and first is not None and first.pos in ("VERB", "AUX") else above

    def _is_apart(self, at: Token, above: Token) -> bool:
        """Whether a finite verb that tells what has been only hangs on another clause: *had him beaten before
        he was freed*, and, by a parse that mistakes it, *moved to ease trade and lifted sanctions*."""
        if at.relation == "conj":
            return above.morph.get("VerbForm") == "Inf" and self.is_finite(at)
        if at.relation != "advcl" or not self.is_finite(at) or self.case(at) == "purpose":
            return False
        return any(c.relation in ("mark", "advmod", "case") and c.i < at.i for c in self._before(at))

    def _before(self, at: Token) -> list[Token]:
        return [c for c in self.site.sentence.children(at.i) if c.i < at.i]

    def _is_aimed(self, at: Token) -> bool:
        """Whether a preposition of aim is the act's own, or that of its clause, or holds the noun above the
        act: *в целях освобождения*."""
        return at is self.site.token or at.relation == "advcl" or self.is_of("purposes", at)

    def _aimed_at(self, above: Token) -> Factuality:
        """What an aim is worth: what is to be done to somebody by others is planned (*taken to the airport to
        be deported*), what one aims at oneself only possible."""
        site = self.site
        passive = bool(site.auxiliaries) and site.auxiliaries[0] in self.known.words["bare"]
        if site.nominal or not passive:
            return "possible"
        over = site.sentence.head(above)
        verbs = [above.i] if over is None or above.relation != "xcomp" else [above.i, over.i]
        told = {self.governors[i].value for i in verbs if i in self.governors}
        return "planned" if told == {"planned"} else "possible"

    def _opens_future(self) -> Factuality | None:
        """What a future verb makes of the act that is its subject: what will take place is planned, and
        *lifting sanctions will help* says of none that they are lifted."""
        site, at = self.site, self.site.token
        above = site.sentence.head(at)
        if above is not None and at.relation == "amod" and "gerund" in site.forms and at.i < above.i:
            # Small models take "lifting sanctions" for sanctions that lift.
            at, above = above, site.sentence.head(above)
        if above is None or at.relation not in ("nsubj", "csubj") or above.i < at.i:
            return None
        gerund = site.forms == {"gerund"}
        if not (site.nominal or gerund):
            return None
        future = above.morph.get("Tense") == "Fut" or "announced" in self.auxiliary_kinds(above)
        if future and self.is_of("occurring", above):
            return "planned"
        doubtful = above.morph.get("Mood") == "Cnd" or bool(self.auxiliary_kinds(above) & _UNREAL)
        return "possible" if gerund and (future or doubtful) else None

    def _is_loose(self) -> bool:
        """Whether an infinitive hangs on nothing that says that it came true: *Free them all!*, *une manière
        d'expulser les opposants*."""
        site, at = self.site, self.site.token
        if site.nominal or site.reduced or self.has_happened(at) or not self._is_infinitival(at):
            return False
        for _ in range(_CLIMB):
            if self.case(at) == "settled" or self._naming(at) is not None:
                return False
            above = site.sentence.head(at)
            if above is None:
                return True
            if above.pos == "AUX" and at is site.token and site.auxiliaries:
                return False  # "Are to be freed" has a time of its own.
            if above.i in self.governors or above.i in self.granted or self._is_ranked(above):
                return False
            if at.relation not in ("conj", "xcomp", "obj", "ccomp") or above.morph.get("VerbForm") != "Inf":
                return True
            at = above
        return True

    def _is_infinitival(self, at: Token) -> bool:
        """Whether a verb is an infinitive by its form and by the parse, with its mark where there is one."""
        marks = self.known.words["infinitive"]
        helped = bool(self.site.auxiliaries) and self.site.auxiliaries[0] in self.known.words["bare"]
        bare = at.morph.get("VerbForm") == "Inf"
        if at is self.site.token and self.site.forms:
            # The ending is surer than the parse.
            bare = "infinitive" in self.site.forms and (bare or len(self.site.forms) == 1)
        if not bare and not helped:
            return False
        if not marks:
            return not self.site.auxiliaries or helped
        return any(key_of(c.text) in marks and c.i < at.i for c in self.site.sentence.children(at.i))

    def _is_ranked(self, noun: Token) -> bool:
        """Whether a noun is counted off: *the third to be freed*, *le premier à être libéré*."""
        ranks = self.known.words["ranks"]
        return any(
            key_of(t.text) in ranks or t.morph.get("NumType") == "Ord"
            for t in [noun, *self.site.sentence.children(noun.i)]
        )

    def _has_condition(self, above: Token) -> bool:
        """Whether a condition hangs on a governor that is not past: *we are ready to free him if …*."""
        if above.morph.get("Tense") == "Past":
            return False
        return any(
            c.relation == "advcl" and self.marks(c, self.known.words["conditions"])
            for c in self.site.sentence.children(above.i)
        )

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
        if negated and above.i in self.governors and not self._is_doer(at, above):
            value = self.governors[above.i].value
            if at.relation == "ccomp":
                return "possible"  # "Could not promise that he would be freed".
            able = value == "possible" and at.relation == "xcomp"
            return "possible" if value in ("denied", "possible") and not able else "denied"
        if negated and at.relation == "obj" and at.i in self.governors and self.is_of("able", at):
            return "denied"  # "N'a pas l'intention de".
        unreal = above.morph.get("Mood") == "Cnd" or self.auxiliary_kinds(above) & _UNREAL
        if unreal and at.relation == "nsubj" and self.site.nominal:
            return "possible"  # "A lifting alone would not reopen the port": none is denied.
        if negated and is_complement and self.site.nominal and above.i not in self.speech:
            if at.relation == "nsubj":
                # "The extension does not help the talks" denies none.
                return "denied" if self._is_happening(above) else "asserted"
            return "denied" if at.relation == "obj" and not self._is_of_another(above) else "asserted"
        if unreal:
            return "possible" if is_complement or at.relation in ("obl", "conj", "nmod") else "asserted"
        if above.morph.get("Tense") == "Fut" or "announced" in self.auxiliary_kinds(above):
            return "announced" if is_complement or at.relation in ("obl", "conj") else "asserted"
        return "asserted"

    def _is_happening(self, above: Token) -> bool:
        """Whether a verb, or a participle with its helper, says of an act that it takes place."""
        return self.is_of("occurring", above) or any(
            self.is_of("occurring", c) for c in self.site.sentence.children(above.i) if c.relation != "nsubj"
        )

    def _is_of_another(self, above: Token) -> bool:
        """Whether a negated verb takes the act for granted, or denies only what the act is to another: *n'a
        pas eu pour contrepartie la libération*."""
        return self.is_of("factive", above) or any(
            self.is_of("relations", c) for c in self.site.sentence.children(above.i)
        )

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
        if value == "attempted" and self._is_going_on(above):
            # Who is trying has neither done it nor failed.
            value = "possible"
        if at.relation == "nsubj":
            passive = at.dep == "nsubj:pass" or "participle" in hit.forms or above.pos in ("NOUN", "ADJ")
            passive = passive or above.morph.get("Voice") in ("Pass", "Mid")
            return value if passive and not (value == "announced" and self.site.occurs) else None
        if value == "announced" and (done or self.site.occurs):
            return "asserted"
        if value in ("planned", "possible") and done:
            return "possible" if value == "possible" else "asserted"
        return value

    def _is_going_on(self, above: Token) -> bool:
        """Whether a verb is in the present, by its form or its helper."""
        helpers = [c for c in self.site.sentence.children(above.i) if c.relation == "aux"]
        if above.pos not in ("VERB", "AUX") or self.is_negated(above, None):
            return False
        finite = helpers[0] if helpers else above
        return finite.morph.get("Tense") == "Pres" and key_of(finite.text) not in self.known.words["perfect"]

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

    def _is_sought(self, at: Token, above: Token) -> bool:
        """Whether a clause in the subjunctive hangs on a pronoun, and no past says that it came: *continuera
        jusqu'à ce qu'elle soit libérée*, *veiller à ce qu'il soit libéré*."""
        if at.relation != "acl" or above.pos != "PRON":
            return False
        sentence = self.site.sentence
        if not any(t.morph.get("Mood") == "Sub" for t in (at, *sentence.helpers(at))):
            return False
        main = sentence.head(above)
        return main is None or not any(
            t.morph.get("Tense") == "Past" for t in (main, *sentence.helpers(main))
        )

    def is_conditioned(self, token: Token) -> bool:
        """Whether a condition hangs on the verb and the verb has not happened: *s'il parle, il sera
        libéré*."""
        if self.site.nominal or self.has_happened(token):
            return False
        return any(
            c.relation == "advcl" and self.marks(c, self.known.words["conditions"])
            for c in self.site.sentence.children(token.i)
        )
