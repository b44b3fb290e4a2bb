"""Find the names that may be one with a given name, among many: no server, one file, every script.

>>> from detente.names import Index
>>> index = Index.build([("Q2866", "Alexander Lukashenko"), ("Q7747", "Vladimir Putin")])
>>> index.search("Аляксандр Лукашэнка")[0].key
'Q2866'
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from detente.names import THRESHOLD, storage
from detente.names import segment as segments

BATCH = 4096
MANY_SEGMENTS = 8
WORTH_A_WORKER = 20000
"""Names to look for from which a further process is worth its start."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed name that may be the one looked for: its key, its spelling, and the probability (0..1)."""

    key: str
    name: str
    score: float


class Index:
    """Names by key; a key may have several names. Build once, save, and load in no time."""

    def __init__(self, kind: str | None = None) -> None:
        self.kind = kind
        self._parts: list[segments.Segment] = []
        self._dead: list[NDArray[np.bool_]] = []

    @classmethod
    def build(cls, items: Iterable[tuple[str, str]], kind: str | None = None) -> Index:
        """Return an index of (key, name) pairs; `kind` as in `compare`, if all are of one."""
        index = cls(kind)
        index.add(items)
        return index

    def __len__(self) -> int:
        """Return how many names are held."""
        return sum(int((~dead).sum()) for dead in self._dead)

    def items(self) -> list[tuple[str, str]]:
        """Return the (key, name) pairs held."""
        return [
            pair
            for part, dead in zip(self._parts, self._dead, strict=True)
            for pair in part.items(np.flatnonzero(~dead))
        ]

    def add(self, items: Iterable[tuple[str, str]]) -> None:
        """Add (key, name) pairs."""
        listed = [(str(key), str(name)) for key, name in items]
        if not listed:
            return
        if len(self._parts) >= MANY_SEGMENTS:
            listed = self.items() + listed
            self._parts, self._dead = [], []
        part = segments.build(listed, self.kind)
        self._parts.append(part)
        self._dead.append(np.zeros(len(part.name_key), np.bool_))

    def remove(self, key: str) -> None:
        """Remove every name of a key; a key that is not there is no error."""
        wanted = key.encode("utf-8", "surrogatepass")
        for n, part in enumerate(self._parts):
            blob, place = part.keys.blob, part.keys.place
            same = np.flatnonzero(np.diff(place) == len(wanted))
            at = [int(k) for k in same if bytes(blob[place[k] : place[k + 1]]) == wanted]
            if at:
                self._dead[n] = self._dead[n] | np.isin(part.name_key, at)

    def search(self, name: str, limit: int = 5, threshold: float | None = None) -> list[Hit]:
        """Return at most `limit` hits, best first, a key once, none below the threshold (`THRESHOLD`)."""
        return self._search([name], limit, THRESHOLD if threshold is None else threshold)[0]

    def search_many(
        self,
        names: Sequence[str],
        limit: int = 5,
        threshold: float | None = None,
        *,
        workers: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> list[list[Hit]]:
        """Return `search` of each name, in order.

        `workers`: processes to share the work (default: every core that enough names keep busy, where the
        platform can fork); `progress` is called with the number of names done so far.
        """
        floor = THRESHOLD if threshold is None else threshold
        listed = list(names)
        wanted = workers or min(_cores(), len(listed) // WORTH_A_WORKER)
        if wanted > 1 and hasattr(os, "fork"):
            from detente.names.parallel import search_parallel

            return search_parallel(self, listed, limit, floor, wanted, progress)
        found: list[list[Hit]] = []
        for start in range(0, len(listed), BATCH):
            found.extend(self._search(listed[start : start + BATCH], limit, floor))
            if progress is not None:
                progress(len(found))
        return found

    def _search(self, names: Sequence[str], limit: int, threshold: float) -> list[list[Hit]]:
        best: list[dict[str, Hit]] = [{} for _ in names]
        known = self._parts[0].words if self._parts else None
        query = segments.make_query(names, self.kind, known)
        for part, dead in zip(self._parts, self._dead, strict=True):
            which, name, score = segments.search(part, query, threshold)
            alive = np.flatnonzero(~dead[name])
            which, name, score = which[alive], name[alive], score[alive].round(6)
            for q, p, (key, listed) in zip(which.tolist(), score.tolist(), part.items(name), strict=True):
                if key not in best[q] or best[q][key].score < p:
                    best[q][key] = Hit(key, listed, p)
        return [sorted(b.values(), key=lambda hit: (-hit.score, hit.key))[:limit] for b in best]

    def save(self, path: str | Path) -> None:
        """Write the index to one file."""
        part = self._parts[0] if len(self._parts) == 1 and not self._dead[0].any() else None
        if part is None:
            part = segments.build(self.items(), self.kind)
        storage.write(Path(path), segments.columns(part), {"kind": self.kind})

    @classmethod
    def load(cls, path: str | Path) -> Index:
        """Open an index that `save` wrote: mapped into memory, not read."""
        columns, meta = storage.read(Path(path))
        index = cls(meta.get("kind"))
        part = segments.from_columns(columns)
        index._parts.append(part)
        index._dead.append(np.zeros(len(part.name_key), np.bool_))
        return index


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
