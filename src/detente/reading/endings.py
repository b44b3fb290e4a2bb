"""The endings of a language's words by class, and the form that each tells: ``endings.toml``."""

from __future__ import annotations

from functools import cache

from detente.errors import UserError
from detente.reading.language import table

FORMS = frozenset(
    {
        "infinitive",
        "present",
        "past",
        "future",
        "conditional",
        "participle",
        "attributive",
        "gerund",
        "reflexive",
    }
)
"""What an ending can tell. ``participle`` is the passive one, ``attributive`` one that only modifies a
noun."""


@cache
def endings(code: str) -> dict[str, dict[str, frozenset[str]]]:
    """The classes of a language's ``endings.toml``: class, ending, the forms it may be.

    Raises:
        UserError: a class is not a table of forms, or a form is not one of `FORMS`.
    """
    result: dict[str, dict[str, frozenset[str]]] = {}
    for name, forms in table(code, "endings").items():
        where = f"languages/{code}/endings.toml: [{name}]"
        if not isinstance(forms, dict):
            raise UserError(f"{where} must be a table of forms and their endings")
        found: dict[str, set[str]] = {}
        for form, text in forms.items():
            if form not in FORMS or not isinstance(text, str):
                raise UserError(
                    f"{where}: {form!r} must be one of {', '.join(sorted(FORMS))} and a text of endings"
                )
            for ending in text.split():
                found.setdefault(ending.replace("-", ""), set()).add(form)
        result[name] = {ending: frozenset(told) for ending, told in found.items()}
    return result
