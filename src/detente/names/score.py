"""The probability that two names name one subject."""

from __future__ import annotations

import math
from collections.abc import Iterable

from detente.names.romanise import latin
from detente.names.text import words

THRESHOLD = 0.5
"""The probability from which two names are taken to be one: the match decision's default."""


def compare(a: str, b: str, kind: str | None = None) -> float:
    """Return the probability, 0..1, that both names name one subject; symmetric.

    `kind` is one of `person`, `organization`, `vessel` where it is known.
    """
    from rapidfuzz import fuzz

    if a > b:
        a, b = b, a
    first, second = " ".join(map(latin, words(a))), " ".join(map(latin, words(b)))
    if not first or not second:
        return 0.0
    similarity = fuzz.token_sort_ratio(first, second) / 100
    return round(1 / (1 + math.exp(-25 * (similarity - 0.84))), 6)


def compare_many(pairs: Iterable[tuple[str, str]], kind: str | None = None) -> list[float]:
    """Return `compare` of each pair, in order."""
    return [compare(a, b, kind) for a, b in pairs]
