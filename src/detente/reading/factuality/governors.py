"""What a word above an act makes of it: one of the governors, or the verb that has it for a part."""

from __future__ import annotations

from detente.model import Factuality
from detente.reading.factuality.aimed import Aimed
from detente.reading.factuality.asked import UNREAL
from detente.reading.language import load
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of
from detente.reading.wordings import wordings

_COMPLEMENTS = frozenset({"xcomp", "ccomp", "obj", "csubj", "acl", "iobj"})
_ASIDE, _TIES = frozenset({"obl", "nmod", "advmod"}), ("between", "given")
_TIE_REACH, _TIE_NEAR = 9, 3
_REACHED = _COMPLEMENTS | {"nmod", "obl", "conj", "compound", "advcl", "nsubj"}


class Governors(Aimed):
    """A site with what governors and verbs above it pass down."""

    __slots__ = ()

    def _is_doer(self, at: Token, above: Token) -> bool:
        """Whether an act is the subject of an active verb: *the release has not helped the talks*."""
        passive = at.dep == "nsubj:pass" or above.morph.get("Voice") in ("Pass", "Mid")
        hit = self.governors.get(above.i)
        passive = passive or (hit is not None and "participle" in hit.forms and "past" not in hit.forms)
        return at.relation == "nsubj" and above.pos == "VERB" and not passive

    def is_said_by_nobody(self, verb: Token, told: Token) -> bool:
        """Whether a verb would report what nobody says: *no official has said that …*, not *nobody told why
        she was arrested*."""
        # Speech is found with what acts know of datelines.
        from detente.reading.speech.lexicon import lexicon as speech
        from detente.reading.speech.reporting import by_nobody

        sentence, asking = self.site.sentence, self.known.words["why"]
        opening = [*sentence.children(told.i), *sentence.children(verb.i)]
        opening = [t for t in opening if verb.i < t.i < told.i and t.relation != "mark"]
        if any(key_of(t.text) in asking for t in opening):
            return False
        words = speech(sentence.page.language)
        return words.verb(verb) is not None and by_nobody.factuality(sentence, verb, words) != "asserted"

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
        unreal = above.morph.get("Mood") == "Cnd" or self.auxiliary_kinds(above) & UNREAL
        if unreal and at.relation == "nsubj" and self.site.nominal:
            if self.is_told_ahead(above) or (self.site.occurs and self.is_owned(at)):
                return "asserted"  # "His arrest would amount to a breach".
            return "possible"  # "A lifting alone would not reopen the port": none is denied.
        if negated and is_complement and self.site.nominal and above.i not in self.speech:
            if at.relation == "nsubj":
                # "The extension does not help the talks" denies none.
                return "denied" if self._is_happening(above) else "asserted"
            return "denied" if at.relation == "obj" and not self._is_of_another(above) else "asserted"
        if unreal and at.relation == "conj" and at is self.site.token and self.auxiliary_kinds(at) & UNREAL:
            return "asserted"  # "That one would free 50 and that the other would free 150": its own tells.
        if unreal and self.is_told_beforehand(above):
            return "announced" if is_complement else "asserted"
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

    def governed(self, hit: Hit[Factuality], at: Token, above: Token, done: bool) -> Factuality | None:
        """What a governor makes of the act; None where it does not reach it."""
        if self._is_relative(at) or at.relation not in _REACHED:
            return None
        if hit.value == "asserted" and above.pos == "NOUN" and self.case(at) == "alike":
            return None  # "In exchange for": what governs the exchange tells.
        if at.relation == "conj":
            return hit.value if self.is_second(at, above) or self.is_second_object(at, above) else None
        # Small models take "ruled out extraditing him" for a clause beside.
        beside = at.relation == "advcl" and at.start - hit.end > 1 and not self.is_led_to(at, hit)
        if beside and at.morph.get("VerbForm") in ("Part", "Fin"):
            return None
        if at.relation == "advcl" and at.morph.get("VerbForm") == "Conv":
            return None  # "Назначил суд, отпустив его" and "признав его виновным, назначил суд".
        value: Factuality = hit.value
        if value == "announced" and self._is_not_passed(above):
            return "denied"
        if value == "denied" and (self._is_paid_for(at, above) or self._is_given_for_another(at, above)):
            return None
        if value == "attempted" and self.is_going_on(above):
            # Who is trying has neither done it nor failed.
            value = "possible"
        if at.relation in ("nsubj", "csubj") and self.is_equated(value, above):
            return None
        if at.relation == "nsubj":
            passive = at.dep == "nsubj:pass" or "participle" in hit.forms or above.pos in ("NOUN", "ADJ")
            passive = passive or above.morph.get("Voice") in ("Pass", "Mid") or self.is_object(at, above)
            passive = (passive and not self._is_viewed(above)) or self.is_of("befalling", above)
            passive = passive or self.is_yet_to_be_decided(above)
            if value == "denied" and self._is_only_feared(above):
                return None  # "The lifting might be reversed".
            return value if passive and not (value == "announced" and self.site.occurs) else None
        if value == "announced" and at is self.site.token and self._is_of_his_own(at, above):
            return "asserted"
        going = key_of(above.text) in self.known.words["going"]
        if value == "announced" and (done or self.site.occurs) and not going:
            underway = at.relation == "ccomp" and at.morph.get("Tense") == "Imp"  # "Annonçant qu'il levait".
            return "announced" if underway or (not done and self._is_ordered(above)) else "asserted"
        if value == "announced" and self.told_above(above) == "announced":
            return "planned"
        if value == "possible" and self.is_authorized(at, above):
            return "announced"
        if value in ("planned", "possible") and done:
            return "possible" if value == "possible" else "asserted"
        return value

    def _is_of_his_own(self, at: Token, above: Token) -> bool:
        """Whether who tells of an act stresses that he does so himself, and it was done to him: *a annoncé
        lui-même sa libération*."""
        from detente.reading.speech.reporting.stressed import is_stressed

        own = at.relation == "obj" and self.is_owned(at) and is_stressed(self.site.sentence, above)
        return own and self.told_above(above) == "asserted"

    def _is_not_passed(self, decision: Token) -> bool:
        """Whether a noun of a decision on the act is of one that is not taken: *решение о помиловании не
        принято*."""
        verb = self.site.sentence.head(decision) if decision.relation == "nsubj" else None
        return verb is not None and self.is_of("passing", verb) and self.is_negated(verb, None)

    def _is_paid_for(self, at: Token, above: Token) -> bool:
        """Whether words of a tie say that something is ended for an act, which has been: *scrapped sanctions
        in return for her release*."""
        if at.relation not in _ASIDE or not self.is_of("undoing", above):
            return False
        site, known = self.site, wordings(self.known.code)
        first = max(site.hit_first - _TIE_REACH, site.first)
        ties = (hit for shape in _TIES for hit in known[shape].find(site.words, first, site.hit_last + 1))
        return any(hit.first < site.hit_first <= hit.last + _TIE_NEAR for hit in ties)

    def _is_given_for_another(self, at: Token, above: Token) -> bool:
        """Whether what a noun ends is told right behind it, and a parse hangs on it what that is tied to:
        *conditionne la suspension des sanctions à la libération de X*."""
        of, sentence = load(self.known.code).grammar.of, self.site.sentence
        if above.pos != "NOUN" or at.relation != "nmod":
            return False
        cases = {c.i: sentence.child(c.i, "case") for c in sentence.children(above.i) if c.relation == "nmod"}
        own, first = cases.get(at.i), next(iter(cases.values()), None)
        ended = first is not None and key_of(first.text) in of and min(cases) != at.i
        return ended and own is not None and key_of(own.text) not in of

    def _is_only_feared(self, above: Token) -> bool:
        """Whether what would undo an act is possible, and not even asked for."""
        must = any(key_of(h.text) in self.known.words["duty"] for h in self.site.sentence.helpers(above))
        return bool(self.auxiliary_kinds(above) & UNREAL) and not must

    def _is_ordered(self, above: Token) -> bool:
        """Whether somebody who is no court has decided on an act: *ordered the police to arrest X*, or there
        is a warrant for it."""
        if self.is_of("warrants", above) or self._is_resolved(above):
            return True
        if self._is_bidden_to(above):
            return self.is_of("orders", above)
        subjects = [c for c in self.site.sentence.children(above.i) if c.relation == "nsubj"]
        if subjects and subjects[0].dep == "nsubj:pass":
            return self.is_of("orders", above)  # "The police were ordered to arrest X".
        subject = subjects[0] if subjects else None
        if subject is None and above.morph.get("Voice") == "Pass":
            courts = (c.key in self.known.words["courts"] for c in self.site.sentence.children(above.i))
            return self.is_of("orders", above) and not any(courts)  # "Полиции приказано арестовать X".
        if subject is None or subject.pos not in ("NOUN", "PROPN"):
            return False
        return self.is_of("orders", above) and key_of(subject.text) not in self.known.words["courts"]

    def _is_resolved(self, decree: Token) -> bool:
        """Whether a decision on an act has been taken, and no court is told to have taken it: *принято
        решение о задержании X*; what a court decides in the room is done there."""
        sentence = self.site.sentence
        if decree.relation not in ("nsubj", "obj") or not self.is_of("decrees", decree):
            return False
        near = (sentence.head(decree), sentence.tokens[decree.i - 1] if decree.i else None)
        verb = next((v for v in near if v is not None and self.is_of("issuing", v)), None)
        if verb is None:
            return False
        beside = (*sentence.children(decree.i), *sentence.children(verb.i))
        return not any(c.key in self.known.words["courts"] for c in beside)

    def _is_bidden_to(self, above: Token) -> bool:
        """Whether an act is what somebody else is told to do, even by a court: *суд обязал власти задержать
        X*, *ему поручили арестовать X*; not *ordered him to be arrested*."""
        sentence, act = self.site.sentence, self.site.token
        if (
            act.relation not in ("xcomp", "ccomp")
            or act.head != above.i
            or act.morph.get("VerbForm") != "Inf"
        ):
            return False
        if any(c.relation == "aux" and c.dep == "aux:pass" for c in sentence.children(act.i)):
            return False
        told = (c for c in sentence.children(above.i) if c.relation in ("obj", "iobj"))
        return any(c.i < act.i for c in told)

    def _is_relative(self, at: Token) -> bool:
        """Whether a clause only says more of a noun: *supporters, who were arrested*."""
        content = any(c.relation == "mark" for c in self.site.sentence.children(at.i))
        return at.dep == "acl:relcl" and not content and self.is_finite(at)

    def _is_viewed(self, above: Token) -> bool:
        """Whether a verb of considering says what an act is held to be: *is considered as a warning*."""
        ahead = self.site.sentence.tokens[above.i + 1 : above.i + 3]
        return any(key_of(t.text) in self.known.words["likening"] for t in ahead)
