"""What stands between words of a sentence, and how they hang together, as features tell it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from detente.model import Span
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Hit

VERBAL = frozenset({"VERB", "AUX"})
_MARKS = frozenset(',;:()—–«"“')
_DEEP = 12


def aside(hit: Hit[Any], start: int, end: int) -> tuple[str, int, int]:
    """The side of a trigger that words are on, and from where to where what is between them runs: ``<``
    before it, ``>`` behind it, ``=`` with it."""
    if end <= hit.start:
        return "<", end, hit.start
    if start >= hit.end:
        return ">", hit.end, start
    return "=", hit.start, hit.start


def marks(text: str) -> str:
    """The marks in a text, each once."""
    return "".join(sorted(_MARKS.intersection(text)))


def verbs(tokens: Sequence[Token]) -> int:
    """How many of some words are verbs."""
    return sum(token.pos in VERBAL for token in tokens)


def is_over(mention: Any, spans: Sequence[Span]) -> bool:
    """Whether a mention, or whatever has a start and an end, overlaps one of some spans."""
    return any(mention.start < end and start < mention.end for start, end in spans)


def joining(sentence: Sentence, one: Token, other: Token) -> tuple[list[str], list[str], Token] | None:
    """The relations from a word up to what it shares with another, those from the other up to that, and that
    word; None where nothing joins them."""
    mine, theirs = _line(sentence, one), _line(sentence, other)
    places = {token.i: n for n, token in enumerate(theirs)}
    for n, token in enumerate(mine):
        if token.i in places:
            return [t.relation for t in mine[:n]], [t.relation for t in theirs[: places[token.i]]], token
    return None


def way(up: Sequence[str], down: Sequence[str]) -> str:
    """Relations up and down as one word: ``nmod^obj|conj``."""
    return f"{'^'.join(up)}|{'_'.join(down)}"


def _line(sentence: Sentence, token: Token) -> list[Token]:
    """A word and those above it."""
    result = [token]
    while len(result) < _DEEP and (above := sentence.head(result[-1])) is not None:
        result.append(above)
    return result
