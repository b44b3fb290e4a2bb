"""Pair two lists as a whole: the assignment that is likeliest altogether, in three bands.

Taking each name's best match in turn (greedy) gives one person to two rows and leaves another without.
Here all candidate pairs are weighed together: the sum of the log odds over the chosen pairs is the
greatest there is, found exactly (minimum-cost assignment, OR-Tools). A threshold is chosen for a stated
rate of false matches by decoys, as protein searches do (Elias and Gygi, Nature Methods 4, 2007): names of
nobody, in which the rarest word of one row stands with the other words of another of its script, are
searched for, and the threshold is set where no more of them are found than allowed.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from detente.errors import UserError
from detente.names import THRESHOLD
from detente.names.index import Index

REVIEW = 0.1
"""The probability from which a pair is shown to a reviewer."""
MATCHED, TO_REVIEW, NOT_FOUND = "matched", "to review", "not found"
DECOYS, MOST_DECOYS = 2_000, 200_000
EXPECTED = 10
"""False matches among the decoys by which a rate is measured: fewer would say little of it."""
_SCALE = 1_000_000
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
"""Kana, Chinese characters, Hangul: written without spaces."""


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

    Raises:
        UserError: it is no share, or the names are too few to measure it.
    """
    if not 0.0 < rate < 1.0:
        raise UserError(f"a false-match rate is a share between 0 and 1, not {rate}")
    needed = math.ceil(EXPECTED / rate)
    made = decoys(names, max(DECOYS, min(needed, MOST_DECOYS)))
    if len(made) < needed:
        raise UserError(
            f"a false-match rate of {rate:g} cannot be measured with these {len(names)} names (they make"
            f" {len(made)} decoys, {needed} are needed); ask for a larger one or give a threshold"
        )
    found = index.search_many(made, limit=1, threshold=0.0)
    best = sorted((hits[0].score if hits else 0.0 for hits in found), reverse=True)
    return min(1.0, max(best[int(rate * len(best))] + 1e-6, REVIEW))


def decoys(names: Sequence[str], most: int = DECOYS) -> list[str]:
    """Return names of nobody: each name with its rarest word exchanged for that of another row in its script,
    for one other row after another until there are enough. The same ones each time.
    """
    split = [words for words in map(_words, dict.fromkeys(names)) if len(words) > 1]
    held = Counter(word.casefold() for words in split for word in words)
    rare = [min(range(len(w)), key=lambda n: (held[w[n].casefold()], -len(w[n]), -n)) for w in split]
    known = {name.casefold() for name in names}
    groups: dict[str, list[int]] = {}
    place = []
    for n, words in enumerate(split):
        group = groups.setdefault(_script(words[rare[n]]), [])
        place.append((group, len(group)))
        group.append(n)
    made: dict[str, None] = {}
    for step in range(1, max(map(len, groups.values()), default=0)):
        for n, words in enumerate(split):
            group, at = place[n]
            if step >= len(group):
                continue
            far = 1 + (len(group) // 2 + step) % (len(group) - 1)
            other = group[(at + far) % len(group)]
            mixed = [*words[: rare[n]], split[other][rare[other]], *words[rare[n] + 1 :]]
            name = ("" if all(map(_UNSPACED.fullmatch, mixed)) else " ").join(mixed)
            if name.casefold() not in known:
                made[name] = None
            if len(made) >= most:
                return list(made)
    return list(made)


def _script(word: str) -> str:
    """The script of a word's first letter, as Unicode names it: no name has words of several."""
    return unicodedata.name(word[0], "").partition(" ")[0]


def _words(name: str) -> list[str]:
    """The words of a name; one written without spaces is a family name of one character and the rest."""
    words = name.split()
    return [name[0], name[1:]] if len(words) == 1 and len(name) > 1 and _UNSPACED.fullmatch(name) else words
