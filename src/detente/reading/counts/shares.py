"""Of whom only a share is told: *half of the 40 prisoners*, *of the 40 prisoners, 10% were freed*."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.counts.lexicon import Lexicon

# How far before its number *the majority of* may start, and how far behind it a share may stand.
_BEFORE, _BEHIND, _OPENING = 48, 60, 20
_OPENS = re.compile(r"(?:\A|[.!?:;\n]\W*)\Z")
_STOP = re.compile(r"[.!?;\n](?!\d)")


def is_shared(folded: str, span: Span, words: Lexicon, start: int = 0) -> bool:
    """Whether what a sentence from a position on tells is told of a share of those counted in a span alone,
    which stands before them or, where they open the sentence, behind: *из 40 задержанных половина*."""
    if words.cues.share.search(folded, max(start, span[0] - _BEFORE), span[0]) is not None:
        return True
    opening = words.cues.out_of_all.search(folded, max(start, span[0] - _OPENING), span[0])
    if opening is None or _OPENS.search(folded[start : opening.start()]) is None:
        return False
    stop = _STOP.search(folded, span[1], span[1] + _BEHIND)
    return words.cues.some.search(folded, span[1], stop.start() if stop else span[1] + _BEHIND) is not None
