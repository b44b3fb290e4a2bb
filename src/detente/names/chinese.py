"""Chinese names in the older Latin spelling, that of Wade and Giles: Mao Tse-tung."""

from __future__ import annotations

import re

from detente.names.lexicon import wade_giles
from detente.names.text import words

_GIVEN = re.compile(r"\b([a-z]+)-([a-z]+)\b")


def _given(lower: str) -> re.Match[str] | None:
    """Return two syllables of that spelling that a hyphen joins, in a name in lower case."""
    match = _GIVEN.search(lower)
    return match if match and match[1] in wade_giles() and match[2] in wade_giles() else None


def is_older(text: str) -> bool:
    """Say whether two syllables of a name may be in the older spelling."""
    return _given(text.lower().replace("'", "")) is not None


def pinyin(text: str) -> str:
    """Return a name of which two syllables are in the older spelling in pinyin (Mao Zedong), else nothing."""
    lower = text.lower().replace("'", "")
    match = _given(lower)
    if match is None:
        return ""
    table = wade_giles()
    given = table[match[1]] + table[match[2]]
    rest = [table.get(w, w) for w in words(lower[: match.start()] + " " + lower[match.end() :])]
    same = given == match[1] + match[2] and all(w == table.get(w, w) for w in words(lower[: match.start()]))
    return "" if same else " ".join([*rest, given])
