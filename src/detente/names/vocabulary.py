"""Distinct words with their columns and keys: what an index keeps of the words of its names, and a query
of its own.

A word that an index knows already need not be analysed again when a query holds it: its columns are
copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names.columns import crcs
from detente.names.keys import slips
from detente.names.storage import Texts, pack
from detente.names.table import Table, Word, analyse, joined_tables, no_word, tabulate

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists of numbers by word: those of word n stand from `start[n]` to `start[n + 1]`; word 0 has none."""

    start: Array
    items: Array

    def of(self, words: Array) -> tuple[Array, Array]:
        """Return, for some words, which of them each item is of, and the items."""
        owner, at = spread(self.start[words], self.start[words + 1])
        return owner, self.items[at]


def spread(start: Array, stop: Array) -> tuple[Array, Array]:
    """Return, for ranges, which range each element is of, and the element."""
    count = stop - start
    owner = np.repeat(np.arange(len(count)), count)
    element = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(start, count)
    return owner, element


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words numbered from 1: their table, the keys they are looked up under, and a way from word to
    number.
    """

    table: Table
    sure: Lists
    unsure: Lists
    text: tuple[Array, Array]
    sorted_hash: Array
    by_hash: Array

    def find(self, words: Sequence[str]) -> Array:
        """Return each word's number, or 0."""
        hashes = crcs(words)
        at = np.minimum(np.searchsorted(self.sorted_hash, hashes), max(len(self.sorted_hash) - 1, 0))
        found = np.zeros(len(words), np.intp)
        if len(self.sorted_hash):
            same = np.flatnonzero(self.sorted_hash[at] == hashes)
            number = self.by_hash[at[same]]
            spelled = Texts(*self.text).take(number)
            equal = [text == words[n] for n, text in zip(same.tolist(), spelled, strict=True)]
            found[same[equal]] = number[equal]
        return found


class Builder:
    """Makes a vocabulary of words that come in parts, keeping only their columns."""

    def __init__(self, *, looked_for: bool = False) -> None:
        """`looked_for`: no word is to be found in it, so that it needs no keys to store words under."""
        self.looked_for = looked_for
        self.tables = [no_word()]
        self.words = [""]
        self.keys: tuple[list[tuple[Array, Array]], ...] = ([], [], [])

    def add(self, words: Iterable[str]) -> None:
        """Add words that are not in it yet."""
        new = list(words)
        if not new:
            return
        rows: list[Word] = [analyse(word) for word in new]
        first = len(self.words)
        self.words += new
        self.tables.append(tabulate(rows))
        meetings = [row.meeting for row in rows]
        for n, keys in enumerate(self.keys):
            if self.looked_for and not n:
                continue
            spelled = [meeting[n] for meeting in meetings]
            owner = np.repeat(np.arange(first, len(self.words)), [len(texts) for texts in spelled])
            keys.append((owner, crcs(list(chain.from_iterable(spelled)))))
        for slipped in ([m.letters for m in meetings], [m.consonants for m in meetings]):
            owner, hashes = slips(slipped)
            for keys in self.keys[2:] if self.looked_for else self.keys[::2]:
                keys.append((owner + first, hashes))

    def lists(self, n: int) -> Lists:
        """Return the keys that words are stored (0) or looked up under, surely (1) or unsurely (2)."""
        nothing = np.zeros(0, np.int64), np.zeros(0, np.uint32)
        owner, items = (np.concatenate(part) for part in zip(nothing, *self.keys[n], strict=True))
        order = np.argsort(owner, kind="stable")
        return Lists(np.searchsorted(owner[order], np.arange(len(self.words) + 1)), items[order])

    def vocabulary(self) -> Vocabulary:
        """Return what was added."""
        hashes = crcs(self.words)
        order = np.argsort(hashes, kind="stable").astype(np.int32)
        table = joined_tables(self.tables)
        return Vocabulary(table, self.lists(1), self.lists(2), pack(self.words), hashes[order], order)


def of_query(words: Sequence[str], known: Vocabulary | None) -> Vocabulary:
    """Return the vocabulary of a query's words, copying the columns of those that are known."""
    number = known.find(words) if known is not None else np.zeros(len(words), np.intp)
    builder = Builder(looked_for=True)
    builder.add(word for word, n in zip(words, number.tolist(), strict=True) if not n)
    new = np.flatnonzero(number == 0)
    if known is None or len(new) == len(words):
        return builder.vocabulary()
    fresh, old = joined_tables(builder.tables), np.flatnonzero(number)
    columns: dict[str, Array] = {}
    for field in fields(Table):
        from_new, from_old = getattr(fresh, field.name), getattr(known.table, field.name)
        column = np.zeros((len(words) + 1, *from_new.shape[1:]), from_new.dtype)
        column[new + 1] = from_new[1:]
        column[old + 1] = from_old[number[old]]
        columns[field.name] = column
    sure = _merged(builder.lists(1), known.sure, new, old, number[old], len(words))
    unsure = _merged(builder.lists(2), known.unsure, new, old, number[old], len(words))
    nothing = np.zeros(0, np.uint32)
    return Vocabulary(Table(**columns), sure, unsure, (nothing, nothing), nothing, nothing)


def _merged(fresh: Lists, known: Lists, new: Array, old: Array, number: Array, words: int) -> Lists:
    """Return the keys of words of which some are fresh and some known."""
    owner_new, items_new = fresh.of(np.arange(1, len(new) + 1))
    owner_old, items_old = known.of(number)
    owner = np.concatenate([new[owner_new], old[owner_old]]) + 1
    order = np.argsort(owner, kind="stable")
    start = np.searchsorted(owner[order], np.arange(words + 2))
    return Lists(start, np.concatenate([items_new, items_old])[order])
