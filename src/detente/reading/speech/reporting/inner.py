"""Sources of a participle alone: *deux hommes condamnés, selon eux, pour rien*.

Whoever such a phrase names answers for the participle and what hangs on it, not for the sentence.
"""

from __future__ import annotations

from detente.model import Span
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.reporting.cues import Cue

_MARKS = frozenset({"acl", "amod"})
_FARTHEST = 6


def participle(cue: Cue) -> Span | None:
    """The words of the participle that a source stands in, up to a comma; None where it is the sentence's."""
    text, sentence = cue.sentence.page.text, cue.sentence
    before = sentence.before(cue.start)
    if cue.verb or cue.passes or cue.cites or not before:
        return None
    set_off = before[-1].text == ","
    last = _own(cue, before[:-1] if set_off else before, set_off=set_off)
    rest = text[cue.end : sentence.end].strip()
    if last is None or not rest.strip('.,;:!?»”")'):
        return None
    if not set_off:
        return last.start, cue.start
    if not rest.startswith(","):
        return None
    opened = text.index(",", cue.end) + 1
    closed = text.find(",", opened, sentence.end)
    end = closed if closed > 0 else sentence.end
    inside = sentence.between(opened, end)
    finite = has_finite(inside)
    return (last.start, cue.start) if finite else (last.start, end)


def _own(cue: Cue, before: list[Token], *, set_off: bool) -> Token | None:
    """The participle right before a source between commas, or on which one without a comma hangs."""
    if set_off:
        return before[-1] if before and _is_participle(before[-1]) else None
    if cue.speaker is None:
        return None
    named = next(iter(cue.sentence.between(*cue.speaker)), None)
    while named is not None and named.head > before[-1].i and named.head != named.i:
        named = cue.sentence.tokens[named.head]
    above = cue.sentence.tokens[named.head] if named is not None else None
    near = above is not None and above.i < before[-1].i + 1 <= above.i + _FARTHEST
    return above if above is not None and near and _is_participle(above) else None


def _is_participle(token: Token) -> bool:
    return token.relation in _MARKS and token.morph.get("VerbForm") == "Part"
