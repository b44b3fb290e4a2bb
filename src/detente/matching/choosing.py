"""Each listed subject to one row at most, and each row to one subject: the best assignment as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names.assignment import solve

Array = NDArray[Any]


def chosen(edges: Array, floor: float, verdicts: NDArray[np.int8]) -> NDArray[np.bool_]:
    """Say which candidates the likeliest assignment takes; see `detente.names.assignment.solve`.

    `verdicts` are 1 for a candidate that is settled, -1 for one that is ruled out. Candidates that compete,
    directly or through others, form groups, and the best of each group together are the best of all.
    """
    taken = verdicts > 0
    rows, entries = edges["row"][taken], edges["entry"][taken]
    gone = np.isin(edges["row"], rows) | np.isin(edges["entry"], entries)
    free = np.flatnonzero((verdicts == 0) & ~gone)
    for group in _groups(edges["row"][free], edges["entry"][free]):
        at = free[group]
        if len(at) == 1:
            taken[at] = True
            continue
        place = {
            (row, entry): n
            for n, row, entry in zip(
                at.tolist(), edges["row"][at].tolist(), map(str, edges["entry"][at].tolist()), strict=True
            )
        }
        scores = edges["score"]
        solved = solve([(row, entry, float(scores[n])) for (row, entry), n in place.items()], floor)
        taken[[place[pair] for pair in solved.items()]] = True
    return taken


def _groups(row: Array, key: Array) -> Iterator[Array]:
    """Yield the candidates of each connected group: rows and keys that compete."""
    if not len(row):
        return
    rows, places = np.unique(row, return_inverse=True)
    label = np.arange(len(rows))
    while True:  # each row takes the least label among the rows that share a key with it
        lowest = np.full(int(key.max()) + 1, len(rows))
        np.minimum.at(lowest, key, label[places])
        new = label.copy()
        np.minimum.at(new, places, lowest[key])
        new = new[new]
        if (new == label).all():
            break
        label = new
    mine = label[places]
    order = np.argsort(mine, kind="stable")
    yield from np.split(order, np.flatnonzero(np.diff(mine[order])) + 1)
