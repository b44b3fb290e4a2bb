"""What governs a word, from the inside out, and what that makes of its factuality."""

from __future__ import annotations

from dataclasses import dataclass

from detente.reading.factuality.asked import UNREAL, Told, weaker
from detente.reading.factuality.governors import Governors
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_CLIMB = 8
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "obj", "csubj", "acl", "iobj"})
_TOLD_OF = frozenset({"nsubj", "obl", "nmod"})
_ADJUNCTS = frozenset({"obl", "nmod", "advcl", "acl", "dep", "ccomp"})
_TOLD = frozenset({"ccomp", "obj", "parataxis"})
_UP = _COMPLEMENTS | {
    "obl", "nmod", "advcl", "conj", "nsubj", "parataxis", "appos", "amod", "compound", "dep",
}  # fmt: skip


@dataclass(slots=True)
class Governed(Governors):
    """A site with everything above it in the parse."""

    def above(self) -> Told:
        """What governs it, from the inside out; an infinitive that nothing vouches for states nothing."""
        ahead = self.opens_future()
        found = weaker(self._climbed(), weaker(self.resumed(), weaker(self.addressed(), self.continued())))
        found = weaker(found, ahead) if ahead else found
        return self.left_loose() if found == "asserted" and self.is_loose() else found

    def _climbed(self) -> Told:
        """What each word above makes of it."""
        site, at = self.site, self.site.token
        found: Told = "possible" if self.is_conditioned(site.token) else "asserted"
        done = not site.nominal and self.has_happened(at)
        if done and (self.is_aside() or self.is_of_alternatives() or self.is_fronted()):
            return "asserted"
        for _ in range(_CLIMB):
            above = self._governing(at)
            own = done and at is site.token
            if self.is_condition(at, done=own) and not (own and self.is_conceded(above)):
                return weaker(found, "possible")
            if above is None or at.relation not in _UP or self._is_conceded_apart(at):
                break
            if self.is_parted(at, above):
                return weaker(found, self.listed())
            if self.is_statement_apart(at) or any(
                tells(at, above)
                for tells in (self.is_related, self._is_only_untied, self.is_opening, self.is_running)
            ):
                return found
            if own and (self.is_absolute(at) or self._is_apart(at, above)):
                # Only "would" moves what comes after it into the past: "may ease them after Minsk freed 20".
                unreal = at.relation == "advcl" and "conditional" in self.auxiliary_kinds(above)
                return weaker(found, "possible") if unreal else found
            tellers = self._is_taken_for_granted, self._is_involved, self.is_presupposed, self.is_topic
            if (own and self.is_asked(at)) or any(tells(at, above) for tells in tellers):
                return found
            if (aside := self._aside(at, above)) is not None:
                return weaker(found, aside)
            if self._is_sequel(at, above):
                main = site.sentence.head(above)
                return weaker(found, self.told_above(main)) if main is not None else found
            if site.nominal and above.i in self.granted and at.relation in ("obj", "obl", "nmod"):
                return found
            if at.relation in _ADJUNCTS:
                by_case, is_last = self._adjunct(at, above)
                found = weaker(found, by_case)
                if is_last:
                    return found
            if above.i in self.governors and (self.is_negated(above, None) or self.is_of_none(above)):
                undone = self._undone(at, above)
                if undone is not None:
                    return weaker(found, undone)
            if self.is_set_by_none(above) or (at.relation in _TOLD and self.is_said_by_nobody(above, at)):
                return weaker(found, "possible")
            found = weaker(found, "possible" if self._is_unsure(at, above) else "asserted")
            if above.i in self.governors and not self.is_beside(above):
                told = self.tempered(self.governed(self.governors[above.i], at, above, done), at, above)
                if told == "denied" and self._is_half_denied(found, at, above):
                    return "possible"
                found = weaker(found, told) if told else found
                if told == "possible" and self.is_refused(above):
                    return "denied"
                settled = told == "asserted" and (self._is_whole(above) or not self.is_infinitive(above))
                if told == "possible" or (settled and not self._is_unreal(above)):
                    # What is made of a wish is not made of its content: "rejected calls to release".
                    return found
            elif above.i in self.speech and at.relation in ("ccomp", "parataxis"):
                if self.is_negated(above, None):
                    return weaker(found, "possible")
                return weaker(found, "announced" if self.is_underway(at) else "asserted")
            elif (told := self._left_open(at, above)) is not None:
                found = weaker(found, told)
            if self._has_mood(at, above):
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
                if self.is_condition(at, done=done and self.is_joined_to(at)):
                    return weaker(found, "possible")
                break
        return found

    def _left_open(self, at: Token, above: Token) -> Told | None:
        """What a word makes of one under it for which no list has it: what somebody says that he does is
        announced, and other infinitives are left open."""
        if above.i in self.speech and self._is_said_of_oneself(at):
            return "possible" if self.is_negated(above, None) else "announced"
        if at.relation == "nsubj" and self.site.nominal and self._is_one_of_the_possible(above):
            return "possible"
        return "open" if self.is_open(at, above) else None

    def _is_one_of_the_possible(self, above: Token) -> bool:
        """Whether a predicate counts an act among what is only talked of or wished: *one of the topics*."""
        if above.pos not in ("NUM", "PRON"):
            return False
        parts = (c for c in self.site.sentence.children(above.i) if c.relation == "nmod")
        return any(c.i in self.governors and self.governors[c.i].value == "possible" for c in parts)

    def _is_said_of_oneself(self, at: Token) -> bool:
        """Whether somebody says by a bare infinitive what he does: *Paris dit expulser deux diplomates*; not
        *dit de les expulser*. A Slavic one, which tells its aspect, is bidden."""
        bare = self.site.sentence.child(at.i, "mark") is None and "Aspect" not in at.morph
        return bare and at.relation == "xcomp" and at.morph.get("VerbForm") == "Inf"

    def _is_only_untied(self, at: Token, above: Token) -> bool:
        """Whether all that is denied of an act is that it has to do with another, which has been too: *denies
        that the release is linked to the relief*, *отрицает, что помилование стало платой за отмену
        санкций*."""
        if not self.site.nominal or at is not self.site.token or at.relation not in _TOLD_OF:
            return False
        sentence, predicate = self.site.sentence, above
        if above.relation == "xcomp" and (verb := sentence.head(above)) is not None:
            predicate = verb
        over = sentence.head(predicate) if predicate.relation == "ccomp" else None
        if over is None or over.i not in self.governors or self.governors[over.i].value != "denied":
            return False
        ahead = predicate.morph.get("Tense") == "Fut" or self.auxiliary_kinds(predicate)
        if ahead or self.is_negated(over, None):
            return False
        nouns = (predicate, above, *sentence.children(predicate.i))
        return self.is_of("relating", predicate) or any(self.is_of("relations", noun) for noun in nouns)

    def _is_conceded_apart(self, at: Token) -> bool:
        """Whether a clause is only set against what is said beside it: *declined to help, though it has been
        able to arrest two*."""
        return at.relation == "advcl" and self.marks(at, self.known.words["although"])

    def _is_half_denied(self, found: Told, at: Token, above: Token) -> bool:
        """Whether a word that denies an act leaves it open: another denies that, or it is only wanted."""
        if found == "denied":
            return at is not self.site.token and self._is_denied_twice(at, above)
        return found == "asserted" and self._is_only_wanted(above)

    def _is_only_wanted(self, above: Token) -> bool:
        """Whether what would hinder an act is only an aim or a wish: *fled to avoid deportation*, *hopes to
        stop them from deporting her*, *a battle to keep him from being extradited*."""
        over = self.site.sentence.head(above)
        if over is None or not self.is_infinitive(above):
            return False
        wish = self.governors.get(over.i)
        wanted = wish is not None and wish.value in ("possible", "attempted") and not self.is_of("able", over)
        if wanted and above.relation in ("xcomp", "acl", "obj", "obl", "nmod"):
            return not self.is_negated(over, None)
        hinders = self.is_of("hindering", above) or self.is_of("undergoing", above)
        return hinders and above.relation in ("advcl", "acl", "obl")

    def _is_of_a_possible(self, at: Token, above: Token) -> bool:
        """Whether an act is named for one of the things that an adjective makes possible: *possible steps,
        such as the release of detainees*."""
        if not self.site.nominal or at.relation not in ("nmod", "appos") or above.pos != "NOUN":
            return False
        said = (self.governors.get(c.i) for c in self.site.sentence.children(above.i) if c.relation == "amod")
        return any(hit is not None and hit.value == "possible" for hit in said)

    def _is_denied_twice(self, at: Token, above: Token) -> bool:
        """Whether another word denies what denies an act: *refused to halt the extradition*; not *backtracked
        on a pledge to free him*, whose preposition is of the same pattern."""
        hit, below = self.governors[above.i], self.governors.get(at.i)
        if below is not None and below.value == "denied":
            return True  # "Went back on its refusal to free him".
        return not any(self.naming(t) is hit for t in self.site.sentence.tokens)

    def _has_mood(self, at: Token, above: Token) -> bool:
        """Whether the mood of the word above bears on an act: a verb's, or that of a noun that an act is only
        supposed to be (*his extradition would be a mistake*)."""
        if above.pos == "NOUN":
            return at.relation == "nsubj" and bool(self.auxiliary_kinds(above) & UNREAL)
        if at.relation == "conj" and self.is_statement(at):
            # "That lifting them would be wrong and that the arrest showed it", "хотели бы …, а США снимают".
            return at is self.site.token and not self.is_going_on(at)
        return above.pos in ("VERB", "AUX", "ADJ") and at.relation != "acl"

    def _aside(self, at: Token, above: Token) -> Told | None:
        """What an act is that a deal or demands hold, that is sought, or that somebody is to tie to another:
        *refused to tie the release to the talks*."""
        if (held := self.held(at, above) or self.ensuing(at)) is not None:
            return held
        if self._is_any(at, above):
            return "possible"
        if self.is_told_now(at, above):
            return "asserted" if self.has_happened(at) else "announced"
        if self.is_second_aim(at):
            return "possible"
        if self.site.nominal and self.is_of("linking", above) and above.pos in ("VERB", "AUX"):
            if self.is_negated(above, None):
                return "asserted" if self.site.occurs else "open"  # "Does not link the deaths to the heat".
            if above.morph.get("VerbForm") == "Inf":
                return "open"
        return "possible" if self.is_sought(at, above) else None

    def _adjunct(self, at: Token, above: Token) -> tuple[Told, bool]:
        """What the preposition or conjunction of a word makes of the act, and whether nothing above it can
        change that."""
        naming = self.naming(at) if at.relation != "ccomp" else None
        if at.relation == "dep":
            return (naming.value if naming is not None else "asserted"), False
        doing = "gerund" in self.site.forms and at is self.site.token
        if (self.site.nominal or doing) and naming is None and (until := self.until(at, above)) is not None:
            return until, True
        case = self.case(at)
        of_past = self.site.occurs and naming is not None and naming.value == "planned"
        if naming is None and self.site.nominal and self.is_of("bringing", above):
            # "It will be followed by his release": no more than it will be.
            negated = self.is_negated(above, None)
            return ("denied" if negated else "asserted"), negated
        if case == "settled" and (naming is None or of_past):  # "The date of his arrest" has come.
            # "Urged X to follow up by freeing Y": as sure as the infinitive, which others govern.
            told = self.told_above(above) if at.relation == "advcl" else "asserted"
            told = "announced" if told == "possible" and self.is_future_in_past(above) else told
            return told, not (at.relation == "advcl" and above.morph.get("VerbForm") == "Inf")
        if at.relation == "ccomp":
            return "asserted", False
        if case == "without":
            return "denied", True
        eventful = self.site.nominal or "gerund" in self.site.forms
        if case == "purpose" and self.site.occurs and eventful and self.concerns(at):
            # What a protest is over has been.
            return "asserted", True
        if naming is not None:
            # "An agreement on": the pattern says what its preposition makes of it.
            wanted = naming.value == "denied" and self._is_only_wanted(above)
            return ("possible" if wanted else naming.value), wanted
        if above.pos == "ADJ" and above.i in self.governors and self.aims(at):
            return "asserted", False  # "Ready in principle to free them": the adjective tells.
        if (case == "purpose" and self.is_aimed(at)) or self.aims(at):
            return self.aimed_at(at, above), True
        return "asserted", False

    def _undone(self, at: Token, above: Token) -> Told | None:
        """What a negated governor makes of the act; None where its negation does not reach it."""
        value = self.governors[above.i].value
        is_content = at.relation == "xcomp" or at.morph.get("VerbForm") == "Inf"
        if self._is_doer(at, above) or self.is_said_to_be(at, above):
            return None
        if is_content and key_of(above.text) in self.known.words["duty"]:
            return "open"  # "Must not be extradited" is no word on whether he is.
        if value == "asserted":
            carried = is_content or self.site.nominal
            if (carried and self.is_of("phases", above)) or self.is_of("undergoing", above):
                return "denied"
            # "Did not manage to free" tried it; "could not confirm that X was freed" knows nothing.
            return "attempted" if is_content else "possible"
        if above.pos == "NOUN":
            # "Without any promise of": nothing was promised.
            return "denied" if value != "possible" else "possible"
        if value in ("denied", "attempted"):
            # "Did not rule out".
            return self.unhindered(above, value)
        if value in ("possible", "planned") and is_content and self.is_of("able", above):
            return "denied"
        return None

    def _is_taken_for_granted(self, at: Token, above: Token) -> bool:
        """Whether an act is what somebody comments on, or does not: *did not condemn the arrest*."""
        if not self.site.nominal or at.relation not in ("obj", "obl", "nmod"):
            return False
        if not self.is_of("factive", above) or self._is_any(at, above):
            return False
        if above.i not in self.governors or self.is_negated(above, None):
            return True
        # "Gathered to celebrate the release": the aim is to celebrate.
        main = self.site.sentence.head(above)
        aim = above.relation == "advcl" and self.is_infinitive(above)
        return aim and main is not None and self.told_above(main) == "asserted"

    def _is_any(self, at: Token, above: Token) -> bool:
        """Whether somebody comments on or answers an act that is none in particular: *will respond to any
        expulsion*."""
        if not self.site.nominal or not self.is_of("factive", above):
            return False
        whichever = self.known.words["whichever"]
        return any(key_of(c.text) in whichever for c in self.site.sentence.children(at.i))

    def _is_sequel(self, at: Token, above: Token) -> bool:
        """Whether a gerund after a comma tells what was done besides an aim: *used the courts to silence
        them, jailing many*."""
        tokens, first = self.site.sentence.tokens, self.site.words[self.site.hit_first]
        gerund = "gerund" in self.site.forms or at.morph.get("VerbForm") == "Conv"
        gerund = gerund or (at.morph.get("VerbForm") == "Part" and at.morph.get("Tense") == "Pres")
        if at is not self.site.token or not gerund or at.relation not in ("advcl", "acl"):
            return False
        aim = above.morph.get("VerbForm") == "Inf" and above.relation == "advcl"
        before = next((t for t in reversed(tokens[: at.i + 1]) if t.end <= first.start), None)
        return aim and before is not None and before.text == ","

    def _is_involved(self, at: Token, above: Token) -> bool:
        """Whether an act is what somebody has, or denies, a part in: *denied any role in her death*."""
        if not self.site.nominal or not self.site.occurs or at is not self.site.token:
            return False
        # Small models may hang the act on the verb: what stands before its preposition tells.
        case = self.site.sentence.child(at.i, "case")
        before = self.site.sentence.tokens[case.i - 1] if case is not None and case.i else above
        return any(key_of(t.text) in self.known.words["involvement"] for t in (above, before))

    def _governing(self, at: Token) -> Token | None:
        """What a word hangs on; the first of two joined verbs where small models give what stands before both
        to the second: *un échange est envisagé, mais Minsk n'a pas répondu*."""
        above = self.site.sentence.head(at)
        if above is None:
            return None
        if (
            opener := self.opened_by(at) or self.asked_by(at, above) or self.sought_by(at, above)
        ) is not None:
            return opener
        if above.relation != "conj" or at.i > above.i or at.relation == "conj":
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
        if self.is_relative(at):
            return True
        children = self.site.sentence.children(at.i)
        return any(c.relation in ("mark", "advmod", "case") and c.i < at.i for c in children)

    def _is_unsure(self, at: Token, above: Token) -> bool:
        """Whether a condition or an adjective above makes an act only possible."""
        return self._has_condition(above) or self._is_of_a_possible(at, above)

    def _has_condition(self, above: Token) -> bool:
        """Whether a condition hangs on a governor that is not past: *we are ready to free him if …*."""
        if above.i not in self.governors or above.morph.get("Tense") == "Past":
            return False
        return any(
            c.relation == "advcl" and self.marks(c, self.known.words["conditions"])
            for c in self.site.sentence.children(above.i)
        )

    def _is_whole(self, above: Token) -> bool:
        """Whether a governor's pattern holds the word of what has occurred."""
        return self.site.occurs and self.governors[above.i].last >= self.site.hit_first

    def _is_unreal(self, verb: Token) -> bool:
        """Whether a conditional makes one of its content, or a beginning is to come (*начнёт*)."""
        content = self.site.forms == {"infinitive"} or (self.site.nominal and not self.site.occurs)
        unreal = verb.morph.get("Mood") == "Cnd" or "conditional" in self.auxiliary_kinds(verb)
        return (content and unreal) or (self.is_of("phases", verb) and self.is_future(verb))
