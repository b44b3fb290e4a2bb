"""Names that another language has dressed in its own grammar or letters: Sergejus Tichanovskis, Siarhiej
Cichanoŭski.

Lithuanian gives each foreign man its own endings of the nominative, and Latvian an s: with a given name that
is known without it, the ending tells no more than the case. Belarusian in Latin letters (Łacinka) has one
letter, ŭ, that no other spelling of these names has; with it a name is read back into Cyrillic, letter by
letter (`data/lacinka.csv`), for c and ch there are not what they are in English or French.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from detente.names import classes
from detente.names.lexicon import lacinka
from detente.names.romanise import latin

_ENDING = re.compile("(?:i?us|[aiy]s|(?<=j)s)$")
_KEPT_I = re.compile("(?<=[sc]k)is$")
"""The ending of Tichanovskis and Beliackis, of which the first letter is the name's own."""
SHORTEST = 3
"""Letters that a name has without its ending."""


@lru_cache(maxsize=65536)
def is_respelled(word: str) -> bool:
    """Say whether a word shows that its name is so dressed: it has ŭ, or is a given name with an ending."""
    if "ŭ" in word:
        return True
    bare = _bare(word) if word[-1:] == "s" else word
    return bare != word and not _given(word) and _given(bare)


def undressed(tokens: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the words of a name without what another language gave them, or None where there is nothing."""
    if any("ŭ" in word for word in tokens):
        return tuple(map(_cyrillic, tokens))
    return tuple(map(_bare, tokens)) if any(map(is_respelled, tokens)) else None


def _given(word: str) -> bool:
    return any(classes.BY_HAND <= item < classes.PATRONYMICS for item in classes.by_hand(word, latin(word)))


def _bare(word: str) -> str:
    end = "i" if _KEPT_I.search(word) else ""
    bare = _ENDING.sub(end, word)
    return bare if len(bare) >= SHORTEST else word


def _cyrillic(word: str) -> str:
    return _letters().sub(lambda found: lacinka()[found[0]], word)


@cache
def _letters() -> re.Pattern[str]:
    return re.compile("|".join(sorted(lacinka(), key=len, reverse=True)))
