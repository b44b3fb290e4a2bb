"""Did it happen? The factuality of what one word states: asserted, announced, planned, possible, attempted,
denied.

After FactBank (Saurí and Pustejovsky 2009): the word's own tense, mood and negation come first, then
everything that governs it is asked in turn, from the inside out (*espère que*, *tenté de*, *si*), and the
weakest answer wins. Without a parse, the words to the left within the clause are asked instead. The words are
data: ``factuality.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Factuality
from detente.reading.factuality.asked import Site, Told, says_more, weaker
from detente.reading.factuality.belied import belied
from detente.reading.factuality.cues import Cues, cues
from detente.reading.factuality.dropped import is_brought_up, is_dropped, is_said
from detente.reading.factuality.framed import framed
from detente.reading.factuality.hedged import Hedged
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit, key_of

__all__ = ["Site", "Told", "factuality", "says_more", "weaker"]

_LEFT = 9
_MAIN = frozenset({"root", "parataxis", "ccomp"})
_FUNCTION = frozenset({"case", "mark", "cc", "fixed"})


def factuality(site: Site) -> Told:
    """What the text makes of the word at a site; ``open`` where it tells neither."""
    known = cues(site.sentence.page.language)
    governors: dict[int, Hit[Factuality]] = {}
    for hit in known.governors.find(site.words, site.first, site.last):
        at = _token_of(site, hit)
        if not _is_name(site, at):
            governors.setdefault(at, hit)  # The longest pattern comes first.
    speech = {_token_of(site, hit) for hit in known.phrases["speech"].find(site.words, site.first, site.last)}
    granted = {
        _token_of(site, hit) for hit in known.phrases["granted"].find(site.words, site.first, site.last)
    }
    opened, last = framed(site, known) or (None, site.first)
    if opened == "asserted":
        # "Nobody denies that": only what stands inside the clause governs it.
        governors = {i: hit for i, hit in governors.items() if hit.first > last}
        return _Reading(site, known, governors, speech, granted).result()
    reading = _Reading(site, known, governors, speech, granted)
    if opened == "possible" and reading.is_of_alternatives():
        opened = None  # "Unclear whether he was held at the airport or at home".
    told = weaker(reading.result(), opened or "asserted")
    if is_said("off", site, known) or is_dropped(site, told, known):
        return "denied"
    told = weaker(told, "possible") if is_said("mooted", site, known) or is_brought_up(site, known) else told
    reported = belied(site.sentence, site.words, (site.first, site.last), site.token, known)
    if told == "denied" and reported != "denied" and site.token.relation in ("ccomp", "acl"):
        # "Rejected reports that they died due to torture".
        reported = "denied" if any(h.value == "denied" for h in _before(site, governors)) else reported
    if reported == "denied" and site.occurs and _is_because(site, known):
        return weaker(told if told != "denied" else "open", "open")
    return weaker(told, reported)


def _before(site: Site, governors: dict[int, Hit[Factuality]]) -> list[Hit[Factuality]]:
    return [hit for hit in governors.values() if hit.last < site.hit_first]


def _is_because(site: Site, known: Cues) -> bool:
    """Whether a reason is told with an act: what is denied may be that alone, as in *rejects any suggestion
    that he was arrested because of his work*."""
    return known.phrases["because"].any(site.words, site.hit_last + 1, min(site.hit_last + _LEFT, site.last))


def _token_of(site: Site, hit: Hit[Factuality] | Hit[bool]) -> int:
    start = site.words[hit.head].start
    for token in site.sentence.tokens:
        if token.start <= start < token.end:
            return token.i
    return -1


def _is_name(site: Site, index: int) -> bool:
    """Whether a word is a part of a name of several words: *Надежда Петрова* is no hope."""
    if index < 0 or site.sentence.tokens[index].pos != "PROPN":
        return False
    token = site.sentence.tokens[index]
    return token.relation == "flat" or any(c.relation == "flat" for c in site.sentence.children(index))


class _Reading(Hedged):
    def result(self) -> Told:
        if self._is_asked_not():
            return "open"
        found = weaker(self._found(), self.mooted())
        if found in ("asserted", "announced", "planned") and self.is_put_aside():
            # "Anger at prices rather than the arrest of X": he may have been arrested.
            return "open" if self.site.occurs and self.site.nominal else "denied"
        return found

    def _found(self) -> Told:
        """What its own form, what governs it and what stands beside it tell."""
        if self.is_realized() or self.is_amiss():
            return "asserted"
        if self._is_denied_doing():
            return "denied"
        if not self.site.nominal and self.is_so_long() and self._is_negative():
            return "possible"
        found = weaker(self.own(), self.seen())
        if self.is_guessed() or self.is_supposed() or self.is_asked_by_particle():
            found = weaker(found, "possible")
        parsed = any(t.dep for t in self.site.sentence.tokens[:3])
        # "Attend une grâce dans les semaines à venir": no noun of an act is a preposition.
        parsed = parsed and not (self.site.nominal and self.site.token.relation in _FUNCTION)
        if self.site.reduced:
            found = weaker(found, self.hedged())
            found = weaker(found, "possible") if self.is_of_a_guess() else found
            return weaker(found, "possible") if self._is_if() or self.is_once() else found
        above = self.above() if parsed else self._left()
        above = "asserted" if above != "denied" and self.is_bygone() else above
        if found == "announced" and above == "asserted" and not parsed:
            above = "announced"
        found = weaker(found, above)
        found = weaker(found, self.hedged())
        if found in ("announced", "open") and (self.is_of_a_deal() or self.is_to_occur()):
            found = "planned"
        if self.is_question() or (parsed and (self.is_unmet() or self._is_of_the_condition())):
            found = weaker(found, "possible")
        if found in ("planned", "announced") and parsed and self.is_under_opening_condition():
            found = "possible"
        return found

    def own(self) -> Told:
        """What its own negation, auxiliaries and tense tell."""
        site = self.site
        if site.nominal:
            if self.is_none_of():
                return "possible" if self.is_condition(site.token, done=False) else "denied"
            if self.is_of_no_such():
                return "open"
            aimed_at = self.is_aim() or self.is_stood_for() or self.is_among_wishes()
            told = weaker(self.participle(), self.headed())
            return "possible" if aimed_at else weaker(told, self._said_to_be())
        if (self._is_negative() and not self.is_corrected()) or self._is_missing():
            # "If they do not free him" says of neither, "the way out is not to jail people" nothing.
            if self.is_pleonastic():
                return "possible" if self._is_future() else "asserted"
            if self.is_condition(site.token, done=False) or self.is_so_long():
                return "possible"
            if (late := self.is_late()) is not None:
                return late
            if self._is_bidden():
                return "open"
            over = site.sentence.head(site.token) if site.token.relation == "xcomp" else None
            musts = (*site.auxiliaries, *([key_of(over.text)] if over is not None else []))
            duty = any(word in self.known.words["duty"] for word in musts)
            return "open" if duty or self.is_loose() or self.is_left_undecided() else "denied"
        doubted = (
            self.is_bid()
            or self._is_inverted()
            or self.is_aim_to()
            or self.is_doing_aimed_at()
            or self.is_among_wishes()
        )
        found = "possible" if doubted else self._modal([*site.auxiliaries, *self._of_clause_beside()])
        if found is not None:
            return found
        if self._is_subjunctive():
            return "announced"
        if "conditional" in site.forms and not site.forms & {"past", "present", "participle"}:
            return self._conditional()
        if site.forms == {"future"} or self._is_future():
            return "announced"
        return "asserted"

    def _said_to_be(self) -> Factuality:
        """What the copula tells by which something is said to be an act: *the price would be the release of
        X*, *l'étape suivante sera la libération de X*."""
        children = self.site.sentence.children(self.site.token.i)
        copula = self.site.sentence.child(self.site.token.i, "cop")
        if copula is None:
            return "asserted"
        if copula.morph.get("Mood") == "Cnd":
            return self._conditional()
        told = self._modal([key_of(c.text) for c in children if c.relation == "aux"])
        return told or ("announced" if copula.morph.get("Tense") == "Fut" else "asserted")

    def _of_clause_beside(self) -> list[str]:
        """The helpers of the verb of which a present participle behind a comma tells more: *would sanction
        Anton Kral, barring him from entering*."""
        site, token = self.site, self.site.token
        above = site.sentence.head(token) if token.relation == "advcl" else None
        ongoing = token.morph.get("VerbForm") == "Part" and token.morph.get("Tense") == "Pres"
        own = any(c.relation in ("aux", "mark", "case") for c in site.sentence.children(token.i))
        if above is None or not ongoing or own or above.i > token.i:
            return []
        before = site.sentence.tokens[token.i - 1]
        parted = before.text == "," and before.i > above.i
        helpers = site.sentence.children(above.i) if parted else []
        return [key_of(c.text) for c in helpers if c.relation == "aux"]

    def _is_negative(self) -> bool:
        """Whether the word is negated, and not as the act that is told: *не пустили в страну*."""
        site = self.site
        if site.refusing or not (self.is_negated(site.token, site.hit_first) or self.is_of_none(site.token)):
            return False
        # "Who said he was not held was wrong": a verb with its own helper and negation is denied itself.
        return self._is_denied_whole() or not says_more(site)

    def _is_denied_whole(self) -> bool:
        """Whether a negation denies the word itself: a verb with its helper, or a participle right before
        which it stands (*those not yet freed are in jail*)."""
        sentence, at, negation = self.site.sentence, self.site.token, self.known.words["negation"]
        children = sentence.children(at.i)
        if not self.site.reduced and any(c.relation == "aux" for c in children):
            return any(c.relation == "advmod" and key_of(c.text) in negation for c in children)
        for token in reversed(sentence.tokens[: at.i]):
            if token.relation == "advmod" and key_of(token.text) in negation:
                return True
            if token.pos not in ("ADV", "PART"):
                break
        return False

    def _is_bidden(self) -> bool:
        """Whether not to do it is an order or a rule, told by an imperative: *do not jail them*."""
        site, token = self.site, self.site.token
        if site.nominal or any(c.relation in ("nsubj", "mark") for c in site.sentence.children(token.i)):
            return False
        if token.morph.get("Mood") == "Imp":
            return True
        # "Do not jail them, he said": English and French say it by the infinitive too.
        opens = site.sentence.tokens[0].head == token.i and token.relation in _MAIN
        bare = set(site.auxiliaries).isdisjoint(self.known.modals)
        bare = bare and not self.is_helped_behind(token)  # "Освобождать его не будут".
        return opens and bare and token.morph.get("VerbForm") == "Inf"

    def _is_asked_not(self) -> bool:
        """Whether not to do it is what somebody asks: *with a request not to deport him*."""
        above = self.site.sentence.head(self.site.token)
        wish = self.governors.get(above.i) if above is not None else None
        bare = self.site.forms == {"infinitive"} or self.site.token.morph.get("VerbForm") == "Inf"
        if not bare or wish is None or wish.value != "possible":
            return False
        children = self.site.sentence.children(self.site.token.i)
        return any(
            c.relation == "advmod" and key_of(c.text) in self.known.words["negation"] for c in children
        )

    def _is_if(self) -> bool:
        """Whether a condition stands right before a bare participle: *if convicted*."""
        before = self.site.hit_first - 1
        if self.known.words["temporal"] and self.opening("once") is not None:
            return False  # "Once released, he went home".
        if self.marks(self.site.token, self.known.words["conditions"]):
            return True
        return (
            before >= self.site.first
            and not self.site.words[self.site.hit_first].broken
            and self.site.words[before].key in self.known.words["conditions"]
        )

    def _is_of_the_condition(self) -> bool:
        """Whether *and* joins it, in the present, to a condition, where a parse joins it to what that is one
        of: *the penalties are severe if this goes to trial and he is found guilty*."""
        sentence, at = self.site.sentence, self.site.token
        above = sentence.head(at) if at.relation == "conj" and not self.site.nominal else None
        if above is None or not self._is_told_in_the_present():
            return False
        return any(
            clause.relation == "advcl"
            and above.i < clause.i < at.i
            and self.marks(clause, self.known.words["conditions"])
            and not any(t.text in (",", ";", ":") for t in sentence.tokens[clause.i : at.i])
            for clause in sentence.children(above.i)
        )

    def _is_told_in_the_present(self) -> bool:
        """Whether a verb or its helper is in the present."""
        helpers = [c for c in self.site.sentence.children(self.site.token.i) if c.pos == "AUX"]
        return any(t.morph.get("Tense") == "Pres" for t in helpers or [self.site.token])

    def _is_future(self) -> bool:
        """Whether the parse says that a finite verb is of the future, where its form leaves that open."""
        morph = self.site.token.morph
        finite = not self.site.forms & {"participle", "attributive", "gerund", "infinitive", "past"}
        return finite and morph.get("Tense") == "Fut" and morph.get("VerbForm", "Fin") == "Fin"

    def _is_subjunctive(self) -> bool:
        """Whether a bare helper says what is to be done: *a ruling that she be freed*."""
        bare = self.known.words["bare"]
        if not self.site.auxiliaries or any(word not in bare for word in self.site.auxiliaries):
            return False
        subject = self.site.sentence.child(self.site.token.i, "nsubj")
        mark = self.site.sentence.child(self.site.token.i, "mark")
        return subject is not None and mark is not None and mark.i < subject.i

    def _is_denied_doing(self) -> bool:
        """Whether a denial stands right before the helper of an infinitive, whatever small models make of it:
        *dément avoir arrêté X*."""
        helpers = self.site.sentence.helpers(self.site.token)
        first = next((t for t in helpers if t.morph.get("VerbForm") == "Inf" and t.i), None)
        hit = self.governors.get(first.i - 1) if first is not None else None
        if hit is None or first is None or hit.value != "denied":
            return False
        return not self.is_negated(self.site.sentence.tokens[first.i - 1], hit.first)

    def _is_missing(self) -> bool:
        """Whether the verb tells who is not there: *manque à la liste*, *в списке нет*."""
        words, low = self.site.words, max(self.site.hit_first - 1, self.site.first)
        hits = self.known.phrases["missing"].find(words, low, min(self.site.hit_first + 3, self.site.last))
        return any(hit.first <= self.site.hit_first <= hit.last for hit in hits)

    def _is_inverted(self) -> bool:
        """*Had X been freed, …*: a helper that opens a clause before the subject, in no question."""
        children = self.site.sentence.children(self.site.token.i)
        helper = next((c for c in children if key_of(c.text) in self.known.words["inverted"]), None)
        subject = self.site.sentence.child(self.site.token.i, "nsubj")
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
                particle = self.token(after)
                if particle is not None and particle.pos in ("PART", "AUX", "SCONJ", "X") and len(key) < 3:
                    return "possible"
        for word in auxiliaries:
            kind = self.known.modals.get(word)
            if kind == "conditional":
                return self._conditional()
            if kind == "doubtful":
                return "planned" if word in self.known.words["duty"] and self.is_agreed() else "possible"
            if kind is not None:
                return kind
        return None

    def _conditional(self) -> Factuality:
        """A conditional is a future in the past under a verb of speech (*a dit qu'il lèverait*), else a
        doubt."""
        if self._is_after_speech():
            return "announced"
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
                "planned",
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
                token = self.token(i)
                if token is not None and token.i in self.speech:
                    return "announced"
        return "possible"

    def _is_after_speech(self) -> bool:
        """Whether a verb of speech stands right before the conjunction of the clause, whatever the parse
        hangs it on."""
        mark = self.site.sentence.child(self.site.token.i, "mark")
        return mark is not None and mark.i - 1 in self.speech

    def _left(self) -> Told:
        """Without a parse: the governors, conditions and purposes to the left, as far as the clause goes."""
        site = self.site
        found: Told = "asserted"
        starts = {site.words[hit.first].start: hit for hit in self.governors.values()}
        low = max(site.hit_first - _LEFT, site.first)
        for i in range(site.hit_first - 1, low - 1, -1):
            if site.words[i + 1].broken:
                break
            word = site.words[i]
            hit = starts.get(word.start)
            if hit is not None and hit.last < site.hit_first:
                value: Factuality = hit.value
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
