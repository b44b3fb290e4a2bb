"""Whom a text names as where it comes from: a dateline with an agency, a line *Source: Reuters*, a last
*(AFP)*.

An agency that a sentence cites (*contacté par l'AFP*) is no credit: that sentence alone is its word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIRST, _LAST = 6, 4
_SHORT, _ZONE = 8, 80
_WORD = re.compile(r"\w+")
# A dateline runs up to its dash, or to an agency between strokes: MINSK (Reuters) - …,
# МИНСК, 13 дек — РИА Новости. …
_DASH = re.compile(r"\s[-–—]\s?|(?<=\))\s?[-–—]|(?<=/)\.")
_PART = re.compile(r"[()/,—–|&]|\.\s|\s-\s|\s(?:et|and|avec|with|и)\s", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:sources?|источники?|avec|with|par|by|©|\(c\)|copyright|по материалам|по сообщению|texte)"
    r"\s*:?\s*(?:\d{4}\s+)?(?:the\s+)?)?"
    r"(?:l['’])?(?:agences?\s+)?",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"\b(?:photos?|photograph\w*|foto|image|images|picture|video|vidéo|pool|getty|archives?|illustration)\b"
    r"|фото|видео|иллюстрац",
    re.IGNORECASE,
)
_END = re.compile(r"(?:\((?P<bracket>[^()]{2,40})\)|\s/(?P<stroke>[^\s/]{2,12}))\s*$")


def credits_in(text: str) -> tuple[str, ...]:
    """The words of a text's first and last lines that may be the name of an agency, each once, in order."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found: dict[str, None] = {}
    for line in lines[:_FIRST]:
        found.update(dict.fromkeys(_dateline(line)))
    for line in (*lines[:_FIRST], *lines[_FIRST:][-_LAST:]):
        found.update(dict.fromkeys(_line(line)))
    if lines and (end := _END.search(lines[-1])) and not _PICTURE.search(lines[-1]):
        found.update(dict.fromkeys(_parts(end["bracket"] or end["stroke"])))
    return tuple(found)


def _dateline(line: str) -> Iterator[str]:
    """What stands in a dateline, and right behind its dash."""
    dash = _DASH.search(line, 0, _ZONE)
    if dash is None or len(line.split()) <= _SHORT:
        return
    yield from _parts(line[: dash.start()])
    behind = re.split(r"[.,:;–—]|\s-\s", line[dash.end() : dash.end() + _ZONE // 2], maxsplit=1)[0]
    if len(behind.split()) <= 2:
        yield from _parts(behind)


def _line(line: str) -> Iterator[str]:
    """What a short line by itself names: *Le Journal avec AFP*, *Source: Reuters*."""
    if len(line.split()) > _SHORT or _PICTURE.search(line) or line[-1:] in "?!:":
        return
    yield from _parts(line)


def _parts(words: str) -> Iterator[str]:
    for part in _PART.split(words):
        name = _LEAD.sub("", part.strip(" .,;:-–—\u00a0")).strip(" .\u00a0")
        if name and len(_WORD.findall(name)) <= 4 and not name[0].isdigit():
            yield name
