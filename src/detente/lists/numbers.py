"""Numbers that name somebody, out of the words that a list writes around them."""

from __future__ import annotations

import re

_PROSE = re.compile(r"[():;,]|[^\W\d_A-ZА-Я]{3}")
_NUMBER = re.compile(
    r"(?<![\w/.-])((?:(?!ID|NO)[A-Z]{2} )?(?=[^\W_]*[/.-]?[^\W_]*\d)[^\W_](?:[\w/.-]*[^\W_])?)"
    r"(?:\s*\(([^()\d]{3,40})\))?"
)
_DAY = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d")
_FEWEST = 5
"""Digits that a number among words has at the least; fewer may count anything."""


def numbers_in(text: str, *, certain: bool = True) -> list[tuple[str, str | None]]:
    """The numbers in a text, each with the country that stands behind it in brackets.

    ``(УНН/ИНН): 600900100 (Belarus), 7700000000/770001001 (Russia)`` has two. A text that is nothing but a
    number is one as it stands. Where words have none among them, the text is taken whole if it is
    ``certain`` that it holds one and it has a digit at all (*Unknown* is written where there is none).
    """
    words = _PROSE.search(text) is not None
    if words:
        found = [
            (match[1], match[2].strip() if match[2] else None)
            for match in _NUMBER.finditer(text)
            if _long(match[1])
        ]
        if found:
            return found
    whole = any(c.isdigit() for c in text) if certain else not words and _long(text)
    return [(text.strip(" .,;"), None)] if whole else []


def _long(number: str) -> bool:
    return sum(c.isdigit() for c in number) >= _FEWEST and not _DAY.fullmatch(number)
