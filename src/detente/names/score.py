"""The probability that two names name one subject: features in, one number out.

The weights are those of a small perceptron (`data/weights.npz`, learned by
`training/names/pair_model.py`). They are calibrated for pairs of which every second one names one subject;
a long list of strangers needs a higher threshold, which `detente.names.assignment` finds for a stated rate of
false matches.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import THRESHOLD, bulk
from detente.names.columns import numbered
from detente.names.evidence import firsts
from detente.names.features import ALIKE, FEATURES, MUCH_ALIKE, pair_features
from detente.names.romanise import latin
from detente.names.rows import Rows, completed
from detente.names.screen import Screen, of_a_size
from detente.names.table import Table, make_table

DATA = Path(__file__).parent / "data"
CHUNK, PART = 32768, 8192
"""Pairs compared at a time, at most, and at least where names of another size follow."""
SCREENED = 2000
"""Pairs from which it pays to let those go first that have nothing in common."""

__all__ = ["THRESHOLD", "compare", "compare_many", "prepare", "probability", "row_features", "score_rows"]

Array = NDArray[Any]


class Weights(NamedTuple):
    """The features that the weights were learned on, and the layers of the perceptron."""

    columns: Array

    mean: Array
    spread: Array
    layers: tuple[tuple[Array, Array], ...]


@cache
def weights() -> Weights:
    """Load the weights once."""
    with np.load(DATA / "weights.npz") as file:
        count = sum(name.startswith("w") for name in file.files)
        layers = tuple((file[f"w{n}"], file[f"b{n}"]) for n in range(count))
        columns = np.array([FEATURES.index(name) for name in file["features"].tolist()])
        return Weights(columns, file["mean"].astype(np.float32), file["spread"].astype(np.float32), layers)


def probability(features: Array) -> Array:
    """Return the probability of each row of features: that of the weights, within bounds."""
    f = dict(zip(_BOUNDING, features[:, [FEATURES.index(n) for n in _BOUNDING]].T, strict=True))
    p = _weighed(features)
    numbered = f["number_conflict"] + f["number_missing"] > 0
    over = f["extra"] + f["conflicts"]
    person = f["organization"] == 0
    exact = (f["exact"] > 0) & (f["words"] > 1) & ~numbered
    second = (f["words"] > 2) & (f["extra"] < 2) & (f["chained"] + f["order"] == 0)
    second &= (f["sounds"] == f["words"]) & (f["quality"] >= 0.5)
    within = (f["equal"] + f["cut"] == f["words"]) & (f["words"] > 1) & (f["first_over"] == 0)
    within = person & (within | second) & (f["conflicts"] + f["initials"] == 0)
    within &= (f["evidence"] >= TELLING) & ~numbered
    heard = (f["sounds"] == f["words"]) & (f["words"] == f["longer"]) & (f["evidence"] >= HEARD) & ~numbered
    heard &= f["surname_gender"] + f["given_gender"] + f["initials"] == 0
    known = heard & (f["classes"] > 0) & (f["words"] > 1) & (f["evidence"] >= TELLING)
    heard &= f["quality"] >= 0.5
    within |= heard
    alone = (f["words"] == 1) & (over > 0) & (f["initials"] + f["organization"] + f["acronym"] == 0)
    body = (f["organization"] > 0) & (f["words"] == 1) & (f["extra"] > 1)
    alone |= body & (f["quality"] < CLEAR) & (f["classes"] == 0)
    nothing = (f["words"] == 0) & (f["acronym"] == 0)
    apart = (f["number_conflict"] > 0) | (f["initial_conflicts"] > 0) | (nothing & (f["joined"] < ALIKE))
    apart |= person & (f["legal_conflict"] + f["sons_swapped"] > 0)
    p = np.where(exact, np.maximum(p, SAME), np.where(within, np.maximum(p, WITHIN + 0.05 * f["quality"]), p))
    p = np.where(known, np.maximum(p, KNOWN_FORM), p)
    slipped = (f["slips"] <= SLIP) & (f["joined"] >= MUCH_ALIKE) & (f["known_apart"] == 0) & ~numbered
    p = np.where(slipped & nothing & (f["joined"] >= ALIKE), np.maximum(p, WITHIN), p)
    near = (f["sounds"] < f["words"]) & (f["slips"] <= FEW) & (f["quality"] < FORM)
    near |= (f["vowels"] + f["consonants"] > 0) & (f["quality"] < CLEAR)
    near |= (f["heads"] > 0) & (f["consonants"] > 0)
    near &= person & (f["words"] > 1) & (f["cut"] == 0)
    near |= person & alone & slipped
    p = np.where(near, np.minimum(p, NEAR - 0.1 * (1 - p)), p)
    alone = (alone & ~slipped & (f["joined"] < ALIKE)) | (person & (f["known_apart"] > 0))
    p = np.where(alone, np.minimum(p, ALONE), p)
    p = np.where(apart, np.minimum(p, APART), np.where(f["thin"] > 0, THIN * p, p))
    nobody = (f["longer"] == 0) & (f["numbers"] == 0)
    return np.where(nobody, 0.0, p)


_BOUNDING = (
    "number_conflict", "number_missing", "initial_conflicts", "exact", "words", "joined", "acronym", "extra",
    "conflicts", "initials", "organization", "equal", "first_over", "evidence",
    "cut", "sounds", "classes", "longer", "surname_gender", "given_gender", "quality",
    "legal_conflict", "slips", "known_apart", "numbers", "sons_swapped", "vowels", "thin", "consonants",
    "heads", "chained", "order",
)  # fmt: skip
SAME, KNOWN_FORM, WITHIN = 0.9, 0.85, 0.77
"""At least: for names of the same words, two or more; for names whose words sound alike and of which one is a
known form of the other (Ihar and Igor); for names whose words sound alike, one by one; for names a slip apart
in a script that is not aligned; and for a person's name of which every word, the first included, stands in
the longer name, whole or with its vowels or end left out, where those words are rare enough (`HEARD`,
`TELLING` nats); or every word but the first, where three are left and no chain of fathers' names is told:
many go by their second given name (of OFAC's persons 81 such names are of one, 3 of two)."""
NEAR, ALONE, APART = 0.8, 0.45, 0.2
"""At most: for persons of whom a word is spelled worse than `CLEAR` and sounds otherwise, as a slip makes
it and another surname is (Levin and Lenin, Novik and Novak); for persons of whom one word is all that agrees,
and more is known, or whose words are known to be two (Daria and Maria), and for bodies of which one has two
words more than the one that is alike (Dida, Didar Iranian Holding); for names whose numbers or
initials differ, for a father and a son (senior and junior; A son of B and B son of A), and for names that
have no whole word in common."""
THIN = 0.69
"""What is left of the probability that a name of two Chinese characters is one in letters, or one in other
characters: so many are read alike (李娜 and 李纳, Li Na) that it is for a reviewer to tell."""
TELLING, HEARD = 9.0, 7.0
CLEAR, FORM, FEW = 0.75, 0.67, np.float32(3.01)
"""`FORM` is less than the quality of two words of which one is a known form of the other (Hanna and Anna)."""
SLIP = np.float32(2.01)
"""Letters left out and put in by one slip, of one letter for another: what is no more is no other word."""


def _weighed(features: Array) -> Array:
    w = weights()
    x = (features[:, w.columns] - w.mean) / w.spread
    for n, (matrix, bias) in enumerate(w.layers):
        x = np.einsum("ij,jk->ik", x, matrix) + bias  # no BLAS: the same bits whatever its threads do
        if n < len(w.layers) - 1:
            half = x.shape[1] // 2  # half the units bend upwards, half downwards (`training`)
            np.maximum(x[:, :half], 0.0, out=x[:, :half])
            np.minimum(x[:, half:], 0.0, out=x[:, half:])
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(x[:, 0], -30.0, 30.0).astype(np.float64))))


class Batch(NamedTuple):
    """Distinct names made ready: their words, with their plain spellings, their readings' rows, and each
    name's first row and number of rows.
    """

    table: Table
    plain: list[str]
    rows: Rows
    start: Array
    readings: Array


def prepare(names: Sequence[str], kind: str | None = None) -> Batch:
    """Take names apart and compute their columns."""
    place: dict[str, int] = {}
    rows, owner = bulk.read(names, kind, place)
    table = make_table(place)
    count = np.bincount(owner, minlength=len(names))
    plain = ["", *map(latin, place)]
    return Batch(table, plain, completed(rows, table, place), np.cumsum(count) - count, count)


def row_features(pairs: Sequence[tuple[str, str]], kind: str | None = None) -> tuple[Array, Array]:
    """Return which pairs share anything, and their features: what the weights are learned from."""
    batch, ia, ib = _pairs(pairs, kind)
    ia, ib = _lesser_first(pairs, batch.start[ia], batch.start[ib])
    which, values = [], []
    for s in range(0, len(ia), CHUNK):
        at = slice(s, s + CHUNK)
        found = pair_features(batch.table, batch.rows, ia[at], batch.table, batch.rows, ib[at])
        which.append(found.which + s)
        values.append(found.values)
    return np.concatenate(which), np.concatenate(values)


def _pairs(pairs: Sequence[tuple[str, str]], kind: str | None) -> tuple[Batch, Array, Array]:
    """Make the distinct names ready; return each pair's names by number."""
    each = list(chain.from_iterable(pairs))
    if len(each) != 2 * len(pairs):
        raise ValueError("a pair is of two names")
    # Where one string stands in many pairs, it is known again by where it is.
    first, again = firsts(np.fromiter(map(id, each), np.int64, len(each)))
    number, names = numbered(map(each.__getitem__, first.tolist()), len(first))
    number = number[again]
    return prepare(names, kind), number[::2], number[1::2]


def _lesser_first(pairs: Sequence[tuple[str, str]], ia: Array, ib: Array) -> tuple[Array, Array]:
    """Return two columns, one of each name of some pairs, with what is of the lesser name first: so the
    features are the same, to the bit, whichever name comes first.
    """
    swapped = np.fromiter((a > b for a, b in pairs), np.bool_, len(pairs))
    return np.where(swapped, ib, ia), np.where(swapped, ia, ib)


def score_rows(ta: Table, ra: Rows, ia: Array, tb: Table, rb: Rows, ib: Array, least: float = 0.0) -> Array:
    """Return the probability of pairs of rows; 0 may stand where it is less than `least`."""
    p = np.zeros(len(ia))
    for at in of_a_size(ra.count[ia], rb.count[ib], PART, CHUNK):
        found = pair_features(ta, ra, ia[at], tb, rb, ib[at], several=least > ALONE)
        p[at[found.which]] = probability(found.values)
    return p


def compare_many(pairs: Iterable[tuple[str, str]], kind: str | None = None) -> list[float]:
    """Return `compare` of each pair, in order, thousands at a time."""
    listed = list(pairs)
    batch, ia, ib = _pairs(listed, kind)
    repeat = batch.readings[ia] * batch.readings[ib]
    pair = np.repeat(np.arange(len(listed)), repeat)
    inner = np.arange(len(pair)) - np.repeat(np.cumsum(repeat) - repeat, repeat)
    rows_a = batch.start[ia[pair]] + inner // batch.readings[ib[pair]]
    rows_b = batch.start[ib[pair]] + inner % batch.readings[ib[pair]]
    if len(pair) >= SCREENED:
        at = Screen(batch.table, batch.rows, batch.plain).pairs(rows_a, rows_b)
        pair, rows_a, rows_b = pair[at], rows_a[at], rows_b[at]
    rows_a, rows_b = _lesser_first(list(map(listed.__getitem__, pair.tolist())), rows_a, rows_b)
    p = score_rows(batch.table, batch.rows, rows_a, batch.table, batch.rows, rows_b)
    best = np.zeros(len(listed))
    np.maximum.at(best, pair, p)
    result: list[float] = np.round(best, 6).tolist()
    return result


@lru_cache(maxsize=16384)
def _compare(a: str, b: str, kind: str | None) -> float:
    return compare_many([(a, b)], kind)[0]


def compare(a: str, b: str, kind: str | None = None) -> float:
    """Return the probability, 0..1, that both names name one subject; symmetric and deterministic.

    `kind` is one of `person`, `organization`, `vessel` where it is known.
    """
    return _compare(a, b, kind) if a <= b else _compare(b, a, kind)
