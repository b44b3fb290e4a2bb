"""What is only aimed at, and what an infinitive or a purpose leaves open: the words tell neither that it was
done nor that it was not."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.aims import Aims
from detente.reading.factuality.asked import Told, weaker
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import has_finite, is_finite_verb
from detente.reading.phrases import Hit, key_of

_CLIMB = 8
_HELPED = 3
_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "PART", "NUM"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_CLOSED = frozenset({"DET", "ADP", "ADJ", "ADV", "AUX", "PART"})


class Aimed(Aims):
    """A site with the aims that it may be one of."""

    __slots__ = ()

    def is_aimed(self, at: Token) -> bool:
        """Whether a preposition of aim is the act's own, or that of its clause, or holds the noun above the
        act: *в целях освобождения*."""
        # Small models hang "afin d'obtenir" on the adverb.
        infinitive = at.relation == "obl" and at.morph.get("VerbForm") == "Inf"
        clausal = infinitive or at.relation in ("advcl", "acl")
        return at is self.site.token or clausal or self.is_of("purposes", at)

    def aimed_at(self, at: Token, above: Token) -> Told:
        """What an aim is worth: what the word above makes of it, else nothing is known of it.

        What somebody is thanked or blamed for has been; what is to be done to somebody by others, under a
        word of planning, is planned; what somebody is to obtain (*to secure her release*) only possible.
        """
        site, hit = self.site, self.governors.get(above.i)
        if hit is not None and hit.value in ("planned", "denied") and self._is_content(at, above):
            return hit.value
        if site.nominal and self.is_of("comments", above):
            return "asserted"
        passive = bool(site.auxiliaries) and site.auxiliaries[0] in self.known.words["bare"]
        over = site.sentence.head(above)
        verbs = [above.i] if over is None or above.relation != "xcomp" else [above.i, over.i]
        told = {self.governors[i].value for i in verbs if i in self.governors}
        if passive and told == {"planned"}:
            return "planned"
        wished = hit is not None and hit.value == "possible"
        if wished and self.is_refused(above):
            return "denied"
        if wished and self.is_met(above):
            return "asserted"
        asked = wished and (site.nominal or self.case(at) != "purpose")  # "Called on Minsk to free them".
        return "possible" if asked or (site.nominal and at is not site.token) else "open"

    def _is_content(self, at: Token, above: Token) -> bool:
        """Whether an infinitive far behind a verb with nothing else for its content is that, whatever small
        models take it for: *agreed last week, after talks in Oslo, to free them*; not *a renoncé à son poste
        pour obtenir sa libération*."""
        if at is not self.site.token or self.site.nominal:
            return False
        own = self.site.sentence.children(above.i)
        return not any(c.relation in ("obj", "xcomp", "ccomp") or c.dep == "obl:arg" for c in own)

    def is_second_aim(self, at: Token) -> bool:
        """Whether an act's noun is what else people stand for: *a défilé contre la guerre et pour la
        libération de X*; not what they are also thanked or known for."""
        site = self.site
        if at is not site.token or not site.nominal or site.occurs or at.relation != "conj":
            return False
        if self.case(at) != "purpose" or site.sentence.child(at.i, "case") is None:
            return False
        above = site.sentence.head(at)
        while above is not None and above.pos not in ("VERB", "AUX"):
            above = site.sentence.head(above)
        return above is None or not self.is_of("comments", above)

    def is_topic(self, at: Token, above: Token) -> bool:
        """Whether an act is only what somebody speaks of: *called the arrest a mistake*, *discussed the
        arrest of X*, *asked for information on his arrest*."""
        if not self.site.nominal or at.relation not in ("obj", "obl", "nmod"):
            return False
        if at.relation == "obj" and self.is_of("calling", above):
            return True
        if not self.site.occurs or self.is_negated(above, None):
            return False
        if above.i not in self.governors and above.relation == "obj" and self.is_of("reports", above):
            return True
        return self.is_of("topics", above)

    def is_of_a_deal(self) -> bool:
        """Whether a clause only says what a deal is: *an agreement under which each will free two*, *the swap
        will see the release of X*, *an agreement was reached to free X*."""
        token, sentence = self.site.token, self.site.sentence
        noun = sentence.head(token) if token.relation == "acl" else None
        if noun is None:
            hangs = self.site.nominal or (token.relation in ("advcl", "xcomp") and self.is_infinitive(token))
            verb = sentence.head(token) if hangs else token
            noun = sentence.child(verb.i, "nsubj") if verb is not None else None
        return noun is not None and key_of(noun.text) in self.known.words["deals"]

    def tempered(self, told: Told | None, at: Token, above: Token) -> Told | None:
        """What a governor makes of an act, less than it would: where it only bears on what is told of the act
        (*refused to give reasons for the decision to expel*), is only meant, or was met."""
        if told == "denied" and any(self.is_of("explaining", c) for c in self.site.sentence.children(at.i)):
            return "asserted"
        reasons = (at, *self.site.sentence.children(above.i))
        if told == "denied" and not self.site.nominal and any(self.is_of("explaining", t) for t in reasons):
            return "open"  # "For lack of grounds to arrest him": he may be held all the same.
        told = "possible" if told == "denied" and self.is_only_meant(above) else told
        met = told == "possible" and self.is_met(above)
        if met and above.key in self.known.words["offers"]:
            return "planned"  # "Accepted the offer to leave prison".
        return "asserted" if met or (told and self.is_means(at, above)) else told

    def is_met(self, above: Token) -> bool:
        """Whether what was asked for has been granted: *the request for her release was granted*."""
        over = self.site.sentence.head(above)
        if over is None or above.pos != "NOUN" or above.relation not in ("obj", "nsubj"):
            return False
        met = self.is_of("grants", over) and not self.is_negated(over, None)
        return met and self.told_above(over) == "asserted"

    def is_refused(self, above: Token) -> bool:
        """Whether what was formally asked for has been refused: *rejected his request for release*."""
        over = self.site.sentence.head(above)
        if over is None or above.relation not in ("obj", "nsubj") or over.i not in self.governors:
            return False
        asked = key_of(above.text) in self.known.words["petitions"]
        refused = self.governors[over.i].value == "denied" and not self.is_negated(over, None)
        return asked and refused and self.told_above(over) == "asserted" and not self.is_infinitive(over)

    def is_only_meant(self, above: Token) -> bool:
        """Whether who would stop an act has only threatened, promised or tried it: *ready to block the
        renewal*."""
        over = self.site.sentence.head(above)
        if over is None or above.relation not in ("xcomp", "ccomp", "advcl") or over.i not in self.governors:
            return False
        return self.is_infinitive(above) and self.governors[over.i].value in (
            "planned",
            "possible",
            "attempted",
        )

    def is_put_aside(self) -> bool:
        """Whether words right before an act tell of something in its place: *fined rather than jailed*, *a
        pause instead of the lifting of sanctions*."""
        site = self.site
        low = max(site.hit_first - _CLIMB, site.first)
        for hit in self.known.phrases["instead"].find(site.words, low, site.hit_first):
            between = range(hit.last + 1, site.hit_first)
            if any(site.words[i].broken for i in (*between, site.hit_first)):
                continue
            # "Instead of his release", but not "вместо него освободили".
            tokens = [self.token(i) for i in between]
            if all(t is not None and (t.pos in _CLOSED or t.morph.get("Poss")) for t in tokens):
                return True
        return False

    def is_helped_behind(self, infinitive: Token) -> bool:
        """Whether a finite helper stands behind an infinitive: *освобождать Краля Минск не будет*."""
        return has_finite(c for c in self.site.sentence.helpers(infinitive) if c.i > infinitive.i)

    def is_loose(self) -> bool:
        """Whether an infinitive hangs on nothing that says that it came true: *Free them all!*, *une manière
        d'expulser les opposants*."""
        site, at = self.site, self.site.token
        if site.nominal or site.reduced or self.has_happened(at) or not self._is_infinitival(at):
            return False
        if self.is_helped_behind(at):
            return False
        for _ in range(_CLIMB):
            if self.case(at) == "settled" or self.naming(at) is not None:
                return False
            above = site.sentence.head(at)
            if above is None:
                return True
            if above.pos == "AUX" and at is site.token and site.auxiliaries:
                return False  # "Are to be freed" has a time of its own.
            if above.i in self.governors or above.i in self.granted:
                return False
            rank = self._rank(above)
            if rank is not None:
                # "The last to be freed are X and Y" and "X is the first of 50 to be freed" tell who is to be.
                present = rank.relation == "nsubj" and self._is_present(rank)
                return present or self._is_of_many(rank, at) or self._is_rank_to_come(rank)
            if at.relation not in ("conj", "xcomp", "obj", "ccomp") or above.morph.get("VerbForm") != "Inf":
                return True
            at = above
        return True

    def left_loose(self) -> Told:
        """What an infinitive tells that hangs on nothing.

        A headline's is planned (*Cuba to free dissidents*), as is what is to be done to people (*students to
        be freed*); a cry is a demand, and the noun of a decision may stand before its author (*la décision du
        juge de libérer X*).
        """
        token = self.site.token
        if self._is_to_be(token) or self._is_headline(token):
            return "planned"
        if token.relation == "root" and self.ends_in("!"):
            return "possible"
        noun = self._decision_before()
        return noun.value if noun is not None else "open"

    def _is_to_be(self, token: Token) -> bool:
        """Whether a passive infinitive says of a noun what is to be done to it."""
        above, helpers = self.site.sentence.head(token), self.site.auxiliaries
        if above is None or token.relation != "acl" or not (above.pos in _NOMINAL or self._rank(above)):
            return False
        return bool(helpers) and helpers[0] in self.known.words["bare"]

    def _is_headline(self, token: Token) -> bool:
        """Whether an infinitive with its mark stands after a noun, in words without a finite verb."""
        tokens, marks = self.site.sentence.tokens, self.known.words["infinitive"]
        mark = next((c for c in self.site.sentence.children(token.i) if key_of(c.text) in marks), None)
        if mark is None or not mark.i or tokens[mark.i - 1].pos not in ("NOUN", "PROPN"):
            return False
        return not any(is_finite_verb(t) for t in tokens)

    def _decision_before(self) -> Hit[Factuality] | None:
        """The noun of a decision or wish before an infinitive, with nothing but its complements between."""
        tokens = self.site.sentence.tokens
        for i in range(self.site.token.i - 1, -1, -1):
            hit = self.governors.get(i)
            if tokens[i].pos not in _WITHIN or self.is_of("explaining", tokens[i]):
                return None  # "The lack of grounds to arrest him".
            if hit is not None and tokens[i].pos == "NOUN" and hit.value != "asserted":
                return hit
        return None

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
        children = self.site.sentence.children
        first = self.site.sentence.head(at) if at.relation == "conj" and bare else None
        # "To find and arrest him": the second has the mark of the first.
        held = [*children(at.i), *(children(first.i) if first is not None else ())]
        return any(key_of(c.text) in marks and c.i < at.i for c in held)

    def _rank(self, noun: Token | None) -> Token | None:
        """Who is counted off, a noun or what it hangs on: *the third to be freed*, *le premier à être
        libéré*, *the last of the prisoners to be freed*."""
        ranks = self.known.words["ranks"]
        while noun is not None and noun.pos != "VERB":
            counted = (noun, *self.site.sentence.children(noun.i))
            if any(key_of(t.text) in ranks or t.morph.get("NumType") == "Ord" for t in counted):
                return noun
            noun = self.site.sentence.head(noun) if noun.relation in ("nmod", "obl") else None
        return None

    def _is_rank_to_come(self, rank: Token) -> bool:
        """Whether who is counted off is still to be it: *will be the first to be freed*, *is expected to be
        the last to be freed*."""
        copula = self.site.sentence.child(rank.i, "cop")
        if copula is None:
            return False
        helpers = (c for c in self.site.sentence.children(rank.i) if c.relation == "aux")
        told = any(key_of(c.text) in self.known.modals for c in helpers)
        return told or copula.morph.get("VerbForm") == "Inf" or copula.morph.get("Tense") == "Fut"

    def _is_of_many(self, rank: Token, verb: Token) -> bool:
        """Whether who is counted off in the present is one of a number: *is the first of 50 to be freed*."""
        numbered = any(t.pos == "NUM" for t in self.site.sentence.tokens[rank.i + 1 : verb.i])
        copula = self.site.sentence.child(rank.i, "cop")
        return numbered and copula is not None and copula.morph.get("Tense") == "Pres"

    def _is_present(self, subject: Token) -> bool:
        """Whether the verb or copula of a subject is in the present."""
        predicate = self.site.sentence.head(subject)
        if predicate is None:
            return False
        verbs = [
            predicate,
            *(c for c in self.site.sentence.children(predicate.i) if c.relation in ("cop", "aux")),
        ]
        return any(v.morph.get("Tense") == "Pres" and v.morph.get("VerbForm") == "Fin" for v in verbs)

    def naming(self, at: Token) -> Hit[Factuality] | None:
        """The governor whose pattern holds the preposition of a word, wherever the parse hangs that word."""
        cases = [c.start for c in self.site.sentence.children(at.i) if c.relation in ("case", "mark")]
        hits = self.governors.values()
        return next((h for h in hits if any(h.start < case < h.end for case in cases)), None)

    def seen(self) -> Told:
        """What a verb makes of a participle that tells what becomes of its object: *could see 300 freed*,
        *hopes to get them freed*."""
        verb = self._seeing() if "participle" in self.site.forms and not self.site.auxiliaries else None
        if verb is None:
            return "asserted"
        if self.is_negated(verb, None):
            return "denied"
        above = self.told_above(verb)
        found: Told = "planned" if above == "announced" else above
        mark = self.site.sentence.child(verb.i, "mark")
        wish = self.governors.get(mark.i - 1) if mark is not None else None
        if wish is not None and wish.value in ("possible", "planned"):
            # "Of its wish to see", whatever small models hang that on.
            found = weaker(found, wish.value)
        at: Token | None = verb
        for _ in range(_HELPED):
            if at is verb and at.morph.get("VerbForm") == "Inf" and at.relation in ("advcl", "acl"):
                found = weaker(found, "open")  # "Its wish to see him freed".
            elif at is None or at.relation not in ("xcomp", "ccomp", "conj"):
                break
            at = self.site.sentence.head(at)
            if at is not None and at.i in self.governors:
                found = weaker(found, self.governors[at.i].value)
        return found

    def _seeing(self) -> Token | None:
        """The verb of seeing or having whose object is a participle, or the noun that it is said of."""
        at: Token | None = self.site.token
        for _ in range(_HELPED):
            above = self.site.sentence.head(at) if at is not None else None
            if at is None or above is None or above.i > self.site.token.i:
                return None
            if above.pos == "VERB":
                between = self.site.sentence.page.text[at.end : self.site.token.start]
                # "Would get back Kral, arrested in May": the comma says that he had been.
                fits = at.relation in ("obj", "ccomp", "xcomp") and "," not in between
                fits = fits and self.is_of("seeing", above)
                return above if fits else None
            at = above
        return None

    def is_open(self, token: Token, above: Token) -> bool:
        """Whether an infinitive hangs on a verb that says nothing of whether it comes true."""
        own = token is self.site.token
        infinitive = self.site.forms == {"infinitive"} if own else self.is_infinitive(token)
        return infinitive and above.pos == "VERB" and token.relation == "xcomp"

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

    def is_equated(self, value: Factuality, above: Token) -> bool:
        """Whether an act is said to be an attempt at, or a threat to, something else: *his arrest is an
        attempt to silence him*."""
        reaches = value == "attempted" or (value == "possible" and self.site.occurs)
        if not reaches or above.pos != "NOUN":
            return False
        return any(
            c.relation in ("acl", "nmod", "xcomp", "advcl") or c.morph.get("VerbForm") == "Inf"
            for c in self.site.sentence.children(above.i)
        )
