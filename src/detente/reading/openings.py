"""Which tables of a language have a pattern that starts with a word: asked once a word, not once a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

_KEPT = 20_000
_HEAD = 3


class Openings:
    """The first words of all patterns of a language, each with the tables that have it; ``size`` is how many
    patterns were added so far.
    """

    def __init__(self) -> None:
        self.size = 0
        self._whole: dict[str, list[Any]] = {}
        self._stems: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
        self._known: dict[str, Sequence[Any]] = {}

    def add(self, forms: Iterable[str], stems: tuple[str, ...], table: Any) -> None:
        """Take in the first word of a pattern of a table: its whole forms, and stems with any ending."""
        self.size += 1
        self._known.clear()
        for form in forms:
            self._whole.setdefault(form, []).append(table)
        for head in {stem[:_HEAD] for stem in stems}:
            self._stems.setdefault(head, []).append((stems, table))

    def of(self, key: str) -> Sequence[Any]:
        """The tables that a word opens a pattern of; kept, for the words of a language come again."""
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            tables = [*self._whole.get(key, ())]
            tables += [table for stems, table in self._stems.get(key[:_HEAD], ()) if key.startswith(stems)]
            found = self._known[key] = tuple(dict.fromkeys(tables))
        return found


@cache
def openings(code: str) -> Openings:
    """What opens the patterns of a language's tables, as far as they have been read."""
    return Openings()
