"""Why two names have the probability that they have: which words were paired, how, and what stands against
it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detente.names.evidence import WAYS
from detente.names.features import FEATURES, pair_features
from detente.names.parts import Parts, readings
from detente.names.score import compare, prepare, probability


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
    batch = prepare([a, b], kind)
    lefts, rights = readings(a, kind), readings(b, kind)
    ia = np.repeat(np.arange(len(lefts)), len(rights)) + batch.start[0]
    ib = np.tile(np.arange(len(rights)), len(lefts)) + batch.start[1]
    found = pair_features(batch.table, batch.rows, ia, batch.table, batch.rows, ib)
    if not len(found.which):
        return Explanation(compare(a, b, kind), (), lefts[0].tokens, rights[0].tokens, ())
    best = int(probability(found.values).argmax())
    chosen = int(found.which[best])
    left, right = lefts[chosen // len(rights)], rights[chosen % len(rights)]
    pairs: list[WordPair] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for step in range(len(found.pairing.left)):
        i, j = int(found.pairing.left[step, best]), int(found.pairing.right[step, best])
        if i >= 0:
            used[0].add(i)
            used[1].add(j)
            pairs.append(
                WordPair(
                    left.tokens[i],
                    right.tokens[j],
                    WAYS[found.pairing.way[step, best]],
                    round(float(found.pairing.nats[step, best]), 2),
                    round(float(found.pairing.quality[step, best]), 2),
                )
            )
    values = dict(zip(FEATURES, found.values[best].tolist(), strict=True))
    notes = tuple(note for feature, note in _NOTES.items() if values[feature] > 0)
    over = (_over(left, used[0]), _over(right, used[1]))
    return Explanation(compare(a, b, kind), tuple(pairs), *over, notes)


def _over(parts: Parts, used: set[int]) -> tuple[str, ...]:
    return tuple(word for n, word in enumerate(parts.tokens) if n not in used) + parts.numbers
