"""Names that are one though no spelling rule says so: Uladzimir and Volodymyr, Yusuf and Joseph, 山田 and
Yamada.

`data/equivalents.txt` lists, by hand, given names that are one in several languages, and their short forms;
their patronymics follow. `data/stems.txt` lists stems of surnames that neighbouring languages spell apart,
`data/descriptive.txt` words that describe a body (bank, завод) by meaning. `data/classes.npz` maps a word's
hash to the Wikidata name items that it spells (facts, CC0), for those items only whose spellings the learned
costs do not bring together by themselves (`training/names/class_data.py`).
"""

from __future__ import annotations

import csv
import re
from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names import endings, keys
from detente.names.romanise import latin
from detente.names.text import crc
from detente.names.units import ARABIC

Array = NDArray[Any]
DATA = Path(__file__).parent / "data"
MOST = 6
"""Items kept a word."""
LONGEST_ENDING = 3
"""Letters of an ending in o: what follows that vowel at greater length is a word of its own."""
SOUNDED = 5
"""Letters of a sound from which a Latin word is heard as a Cyrillic one; of a stem one more is asked."""
SPELLED = 4
"""Letters from which the name of a place is known by the Latin spelling of a Cyrillic one."""
BY_HAND, PATRONYMICS, SURNAMES = 10_000_000, 20_000_000, 25_000_000
DESCRIPTIVE, _PLACES = 30_000_000, 40_000_000
"""Items from `BY_HAND` on are those of the lists: a word that has one is known to mean that."""
WORLD = 5
"""Places that stand first: the parts of the world."""
_PATRONYMIC = re.compile(
    "(?:[iy]?[oeay]u?[vuw]?[iyn](?:ch|tch|cz|tj|c|a|na)|ich|[ioeay]u?[vu]?n[ao]|inichna)$"
)
_IOTATED = re.compile("[yij]?e")
"""What a name begins with that one convention writes with a y and another without: Yelizaveta, Elizaveta."""
_HAMZA = ARABIC | str.maketrans("ىإآ", "ياا")
_PATRONYMIC_ENDS = frozenset("hzjcao")
"""The letters that `_PATRONYMIC` ends in."""


def word_hash(word: str) -> int:
    """Return the hash under which a word stands in the data."""
    return crc(word)


@cache
def _data() -> tuple[memoryview, memoryview] | None:
    path = DATA / "classes.npz"
    if not path.exists():
        return None
    with np.load(path) as file:
        return memoryview(file["word"]), memoryview(file["item"])


@cache
def _equivalents() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for n, line in enumerate((DATA / "equivalents.txt").read_text(encoding="utf-8").splitlines()):
        if not line.startswith("#"):
            for name in line.split():
                key = _key(name, latin(name))
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), BY_HAND + n)))
    return found


def _key(word: str, plain: str) -> str:
    """Return what a given name is known by: its sound, or its letters in a script that writes no vowels, in
    which two names have one sound (حمد and حامد).
    """
    return word.translate(_HAMZA) if "\u0600" <= word[:1] <= "\u06ff" else keys.sound(plain)


def by_hand(word: str, plain: str) -> tuple[int, ...]:
    """Return the sets of equivalents that a given name is in, or those of a patronymic's given name."""
    sets = _equivalents().get(_key(word, plain), ())
    if "j" in plain:  # English and French sound it as in Zhanna, others as in Yana
        sets = tuple(dict.fromkeys((*sets, *_equivalents().get(keys.sound(plain.replace("j", "y")), ()))))
    if not sets and _IOTATED.match(plain):
        other = "y" + plain if plain[0] == "e" else plain[1:]
        sets = _equivalents().get(keys.sound(other), ())
    if sets or len(plain) < 7:
        return sets
    if plain[-1] not in _PATRONYMIC_ENDS:
        return ()
    father = _PATRONYMIC.sub("", plain)
    if father == plain:
        return ()
    for ending in ("", "i", "o", "ei", "a", "el", "y"):
        sets = _equivalents().get(keys.sound(father + ending), ())
        if sets:
            return tuple(PATRONYMICS - BY_HAND + n for n in sets)
    return ()


@cache
def _stems() -> dict[str, int]:
    """Return the items of stems of surnames that neighbouring languages spell apart, by their sounds."""
    lines = (DATA / "stems.txt").read_text(encoding="utf-8").splitlines()
    rows = [(n, line.split()) for n, line in enumerate(lines) if not line.startswith("#")]
    return {keys.sound(stem): SURNAMES + n for n, stems in rows for stem in stems}


def of_surname(plain: str) -> tuple[int, ...]:
    """Return the item of a surname in plain Latin spelling that has such a stem (Ryhorau, Grigoriev)."""
    found = endings.ending(plain)
    if not found.number:
        return ()
    item = _stems().get(keys.sound(plain.removesuffix(found.letters)).rstrip("aeiou"))
    return () if item is None else (item,)


@cache
def _descriptive() -> tuple[dict[str, int], dict[str, int], frozenset[str]]:
    """Return the meaning of words that describe a body, and of stems, and how the stems begin."""
    whole: dict[str, int] = {}
    stems: dict[str, int] = {}
    for n, line in enumerate((DATA / "descriptive.txt").read_text(encoding="utf-8").splitlines()):
        if not line.startswith("#"):
            for word in line.removeprefix("= ").split():
                (stems if word.endswith("*") else whole)[word.rstrip("*")] = DESCRIPTIVE + n
    return whole, stems, frozenset(stem[:3] for stem in stems)


@cache
def _romanised() -> tuple[dict[str, int], dict[str, int], frozenset[str]]:
    """Return the meaning of Cyrillic words and stems by the sound of their Latin spelling (zavod, nauchno),
    and how the stems begin.
    """
    whole, stems, _ = _descriptive()
    spelled = {keys.sound(latin(word)): item for word, item in whole.items() if not word.isascii()}
    begun = {keys.sound(latin(stem)): item for stem, item in stems.items() if stem > "\u0400"}
    sounds = spelled | begun
    stemmed = {sound: item for sound, item in begun.items() if len(sound) > SOUNDED}
    return (
        {sound: item for sound, item in sounds.items() if len(sound) >= SOUNDED},
        stemmed,
        frozenset(sound[: SOUNDED + 1] for sound in stemmed),
    )


@cache
def _general() -> frozenset[int]:
    """Return the meanings of words that say of a body only that it is one: the lines marked with =."""
    lines = (DATA / "descriptive.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(n for n, line in enumerate(lines) if line.startswith("= "))


@cache
def _places() -> dict[str, int]:
    """Return the place that each name of one stands for, Cyrillic ones in Latin letters too (kipr)."""
    with (DATA / "places.csv").open(encoding="utf-8", newline="") as file:
        rows = [row["names"].split() for row in csv.DictReader(file)]
    found = {name: _PLACES + n for n, names in enumerate(rows) for name in names}
    spelled = {latin(name): item for name, item in found.items() if "\u0400" <= name[0] <= "\u04ff"}
    return {name: item for name, item in spelled.items() if len(name) >= SPELLED} | found


@lru_cache(maxsize=65536)
def meaning(word: str) -> tuple[int, ...]:
    """Return the item of a word that describes a body or is the name of a place."""
    whole, stems, heads = _descriptive()
    if word in whole:
        return (whole[word],)
    place = _places().get(word)
    if place is not None:
        return (place,)
    for n in range(len(word), 2, -1) if word[:3] in heads else ():
        if word[:n] in stems:
            linked = len(word) - n > LONGEST_ENDING and word[n] in "oо"
            return () if linked or _is_surname(latin(word)) else (stems[word[:n]],)
    return _meaning_by_sound(word) if word.isascii() and len(word) >= SOUNDED else ()


def _meaning_by_sound(word: str) -> tuple[int, ...]:
    """Return the meaning of a Latin word that spells a Cyrillic one."""
    whole, stems, heads = _romanised()
    heard = keys.sound(word)
    if heard in whole:
        return () if _is_surname(word) else (whole[heard],)
    for n in range(len(heard), SOUNDED, -1) if heard[: SOUNDED + 1] in heads else ():
        if heard[:n] in stems:
            linked = len(heard) - n > LONGEST_ENDING and heard[n] == "o"
            return () if linked or _is_surname(word) else (stems[heard[:n]],)
    return ()


def _is_surname(plain: str) -> bool:
    """Say whether a word that begins as one that describes a body is a surname: Zheleznyak, Kolesnik."""
    found = endings.ending(plain)
    return found.number > 0 and not found.common


def describes(items: tuple[int, ...]) -> bool:
    """Say whether one of a word's items is the meaning of a word that describes a body."""
    return bool(items) and any(DESCRIPTIVE <= item < _PLACES for item in items)


def general(items: tuple[int, ...]) -> bool:
    """Say whether a word says of a body only that it is one (group, company), or that it is of the world."""
    return bool(items) and any(
        item - DESCRIPTIVE in _general() or 0 <= item - _PLACES < WORLD for item in items
    )


def is_place(items: tuple[int, ...]) -> bool:
    """Say whether a word is the name of a country, a part of the world or a great city."""
    return bool(items) and any(item >= _PLACES for item in items)


def of(word: str, plain: str) -> tuple[int, ...]:
    """Return the items that a word spells, in its own script or in plain Latin, at most `MOST`."""
    found = [*meaning(word), *by_hand(word, plain), *of_surname(plain)][:MOST]
    data = _data()
    if data is None:
        return tuple(found)
    hashes, item = data
    for spelling in (word,) if word == plain else (word, plain):
        code = word_hash(spelling)
        start = bisect_left(hashes, code)
        while start < len(hashes) and hashes[start] == code and len(found) < MOST:
            found.append(item[start])
            start += 1
    return tuple(dict.fromkeys(found))


def as_bits(items: Array) -> Array:
    """Return words' items (n, any) as sets of bits: words of no common bit have no common item."""
    bits = np.left_shift(
        np.uint64(1), items.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(58)
    )
    return np.asarray(np.bitwise_or.reduce(np.where(items > 0, bits, np.uint64(0)), axis=1))


def given(items: Array) -> Array:
    """Say which words, by their items (n, any), are known given names."""
    return np.asarray(((items >= BY_HAND) & (items < PATRONYMICS)).any(axis=1))


@cache
def _in_arabic() -> Array:
    """Return the items of given names that are also written in Arabic letters."""
    lines = (DATA / "equivalents.txt").read_text(encoding="utf-8").splitlines()
    return np.array([BY_HAND + n for n, line in enumerate(lines) if re.search("[\u0600-\u06ff]", line)])


def chained(items: Array) -> Array:
    """Say which words, by their items (n, any), are given names that the father's may follow
    (Qusay Saddam Hussein), so that a name without its first word is the father's.
    """
    return np.asarray(np.isin(items, _in_arabic()).any(axis=1))


def meaning_known(items: Array) -> Array:
    """Say which words are known to mean something: given names, places, and words that describe a body."""
    return np.asarray((items >= DESCRIPTIVE).any(axis=1)) | given(items)
