"""What is computed of many strings at once is what is computed of each."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from detente.names import columns
from detente.names.text import crc

TEXTS = st.lists(st.text(max_size=12) | st.text("abcxyz", max_size=12) | st.just("\ud800"), max_size=20)


@given(TEXTS)
def test_checksums(texts: list[str]) -> None:
    assert columns.crcs(texts).tolist() == [crc(text) for text in texts]


@given(TEXTS)
def test_checksums_of_beginnings(texts: list[str]) -> None:
    found = columns.beginnings(texts, 5)
    for text, row in zip(texts, found.tolist(), strict=True):
        sizes = range(2, min(len(text), 7)) if text.isascii() else ()
        sums = [crc(text[:size]) & 0x7FFFFFFF for size in sizes]
        assert row == [*sums, *[0] * (5 - len(sums))]


@given(TEXTS)
def test_letters_and_their_pairs_as_sets(texts: list[str]) -> None:
    of = np.left_shift(np.uint64(1), np.arange(128, dtype=np.uint64) % np.uint64(60))
    for text, letters, pairs in zip(
        texts, columns.bits(texts, of, 1 << 61).tolist(), columns.pair_bits(texts).tolist(), strict=True
    ):
        assert letters == sum({1 << (ord(c) % 60 if ord(c) < 128 else 61) for c in text})
        assert pairs == sum({1 << ((ord(a) * 31 + ord(b)) * 0x9E3779B1 >> 7) % 64 for a, b in pairwise(text)})
