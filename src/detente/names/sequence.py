"""What the order of two names' words says once they are paired."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names.parts import MAX_TOKENS

Array = NDArray[Any]


def sons_swapped(sons_a: Array, sons_b: Array, lefts: Array, rights: Array) -> Array:
    """Say where the son of one name is the father of the other: Salman bin Said, Said bin Salman."""
    found: Array = np.zeros(len(sons_a), np.bool_)
    at = np.flatnonzero((sons_a > 0) & (sons_b > 0))
    if len(at):
        left, right = lefts[:, at], rights[:, at]
        (son_a, father_a), (son_b, father_b) = (np.divmod(s[at], MAX_TOKENS) for s in (sons_a, sons_b))
        son, father = (left == son_a - 1) & (right == father_b), (left == father_a) & (right == son_b - 1)
        found[at] = son.any(axis=0) & father.any(axis=0)
    return found


def disorder(left: Array, right: Array, paired: Array) -> Array:
    """Say where the pairs stand in an order that no turn of one name (surname first or last) explains."""
    steps, n = left.shape
    if steps < 3:
        return np.zeros(n, np.bool_)
    key = np.where(paired, left, 99)
    along = np.take_along_axis(np.where(paired, right, 99), key.argsort(axis=0, kind="stable"), axis=0)
    count = paired.sum(axis=0)
    drops = np.zeros(n, np.int16)
    for step in range(steps - 1):
        drops += (along[step + 1] < along[step]) & (step + 1 < count)
    last = along[np.maximum(count - 1, 0), np.arange(n)]
    drops += (along[0] < last) & (drops > 0)
    turned: Array = drops > 1
    return turned


def first_open(places: Array, core: Array, given: Array) -> Array:
    """Say where a name's first word is in no pair: so sons differ from fathers, and brothers. Where a surname
    stands before a comma, the given name, at `given`, is a first word too.
    """
    found: Array = core[0] & (places != 0).all(axis=0)
    at = np.flatnonzero(found & (given > 0))
    found[at] = (places[:, at] != given[at]).all(axis=0)
    return found
