"""Which states a text says hold people: *held in Iran*, *prisons iraniennes*, *из белорусской колонии*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field

from detente.model import Span
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.acts.particulars import dateline
from detente.reading.acts.whose.focus import ABROAD
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import Hit, Word
from detente.reading.states import range_of, states

_NEXT_TO = 2
_HYPHENED = re.compile("[-‑][a-zа-я]")
_NOMINAL = frozenset({"nmod", "appos", "flat", "compound", "amod", "obl", "nsubj"})
_REACH = 5
"""How many words may stand between somebody held and where: *détenus depuis trois ans en Iran*."""
_BESIDE_VERB = 2
"""How many words from the state that opens a clause its verb stands: *after that, Peru has protested*."""
_JOINT = 4
"""How many words one state of a list stands behind another: *au Tchad, et au Gabon*."""
_BESIDE = 2
"""How many words an adjective stands from the noun of a body: *le gouvernement polonais*."""
_OPINIONS = ("demanding", "welcoming", "condemning")
_LEAD = 2
"""How many times more often than all others a text must say that a state holds people, to be about it."""


@dataclass(slots=True)
class Holders:
    """The states that a page says hold people, with the index of the word that says so.

    ``told`` are those of which it says so in as many words, ``hinted`` those that stand alone in a sentence
    on prisoners (*La Géorgie compte 40 détenus*), ``alone`` the only one that the page
    names.
    """

    page: Page
    words: list[Word]
    told: list[tuple[int, str]] = field(default_factory=list)
    hinted: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)
    _known: Lexicon | None = None
    _named: list[tuple[int, int, str]] = field(default_factory=list)
    _bodies: list[tuple[int, str]] = field(default_factory=list)
    _abroad: frozenset[int] = frozenset()
    _requested: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        self._known = lexicon(self.page.language)
        if self._known is None:
            return
        by = states(self.page.language)
        total = len(self.words)
        self._named = self._all_places()
        self._bodies = self._all_bodies()
        places = {hit[0]: hit for hit in self._named}
        adjectives = {hit.first: hit for hit in by.adjectives.find(self.words)}
        for known in (by.towns, by.names, by.services):  # "Тульская колония".
            adjectives |= {h.first: h for h in known.find(self.words) if by.is_derived(self.words, h)}
        before = {last: code for _, last, code in places.values()}
        for hit in self._known.phrases["holding"].find(self.words):
            code = self._after(hit.last + 1, places)
            if code is not None:
                self.told.append((hit.first, code))
        for hit in self._known.phrases["prisons"].find(self.words):
            sides = (hit.last + 1, *(i for i in (hit.first - 1, hit.first - 2) if i >= 0))
            for i in sides:
                broken = i < hit.first and any(self.words[j].broken for j in range(i + 1, hit.first + 1))
                broken = broken or (i > hit.last and i < total and self.words[i].broken)
                code = (
                    adjectives[i].value if i in adjectives else before.get(i) if i == hit.first - 1 else None
                )
                if code is not None and not broken:
                    self.told.append((hit.first, code))
                    break
            else:
                code = self._after(hit.last + 1, places, of=True)
                if code is not None:
                    self.told.append((hit.first, code))
        self.told = [(i, code) for i, code in self.told if code not in ABROAD]
        named = {code for _, _, code in places.values()} - ABROAD
        self.alone = named if len(named) == 1 else set()
        self._hint(places)

    def within(self, first: int, last: int) -> set[str]:
        """The states that some words say hold people."""
        return {code for i, code in self.told if first <= i < last}

    def allow(self, main: str, acting: Set[str], *, frees: bool, done: int = 0) -> bool:
        """Whether the state that a text is about may be the one that did something to somebody in it.

        Args:
            main: the state.
            acting: the states whose acts the words of the text tell.
            frees: whether it would let somebody go, which is done only by who holds him.
            done: how often the words tell that it seized, tried or freed people.
        """
        holding = Counter(code for _, code in self.told)
        if holding:
            others = holding.total() - holding[main]
            least = 1 if main in acting and not frees else _LEAD
            own = holding[main] + (0 if frees else done)
            return own >= least * others and (own > 0 or main in acting)
        return not frees or main in acting or main in self.hinted

    def goals(self, bounds: tuple[int, int], *, frees: bool) -> set[str]:
        """The states that some words name only as where people go: *freed and taken to Ukraine*.

        A case tells only of who ``frees``: *осудили перед вылетом в Турцию* may be done by Turkey.
        """
        if self._known is None:
            return set()
        goals: set[str] = set()
        others: set[str] = set()
        for first, last, code in self._places(*bounds):
            leads = self._is_goal(first, by_case=frees) and not self._is_prison(last + 1)
            leads = leads and not self._says_whose(first)
            (goals if leads else others).add(code)
        return goals - others

    def arrived_in(self, bounds: tuple[int, int], trigger: Span) -> set[str]:
        """The states where words behind an act say that those it was done to have arrived: *deported, he
        landed in Lima*."""
        if self._known is None:
            return set()
        hits = [h for h in self._known.phrases["arriving"].find(self.words, *bounds) if h.start >= trigger[1]]
        places = self._places(*bounds)
        return {code for at, _, code in places if any(0 < at - h.last <= _NEXT_TO for h in hits)}

    def _says_whose(self, first: int) -> bool:
        """Whether a place says whose somebody behind it is: *surrendered to Alabama troopers*."""
        _, token = self._parsed(first)
        return token is not None and token.relation in ("compound", "amod") and token.head > token.i

    def _is_prison(self, after: int) -> bool:
        """Whether a place is the name of the prison that follows: *moved to Evin Prison*."""
        prisons = self._known.phrases["prisons"] if self._known is not None else None
        return prisons is not None and any(
            h.first == after for h in prisons.find(self.words, after, after + 2)
        )

    def is_only_where(self, code: str) -> bool:
        """Whether the page names a state only as where something is, or whence somebody comes."""
        if self._known is None:
            return False
        known = self._known.words
        there = (known["at"] | known["to"] | known["from"]) - known["of"]
        if self._is_led(code):
            return False
        named = [self._before(first) for first, _, told in self._named if told == code]
        return bool(named) and all(before in there for before in named)

    def mentions(self, code: str) -> int:
        """How often the page tells of a state, by a name or an adjective."""
        by = states(self.page.language)
        hits = [hit for known in (by.adjectives, by.leaders) for hit in known.find(self.words)]
        told = {hit.first for hit in hits if hit.value == code}
        return len(told | {first for first, _, named in self._named if named == code})

    def places(self, first: int, last: int) -> set[str]:
        """The states that some words name."""
        return {code for _, _, code in self._places(first, last)}

    def named(self) -> set[str]:
        """The states that the page names."""
        return {code for _, _, code in self._named} - ABROAD

    def beside(self, bounds: tuple[int, int], main: str) -> bool:
        """Whether some words name states, and not the one that a text is about."""
        named = {code for _, _, code in self._places(*bounds)} - ABROAD - {"us"}
        return bool(named) and main not in named

    def lists(self, bounds: tuple[int, int], main: str) -> bool:
        """Whether some words give several states in a row, and the one that a text is about as one of them:
        *au Cameroun, au Tchad et au Gabon*."""
        if self._known is None:
            return False
        words = self._known.words
        small = words["and"] | words["at"] | words["determiners"] | words["of"]
        row: list[str] = []
        last = -1
        for first, end, code in self._places(*bounds):
            joined = last >= 0 and first - last <= _JOINT and self._is_listed(last, first)
            if not (joined and all(self.words[i].key in small for i in range(last + 1, first))):
                row = []
            row.append(code)
            last = end
            if main in row and len(set(row)) > 1:
                return True
        return False

    def _is_listed(self, one: int, other: int) -> bool:
        """Whether a comma or a conjunction stands between two places."""
        assert self._known is not None
        between = self.page.text[self.words[one].end : self.words[other].start]
        return "," in between or any(
            self.words[i].key in self._known.words["and"] for i in range(one + 1, other)
        )

    def asking(
        self, bounds: tuple[int, int], trigger: Span, how: str = "demanding", *, behind: bool = True
    ) -> set[str]:
        """The states that a sentence says ask for an act, and so are not who can do it: *Tehran demanded her
        release*, *освободить её требует Минск*; by the phrases of ``how`` (``condemning``) those who only
        have an opinion of it: *Tehran condemned her arrest*; not ``behind`` the act, if that is told."""
        if self._known is None:
            return set()
        opens = self._opens(bounds)
        places = [
            (at, last, code)
            for at, last, code in self._places(*bounds)
            if not self._is_asked(at) and self.words[at].start >= opens
        ]
        named = [(at, code) for at, _, code in places]
        voices = sorted(named + [(at, code) for at, code in self._bodies if bounds[0] <= at < bounds[1]])
        found: set[str] = set()
        for verb in self._known.phrases[how].find(self.words, *bounds):
            opening = behind and any(self._opens_clause(*place[:2], verb.first) for place in places)
            if verb.start < trigger[0] or opening:
                if not self._is_blamed(verb):
                    found |= set([code for at, code in voices if at < verb.first][-1:])
            elif behind and not any(at < verb.first for at, _ in named):
                # Behind the act, who asks stands behind the verb.
                found |= set([code for at, code in voices if at > verb.last][:1])
        return found

    def _opens_clause(self, first: int, last: int, verb: int) -> bool:
        """Whether a place stands right before a verb and behind a comma: *after X was arrested, Peru
        protested*, and not *X, freed by Peru, protested*."""
        before, known = self.words[first - 1], self._known
        article = known is not None and before.key in known.words["determiners"]
        broken = self.words[first].broken or (article and before.broken)
        between = self.words[last + 1 : verb + 1]
        return broken and 0 < len(between) <= _BESIDE_VERB and not any(word.broken for word in between)

    def only_asks(self, code: str) -> bool:
        """Whether the page names a state only as one that asks for acts or has an opinion of them, or by its
        diplomats: *two men were jailed. Oslo condemned the move*, *the Norwegian embassy confirmed it*."""
        if self._known is None:
            return False
        told = [at for at, _, named in self._named if named == code]
        told += [at for at, named in self._bodies if named == code]
        if not told or self._is_led(code):
            return False
        return all(at in self._abroad or self._asks_at(at, code) for at in told)

    def _asks_at(self, at: int, code: str) -> bool:
        """Whether the sentence of a word says that the state that it names asks for acts, or condemns one."""
        sentence = self.page.sentence_at(self.words[at].start)
        if sentence is None:
            return False
        bounds = range_of(self.words, (sentence.start, sentence.end), 0, len(self.words))
        behind = (sentence.end, sentence.end)
        return any(code in self.asking(bounds, behind, how) for how in _OPINIONS)

    def _is_led(self, code: str) -> bool:
        """Whether the page names who leads a state."""
        return any(hit.value == code for hit in states(self.page.language).leaders.find(self.words))

    def _is_blamed(self, verb: Hit[bool]) -> bool:
        """Whether a verb tells what its subject is blamed for: *Minsk was criticised for the arrest*, not
        *Minsk was alarmed by it*."""
        sentence, token = self._parsed(verb.first)
        if self._known is None or sentence is None or token is None or verb.last + 1 >= len(self.words):
            return False
        passive = any(c.dep in ("aux:pass", "nsubj:pass") for c in sentence.children(token.i))
        return passive and self.words[verb.last + 1].key in self._known.words["blamed_for"]

    def _all_bodies(self) -> list[tuple[int, str]]:
        """The adjectives by which bodies and diplomats are a state's, in order: *the Polish government*."""
        assert self._known is not None
        known, at = states(self.page.language), self._known.words["at"]
        nouns = {h.first for h in self._known.nouns.find(self.words) if h.value == "authority"}
        spoken = [set(range(h.first, h.last + 1)) for h in known.diplomats.find(self.words)]
        envoys = {i for hit in spoken for i in hit}
        outside = {i for hit in spoken if nouns.isdisjoint(hit) for i in hit}
        own = [
            h for h in known.adjectives.find(self.words) if self._is_beside(h.first, h.last, nouns | envoys)
        ]
        named = [(first, last) for first, last, _ in self._named if self._before(first) not in at]
        both = [(h.first, h.last) for h in own] + named
        self._abroad = frozenset(first for first, last in both if self._is_beside(first, last, outside))
        return sorted((h.first, known.meant(h, self.page.text, self.words)) for h in own)

    def _is_beside(self, first: int, last: int, nouns: Set[int]) -> bool:
        """Whether the name or adjective of a state stands beside one of some nouns, and no mark between."""
        before, behind = range(max(first - _BESIDE, 0), first), range(last + 1, last + 1 + _BESIDE)
        return any(i in nouns and not self._breaks(i + 1, first) for i in before) or any(
            i in nouns and not self._breaks(last + 1, i) for i in behind
        )

    def _breaks(self, first: int, last: int) -> bool:
        """Whether a mark stands before one of some words."""
        return any(self.words[i].broken for i in range(first, last + 1))

    def _opens(self, bounds: tuple[int, int]) -> int:
        """Where what a sentence says begins, behind its dateline."""
        start = self.words[bounds[0]].start if bounds[0] < bounds[1] else 0
        sentence = self.page.sentence_at(start)
        return dateline.end(sentence) if sentence is not None else start

    def requesting(self, bounds: tuple[int, int]) -> set[str]:
        """The states at whose request a sentence says that something is done."""
        inside = sorted(i for i in self._requested if bounds[0] <= i < bounds[1])
        if not inside:
            return set()
        known, run = states(self.page.language), (inside[0], inside[-1] + 1)
        found = {code for _, code in known.places(self.page.text, self.words, *run)}
        return found | {hit.value for hit in known.adjectives.find(self.words, *run)}

    def _is_asked(self, first: int) -> bool:
        """Whether a preposition makes a place that of which something is asked: *от Минска требуют*."""
        return self._known is not None and self._before(first) in self._known.words["from"]

    def _places(self, first: int, last: int) -> list[tuple[int, int, str]]:
        """The places among some words: the indices of their first and last word, and their states."""
        low = bisect_left(self._named, (first, 0, ""))
        return self._named[low : bisect_left(self._named, (last, 0, ""))]

    def _all_places(self) -> list[tuple[int, int, str]]:
        """The places of the page, in order."""
        found = []
        at, total = 0, len(self.words)
        known = states(self.page.language)
        self._requested = known.requested(self.words)
        others = known.served(self.words) | self._requested
        for (start, end), code in sorted(known.places(self.page.text, self.words, 0, total)):
            while at < total and self.words[at].start < start:
                at += 1
            stop = at
            while stop + 1 < total and self.words[stop + 1].end <= end:
                stop += 1
            led = _HYPHENED.match(self.page.text, end) is not None  # "jail in US-brokered deal"
            if at not in others and not led:
                found.append((at, stop, code))
        return found

    def _before(self, first: int) -> str:
        """The preposition before a place, over an article."""
        if self._known is None or first == 0 or self.words[first].broken:
            return ""
        before, known = self.words[first - 1].key, self._known.words
        if before in known["determiners"] and before not in known["of"] and first > 1:
            before = self.words[first - 2].key
        return before

    def _is_goal(self, first: int, *, by_case: bool = True) -> bool:
        """Whether a place is where something leads; a case tells where a preposition leaves it open."""
        if self._known is None:
            return False
        before, to, at = self._before(first), self._known.words["to"], self._known.words["at"]
        if before not in to or before not in at:
            return before in to
        sentence, token = self._parsed(first)
        if (
            sentence is None
            or token is None
            or token.start != self.words[first].start
            or token.morph.get("Case") != "Acc"
        ):
            return False
        # "Задержали при попытке вылететь в Стамбул".
        above = sentence.head(token)
        return by_case or (above is not None and above.morph.get("VerbForm") == "Inf")

    def _after(self, index: int, places: dict[int, tuple[int, int, str]], *, of: bool = False) -> str | None:
        """The state in which some words put what stands right before them."""
        if self._known is None:
            return None
        governing = self._known.words["at"] | (self._known.words["of"] if of else frozenset())
        verbs = self._known.words["helpers"]
        end = min(index + _REACH + 1, len(self.words))
        done = {hit.first for hit in self._known.triggers.find(self.words, index, end)}
        for i in range(index, end):
            if self.words[i].broken or i in done or (i not in places and self.words[i].key in verbs):
                return None
            if i in places and (self._before(i) in governing or (of and i == index)):
                return None if self._is_goal(i) else places[i][2]  # "Вернули заключённых в Тунис".
        return None

    def _hint(self, places: dict[int, tuple[int, int, str]]) -> None:
        """Find the states that stand alone, and not as a goal, in a sentence on prisoners."""
        if self._known is None:
            return
        speaking = self._known.contexts.get("custody", self._known.phrases["holding"])
        spoken = [hit.start for hit in speaking.find(self.words)]
        says = [hit.start for hit in cues(self.page.language).phrases["speech"].find(self.words)]
        standing = sorted((first, code) for first, _, code in places.values() if code not in ABROAD)
        starts = [self.words[first].start for first, _ in standing]
        for index in sorted({s.index for at in spoken if (s := self.page.sentence_at(at)) is not None}):
            sentence = self.page.sentences[index]
            # Who only says something of prisoners need not hold them.
            next_said = bisect_left(says, sentence.start)
            said = says[next_said] if next_said < len(says) else sentence.end
            said = said if said < sentence.end else sentence.start
            inside = standing[bisect_left(starts, said) : bisect_left(starts, sentence.end)]
            inside = [(i, code) for i, code in inside if not self._is_apart(i)]
            if len({code for _, code in inside}) == 1 and not all(self._is_goal(i) for i, _ in inside):
                self.hinted.add(inside[0][1])

    def is_aside(self, code: str) -> bool:
        """Whether the page names a state only as where somebody speaks, lives, was born or has been."""
        named = [first for first, _, told in self._named if told == code]
        if self.mentions(code) > len(named):
            return False
        return bool(named) and all(self._is_apart(first, alone=True) for first in named)

    def _is_apart(self, first: int, *, alone: bool = False) -> bool:
        """Whether a place only says where somebody is who speaks, or lives: *Reuters reported from Ankara*,
        *whose family lives in Peru*; ``alone`` tells that it must be no state's own words."""
        sentence, token = self._parsed(first)
        if self._known is None or sentence is None or token is None:
            return False
        living, speaking = self._known.phrases["living"], cues(self.page.language).phrases["speech"]
        above = sentence.head(token)
        speaks = not alone or token.relation == "obl"
        while above is not None:
            at = self._words_of(above)
            if living.any(self.words, *at):
                return True
            if above.pos == "VERB":
                return speaks and speaking.any(self.words, *at)
            above = sentence.head(above) if above.relation in _NOMINAL else None
        return False

    def _parsed(self, first: int) -> tuple[Sentence | None, Token | None]:
        """The sentence in which a word stands, and where that is parsed its word of the parse."""
        start = self.words[first].start
        sentence = self.page.sentence_at(start)
        return sentence, sentence.token_at(start) if sentence is not None and sentence.parsed else None

    def _words_of(self, token: Token) -> tuple[int, int]:
        """The indices of a word of the parse."""
        return range_of(self.words, (token.start, token.end), 0, len(self.words))
