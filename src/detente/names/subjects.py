"""Names with what else is known: dates of birth, gender, nationality and identifiers move the probability.

Each agreement or conflict adds its log likelihood ratio to the log odds of the names (Fellegi and Sunter,
"A theory for record linkage", 1969). The ratios are set by hand from how often such facts agree for one
subject (errors of clerks included) and by chance for two; a fact that one side lacks adds nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from detente.names.score import compare_many

SAME_DAY, SAME_YEAR, SAME_MONTH, SWAPPED, NEAR_YEAR, OTHER_BIRTH = 5.0, 2.0, 3.5, 2.5, -0.5, -4.0
SAME_GENDER, OTHER_GENDER = 0.5, -4.5
SAME_NATION, OTHER_NATION = 1.0, -1.5
SAME_IDENTIFIER, OTHER_IDENTIFIER = 8.0, -5.0
_CERTAIN = 1e-6


@dataclass(frozen=True, slots=True)
class Subject:
    """A person, company or ship as one side knows it.

    `born` holds dates as written in ISO 8601, whole or partial (`1954-08-30`, `1954-08`, `1954`); `gender`
    is `m` or `f`; `nationalities` are ISO 3166 codes; `identifiers` are `kind:value` (`passport:MP123`,
    `imo:9690212`).
    """

    names: tuple[str, ...]
    kind: str | None = None
    born: tuple[str, ...] = ()
    gender: str | None = None
    nationalities: frozenset[str] = field(default_factory=frozenset)
    identifiers: frozenset[str] = field(default_factory=frozenset)


def compare_subjects(a: Subject, b: Subject) -> float:
    """Return the probability, 0..1, that two subjects are one: that of their closest names, moved by the
    rest.
    """
    kind = a.kind or b.kind
    scores = compare_many([(x, y) for x in a.names for y in b.names], kind)
    return weigh(max(scores, default=0.0), a, b)[0]


def weigh(p: float, a: Subject, b: Subject) -> tuple[float, tuple[str, ...]]:
    """Return the probability `p` of two subjects' names, moved by what else both sides know, and what moved
    it, in words.
    """
    if a.kind and b.kind and a.kind != b.kind:
        return 0.0, (f"{a.kind} and {b.kind}",)
    moves = {
        "birth": _birth(a.born, b.born),
        "gender": _gender(a.gender, b.gender),
        "nationality": _nation(a.nationalities, b.nationalities),
        "identifier": _identifiers(a.identifiers, b.identifiers),
    }
    p = min(max(p, _CERTAIN), 1 - _CERTAIN)
    odds = math.log(p / (1 - p)) + sum(moves.values())
    said = tuple(f"{'same' if nats > 0 else 'other'} {what}" for what, nats in moves.items() if nats)
    return round(1 / (1 + math.exp(-odds)), 6), said


def _birth(a: Sequence[str], b: Sequence[str]) -> float:
    return max((_dates(x, y) for x in a for y in b if x and y), default=0.0)


def _dates(a: str, b: str) -> float:
    x, y = a.split("-"), b.split("-")
    if x[0] != y[0]:
        near = x[0].isdigit() and y[0].isdigit() and abs(int(x[0]) - int(y[0])) <= 1
        return NEAR_YEAR if near else OTHER_BIRTH
    if len(x) < 2 or len(y) < 2:
        return SAME_YEAR
    if len(x) < 3 or len(y) < 3:
        return SAME_MONTH if x[1] == y[1] else NEAR_YEAR
    if x[1:] == y[1:]:
        return SAME_DAY
    return SWAPPED if x[1:] == y[:0:-1] else NEAR_YEAR * 2


def _gender(a: str | None, b: str | None) -> float:
    if not a or not b:
        return 0.0
    return SAME_GENDER if a == b else OTHER_GENDER


def _nation(a: frozenset[str], b: frozenset[str]) -> float:
    if not a or not b:
        return 0.0
    return SAME_NATION if a & b else OTHER_NATION


def _identifiers(a: frozenset[str], b: frozenset[str]) -> float:
    if a & b:
        return SAME_IDENTIFIER
    kinds = {i.split(":", 1)[0] for i in a} & {i.split(":", 1)[0] for i in b}
    return OTHER_IDENTIFIER if kinds else 0.0
