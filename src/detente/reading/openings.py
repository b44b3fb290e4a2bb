"""Which tables of a language have a pattern that starts with a word: asked once a word, not once a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
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


class Starts(dict[Any, Sequence[int]]):
    """The indices of the words of a text that some pattern of a table starts with, in order, by table; of all
    tables of a language when one of them is first asked for."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__()
        self._places: dict[str, list[int]] = {}
        for i, key in enumerate(keys):
            self._places.setdefault(key, []).append(i)
        self._sizes: dict[Openings, int] = {}
        self._found: dict[Any, list[list[int]]] = {}

    def __missing__(self, table: Any) -> Sequence[int]:
        opening = table.openings
        if self._sizes.get(opening) != opening.size:  # None was asked for yet, or some table was read since.
            size = opening.size
            found: defaultdict[Any, list[list[int]]] = defaultdict(list)
            for key, places in self._places.items():
                for each in opening.of(key):
                    found[each].append(places)
            self._found.update(found)
            self.clear()
            self._sizes[opening] = size  # Last: another thread may read the same text.
        return self.setdefault(table, sorted(chain(*self._found.get(table, ()))))


@cache
def openings(code: str) -> Openings:
    """What opens the patterns of a language's tables, as far as they have been read."""
    return Openings()
