"""Pair two lists as a whole: the assignment that is likeliest altogether, in three bands.

Taking each name's best match in turn (greedy) gives one person to two rows and leaves another without.
Here all candidate pairs are weighed together: the sum of the log odds over the chosen pairs is the
greatest there is, found exactly (minimum-cost assignment, OR-Tools). A threshold is chosen for a stated
rate of false matches by decoys, as protein searches do (Elias and Gygi, Nature Methods 4, 2007): names put
together from words of different rows, which name nobody, are searched for, and the threshold is set where
no more of them are found than allowed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from detente.errors import UserError
from detente.names import THRESHOLD
from detente.names.index import Index

REVIEW = 0.1
"""The probability from which a pair is shown to a reviewer."""
MATCHED, TO_REVIEW, NOT_FOUND = "matched", "to review", "not found"
MOST_DECOYS = 2000
_SCALE = 1_000_000


@dataclass(frozen=True, slots=True)
class Assigned:
    """What became of one row of the left list; `band` is `matched`, `to review` or `not found`."""

    left: str
    name: str
    right: str | None
    listed: str | None
    score: float
    band: str


def assign(
    left: Iterable[tuple[str, str]],
    right: Iterable[tuple[str, str]] | Index,
    *,
    one_to_one: bool = True,
    threshold: float | None = None,
    review: float = REVIEW,
    false_match_rate: float | None = None,
    kind: str | None = None,
) -> list[Assigned]:
    """Return, for each (key, name) of `left` in order, its match in `right` (pairs, or an index of them).

    `one_to_one`: no key of `right` is given twice. `threshold`: the probability of a match (default
    `THRESHOLD`), or found for `false_match_rate`, the share of rows without a counterpart that may be
    given one.
    """
    rows = [(str(key), str(name)) for key, name in left]
    index = right if isinstance(right, Index) else Index.build(right, kind)
    names = [name for _, name in rows]
    if threshold is None:
        threshold = THRESHOLD if false_match_rate is None else threshold_for(names, index, false_match_rate)
    if not 0.0 <= review <= 1.0 or not 0.0 <= threshold <= 1.0:
        raise UserError(f"thresholds are probabilities: {threshold} and {review} must be between 0 and 1")
    review = min(review, threshold)
    hits = index.search_many(names, limit=8, threshold=review)
    edges = [(n, hit.key, hit.score) for n, found in enumerate(hits) for hit in found]
    chosen = (
        solve(edges, review) if one_to_one else {n: found[0].key for n, found in enumerate(hits) if found}
    )
    result: list[Assigned] = []
    for n, (key, name) in enumerate(rows):
        hit = next((h for h in hits[n] if h.key == chosen.get(n)), None)
        if hit is None:
            result.append(Assigned(key, name, None, None, hits[n][0].score if hits[n] else 0.0, NOT_FOUND))
        else:
            result.append(Assigned(key, name, hit.key, hit.name, hit.score, band(hit.score, threshold)))
    return result


def band(score: float, threshold: float) -> str:
    """Return the band of a pair's probability."""
    return MATCHED if score >= threshold else TO_REVIEW


def solve(edges: Sequence[tuple[int, str, float]], floor: float) -> dict[int, str]:
    """Return the key of each row in the assignment with the greatest sum of log odds above those of `floor`.

    `edges` are (row, key, probability); a row or key is used at most once, and need not be.
    """
    if not edges:
        return {}
    from ortools.graph.python import linear_sum_assignment

    rows = {row: n for n, row in enumerate(dict.fromkeys(e[0] for e in edges))}
    keys = {key: n for n, key in enumerate(dict.fromkeys(e[1] for e in edges))}
    m, k = len(rows), len(keys)
    problem = linear_sum_assignment.SimpleLinearSumAssignment()
    base = _log_odds(floor)
    for row, key, score in edges:
        gain = round((_log_odds(score) - base) * _SCALE) + 1
        problem.add_arc_with_cost(rows[row], keys[key], -gain)
        problem.add_arc_with_cost(m + keys[key], k + rows[row], 0)
    for n in range(m):
        problem.add_arc_with_cost(n, k + n, 0)
    for n in range(k):
        problem.add_arc_with_cost(m + n, n, 0)
    if problem.solve() != problem.OPTIMAL:
        raise RuntimeError("an assignment in which all stay alone always exists")
    listed = list(keys)
    return {row: listed[problem.right_mate(n)] for row, n in rows.items() if problem.right_mate(n) < k}


def _log_odds(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return math.log(p / (1 - p))


def threshold_for(names: Sequence[str], index: Index, rate: float) -> float:
    """Return the least probability at which at most the share `rate` of decoys made from `names` is found.

    Decoys are names whose last word was exchanged for that of another row, the same ones each time.
    """
    if not 0.0 < rate < 1.0:
        raise UserError(f"a false-match rate is a share between 0 and 1, not {rate}")
    made = decoys(names)
    if not made:
        return THRESHOLD
    best = sorted(
        (h[0].score if h else 0.0 for h in index.search_many(made, limit=1, threshold=0.0)), reverse=True
    )
    allowed = int(rate * len(best))
    return min(1.0, max(best[allowed] + 1e-6, REVIEW))


def decoys(names: Sequence[str]) -> list[str]:
    """Return names of nobody: each name's first words with the last word of a row further on."""
    step = max(1, len(names) // MOST_DECOYS)
    split = [words for words in (name.split() for name in names[::step]) if len(words) > 1]
    known = {name.casefold() for name in names}
    half = len(split) // 2 + 1
    made = [
        " ".join([*words[:-1], split[(n + half) % len(split)][-1]])
        for n, words in enumerate(split)
        if len(split) > 1
    ]
    return [name for name in made if name.casefold() not in known]
