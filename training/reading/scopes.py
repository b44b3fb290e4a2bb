"""Learn ``languages/<code>/weights/scopes.tsv``: which of the scopes that a text offers a count is over.

PYTHONPATH=. python training/reading/scopes.py build/counts.pickle FOLDER [FOLDER ...]

The folders hold annotated texts in the form of the gold set; `counted_sentences.py` keeps the sentences of
the tests. The model is a logistic one of a choice: the likelihood of a scope is the exponential of the sum of
its features' weights, against those of all that are offered.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import numpy as np
from choices import Choice, annotated
from fit import NEARLY, ROUNDS, SMALL, insist, of_language, score_of, tabled, write
from scipy.optimize import minimize

from detente.reading.counts.weighing.verdicts import MARGIN

STRENGTH, EXPECTED = 0.15, 0.25
"""The inverse strength of regularisation; what a test's sentence counts for, against 1 of an annotated
text."""


def learn(choices: list[Choice], shares: list[float], strength: float) -> dict[str, list[float]]:
    """The weight of each feature, in the form of `fit.learn`."""
    sizes = [len(choice.offered) for choice in choices]
    named = [of_language(seen, choice.language) for choice in choices for seen in choice.offered]
    table, names = tabled(named, [choice.text for choice in choices for _ in choice.offered])
    back = table.T.tocsr()
    starts, of = np.cumsum([0, *sizes])[:-1], np.repeat(np.arange(len(choices)), sizes)
    right = np.array([each for choice in choices for each in choice.right])
    counting = np.array(shares)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
        whole, part = np.add.reduceat(scores, starts), np.add.reduceat(scores * right, starts)
        lost = counting @ (np.log(whole) - np.log(part)) + weights @ weights / (2 * strength)
        pull = back @ ((scores / whole[of] - scores * right / part[of]) * counting[of])
        return float(lost), pull + weights / strength

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x
    kept = ((name, round(float(w), 2)) for name, w in zip(names, found, strict=True) if abs(w) >= SMALL)
    return {"": [0.0], **{name: [weight] for name, weight in kept}}


def until_met(read: list[Choice], tested: list[Choice]) -> dict[str, list[float]]:
    """A model of what annotated texts say that overrules no test."""
    shares = [1.0] * len(read) + [EXPECTED] * len(tested)
    for _ in range(ROUNDS):
        weights = learn(read + tested, shares, STRENGTH)
        unmet = [i for i, choice in enumerate(tested, len(read)) if is_overruled(choice, weights)]
        if not insist(shares, unmet):
            break
    return weights


def is_overruled(choice: Choice, weights: dict[str, list[float]]) -> bool:
    """Whether a model takes another scope than the rules', or nearly so."""
    scores = [score_of(seen, choice.language, weights) for seen in choice.offered]
    return max(scores) - scores[0] > MARGIN - NEARLY


def main(expected: Path, folders: list[Path]) -> None:
    """Learn and write the model."""
    with expected.open("rb") as file:
        tested: list[Choice] = pickle.load(file)
    read = [choice for folder in folders for choice in annotated(folder)]
    print(f"{len(read):,} counts of annotated texts and {len(tested):,} of the tests' sentences")
    write("scopes", ["score"], until_met(read, tested))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), [Path(folder) for folder in sys.argv[2:]])
