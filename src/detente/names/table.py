"""Words and names as columns of numbers, computed once, so that pairs can be compared by the thousand.

A `Table` holds one row a distinct word; `Rows` hold one row a reading of a name, pointing into a table.
Both are plain numpy columns: they can be saved, memory-mapped and shared.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import classes, joining, keys
from detente.names.edit import costs
from detente.names.gender import MAN_PATRONYMIC, PLACE, SERVANT, WOMAN_PATRONYMIC, gender
from detente.names.lexicon import rarity, roles
from detente.names.parts import MAX_TOKENS, Parts, acronym
from detente.names.romanise import latin
from detente.names.storage import Texts
from detente.names.text import crc, without_vowels
from detente.names.units import SCRIPTS, latin_units, script, units

WIDTH = 20
UNKNOWN_WORD, MOST_RARE, MOST_PATRONYMIC = 8.0, 12.0, 6.0
"""Nats: how surprising a word is that no list counts, at least and at most."""
OPTIONAL_RARE, GENERAL_RARE, GENERIC_RARE, PLACE_RARE = 2.0, 2.5, 3.5, 6.0
"""Nats of a title, and at most of a word that says of a body only that it is one (group), describes it (bank,
завод) or is the name of a place."""
PREFIXES = 7
FIELD = 16
"""The letters and spaces of a name from which its end may have been cut off by a field's width."""
_SERVANT = frozenset(("abd", "абд", "عبد"))
_INITIALS = ("", "ao", "eijy", "uvwf", "mn", "gh", "ckqx")
"""Initials that are one in another language: Aleh and Oleg, Yauhen and Evgeny, Uladzimir and Vladimir."""
_HEADS = {letter: n for n, letters in enumerate(_INITIALS) for letter in letters}
_KIND = {char: 1 << n for n, char in enumerate("ptksrnmlbdfx")}
_SCAN = {"rn": "m", "cl": "d", "vv": "w", "li": "h", "i": "l"}
_SCAN |= dict(zip("0123456789", "olzeasbtbg", strict=True))
_SCANNED = re.compile("|".join(_SCAN))

Array = NDArray[Any]


class Word(NamedTuple):
    """What is known of one word by itself: one row of a `Table`."""

    codes: tuple[int, ...]
    latin: tuple[int, ...]
    script: int
    info: float
    latin_info: float
    bare_info: float
    rare: float
    plain: int
    bare: int
    stripped: bool
    mask: int
    pairs: int
    first: int
    initial: bool
    gender: int
    stem: int
    prefixes: tuple[int, ...]
    classes: tuple[int, ...]
    optional: bool
    scanned: int
    bones: int
    heard: int
    meeting: keys.Meeting


def _hash(text: str) -> int:
    """A stable hash of 31 bits that is never 0."""
    return (crc(text) & 0x7FFFFFFF) or 1


@lru_cache(maxsize=65536)
def analyse(word: str) -> Word:
    """Return everything that comparing needs to know of one word (a token of `Parts`)."""
    of = script(word)
    number = SCRIPTS.index(of) if of in SCRIPTS else 0
    plain = latin(word)
    spelled = latin_units(plain)
    latin_codes = _codes(spelled)
    codes = (
        latin_codes
        if not number and (of != "Latn" or plain == word)
        else _codes(units(word, SCRIPTS[number]))
    )
    sounded = keys.sound(plain)
    info = _info()
    latin_info = sum([info[code] for code in latin_codes])
    bare = [info[code] for unit, code in zip(spelled, latin_codes, strict=False) if unit[0] not in "aeiou"]
    inner = without_vowels(plain[1:-1])
    optional = roles().get(word) in ("title", "elder", "younger") or word in _SERVANT
    items = classes.of(word, plain)
    ending = (SERVANT, 0) if word in _SERVANT else (PLACE, 0) if classes.is_place(items) else gender(plain)
    rare = _rare(plain, sounded, latin_info, ending[0])
    most = GENERIC_RARE if classes.describes(items) else PLACE_RARE if ending[0] == PLACE else MOST_RARE
    most = GENERAL_RARE if classes.general(items) else most
    return Word(
        codes,
        latin_codes,
        number,
        latin_info if codes is latin_codes else sum([info[code] for code in codes]),
        latin_info,
        sum(bare),
        OPTIONAL_RARE if optional else min(rare, most),
        _hash(plain),
        _hash(plain[:1] + inner + plain[-1:]),
        len(inner) == len(plain) - 2 and (len(plain) > 2 or without_vowels(plain) == plain),
        _mask(sounded),
        _pairs(sounded, keys.sound(keys.hard(plain)) if "dz" in plain or "ts" in plain else None),
        _first(plain),
        len(word) == 1 and of not in ("Hani", "Hang", "Kana"),
        *ending,
        _prefixes(plain),
        items,
        optional,
        _hash(_SCANNED.sub(lambda m: _SCAN[m[0]], plain)),
        _hash(keys.skeleton(sounded)),
        joining.joint(plain),
        keys.meeting(word, plain, sounded, of, items),
    )


@cache
def _info() -> list[float]:
    return [float(nats) for nats in costs().info]


def _codes(spelled: Sequence[str]) -> tuple[int, ...]:
    code = costs().code
    return tuple([code[unit] for unit in spelled[:WIDTH] if unit in code])


def _prefixes(plain: str) -> tuple[int, ...]:
    """Return the hashes of a word's beginnings of 2, 3 ... letters, short of the whole."""
    spelled = plain[: PREFIXES + 2].encode("utf-8", "surrogatepass") if plain.isascii() else b""
    found = []
    code = zlib.crc32(spelled[:1])
    for n in range(1, min(len(spelled), PREFIXES + 1)):
        code = zlib.crc32(spelled[n : n + 1], code)
        found.append((code & 0x7FFFFFFF) or 1)
    return tuple(found[: len(plain) - 2] if len(plain) - 2 < len(found) else found)


def _rare(plain: str, sounded: str, info: float, ending: int) -> float:
    if len(plain) < 2:
        return 2.0
    counted = rarity().get(sounded)
    if counted is not None:
        return counted
    most = MOST_PATRONYMIC if ending in (MAN_PATRONYMIC, WOMAN_PATRONYMIC) else MOST_RARE
    return min(most, max(UNKNOWN_WORD if len(plain) > 2 else 5.0, 0.5 * info))


def _mask(sounded: str) -> int:
    mask = 0
    for char in keys.coarse(sounded):
        mask |= _KIND.get(char, 1 << 13)
    return mask


def _pairs(sounded: str, soft: str | None = None) -> int:
    """Return a set of the neighbouring consonants of a sound, as bits."""
    bits = 0
    for sounds in (sounded,) if soft is None else (sounded, soft):
        bones = "^" + keys.skeleton(sounds) + "$"
        for one, two in pairwise(bones):
            bits |= _bit(one, two)
    return bits


@lru_cache(maxsize=4096)
def _bit(one: str, two: str) -> int:
    return 1 << ((ord(one) * 31 + ord(two)) * 0x9E3779B1 >> 7) % 64


def _first(plain: str) -> int:
    if not plain:
        return 0
    head = keys.hard(plain)[0]
    return _HEADS.get(head, ord(head) % 0x7000 + len(_INITIALS))


@dataclass(frozen=True, slots=True)
class Table:
    """Columns over distinct words; row 0 stands for no word."""

    codes: Array
    latin: Array
    script: Array
    info: Array
    latin_info: Array
    bare_info: Array
    rare: Array
    plain: Array
    bare: Array
    stripped: Array
    mask: Array
    pairs: Array
    first: Array
    initial: Array
    gender: Array
    stem: Array
    prefixes: Array
    classes: Array
    optional: Array
    scanned: Array
    bones: Array
    heard: Array
    classed: Array
    length: Array

    def columns(self) -> dict[str, Array]:
        """Return the columns by name."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


def _padded(rows: Sequence[Sequence[int]], width: int, dtype: type, front: bool = True) -> Array:
    rows = [row[:width] for row in rows]
    size = np.array([len(row) for row in rows], np.int16)[:, None]
    place = np.arange(width)
    out: Array = np.zeros((len(rows), width), dtype)
    out[place >= width - size if front else place < size] = list(chain.from_iterable(rows))
    return out


def make_table(found: Iterable[str]) -> Table:
    """Return the table of some words, in order, after the row of no word."""
    return tabulate([NO_WORD, *map(analyse, found)])


def tabulate(rows: Sequence[Word]) -> Table:
    """Return the table of some analysed words."""
    column = list(zip(*rows, strict=True))
    return Table(
        codes=_padded(column[0], WIDTH, np.int16),
        latin=_padded(column[1], WIDTH, np.int16),
        script=np.array(column[2], np.int8),
        info=np.array(column[3], np.float32),
        latin_info=np.array(column[4], np.float32),
        bare_info=np.array(column[5], np.float32),
        rare=np.array(column[6], np.float32),
        plain=np.array(column[7], np.int32),
        bare=np.array(column[8], np.int32),
        stripped=np.array(column[9], np.bool_),
        mask=np.array(column[10], np.uint64),
        pairs=np.array(column[11], np.uint64),
        first=np.array(column[12], np.int16),
        initial=np.array(column[13], np.bool_),
        gender=np.array(column[14], np.int8),
        stem=np.array(column[15], np.int32),
        prefixes=_padded(column[16], PREFIXES, np.int32, front=False),
        classes=_padded(column[17], classes.MOST, np.int32, front=False),
        optional=np.array(column[18], np.bool_),
        classed=np.array([bool(c) for c in column[17]], np.bool_),
        scanned=np.array(column[19], np.int32),
        bones=np.array(column[20], np.int32),
        heard=np.array(column[21], np.int32),
        length=np.array([max(len(r.codes), len(r.latin)) for r in rows], np.int16),
    )


NO_WORD = Word(
    (),
    (),
    0,
    0.0,
    0.0,
    0.0,
    0.0,
    0,
    0,
    False,
    0,
    0,
    0,
    False,
    0,
    0,
    (),
    (),
    False,
    0,
    0,
    0,
    keys.Meeting((), (), (), "", ""),
)


@dataclass(frozen=True, slots=True)
class Rows:
    """Columns over readings of names; `tokens` (n, MAX_TOKENS) point into a table, 0 is none."""

    tokens: Array
    count: Array
    legal: Array
    numbers: Array
    acronym: Array
    organization: Array
    long: Array
    pairs: Array
    joined: Sequence[str]


def texts(joined: Sequence[str], at: Array) -> Sequence[str]:
    """Return the strings at some places, all at once where they are `Texts`."""
    return joined.take(at) if isinstance(joined, Texts) else [joined[n] for n in at.tolist()]


def make_rows(parts: Sequence[Parts], place: dict[str, int]) -> Rows:
    """Return the rows of some readings; `place` gives each word's row in the table."""
    count = np.array([len(p.tokens) for p in parts], np.int16)
    tokens = np.zeros((len(parts), MAX_TOKENS), np.int32)
    tokens[np.arange(MAX_TOKENS) < count[:, None]] = [place[word] for p in parts for word in p.tokens]
    plain = [tuple(map(latin, p.tokens)) for p in parts]
    return Rows(
        tokens,
        count,
        np.array([_hash(p.legal) if p.legal else 0 for p in parts], np.int32),
        np.array([_hash(" ".join(p.numbers)) if p.numbers else 0 for p in parts], np.int32),
        np.array([_acronym(row) for row in plain], np.int32),
        np.array([p.organization for p in parts], np.bool_),
        np.array([sum(map(len, p.tokens)) + len(p.tokens) > FIELD for p in parts], np.bool_),
        _padded([joining.neighbours(row) for row in plain], joining.MOST_PAIRS, np.int32, front=False),
        ["".join(row)[:64] for row in plain],
    )


def joined_tables(tables: Sequence[Table]) -> Table:
    """Return tables as one."""
    return Table(*(np.concatenate([getattr(t, f.name) for t in tables]) for f in fields(Table)))


def joined_rows(rows: Sequence[Rows]) -> Rows:
    """Return rows as one."""
    columns = {
        f.name: np.concatenate([getattr(r, f.name) for r in rows]) for f in fields(Rows) if f.name != "joined"
    }
    return Rows(**columns, joined=[text for r in rows for text in r.joined])


def _acronym(plain: tuple[str, ...]) -> int:
    letters = acronym(plain)
    return _hash(letters) if letters else 0
