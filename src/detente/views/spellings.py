"""Which spellings may name the same, asked of the name matcher once and then remembered.

What the matcher answers depends on nothing but the spellings and the matcher. A case therefore keeps the
answers beside its ledger, in a file that can be deleted at any time, and a question about one person need
not wait until the matcher is loaded.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Protocol

NEIGHBOURS = 10
"""How many near spellings of a name are looked at."""
KEPT = 16
"""How many answers a case remembers; the oldest go first."""
Near = dict[str, list[tuple[str, float]]]


class Alike(Protocol):
    """Which of some known spellings may name the same as each of those wanted, and how probably."""

    def __call__(self, wanted: list[str], known: Iterable[str]) -> Near:
        """For each wanted spelling the near ones with their probability, best first."""
        ...


def alike(wanted: list[str], known: Iterable[str]) -> Near:
    """The matcher's answer: for each wanted spelling the near ones above its threshold, best first."""
    if not wanted:
        return {}
    from detente.names import THRESHOLD, Index

    index = Index.build([(key, key) for key in dict.fromkeys(known)])
    hits = index.search_many(wanted, limit=NEIGHBOURS, threshold=THRESHOLD)
    return {
        name: [(hit.key, hit.score) for hit in found if hit.key != name]
        for name, found in zip(wanted, hits, strict=True)
    }


class Remembered:
    """`alike` with its answers kept in a file of a folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "spellings.json"

    def __call__(self, wanted: list[str], known: Iterable[str]) -> Near:
        """The same answer as `alike`, from the file where it is there."""
        if not wanted:
            return {}
        wanted, known = sorted(set(wanted)), sorted(set(known))
        question = json.dumps([_matcher(), wanted, known], ensure_ascii=False)
        key = hashlib.sha256(question.encode()).hexdigest()
        kept = self._kept()
        try:
            return {name: [(other, float(p)) for other, p in near] for name, near in kept[key].items()}
        except (KeyError, ValueError, TypeError, AttributeError):
            found = alike(wanted, known)
            self._keep({**kept, key: found})
            return found

    def forget(self) -> None:
        """Drop what is remembered."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _kept(self) -> dict[str, Near]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def _keep(self, kept: dict[str, Near]) -> None:
        newest = dict(list(kept.items())[-KEPT:])
        partial = self._file.with_name(f"{self._file.name}.partial")
        try:
            self._file.parent.mkdir(exist_ok=True)
            partial.write_text(json.dumps(newest, ensure_ascii=False), encoding="utf-8")
            partial.replace(self._file)
        except OSError:
            # A case on a read-only medium is asked again each time.
            return


def _matcher() -> list[tuple[str, int, int]]:
    """What the matcher's answers depend on besides the question: its data and code, by size and time."""
    folder = Path(str(files("detente") / "names"))
    found = [p for p in (*folder.iterdir(), *(folder / "data").iterdir()) if p.is_file()]
    return sorted((p.name, p.stat().st_size, p.stat().st_mtime_ns) for p in found)
