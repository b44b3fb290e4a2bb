"""Many short strings at once, as columns of numbers: their letters, checksums of them, and sets as bits."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

LONGEST = 64
"""Letters of a string that are told apart."""


def numbered(texts: Iterable[str], count: int) -> tuple[Array, list[str]]:
    """Return the number of each of `count` strings, and the distinct ones in the order of their numbers."""
    place: defaultdict[str, int] = defaultdict(itertools.count().__next__)
    number = np.fromiter(map(place.__getitem__, texts), np.intp, count)
    return number, list(place)


def letters(texts: Sequence[str], longest: int = LONGEST) -> tuple[Array, Array]:
    """Return the letters of strings as numbers (n, most letters of any), 0 behind the last; and how many."""
    texts = [text[:longest] for text in texts]
    size = np.fromiter(map(len, texts), np.int64, len(texts))
    found = np.zeros((len(texts), max(1, int(size.max(initial=0)))), np.uint32)
    joined = "".join(texts).encode("utf-32-le", "surrogatepass")
    found[np.arange(found.shape[1]) < size[:, None]] = np.frombuffer(joined, np.uint32)
    return found, size


def _bytes(texts: Sequence[str]) -> tuple[Array, Array]:
    """Return strings as one array of bytes, and how many each has."""
    joined = "".join(texts)
    if joined.isascii():
        return np.frombuffer(joined.encode(), np.uint8), np.fromiter(map(len, texts), np.int64, len(texts))
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
    return np.frombuffer(b"".join(encoded), np.uint8), np.fromiter(map(len, encoded), np.int64, len(encoded))


def _table() -> Array:
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & np.uint32(1), table >> 1 ^ np.uint32(0xEDB88320), table >> 1)
    return table


_CRC = _table()


def _next(code: Array, byte: Array) -> Array:
    step: Array = _CRC[(code & np.uint32(0xFF)) ^ byte] ^ code >> np.uint32(8)
    return step


def crcs(texts: Sequence[str]) -> Array:
    """Return `text.crc` of each string."""
    spelled, size = _bytes(texts)
    order = np.argsort(-size, kind="stable")
    place = (np.cumsum(size) - size)[order]
    left = np.searchsorted(-size[order], -np.arange(int(size.max(initial=0))), "left")
    code = np.full(len(texts), 0xFFFFFFFF, np.uint32)
    for n, many in enumerate(left.tolist()):
        code[:many] = _next(code[:many], spelled[place[:many] + n])
    found = np.empty(len(texts), np.uint32)
    found[order] = ~code
    return found


def crcs_of(codes: Array, size: Array) -> Array:
    """Return `text.crc` of columns of ASCII letters as numbers, of which the first `size` count."""
    code = np.full(codes.shape[1], 0xFFFFFFFF, np.uint32)
    for n in range(int(size.max(initial=0))):
        code = np.where(n < size, _next(code, codes[n]), code)
    return ~code


def beginnings(texts: Sequence[str], count: int) -> Array:
    """Return `positive` checksums of the beginnings of strings, of 2, 3 ... letters, short of the whole
    (n, count); 0 where there are none, and where a string is not of ASCII letters.
    """
    shown, size = letters([text if text.isascii() else "" for text in texts], count + 2)
    found = np.zeros((len(texts), count), np.int32)
    code = np.full(len(texts), 0xFFFFFFFF, np.uint32)
    for n in range(min(shown.shape[1], count + 1)):
        code = _next(code, shown[:, n])
        if n:
            found[:, n - 1] = np.where(n + 1 < size, positive(~code), 0)
    return found


def positive(code: Array) -> Array:
    """Return checksums as numbers of 31 bits that are never 0."""
    return np.asarray(np.maximum(code & np.uint32(0x7FFFFFFF), 1).astype(np.int32))


def bits(texts: Sequence[str], of: Array, other: int) -> Array:
    """Return the set of a string's letters as bits: `of` says which bits a letter sets, by its number, and
    `other` those of every letter beyond.
    """
    shown, size = letters(texts)
    known = np.append(of, np.uint64(other))
    found = known[np.minimum(shown, len(of))]
    found[np.arange(shown.shape[1]) >= size[:, None]] = 0
    return np.asarray(np.bitwise_or.reduce(found, axis=1))


def pair_bits(texts: Sequence[str]) -> Array:
    """Return the set of a string's neighbouring letters as bits of 64."""
    shown, size = letters(texts)
    one, two = shown[:, :-1].astype(np.uint64), shown[:, 1:].astype(np.uint64)
    mixed = (one * np.uint64(31) + two) * np.uint64(0x9E3779B1) >> np.uint64(7)
    found = np.left_shift(np.uint64(1), mixed & np.uint64(63))
    found[np.arange(1, shown.shape[1]) >= size[:, None]] = 0
    return np.asarray(np.bitwise_or.reduce(found, axis=1))


def distinct(values: Array) -> Array:
    """Return the distinct values of an array of integers, sorted."""
    values = np.sort(values)
    return values[changes(values)] if len(values) else values


def changes(values: Array) -> Array:
    """Return where a value differs from the one before it; the first one does."""
    return np.flatnonzero(np.concatenate(([True], values[1:] != values[:-1])))
