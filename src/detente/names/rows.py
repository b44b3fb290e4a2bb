"""Names as columns of numbers: one row a reading, of words that are rows of a `table.Table`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names import joining
from detente.names.parts import MAX_TOKENS, Parts, acronym
from detente.names.romanise import latin
from detente.names.storage import Texts
from detente.names.table import Table
from detente.names.text import crc

Array = NDArray[Any]
FIRST = 4
"""Words that most names have at most: they lie together, 16 bytes a name."""
JOINED = 64
"""Letters of a whole spelling that are compared."""
FIELD = 16
"""The letters and spaces of a name from which its end may have been cut off by a field's width."""


def _hash(text: str) -> int:
    """A stable hash of 31 bits that is never 0."""
    return (crc(text) & 0x7FFFFFFF) or 1


@dataclass(frozen=True, slots=True)
class Rows:
    """Columns over readings of names; `head` (n, `FIRST`) and `tail` point into a table, 0 is none."""

    head: Array
    tail: Array
    count: Array
    legal: Array
    numbers: Array
    acronym: Array
    letters: Array
    organization: Array
    long: Array
    son: Array
    given: Array
    pairs: Array
    joined: Texts | Spelled | Listed

    @property
    def tokens(self) -> Array:
        """The words (n, MAX_TOKENS)."""
        return np.concatenate([self.head, self.tail], axis=1)

    def words(self, at: Array) -> Array:
        """Return the words of some rows, (most words of any, n)."""
        width = max(1, int(self.count.take(at).max(initial=1)))
        found = np.take(self.head, at, axis=0)
        if width > FIRST:
            found = np.concatenate([found, np.take(self.tail, at, axis=0)], axis=1)
        return np.ascontiguousarray(found.T[:width], np.intp)


class Spelled(Sequence[str]):
    """The first `JOINED` letters of names' words as one, in plain Latin spelling: put together when asked
    for."""

    def __init__(self, tokens: Array, plain: Sequence[str]) -> None:
        self.tokens = tokens
        self.plain = [_END, *plain]

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, n: Any) -> Any:
        return self.take(np.array([n]))[0]

    def take(self, at: Array) -> list[str]:
        """Return the strings at some places."""
        tokens = np.take(self.tokens, at, axis=0)
        there = np.ones((len(at), tokens.shape[1] + 1), np.bool_)
        there[:, 1:] = tokens > 0
        ended = np.append(tokens, np.zeros((len(at), 1), tokens.dtype), axis=1)[there]
        found = "".join(map(self.plain.__getitem__, ended.tolist())).split(_END)[:-1]
        return [text[:JOINED] for text in found]


class Listed(list[str]):
    """Strings that are asked for again and again."""

    def take(self, at: Array) -> list[str]:
        """Return the strings at some places."""
        return list(map(self.__getitem__, at.tolist()))


_END = "\n"
"""What stands after a name, and in no word."""


def make_rows(parts: Sequence[Parts], place: dict[str, int]) -> Rows:
    """Return the rows of some readings; `place` gives each word's row in the table. `completed` must follow
    once that is whole.
    """
    count = np.array([len(p.tokens) for p in parts], np.int16)
    tokens = np.zeros((len(parts), MAX_TOKENS), np.int32)
    tokens[np.arange(MAX_TOKENS) < count[:, None]] = [place[word] for p in parts for word in p.tokens]
    return Rows(
        tokens[:, :FIRST].copy(),
        tokens[:, FIRST:].copy(),
        count,
        np.array([_hash(p.legal) if p.legal not in ("", "any") else 0 for p in parts], np.int32),
        np.array([_hash(" ".join(p.numbers)) if p.numbers else 0 for p in parts], np.int32),
        np.array([acronym_hash(tuple(map(latin, p.tokens))) for p in parts], np.int32),
        np.array([_hash(p.letters) if p.letters else 0 for p in parts], np.int32),
        np.array([p.organization for p in parts], np.bool_),
        np.array([len("".join(p.tokens)) + len(p.tokens) > FIELD for p in parts], np.bool_),
        np.array([p.son for p in parts], np.int8),
        np.array([p.given for p in parts], np.int8),
        np.zeros((len(parts), joining.PAIR_COLUMNS), np.int32),
        Listed(),
    )


def completed(rows: Rows, table: Table, words: Iterable[str]) -> Rows:
    """Return rows with what their table, of these words, says of them: the keys of their neighbouring words,
    and their whole spellings.
    """
    tokens = rows.tokens
    pairs = joining.neighbours(tokens, table.run, table.ends)
    return replace(rows, pairs=pairs, joined=Spelled(tokens, list(map(latin, words))))


def rows_at(rows: Rows, at: Array) -> Rows:
    """Return some rows that are not completed."""
    columns = {f.name: getattr(rows, f.name)[at] for f in fields(Rows) if f.name != "joined"}
    return Rows(**columns, joined=Listed())


def joined_rows(rows: Sequence[Rows]) -> Rows:
    """Return rows, which are not completed, as one."""
    columns = {
        f.name: np.concatenate([getattr(r, f.name) for r in rows]) for f in fields(Rows) if f.name != "joined"
    }
    return Rows(**columns, joined=Listed())


def acronym_hash(plain: tuple[str, ...]) -> int:
    """Return the hash of the first letters of words in plain spelling, 0 for less than three."""
    letters = acronym(plain)
    return _hash(letters) if letters else 0
