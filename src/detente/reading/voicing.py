"""What an act's factuality becomes by whose voice tells it.

An act in the future, or in the present of news, is announced by who does it alone. Whoever else says that it
will be tells a plan, and that it is being done, a fact; what others say must be done, they only want.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Act, Factuality, Speaker
from detente.reading.acts.found import FoundAct
from detente.reading.parse import Page
from detente.reading.phrases import words
from detente.reading.states import states
from detente.when import When

_UNIONS = frozenset({"eu", "un"})
"""Authorities for which many states may speak."""


def voiced(page: Page, act: FoundAct, chain: Sequence[Speaker]) -> Factuality:
    """The factuality of an act in the voice of a chain of speakers, innermost first; empty is the text's."""
    if not act.telling:
        return act.factuality
    author = _is_author(page, act, chain[0]) if chain else False
    if author is None and act.telling == "future" and act.act.authority is None:
        # Of an act of nobody known, a state or its body may be the author; anybody else is not.
        author = None if _state_of(page, chain[0]) is not None else False
    if act.factuality == "announced" and author is False:
        return "planned" if act.telling == "future" else "asserted"
    if act.factuality == "planned" and act.telling == "duty" and chain and not author:
        return "possible" if act.act.when is None else act.factuality
    return act.factuality


def dated(act: Act, told: Factuality, published: When | None) -> Factuality:
    """The factuality of an act by its day: what is stated of a day after the text's own is planned."""
    if told != "asserted" or act.when is None or published is None:
        return told
    return "planned" if act.when.earliest > published.latest else told


def _is_author(page: Page, act: FoundAct, speaker: Speaker) -> bool | None:
    """Whether a speaker speaks for an act's authority; None where either is not known."""
    authority = (act.act.authority or "").partition("-")[0]
    state = _state_of(page, speaker)
    if not authority or state is None:
        return None
    return None if authority != state and authority in _UNIONS else authority == state


def _state_of(page: Page, speaker: Speaker) -> str | None:
    """The state for which somebody speaks by his name or description."""
    known = states(page.language)
    said = page.text[slice(*speaker.span)]
    found = known.of(said, list(words(said)), 0, len(words(said))) or known.led_by(speaker.name)
    if found is None and speaker.resolved:
        # States that speak are resolved to their English names.
        name = words(speaker.name)
        found = states("en").of(speaker.name, list(name), 0, len(name))
    return found
