"""States that speak by the name of a country or a capital, under their English names."""

from __future__ import annotations

from detente.model import Span
from detente.reading.language import table
from detente.reading.phrases import words
from detente.reading.states import UNIONS, states


def state_name(language: str, name: str) -> str | None:
    """The English name of the state that a name in a language means; None where it means none or several, or
    the state is but a part of it (*le ministère du Pérou*)."""
    found = words(name)
    known = states(language).places(name, found, 0, len(found))
    code = known[0][1] if len(known) == 1 and _is_all(name, known[0][0]) else None
    return english_name(code) if code is not None else None


def english_name(code: str) -> str | None:
    """The English name of a state or of states together by its code, as acts' authorities have it."""
    names = table("en", "states").get("names", {}).get(code, [])
    return next((str(n) for n in names if not n.isupper()), None)


def _is_all(name: str, span: Span) -> bool:
    """Whether a span leaves out nothing of a name but an article or a preposition."""
    lead = name[: span[0]].strip()
    article = len(lead) <= len("the") and (len(lead) == 1 or not lead.isupper())  # "МВД Польши"
    return article and not name[span[1] :].strip('»”"')


def is_country(language: str, name: str) -> bool:
    """Whether a name is a state's or its capital's, and not that of states together."""
    found, united = state_name(language, name), table("en", "states").get("names", {})
    return found is not None and not any(found in united.get(code, ()) for code in UNIONS)


def is_state(name: str) -> bool:
    """Whether a name is a state's English one."""
    return any(name in names for names in table("en", "states").get("names", {}).values())
