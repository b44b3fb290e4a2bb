"""Find people by a name that somebody typed: any script, any spelling, a surname alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from detente.views.custody import CustodyState
from detente.views.voices import fold

LIKELY = 0.5
"""A typed name is a question, not a match: whoever it more probably names than not is shown."""


class Found(NamedTuple):
    """A person and how probable it is that the name means them."""

    state: CustodyState
    score: float


def find_people(states: Iterable[CustodyState], name: str, limit: int = 5) -> list[Found]:
    """The people whom a name may mean, best first; exact spellings end the search."""
    states, wanted = list(states), fold(name)
    exact = [Found(s, 1.0) for s in states if any(fold(n) == wanted for n in s.names)]
    if exact:
        return exact
    words = set(wanted.split())
    partly = [Found(s, 0.9) for s in states if any(words <= set(fold(n).split()) for n in s.names)]
    if partly:
        return partly
    return _spelled_otherwise(states, name)[:limit]


def _spelled_otherwise(states: list[CustodyState], name: str) -> list[Found]:
    from detente.names import compare

    single = len(name.split()) == 1
    found = []
    for state in states:
        # A bare surname is asked about surnames; against whole names it would never score.
        spellings = {n.split()[-1] if single else n for n in state.names}
        score = max(compare(name, n, "person") for n in spellings)
        if score >= LIKELY:
            found.append(Found(state, score))
    return sorted(found, key=lambda f: -f.score)


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
