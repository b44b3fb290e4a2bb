"""Which pairs of names can have anything in common: the others, most of any two names, need not be compared.

A pair that is let go has no word, no acronym and little of its spelling in common: `features.pair_features`
would leave it out, and its probability is 0. One that is kept may be left out yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names.columns import letters
from detente.names.evidence import enough, firsts, may_agree
from detente.names.features import MUCH_ALIKE, last_words
from detente.names.joining import MOST_PAIRS
from detente.names.parts import MAX_TOKENS
from detente.names.rows import JOINED, Rows
from detente.names.table import Table

Array = NDArray[Any]
CHUNK = 8192
"""Pairs looked at at a time: as many as a processor's cache holds."""
BLOCK = 1 << 19
"""Pairs of which the words are compared once."""
_SEEN = (1 << 20) - 1
"""The bits of a hash by which one is looked for before it is compared."""
_KINDS = 32
"""Kinds of letters that are counted: each of a to z, and others by the last bits of their numbers."""


class Screen:
    """Columns of names by which pairs of them are let go: of the rows, and of the words of a table, given
    in plain Latin spelling (the first is none).
    """

    def __init__(self, table: Table, rows: Rows, plain: Sequence[str]) -> None:
        self.table = table
        self.rows = rows
        self.near: bool = bool((table.script <= 1).all())
        self.size = np.bitwise_count(table.pairs)
        self.two = np.where(table.prefixes[:, 0] != 0, table.prefixes[:, 0], table.plain)
        spelled, heard = _seen(table.plain), _seen(table.heard)
        self.acronym = spelled[rows.acronym & _SEEN] & (rows.acronym != 0)
        self.acronym |= spelled[rows.letters & _SEEN] & (rows.letters != 0)
        self.joins: Array = np.zeros(len(rows.pairs), np.bool_)
        for n in range(min(MOST_PAIRS, int(rows.count.max(initial=1)) - 1)):
            self.joins |= heard[rows.pairs[:, n] & _SEEN] & (rows.pairs[:, n] != 0)
        self.bags, self.rest, whole = _bags(rows, plain)
        self.length = np.minimum(whole, JOINED)

    def pairs(self, ia: Array, ib: Array) -> Array:
        """Return which pairs of rows are to be compared."""
        kept: Array = np.zeros(len(ia), np.bool_)
        for start in range(0, len(ia), BLOCK):
            at = slice(start, start + BLOCK)
            kept[at] = self._block(ia[at], ib[at])
        return np.flatnonzero(kept)

    def _block(self, ia: Array, ib: Array) -> Array:
        kept = self._spelled_alike(ia, ib)
        some = np.flatnonzero((self.acronym[ia] | self.acronym[ib]) & ~kept)
        kept[some] = self._short(ia[some], ib[some]) | self._short(ib[some], ia[some])
        some = np.flatnonzero((self.joins[ia] | self.joins[ib]) & ~kept)
        kept[some] = self._joined(ia[some], ib[some]) | self._joined(ib[some], ia[some])
        words = len(self.table.plain)
        found: list[tuple[Array, Array]] = []
        rest = np.flatnonzero(~kept)
        for part in of_a_size(self.rows.count[ia[rest]], self.rows.count[ib[rest]], CHUNK, CHUNK):
            at = rest[part]
            a, b = self.rows.words(ia[at]), self.rows.words(ib[at])
            meet = self._meet(ia[at], ib[at], a, b)
            for i, j in np.ndindex(meet.shape[:2]):
                pair = np.flatnonzero(meet[i, j])
                found.append((at[pair], a[i, pair] * words + b[j, pair]))
        if found:
            pair, keys = (np.concatenate(part) for part in zip(*found, strict=True))
            first, number = firsts(keys)
            agree = may_agree(self.table, *np.divmod(keys[first], words))
            kept[pair[agree[number]]] = True
        return kept

    def _meet(self, ia: Array, ib: Array, a: Array, b: Array) -> Array:
        """Say which words (wa, wb, n) of pairs of names are worth comparing."""
        t = self.table
        left, right = t.pairs[a][:, None], t.pairs[b][None]
        few, many = self.size[a][:, None], self.size[b][None]
        if not self.near:
            near = (t.script[a] <= 1)[:, None] & (t.script[b] <= 1)[None]
            left, right = np.where(near, left, t.mask[a][:, None]), np.where(near, right, t.mask[b][None])
            few, many = np.bitwise_count(left), np.bitwise_count(right)
        found = enough(left, right, few, many)
        for column in (t.bare, t.scanned):
            found |= column[a][:, None] == column[b][None]
        found |= (t.items[a][:, None] & t.items[b][None]) > 0
        initial = t.initial[a][:, None] | t.initial[b][None]
        found |= initial & (t.first[a][:, None] == t.first[b][None])
        last = last_words(self.rows, ia, len(a))[:, None] | last_words(self.rows, ib, len(b))[None]
        found |= last & (self.two[a][:, None] == self.two[b][None])
        found &= (a > 0)[:, None] & (b > 0)[None]
        return np.asarray(found)

    def _spelled_alike(self, ia: Array, ib: Array) -> Array:
        """Say which names may have much of their letters in common, in whatever order."""
        bags, rest, length = self.bags, self.rest, self.length
        common = np.bitwise_count(bags[ia] & bags[ib])
        common = common[:, 0] + common[:, 1] + np.minimum(rest[ia], rest[ib])
        return np.asarray(2 * common >= np.float32(MUCH_ALIKE - 0.01) * (length[ia] + length[ib]))

    def _short(self, ia: Array, ib: Array) -> Array:
        """Say which names have a word that is the first letters of the other name."""
        plain = self.table.plain[self.rows.words(ib)]
        found: Array = np.zeros(len(ia), np.bool_)
        for short in (self.rows.acronym[ia], self.rows.letters[ia]):
            found |= ((plain == short) & (short != 0)).any(axis=0)
        return found

    def _joined(self, ia: Array, ib: Array) -> Array:
        """Say which names have a word that sounds as two neighbouring ones of the other."""
        heard, pairs = self.table.heard[self.rows.words(ib)], self.rows.pairs[ia]
        found: Array = np.zeros(len(ia), np.bool_)
        for n in range(min(MOST_PAIRS, int(self.rows.count[ia].max(initial=1)) - 1)):
            found |= ((heard == pairs[:, n]) & (pairs[:, n] != 0)).any(axis=0)
        return found


def _seen(hashes: Array) -> Array:
    found: Array = np.zeros(_SEEN + 1, np.bool_)
    found[hashes & _SEEN] = True
    return found


def _bags(rows: Rows, plain: Sequence[str]) -> tuple[Array, Array, Array]:
    """Return the letters of each row's words, without their order, as bits (n, 2): one if a kind of letter
    comes once, one more if it comes twice, up to `_LEVELS`; how many letters that leaves out; how many
    they are.
    """
    shown, size = letters(plain)
    word, at = np.nonzero(np.arange(shown.shape[1]) < size[:, None])
    kinds = np.bincount(word * _KINDS + (shown[word, at] & (_KINDS - 1)), minlength=len(plain) * _KINDS)
    by_word = np.minimum(kinds, _LEVELS).astype(np.uint8).reshape(-1, _KINDS)
    size = size.astype(np.int16)
    tokens = np.ascontiguousarray(rows.tokens.T)
    count, whole = by_word[tokens[0]], size[tokens[0]]
    for n in range(1, int(rows.count.max(initial=1))):
        with_more = np.flatnonzero(tokens[n])
        count[with_more] += by_word[tokens[n, with_more]]
        whole[with_more] += size[tokens[n, with_more]]
    levels = np.arange(1, _LEVELS + 1, dtype=np.uint8)
    bits = np.packbits((count[:, None] >= levels[:, None]).reshape(len(count), -1), axis=1)
    bags = np.ascontiguousarray(bits).view(np.uint64)
    held = np.bitwise_count(bags)
    return bags, whole - held[:, 0] - held[:, 1], whole


_LEVELS = 4


def of_a_size(left: Array, right: Array, part: int, chunk: int) -> list[Array]:
    """Cut pairs of names of so many words into parts of like ones, of `chunk` pairs at most, and of `part` at
    least where names of another size follow: the longest names of a part say how many words of each are
    compared.
    """
    size = left.astype(np.int16) * (MAX_TOKENS + 1) + right
    order = np.argsort(size, kind="stable")
    parts: list[Array] = []
    start = 0
    for end in np.append(np.flatnonzero(np.diff(size[order])) + 1, len(order)).tolist():
        if end - start >= part or end == len(order):
            parts += [order[s : min(s + chunk, end)] for s in range(start, end, chunk)]
            start = end
    return parts
