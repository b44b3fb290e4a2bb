"""Which spellings may name the same, asked of the name matcher once and then remembered.

What the matcher answers depends on nothing but the spellings and the matcher. A case therefore keeps the
answers beside its ledger, in a file that can be deleted at any time, and a question about one person need
not wait until the matcher is loaded.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Protocol

from detente.views import kept

NEIGHBOURS = 10
"""How many near spellings of a name are looked at."""
KEPT = 16
"""How many answers a case remembers; the oldest go first."""
_AFTER_LATIN = 0x250
Near = dict[str, list[tuple[str, float]]]


class Alike(Protocol):
    """Which of some known spellings may name the same as each of those wanted, and how probably."""

    def __call__(self, wanted: list[str], known: Iterable[str]) -> Near:
        """For each wanted spelling the near ones with their probability, best first."""
        ...


def is_latin(name: str) -> bool:
    """Whether a name is in Latin letters, by its first."""
    return ord(name[0]) < _AFTER_LATIN


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
        answers = self._kept()
        try:
            return {name: [(other, float(p)) for other, p in near] for name, near in answers[key].items()}
        except (KeyError, ValueError, TypeError, AttributeError):
            found = alike(wanted, known)
            newest = dict(list({**answers, key: found}.items())[-KEPT:])
            kept.write(self._file, json.dumps(newest, ensure_ascii=False).encode())
            return found

    def forget(self) -> None:
        """Drop what is remembered."""
        kept.forget(self._file)

    def _kept(self) -> dict[str, Near]:
        try:
            answers = json.loads(kept.read(self._file))
        except ValueError:
            return {}
        return answers if isinstance(answers, dict) else {}


def _matcher() -> list[tuple[str, int, int]]:
    """What the matcher's answers depend on besides the question: its data and code, by size and time."""
    folder = Path(str(files("detente") / "names"))
    found = [p for p in (*folder.iterdir(), *(folder / "data").iterdir()) if p.is_file()]
    return sorted((p.name, p.stat().st_size, p.stat().st_mtime_ns) for p in found)
