"""Learn `data/weights.npz`: from the features of a pair of names to the probability that they name one
subject.

python training/names/pair_model.py PERSONS_TXT LISTS_JSON ROMANISATION_CSV

A small perceptron (`monotone.py`) over the features, trained on the pairs of `pairs.py`, measured on pairs
of held-out items and entities, and calibrated there by isotonic-like binning in the printed table. Half of
the pairs name one subject, so a probability is that of a pair of which nothing else is known but that it
was worth asking.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from monotone import Net
from pairs import Maker, Pair

from detente.names.features import FEATURES
from detente.names.score import row_features

PAIRS, STRANGERS, UNSURE = 100000, 150000, 0.02
"""Pairs to learn from (twice as many are made), strangers to mine, the probability from which they stay."""
FIRST, EPOCHS = 4, 18
OUT = Path(__file__).parents[2] / "src/detente/names/data/weights.npz"


def pairs(maker: Maker, count: int) -> list[Pair]:
    """Draw pairs of every sort."""
    made = [maker.same() for _ in range(count // 2)]
    made += [maker.single_same() for _ in range(count // 12)]
    made += [maker.different() for _ in range(count // 2)]
    made += maker.listed(count // 6)
    made += maker.vessels(count // 30)
    made += maker.exact(count // 8)
    made += maker.swapped(count // 8)
    made += maker.companies(count // 10)
    made += maker.rivals(count // 10)
    made += maker.placed(count // 20)
    made += maker.translated(count // 20)
    made += maker.slipped(count // 6)
    made += maker.servants(count // 50)
    made += maker.relatives(count // 8)
    return made


def mined(made: list[Pair], model: Callable[[Any], Any]) -> Any:
    """Return the features of those strangers that a model is not sure about: what it has to unlearn."""
    found = []
    for kind in (None, "organization"):
        _, x = row_features([(p.a, p.b) for p in made if p.kind == kind], kind)
        found.append(x[model(x) > UNSURE])
    return np.concatenate(found)


def arrays(made: list[Pair]) -> tuple[Any, Any, Any]:
    """Return the features, labels and weights of some pairs."""
    parts = []
    for kind in (None, "person", "organization", "vessel"):
        some = [p for p in made if p.kind == kind]
        if some:
            which, x = row_features([(p.a, p.b) for p in some], kind)
            parts.append(
                (x, np.array([p.same for p in some])[which], np.array([p.weight for p in some])[which])
            )
    x, y, w = (np.concatenate(column) for column in zip(*parts, strict=True))
    return x, y, w


def scale(x: Any) -> tuple[Any, Any]:
    """Return the mean and the spread of each feature."""
    return x.mean(axis=0), x.std(axis=0) + 1e-6


def fitted(x: Any, y: Any, w: Any, epochs: int) -> tuple[Net, Callable[[Any], Any]]:
    """Return a perceptron that learned from some rows, and what it makes of others."""
    mean, spread = scale(x)
    model = Net(FEATURES)
    model.fit((x - mean) / spread, y, w, epochs)
    return model, lambda rows: model.predict((rows - mean) / spread)


def main(persons: Path, lists: Path, romanisation: Path) -> None:
    """Train, measure, write."""
    from sklearn.metrics import log_loss, roc_auc_score

    makers = [Maker(persons, lists, romanisation, test) for test in (False, True)]
    sets = []
    for maker, count in zip(makers, (PAIRS, PAIRS // 5), strict=True):
        made = [*pairs(maker, count), *maker.strangers(count // 6)]
        sets.append(arrays(made))
        print(len(made), "pairs,", sets[-1][1].mean().round(3), "positive", flush=True)
    (x, y, w), (tx, ty, tw) = sets
    model, predict = fitted(x, y, w, FIRST)
    hard = mined(makers[0].strangers(STRANGERS), predict)
    print("mined", len(hard), flush=True)
    x = np.concatenate([x, hard])
    y, w = np.concatenate([y, np.zeros(len(hard), y.dtype)]), np.concatenate([w, np.ones(len(hard))])
    model, predict = fitted(x, y, w, EPOCHS)
    mean, spread = scale(x)
    p = predict(tx)
    print("held out: auc", round(roc_auc_score(ty, p, sample_weight=tw), 4))
    print("log loss", round(log_loss(ty, p, sample_weight=tw), 4))
    for low in np.arange(0, 1, 0.1):
        at = (p >= low) & (p < low + 0.1 + 1e-9)
        if at.any():
            print(
                f"  {low:.1f}-{low + 0.1:.1f}: {at.sum():6d} pairs, {np.average(ty[at], weights=tw[at]):.3f}"
            )
    layers = {
        f"{name}{n}": m for n, layer in enumerate(model.layers) for name, m in zip("wb", layer, strict=True)
    }
    np.savez_compressed(OUT, mean=mean, spread=spread, features=np.array(FEATURES), **layers)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
