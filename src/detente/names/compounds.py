"""Arabic names of two words, which are written as one or as two: Abdurrahman, Attiqullah, Shamsuddin."""

from __future__ import annotations

import re

_ABD = re.compile(
    "^abd(?:[aeo]?u?(?:l(?=[^l])|l(?=l)|r(?=r)|s(?=s)|n(?=n)|d(?=d)|z(?=z)|t(?=t))|[aeou](?=[^aeiouy])|)"
)
_ALLAH = re.compile("^abd[aeou]{0,2}l{1,2}ah?i?$")
_ABD_CYRILLIC = re.compile("^абд[уаэео]?(?:ль?(?=[^л])|р(?=р)|с(?=с)|)")
_ALLAH_CYRILLIC = re.compile("^абд[уао]л{1,2}а[хг]?$")
_ALLAH_ALONE = frozenset(("ullah", "ollah", "ulla", "allah", "ellah", "улла", "уллах"))
_ABD_ALONE = frozenset(["abdul", "abdel", "abdal", "abdoul", "abdol", "abdur", "abdus", "abdu", "abdil"])
_COMPOUNDS = (
    (re.compile("^(.{3,}?)(?:[uoa]lla|[uo]ll?ah|allah)$"), "allah"),
    (re.compile("^(.{3,}?)(?:[aeiouy]{1,3}(?:dd|d-d)|oud|[ae]ld)[iy]ne?$"), "din"),
    (re.compile("^(.{3,}?)[aeiou]r{1,2}[ae]hman$"), "rahman"),
    (re.compile("^(.{3,}?)[уо]лл(?:а|ах)$"), "аллах"),
    (re.compile("^(.{2,}?)[аеиоуэ]ддин$"), "дин"),
    (re.compile("^(.{2,}?)الله$"), "الله"),
    (re.compile("^(.{2,}?)(?:الدین|الدين)$"), "دين"),
)
_COMPOUND_ENDS = frozenset(("ah", "la", "in", "yn", "ne", "an", "ла", "ах", "ин", "له", "ين", "ین"))
"""Names of two words that are also written as one: Attiqullah, Shamsuddin, حبيبالله."""
_DIN_ALONE = re.compile("^(?:[aeou]dd|[ae]ld)[iy]ne?$")
"""What is left of the second word where the first stands apart: Nur Uddin, Salah Eldin."""
_SHORT_DIVINE = frozenset(("الحق", "الحي", "الحی", "الحى"))
"""Words of three letters or less, with the article, that follow *servant of*."""


def parted(word: str) -> tuple[str, ...]:
    """Write abd al-X, abdul X, abdulX and abdelX in one way, as two words: servant of, and X."""
    return tuple([w for part in _compound(word) for w in _servant(part) if w])


def _servant(word: str) -> tuple[str, ...]:
    if word in _ALLAH_ALONE:
        return ("аллах" if word[0] > "z" else "allah",)
    if word in _ABD_ALONE:
        return ("abd",)
    if _DIN_ALONE.match(word):
        return ("din",)
    if word.startswith("abd") and len(word) > 6 and (word[4:6] != "ll" or _ALLAH.match(word)):
        return "abd", "allah" if _ALLAH.match(word) else _ABD.sub("", word)
    if word.startswith("абд") and len(word) > 5 and (word[4:6] != "лл" or _ALLAH_CYRILLIC.match(word)):
        return "абд", "аллах" if _ALLAH_CYRILLIC.match(word) else _ABD_CYRILLIC.sub("", word)
    if word.startswith("عبد") and len(word) > 5:
        return "عبد", word[5:] if word[3:5] == "ال" and len(word) > 6 else word[3:]
    if word.startswith(("ابوال", "أبوال")) and len(word) > 7:
        return word[:3], word[5:]
    return (word[2:] if word in _SHORT_DIVINE else _article(word),)


def _compound(word: str) -> tuple[str, ...]:
    """Write a compound of two Arabic words as two: Attiqullah, Shamsuddin."""
    if word[-2:] in _COMPOUND_ENDS and len(word) > 6 and not word.startswith(("abd", "абд")):
        for pattern, second in _COMPOUNDS:
            match = pattern.match(word)
            if match:
                return match[1], second
    return (word,)


def _article(word: str) -> str:
    """Take the Arabic article off a word in Arabic script."""
    return word[2:] if len(word) > 4 and word.startswith("ال") else word
