"""Offices that have two names: *the head of state* is the president, *le chef de la diplomatie* a minister.

The second name is read as the first, so that somebody whom a text gives the office by the one is found by the
other. The pairs stand in ``[paraphrases]`` of a language's ``names.toml``.
"""

from __future__ import annotations

import re
from functools import cache

from detente.errors import UserError
from detente.reading.forms import alternation, expand, fold
from detente.reading.language import table


def plainly(text: str, code: str) -> str:
    """A description with the plain name of each office in the place of its paraphrase; folded if it had one.

    Raises:
        UserError: ``[paraphrases]`` is not as documented.
    """
    offices = _offices(code)
    if not offices:
        return text
    folded = fold(text)
    told = _told(code).sub(lambda match: offices[" ".join(match.group().split())], folded)
    return text if told == folded else told


@cache
def _offices(code: str) -> dict[str, str]:
    """The plain name of an office by each form of its paraphrases."""
    rows = table(code, "names").get("paraphrases", {})
    if not isinstance(rows, dict) or not all(isinstance(row, str) for row in rows.values()):
        raise UserError(f"languages/{code}/names.toml: [paraphrases] must give each office one text")
    return {fold(form): fold(office) for office, row in rows.items() for form in expand(row)}


@cache
def _told(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(list(_offices(code)))})\b")
