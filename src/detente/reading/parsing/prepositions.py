"""The prepositions of a noun, as the parse hangs them on it."""

from __future__ import annotations

from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of


def has_case(sentence: Sentence, token: Token) -> bool:
    """Whether a noun has a preposition."""
    return any(c.relation == "case" for c in sentence.children(token.i))


def cases_of(sentence: Sentence, token: Token) -> str:
    """The prepositions of a noun, in lower case, joined by spaces."""
    found: list[str] = []
    for child in sentence.children(token.i):
        if child.relation == "case" and child.pos != "ADJ":
            found.append(child.key)
            found += [key_of(f.text) for f in sentence.children(child.i) if f.relation == "fixed"]
    return " ".join(found)
