"""The words of a whole text, with what the patterns of a language find among them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from detente.reading.openings import Starts

if TYPE_CHECKING:
    from detente.reading.phrases import Hit, Phrases, Word


class Words(list["Word"]):
    """The words of a whole text, which remember where the patterns of a language can start in them, and those
    that do: ``known`` are the hits of each table by the index of their first word."""

    def __init__(self, found: Iterable[Word] = ()) -> None:
        super().__init__(found)
        self.known: dict[Phrases[Any], dict[int, list[Hit[Any]]]] = {}
        self.places = [word.start for word in self]
        self.starts = Starts([word.key for word in self])
