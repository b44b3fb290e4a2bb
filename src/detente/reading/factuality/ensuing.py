"""What something else is to follow: *will resume once the sanctions are lifted*, *ne rouvrira qu'après la
libération de X*; it is as little done as that is."""

from __future__ import annotations

from detente.reading.factuality.asked import Told
from detente.reading.factuality.settled import Settled
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

_CLIMB = 4
_NEAR = 3
_CONTENTS = frozenset({"acl", "advcl", "parataxis", "conj", "ccomp"})


class Ensuing(Settled):
    """A site with what is told to come after it."""

    __slots__ = ()

    def is_first_to_be(self) -> bool:
        """Whether a clause of time in the future, or before one, says when something else is to be: *dès que
        X sera libéré*, *as soon as X is freed, Y will …*."""
        site, sentence = self.site, self.site.sentence
        if site.nominal or site.reduced or not self.is_finite(site.token):
            return False
        opening = self.opening("ensuing")
        if opening is None:
            return False
        finite = sentence.finite(site.token)
        tense = finite.morph.get("Tense") if finite is not None else None
        if tense == "Fut":
            return True
        # "Will be lifted after he has been freed": in some languages a perfect is of what is to be as well.
        ahead = self.known.words["perfect_ahead"].intersection(site.auxiliaries)
        had = self.is_had() and not ahead
        return tense == "Pres" and not had and self._is_still_to_come(opening)

    def is_had(self) -> bool:
        """Whether a helper tells that it has been: *as soon as they have been freed*, *dès qu'ils ont été
        libérés*."""
        return any(word in self.known.words["perfect"] for word in self.site.auxiliaries)

    def is_before_future(self, opening: Hit[bool]) -> bool:
        """Whether what a clause of time says the time of is to come."""
        main = self._timed(opening)
        return main is not None and self.is_future(main)

    def _is_still_to_come(self, opening: Hit[bool]) -> bool:
        """Whether what a clause of time says the time of is to come, promised, asked for or only possible:
        *promised to do it after Minsk frees 20*, *can begin only after he is freed*."""
        main = self._timed(opening)
        if main is None:
            return False
        hit = self.governors.get(main.i)
        modal = key_of(main.text) in self.known.modals
        return self.is_future(main) or modal or (hit is not None and hit.value in ("planned", "possible"))

    def _timed(self, opening: Hit[bool]) -> Token | None:
        """The verb of which a clause of time says the time: the one before its conjunction, or where it opens
        the sentence the next one."""
        verbs = self.verbs_of_others()
        before = [t for t in verbs if t.end <= opening.start]
        after = [t for t in verbs if t.start > self.site.token.start]
        return before[-1] if before else after[0] if after else None

    def is_future(self, verb: Token) -> bool:
        """Whether a finite verb or helper is a future or a conditional."""
        future = verb.morph.get("Tense") == "Fut" or verb.morph.get("Mood") == "Cnd"
        return future or self.known.modals.get(key_of(verb.text)) in ("announced", "conditional")

    def is_once(self) -> bool:
        """Whether a participle says after what something is to be: *une fois les sanctions levées, …*."""
        opening = self.opening("once")
        return opening is not None and self.is_before_future(opening)

    def is_means(self, at: Token, above: Token) -> bool:
        """Whether an act is by what somebody tries something else: *is trying to mend ties by freeing
        prisoners*."""
        token, hit = self.site.token, self.governors.get(above.i)
        if hit is None or hit.value != "attempted" or at is token or token.head != at.i:
            return False
        gerund = token.morph.get("VerbForm") in ("Part", "Ger") and token.morph.get("Tense", "Pres") == "Pres"
        led = any(c.relation in ("mark", "case") for c in self.site.sentence.children(token.i))
        return gerund and led and token.relation in ("advcl", "obl") and at.morph.get("VerbForm") == "Inf"

    def ensuing(self, at: Token) -> Told | None:
        """What an act's noun is worth after which something is to be: *will reopen only after the release of
        all*; None where no preposition says that, or what follows it is told as the news."""
        site, sentence = self.site, self.site.sentence
        if not site.nominal or site.occurs:
            return None
        case = sentence.child(at.i, "case")
        if case is None or case.key not in self.known.words["following"]:
            return None
        main = sentence.head(at)
        for _ in range(_CLIMB):
            if main is None or main.pos in ("VERB", "AUX"):
                break
            main = sentence.head(main)
        if main is None or not any(self.is_future(t) for t in (main, *sentence.helpers(main))):
            return None
        before = sentence.tokens[max(case.i - 1, 0)]
        if before.key in self.known.words["solely"]:
            return "possible"
        return "open" if at.i > main.i and before.pos != "PUNCT" else None

    def opening(self, name: str) -> Hit[bool] | None:
        """The conjunction of a list that opens the clause of the act."""
        site = self.site
        hits = self.known.phrases[name].find(site.words, site.first, site.hit_first)
        opening = max(hits, key=lambda hit: hit.first, default=None)
        if opening is None or any(w.broken for w in site.words[opening.last + 1 : site.hit_first + 1]):
            return None
        between = (t for t in self.verbs_of_others() if opening.end <= t.start < site.token.start)
        return opening if next(between, None) is None else None

    def is_under_opening_condition(self) -> bool:
        """Whether what is to come stands in one of several main clauses behind a condition that opens the
        sentence, whichever of them a parse hangs that on: *Если его примут, освободят 300 заключенных, другим
        сократят сроки*."""
        site, sentence = self.site, self.site.sentence
        first = sentence.token_at(site.words[site.first].start)
        if first is None or first.relation != "mark" or first.key not in self.known.words["conditions"]:
            return False
        clause = sentence.head(first)
        text = sentence.page.text
        return (
            clause is not None
            and clause.pos in ("VERB", "AUX", "ADJ", "NOUN")
            and clause.end <= site.token.start
            and "," in text[clause.end : site.token.start]
            and ";" not in text[clause.end : site.token.start]
        )

    def verbs_of_others(self) -> list[Token]:
        """The finite verbs and helpers of the sentence that are not the act's own."""
        sentence, token = self.site.sentence, self.site.token
        own = {token.i, *(t.i for t in sentence.helpers(token))}
        return [t for t in sentence.tokens if t.morph.get("VerbForm") == "Fin" and t.i not in own]

    def opened_by(self, at: Token) -> Token | None:
        """The word that makes something of a clause, right before its conjunction, wherever small models hang
        the clause: *не исключил, что помилует X, … отверг обвинения в том, что …*."""
        sentence = self.site.sentence
        mark = sentence.child(at.i, "mark") if at.relation in _CONTENTS else None
        if mark is None or mark.i > at.i or mark.key not in self.known.words["content"]:
            return None
        before = next((t for t in reversed(sentence.tokens[: mark.i]) if t.pos != "PUNCT"), None)
        told = before is not None and before.i in self.governors and before.pos in ("VERB", "AUX")
        return before if told else None

    def is_conditioned(self, token: Token) -> bool:
        """Whether a condition hangs on the verb and the verb has not happened: *s'il parle, il sera
        libéré*."""
        ahead = any(c.morph.get("Tense") == "Fut" for c in self.site.sentence.helpers(token))
        if self.site.nominal or (self.has_happened(token) and not ahead):
            return False
        known = self.known.words["conditions"]
        if any(c.relation == "advcl" and self.marks(c, known) for c in self.site.sentence.children(token.i)):
            return True
        behind = self.site.sentence.tokens[token.i + 1 :]
        return any(
            t.relation == "mark" and key_of(t.text) in known and self._hangs_by_nouns(t, token)
            for t in behind
        )

    def _hangs_by_nouns(self, mark: Token, token: Token) -> bool:
        """Whether nothing but nouns stands over a conjunction up to a verb, as where a small model takes the
        verb of its clause for one."""
        above = self.site.sentence.head(mark)
        for _ in range(_NEAR):
            if above is None or above.i == token.i:
                return above is not None
            if above.pos not in ("NOUN", "PROPN"):
                return False
            above = self.site.sentence.head(above)
        return False

    def is_relative(self, at: Token) -> bool:
        """Whether a verb has a relative pronoun right before it for its subject, whatever small models make
        of the clause."""
        return any(
            c.relation == "nsubj" and c.morph.get("PronType") == "Rel" and 0 < at.i - c.i <= _NEAR
            for c in self.site.sentence.children(at.i)
        )

    def is_second(self, at: Token, above: Token) -> bool:
        """Whether a bare infinitive goes on a list that small models end too early: *is ready to release,
        transfer and send home*."""
        between = self.site.sentence.tokens[above.i + 1 : at.i]
        if any(key_of(t.text) in self.known.words["bare"] for t in between):
            return all(t.pos in ("ADV", "AUX", "PART") for t in between)  # "Могут быть немедленно введены".
        if at.morph.get("VerbForm") != "Inf" or above.morph.get("VerbForm") == "Inf" or self.is_finite(at):
            return False
        return any(
            c.relation == "xcomp" and c.i < at.i and c.morph.get("VerbForm") == "Inf"
            for c in self.site.sentence.children(above.i)
        )
