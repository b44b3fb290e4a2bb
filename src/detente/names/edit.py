"""How much more likely two words are as spellings of one name than as two names: an edit distance that is
learned.

A pair of spellings is taken as the outcome of a memoryless two-tape process (Ristad and Yianilos,
"Learning string-edit distance", 1998) that writes a unit on both sides, or on one. Its probabilities are
estimated for each pair of scripts by expectation maximisation from names that Wikidata records in several
spellings (`training/names/edit_model.py`). The score is the log of the likelihood ratio, in nats, against
units drawn at random: above 0 speaks for one name.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names.units import SCRIPTS

DATA = Path(__file__).parent / "data"
PAD = 0
"""The symbol of nothing: words are padded with it in front, at no cost."""

Codes = NDArray[np.intp]
Floats = NDArray[np.float32]


class Costs(NamedTuple):
    """The learned table: `code` of each unit, `pair[a, b]` and `gap[a, script of the other]` in nats."""

    code: dict[str, int]
    pair: Floats
    gap: Floats
    info: Floats
    known: NDArray[np.bool_]


@cache
def costs() -> Costs:
    """Load the table once."""
    units = json.loads((DATA / "units.json").read_text(encoding="utf-8"))
    with np.load(DATA / "edit.npz") as file:
        scale = float(file["scale"])
        pair = file["pair"].astype(np.float32) / scale
        gap = file["gap"].astype(np.float32) / scale
        info = file["info"].astype(np.float32) / scale
        known = file["known"]
    return Costs({unit: n + 1 for n, unit in enumerate(units)}, pair, gap, info, known)


def align(a: Codes, b: Codes, script_a: Codes, script_b: Codes, table: Costs, chunk: int = 4096) -> Floats:
    """Return the best alignment's log likelihood ratio of each pair of words.

    `a` (n, la) and `b` (n, lb) hold unit codes, padded in front with `PAD`; `script_*` (n,) index `SCRIPTS`.
    """
    n = len(a)
    out = np.empty(n, np.float32)
    for start in range(0, n, chunk):
        stop = min(n, start + chunk)
        out[start:stop] = _align(
            a[start:stop].T, b[start:stop].T, script_a[start:stop], script_b[start:stop], table
        )
    return out


def _align(a: Codes, b: Codes, script_a: Codes, script_b: Codes, table: Costs) -> Floats:
    la, n = a.shape
    lb = len(b)
    size = table.pair.shape[1]
    scripts = len(SCRIPTS)
    gap_a = table.gap.ravel().take(a * scripts + script_b)
    gap_b = table.gap.ravel().take(b * scripts + script_a)
    flat = table.pair.ravel()
    above = np.zeros((lb + 1, n), np.float32)
    np.cumsum(gap_b, axis=0, out=above[1:])
    row = np.empty_like(above)
    rows = a * size
    for i in range(la):
        sub = flat.take(rows[i] + b)
        sub += above[:-1]
        np.add(above, gap_a[i], out=row)
        np.maximum(row[1:], sub, out=row[1:])
        for j in range(lb):
            np.maximum(row[j + 1], row[j] + gap_b[j], out=row[j + 1])
        above, row = row, above
    out: Floats = above[lb].copy()
    return out


def pad(words: list[list[int]]) -> Codes:
    """Return the words' codes as one array, padded in front."""
    width = max(map(len, words), default=1) or 1
    out = np.zeros((len(words), width), np.intp)
    for n, word in enumerate(words):
        if word:
            out[n, width - len(word) :] = word
    return out
