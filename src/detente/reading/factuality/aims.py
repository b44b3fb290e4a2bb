"""What is only said to be an aim: *la libération des otages est une priorité*, *sa priorité était de libérer
X*, *Contre l'extradition de X !*. Whether it came true the words do not tell."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.factuality.reckoned import Reckoned
from detente.reading.language import load
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import DASHES
from detente.reading.phrases import key_of

_AHEAD = 4
_OPENING = ("«", "“", "„", '"', ":", "—", "–")
_CLAUSAL = frozenset({"VERB", "AUX", "SCONJ", "PRON"})


class Aims(Reckoned):
    """A site with the predicates that may make an aim of it."""

    __slots__ = ()

    def is_stood_for(self) -> bool:
        """Whether words without a verb only say what somebody is for or against: *Contre l'extradition de
        X !*."""
        token = self.site.token
        if token.relation != "root" or any(t.pos in ("VERB", "AUX") for t in self._ahead(token)):
            return False
        return self.case(token) in ("purpose", "alike")

    def _ahead(self, token: Token) -> list[Token]:
        """The words before a word, and its copula."""
        children = self.site.sentence.children(token.i)
        return [*self.site.sentence.tokens[: token.i], *(c for c in children if c.relation == "cop")]

    def is_aim(self) -> bool:
        """Whether an act's noun is said to be what is still to be reached: *la libération des otages est une
        priorité*, *notre priorité reste la libération des otages*.

        The words in between are asked, for small models give a predicate to the name before it.
        """
        aims, equating = self.known.words["aims"], self.known.words["equating"]
        tokens, at = self.site.sentence.tokens, self.site.token.i
        if self.site.occurs or not aims:
            return False
        for verb in (t for t in tokens if key_of(t.text) in equating and t.pos in ("AUX", "VERB")):
            ahead = _phrase_end(tokens, verb.i + 1)
            first = _after_clausal(tokens, _verb_start(tokens, verb.i))
            opens = self.site.forms == {"gerund"} and first == at + 1  # "Freeing X remains an option".
            if (first <= at < verb.i or opens) and ahead is not None and key_of(ahead.text) in aims:
                return not any(t.pos == "ADP" for t in tokens[max(at - 2, first) : at])
            if ahead is not None and ahead.i == at:
                return any(key_of(t.text) in aims for t in tokens[first : verb.i])
        return any(self._is_equated(t) for t in tokens if t.text in DASHES)

    def _is_equated(self, dash: Token) -> bool:
        """Whether a dash stands for the verb between an act's noun and an aim: *Тема встречи — освобождение
        X*, *освобождение X — условие сделки*."""
        tokens, at = self.site.sentence.tokens, self.site.token
        ahead = _phrase_end(tokens, dash.i + 1)
        first = _phrase_end(tokens, _after_clausal(tokens, dash.i))
        if ahead is None or first is None or first.i >= dash.i or at not in (ahead, first):
            return False
        said = first if at is ahead else ahead
        return key_of(said.text) in self.known.words["aims"] and said.morph.get("Case", "Nom") == "Nom"

    def is_bid(self) -> bool:
        """Whether a verb in the present is what somebody calls for, by a conjunction that opens what he says:
        *« Que Lima libère X »*."""
        sentence, at = self.site.sentence, self.site.token
        mark = sentence.child(at.i, "mark")
        if mark is None or mark.text.lower() not in load(self.known.code).grammar.whom:
            return False
        opens = not mark.i or sentence.tokens[mark.i - 1].text in _OPENING
        helped = any(c.relation in ("aux", "cop") for c in sentence.children(at.i))
        return opens and not helped and "present" in self.site.forms and mark.pos == "SCONJ"

    def is_doing_aimed_at(self) -> bool:
        """Whether a gerund is the subject of what is still to be reached: *freeing the hostages is our
        priority*, *the lifting of sanctions is one of the topics*."""
        done = self.site.forms == {"gerund"} or self.site.token.pos == "NOUN"
        if done and self.is_aim() and not self._is_set_off():
            return True
        above = self.site.sentence.head(self.site.token)
        subject = self.site.token.relation in ("csubj", "nsubj") and self.site.forms == {"gerund"}
        return subject and above is not None and key_of(above.text) in self.known.words["aims"]

    def _is_set_off(self) -> bool:
        """Whether a comma parts an act from the verb that says what something is: *lifting the ban, its aim
        was peace*."""
        tokens, at = self.site.sentence.tokens, self.site.token.i
        verb = next((t for t in tokens[at:] if key_of(t.text) in self.known.words["equating"]), None)
        return any(t.text == "," for t in tokens[at : verb.i if verb is not None else at])

    def is_aim_to(self) -> bool:
        """Whether an infinitive is said to be what is still to be reached: *sa priorité était de libérer …*,
        *целью было освободить …*."""
        aims, tokens = self.known.words["aims"], self.site.sentence.tokens
        start = self.site.words[self.site.hit_first].start
        marked = any(t.end == start - 1 and key_of(t.text) in self.known.words["infinitive"] for t in tokens)
        if not aims or not (
            self.site.forms == {"infinitive"} or (marked and "infinitive" in self.site.forms)
        ):
            return False
        before = [t for t in tokens if t.end <= start and t.pos not in ("ADP", "PART")]
        verb = before[-1] if before else None
        if verb is None or not (key_of(verb.text) in self.known.words["equating"] or verb.text in DASHES):
            return False
        return any(key_of(t.text) in aims for t in tokens[_after_clausal(tokens, verb.i) : verb.i])


def _verb_start(tokens: Sequence[Token], at: int) -> int:
    """Where a verb begins with the auxiliaries right before it: *было названо*."""
    while at and tokens[at - 1].pos == "AUX":
        at -= 1
    return at


def _after_clausal(tokens: Sequence[Token], last: int) -> int:
    """From where on no verb, pronoun or conjunction stands before a place."""
    return next((t.i + 1 for t in reversed(tokens[:last]) if t.pos in _CLAUSAL), 0)


def _phrase_end(tokens: Sequence[Token], first: int) -> Token | None:
    """The noun that the determiners, adjectives and adverbs from a place on lead to, and *one of*."""
    one, of = tokens[first : first + 1], tokens[first + 1 : first + 2]
    if one and of and one[0].pos in ("NUM", "PRON") and of[0].pos == "ADP":
        first += 2
    rest = (t for t in tokens[first : first + _AHEAD] if t.pos not in ("DET", "ADJ", "ADV"))
    found = next(rest, None)
    return found if found is not None and found.pos in ("NOUN", "PROPN") else None
