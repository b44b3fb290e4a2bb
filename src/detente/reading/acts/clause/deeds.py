"""Deeds for which something is done to somebody, told by a verb behind a preposition: *jailed Anton Kral for
writing to Ivan Moroz*, *après avoir écrit à X*. Whoever stands in one has nothing done to him."""

from __future__ import annotations

from detente.reading.parsing.parse import Sentence, Token

_LEADING = frozenset({"mark", "case"})
_MARKS = frozenset(",;:()—–")
_CLIMB = 8


def is_in_deed(sentence: Sentence, token: Token, start: int) -> bool:
    """Whether a word hangs on a verb behind a position that a preposition leads to, with no mark between."""
    above: Token | None = token
    for _ in range(_CLIMB):
        above = sentence.head(above) if above is not None else None
        if above is None or above.start < start:
            return False
        if above.pos == "VERB" and above.i < token.i and _is_led_to(sentence, above):
            return not any(t.text in _MARKS for t in sentence.between(above.end, token.start))
    return False


def _is_led_to(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb without tense stands under a preposition: *for hiding X*."""
    present = verb.morph.get("VerbForm") in ("Part", "Ger") and verb.morph.get("Tense", "Pres") == "Pres"
    led = any(c.relation in _LEADING and c.i < verb.i for c in sentence.children(verb.i))
    return led and (present or verb.morph.get("VerbForm") == "Inf")
