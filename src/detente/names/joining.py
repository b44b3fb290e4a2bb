"""Two words that another spelling writes as one: Ahmadi Nejad and Ahmadinejad, Jean-Pierre and Jeanpierre.

Each word has a key of what it sounds like, and so has each pair of neighbouring words of a name, taken as
one. Where a word's key is that of a pair, the pair's second word is taken out, and its first stands for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import keys
from detente.names.text import crc

Array = NDArray[Any]
MOST_PAIRS = 6
"""Neighbours kept a name, from its beginning."""
LEAST = 5
"""Letters that a joined word must have."""
_VOWELS = frozenset("aiu")
_BREATHED = frozenset("dtkg")
"""Letters that sound alike with an h after them: Mohammadhasni, Mohamadasni."""


def joint(plain: str) -> int:
    """Return the key of a word in plain Latin spelling; 0 if it is too short to be two words."""
    return _key(_voiced(plain)) if len(plain) >= LEAST else 0


def neighbours(plain: Sequence[str]) -> list[int]:
    """Return the keys of each two neighbouring words of a name, given in plain Latin spelling; a word of one
    letter is an initial and joins with none.
    """
    return [
        _key(_run_on(_voiced(one), _voiced(two[1:] if two[0] == "h" and one[-1] in _BREATHED else two)))
        if len(one) > 1 and len(two) > 1 and len(one) + len(two) >= LEAST
        else 0
        for one, two in pairwise(plain[: MOST_PAIRS + 1])
    ]


@lru_cache(maxsize=65536)
def _voiced(plain: str) -> str:
    return keys.voices(keys.sound(plain))


def _run_on(one: str, two: str) -> str:
    """Join two sounds as `keys` would sound them together: letters and vowels that meet are one."""
    if one[-1:] == two[:1] or (one[-1:] in _VOWELS and two[:1] in _VOWELS):
        return one + two[1:]
    return one + two


def _key(voiced: str) -> int:
    return (crc(voiced) & 0x7FFFFFFF) or 1


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
