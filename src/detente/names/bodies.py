"""What the names of bodies write in many ways: numbers, places, letters that stand for words, adjectives."""

from __future__ import annotations

import re

from detente.names import classes
from detente.names.lexicon import abbreviations, legal_forms, numerals

_NUMBER_WORDS = frozenset(
    ("no", "nr", "num", "number", "номер", "нумар", "numer", "nummer", "numéro", "numero")
)
_ADJECTIVE = re.compile(
    "^(.{3,}(?:sk|ck|ск|цк|ськ))"
    "(?:[iy]{1,2}j?|ij|[ao]y[ae]|[ao]j[ae]|a[jiy]?a|oe|oye|oje|oi|oy|ogo|ому|ий|ая|ое|ой|ого|ій|і|а|е|ае|ага|ай)$"
)
"""What an adjective of a place ends in, in the endings of its genders and cases."""


def figures(found: list[str]) -> list[str]:
    """Write numbers that are spelled out in figures: forty four, 44; *first* may be a word (First Data)."""
    if not any(w in numerals() for w in found):
        return found
    out: list[str] = []
    tens = 0
    for word in found:
        value = numerals().get(word, 0)
        if tens and len(word) == 1 and word.isdecimal():
            value = int(word)
        if tens and 0 < value < 10:
            out[-1] = str(tens + value)
        else:
            out.append(str(value) if value > 1 else word)
        tens = value if value >= 20 else 0
    return out


def joined_letters(found: list[str]) -> list[str]:
    """Write letters that follow one another as one word: A. I. Sedov, AI Sedov; S&K, S and K."""
    out: list[str] = []
    letters = False
    for n, word in enumerate(found):
        if letters and len(word) == 1 and word.isalpha():
            out[-1] += word
        elif not (letters and word in _AND and len("".join(found[n + 1 : n + 2])) == 1):
            out.append(word)
            letters = len(word) == 1 and word.isalpha()
    return out


_AND = frozenset(("and", "und", "et", "y", "и", "і"))


def joined_places(found: list[str]) -> list[str]:
    """Write the name of a place in one word: Hong Kong, South Africa."""
    out: list[str] = []
    for word in found:
        if out and len(word) > 3 and classes.is_place(classes.meaning(out[-1] + word)):
            out[-1] += word
        else:
            out.append(word)
    return out


def last_figure(found: list[str]) -> list[str]:
    """Write the number that ends a ship's name in figures: Star One."""
    if len(found) < 2:
        return found
    return [*found[:-1], "1" if found[-1] == "one" else figures(found[-1:])[0]]


def is_first(word: str) -> bool:
    """Say whether a word may be the number 1 of a body: First International Bank."""
    return numerals().get(word) == 1


def is_number_word(word: str) -> bool:
    """Say whether a word may say that a number follows, or be one that nothing but such a word tells."""
    return word in _NUMBER_WORDS or word == "one"


def numbered(found: list[str]) -> list[str]:
    """Leave out the word that says that a number follows: No 1, number one."""
    out: list[str] = []
    for word in found:
        if (word.isdecimal() or word == "one") and out and out[-1] in _NUMBER_WORDS:
            out[-1] = "1" if word == "one" else word
        else:
            out.append(word)
    return out


def written_out(found: list[str]) -> list[str]:
    """Write out what a body's name abbreviates (НИИ, R&D), and endings of adjectives as one."""
    out: list[str] = []
    for n, word in enumerate(found):
        if word == "r" and found[n + 1 : n + 3] in (["and", "d"], ["d"], ["d", *found[n + 2 : n + 3]]):
            out.append("research")
        elif word == "d" and out[-1:] == ["research"]:
            out.append("development")
        else:
            out += abbreviations().get(word, (_bare(_unelided(word)),))
    return [w for n, w in enumerate(out) if not _says_the_same(w, *out[n + 1 : n + 2])]


def _unelided(word: str) -> str:
    """Return a word without the French article or preposition that an apostrophe put before it: d'Iran."""
    rest = word[1:]
    elided = _ELIDED.match(word) is not None and not classes.meaning(word) and classes.meaning(rest)
    return rest if elided else word


_ELIDED = re.compile("[dl][aeiouyhàâéèêîô]..")


def _bare(word: str) -> str:
    """Return an adjective without its ending, unless that is what tells its meaning: russkaya."""
    bare = _ADJECTIVE.sub(r"\1", word)
    return bare if bare == word or classes.meaning(bare) or not classes.meaning(word) else word


def of_places(found: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return a body's words with the place that an adjective is of in its place, or None where there is no
    such adjective: Муромский, of Murom. `written_out` has taken the endings off.
    """
    out = tuple(_OF_PLACE.sub(r"\1", w) if not classes.is_place(classes.meaning(w)) else w for w in found)
    return out if out != found else None


_OF_PLACE = re.compile("^(.{4,})(?:ськ|ск)$")


def _says_the_same(word: str, after: str = "") -> bool:
    """Say whether a word that describes a body means what the next one does: scientific research."""
    items = set(classes.meaning(word))
    return bool(after) and classes.describes(tuple(items & set(classes.meaning(after))))


def tells_body(word: str) -> bool:
    """Say whether a word is likelier in the name of a body than in a person's."""
    return word in numerals() or word in abbreviations() or classes.describes(classes.meaning(word))


def initial_letters(found: list[str]) -> str:
    """Return the first letters of a body's words, its legal form's too (NIOC), or all of that where it is
    letters itself (PDVSA); nothing for less than three words.
    """
    forms = legal_forms()
    if len(found) < 3:
        return ""
    return "".join(w if len(w) <= FORM_LETTERS and w in forms else w[0] for w in found)


FORM_LETTERS = 3
"""Letters, at most, of a legal form that is letters itself."""
