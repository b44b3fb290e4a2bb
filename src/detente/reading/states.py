"""States as texts name them: by country, capital, town, adjective, service or leader, and which one a stretch
of words means.

A city or capital that acts is its state; so are its services and its leader. Codes are ISO 3166-1, in small
letters, with ``eu`` and ``un`` beside them and ``uk`` for the United Kingdom, as official lists say it. The
words are data: ``states.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from typing_extensions import override

from detente.model import Span
from detente.reading.entities.cases import SLAVIC, cases, is_known_as, is_only_given
from detente.reading.language import table
from detente.reading.phrases import Hit, Phrases, Word, index_of, key_of, phrases_of, texts

UNIONS = frozenset({"eu", "un"})
"""Codes of states together, for which many may speak."""
_PROVINCE = 3
_ABBREVIATION = 2
_LONG_NAME = 2
_SECTIONS = (
    "names", "adjectives", "demonyms", "leaders", "towns", "services", "bodies", "provinces", "homonyms",
    "politics",
)  # fmt: skip
_LISTS = (
    "others", "offices", "nationals", "captives", "imprisoned", "home", "bordering", "borders", "diplomats",
    "serving", "requests", "there", "since", "tribunals", "small_too",
    "papers", "affairs",
)  # fmt: skip
_ENDS = tuple(".!?…:;\n")
_STEM = 5
_SHORT, _ENDING, _LONGEST = 3, 2, 99
_SERVED = 6
"""How many words behind what tells of a service its state may stand: *for the intelligence service of*."""


@dataclass(frozen=True, slots=True)
class States:
    """A language's ``states.toml``.

    ``others`` are people who hold somebody and act for no state, ``bodies`` those of no state that have a
    name, ``offices`` people whose acts are their state's (*minister*), ``demonyms`` what a state's people are
    called where the adjective is another word (*украинец*), ``nationals`` people told by their state where
    another does something to them (*citizens of Georgia*), ``captives`` those held by enemies, ``imprisoned``
    those held by a state, ``home`` where people return who were held elsewhere, ``bordering`` what leads to a
    state next to the place that a text speaks of (*frontière avec*), ``borders`` nouns for what lies between
    two (*the Polish border*), ``diplomats`` who speak for those of their state whom another holds,
    ``serving`` what leads to a state for which somebody is said to have spied (*espionnage au profit de*),
    ``requests`` to one at whose request another acts, ``there`` what opens a clause that is set in the place
    named before it (*Peru, where*), ``since`` one of time in which another may act, ``derived`` the endings
    of adjectives that are made of names, ``provinces`` what stands behind a town of the same name as another
    state's (*Moscow, Idaho*),
    ``homonyms`` the provinces that are called like a state, ``politics`` the parties and houses by which a
    text tells of a state's affairs at home (*GOP*), ``tribunals`` the courts of no state (*the Hague*),
    ``given`` (read with the leaders) the first names of leaders, behind no other of which a surname is
    theirs, ``papers`` what tells whose citizen somebody is or where he learned and worked (*a Polish
    passport*), ``affairs`` for what states seize people, so that a sentence with one tells of more than
    somebody's life (*he led protests in Minsk*), ``small_too`` names that are small words too, where a
    sentence opens with them (*Того*).
    """

    names: Phrases[str]
    adjectives: Phrases[str]
    demonyms: Phrases[str]
    leaders: Phrases[str]
    towns: Phrases[str]
    services: Phrases[str]
    others: Phrases[bool]
    offices: Phrases[bool]
    bodies: Phrases[str]
    nationals: Phrases[bool]
    captives: Phrases[bool]
    imprisoned: Phrases[bool]
    home: Phrases[bool]
    bordering: Phrases[bool]
    borders: Phrases[bool]
    diplomats: Phrases[bool]
    serving: Phrases[bool]
    requests: Phrases[bool]
    there: Phrases[bool]
    since: Phrases[bool]
    derived: tuple[str, ...]
    provinces: Phrases[str]
    homonyms: Phrases[str]
    politics: Phrases[str]
    tribunals: Phrases[bool]
    papers: Phrases[bool]
    affairs: Phrases[bool]
    small_too: Phrases[bool]

    def find(self, text: str, words: list[Word], first: int, last: int) -> list[tuple[Span, str]]:
        """The names of states in a run of words, with their codes; each must be written with a capital."""
        return self._written(self.names, text, words, first, last)

    def places(self, text: str, words: list[Word], first: int, last: int) -> list[tuple[Span, str]]:
        """The names of states, and of towns in them, in a run of words, with the codes of the states."""
        found = self.find(text, words, first, last)
        return found + [
            town
            for town in self._written(self.towns, text, words, first, last)
            if not any(s <= town[0][0] < e for (s, e), _ in found)
        ]

    def of(self, text: str, words: list[Word], first: int, last: int) -> str | None:
        """The one state that a run of words means; None where it names none, or several.

        A name decides, or else an adjective, a town, a service, a leader, in this order.
        """
        for phrases in (self.names, self.adjectives, self.towns, self.services, self.leaders):
            codes = {
                self.meant(hit, text, words)
                for hit in phrases.find(words, first, last)
                if (phrases is self.adjectives or self.is_written(text, words, hit))
                and not self.is_cut(text, words, hit, last)
            }
            if codes:
                return codes.pop() if len(codes) == 1 else None
        return None

    def holding(self, code: str, text: str, words: list[Word], first: int, last: int) -> str | None:
        """The state of a run of words as who holds people: a union holds nobody, its seat lies in a state."""
        if code != "eu":
            return code
        towns = {hit.value for hit in self.towns.find(words, first, last) if text[hit.start].isupper()}
        return towns.pop() if len(towns) == 1 else None

    def led_by(self, name: str) -> str | None:
        """The state that a person leads, by the last words of the name."""
        keys = [key_of(word) for word in name.replace("-", " ").split()]
        words = [Word(i, i + 1, key, False) for i, key in enumerate(keys)]
        hits = [hit for hit in self.leaders.find(words) if hit.last == len(words) - 1]
        return hits[0].value if hits else None

    def meant(self, hit: Hit[str], text: str, words: list[Word]) -> str:
        """The state that a name or a town means, with what stands behind it: a province, or what else the
        text names."""
        after = hit.last + 1
        if after < len(words) and text[hit.end : words[after].start].strip() == ",":
            for province in self.provinces.find(words, after, after + _PROVINCE):
                if province.first == after and _is_written(text, province):
                    # "Tbilisi, Georgia": the town's own state, and no province called like it.
                    own = self.names.find(words, after, province.last + 1)
                    return hit.value if any(n.value == hit.value for n in own) else province.value
        for other in self.homonyms.find(words, hit.first, after):
            if other.first == hit.first and self._is_set_in(other.value, hit.value, text, words):
                return other.value
        return hit.value

    def served(self, words: list[Word]) -> frozenset[int]:
        """The indices of the words that may name whom people are said to have spied or worked for, and so not
        who tries them."""
        return self._behind(self.serving, words)

    def requested(self, words: list[Word]) -> frozenset[int]:
        """The indices of the words that may name at whose request somebody is seized, and so not by whom."""
        return self._behind(self.requests, words)

    def _behind(self, phrases: Phrases[bool], words: list[Word]) -> frozenset[int]:
        """The indices of the words right behind some phrases, up to where their clause breaks off."""
        found: set[int] = set()
        for hit in phrases.find(words):
            for i in range(hit.last + 1, min(hit.last + 1 + _SERVED, len(words))):
                if words[i].broken:
                    break
                found.add(i)
        return frozenset(found)

    def is_cut(self, text: str, words: list[Word], hit: Hit[str], last: int) -> bool:
        """Whether a name only begins a longer one of a town (*Santiago* of *Santiago de Cuba*), or is a small
        word that opens its sentence: *Того задержали*, not *Чили, Того и Мальта*."""
        after = hit.last + 1
        ahead = text[: hit.start].rstrip(" \u00a0«“")
        opens = not ahead or ahead[-1] in _ENDS
        if opens and self.small_too.any(words, hit.first, after):
            return True
        if after >= last or words[after].broken:
            return False
        return any(
            h.first == hit.first and h.last > hit.last for h in self.towns.find(words, hit.first, last)
        )

    def is_written(self, text: str, words: list[Word], hit: Hit[str]) -> bool:
        """Whether a name is written as one: with a capital, unless it is long, or an adjective is made of it
        (*псковский суд*)."""
        long = hit.last - hit.first >= _LONG_NAME
        return text[hit.start].isupper() or long or self.is_derived(words, hit)

    def is_derived(self, words: list[Word], hit: Hit[str]) -> bool:
        """Whether a name's last word is an adjective made of it."""
        return bool(self.derived) and words[hit.last].key.endswith(self.derived)

    def _is_set_in(self, code: str, other: str, text: str, words: list[Word]) -> bool:
        """Whether words name towns of a state, and nothing of another but what both have."""
        told = [
            hit
            for phrases in (self.names, self.towns, self.services, self.leaders, self.adjectives)
            for hit in phrases.find(words)
            if hit.value in (code, other)
        ]
        ours = any(hit.value == code for hit in self.towns.find(words) if text[hit.start].isupper())
        return ours and not any(
            hit.value == other and not self.homonyms.any(words, hit.first, hit.last + 1) for hit in told
        )

    def _written(
        self, phrases: Phrases[str], text: str, words: list[Word], first: int, last: int
    ) -> list[tuple[Span, str]]:
        """The phrases in a run of words that are written with a capital, none within another."""
        found: list[tuple[Span, str]] = []
        for hit in phrases.find(words, first, last):
            if self.is_cut(text, words, hit, last):
                continue
            if text[hit.start].isupper() and (not found or found[-1][0][1] <= hit.start):
                found.append(((hit.start, hit.end), self.meant(hit, text, words)))
        return found


def _is_written(text: str, hit: Hit[str]) -> bool:
    """Whether a province is written as one: with a capital, and an abbreviation in capitals."""
    word = text[hit.start : hit.end].rsplit(maxsplit=1)[-1]
    return word.isupper() if len(word) <= _ABBREVIATION else word[:1].isupper()


class _Named(Phrases[str]):
    """What names a state, but not where words before it say that somebody sides with it or against it:
    *trois étudiants pro-russes*, *anti-Kremlin activists*."""

    def __init__(self, code: str, where: str, sides: frozenset[str]) -> None:
        super().__init__(code, where)
        self._sides = sides

    @override
    def _hits(self, found: list[Word], i: int, stop: int) -> list[Hit[str]]:
        sided = i > 0 and found[i - 1].key in self._sides and not found[i].broken
        return [] if sided else super()._hits(found, i, stop)


class _Leaders(_Named):
    """Leaders of states by their surnames, but not behind a first name that none of them has, nor where a
    text has a surname behind such a one alone: *Ринат Алиев*."""

    def __init__(self, code: str, where: str, sides: frozenset[str], given: Phrases[bool]) -> None:
        super().__init__(code, where, sides)
        self._given = given

    @override
    def _hits(self, found: list[Word], i: int, stop: int) -> list[Hit[str]]:
        hits = super()._hits(found, i, stop)
        if not hits:
            return hits
        before = self._before(found, i)
        if before is not None:
            return hits if before else []
        stem = found[i].key[:_STEM]
        others = [self._before(found, k) for k, word in enumerate(found) if word.key.startswith(stem)]
        return [] if False in others and True not in others else hits

    def _before(self, found: list[Word], i: int) -> bool | None:
        """Whether the first name before a surname is one that leaders have; None where there is none."""
        if not i or found[i].broken or not is_known_as(found[i - 1].key, "Name", self.code):
            return None
        return self._given.any(found, i - 1, i)


class _Lands(_Named):
    """States by their names, but not where a Slavic text has the name for a surname, behind a first name in
    its case: *Пётр Куба*, and *Кубу* elsewhere in that text."""

    def __init__(self, code: str, where: str, sides: frozenset[str]) -> None:
        super().__init__(code, where, sides)
        # A page asks for its words often: what was told of the last ones is kept.
        self._kept: tuple[list[Word], dict[str, bool]] = ([], {})

    @override
    def _hits(self, found: list[Word], i: int, stop: int) -> list[Hit[str]]:
        hits = super()._hits(found, i, stop)
        if not hits or self.code not in SLAVIC or any(hit.last > hit.first for hit in hits):
            return hits
        if self._kept[0] is not found:
            self._kept = found, {}
        told, key = self._kept[1], found[i].key
        if key not in told:
            told[key] = any(self._is_surname(found, k, key) for k in range(1, len(found)))
        return [] if told[key] else hits

    def _is_surname(self, found: list[Word], k: int, name: str) -> bool:
        """Whether a word is a form of a name, and stands behind a first name that is nothing else."""
        word, given = found[k], found[k - 1].key
        if word.broken or word.key[:_SHORT] != name[:_SHORT]:
            return False
        shared = next((n for n, (a, b) in enumerate(zip(word.key, name, strict=False)) if a != b), _LONGEST)
        if max(len(word.key), len(name)) - min(shared, len(word.key), len(name)) > _ENDING:
            return False
        return is_only_given(given, self.code) and bool(cases(given, self.code) & cases(word.key, self.code))


@cache
def states(code: str) -> States:
    """The states of a language; none where it has no ``states.toml``.

    Raises:
        UserError: the file is not as `States` says.
    """
    data, where = table(code, "states"), f"languages/{code}/states.toml"
    made: dict[str, Phrases[str]] = {}
    given = phrases_of(code, where, texts(data, "given", where)) if "given" in data else None
    sides = frozenset(texts(data, "siding", where))
    for section in _SECTIONS:
        phrases: Phrases[str] = _Named(code, where, sides)
        if section == "names":
            phrases = _Lands(code, where, sides)
        if section == "leaders" and given is not None:
            phrases = _Leaders(code, where, sides, given)
        for state in data.get(section, {}):
            for pattern in texts(data[section], state, f"{where}: [{section}]"):
                phrases.add(pattern, state)
        made[section] = phrases
    derived = tuple(texts(data, "derived", where))
    lists = {name: phrases_of(code, where, texts(data, name, where)) for name in _LISTS}
    return States(
        **made,
        others=lists["others"],
        offices=lists["offices"],
        nationals=lists["nationals"],
        captives=lists["captives"],
        imprisoned=lists["imprisoned"],
        home=lists["home"],
        bordering=lists["bordering"],
        borders=lists["borders"],
        diplomats=lists["diplomats"],
        serving=lists["serving"],
        requests=lists["requests"],
        there=lists["there"],
        since=lists["since"],
        tribunals=lists["tribunals"],
        papers=lists["papers"],
        affairs=lists["affairs"],
        small_too=lists["small_too"],
        derived=derived,
    )


def range_of(words: Sequence[Word], span: Span, first: int, last: int) -> tuple[int, int]:
    """The indices of the words within a span, of those from ``first`` to before ``last``."""
    start = index_of(words, span[0], first, last) if first < last else last
    end = index_of(words, span[1], start, last) if start < last else last
    return start, end
