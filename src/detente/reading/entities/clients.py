"""Whose lawyer, spokesman or aide a Slavic noun tells of, behind which a name may be his own or that of
whoever is served: *по словам защитника Антона Краля*."""

from __future__ import annotations

from detente.reading.entities.cast import Cast, Figure
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity

_WITHIN, _LEAD = 60, 3
_DONE_TO = frozenset({"obj", "nsubj:pass"})


def serves(cast: Cast, noun: str) -> bool:
    """Whether a folded noun is for who speaks, acts or works for somebody."""
    return cast.lexicon.has(noun, cast.lexicon.proxies, cast.lexicon.relations)


def noun_before(cast: Cast, named: Entity) -> str:
    """The folded word right before a name, with what a hyphen joins to it."""
    words = HYPHENED.findall(cast.page.text, max(0, named.start - _WITHIN), named.start)
    return fold(words[-1]) if words else ""


def is_client(cast: Cast, figure: Figure, named: Entity) -> bool:
    """Whether a name behind such a noun is that of the one served, which no case tells.

    It is where the text named him before and called him none, where the noun's own sentence names him once
    more (*…, Краля избили*), or where the text tells later what was done to him.

    Args:
        cast: the people of the text.
        figure: who is named.
        named: where he is, behind the noun.
    """
    earlier = next((m for m in figure.mentions if m.start < named.start), None)
    if earlier is not None:
        lead = HYPHENED.findall(cast.page.text, max(0, earlier.start - _WITHIN), earlier.start)
        return not any(serves(cast, fold(word)) for word in lead[-_LEAD:])
    sentence = cast.page.sentence_at(named.start)
    end = sentence.end if sentence is not None else named.end
    behind = [m for m in figure.mentions if m.start >= named.end]
    return any(m.end <= end or _is_done_to(cast, m) for m in behind)


def _is_done_to(cast: Cast, mention: Entity) -> bool:
    """Whether something is done to somebody where he is named, as far as a parse tells."""
    sentence = cast.page.sentence_at(mention.start)
    if sentence is None or not sentence.parsed:
        return False
    return any(t.dep in _DONE_TO for t in sentence.between(mention.start, mention.end))
