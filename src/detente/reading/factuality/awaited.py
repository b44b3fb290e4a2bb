"""What is awaited, wished or feared: clauses and phrases that say until when, or in hope of what, something
else is so."""

from __future__ import annotations

from detente.reading.factuality.asked import Told
from detente.reading.factuality.misjoined import Misjoined
from detente.reading.factuality.until_then import is_until_then
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

_HELPED = 3


class Awaited(Misjoined):
    """A site with what its clause, or the preposition before it, says of when it is to be."""

    __slots__ = ()

    def is_unmet(self) -> bool:
        """Whether a clause says only what is wanted, awaited or feared, whatever small models hang it on:
        *afin qu'elle soit libérée*, *за то, чтобы он вышел*, *exigent qu'elle soit libérée, a dit X*.

        What is awaited has come in a story of the past (*jusqu'à ce qu'elle soit libérée*).
        """
        if self.site.nominal or not self.is_finite(self.site.token):
            return False
        if self.opening("unmet") is not None or self.is_first_to_be():
            return True
        awaiting = self.opening("awaited")
        return self._is_ahead(awaiting) if awaiting is not None else self._is_wished()

    def is_yet_to_be_decided(self, above: Token) -> bool:
        """Whether a verb says of an act that it is still to be decided on or to take place: *la levée doit
        être votée*."""
        if not self.site.nominal or self.site.occurs:
            return False
        contents = [c for c in self.site.sentence.children(above.i) if c.relation == "xcomp"]
        told = [self.governors[c.i].value for c in contents if c.i in self.governors]
        return bool({"announced", "planned"} & {*told}) or any(self.is_of("occurring", c) for c in contents)

    def continued(self) -> Told:
        """What a bare infinitive tells that small models join to the past of a sentence: the words before it
        that an infinitive can go on from do (*signed an order enabling Minsk to list X and seize Y*)."""
        site, at = self.site, self.site.token
        above = site.sentence.head(at) if at.relation == "conj" and not site.nominal else None
        if above is None or site.auxiliaries or at.morph.get("VerbForm") != "Inf":
            return "asserted"
        if above.morph.get("VerbForm") != "Fin" or above.morph.get("Tense") != "Past":
            return "asserted"
        between = [i for i in self.governors if above.i < i < at.i and self.governors[i].value != "asserted"]
        return self.governors[max(between)].value if between else "open"

    def addressed(self) -> Told:
        """What is wanted of somebody, where small models hang the clause on him: *attend de Minsk qu'elle
        libère X*, *обратились с призывом к Минску об освобождении X*."""
        site, sentence = self.site, self.site.sentence
        if site.nominal:
            return self._petitioned()
        whom = sentence.head(site.token) if site.token.dep == "acl:relcl" else None
        verb = sentence.head(whom) if whom is not None and whom.relation in ("obl", "obj", "iobj") else None
        hit = self.governors.get(verb.i) if verb is not None else None
        wanted = hit is not None and hit.value in ("possible", "planned")
        if not wanted or sentence.child(site.token.i, "mark") is None:
            return "asserted"
        return hit.value if hit is not None else "asserted"

    def _petitioned(self) -> Told:
        """What the nearest noun before the preposition of an act makes of it, where a small model hangs that
        on the verb, which says nothing of its own content."""
        sentence, about = self.site.sentence, self.known.words["about"]
        case = next((c for c in sentence.children(self.site.token.i) if c.key in about), None)
        verb = sentence.head(self.site.token)
        if case is None or verb is None or verb.pos != "VERB" or verb.i in self.speech:
            return "asserted"
        for before in reversed(sentence.tokens[: case.i]):
            if before.pos in ("VERB", "PUNCT", "CCONJ", "SCONJ"):
                break
            hit = self.governors.get(before.i) if before.pos == "NOUN" else None
            if hit is not None and verb.i not in self.governors:
                return hit.value
        return "asserted"

    def is_set_by_none(self, above: Token) -> bool:
        """Whether nothing has been planned for an act: *no date has been set for the release*."""
        planned = above.i in self.governors and self.governors[above.i].value == "planned"
        return planned and self.is_of_none(above)

    def is_pleonastic(self) -> bool:
        """Whether a negation only belongs to the conjunction of what is awaited: *ждал, пока его не
        освободят*."""
        if is_until_then(self.site.sentence, self.known, self.site.token):
            return True
        opening = self.opening("awaited")
        if opening is None or self.site.words[opening.last].key not in self.known.words["negation"]:
            return False
        # In a main clause it is an adverb: "пока никого не освободили", also where that is quoted.
        token = self.site.token
        if self.is_main(token, opening.start) and token.morph.get("Tense") != "Fut":
            return False
        return self.site.words[opening.first].broken or self.site.token.morph.get("Tense") == "Fut"

    def is_so_long(self) -> bool:
        """Whether a negation only says until when something else is so: *tant qu'il n'est pas libéré*."""
        return self.opening("so_long") is not None

    def _is_ahead(self, opening: Hit[bool]) -> bool:
        """Whether what a clause of time hangs on is to come or goes on: *doit payer avant qu'il soit libéré*;
        not *a payé*."""
        verbs = self.verbs_of_others()
        if not verbs:
            return False
        before = [t for t in verbs if t.end <= opening.start]
        main = before[-1] if before else verbs[0]
        present = main.morph.get("Tense") == "Pres" and not main.relation.startswith("aux")
        return present or main.morph.get("Tense") == "Fut"

    def _is_wished(self) -> bool:
        """Whether a word of wishing stands before the conjunction of a subjunctive in the present."""
        sentence, token = self.site.sentence, self.site.token
        verbs = (token, *sentence.helpers(token))
        if not any(v.morph.get("Mood") == "Sub" and v.morph.get("Tense") == "Pres" for v in verbs):
            return False
        mark = next((c for c in sentence.children(token.i) if c.relation == "mark" and c.i < token.i), None)
        for before in reversed(sentence.tokens[: mark.i if mark is not None else 0]):
            if before.i in self.governors:
                return self.governors[before.i].value == "possible"
            if before.pos == "PUNCT" or before.morph.get("VerbForm") == "Fin":
                return False
        return False

    def mooted(self) -> Told:
        """What a passive in the subjunctive tells, wherever small models hang it: what the nearest word that
        makes something of a clause does (*a souhaité que X, détenu depuis mai, soit libéré*), and never that
        it has been, unless that is conceded or commented on."""
        site = self.site
        if site.nominal or site.occurs or not self._is_in_subjunctive():
            return "asserted"
        for name in ("conceded", "awaited"):
            if next(iter(self.known.phrases[name].find(site.words, site.first, site.hit_first)), None):
                return "asserted"
        nearest = max((i for i in self.governors if i < site.token.i), default=None)
        if nearest is None or self.is_negated(site.sentence.tokens[nearest], None):
            return "possible"  # "N'exclut pas que X soit libéré".
        return self.governors[nearest].value

    def _is_in_subjunctive(self) -> bool:
        """Whether a helper in the subjunctive stands before the verb, adverbs alone in between."""
        site, wished = self.site, self.known.words["wished"]
        if not wished:
            return False
        for i in range(site.hit_first - 1, max(site.hit_first - _HELPED, site.first) - 1, -1):
            if site.words[i + 1].broken or site.words[i].key in wished:
                return not site.words[i + 1].broken
            between = self.token(i)
            if between is None or between.pos != "ADV":
                return False
        return False

    def until(self, at: Token, above: Token) -> Told | None:
        """What an act is worth until or before which something else is so; None where no preposition says
        that: *will lift no sanctions until the release of all*, *must talk before freeing them*, *served a
        year before his release*."""
        cases = (c for c in self.site.sentence.children(at.i) if c.relation in ("case", "mark"))
        if not any(c.key in self.known.words["till"] for c in cases):
            return None
        main: Token | None = above
        while main is not None and main.pos not in ("VERB", "AUX"):
            main = self.site.sentence.head(main)
        if main is None:
            opens = key_of(self.site.sentence.tokens[0].text) in self.known.words["negation"]
            return "possible" if opens else "asserted"  # "No visas before the release of X".
        verb = self.site.sentence.finite(main)
        past = verb is not None and verb.morph.get("Tense") in ("Past", "Imp")
        denied = main.i in self.governors and self.governors[main.i].value == "denied"
        if denied and not self.is_owned(at):
            return "possible"  # "Ruled out any easing before the release of X".
        past = past or any(
            key_of(t.text) in self.known.words["perfect"] or t.dep == "aux:tense"
            for t in self.site.sentence.helpers(main)
        )
        return "asserted" if past and self.told_above(main) == "asserted" else "possible"

    def is_late(self) -> Told | None:
        """What a negated verb tells that only says until when it had not been: *was not arrested until 2011*;
        None where it says no such thing, and of what is to come unless a day is told."""
        site, until = self.site, self.known.words["not_till"]
        if site.nominal or not until:
            return None
        children = [c for c in site.sentence.children(site.token.i) if c.i > site.token.i]
        ends = [c for c in children if c.relation in ("obl", "advcl")]
        ends = [c for c in ends if self._opens_with(c, until)]
        if not ends:
            return None
        if self.has_happened(site.token) or self._is_told_past():
            return "asserted"
        ahead = "announced" in self.auxiliary_kinds(site.token)
        return "planned" if ahead and ends[0].relation == "obl" and self._is_a_day(ends[0]) else None

    def _opens_with(self, token: Token, words: frozenset[str]) -> bool:
        """Whether one of some prepositions or conjunctions leads to a word."""
        children = self.site.sentence.children(token.i)
        return any(c.relation in ("case", "mark") and c.key in words for c in children)

    def _is_told_past(self) -> bool:
        """Whether a helper of the verb is a past: *did not arrest him until May*."""
        helpers = self.site.sentence.helpers(self.site.token)
        modals = self.auxiliary_kinds(self.site.token)
        return not modals and any(t.morph.get("Tense") == "Past" for t in helpers)

    def _is_a_day(self, token: Token) -> bool:
        """Whether a word can be a day, month or year: a number or a name with nobody's article."""
        numbered = any(c.relation == "nummod" for c in self.site.sentence.children(token.i))
        return token.pos in ("NUM", "PROPN") or numbered

    def is_sought(self, at: Token, above: Token) -> bool:
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

    def resumed(self) -> Told:
        """What governs the clause that another goes on from, repeating its conjunction, whatever small models
        hang it on: *il était prévu que l'un libère 50 otages et que l'autre en libère 150*."""
        sentence, tokens = self.site.sentence, self.site.sentence.tokens
        mark = sentence.child(self.site.token.i, "mark")
        if mark is None or not mark.i or tokens[mark.i - 1].pos != "CCONJ":
            return "asserted"
        key = key_of(mark.text)
        for before in range(mark.i - 2, 0, -1):
            if key_of(tokens[before].text) == key:
                hit = self.governors.get(before - 1)
                negated = hit is not None and self.is_negated(tokens[before - 1], hit.first)
                return hit.value if hit is not None and not negated else "asserted"
        return "asserted"
