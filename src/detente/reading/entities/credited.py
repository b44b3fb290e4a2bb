"""Who took a picture is in no story: *(AFP / ANN SAMPLE)*, *© Radio Nord - Jan Kral*, *Photo: Jan Kral*."""

from __future__ import annotations

import re
from functools import cache

from detente.model import Span
from detente.reading.entities.gazetteer import media
from detente.reading.entities.lexicon import Lexicon
from detente.reading.parsing.parse import Page

_SIGN = re.compile(r"(?:©|\([cC]\)\s)[^\n«»\"“”]{1,90}?(?=[.!?]\s|\n|$|[«»\"“”])")
_SHARED = re.compile(r"\(([^()\n/]{2,50})/([^()\n]{2,50})\)")


def credited(page: Page, lexicon: Lexicon) -> list[Span]:
    """Where a text says whose its pictures are, in order: a bracket that parts a newsroom and somebody by a
    stroke, and what follows a sign of copyright or a word for pictures with a colon or *by*."""
    text = page.text
    found = [m.span() for m in _SIGN.finditer(text)] if "©" in text or "(c)" in text.lower() else []
    shared = _SHARED.finditer(text) if "/" in text else ()
    found += [m.span() for m in shared if any(side.strip(" \u00a0") in media() for side in m.groups())]
    labels = _labels(lexicon.pictures, lexicon.credits)
    return sorted([*found, *(m.span() for m in labels.finditer(page.folded))])


@cache
def _labels(pictures: frozenset[str], by: frozenset[str]) -> re.Pattern[str]:
    """A word for pictures that opens a line, bracket or sentence, and what it leads to."""
    if not pictures:
        return re.compile(r"(?!)")
    words, small = ("|".join(map(re.escape, sorted(each))) for each in (pictures, by))
    lead = rf"(?:\s?:|\s(?:{small})(?=\s))" if by else r"\s?:"
    return re.compile(rf"(?:(?<=[(\n/])|(?<=[.!?]\s)|^)\s?(?:{words}){lead}[^\n.«»\"“”()]{{2,80}}")
