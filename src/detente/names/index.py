"""Find the names that may be one with a given name, among many."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from detente.names.score import THRESHOLD, compare


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed name that may be the one looked for: its key, its spelling, and the probability."""

    key: str
    name: str
    score: float


class Index:
    """Names by key; a key may have several names."""

    def __init__(self) -> None:
        self._names: list[tuple[str, str]] = []

    @classmethod
    def build(cls, items: Iterable[tuple[str, str]]) -> Index:
        """Return an index of (key, name) pairs."""
        index = cls()
        index.add(items)
        return index

    def add(self, items: Iterable[tuple[str, str]]) -> None:
        """Add (key, name) pairs."""
        self._names.extend(items)

    def remove(self, key: str) -> None:
        """Remove every name of a key."""
        self._names = [(k, n) for k, n in self._names if k != key]

    def search(self, name: str, limit: int = 5, threshold: float | None = None) -> list[Hit]:
        """Return at most `limit` hits, best first, each key once, none below the threshold."""
        floor = THRESHOLD if threshold is None else threshold
        best: dict[str, Hit] = {}
        for key, other in self._names:
            score = compare(name, other)
            if score >= floor and (key not in best or score > best[key].score):
                best[key] = Hit(key, other, score)
        return sorted(best.values(), key=lambda hit: (-hit.score, hit.key))[:limit]

    def search_many(
        self, names: Sequence[str], limit: int = 5, threshold: float | None = None
    ) -> list[list[Hit]]:
        """Return `search` of each name."""
        return [self.search(name, limit, threshold) for name in names]

    def save(self, path: str | Path) -> None:
        """Write the index to a file."""
        Path(path).write_text(json.dumps(self._names), encoding="utf-8")

    @classmethod
    def load(cls, path: str | Path) -> Index:
        """Read an index that `save` wrote."""
        return cls.build((k, n) for k, n in json.loads(Path(path).read_text(encoding="utf-8")))
