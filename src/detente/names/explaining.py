"""Why two names have the probability that they have: which words were paired, how, and what stands against
it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from detente.names.evidence import JOINED, WAYS
from detente.names.features import FEATURES, Features, pair_features
from detente.names.joining import voiced
from detente.names.parts import Parts, readings
from detente.names.romanise import latin
from detente.names.score import compare_many, prepare, probability


@dataclass(frozen=True, slots=True)
class WordPair:
    """Two words taken as one: `way` is one of `WAYS`, `evidence` in nats, `quality` 0..1."""

    left: str
    right: str
    way: str
    evidence: float
    quality: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The probability, the words paired, the words of each name left over, and what else was noticed."""

    probability: float
    pairs: tuple[WordPair, ...]
    left_over: tuple[str, ...]
    right_over: tuple[str, ...]
    notes: tuple[str, ...]

    def __str__(self) -> str:
        """Return the explanation as one line."""
        said = [f"{p.left} = {p.right}" + ("" if p.way == "equal" else f" ({p.way})") for p in self.pairs]
        if self.left_over:
            said.append("only left: " + " ".join(self.left_over))
        if self.right_over:
            said.append("only right: " + " ".join(self.right_over))
        return "; ".join([*said, *self.notes]) or "nothing in common"


_NOTES = {
    "surname_gender": "surnames of different gender",
    "given_gender": "given names of different gender",
    "patronymic_conflict": "different patronymics",
    "number_conflict": "different numbers",
    "number_missing": "a number on one side only",
    "legal_conflict": "different legal forms",
    "acronym": "one is the other's initial letters",
    "order": "words in another order",
}


def explain(a: str, b: str, kind: str | None = None) -> Explanation:
    """Return why `compare(a, b, kind)` is what it is: for the pair of readings that are likeliest one."""
    return explain_many([(a, b)], kind)[0]


def explain_many(pairs: Sequence[tuple[str, str]], kind: str | None = None) -> list[Explanation]:
    """Return `explain` of each pair, in order, computed together."""
    names = list(dict.fromkeys(name for pair in pairs for name in pair))
    place = {name: n for n, name in enumerate(names)}
    batch = prepare(names, kind)
    left: list[int] = []
    right: list[int] = []
    owner: list[int] = []
    for n, (a, b) in enumerate(pairs):
        for i in range(int(batch.readings[place[a]])):
            for j in range(int(batch.readings[place[b]])):
                left.append(int(batch.start[place[a]]) + i)
                right.append(int(batch.start[place[b]]) + j)
                owner.append(n)
    found = pair_features(
        batch.table, batch.rows, np.array(left, np.intp), batch.table, batch.rows, np.array(right, np.intp)
    )
    p = probability(found.values)
    best: dict[int, int] = {}
    for n, at in enumerate(found.which.tolist()):
        if owner[at] not in best or p[n] > p[best[owner[at]]]:
            best[owner[at]] = n
    scores = compare_many(pairs, kind)
    result: list[Explanation] = []
    for n, (a, b) in enumerate(pairs):
        lefts, rights = readings(a, kind), readings(b, kind)
        if n not in best:
            result.append(Explanation(scores[n], (), lefts[0].tokens, rights[0].tokens, ()))
            continue
        at = int(found.which[best[n]])
        one = lefts[left[at] - int(batch.start[place[a]])]
        two = rights[right[at] - int(batch.start[place[b]])]
        result.append(_explanation(scores[n], found, best[n], one, two))
    return result


def _explanation(score: float, found: Features, n: int, left: Parts, right: Parts) -> Explanation:
    pairs: list[WordPair] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for i, j, way, nats, quality in zip(
        found.pairing.left[:, n].tolist(),
        found.pairing.right[:, n].tolist(),
        found.pairing.way[:, n].tolist(),
        found.pairing.nats[:, n].tolist(),
        found.pairing.quality[:, n].tolist(),
        strict=True,
    ):
        if i >= 0:
            one, two = _written(left, i, way, right, j), _written(right, j, way, left, i)
            used[0].update(range(i, i + len(one)))
            used[1].update(range(j, j + len(two)))
            pairs.append(WordPair(" ".join(one), " ".join(two), WAYS[way], round(nats, 2), round(quality, 2)))
    values = dict(zip(FEATURES, found.values[n].tolist(), strict=True))
    notes = tuple(note for feature, note in _NOTES.items() if values[feature] > 0)
    return Explanation(score, tuple(pairs), _over(left, used[0]), _over(right, used[1]), notes)


def _written(parts: Parts, n: int, way: int, other: Parts, m: int) -> tuple[str, ...]:
    """Return a word of a pair, or the two words that are written as one on the other side."""
    both = parts.tokens[n : n + 2]
    if way == JOINED and voiced("".join(map(latin, both))) == voiced(latin(other.tokens[m])):
        return both
    return both[:1]


def _over(parts: Parts, used: set[int]) -> tuple[str, ...]:
    return tuple(word for n, word in enumerate(parts.tokens) if n not in used) + parts.numbers
