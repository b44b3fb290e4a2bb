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

DATA = Path(__file__).parent / "data"
PAD = 0
"""The symbol of nothing: words are padded with it in front, at no cost."""
CHUNK = 8192

Codes = NDArray[np.intp]
Floats = NDArray[np.float32]
Shorts = NDArray[np.int16]


class Costs(NamedTuple):
    """The learned table: `code` of each unit; `pair[a, b]`, `gap[a, script of the other]` and `info[a]` in
    nats times `scale`; `known[s, t]` where two scripts were learned together."""

    code: dict[str, int]
    pair: Shorts
    gap: Shorts
    info: Floats
    known: NDArray[np.bool_]
    scale: float


@cache
def costs() -> Costs:
    """Load the table once."""
    units = json.loads((DATA / "units.json").read_text(encoding="utf-8"))
    with np.load(DATA / "edit.npz") as file:
        scale = float(file["scale"])
        pair, gap, known = file["pair"], file["gap"], file["known"]
        info = file["info"].astype(np.float32) / scale
    return Costs({unit: n + 1 for n, unit in enumerate(units)}, pair, gap, info, known, scale)


def align(a: Codes, b: Codes, script_a: Codes, script_b: Codes, table: Costs) -> Floats:
    """Return the best alignment's log likelihood ratio (nats) of each pair of words.

    `a` (n, la) and `b` (n, lb) hold unit codes, padded in front with `PAD`; `script_*` (n,) index `SCRIPTS`.
    """
    n = len(a)
    out = np.empty(n, np.float32)
    for start in range(0, n, CHUNK):
        part = slice(start, min(n, start + CHUNK))
        left, right = np.ascontiguousarray(a[part].T), np.ascontiguousarray(b[part].T)
        out[part] = _align(left, right, script_a[part], script_b[part], table)
    out /= table.scale
    return out


def _align(a: Codes, b: Codes, script_a: Codes, script_b: Codes, table: Costs) -> Shorts:
    """Fill the alignment table row by row, for all pairs at once (words run along the last axis)."""
    la, n = a.shape
    lb = len(b)
    scripts = table.gap.shape[1]
    gap_a = table.gap.ravel().take(a * scripts + script_b)
    gap_b = table.gap.ravel().take(b * scripts + script_a)
    flat = table.pair.ravel()
    above = np.zeros((lb + 1, n), np.int16)
    np.cumsum(gap_b, axis=0, out=above[1:])
    row = np.empty_like(above)
    replaced = np.empty((lb, n), np.int16)
    place = np.empty((lb, n), np.intp)
    added = np.empty(n, np.int16)
    starts = a * table.pair.shape[1]
    for i in range(la):
        np.add(starts[i], b, out=place)
        np.take(flat, place, out=replaced, mode="clip")
        replaced += above[:-1]
        np.add(above, gap_a[i], out=row)
        np.maximum(row[1:], replaced, out=row[1:])
        for j in range(lb):
            np.add(row[j], gap_b[j], out=added)
            np.maximum(row[j + 1], added, out=row[j + 1])
        above, row = row, above
    result: Shorts = above[lb]
    return result


def pad(words: list[list[int]]) -> Codes:
    """Return the words' codes as one array, padded in front."""
    width = max(map(len, words), default=1) or 1
    out = np.zeros((len(words), width), np.intp)
    for n, word in enumerate(words):
        if word:
            out[n, width - len(word) :] = word
    return out
