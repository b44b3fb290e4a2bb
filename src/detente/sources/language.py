"""Which language a text is in, from its short words and its letters.

A text's score in a language is the share of its words that are among the language's most frequent ones,
each counted by how few languages have it (Grefenstette, "Comparing two language identification schemes",
JADT 1995), and a bonus for letters that the language's neighbours lack. Running text in any language scores
0.25 to 0.5 in its own; the answer is None below `FLOOR`, or where two languages are within `MARGIN`.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from detente.errors import UserError

FLOOR = 0.06
MARGIN = 1.15
_SAMPLE = 8000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]*)?")
# What letters alone can give: less than the words of a text do.
_LETTERS_MAX = 0.12
# ISO 639-2 codes that mail, PDF and web pages use for languages with a two-letter code.
_LONG_CODES = {
    "eng": "en", "fra": "fr", "fre": "fr", "rus": "ru", "ukr": "uk", "bel": "be", "spa": "es", "deu": "de",
    "ger": "de", "pol": "pl", "lit": "lt", "ita": "it", "por": "pt",
}  # fmt: skip
_SCRIPTS = {
    "Han": "[一-鿿]",
    "Kana": "[぀-ヿ]",
    "Hangul": "[가-힯]",
    "Hebrew": "[א-ת]",
    "Georgian": "[ა-ჿ]",
    "Armenian": "[Ա-֏]",
    "Greek": "[Ͱ-Ͽ]",
}


class _Table(NamedTuple):
    words: dict[str, tuple[tuple[str, float], ...]]
    letters: dict[str, tuple[tuple[str, float], ...]]
    scripts: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _table() -> _Table:
    data = tomllib.loads(files("detente.sources").joinpath("data/languages.toml").read_text("utf-8"))
    scripts = tuple((code, re.compile(_SCRIPTS[t["script"]])) for code, t in data.items() if "script" in t)
    return _Table(
        _shares({code: set(t.get("words", "").split()) for code, t in data.items()}),
        _shares({code: set(t.get("letters", "")) for code, t in data.items()}),
        scripts,
    )


def _shares(tokens: dict[str, set[str]]) -> dict[str, tuple[tuple[str, float], ...]]:
    count = Counter(token for of in tokens.values() for token in of)
    result: dict[str, list[tuple[str, float]]] = {}
    for code, of in tokens.items():
        for token in of:
            result.setdefault(token, []).append((code, 1 / count[token] ** 0.5))
    return {token: tuple(shares) for token, shares in result.items()}


def scores(text: str) -> list[tuple[str, float]]:
    """Languages (ISO 639) with their scores, 0 to about 1, best first; those that score nothing left out."""
    table, sample = _table(), _sample(text)
    tokens = [token.replace("’", "'") for token in _WORD.findall(sample.lower())]
    letters = Counter(char for token in tokens for char in token if ord(char) > 127)
    total = sum(len(token) for token in tokens)
    if not total:
        return []
    result: defaultdict[str, float] = defaultdict(float)
    for token in tokens:
        for code, share in table.words.get(token, ()):
            result[code] += share / len(tokens)
    bonus: defaultdict[str, float] = defaultdict(float)
    for char, count in letters.items():
        for code, share in table.letters.get(char, ()):
            bonus[code] += share * count / total
    for code, share in bonus.items():
        result[code] += min(share, _LETTERS_MAX)
    for code, pattern in table.scripts:
        result[code] += len(pattern.findall(sample)) / total
    return sorted(((code, score) for code, score in result.items() if score > 0), key=lambda found: -found[1])


def _sample(text: str) -> str:
    """Start, middle and end of a long text: pages often open with another language's menu."""
    if len(text) <= _SAMPLE:
        return text
    part, middle = _SAMPLE // 3, len(text) // 2
    return " ".join((text[:part], text[middle : middle + part], text[-part:]))


def identify(text: str) -> str | None:
    """The language of a text (ISO 639), or None where it is too short or too mixed to tell."""
    found = scores(text)
    if not found or found[0][1] < FLOOR:
        return None
    return found[0][0] if len(found) == 1 or found[0][1] >= MARGIN * found[1][1] else None


def code(tag: str) -> str:
    """The ISO 639 code in a language tag: ``fr-FR`` and ``fra`` are ``fr``.

    Raises:
        UserError: it has not the form of a language tag.
    """
    match = _CODE.fullmatch(tag.strip())
    if match is None:
        raise UserError(f"not a language: {tag!r}; give its ISO 639 code, such as fr, en or ru")
    found = match[1].lower()
    return _LONG_CODES.get(found, found)
