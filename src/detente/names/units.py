"""Words as sequences of units: the smallest pieces that one spelling exchanges for another.

In Latin script a unit is a letter or one of the groups that stand for one sound in some convention (*sh*,
*sch*, *tch*, *kh*, *ou*, *ya* ...). In an alphabet or abjad it is the letter; in Kana and Chinese the
consonant and vowel of a syllable; in Hangul the jamo. Units of different scripts are different symbols, so
that what corresponds to what is learned (`edit`) and nowhere assumed.
"""

from __future__ import annotations

import re
import unicodedata

from detente.names.romanise import jamo, latin, syllables
from detente.names.text import by_first_letter, script_of

SCRIPTS = ("Latn", "Cyrl", "Grek", "Arab", "Hebr", "Armn", "Geor", "Kana", "Hang", "Hani", "Deva", "Beng")
"""The scripts whose words have units of their own; words of any other are compared in Latin spelling."""
MAX_UNITS = 24

_GROUPS = [
    "shch",
    "schtsch",
    "chtch",
    "szcz",
    "stsch",
    "tsch",
    "tch",
    "sch",
    "dsch",
    "dzh",
    "dj",
    "dz",
    "sh",
    "zh",
    "kh",
    "gh",
    "ch",
    "ts",
    "tz",
    "cz",
    "sz",
    "rz",
    "th",
    "dh",
    "ph",
    "ck",
    "tj",
    "sj",
    "zj",
    "kj",
    "qu",
    "ou",
    "oo",
    "ee",
    "ya",
    "ye",
    "yo",
    "yu",
    "ia",
    "ie",
    "io",
    "iu",
    "iy",
    "ja",
    "je",
    "jo",
    "ju",
    "ey",
    "ay",
    "oy",
    "ei",
    "ai",
    "oi",
    "ij",
    "yj",
    "yy",
    "uy",
    "au",
    "eu",
    "ae",
    "oe",
    "ue",
    "ng",
    "ks",
    "iye",
    "iya",
]
_LATIN = re.compile(by_first_letter(sorted(_GROUPS, key=len, reverse=True)) + "|.", re.DOTALL)
_DOUBLE = re.compile(r"(?<=([^eo\d]))\1+")
_KEPT = frozenset("šžčćśźżłńěęąėūůýéèêäöüøåæœñçğşıăâîțșđßóíáúôàëïėįųőű")
_PINYIN = re.compile("zh|ch|sh|ng|.")
_KANA = re.compile("sh|ch|ts|.")
ARABIC = str.maketrans("کیھہےٱأۀە", "كيههيااهه")
"""Letters of Arabic script that one language or clerk writes for another's."""


def script(word: str) -> str:
    """Return the script whose units a word has: that of its first letter."""
    if word.isascii():
        return "Latn"
    for char in word:
        code = script_of(char)
        if code == "Hani" and any(script_of(c) == "Kana" for c in word):
            return "Kana"
        if code != "Zyyy":
            return code
    return "Latn"


def latin_units(word: str) -> list[str]:
    """Return the units of a word in Latin script, marks kept where a convention uses them."""
    if not word.isascii():
        word = "".join(
            c if c.isascii() or c in _KEPT else latin(c) for c in unicodedata.normalize("NFC", word)
        )
    if any(map(str.__eq__, word, word[1:])):
        word = _DOUBLE.sub("", word)
    return _LATIN.findall(word)[:MAX_UNITS]


def units(word: str, of: str) -> list[str]:
    """Return the units of a word in the script `of` (one of `SCRIPTS`)."""
    if of == "Latn":
        return latin_units(word)
    if of == "Kana":
        return ["J" + unit for unit in _KANA.findall(latin(word))][:MAX_UNITS]
    if of == "Hani":
        return ["Z" + unit for s in syllables(word) for unit in _PINYIN.findall(s)][:MAX_UNITS]
    if of == "Hang":
        return _hangul(word)[:MAX_UNITS]
    if of == "Arab":
        word = word.translate(ARABIC)
    return list(word)[:MAX_UNITS]


def _hangul(word: str) -> list[str]:
    found: list[str] = []
    for char in word:
        if 0xAC00 <= ord(char) <= 0xD7A3:
            initial, vowel, final = jamo(char)
            found.extend(("I" + initial, "V" + vowel, *(["F" + final] if final else [])))
        else:
            found.append(char)
    return found
