"""A small perceptron that no evidence can turn round: more for one name never lowers its output.

Weights of features with a known direction keep their sign, and those of later layers are never negative (a
partially monotone network: Daniels and Velikova, IEEE Transactions on Neural Networks 21, 2010). Half of
each layer's units bend upwards (the greater of x and 0), half downwards (the lesser), as such a network needs
to follow any monotone function (Runje and Shankaranarayana, ICML 2023). Without that, weights learned from
made-up pairs give odd answers to pairs of a sort that was not made.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

FOR = frozenset(
    ("evidence", "best", "second", "least", "joined", "numbers", "legal", "acronym", "quality",
     "cover_shorter", "cover_longer", "equal", "exact", "sounds", "patronymics")
)  # fmt: skip
AGAINST = frozenset(
    ("loss", "worst", "conflicts", "conflict_weight", "extra", "initial_conflicts", "surname_gender",
     "given_gender", "patronymic_conflict", "number_conflict", "number_missing", "legal_conflict", "order",
     "first_over", "firsts_apart", "slips", "extra_weight", "places",
     "known_apart", "trades", "heads", "sons_swapped", "vowels", "consonants", "chained")
)  # fmt: skip
STEP, DECAY, ROWS = 3e-3, 1e-4, 1024


class Net:
    """The perceptron: `fit` learns it, `predict` gives probabilities; `layers` are its weights."""

    def __init__(self, features: tuple[str, ...], hidden: tuple[int, ...] = (32, 16), seed: int = 1) -> None:
        self.rng = np.random.default_rng(seed)
        self.sign = np.array([(f in FOR) - (f in AGAINST) for f in features])[:, None]
        sizes = (len(features), *hidden, 1)
        self.layers = [
            [self.rng.normal(0, (2 / m) ** 0.5, (m, n)).astype(np.float32), np.zeros(n, np.float32)]
            for m, n in pairwise(sizes)
        ]
        self._constrain(first=True)

    def _constrain(self, first: bool = False) -> None:
        w = self.layers[0][0]
        if first:
            w[:] = np.where(self.sign != 0, np.abs(w) * self.sign, w)
        w[:] = np.where(self.sign > 0, np.maximum(w, 0), np.where(self.sign < 0, np.minimum(w, 0), w))
        for w, _ in self.layers[1:]:
            w[:] = np.abs(w) * 0.5 if first else np.maximum(w, 0)

    def _forward(self, x: Array) -> list[Array]:
        outputs = [x]
        for n, (w, b) in enumerate(self.layers):
            x = x @ w + b
            if n < len(self.layers) - 1:
                half = x.shape[1] // 2
                np.maximum(x[:, :half], 0, out=x[:, :half])
                np.minimum(x[:, half:], 0, out=x[:, half:])
            outputs.append(x)
        return outputs

    def predict(self, x: Array) -> Array:
        """Return the probability of each row of (standardised) features."""
        return 1 / (1 + np.exp(-np.clip(self._forward(x.astype(np.float32))[-1][:, 0], -30, 30)))

    def fit(self, x: Array, y: Array, weight: Array, epochs: int) -> None:
        """Learn by Adam from rows, labels and how much each counts; the step shrinks to nothing."""
        x, y, weight = (x.astype(np.float32), y.astype(np.float32), weight.astype(np.float32))
        values = [p for layer in self.layers for p in layer]
        firsts, seconds = ([np.zeros_like(p) for p in values], [np.zeros_like(p) for p in values])
        turn, turns = 0, epochs * (len(y) // ROWS)
        for _ in range(epochs):
            order = self.rng.permutation(len(y))
            for s in range(0, len(y) - ROWS + 1, ROWS):
                at = order[s : s + ROWS]
                turn += 1
                step = STEP * 0.5 * (1 + np.cos(np.pi * turn / turns))
                grads = self._gradients(x[at], y[at], weight[at])
                for n, grad in enumerate(grads):
                    firsts[n] += 0.1 * (grad - firsts[n])
                    seconds[n] += 0.001 * (grad * grad - seconds[n])
                    scale = np.sqrt(seconds[n] / (1 - 0.999**turn)) + 1e-8
                    values[n] -= step * (firsts[n] / (1 - 0.9**turn)) / scale
                self._constrain()

    def _gradients(self, x: Array, y: Array, weight: Array) -> list[Array]:
        outputs = self._forward(x)
        p = 1 / (1 + np.exp(-np.clip(outputs[-1][:, 0], -30, 30)))
        delta = ((p - y) * weight / weight.sum())[:, None].astype(np.float32)
        grads: list[Array] = []
        for n in range(len(self.layers) - 1, -1, -1):
            w = self.layers[n][0]
            grads = [outputs[n].T @ delta + DECAY * w, delta.sum(axis=0), *grads]
            if n:
                delta = (delta @ w.T) * (outputs[n] != 0)
        return grads
