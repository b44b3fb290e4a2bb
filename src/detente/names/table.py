"""Words as columns of numbers, computed once, so that pairs can be compared by the thousand.

A `Table` holds one row a distinct word (`rows.Rows` one a reading of a name, pointing into a table). Both are
plain numpy columns: they can be saved, memory-mapped and shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import classes, joining, keys
from detente.names.columns import beginnings, bits, crcs, pair_bits, positive
from detente.names.edit import costs
from detente.names.endings import Make, make
from detente.names.gender import MAN_PATRONYMIC, PLACE, SERVANT, TRADE, WOMAN_PATRONYMIC, gender
from detente.names.lexicon import rarity, roles
from detente.names.romanise import characters, latin
from detente.names.text import without_vowels
from detente.names.units import SCRIPTS, latin_units, script, units

WIDTH = 20
UNKNOWN_WORD, MOST_RARE, MOST_PATRONYMIC = 8.0, 12.0, 6.0
"""Nats: how surprising a word is that no list counts, at least and at most."""
OPTIONAL_RARE, GENERAL_RARE, GENERIC_RARE, PLACE_RARE = 2.0, 2.5, 3.5, 6.0
"""Nats of a title, and at most of a word that says of a body only that it is one (group), describes it (bank,
завод) or is the name of a place."""
PREFIXES = 7
_SERVANT = frozenset(("abd", "абд", "عبد"))
_INITIALS = ("", "ao", "eijy", "uvwf", "mn", "gh", "ckqx")
"""Initials that are one in another language: Aleh and Oleg, Yauhen and Evgeny, Uladzimir and Vladimir."""
_HEADS = {letter: n for n, letters in enumerate(_INITIALS) for letter in letters}
_KINDS = np.array([keys.kind(chr(n)) for n in range(128)], np.uint64)
"""The bit of the kind of each letter of ASCII."""
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
    plain: str
    bare: str
    stripped: bool
    sounded: str
    soft: str | None
    first: int
    initial: bool
    gender: int
    stem: int
    classes: tuple[int, ...]
    optional: bool
    scanned: str
    bones: str
    east: str
    eastern: str
    characters: int
    written: int
    make: Make
    smooth: str
    voiced: str
    unbreathed: str
    writing: str

    @property
    def meeting(self) -> keys.Meeting:
        """The keys under which the word meets others."""
        return keys.meeting(
            self.plain, self.sounded, self.bones, self.soft, self.east, self.writing, self.classes
        )


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
    bones = keys.skeleton(sounded)
    east = keys.eastern(plain) if of in ("Latn", "Cyrl") else plain
    voiced, unbreathed = joining.voiced(plain)
    soft = keys.sound(keys.hard(plain)) if "dz" in plain or "ts" in plain else None
    info = _info()
    latin_info = sum([info[code] for code in latin_codes])
    bare = [info[code] for unit, code in zip(spelled, latin_codes, strict=False) if unit[0] not in "aeiou"]
    inner = without_vowels(plain[1:-1])
    optional = roles().get(word) in ("title", "elder", "younger") or word in _SERVANT
    items = classes.of(word, plain)
    describes, general = classes.describes(items), classes.general(items)
    place = (PLACE, 0) if classes.is_place(items) else None
    ending = (SERVANT, 0) if word in _SERVANT else place or gender(plain)
    ending = (TRADE, 0) if describes and not general else ending
    rare = _rare(plain, sounded, latin_info, ending[0])
    most = GENERIC_RARE if describes else PLACE_RARE if ending[0] == PLACE else MOST_RARE
    most = GENERAL_RARE if general else most
    return Word(
        codes,
        latin_codes,
        number,
        latin_info if codes is latin_codes else sum([info[code] for code in codes]),
        latin_info,
        sum(bare),
        OPTIONAL_RARE if optional else min(rare, most),
        plain,
        plain[:1] + inner + plain[-1:],
        len(inner) == len(plain) - 2 and (len(plain) > 2 or without_vowels(plain) == plain),
        sounded,
        soft,
        _first(plain),
        len(word) == 1 and of not in ("Hani", "Hang", "Kana"),
        *ending,
        items,
        optional,
        _SCANNED.sub(lambda m: _SCAN[m[0]], plain),
        bones,
        east,
        bones if east == plain else keys.skeleton(keys.sound(east)),
        len(word) if of == "Hani" else 0,
        characters(word) if of in ("Hani", "Hang") else 0,
        make(plain, bones),
        keys.without_glides(sounded, voiced),
        voiced,
        unbreathed,
        of,
    )


@cache
def _info() -> list[float]:
    return [float(nats) for nats in costs().info]


def _codes(spelled: Sequence[str]) -> tuple[int, ...]:
    code = costs().code
    return tuple([code[unit] for unit in spelled[:WIDTH] if unit in code])


def _rare(plain: str, sounded: str, info: float, ending: int) -> float:
    if len(plain) < 2:
        return 2.0
    counted = rarity().get(sounded)
    if counted is not None:
        return counted
    most = MOST_PATRONYMIC if ending in (MAN_PATRONYMIC, WOMAN_PATRONYMIC) else MOST_RARE
    return min(most, max(UNKNOWN_WORD if len(plain) > 2 else 5.0, 0.5 * info))


def _first(plain: str) -> int:
    if not plain:
        return 0
    head = plain[0]
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
    items: Array
    given: Array
    chained: Array
    meaning: Array
    optional: Array
    scanned: Array
    bones: Array
    eastern: Array
    heard: Array
    run: Array
    ends: Array
    classed: Array
    length: Array
    characters: Array
    written: Array
    ending: Array
    ending_info: Array
    stemmed: Array
    stem_bones: Array
    smooth: Array

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
    rows = [analyse(word) for word in found]
    return joined_tables([no_word(), tabulate(rows)]) if rows else no_word()


@cache
def no_word() -> Table:
    """Return the table of no word: a row of nothing."""
    return Table(
        **{name: np.zeros_like(column) for name, column in tabulate([analyse("a")]).columns().items()}
    )


def tabulate(rows: Sequence[Word]) -> Table:
    """Return the table of some analysed words."""
    word = Word(*map(list, zip(*rows, strict=True)))  # type: ignore[arg-type]  # a list of each field
    every: dict[str, Any] = word._asdict()
    pairs = pair_bits([f"^{bones}$" for bones in every["bones"]])
    soft = [n for n, sounded in enumerate(every["soft"]) if sounded]
    pairs[soft] |= pair_bits([f"^{keys.skeleton(every['soft'][n])}$" for n in soft])
    east = [n for n, bones in enumerate(every["eastern"]) if bones != every["bones"][n]]
    pairs[east] |= pair_bits([f"^{every['eastern'][n]}$" for n in east])
    sounds = joining.sounds(every["plain"], every["voiced"], every["unbreathed"])
    items = _padded(every["classes"], classes.MOST, np.int32, front=False)
    return Table(
        codes=_padded(every["codes"], WIDTH, np.int16),
        latin=_padded(every["latin"], WIDTH, np.int16),
        script=np.array(every["script"], np.int8),
        info=np.array(every["info"], np.float32),
        latin_info=np.array(every["latin_info"], np.float32),
        bare_info=np.array(every["bare_info"], np.float32),
        rare=np.array(every["rare"], np.float32),
        plain=positive(crcs(every["plain"])),
        bare=positive(crcs(every["bare"])),
        stripped=np.array(every["stripped"], np.bool_),
        mask=bits(every["sounded"], _KINDS, 1 << keys.OTHER),
        pairs=pairs,
        first=np.array(every["first"], np.int16),
        initial=np.array(every["initial"], np.bool_),
        gender=np.array(every["gender"], np.int8),
        stem=np.array(every["stem"], np.int32),
        prefixes=beginnings(every["plain"], PREFIXES),
        classes=items,
        items=classes.as_bits(items),
        given=classes.given(items),
        chained=classes.chained(items),
        meaning=classes.meaning_known(items),
        optional=np.array(every["optional"], np.bool_),
        classed=np.array([bool(c) for c in every["classes"]], np.bool_),
        scanned=positive(crcs(every["scanned"])),
        bones=positive(crcs(every["bones"])),
        eastern=positive(crcs(every["eastern"])),
        heard=sounds.heard,
        run=sounds.run,
        ends=sounds.ends,
        length=np.array([max(len(r.codes), len(r.latin)) for r in rows], np.int16),
        characters=np.array([r.characters for r in rows], np.int16),
        written=np.array(every["written"], np.int64),
        ending=np.array([m.ending for m in every["make"]], np.int8),
        ending_info=np.array([m.said for m in every["make"]], np.float32),
        stemmed=positive(crcs([m.stem for m in every["make"]])),
        stem_bones=positive(crcs([m.bones for m in every["make"]])),
        smooth=positive(crcs(every["smooth"])),
    )


def joined_tables(tables: Sequence[Table]) -> Table:
    """Return tables as one."""
    return Table(*(np.concatenate([getattr(t, f.name) for t in tables]) for f in fields(Table)))
