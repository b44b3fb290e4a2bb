"""Words as language files write them, and text made comparable with them.

A language file writes the forms of a word in one short text: ``détenu(e|)(s|)`` is four forms, and ``|``
outside parentheses separates words. A text is *folded* before anything is looked up in it: lower case,
accents off Latin letters, typographic apostrophes, dashes and spaces made plain. Folding keeps every
character in its place, so a span in the folded text is the same span in the document. Missing accents and
capitals then cost nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from detente.reading.kept import kept

_APOSTROPHES = "’‘ʼ＇′`´"
_DASHES = "‐‑‒–—―−"
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r"
)
# Accents and quotes that stand for an apostrophe: « l´ordre », « d`une ».
_ACCENTS = re.compile("(?<=[^\\W\\d_])[‘ʼ＇′`´](?=[^\\W\\d_])")
_WORD = 40
# A dash between words, as American printers set it: *15 members—most of them fugitives—were listed*.
_UNSPACED = re.compile(r"(?<=[^\W\d_])—(?=[^\W\d_])")
# й and ї are letters of their own, not accented ones.
_KEPT = set("йїў")
# A letter of one alphabet beside one of the other, and the words that hold such; letters that look alike.
_MIXED = re.compile(r"[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z]")
_MIXED_WORD = re.compile(
    r"(?<![a-zA-Z\u0400-\u04ff])[a-zA-Z\u0400-\u04ff]*(?:[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z])\w*"
)
CAPITALS = "A-ZÀ-ÖØ-ÞЀ-ЯҐ"
"""The capital letters of the languages read, to stand in a class of a regular expression."""
_LATIN, _CYRILLIC = "aceiopxyABCEHIKMOPTX", "асеіорхуАВСЕНІКМОРТХ"
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)


def _folded(char: str) -> str:
    low = char.lower()
    if len(low) != 1 or low in _KEPT:
        return low if len(low) == 1 else char
    if low == "ё":
        return "е"
    base = unicodedata.normalize("NFD", low)[0]
    return base if base.isalpha() == low.isalpha() else low


_TABLE = {
    code: _folded(chr(code))
    for code in [*range(0x41, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)]
    if _folded(chr(code)) != chr(code)
}
_TABLE |= (
    {ord(c): "'" for c in _APOSTROPHES} | {ord(c): "-" for c in _DASHES} | {ord(c): " " for c in _SPACES}
)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """A word or a few in lower case with plain marks; as long as they were, so that spans hold in both."""
    # Words come again within a text and from one text to the next.
    return text.translate(_TABLE) if len(text) <= _WORD else fold_text(text)


@kept(8)
def fold_text(text: str) -> str:
    """A whole text folded; the last ones are kept, for each finder asks for the same."""
    return unmixed(_UNSPACED.sub(",", text) if "—" in text else text).translate(_TABLE)


def unmixed(text: str) -> str:
    """A text whose words are of one alphabet each: letters that only look like those of a word's other
    ones, as people type them (*Нiва* with a Latin *i*), are made these; as long as it was."""
    return _MIXED_WORD.sub(_of_one_alphabet, text) if _MIXED.search(text) else text


def _of_one_alphabet(found: re.Match[str]) -> str:
    word = found.group()
    latin = sum(char.isascii() for char in word)
    alike = word.translate(_TO_CYRILLIC if 2 * latin < len(word) else _TO_LATIN)
    return alike if not _MIXED.search(alike) else word


def with_apostrophes(text: str) -> str:
    """A text with an apostrophe wherever another mark stands for one within a word; as long as it was."""
    return _ACCENTS.sub("'", text)


def expand(written: str, *, accents: bool = False) -> list[str]:
    """The folded forms that a language file's notation stands for; with ``accents``, only lower case.

    >>> expand("detenu(e|)s|captif")
    ['detenues', 'detenus', 'captif']
    """
    parts = _split(written.lower() if accents else fold_text(written))
    return list(dict.fromkeys(form for part in parts for each in _forms(part) if (form := each.strip())))


def _forms(written: str) -> list[str]:
    """The forms of one word, in the order in which they are written; groups may stand within a group."""
    start = written.find("(")
    end = _closing(written, start)
    if end < 0:
        return [written]
    rest = _forms(written[end + 1 :])
    options = [form for option in _split(written[start + 1 : end]) for form in _forms(option)]
    return [written[:start] + option + after for option in options for after in rest]


def as_written(written: str) -> str:
    """A regular expression for any of the folded forms, with the groups of the notation for its own.

    It is for forms of so many parts that they are too many to be written out; a space may be a line break.
    """
    return "|".join(map(_as_written, _split(fold_text(written)))) or r"(?!)"


def _as_written(written: str) -> str:
    start = written.find("(")
    end = _closing(written, start)
    if end < 0:
        return "".join(map(_escaped, written))
    options = "|".join(map(_as_written, _split(written[start + 1 : end])))
    return f"{''.join(map(_escaped, written[:start]))}(?:{options}){_as_written(written[end + 1 :])}"


def _closing(written: str, start: int) -> int:
    """Where a group that opens at a place is closed; -1 where it is not."""
    depth = 0
    for at in range(start, len(written)) if start >= 0 else ():
        depth += (written[at] == "(") - (written[at] == ")")
        if not depth:
            return at
    return -1


def _split(written: str) -> list[str]:
    """Cut at the bars outside parentheses."""
    depth, start, parts = 0, 0, []
    for at, char in enumerate(written):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append(written[start:at])
            start = at + 1
    parts.append(written[start:])
    return parts


def lookup(table: Mapping[str, str]) -> dict[str, str]:
    """A table of key to written forms, turned round: each folded form to its key; the first key wins."""
    result: dict[str, str] = {}
    for key, written in table.items():
        for form in expand(written):
            result.setdefault(form, key)
    return result


def alternation(forms: Iterable[str]) -> str:
    """A regular expression for any of the folded forms, longest first; a space may be a line break.

    Forms that begin alike share their beginning, so a word that begins like none is given up at once.
    """
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    if any("*" in form for form in ordered):
        # A star may stand for more letters, so that the order of whole forms tells.
        return "|".join(_grouped(ordered, 0))
    tree: _Tree = {}
    for form in ordered:
        node = tree
        for char in form:
            node = node.setdefault(char, {})
        node[_END] = {}
    return "|".join(_branches(tree)) or r"(?!)"


def _grouped(ordered: list[str], at: int) -> list[str]:
    """The branches for some forms from a letter on, which keep their order where more than one may match."""
    letters = {form[at : at + 1] for form in ordered}
    if len(ordered) == 1 or not all(map(str.isalnum, letters)):
        return ["".join(map(_escaped, form[at:])) for form in ordered]
    groups = {letter: [form for form in ordered if form[at] == letter] for letter in sorted(letters)}
    return [_escaped(letter) + _either(_grouped(group, at + 1)) for letter, group in groups.items()]


_Tree = dict[str, "_Tree"]
_END = ""


def _branches(tree: _Tree) -> list[str]:
    """What may stand at a place of a tree of letters, an end last."""
    return [_escaped(char) + _after(rest) for char, rest in tree.items() if char] + [""] * (_END in tree)


def _after(tree: _Tree) -> str:
    return _either(_branches(tree))


def _either(branches: list[str]) -> str:
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


@cache
def _escaped(char: str) -> str:
    return {" ": r"[ \n]+", "-": "[- ]"}.get(char) or re.escape(char)
