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
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

DATA = Path(__file__).parent / "data"
PAD = 0
"""The symbol of nothing: words are padded with it in front, at no cost."""
CHUNK = 4096

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
    # Where all are of one pair of scripts, what a pair of units gains over two gaps is one number each.
    gain = _gains(int(script_a[0]), int(script_b[0])) if n and table is costs() else None
    if gain is not None and not ((script_a == script_a[0]).all() and (script_b == script_b[0]).all()):
        gain = None
    for start in range(0, n, CHUNK):
        part = slice(start, min(n, start + CHUNK))
        left, right = np.ascontiguousarray(a[part].T), np.ascontiguousarray(b[part].T)
        out[part] = _align(left, right, script_a[part], script_b[part], table, gain)
    out /= table.scale
    return out


@lru_cache(maxsize=16)
def _gains(script_a: int, script_b: int) -> Shorts:
    table = costs()
    return np.asarray(table.pair - table.gap[:, script_b, None] - table.gap[:, script_a])


def _align(a: Codes, b: Codes, script_a: Codes, script_b: Codes, table: Costs, gain: Shorts | None) -> Shorts:
    """Fill the alignment table one diagonal after another, for all pairs at once (words run along the last
    axis).

    What stands in a cell is counted beyond the gaps that lead to it, so that a gap costs nothing: a cell is
    the greatest of its neighbours, or what the pair of units gains beyond the cell before both.
    """
    la, n = a.shape
    lb = len(b)
    scripts = table.gap.shape[1]
    gap_a = table.gap.ravel().take(a * scripts + script_b)
    gap_b = table.gap.ravel().take(b * scripts + script_a)
    flat = (table.pair if gain is None else gain).ravel()
    begin, place = a * len(table.pair), np.empty((lb, n), np.intp)
    gains = np.empty((la, lb, n), np.int16)
    for i in range(la):
        np.add(begin[i], b, out=place)
        np.take(flat, place, out=gains[i], mode="clip")
        if gain is None:
            gains[i] -= gap_b
            gains[i] -= gap_a[i]
    cells = gains.reshape(la * lb, n)
    before, last, new = (np.zeros((la + 1, n), np.int16) for _ in range(3))
    for step in range(2, la + lb + 1):
        low, high = max(1, step - lb), min(la, step - 1)
        first = (low - 1) * lb + step - low - 1
        gained = cells[first : first + (high - low) * (lb - 1) + 1 : max(lb - 1, 1)]
        now = new[low : high + 1]
        np.add(before[low - 1 : high], gained, out=now)
        np.maximum(now, last[low : high + 1], out=now)
        np.maximum(now, last[low - 1 : high], out=now)
        before, last, new = last, new, before
    result: Shorts = last[la] + gap_a.sum(axis=0, dtype=np.int16) + gap_b.sum(axis=0, dtype=np.int16)
    return result


def pad(words: list[list[int]]) -> Codes:
    """Return the words' codes as one array, padded in front."""
    width = max(map(len, words), default=1) or 1
    out = np.zeros((len(words), width), np.intp)
    for n, word in enumerate(words):
        if word:
            out[n, width - len(word) :] = word
    return out
