"""Find people by a name that somebody typed: any script, any spelling, a surname alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

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
    from detente.names import compare

    single = len(name.split()) == 1
    found = []
    for item in items:
        # A bare surname is asked about surnames; against whole names it would never score.
        spellings = {n.split()[-1] if single else n for n in item.names}
        score = max(compare(name, n, "person") for n in spellings)
        if score >= LIKELY:
            found.append((item, score))
    return sorted(found, key=lambda f: -f[1])


def registered_names(
    folder: Path | None = None, on: str | None = None, known: str | None = None
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The names of the people in a case's registries, every spelling of each, with their custody.

    Raises:
        UserError: there is no case there, a day is none, or no registry was added.
    """
    from detente.case import Case
    from detente.errors import UserError

    with Case.open(Case.locate(folder)) as case:
        registered = [state for state in case.view(on, known).custody if state.registry]
        if not registered:
            raise UserError(f"{case.path}: no registry in this case; add one with `detente add registry.csv`")
        for number, state in enumerate(registered):
            for name in state.names:
                yield f"{state.person} #{number}", name, {"person": state.person, "status": state.status}
