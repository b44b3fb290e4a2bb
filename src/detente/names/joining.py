"""Two words that another spelling writes as one: Ahmadi Nejad and Ahmadinejad, Jean-Pierre and Jeanpierre.

Each word has a key of what it sounds like, and so has each pair of neighbouring words of a name, taken as
one. Where a word's key is that of a pair, the pair's second word is taken out, and its first stands for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import keys
from detente.names.columns import LONGEST, letters

Array = NDArray[Any]
MOST_PAIRS = 6
"""Neighbours kept a name, from its beginning."""
PAIR_COLUMNS = 8
"""The columns that they are kept in: 32 bytes a name lie in one line of memory, and are copied at once."""
LEAST = 5
"""Letters that a joined word must have."""
_VOWELS = np.frombuffer(b"aiu", np.uint8)
_BREATHED = frozenset("dtkg")
"""Letters that sound alike with an h after them: Mohammadhasni, Mohamadasni."""


class Sounds(NamedTuple):
    """Columns of words by which they join.

    `heard`: the key of each, 0 if it is too short to be two words. `run`: sums over the letters of its sound,
    and of its sound without a first h. `ends`: its number of letters, whether an h after it is mute, the last
    letter of its sound; then, for either sound, the number of letters and the first one.
    """

    heard: Array
    run: Array
    ends: Array


def voiced(plain: str) -> tuple[str, str]:
    """Return what a word in plain Latin spelling sounds like, and, if it begins with h, without that."""
    return (
        keys.voices(keys.sound(plain)),
        keys.voices(keys.sound(plain[1:])) if plain[:1] == "h" and len(plain) > 1 else "",
    )


def sounds(plain: Sequence[str], whole: Sequence[str], unbreathed: Sequence[str]) -> Sounds:
    """Return the columns of words, given in plain Latin spelling, with what `voiced` says of each."""
    run = np.zeros((len(plain), 2), np.uint64)
    ends = np.zeros((len(plain), 7), np.uint16)
    for n, spelled in enumerate((whole, unbreathed)):
        shown, size = letters(spelled)
        run[:, n] = (shown * _powers(np.arange(shown.shape[1]))).sum(axis=1, dtype=np.uint64)
        ends[:, 3 + 2 * n], ends[:, 4 + 2 * n] = size, shown[:, 0]
        if not n:
            ends[:, 2] = shown[np.arange(len(plain)), np.maximum(size - 1, 0)]
    ends[:, 0] = np.minimum(np.fromiter(map(len, plain), np.int64, len(plain)), LONGEST)
    ends[:, 1] = [word[-1:] in _BREATHED for word in plain]
    return Sounds(np.where(ends[:, 0] >= LEAST, _keys(run[:, 0]), 0), run, ends)


def neighbours(tokens: Array, run: Array, ends: Array) -> Array:
    """Return the keys of each two neighbouring words of names (n, `PAIR_COLUMNS`); `tokens` (n, any) say
    where in `run` and `ends` a word is, 0 is none. A word of one letter is an initial and joins with none.

    Letters and vowels that meet are one, as `keys` would sound them together.
    """
    keys = np.zeros((len(tokens), PAIR_COLUMNS), np.int32)
    row, place = np.nonzero(tokens[:, 1 : MOST_PAIRS + 1])
    one, two = tokens[row, place], tokens[row, place + 1]
    long = (ends[one, 0] > 1) & (ends[two, 0] > 1) & (ends[one, 0] + ends[two, 0] >= LEAST)
    row, place, one, two = row[long], place[long], one[long], two[long]
    at = ((ends[one, 1] > 0) & (ends[two, 5] > 0)).astype(np.intp)  # which sound of the second word
    last, first, tail = ends[one, 2], ends[two, 4 + 2 * at], run[two, at]
    runs_on = (last == first) | (np.isin(last, _VOWELS) & np.isin(first, _VOWELS))
    lost = runs_on & ((ends[one, 3] == 1) | (ends[two, 3 + 2 * at] == 1))  # AA Energy is not Energy
    tail = np.where(runs_on, (tail - first.astype(np.uint64)) * _BACK, tail)
    keys[row, place] = np.where(lost, 0, _keys(run[one, 0] + _powers(ends[one, 3]) * tail))
    return keys


_BASE, _SPREAD = np.uint64(0x100000001B3), np.uint64(0x9E3779B97F4A7C15)
_BACK = np.uint64(pow(int(_BASE), -1, 1 << 64))


def _powers(size: Array) -> Array:
    """Return what letters so many places from the first are multiplied by."""
    return np.asarray(_BASE ** size.astype(np.uint64))


def _keys(run: Array) -> Array:
    return np.asarray(np.maximum((run * _SPREAD) >> np.uint64(33), np.uint64(1)).astype(np.int32))


class Joined(NamedTuple):
    """Which words of pairs of names were joined: arrays of the left word, the right word and the pair; `side`
    is 0 where the left word is made of two, 1 where the right one is."""

    left: Array
    right: Array
    pair: Array
    side: Array


def join(a: Array, heard_a: Array, pairs_a: Array, b: Array, heard_b: Array, pairs_b: Array) -> Joined | None:
    """Take the second words of joined pairs out of `a` and `b` (words, n), in place; say which they were.

    `heard_*` (n of words of the table) are the words' keys, `pairs_*` (n, MOST_PAIRS) those of neighbours.
    """
    right = _joined(heard_a[a], pairs_b, b)
    left = _joined(heard_b[b], pairs_a, a)
    if right is None and left is None:
        return None
    none = np.zeros(0, np.intp)
    i, j, n = right or (none, none, none)
    p, q, m = left or (none, none, none)
    side = np.repeat(np.array([1, 0], np.int8), [len(i), len(p)])
    return Joined(np.concatenate([i, q]), np.concatenate([j, p]), np.concatenate([n, m]), side)


def _joined(heard: Array, pairs: Array, words: Array) -> tuple[Array, Array, Array] | None:
    width = min(len(words) - 1, MOST_PAIRS)
    found: list[tuple[Array, Array, Array]] = []
    for j in range(width):
        other = pairs[:, j]
        if not other.any():
            continue
        same = (heard == other) & (other != 0)
        if not same.any():
            continue
        i, n = np.nonzero(same)
        there = words[j + 1, n] > 0
        i, n = i[there], n[there]
        words[j + 1, n] = 0
        found.append((i, np.full(len(i), j), n))
    if not found:
        return None
    first, second, third = (np.concatenate(part) for part in zip(*found, strict=True))
    return first, second, third
