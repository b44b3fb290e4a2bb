"""Features that several scopes of a count have in common, weighed once for each kind or sort of scope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from detente.reading.linear import Crossed, total


class Part:
    """Some features, none twice, as they are before they are crossed with a scope's kind or sort."""

    __slots__ = ("_scores", "features")

    def __init__(self, features: Iterable[str]) -> None:
        self.features = tuple(dict.fromkeys(features))
        self._scores: dict[str, float] = {}

    def score(self, model: Crossed, sort: str) -> float:
        """What the features weigh together beside a kind or sort of scope; a part is of one model."""
        score = self._scores.get(sort)
        if score is None:
            score = self._scores[sort] = total(model.get(sort, {}), self.features)
        return score


Parts = Sequence[tuple[Part, str]]
"""What is seen of a scope: parts, each with the kind or sort that it is crossed with."""


def crossed(parts: Parts) -> list[str]:
    """The features of some parts as a table of weights names them: ``<feature>&<sort>``."""
    return [f"{feature}&{sort}" for part, sort in parts for feature in part.features]
