"""Linear models as tables of text: a line for each feature, a column for each class."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat

from detente.errors import UserError
from detente.reading import language

_BIAS = ""

Crossed = Mapping[str, Mapping[str, float]]
"""Weights of features that are each crossed with a sort of what is weighed: by sort, then by feature."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A logistic regression: of two classes where it has one column, else of as many as it has columns."""

    classes: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]
    _first: dict[str, float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_first", {feature: row[0] for feature, row in self.weights.items()})

    def scores(self, features: Iterable[str]) -> list[float]:
        """The sum of the weights of some features and the bias, for each class; features it never met count
        nothing."""
        known = self.weights
        rows = [known[_BIAS], *filter(None, map(known.get, features))]
        return [sum(column) for column in zip(*rows, strict=True)]

    def score(self, features: Iterable[str]) -> float:
        """The only score of a model of one column."""
        return total(self._first, features, self._first[_BIAS])

    def best(self, features: Iterable[str], given: str, margin: float) -> str:
        """The likeliest class, if it is likelier than the class ``given`` by a margin in log-odds."""
        scores = dict(zip(self.classes, self.scores(features), strict=True))
        first = max(scores, key=scores.__getitem__)
        return first if scores[first] - scores.get(given, -math.inf) > margin else given


def total(weights: Mapping[str, float], features: Iterable[str], start: float = 0.0) -> float:
    """The sum of the weights of some features, to which those that have none add nothing."""
    return sum(map(weights.get, features, repeat(0.0)), start)


def above(limits: Sequence[float], value: float) -> int:
    """How many limits, in order, a value is over: the step that features tell of it."""
    return bisect_left(limits, value)


@cache
def linear(code: str, name: str) -> Linear | None:
    """A model of a language, ``languages/<code>/weights/<name>.tsv``; None where it has none.

    Raises:
        UserError: a line has not as many numbers as the head has classes.
    """
    path = language.FOLDER / code / "weights" / f"{name}.tsv"
    if not path.is_file():
        return None
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    classes = tuple(head.split("\t")[1:])
    weights: dict[str, tuple[float, ...]] = {}
    for number, line in enumerate(lines, 2):
        feature, *values = line.split("\t")
        try:
            weights[feature] = tuple(map(float, values))
        except ValueError:
            values = []
        if len(values) != len(classes):
            raise UserError(
                f"languages/{code}/weights/{name}.tsv: line {number} must have {len(classes)} numbers"
            )
    return Linear(classes, {_BIAS: (0.0,) * len(classes), **weights})


def crossed(model: Linear) -> Crossed:
    """The weights of a model of one column whose features read ``<feature>&<sort>``, parted at the last
    ``&``; its bias, which all that is weighed has alike, is left out."""
    found: dict[str, dict[str, float]] = {}
    for crossing, (weight,) in model.weights.items():
        feature, mark, sort = crossing.rpartition("&")
        if mark:
            found.setdefault(sort, {})[feature] = weight
    return found
