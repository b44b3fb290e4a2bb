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
    made += maker.rivals(count // 8)
    return made


def mined(maker: Maker, count: int, model: Callable[[Any], Any], rounds: int = 6) -> list[Pair]:
    """Return the strangers that a model is least sure about: what it has to unlearn."""
    found: list[Pair] = []
    for _ in range(rounds):
        made = maker.strangers(count)
        which, x = row_features([(p.a, p.b) for p in made])
        found += [made[n] for n in which[model(x) > 0.02]]
    return found


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


def main(persons: Path, lists: Path, romanisation: Path) -> None:
    """Train, measure, write."""
    from sklearn.metrics import log_loss, roc_auc_score

    sets = []
    makers = [Maker(persons, lists, romanisation, test) for test in (False, True)]
    for maker, count in zip(makers, (110000, 20000), strict=True):
        made = [*pairs(maker, count), *maker.strangers(count // 6)]
        sets.append(arrays(made))
        print(len(made), "pairs,", sets[-1][1].mean().round(3), "positive", flush=True)
    (x, y, w), (tx, ty, tw) = sets
    for turn in range(3):
        mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-6
        model = Net(FEATURES)
        model.fit((x - mean) / spread, y, w, 30 if turn == 2 else 10)

        def predict(rows: Any, model: Net = model, mean: Any = mean, spread: Any = spread) -> Any:
            return model.predict((rows - mean) / spread)

        if turn < 2:
            hard = mined(makers[0], 60000, predict)
            print("mined", len(hard), flush=True)
            more = arrays(hard)
            x, y, w = (np.concatenate(both) for both in zip((x, y, w), more, strict=True))
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
