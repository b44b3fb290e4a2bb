"""Words that say who has the floor in minutes, from ``[minutes]`` of a language's ``speech.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from detente.reading.forms import alternation, fold
from detente.reading.language import table, words

_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class Floor:
    """``chairs`` preside and need no name; ``members`` behind ``callers`` are called out by nobody's name.

    ``honours`` stand before a name as a form of address, ``roles`` behind it and a comma, ``ranks`` right
    behind an office. Words of ``hears`` are of who speaks or for who listens, those of ``tells`` are of
    whoever writes.
    """

    chairs: frozenset[str]
    members: frozenset[str]
    callers: frozenset[str]
    hears: frozenset[str]
    tells: frozenset[str]
    ranks: frozenset[str]
    honours: re.Pattern[str]
    roles: re.Pattern[str]


@cache
def floor(code: str) -> Floor:
    """The words of a language; none where it has no table for minutes."""
    data, where = table(code, "speech").get("minutes", {}), f"languages/{code}/speech.toml: [minutes]"

    def some(name: str) -> frozenset[str]:
        return frozenset(fold(word) for word in words(data, name, where))

    return Floor(
        chairs=some("chairs"),
        members=some("members"),
        callers=some("callers"),
        hears=some("hears"),
        tells=words(data, "tells", where),
        ranks=some("ranks"),
        honours=_any(data, "honours", where),
        roles=_any(data, "roles", where),
    )


def _any(data: dict[str, Any], name: str, where: str) -> re.Pattern[str]:
    phrases = [fold(phrase) for phrase in words(data, name, where)]
    return re.compile(rf"(?:{alternation(phrases)})(?!\w)" if phrases else _NEVER)
