"""Phrases as data: patterns of words that a language's files list, found in a text in one pass.

A pattern is words between spaces. A word is itself in any case; ``libér(er)`` a stem with the endings of the
class ``er`` of ``endings.toml``, each of which tells the word's form (``infinitive``, ``past``, …);
``prison*`` any word that starts so; ``a|b`` either; ``~`` up to four words between, none of them across a
comma; ``~~`` up to ten, across marks too, ``~~~`` up to 24; ``a & b`` is ``a ~ b`` or ``b ~ a``, where a
language puts either first. Apostrophes and hyphens part words. A text in capitals or without accents is
matched without accents.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Generic, TypeVar

from detente.errors import UserError
from detente.reading.endings import endings
from detente.reading.kept import kept
from detente.reading.openings import openings
from detente.reading.page_words import Words

T = TypeVar("T")
_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"(?P<stem>[^\W_]*)(?:\((?P<ending>\w+)\)|(?P<any>\*))?")
_BREAK = re.compile(r"[.,;:!?…()\[\]\n–—/]")
_INITIALS, _LETTERS = re.compile(r"[A-Z]\.[A-Z]"), 3
_GAPS = {"~": 4, "~~": 10, "~~~": 24}
_EITHER_ORDER = " & "
_KEPT = 20_000
_LONG = 40
_NOTHING = frozenset[str]()


@dataclass(slots=True, eq=False)
class Word:
    """A word of a text: ``key`` in lower case as patterns see it; ``broken`` where a mark is before it."""

    start: int
    end: int
    key: str
    broken: bool


class Hit(Generic[T]):
    """A pattern found: words ``first`` to ``last``, and the forms that its inflected word may have."""

    __slots__ = ("end", "first", "forms", "head", "last", "start", "value")

    def __init__(
        self, value: T, first: int, last: int, head: int, start: int, end: int, forms: frozenset[str]
    ) -> None:
        self.value, self.first, self.last, self.head = value, first, last, head
        self.start, self.end, self.forms = start, end, forms

    def headed(self, head: int, form: str) -> Hit[T]:
        """The same hit with another of its words as the inflected one, which has one form."""
        return Hit(self.value, self.first, self.last, head, self.start, self.end, frozenset({form}))


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a pattern: whole forms with what they tell, or stems that any ending may follow.

    ``bare`` holds the forms that have accents, without them; ``gap`` is how many words it may be where it is
    none, ``wide`` whether marks may part these.
    """

    whole: dict[str, frozenset[str]]
    stems: tuple[str, ...]
    gap: int = 0
    wide: bool = False
    bare: dict[str, frozenset[str]] = field(default_factory=dict)
    _forms: dict[str, frozenset[str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        begun = {form: _NOTHING for form in self.bare if self.stems and form.startswith(self.stems)}
        object.__setattr__(self, "_forms", {**self.bare, **begun, **self.whole})

    def told(self, key: str) -> frozenset[str] | None:
        """What a word tells as this part, with its accents or without; None where it is not this part."""
        found = self._forms.get(key)
        return _NOTHING if found is None and self.stems and key.startswith(self.stems) else found


_Candidate = tuple[list[_Part], T, frozenset[str]]
"""A pattern, its value, and what the word that it starts with tells."""


class _Started(Generic[T]):
    """The patterns that start with one word, ``all`` of them, and the ``short``: those of which any word may
    be the next."""

    def __init__(self, candidates: list[_Candidate[T]]) -> None:
        self.all = candidates
        self.short = [each for each in candidates if len(each[0]) == 1 or each[0][1].gap]
        seconds = [each[0][1] for each in candidates if len(each[0]) > 1 and not each[0][1].gap]
        self._forms = frozenset(form for part in seconds for form in (*part.whole, *part.bare))
        self._stems = tuple({stem for part in seconds for stem in part.stems})

    def before(self, found: list[Word], i: int, stop: int) -> list[_Candidate[T]]:
        """The patterns that the word at ``i`` may go on."""
        if not self._forms and not self._stems:
            return self.all
        if i >= stop or found[i].broken:
            return self.short
        key = found[i].key
        return self.all if key in self._forms or key.startswith(self._stems) else self.short


@lru_cache(maxsize=65536)
def key_of(word: str) -> str:
    """A word as patterns compare it."""
    return word.lower().replace("ё", "е")


@lru_cache(maxsize=8192)
def plain(key: str) -> str:
    """A key without accents; Cyrillic stays as it is, for its marks tell letters apart."""
    if key.isascii():
        return key
    split = unicodedata.normalize("NFD", key)
    return "".join(c for c in split if not unicodedata.combining(c)) if "a" <= split[0] <= "z" else key


def words(text: str) -> list[Word]:
    """The words of a text, in order; those of a long one are kept, for each finder of a page asks them."""
    return _words_of_text(text) if len(text) >= _LONG else _cut(text)


@kept(8)
def _words_of_text(text: str) -> list[Word]:
    return Words(_cut(text))


def index_of(found: Sequence[Word], position: int, first: int = 0, last: int | None = None) -> int:
    """The index of the first word from a code point on, of those from ``first`` to before ``last``."""
    places = found.places if isinstance(found, Words) else [word.start for word in found]
    return bisect_left(places, position, first, last)


def _cut(text: str) -> list[Word]:
    result, last = list[Word](), 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        broken = start - last > 1 and _BREAK.search(text, last, start) is not None
        if start - last == 1 and text[last] in ",;/":
            # A comma between figures is of their number: "2,5 года", "1,200 prisoners".
            broken = not (text[last] == "," and last and text[last - 1].isdigit() and text[start].isdigit())
        if broken and text[last:start] == ". " and _INITIALS.fullmatch(text, max(last - _LETTERS, 0), last):
            broken = False  # "The U.S. blacklist": the point is the abbreviation's, and ends nothing.
        result.append(Word(start, end, key_of(found.group()), broken))
        last = end
    return result


class Phrases(Generic[T]):
    """Patterns of one language, each with a value, indexed by their first word."""

    def __init__(self, code: str, where: str) -> None:
        self.code, self.openings, self._where = code, openings(code), where
        self._whole: dict[str, list[tuple[list[_Part], T]]] = {}
        self._stems: dict[str, list[tuple[list[_Part], T]]] = {}
        self._plain: dict[str, list[tuple[list[_Part], T]]] = {}
        self._started: dict[str, _Started[T]] = {}

    def add(self, pattern: str, value: T) -> None:
        """Add a pattern.

        Raises:
            UserError: the pattern is not as the module describes, or names a class that there is not.
        """
        sides = pattern.split(_EITHER_ORDER)
        if len(sides) == 2:
            for order in (sides, sides[::-1]):
                self.add(" ~ ".join(order), value)
            return
        parts = [self._part(word, pattern) for word in re.split(r"[\s.'’-]+", pattern.strip()) if word]
        if not parts or parts[0].gap or parts[-1].gap:
            raise UserError(f"{self._where}: pattern {pattern!r} must start and end with a word")
        first = parts[0]
        self.openings.add((*first.whole, *first.bare), first.stems, self)
        for form in parts[0].whole:
            self._whole.setdefault(form, []).append((parts, value))
            if plain(form) != form:
                self._plain.setdefault(plain(form), []).append((parts, value))
        for stem in parts[0].stems:
            self._stems.setdefault(stem[:3], []).append((parts, value))

    def has(self, key: str) -> bool:
        """Whether some pattern starts with this word."""
        return key in self._whole or key in self._plain

    def any(self, found: list[Word], first: int = 0, last: int | None = None) -> bool:
        """Whether some pattern starts at one of the words from ``first`` to before ``last``.

        Unlike in `find`, a pattern may reach beyond ``last``.
        """
        stop = len(found) if last is None else last
        reach = min(len(found), stop + 8)
        if isinstance(found, Words):
            return any(hit.last < reach for hits in self._near(found, first, stop) for hit in hits)
        return any(
            _match(each, found, i, reach) is not None
            for i in range(first, min(stop, len(found)))
            for each in self._starting(found[i].key).before(found, i + 1, reach)
        )

    def occurs(self, found: list[Word]) -> bool:
        """Whether some pattern stands anywhere in a text, of which no more is read than up to the first."""
        places = found.starts[self] if isinstance(found, Words) else range(len(found))
        return any(self._hits(found, i, len(found)) for i in places)

    def find(self, found: list[Word], first: int = 0, last: int | None = None) -> Sequence[Hit[T]]:
        """The patterns that start at each word in turn, longest first, from ``first`` to before ``last``."""
        stop = len(found) if last is None else last
        if isinstance(found, Words):
            return [hit for hits in self._near(found, first, stop) for hit in hits if hit.last < stop]
        return [hit for i in range(first, min(stop, len(found))) for hit in self._hits(found, i, stop)]

    def _near(self, found: Words, first: int, stop: int) -> Sequence[list[Hit[T]]]:
        """The hits at the words of a text from ``first`` to before ``stop``, however far they reach: those
        that end within a stretch are what would be found if the text ended with it."""
        starts = found.starts[self]
        if not starts:  # Most tables have nothing in most texts.
            return ()
        at = bisect_left(starts, first)
        if at == len(starts) or starts[at] >= stop:
            return ()
        result: list[list[Hit[T]]] = []
        known = found.known.setdefault(self, {})
        for i in starts[at : bisect_left(starts, stop, at)]:
            hits = known.get(i)
            if hits is None:
                hits = known[i] = self._hits(found, i, len(found))
            if hits:
                result.append(hits)
        return result

    def _hits(self, found: list[Word], i: int, stop: int) -> list[Hit[T]]:
        """The patterns that start at one word, longest first."""
        key = found[i].key
        candidates = (self._started.get(key) or self._starting(key)).before(found, i + 1, stop)
        hits = [hit for each in candidates if (hit := _match(each, found, i, stop)) is not None]
        if len(hits) > 1:
            hits.sort(key=lambda hit: hit.first - hit.last)
        return hits

    def starting(self, key: str) -> Sequence[_Candidate[T]]:
        """The patterns whose first word a key can be, each with its words, its value and what its first word
        tells."""
        return self._starting(key).all

    def _starting(self, key: str) -> _Started[T]:
        """The patterns whose first word a key can be; kept, for the words of a language come again."""
        kept = self._started.get(key)
        if kept is None:
            if len(self._started) > _KEPT:
                self._started.clear()
            found = [
                (parts, value, parts[0].told(key) or frozenset()) for parts, value in self._patterns(key)
            ]
            kept = self._started[key] = _Started(found)
        return kept

    def _patterns(self, key: str) -> list[tuple[list[_Part], T]]:
        patterns = list(self._whole.get(key, ()))
        if not patterns and key.isascii():
            patterns += self._plain.get(key, ())
        patterns += [each for each in self._stems.get(key[:3], ()) if key.startswith(each[0][0].stems)]
        return patterns

    def _part(self, word: str, pattern: str) -> _Part:
        if word in _GAPS:
            return _Part({}, (), _GAPS[word], word != "~")
        whole: dict[str, frozenset[str]] = {}
        stems: list[str] = []
        for option in word.split("|"):
            found = _PART.fullmatch(option)
            if found is None:
                raise UserError(f"{self._where}: cannot read {option!r} in pattern {pattern!r}")
            stem = key_of(found["stem"])
            if found["any"]:
                stems.append(stem)
            elif found["ending"]:
                known = endings(self.code).get(found["ending"])
                if known is None:
                    raise UserError(
                        f"{self._where}: no class {found['ending']!r} in endings.toml, for {pattern!r}"
                    )
                for ending, forms in known.items():
                    key = stem + key_of(ending)
                    whole[key] = whole.get(key, frozenset()) | forms
            else:
                whole[stem] = frozenset()
        bare: dict[str, frozenset[str]] = {}
        for form, told in whole.items():
            key = plain(form)
            if key != form and key.isascii():
                bare[key] = bare.get(key, frozenset()) | told
        return _Part(whole, tuple(stems), bare=bare)


def _match(candidate: _Candidate[T], found: list[Word], i: int, stop: int) -> Hit[T] | None:
    """The hit of a pattern whose first word is the word at ``i``."""
    parts, value, told = candidate
    end = i if len(parts) == 1 else _follow(parts, 1, found, i + 1, stop)
    if end is None:
        return None
    head = i
    if not told and end > i:
        for offset, part in _aligned(parts, found, i, end):
            told = part.told(found[offset].key) or told
            if told:
                head = offset
                break
    return Hit(value, i, end, head, found[i].start, found[end].end, told)


def _follow(parts: list[_Part], at: int, found: list[Word], i: int, stop: int) -> int | None:
    """The index of the last word when ``parts[at:]`` are matched from word ``i`` on."""
    part = parts[at]
    if part.gap:
        behind = parts[at + 1]
        for j in range(i, min(i + part.gap + 1, stop)):
            word = found[j]
            if word.broken and not part.wide:
                return None
            if behind.gap or behind.told(word.key) is not None:
                end = _follow(parts, at + 1, found, j, stop)
                if end is not None:
                    return end
        return None
    if i >= stop or (at and found[i].broken and not parts[at - 1].wide):
        return None
    if part.told(found[i].key) is None:
        return None
    return i if at + 1 == len(parts) else _follow(parts, at + 1, found, i + 1, stop)


def _aligned(parts: list[_Part], found: list[Word], i: int, end: int) -> Iterator[tuple[int, _Part]]:
    """Which word each part took; a gap takes as few as it can, as in `_follow`."""
    for at, part in enumerate(parts):
        if part.gap:
            rest = parts[at + 1 :]
            while _follow(rest, 0, found, i, end + 1) is None and i <= end:
                i += 1
            continue
        yield i, part
        i += 1


def last_before(phrases: Phrases[T], found: list[Word], first: int, at: int) -> Hit[T] | None:
    """The last pattern found between two words from which no mark parts the second one."""
    hit = next(reversed(phrases.find(found, first, at)), None)
    return None if hit is None or any(word.broken for word in found[hit.last + 1 : at + 1]) else hit


def texts(data: dict[str, Any], name: str, where: str) -> list[str]:
    """A field that is a list of texts; empty where it is left out.

    Raises:
        UserError: it is something else.
    """
    value = data.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UserError(f"{where}: {name!r} must be a list of texts")
    return value


def phrases_of(code: str, where: str, patterns: Iterable[str]) -> Phrases[bool]:
    """Patterns of which it only counts whether one is there.

    Raises:
        UserError: see `Phrases.add`.
    """
    result: Phrases[bool] = Phrases(code, where)
    for pattern in patterns:
        result.add(pattern, True)
    return result


@dataclass(slots=True)
class Lookup:
    """Words of a text by position."""

    items: list[Word]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The index of the first word from ``start`` on, and of the first from ``end`` on."""
        first = index_of(self.items, start)
        return first, index_of(self.items, end, first) if end >= start else index_of(self.items, end)
