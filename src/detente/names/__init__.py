"""Names: is this the same person, company or ship, in whatever script and spelling?

A name is not a key. One man is Loukachenko, Lukashenka, Łukaszenka and Лукашенко; two brothers share all
but one word. So the question is one of evidence: how likely are these two spellings if they name one
subject, and how likely if they do not? `compare` answers with a probability, `Index` finds the few
candidates among millions without comparing them all. Words are cleaned (`text`), spelled in Latin letters
(`romanise`), compared, and weighed (`score`).

>>> from detente import names
>>> names.compare("Loukachenko", "Лукашэнка") > names.THRESHOLD
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from detente.names.assignment import Assigned, assign
    from detente.names.explaining import Explanation, explain
    from detente.names.index import Hit, Index
    from detente.names.score import compare, compare_many
    from detente.names.subjects import Subject, compare_subjects

THRESHOLD = 0.7
"""The probability from which two names are taken to be one: the match decision's default."""

_HOME = {
    "Assigned": "assignment",
    "assign": "assignment",
    "Explanation": "explaining",
    "explain": "explaining",
    "Hit": "index",
    "Index": "index",
    "compare": "score",
    "compare_many": "score",
    "Subject": "subjects",
    "compare_subjects": "subjects",
}

__all__ = [
    "THRESHOLD",
    "Assigned",
    "Explanation",
    "Hit",
    "Index",
    "Subject",
    "assign",
    "compare",
    "compare_many",
    "compare_subjects",
    "explain",
]


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for: the package itself imports in no time."""
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(f"detente.names.{_HOME[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
