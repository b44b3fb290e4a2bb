"""One plain Latin spelling for a word of any script: the base on which competing spellings are compared.

The tables are data. `data/letters.csv`: Cyrillic after ICAO Doc 9303 part 3, Greek after ELOT 743 type 2,
Arabic and Persian after BGN/PCGN without marks, Hebrew after the Academy's simple rules of 2006, Armenian
and Georgian after BGN/PCGN, Kana after modified Hepburn, Devanagari and Bengali after Hunter; other
scripts of India, Burmese, Khmer, Lao and Ethiopic by what Unicode calls their letters
(`training/names/abugidas.py`).
`data/han.txt`: Unihan's readings in pinyin. Hangul needs no table: its syllables decompose by rule
(Unicode 3.12), and jamo are spelled by the Revised Romanization. What no table knows keeps its letter, so
that equal names still match.
"""

from __future__ import annotations

import csv
import unicodedata
import zlib
from functools import cache, lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def _jamo(spellings: str) -> tuple[str, ...]:
    return tuple("" if spelling == "-" else spelling for spelling in spellings.split())


_INITIALS = _jamo("g kk n d tt r m b pp s ss - j jj ch k t p h")
_VOWELS = _jamo("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_FINALS = _jamo("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
_EXTRA = str.maketrans(
    dict(zip("øđðłıħŋəɛɔŧĸƒɨʉƶɓɗ", "oddlihnaeotkfiuzbd", strict=True))
    | {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)


@cache
def letters() -> dict[str, str]:
    """Return the Latin spelling of every letter that a table knows (Kana in both sets)."""
    table: dict[str, str] = {}
    with (DATA / "letters.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            table[row["letter"]] = row["latin"]
            if row["script"] == "Kana" and 0x30A1 <= ord(row["letter"]) <= 0x30F6:
                table[chr(ord(row["letter"]) - 0x60)] = row["latin"]
    return table


@cache
def _han() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in (DATA / "han.txt").read_text(encoding="utf-8").splitlines():
        syllable, chars = line.split("\t")
        table.update(dict.fromkeys(chars, syllable))
    return table


def syllables(word: str) -> list[str]:
    """Return the toneless pinyin of each Chinese character of a word (what is not one stands as it is)."""
    table = _han()
    return [table.get(char, char) for char in word]


@cache
def _variants() -> dict[int, str]:
    sets = (DATA / "han_variants.txt").read_text(encoding="utf-8").split()
    return {ord(char): chars[0] for chars in sets for char in chars}


def characters(word: str) -> int:
    """Return a number of the Chinese characters or Korean syllables of a word, in whatever order, and however
    each is written (習, 习; 澤, 沢, 泽): those of its parts add up to that of the whole.
    """
    return sum(zlib.crc32(_variants().get(ord(char), char).encode()) for char in word)


def jamo(char: str) -> tuple[str, str, str]:
    """Return the initial, vowel and final of a Hangul syllable, each in the Revised Romanization."""
    index = ord(char) - 0xAC00
    return _INITIALS[index // 588], _VOWELS[index % 588 // 28], _FINALS[index % 28]


@lru_cache(maxsize=65536)
def latin(word: str) -> str:
    """Return a word's plain spelling: ASCII where the script is known, in lower case, never empty."""
    if word.isascii():
        return word
    table = letters()
    out: list[str] = []
    previous = ""
    for char in word:
        code = ord(char)
        if char in table:
            spelled = table[char]
            if previous == "kana" and char in "ゃゅょャュョァィゥェォぁぃぅぇぉ" and out:
                spelled = _glide(out, spelled)
            previous = "kana" if 0x3040 <= code <= 0x30FF else ""
            out.append(spelled)
        elif 0xAC00 <= code <= 0xD7A3:
            out.extend(jamo(char))
        elif 0x3400 <= code <= 0x9FFF:
            out.append(_han().get(char, char))
        elif code < 0x250 or 0x1E00 <= code < 0x2000:
            base = unicodedata.normalize("NFD", char.translate(_EXTRA))
            out.append("".join(c if c.isascii() else table.get(c, "") for c in base))
        else:
            out.append(char)
    return "".join(out) or word


def _glide(out: list[str], spelled: str) -> str:
    """Join a small kana to the syllable before it: ki + ya is kya, shi + ya is sha, te + i is ti."""
    before = out[-1]
    if len(before) > 1 and before[-1] in "iueo":
        out[-1] = before[:-1]
        if spelled[0] == "y" and before[:-1] in {"sh", "ch", "j"}:
            return spelled[1:]
    return spelled
