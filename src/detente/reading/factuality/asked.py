"""A word whose factuality is asked, and what can be asked of any word around it: is it negated, past, marked
by a condition, what do its helpers and prepositions tell?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from detente.model import Factuality
from detente.reading.factuality.cues import Cues
from detente.reading.factuality.no_longer import is_no_longer
from detente.reading.factuality.until_then import is_until_then
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import Hit, Word, key_of

Told = Factuality | Literal["open"]
"""``open`` where words tell neither that an act happened nor that it is doubted (*came to arrest him*)."""

_ORDER: dict[Told, int] = {
    "asserted": 0, "announced": 1, "planned": 2, "open": 3, "possible": 4, "attempted": 5, "denied": 6,
}  # fmt: skip
UNREAL = frozenset({"conditional", "doubtful", "possible"})
_MARKS = 4
_PARTICLE = 7
_QUOTES = frozenset('«“„"')
_CASES = (("alike", "alike"), ("settled", "settled"), ("without", "without"), ("purposes", "purpose"))


@dataclass(frozen=True, slots=True)
class Site:
    """A word whose factuality is asked: where it is, in which words of the page, and what its form tells.

    ``auxiliaries`` are those of its verb, nearest first, in lower case; ``occurs`` is true of what nobody can
    announce beforehand as his own doing (an arrest, a death): its announcement is a report. ``reduced`` is a
    participle that says of somebody what has been done to him, whatever is said of him now, ``refusing`` a
    verb whose negation makes the act.
    """

    sentence: Sentence
    words: list[Word]
    first: int
    last: int
    token: Token
    hit_first: int
    hit_last: int
    nominal: bool
    forms: frozenset[str]
    auxiliaries: Sequence[str]
    occurs: bool
    reduced: bool = False
    refusing: bool = False


def weaker(a: Told, b: Told) -> Told:
    """The one that says less: what may have happened is less than what has."""
    return a if _ORDER[a] >= _ORDER[b] else b


def says_more(site: Site) -> bool:
    """Whether a finite verb goes on after a participle: what is denied in *none of those freed has spoken* is
    not that they were freed."""
    # "None of those freed was": right before another verb, it is a participle whatever the parse says.
    after = site.sentence.tokens[site.token.i + 1 :]
    for token in after if site.reduced else after[: "participle" in site.forms]:
        if token.pos in ("PUNCT", "SCONJ", "CCONJ") or token.morph.get("PronType") == "Rel":
            return False
        if is_finite_verb(token):
            return True
    return False


@dataclass(slots=True)
class Asked:
    """A site with the cues of its sentence: ``governors``, ``speech`` and ``granted`` by the index of their
    token."""

    site: Site
    known: Cues
    governors: dict[int, Hit[Factuality]]
    speech: set[int]
    granted: set[int]

    def token(self, index: int) -> Token | None:
        """The token of a word of the page."""
        return self.site.sentence.token_at(self.site.words[index].start)

    def is_negated(self, token: Token, index: int | None) -> bool:
        """Whether a word is negated; ``index`` is its place among the words, if that is known."""
        negations, nobody = self.known.words["negation"], self.known.words["nobody"]
        particles = self._has_particle(token)
        if token is not self.site.token and is_until_then(self.site.sentence, self.known, token):
            return False
        if is_no_longer(self.site.sentence, self.known, token):
            return True
        for child in self.site.sentence.children(token.i):
            key, inner = key_of(child.text), self.site.sentence.children(child.i)
            if child.relation in ("advmod", "aux", "det", "cc") and key in negations:
                if self.is_of("beyond", child):
                    continue  # "Not only freed".
                return True
            if particles and child.i > token.i and any(key_of(c.text) in nobody for c in inner):
                return True  # "N'a été condamné par aucun tribunal".
            if child.relation in ("nsubj", "obj") and key in nobody and not self.has_article(child):
                return True
            if child.relation == "nsubj" and self._is_neither(child):
                return True
            if child.relation in ("aux", "cop") and any(key_of(c.text) in negations for c in inner):
                return True
        if token.relation == "conj" and (self._is_shared_by_nobody(token) or self._is_or_denied(token)):
            return True
        if index is None:
            index = next(
                (
                    i
                    for i in range(self.site.first, self.site.last)
                    if self.site.words[i].start >= token.start
                ),
                0,
            )
        known = frozenset(self.site.auxiliaries) | self.known.words["perfect"]
        for i in range(index - 1, max(index - 5, self.site.first) - 1, -1):
            if self.site.words[i + 1].broken:
                break
            key = self.site.words[i].key
            found = self.token(i)
            if key in negations:
                return found is None or not self.is_of("beyond", found)
            if key not in known and (found is None or found.pos not in ("ADV", "PART", "AUX", "PRON")):
                break
        return False

    def _has_particle(self, token: Token) -> bool:
        """Whether a particle that only goes with a negation stands before a verb: *n'a*, *ne*."""
        particles = self.known.words["particles"]
        if not particles or token.pos not in ("VERB", "AUX"):
            return False
        before = self.site.sentence.tokens[max(token.i - _PARTICLE, 0) : token.i]
        return any(t.key in particles for t in before)

    def _is_shared_by_nobody(self, token: Token) -> bool:
        """Whether a joined verb has nobody for the subject of the first: *nobody has been or will be
        freed*."""
        sentence, nobody = self.site.sentence, self.known.words["nobody"]
        if sentence.child(token.i, "nsubj") is not None:
            return False
        first = sentence.head(token)
        if first is None or (first.morph.get("Number") == "Sing" and token.morph.get("Number") == "Plur"):
            return False  # "Никто не ожидал, но его освободили".
        shared = sentence.children(first.i)
        return any(
            c.relation == "nsubj" and key_of(c.text) in nobody and not self.has_article(c) for c in shared
        )

    def _is_or_denied(self, token: Token) -> bool:
        """Whether *or* joins a verb to a negated one: *has not been freed or expelled*."""
        sentence = self.site.sentence
        joined = sentence.tokens[token.i - 1].key in self.known.words["alternatives"]
        first = sentence.head(token) if joined else None
        return first is not None and self.is_negated(first, None)

    def _is_neither(self, token: Token) -> bool:
        """Whether a subject is denied with others: *neither X nor Y*, *ni X ni Y*, where a parse may miss the
        first."""
        negations, sentence = self.known.words["negation"], self.site.sentence
        others = (c for c in sentence.children(token.i) if c.relation == "conj")
        inner = (c for each in (token, *others) for c in sentence.children(each.i))
        return any(c.pos == "CCONJ" and key_of(c.text) in negations for c in inner)

    def is_of_none(self, token: Token) -> bool:
        """Whether a determiner denies the subject or object of a verb: *no political prisoners were freed*,
        *not a single one*."""
        site, negation = self.site, self.known.words["negation"]
        for noun in site.sentence.children(token.i):
            if noun.relation not in ("nsubj", "obj") or noun.pos not in ("NOUN", "PROPN", "NUM", "ADJ"):
                continue
            for child in site.sentence.children(noun.i):
                if key_of(child.text) not in negation or self.is_of("beyond", child):
                    continue
                following = site.sentence.tokens[child.i + 1 : child.i + 2]
                one = any(t.morph.get("Definite") == "Ind" or t.pos == "NUM" for t in following)
                if child.relation == "det" or (child.relation == "advmod" and one):
                    return True
        return False

    def is_none_of(self) -> bool:
        """Whether an act's noun is said not to be: *there was no lifting of sanctions*, *mais pas de
        libération*; what a verb does with it tells by itself."""
        token, sentence = self.site.token, self.site.sentence
        above = sentence.head(token)
        words, at = self.site.words, self.site.hit_first
        if token.start < words[at].start and words[at - 1].key in self.known.words["negation"]:
            return True  # "La non-libération" is one word.
        if above is not None and token.relation in ("obj", "iobj", "obl", "nmod", "nsubj"):
            if token.relation not in ("nsubj", "obj") or sentence.child(above.i, "expl") is None:
                return False
            if above.pos in ("VERB", "AUX") and token.i > above.i and self.is_negated(above, None):
                return True
        of, negation = sentence.page.grammar.of, self.known.words["negation"]
        for child in sentence.children(token.i):
            if key_of(child.text) not in negation or child.i > token.i or self.is_of("beyond", child):
                continue
            after = key_of(sentence.tokens[child.i + 1].text).replace("’", "'")
            if child.relation == "det" or (child.relation == "advmod" and after in of):
                return True
        return False

    def is_object(self, at: Token, above: Token) -> bool:
        """Whether the verb's number tells that its subject is none, but what nobody named does something to:
        *освобождение перенесли*."""
        alone = not any(c.relation == "conj" for c in self.site.sentence.children(at.i))
        numbers = at.morph.get("Number"), above.morph.get("Number")
        return alone and numbers == ("Sing", "Plur") and above.morph.get("Tense") == "Past"

    def has_article(self, token: Token) -> bool:
        """Whether a noun has a determiner: *une personne* is no *personne*."""
        return any(c.relation == "det" for c in self.site.sentence.children(token.i))

    def auxiliary_kinds(self, verb: Token) -> set[str]:
        """What the helpers of a verb make of it."""
        helpers = self.site.sentence.helpers(verb)
        return {self.known.modals[k] for c in helpers if (k := key_of(c.text)) in self.known.modals}

    def has_happened(self, token: Token) -> bool:
        """Whether a verb is past or perfect: then announcing it is reporting it."""
        site = self.site
        if site.forms in ({"gerund"}, {"infinitive"}) or any(
            word in self.known.words["ongoing"] for word in site.auxiliaries
        ):
            return False
        telling = self.known.words["perfect"] | self.known.words["bare"]
        nearest = next((word for word in site.auxiliaries if word in telling), None)
        if nearest in self.known.words["bare"]:
            return False
        if nearest is not None:
            return not any(word in self.known.modals for word in site.auxiliaries)
        if site.forms and site.forms <= {"past"} | {"participle", "attributive"}:
            helped = self.known.words["unreal"].union(self.known.modals)
            return not any(word in helped for word in site.auxiliaries)
        if token.relation == "acl" and not site.forms and token.morph.get("VerbForm") == "Part":
            # "Получивший три года": who has got it.
            return token.morph.get("Tense") == "Past" and not site.auxiliaries
        return token.morph.get("Tense") == "Past" and token.morph.get("VerbForm") == "Fin"

    def is_going_on(self, above: Token) -> bool:
        """Whether a verb is in the present, by its form or its helper."""
        helpers = [c for c in self.site.sentence.children(above.i) if c.relation == "aux"]
        if above.pos not in ("VERB", "AUX") or self.is_negated(above, None):
            return False
        finite = helpers[0] if helpers else above
        return finite.morph.get("Tense") == "Pres" and key_of(finite.text) not in self.known.words["perfect"]

    def is_infinitive(self, token: Token) -> bool:
        """Whether a governing word is an infinitive: *tried to obtain his release* obtains none."""
        hit = self.governors.get(token.i)
        return hit is not None and (hit.forms == {"infinitive"} or token.morph.get("VerbForm") == "Inf")

    def is_parted(self, token: Token, above: Token) -> bool:
        """Whether a semicolon or a colon parts two words: two statements that the parser made one."""
        between = self.site.sentence.tokens[min(token.i, above.i) : max(token.i, above.i)]
        return any(t.text in (";", ":") for t in between)

    def marks(self, token: Token, words: frozenset[str]) -> bool:
        """Whether one of some conjunctions or adverbs hangs on a word."""
        return any(
            c.relation in ("mark", "advmod", "cc") and c.key in words and not self.is_of("sequels", c)
            for c in self.site.sentence.children(token.i)
        )

    def is_condition(self, token: Token, *, done: bool) -> bool:
        """Whether a conjunction makes a condition of a clause; *once*, *until* and *when* do of what has not
        been: *until she was freed*, but not *until she is freed*.
        """
        words, temporal = self.known.words["conditions"], self.known.words["temporal"]
        if self._is_for_now(token) or is_until_then(self.site.sentence, self.known, token):
            words = words - temporal
        elif not done:
            # In a main clause it is an adverb, and behind a word of its own clause: "пока никого не
            # отпустили", "обвинение пока не предъявлено".
            children = [c for c in self.site.sentence.children(token.i) if c.pos not in ("PUNCT", "CCONJ")]
            first = min([token, *children], key=lambda t: t.start)
            is_adverb = self.is_main(token, first.start) or key_of(first.text) not in words
            return self.marks(token, words - temporal if is_adverb else words)
        finite = self.site.sentence.finite(token)
        present = finite is not None and finite.morph.get("Tense") == "Pres"
        return self.marks(token, words | temporal if present else words - temporal)

    def is_main(self, token: Token, start: int) -> bool:
        """Whether a clause that starts at a place is a main one, alone or as what is quoted."""
        if token.relation == "root" or self.site.sentence.head(token) is None:
            return True
        before = next((t for t in reversed(self.site.sentence.tokens) if t.end <= start), None)
        return token.relation == "parataxis" and (before is None or before.text in _QUOTES)

    def _is_for_now(self, token: Token) -> bool:
        """Whether a conjunction joins a clause to the next, which only an adverb opens then: *пока её не
        арестовали, но могут прийти*."""
        above = self.site.sentence.head(token)
        if above is None or token.relation != "advcl" or token.i > above.i:
            return False
        return any(
            c.relation == "cc" and token.i < c.i < above.i for c in self.site.sentence.children(above.i)
        )

    def told_above(self, above: Token) -> Factuality:
        """What the tense of the main verb makes of what comes before or after it: *will be tried before being
        deported*."""
        kinds = self.auxiliary_kinds(above)
        if above.morph.get("Tense") == "Fut" or "announced" in kinds:
            return "announced"
        doubtful = above.morph.get("Mood") == "Cnd" or kinds & UNREAL
        return "possible" if doubtful else "asserted"

    def is_future_in_past(self, verb: Token) -> bool:
        """Whether a conditional only tells what somebody said would come: *said that it would respond by
        expelling two*."""
        over, conditions = self.site.sentence.head(verb), self.known.words["conditions"]
        if over is None or verb.relation != "ccomp" or over.i not in self.speech:
            return False
        if over.morph.get("Tense") != "Past" or self.auxiliary_kinds(verb) != {"conditional"}:
            return False
        clauses = (c for c in self.site.sentence.children(verb.i) if c.relation == "advcl")
        denied = self.is_negated(verb, None) or self.is_negated(over, None)
        return not denied and not any(self.marks(c, conditions) for c in clauses)

    def is_of_a_guess(self) -> bool:
        """Whether a participle is said of what somebody only may be: *may be victims, jailed for …*."""
        noun = self.site.sentence.head(self.site.token)
        if noun is None or noun.pos not in ("NOUN", "PROPN"):
            return False
        linked = any(c.relation == "cop" for c in self.site.sentence.children(noun.i))
        return linked and "doubtful" in self.auxiliary_kinds(noun)

    def is_asked(self, token: Token) -> bool:
        """Whether a question inside a sentence takes for granted what it asks about: *nobody knows why she
        was arrested*, *неизвестно, за что его задержали*."""
        asking, children = self.known.words["why"], self.site.sentence.children
        if token.relation not in ("ccomp", "csubj"):
            return False
        ahead = [c for c in children(token.i) if c.i < token.i and c.relation not in ("mark", "cc")]
        # "Which prisoners were freed": the word may stand before the noun that is asked for.
        ahead += [d for c in ahead for d in children(c.i) if d.relation == "det"]
        return any(key_of(t.text) in asking for t in ahead)

    def ends_in(self, mark: str) -> bool:
        """Whether the sentence ends in a mark, closed quotations and brackets left out."""
        return self.site.sentence.text.rstrip(" »”\"'’)").endswith(mark)

    def is_finite(self, token: Token) -> bool:
        """Whether a verb, or a participle's helper, is finite."""
        return self.site.sentence.finite(token) is not None

    def is_of(self, name: str, token: Token) -> bool:
        """Whether a word is of one of the lists of patterns."""
        return self.known.holds(name, self.site.words, self.site.first, self.site.last, token.start)

    def concerns(self, token: Token) -> bool:
        """Whether a preposition says what something is over: *anger over his arrest*."""
        cases = (c for c in self.site.sentence.children(token.i) if c.relation == "case")
        return any(key_of(c.text) in self.known.words["concerns"] for c in cases)

    def case(self, token: Token) -> str:
        """``settled``, ``alike``, ``without``, ``purpose`` or nothing, by the prepositions and conjunctions
        of a word."""
        marks = [c for c in self.site.sentence.children(token.i) if c.relation in ("case", "mark")]
        if not marks:
            return ""
        to = [c for c in marks if c.relation == "mark" and key_of(c.text) in self.known.words["infinitive"]]
        # "Agreed, after talks in Oslo, to free them": small models give the infinitive the other's too.
        marks = to or marks
        start = min(c.start for c in marks)
        index = next(
            (i for i in range(self.site.first, self.site.last) if self.site.words[i].end > start),
            self.site.first,
        )
        around = max(index - _MARKS, self.site.first), min(index + _MARKS, self.site.last)
        for name, result in _CASES:
            if self.known.holds(name, self.site.words, *around, start):
                return result
        return ""

    def aims(self, token: Token) -> bool:
        """Whether an infinitive says what for: *to help secure his release*, *чтобы добиться обмена*."""
        marks = {c.key for c in self.site.sentence.children(token.i) if c.relation in ("mark", "aux")}
        if "to" in marks and token.relation == "advcl":
            return True
        told = self.is_of("comments", token) or self.is_of("factive", token)
        bare = token.morph.get("VerbForm") == "Inf" and token.relation in ("advcl", "acl") and not told
        return bare and bool(marks & self.known.words["so_that"])

    def is_statement(self, verb: Token) -> bool:
        """Whether a joined verb has a subject, tense and mood of its own."""
        children = self.site.sentence.children(verb.i)
        subject = any(c.relation == "nsubj" or c.dep == "expl:subj" for c in children)
        if not subject or verb.morph.get("Mood") in ("Cnd", "Sub"):
            return False
        finite = self.site.sentence.finite(verb)
        return finite is not None and finite.morph.get("Tense") in ("Past", "Pres", "Imp")

    def is_underway(self, at: Token) -> bool:
        """Whether a speaker tells what is being done and not what was: *said it was lifting sanctions*."""
        site = self.site
        if site.occurs or site.nominal or at is not site.token or self.has_happened(at):
            return False
        if self.is_of("lasting", at):
            return False  # "The sanctions target six banks": as they have since they were imposed.
        return bool(site.forms & {"gerund", "present"}) and at.relation == "ccomp"
