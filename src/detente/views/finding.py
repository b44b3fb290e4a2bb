"""Find people by a name that somebody typed: any script, any spelling, a surname alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol, TypeVar

from detente.views.custody import CustodyState
from detente.views.voices import fold

LIKELY = 0.5
"""A typed name is a question, not a match: whoever it more probably names than not is shown."""


class Found(NamedTuple):
    """A person and how probable it is that the name means them."""

    state: CustodyState
    score: float


class Named(Protocol):
    """Whatever has names, the chosen one first."""

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings."""
        ...


N = TypeVar("N", bound=Named)


def find_people(states: Iterable[CustodyState], name: str, limit: int = 5) -> list[Found]:
    """The people whom a name may mean, best first; exact spellings end the search."""
    return [Found(state, score) for state, score in find(states, name, limit)]


def find(named: Iterable[N], name: str, limit: int = 5) -> list[tuple[N, float]]:
    """Those whom a name may mean with how probable it is, best first; exact spellings end the search."""
    items, wanted = list(named), fold(name)
    exact = [(item, 1.0) for item in items if any(fold(n) == wanted for n in item.names)]
    if exact:
        return exact
    words = set(wanted.split())
    partly = [(item, 0.9) for item in items if any(words <= set(fold(n).split()) for n in item.names)]
    if partly:
        return partly
    return _spelled_otherwise(items, name)[:limit]


def _spelled_otherwise(items: list[N], name: str) -> list[tuple[N, float]]:
    from detente.names import compare_many

    single = len(name.split()) == 1
    # A bare surname is asked about surnames; against whole names it would never score.
    pairs = {
        (at, n.split()[-1] if single else n) for at, item in enumerate(items) for n in item.names if n.split()
    }
    listed = sorted(pairs)
    scores = compare_many([(name, spelling) for _, spelling in listed], "person")
    best: dict[int, float] = {}
    for (at, _), score in zip(listed, scores, strict=True):
        best[at] = max(score, best.get(at, 0.0))
    found = [(items[at], score) for at, score in best.items() if score >= LIKELY]
    return sorted(found, key=lambda f: -f[1])
