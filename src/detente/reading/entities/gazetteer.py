"""Names known beforehand, found in a text whatever their case, accents or ending.

The publishers and authorities of ``detente/data`` are always known; a case adds its subjects. Long
names win over the short ones within them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

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
_LONGEST_ENDING = 3
_MEDIA = frozenset({"state media", "agency", "independent"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A name known beforehand: its other names, its kind, and what people call it (*envoyé américain*)."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "organization"
    roles: tuple[str, ...] = ()
    exact: bool = False


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
                entries += [Entry(name, (), "organization") for name in texts]
            elif texts:
                entries.append(Entry(texts[0], texts[1:], "organization"))
    return tuple(entries)


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
    _index: dict[str, list[tuple[tuple[str, ...], bool, Entry]]] = field(default_factory=dict, repr=False)

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
        key = tuple(_TOKEN.findall(fold(name)))
        if not key or (len(key) == 1 and len(key[0]) < 2):
            return
        # A short name in capitals (AFP) is no word in small letters.
        capitals = len(key) == 1 and name.isupper()
        self._index.setdefault(key[0][:3], []).insert(0, (key, capitals, entry))

    def find(self, text: str) -> list[Entity]:
        """The known names in a text, longest first at each place, in order and not overlapping."""
        folded = fold_text(text)
        tokens = [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(folded)]
        result: list[Entity] = []
        i, index = 0, self._index
        while i < len(tokens):
            at, _, word = tokens[i]
            if word[:3] not in index or not (text[at].isupper() or text[at].isdigit()):
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

    def _at(self, text: str, tokens: list[tuple[int, int, str]], i: int) -> Iterator[tuple[int, Entry]]:
        for key, capitals, entry in self._index.get(tokens[i][2][:3], ()):
            if i + len(key) > len(tokens):
                continue
            start = tokens[i][0]
            if not text[start].isupper() and not text[start].isdigit():
                continue
            if capitals and not text[start : tokens[i][1]].isupper():
                continue
            here = tokens[i : i + len(key)]
            joined = all(text[a[1] : b[0]].strip(" \u00a0\u202f-./'’«»\"") == "" for a, b in pairwise(here))
            if _GOES_ON.match(text, here[-1][1]):
                continue
            if joined and all(self._same(word, token[2]) for word, token in zip(key, here, strict=True)):
                yield len(key), entry

    def _same(self, word: str, token: str) -> bool:
        if word == token:
            return True
        if not self.slavic or len(word) < 3 or word.isascii():
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
