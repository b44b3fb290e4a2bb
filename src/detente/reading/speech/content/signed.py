"""Who is named behind a quotation with no verb: *« … » : Jean Exemple a choisi*; *“…” – mayor Ann Sample*."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.parsing.token import has_finite

_DASH = re.compile(r"[ \u00a0\u202f,.]*\n{0,2}[—–-][ \u00a0\u202f]*(?=\S)")
_LINE = re.compile(r"[ \u00a0\u202f.]*\n+(?=\S)")
_LONGEST, _LEAST, _BEFORE = 20, 8, 8
_WORD = re.compile(r"\w+")


def signed(page: Page, quotation: Quotation, final: Sentence, until: int) -> Span | None:
    """Who has said a quotation: whom a colon leads to, or whom a dash or a line of its own names."""
    text = page.text
    if text[quotation.end : quotation.end + 4].lstrip(" \u00a0\u202f").startswith(":"):
        people = [e for e in page.entities_in(quotation.end, min(final.end, until)) if e.kind == "person"]
        return (people[0].start, people[0].end) if len(people) == 1 else None
    alone = any(begin == quotation.start for begin, _ in page.paragraphs)
    dash = _DASH.match(text, quotation.end)
    line = _LINE.match(text, quotation.end) if dash is None and alone else None
    mark = dash or line
    if mark is None or len(_WORD.findall(text, *quotation.inner)) < _LEAST:
        return None
    end = text.find("\n", mark.end())
    end = len(text) if end < 0 else end
    inside = [e for e in page.entities_in(mark.end(), end) if e.kind in ("person", "organization")]
    named = min(inside, key=lambda e: (e.kind != "person", e.start), default=None)
    if named is None or end > until or len(_WORD.findall(text, mark.end(), end)) > _LONGEST:
        return None
    before = _WORD.findall(text, mark.end(), named.start)
    if len(before) > (0 if dash is None else _BEFORE) or _has_verb(page, mark.end(), end):
        return None
    if dash is None and (named.kind != "person" or text[end - 1] in ".!?:"):
        return None
    return named.start, named.end


def _has_verb(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is a clause."""
    over = (s for s in page.sentences if s.start < end and start < s.end)
    return any(has_finite(s.between(start, end)) for s in over)
