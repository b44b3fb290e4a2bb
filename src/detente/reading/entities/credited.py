"""Who wrote a story or took its picture is not in it: *(AFP / ANN SAMPLE)*, *Photo: Jan Kral*, *By Ann Sample
in Lima*."""

from __future__ import annotations

import re
from functools import cache

from detente.model import Span
from detente.reading.entities.gazetteer import media
from detente.reading.entities.lexicon import Lexicon
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page

_SIGN = re.compile(r"(?:©|\([cC]\)\s)[^\n«»\"“”]{1,90}?(?=[.!?]\s|\n|$|[«»\"“”])")
_SHARED = re.compile(r"[(\[]([^()\[\]\n/]{2,50})/([^()\[\]\n]{2,50})[)\]]")
_CLOSING = re.compile(
    r"(?:(?<=[.!?\n]\s)|(?<=\n)|^)\s*([^\n/.,:;]{2,40}?)\s?/\s?([^\n/.,:;]{2,40}?)\s*(?=\n|$)", re.M
)

_LINE = re.compile(r"^[ (]*[^\W\d_]{2,12}:?[ ][^\n.!?«»\"“”]{5,90}\.?\)?[ ]*$", re.M)
_WORD = re.compile(r"[^\W\d_]+")


def credited(page: Page, lexicon: Lexicon) -> list[Span]:
    """Where a text says who wrote it and whose its pictures are, in order: a byline, a bracket or the end of
    a line that parts a newsroom and somebody by a stroke, and what follows a sign of copyright or a word for
    pictures with a colon or *by*."""
    text = page.text
    found = [m.span() for m in _SIGN.finditer(text)] if "©" in text or "(c)" in text.lower() else []
    shared = _SHARED.finditer(text) if "/" in text else ()
    found += [m.span() for m in shared if any(_is_newsroom(side) for side in m.groups())]
    closing = _CLOSING.finditer(text) if "/" in text else ()
    found += [m.span() for m in closing if any(_is_newsroom(side) for side in m.groups())]
    labels = _labels(lexicon.pictures, lexicon.credits)
    found += [m.span() for m in _LINE.finditer(text) if _is_byline(m[0], lexicon)]
    return sorted([*found, *(m.span() for m in labels.finditer(page.folded))])


def _is_byline(line: str, lexicon: Lexicon) -> bool:
    """Whether a line says who wrote the story: one of the words that open one, and names."""
    words, known = _WORD.findall(line), lexicon.bylines | lexicon.beside_bylines
    named = [word for word in words if word[:1].isupper() and fold(word) not in known]
    small = all(word[:1].isupper() or fold(word) in known for word in words)
    return fold(words[0]) in lexicon.bylines and small and len(named) > 1


def _is_newsroom(words: str) -> bool:
    """Whether words name an agency or paper, whatever it says of its picture: *AP*, *AP Photo*, *REUTERS*."""
    name = words.strip(" \u00a0")
    first = name.partition(" ")[0]
    return bool({name, name.title(), first, first.title()} & media())


@cache
def _labels(pictures: frozenset[str], by: frozenset[str]) -> re.Pattern[str]:
    """A word for pictures that opens a line, bracket or sentence, and what it leads to."""
    if not pictures:
        return re.compile(r"(?!)")
    words, small = ("|".join(map(re.escape, sorted(each))) for each in (pictures, by))
    lead = rf"(?:\s?:|\s(?:{small})(?=\s))" if by else r"\s?:"
    return re.compile(rf"(?:(?<=[(\n/])|(?<=[.!?]\s)|^)\s?(?:{words}){lead}[^\n.«»\"“”()]{{2,80}}")
