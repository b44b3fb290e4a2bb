"""States that speak by the name of a country or a capital, under their English names."""

from __future__ import annotations

from detente.reading.language import table
from detente.reading.phrases import words
from detente.reading.states import states


def state_name(language: str, name: str) -> str | None:
    """The English name of the state that a name in a language means; None where it means none or several."""
    found = words(name)
    known = states(language).places(name, found, 0, len(found))
    code = known[0][1] if len(known) == 1 else None
    names = table("en", "states").get("names", {}).get(code, [])
    return next((str(n) for n in names if not n.isupper()), None)


def is_state(name: str) -> bool:
    """Whether a name is a state's English one."""
    return any(name in names for names in table("en", "states").get("names", {}).values())
