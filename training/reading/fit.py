"""Logistic regressions on features of text, and the tables that the reader takes their weights from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rows import Row
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

OUT = Path(__file__).parents[2] / "src/detente/reading/languages"
LEAST, SMALL = 3, 0.03
"""Texts that a feature must stand in, so that no weight is of the words of one; the least weight kept."""
EXPECTED, ROUNDS, NEARLY = 0.5, 8, 0.3
"""What a test's sentence counts for, against 1 of an annotated text; how often those that the model would
overrule, or nearly so, are given three times the weight; how near."""


def until_met(
    read: list[Row], tested: list[Row], strength: float, sure: float
) -> tuple[list[str], dict[str, list[float]]]:
    """A model of what annotated texts say that overrules no test: the classes and weights of `learn`."""
    rows = read + tested
    labels, seen = ["yes" if row.states else "no" for row in rows], [row.features for row in rows]
    shares = [1.0] * len(read) + [EXPECTED] * len(tested)
    for _ in range(ROUNDS):
        classes, weights = learn(rows, seen, labels, shares, strength)
        unmet = [i for i, row in enumerate(tested, len(read)) if _is_overruled(row, weights, sure)]
        if not insist(shares, unmet):
            break
    return classes, weights


def insist(shares: list[float], unmet: list[int]) -> bool:
    """Give the expectations that a model overrules three times the weight; False if there are none."""
    print(f"{len(unmet)} expectations overruled")
    for i in unmet:
        shares[i] *= 3
    return bool(unmet)


def _is_overruled(row: Row, weights: dict[str, list[float]], sure: float) -> bool:
    if not row.settled:
        return False
    score = weights[""][0] + score_of(row.features, row.language, weights)
    return (-score if row.states else score) > sure - NEARLY


def score_of(features: Sequence[str], language: str, weights: dict[str, list[float]]) -> float:
    """The sum of the weights that a binary model has for some features, without its bias."""
    return sum(weights[f][0] for f in of_language(features, language) if f in weights)


def of_language(features: Sequence[str], language: str) -> list[str]:
    """Features as models of several languages have them: those that hold a word are of its own."""
    return [f"{f}|{language}" if f[0] == "~" else f for f in features]


def tabled(named: list[list[str]], texts: Sequence[str]) -> tuple[csr_matrix, list[str]]:
    """A row for each list of features, a column for each that stands in enough texts; and these."""
    places: dict[str, set[str]] = defaultdict(set)
    for text, seen in zip(texts, named, strict=True):
        for feature in seen:
            places[feature].add(text)
    names = sorted(feature for feature, where in places.items() if len(where) >= LEAST)
    index = {name: i for i, name in enumerate(names)}
    columns = [[index[f] for f in seen if f in index] for seen in named]
    ends = np.cumsum([0, *map(len, columns)]).astype("int32")
    flat = np.fromiter((i for each in columns for i in each), "int32", ends[-1])
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(named), len(names))), names


def learn(
    rows: list[Row], features: list[list[str]], labels: list[str], weights: list[float], c: float
) -> tuple[list[str], dict[str, list[float]]]:
    """The classes and the weight of each feature for each of them; the bias is the feature without a name."""
    named = [of_language(seen, row.language) for row, seen in zip(rows, features, strict=True)]
    table, names = tabled(named, [row.text for row in rows])
    binary = len(set(labels)) == 2
    model = LogisticRegression(C=c, max_iter=2000, solver="liblinear" if binary else "lbfgs")
    model.fit(table, labels, sample_weight=weights)
    rounded = (np.round(values, 2) for values in model.coef_.T)
    found = {n: list(v) for n, v in zip(names, rounded, strict=True) if np.abs(v).max() >= SMALL}
    classes = [str(model.classes_[1])] if binary else [str(each) for each in model.classes_]
    return classes, {"": list(model.intercept_), **found}


def mean(one: dict[str, list[float]], other: dict[str, list[float]], share: float) -> dict[str, list[float]]:
    """The weights between those of two models of the same classes: ``share`` of the first, the rest of the
    other. What both leave to the rules, it does."""
    none = [0.0] * len(one[""])
    parts = ((name, one.get(name, none), other.get(name, none)) for name in {**one, **other})
    mixed = {n: [share * a + (1 - share) * b for a, b in zip(x, y, strict=True)] for n, x, y in parts}
    return {n: values for n, values in mixed.items() if not n or max(map(abs, values)) >= SMALL}


def write(name: str, classes: list[str], weights: dict[str, list[float]]) -> None:
    """A table for each language: the shared features and its own."""
    for code in ("en", "fr", "ru"):
        folder = OUT / code / "weights"
        folder.mkdir(exist_ok=True)
        lines = ["\t".join(["feature", *classes])]
        for feature, values in sorted(weights.items()):
            own = feature.startswith("~")
            if own and not feature.endswith(f"|{code}"):
                continue
            lines.append("\t".join([feature[:-3] if own else feature, *(f"{v:.2f}" for v in values)]))
        (folder / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
