"""Reads a text for its speech, as the reader does."""

from __future__ import annotations

from detente.reading import speech
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse


def said(text: str, code: str) -> list[tuple[str, str, list[tuple[str, str, bool]]]]:
    """Mode, words, and the chain of names with the words for them."""
    page = parse(text, code, lambda _: False)
    voices = speech.find(page, Cast(page))
    return [
        (c.quote.mode, c.quote.words, [(s.name, text[slice(*s.span)], s.resolved) for s in c.attribution])
        for c in voices.claims(page, "sha256:0")
        if c.quote is not None
    ]


def speakers(text: str, code: str) -> list[list[str]]:
    return [[name for name, _, _ in chain] for _, _, chain in said(text, code)]
