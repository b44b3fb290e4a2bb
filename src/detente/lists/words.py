"""Names and identifiers in the form in which the ledger finds them: plain words, plain characters.

This finds what is spelled the same; who is who across spellings and scripts is `detente.names`'s part.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD, _NO_CHARACTER, _DIGIT = re.compile(r"[^\W_]+"), re.compile(r"[\W_]+"), re.compile(r"\d")
_OWN = frozenset({"dataid", "logicalid"})
_EMPTY_WORDS = frozenset({"number", "no", "id", "identification", "identifier", "document"})
_LONG = 9
_IMO = re.compile(r"IMO(\d{7})")
_FORMS = frozenset(
    {
        "oao",
        "ooo",
        "zao",
        "pao",
        "ao",
        "jsc",
        "ojsc",
        "cjsc",
        "pjsc",
        "llc",
        "ltd",
        "limited",
        "inc",
        "co",
        "corp",
        "gmbh",
        "ag",
        "sa",
        "sarl",
        "srl",
        "plc",
        "bv",
        "nv",
        "open",
        "closed",
        "public",
        "joint",
        "stock",
        "company",
        "liability",
        "ооо",
        "оао",
        "зао",
        "пао",
        "ао",
        "тоо",
        "чуп",
        "руп",
        "открытое",
        "закрытое",
        "акционерное",
        "общество",
    }
)


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, without case, accents and punctuation, sorted."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in decomposed if not unicodedata.combining(c))
    return tuple(sorted(_WORD.findall(name.replace("'", "").replace("’", "").casefold())))


def bare(name: str) -> tuple[str, ...]:
    """The words of a name without legal forms."""
    every = words(name)
    return tuple(word for word in every if word not in _FORMS) or every


def identifier(value: str) -> str:
    """An identifier as it is compared: letters and digits, an IMO number without its IMO; empty if short."""
    plain = _NO_CHARACTER.sub("", value.upper())
    if match := _IMO.fullmatch(plain):
        return match[1]
    return plain if len(plain) >= 5 and _DIGIT.search(plain) else ""


def one_number(kind: str, other: str, value: str) -> bool:
    """Whether a number that two records have under these kinds is the same thing twice.

    The numbers by which a list counts its own entries say nothing elsewhere; a short number under kinds
    without a word in common is a coincidence.
    """
    if kind.casefold() in _OWN or other.casefold() in _OWN:
        return False
    shared = (set(words(kind)) & set(words(other))) - _EMPTY_WORDS
    return bool(shared) or len(value) >= _LONG
