"""Names known beforehand, found in a text whatever their case, accents or ending.

The publishers and authorities of ``detente/data`` are always known; a case adds its subjects. Long
names win over the short ones within them. A newspaper's Latin name has its capitals (*Le Point*, and no
*Le point*), one that the table has in guillemets stands between marks, and *Le* is *au* behind *à*.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from detente.reading.forms import CAPITALS, fold, fold_text
from detente.reading.parsing.parse import Entity, EntityKind

_DATA = Path(__file__).parents[2] / "data"
_TOKEN = re.compile(r"[^\W_]+")
_KINDS: dict[str, EntityKind] = {"person": "person", "place": "place", "country": "place", "other": "other"}
# A name that goes on after a hyphen is another: "La Croix-Rouge".
_GOES_ON = re.compile(rf"(?<=[^\W\d{CAPITALS}])-(?=[{CAPITALS}])")
# Marks that open a name, and a name in marks that goes on behind a word of it.
_OPENED = re.compile(r'[«“„"]')
_QUOTED_ON = re.compile(rf'[ \u00a0-][{CAPITALS}][^»”“"\n]*[»”“"]')
# The end of a site's name, which may be another's: "Vesti.az".
_SITE = re.compile(r"\.[a-z]{2,5}(?![\w-])")
# A name that goes on though it was whole: "The Independent Commission".
_CAPITAL_ON = re.compile(r"[ \u00a0][A-Z]")
# What stands before a name in marks, and before one without its article: « au Monde ».
_MARKED = re.compile(r'[«“„"][ \u00a0\u202f]?$')
_CLOSED = re.compile(r'[ \u00a0\u202f]?[»“”"]')
_CONTRACTED = {
    "le": re.compile(r"(?<![^\W_])[Aa]u[ \u00a0]$"),
    "les": re.compile(r"(?<![^\W_])[Aa]ux[ \u00a0]$"),
}
_BEFORE = 5
_ENDING = 2
_WITHIN = " \u00a0\u202f-./&'’«»\""
_CYRILLIC = "\u0400"
_LONGEST_ENDING = 3
_WITH_ARTICLE = 2
_MEDIA = frozenset({"state media", "agency", "independent"})

# Where a word begins and ends, and the word folded.
_Token = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A name known beforehand: its other names, its kind, and what people call it (*envoyé américain*).

    A ``titled`` one is written with the capitals that its names have here; what an ``owned`` one belongs to
    has one case (*МИД Литвы*). The ``domains`` are the sites that are its own.
    """

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "organization"
    roles: tuple[str, ...] = ()
    titled: bool = False
    owned: bool = False
    domains: tuple[str, ...] = ()


class _Form(NamedTuple):
    """The words of one of an entry's names: whether they are all in capitals, which begin with one, which
    have one ending, and what must stand before them."""

    key: tuple[str, ...]
    capitals: bool
    titled: tuple[bool, ...]
    fixed: tuple[bool, ...]
    before: re.Pattern[str] | None
    entry: Entry


@cache
def standing() -> tuple[Entry, ...]:
    """The publishers and authorities that Détente ships with."""
    entries: list[Entry] = []
    for file, key in (("publishers.toml", "publisher"), ("authorities.toml", "authority")):
        path = _DATA / file
        if not path.is_file():
            continue
        for item in tomllib.loads(path.read_text("utf-8")).get(key, []):
            names = [item.get("name"), *item.get("aliases", [])]
            texts = tuple(n for n in names if isinstance(n, str) and len(n) > 2)
            if item.get("kind") == "authority" or key == "authority":
                # Each text has its own form for a ministry or a presidency.
                entries += [Entry(name, (), "organization", owned=True) for name in texts]
            elif texts:
                titled = item.get("kind") in _MEDIA
                sites = tuple(item.get("domains", ()))
                entries.append(Entry(texts[0], texts[1:], "organization", titled=titled, domains=sites))
    return tuple(entries)


@cache
def standing_names() -> frozenset[str]:
    """The names of those whom Détente ships with."""
    return frozenset(entry.name for entry in standing())


@cache
def _aliases() -> dict[str, tuple[str, ...]]:
    """The other names of those whom Détente ships with, by the first."""
    return {entry.name: tuple(entry.aliases) for entry in standing() if entry.aliases}


def alias_like(name: str, text: str) -> str | None:
    """Which of the other names of a known body a text has in another case: *Медиазону* is *Медиазона*."""
    words = fold(text).split()
    for alias in _aliases().get(name, ()):
        theirs = fold(alias).split()
        if len(theirs) == len(words) and all(map(_is_alike, theirs, words)):
            return alias
    return None


def _is_alike(one: str, other: str) -> bool:
    """Whether two words differ by their endings only."""
    stem = max(min(len(one), len(other)) - _ENDING, 1)
    return one[:stem] == other[:stem] and abs(len(one) - len(other)) <= _ENDING


@cache
def media() -> frozenset[str]:
    """The names of the newspapers, agencies and channels among the publishers, who report what others do."""
    with (_DATA / "publishers.toml").open("rb") as file:
        listed = tomllib.load(file)["publisher"]
    return frozenset(
        name for item in listed if item["kind"] in _MEDIA for name in (item["name"], *item.get("aliases", ()))
    )


@dataclass(slots=True)
class Gazetteer:
    """Entries indexed by the beginning of their first word."""

    slavic: bool = False
    entries: list[Entry] = field(default_factory=list)
    _index: dict[str, list[_Form]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, entries: Iterable[Any], *, slavic: bool) -> Gazetteer:
        """The standing entries, and objects with ``name`` and perhaps ``aliases``, ``kind``, ``roles``."""
        entries = list(entries)
        result = _standing(slavic).copy() if entries else _standing(slavic)
        for item in entries:
            entry = Entry(
                item.name,
                tuple(getattr(item, "aliases", ())),
                getattr(item, "kind", "organization"),
                tuple(getattr(item, "roles", ())),
            )
            result.add(entry)
        return result

    def copy(self) -> Gazetteer:
        """A gazetteer that can take more entries."""
        index = {key: list(found) for key, found in self._index.items()}
        return Gazetteer(self.slavic, list(self.entries), index)

    def add(self, entry: Entry) -> None:
        """Take in an entry under all its names; later entries win where names are the same."""
        self.entries.append(entry)
        for name in (entry.name, *entry.aliases):
            self._add(name, entry)

    def _add(self, name: str, entry: Entry) -> None:
        words = [(m.start(), m.group()) for m in _TOKEN.finditer(fold(name))]
        key = tuple(word for _, word in words)
        if not key or (len(key) == 1 and len(key[0]) < 2):
            return
        # A short name in capitals (AFP) is no word in small letters.
        capitals = len(key) == 1 and name.isupper()
        # "The Mehr news agency": no word that tells what a name is of needs its capital.
        exact = entry.titled and key[-1] != "agency"
        titled = tuple(exact and name[at].isupper() and name[at] < _CYRILLIC for at, _ in words)
        fixed = tuple(n > 0 and entry.owned and name[at].isupper() for n, (at, _) in enumerate(words))
        before = _MARKED if name.startswith("«") and name.endswith("»") else None
        self._put(_Form(key, capitals, titled, fixed, before, entry))
        if entry.titled and len(key) > 1 and key[0] in _CONTRACTED:
            self._put(_Form(key[1:], False, titled[1:], fixed[1:], _CONTRACTED[key[0]], entry))

    def _put(self, form: _Form) -> None:
        self._index.setdefault(form.key[0][:3], []).insert(0, form)

    def find(self, text: str) -> list[Entity]:
        """The known names in a text, longest first at each place, in order and not overlapping."""
        folded = fold_text(text)
        tokens = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(folded)]
        result: list[Entity] = []
        i, index = 0, self._index
        while i < len(tokens):
            at, until, word = tokens[i]
            if word[:3] not in index or not _is_name(text[at:until]):
                i += 1
                continue
            best = max(self._at(text, tokens, i), key=lambda found: found[0], default=None)
            if best is None:
                i += 1
                continue
            length, entry = best
            start, end = tokens[i][0], tokens[i + length - 1][1]
            if _OPENED.match(text[start - 1 : start]) and _QUOTED_ON.match(text, end):
                i += 1  # "«Вест Голд»" is no "Вести".
                continue
            kind = _KINDS.get(entry.kind, "organization")
            result.append(Entity(start, end, text[start:end], kind, entry.name))
            i += length
        return result

    def _at(self, text: str, tokens: list[_Token], i: int) -> Iterator[tuple[int, Entry]]:
        for form in self._index.get(tokens[i][2][:3], ()):
            here = tokens[i : i + len(form.key)]
            alike = len(here) == len(form.key) and all(map(self._same, form.key, here, form.fixed))
            if alike and _is_written(text, here, form):
                yield len(here), form.entry

    def _same(self, word: str, here: _Token, fixed: bool) -> bool:
        token = here[2]
        if word == token:
            return True
        if fixed or not self.slavic or len(word) < 3 or word.isascii():
            return False
        stem = word if len(word) == 3 or word[-1] not in "аеиоуыэюяйьіїє" else word[:-1]
        stem = stem[:-1] if stem[-1] in "иы" and word[-1] == "й" else stem
        ending = token[len(stem) :] if token.startswith(stem) else None
        # No case ends so, but surnames do: "Веснина" is no "Весна".
        return ending is not None and len(ending) <= _LONGEST_ENDING and not ending.startswith("ин")


@cache
def _standing(slavic: bool) -> Gazetteer:
    result = Gazetteer(slavic)
    for entry in standing():
        result.add(entry)
    return result


def _is_name(word: str) -> bool:
    """Whether a word has a capital or begins with a figure: *AFP*, *20*, *iStories*."""
    return word[0].isupper() or word[0].isdigit() or (word[0].islower() and not word.islower())


def _is_written(text: str, here: Sequence[_Token], form: _Form) -> bool:
    """Whether words that are a name's have its capitals, marks and neighbours."""
    start, end = here[0][0], here[-1][1]
    if form.capitals and not text[start:end].isupper():
        return False
    if any(text[a[1] : b[0]].strip(_WITHIN) != "" for a, b in pairwise(here)):
        return False
    near = max(0, start - _BEFORE)
    marked = _MARKED.search(text, near, start) is not None and _CLOSED.match(text, end) is not None
    if form.before is not None and not (
        marked if form.before is _MARKED else form.before.search(text, near, start)
    ):
        return False
    small = any(text[at].islower() for (at, _, _), capital in zip(here, form.titled, strict=True) if capital)
    if (small and not marked) or _GOES_ON.match(text, end):
        return False
    site = _SITE.match(text, end)
    if site is not None and form.entry.domains and text[start : site.end()].lower() not in form.entry.domains:
        return False
    with_article = len(here) == _WITH_ARTICLE and form.key[0] == "the" and form.titled[1]
    return not (with_article and _CAPITAL_ON.match(text, end))
