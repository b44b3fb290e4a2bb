"""Did it happen? The factuality of what one word states: asserted, announced, planned, possible, attempted,
denied.

After FactBank (Saurí and Pustejovsky 2009): the word's own tense, mood and negation come first, then
everything that governs it is asked in turn, from the inside out (*espère que*, *tenté de*, *si*), and the
weakest answer wins. Without a parse, the words to the left within the clause are asked instead. The words are
data: ``factuality.toml``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from detente.model import Factuality
from detente.reading.belied import belied
from detente.reading.cues import Cues, cues
from detente.reading.parse import Sentence, Token
from detente.reading.phrases import Hit, Word, key_of

_ORDER: dict[Factuality, int] = {
    "asserted": 0, "announced": 1, "planned": 2, "possible": 3, "attempted": 4, "denied": 5,
}  # fmt: skip
_LEFT = 9
_CLIMB = 8
_MARKS = 4
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


@dataclass(frozen=True, slots=True)
class Site:
    """A word whose factuality is asked: where it is, in which words of the page, and what its form tells.

    ``auxiliaries`` are those of its verb, nearest first, in lower case; ``occurs`` is true of what nobody can
    announce beforehand as his own doing (an arrest, a death): its announcement is a report. ``reduced`` is a
    participle that says of somebody what has been done to him, whatever is said of him now.
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


def factuality(site: Site) -> Factuality:
    """What the text makes of the word at a site."""
    known = cues(site.sentence.page.language)
    governors = {_token_of(site, hit): hit for hit in known.governors.find(site.words, site.first, site.last)}
    speech = {_token_of(site, hit) for hit in known.phrases["speech"].find(site.words, site.first, site.last)}
    granted = {
        _token_of(site, hit) for hit in known.phrases["granted"].find(site.words, site.first, site.last)
    }
    told = _Reading(site, known, governors, speech, granted).result()
    return weaker(told, belied(site.sentence, site.words, (site.first, site.last), site.token, known))


def _token_of(site: Site, hit: Hit[str] | Hit[bool]) -> int:
    start = site.words[hit.head].start
    for token in site.sentence.tokens:
        if token.start <= start < token.end:
            return token.i
    return -1


@dataclass(slots=True)
class _Reading:
    site: Site
    known: Cues
    governors: dict[int, Hit[str]]
    speech: set[int]
    granted: set[int]

    def result(self) -> Factuality:
        found = self._own()
        parsed = any(t.dep for t in self.site.sentence.tokens[:3])
        if self.site.reduced:
            return weaker(found, self._beside())
        above = self._above() if parsed else self._left()
        if found == "announced" and above == "asserted" and not parsed:
            above = "announced"
        found = weaker(found, above)
        found = weaker(found, self._beside())
        if self._is_question():
            found = weaker(found, "possible")
        return found

    def _own(self) -> Factuality:
        """What its own negation, auxiliaries and tense tell."""
        site = self.site
        if site.nominal:
            return self._participle()
        if self._is_negated(site.token, site.hit_first) or self._is_missing():
            return "denied"
        found = "possible" if self._is_inverted() else self._modal(site.auxiliaries)
        if found is not None:
            return found
        if "conditional" in site.forms and not site.forms & {"past", "present", "participle"}:
            return self._conditional()
        if site.forms == {"future"}:
            return "announced"
        return "asserted"

    def _is_missing(self) -> bool:
        """Whether the verb tells who is not there: *manque à la liste*, *в списке нет*."""
        words, low = self.site.words, max(self.site.hit_first - 1, self.site.first)
        hits = self.known.phrases["missing"].find(words, low, min(self.site.hit_first + 3, self.site.last))
        return any(hit.first <= self.site.hit_first <= hit.last for hit in hits)

    def _participle(self) -> Factuality:
        """What a participle says of an act's noun: *la levée, annoncée samedi*."""
        for child in self.site.sentence.children(self.site.token.i):
            hit = self.governors.get(child.i)
            if (
                hit is None
                or child.relation not in ("acl", "amod")
                or not hit.forms & {"participle", "attributive"}
            ):
                continue
            if hit.value != "asserted" and not (hit.value == "announced" and self.site.occurs):
                return hit.value  # type: ignore[return-value]
        return "asserted"

    def _is_inverted(self) -> bool:
        """*Had X been freed, …*: a helper that opens a clause before the subject, in no question."""
        children = self.site.sentence.children(self.site.token.i)
        helper = next((c for c in children if key_of(c.text) in self.known.words["inverted"]), None)
        subject = next((c for c in children if c.relation == "nsubj"), None)
        if helper is None or subject is None or helper.i > subject.i:
            return False
        before = self.site.sentence.tokens[helper.i - 1] if helper.i else None
        return before is None or before.pos in ("PUNCT", "CCONJ")

    def _modal(self, auxiliaries: Sequence[str]) -> Factuality | None:
        """What its auxiliaries tell, and a particle after it (*освободили бы*)."""
        after = self.site.hit_last + 1
        if after < self.site.last and not self.site.words[after].broken:
            key = self.site.words[after].key
            if key in self.known.words["unreal"] and self.known.modals.get(key) == "doubtful":
                particle = self._token(after)
                if particle is not None and particle.pos in ("PART", "AUX", "SCONJ", "X") and len(key) < 3:
                    return "possible"
        for word in auxiliaries:
            kind = self.known.modals.get(word)
            if kind == "conditional":
                return self._conditional()
            if kind == "doubtful":
                return "possible"
            if kind is not None:
                return kind  # type: ignore[return-value]
        return None

    def _conditional(self) -> Factuality:
        """A conditional is a future in the past under a verb of speech (*a dit qu'il lèverait*), else a
        doubt."""
        at: Token | None = self.site.token
        for _ in range(4):
            if at is None:
                break
            above = self.site.sentence.head(at)
            if above is None:
                break
            announced = above.i in self.governors and self.governors[above.i].value in (
                "announced",
                "asserted",
            )
            if (above.i in self.speech or announced) and at.relation in (
                "ccomp",
                "parataxis",
                "conj",
                "obj",
                "acl",
            ):
                return "announced"
            at = above
        if not at or not at.dep:
            for i in range(
                self.site.hit_first - 1, max(self.site.hit_first - _LEFT, self.site.first) - 1, -1
            ):
                token = self._token(i)
                if token is not None and token.i in self.speech:
                    return "announced"
        return "possible"

    def _token(self, index: int) -> Token | None:
        start = self.site.words[index].start
        return next((t for t in self.site.sentence.tokens if t.start <= start < t.end), None)

    def _is_negated(self, token: Token, index: int | None) -> bool:
        negations, nobody = self.known.words["negation"], self.known.words["nobody"]
        for child in self.site.sentence.children(token.i):
            key = key_of(child.text)
            if child.relation in ("advmod", "aux", "det", "cc") and key in negations:
                return True
            if child.relation in ("nsubj", "obj") and key in nobody and not self._has_article(child):
                return True
            if child.relation in ("aux", "cop") and any(
                key_of(c.text) in negations for c in self.site.sentence.children(child.i)
            ):
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
            if key in negations:
                return True
            found = self._token(i)
            if key not in known and (found is None or found.pos not in ("ADV", "PART", "AUX", "PRON")):
                break
        return False

    def _has_article(self, token: Token) -> bool:
        return any(c.relation == "det" for c in self.site.sentence.children(token.i))

    def _above(self) -> Factuality:
        """What governs it, from the inside out."""
        site = self.site
        found: Factuality = "possible" if self._is_conditioned(site.token) else "asserted"
        at = site.token
        done = not site.nominal and self._has_happened(at)
        for _ in range(_CLIMB):
            if self._marks(at, self.known.words["conditions"]):
                return weaker(found, "possible")
            above = site.sentence.head(at)
            if above is None or at.relation not in _UP or self._is_parted(at, above):
                break
            if at.relation in ("obl", "nmod", "advcl", "acl"):
                case = self._case(at)
                if case == "settled":
                    return weaker(found, self._told_above(above)) if at.relation == "advcl" else found
                if (case == "purpose" and (at is site.token or at.relation == "advcl")) or self._aims(at):
                    return weaker(found, "possible")
            if site.nominal and above.i in self.granted and at.relation in ("obj", "obl", "nmod"):
                return found
            if (
                above.i in self.governors
                and self.governors[above.i].value == "asserted"
                and self._is_negated(above, None)
            ):
                # "Did not manage to free" tried it; "could not confirm that X was freed" knows nothing.
                tried = at.relation == "xcomp" or at.morph.get("VerbForm") == "Inf"
                return weaker(found, "attempted" if tried else "possible")
            if above.i in self.governors and above.pos == "NOUN" and self._is_negated(above, None):
                # "Without any promise of": nothing was promised.
                return weaker(found, "denied" if self.governors[above.i].value != "possible" else "possible")
            if above.i in self.governors:
                told = self._governed(self.governors[above.i], at, above, done)
                found = weaker(found, told) if told else found
                if told == "possible" or (told == "asserted" and not self._is_infinitive(above)):
                    # What is made of a wish is not made of its content: "rejected calls to release".
                    return found
            elif above.i in self.speech and at.relation in ("ccomp", "parataxis"):
                if self._is_negated(above, None):
                    return weaker(found, "possible")
                return weaker(found, "announced" if self._is_underway(at) else "asserted")
            elif self._is_open(at, above):
                found = weaker(found, "possible")
            if above.pos in ("VERB", "AUX", "ADJ") and at.relation != "acl":
                found = weaker(found, self._verb_above(above, at, done))
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
                if self._marks(at, self.known.words["conditions"]):
                    return weaker(found, "possible")
                break
        return found

    def _told_above(self, above: Token) -> Factuality:
        """What the tense of the main verb makes of what comes before or after it: *will be tried before being
        deported*."""
        kinds = self._auxiliary_kinds(above)
        if above.morph.get("Tense") == "Fut" or "announced" in kinds:
            return "announced"
        doubtful = above.morph.get("Mood") == "Cnd" or kinds & _UNREAL
        return "possible" if doubtful else "asserted"

    def _aims(self, token: Token) -> bool:
        """Whether an infinitive says what for: *to help secure his release*."""
        marked = any(
            key_of(c.text) == "to"
            for c in self.site.sentence.children(token.i)
            if c.relation in ("mark", "aux")
        )
        return marked and token.relation == "advcl"

    def _is_parted(self, token: Token, above: Token) -> bool:
        """Whether a semicolon or a colon parts two words: two statements that the parser made one."""
        between = self.site.sentence.tokens[min(token.i, above.i) : max(token.i, above.i)]
        return any(t.text in (";", ":") for t in between)

    def _is_open(self, token: Token, above: Token) -> bool:
        """Whether an infinitive hangs on a verb that says nothing of whether it comes true."""
        own = token is self.site.token
        infinitive = self.site.forms == {"infinitive"} if own else self._is_infinitive(token)
        return infinitive and above.pos == "VERB" and token.relation == "xcomp"

    def _is_infinitive(self, token: Token) -> bool:
        hit = self.governors.get(token.i)
        return hit is not None and hit.forms == {"infinitive"}

    def _verb_above(self, above: Token, at: Token, done: bool) -> Factuality:
        """What the negation and mood of a governing verb pass down to the act."""
        if done:
            return "asserted"
        negated = self._is_negated(above, None)
        is_complement = at.relation in _COMPLEMENTS or at.relation == "nsubj"
        if negated and above.i in self.governors:
            value = self.governors[above.i].value
            able = value == "possible" and at.relation == "xcomp"
            return "possible" if value in ("denied", "possible") and not able else "denied"
        unreal = above.morph.get("Mood") == "Cnd" or self._auxiliary_kinds(above) & _UNREAL
        if unreal and at.relation == "nsubj" and self.site.nominal:
            return "possible"  # "A lifting alone would not reopen the port": none is denied.
        if negated and is_complement and self.site.nominal and above.i not in self.speech:
            return "denied" if at.relation in ("nsubj", "obj") else "asserted"
        if unreal:
            return "possible" if is_complement or at.relation in ("obl", "conj", "nmod") else "asserted"
        if above.morph.get("Tense") == "Fut" or "announced" in self._auxiliary_kinds(above):
            return "announced" if is_complement or at.relation in ("obl", "conj") else "asserted"
        return "asserted"

    def _auxiliary_kinds(self, verb: Token) -> set[str]:
        children = [c for c in self.site.sentence.children(verb.i) if c.relation in ("aux", "cop")]
        return {self.known.modals[k] for c in children if (k := key_of(c.text)) in self.known.modals}

    def _has_happened(self, token: Token) -> bool:
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
            return not any(word in self.known.words["unreal"] for word in site.auxiliaries)
        return token.morph.get("Tense") == "Past" and token.morph.get("VerbForm") == "Fin"

    def _is_underway(self, at: Token) -> bool:
        """Whether a speaker tells what is being done and not what was: *said it was lifting sanctions*."""
        site = self.site
        if site.occurs or site.nominal or at is not site.token or self._has_happened(at):
            return False
        return bool(site.forms & {"gerund", "present"}) and at.relation == "ccomp"

    def _governed(self, hit: Hit[str], at: Token, above: Token, done: bool) -> Factuality | None:
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

    def _is_conditioned(self, token: Token) -> bool:
        """Whether a condition hangs on the verb and the verb has not happened: *s'il parle, il sera
        libéré*."""
        if self.site.nominal or self._has_happened(token):
            return False
        return any(
            c.relation == "advcl" and self._marks(c, self.known.words["conditions"])
            for c in self.site.sentence.children(token.i)
        )

    def _marks(self, token: Token, words: frozenset[str]) -> bool:
        return any(
            c.relation in ("mark", "advmod", "cc") and key_of(c.text).rstrip("'’") in words
            for c in self.site.sentence.children(token.i)
        )

    def _case(self, token: Token) -> str:
        """``settled``, ``purpose`` or nothing, by the prepositions and conjunctions of a word."""
        marks = [c for c in self.site.sentence.children(token.i) if c.relation in ("case", "mark")]
        if not marks:
            return ""
        start = min(c.start for c in marks)
        index = next(
            (i for i in range(self.site.first, self.site.last) if self.site.words[i].end > start),
            self.site.first,
        )
        for name, result in (("alike", "alike"), ("settled", "settled"), ("purposes", "purpose")):
            for back in (0, 1, 2):
                for hit in self.known.phrases[name].find(
                    self.site.words,
                    max(index - back, self.site.first),
                    min(index + _MARKS, self.site.last),
                ):
                    if hit.start <= start < hit.end:
                        return result
        return ""

    def _left(self) -> Factuality:
        """Without a parse: the governors, conditions and purposes to the left, as far as the clause goes."""
        site = self.site
        found: Factuality = "asserted"
        starts = {site.words[hit.first].start: hit for hit in self.governors.values()}
        low = max(site.hit_first - _LEFT, site.first)
        for i in range(site.hit_first - 1, low - 1, -1):
            if site.words[i + 1].broken:
                break
            word = site.words[i]
            hit = starts.get(word.start)
            if hit is not None and hit.last < site.hit_first:
                value: Factuality = hit.value  # type: ignore[assignment]
                if value == "announced" and (
                    site.occurs or (not site.nominal and site.forms & {"past", "participle"})
                ):
                    value = "asserted"
                negated = i > site.first and site.words[i - 1].key in self.known.words["negation"]
                found = weaker(found, "denied" if negated else value)
                if value == "asserted":
                    break
            if word.key in self.known.words["conditions"]:
                found = weaker(found, "possible")
        return found

    def _beside(self) -> Factuality:
        """Adverbs and adjectives right beside it: *éventuelle*, *prochaine*, *reportedly not*."""
        site = self.site
        found: Factuality = "asserted"
        low, high = max(site.hit_first - 3, site.first), min(site.hit_last + 3, site.last)
        for hit in self.known.adverbs.find(site.words, low, high):
            if hit.last < site.hit_first:
                if any(site.words[i].broken for i in range(hit.last + 1, site.hit_first + 1)):
                    continue
            elif any(site.words[i].broken for i in range(site.hit_last + 1, hit.first + 1)):
                continue
            found = weaker(found, hit.value)  # type: ignore[arg-type]
        return found

    def _is_question(self) -> bool:
        text = self.site.sentence.text.rstrip(" »”\"'’)")
        if not text.endswith("?"):
            return False
        first = self.site.words[self.site.first].key if self.site.first < self.site.last else ""
        return first not in self.known.words["why"]


def denies(sentence: Sentence, words_in: Callable[[int, int], list[Word]], position: int) -> bool:
    """Whether what stands at a position is said to be none: *aucune sanction*, *ni X ni Y*, *no
    prisoners*."""
    negations = cues(sentence.page.language).words["negation"]
    around = words_in(max(sentence.start, position - 24), position + 24)
    before = [word for word in around if word.start < position]
    at = next((word for word in around if word.start >= position), None)
    return bool(before) and not (at and at.broken) and before[-1].key in negations


def weaker(a: Factuality, b: Factuality) -> Factuality:
    """The one that says less: what may have happened is less than what has."""
    return a if _ORDER[a] >= _ORDER[b] else b
