"""Who is named beside a quotation with no verb: behind it, *« … » : Jean Exemple a choisi*, *“…” – mayor Ann
Sample*, or in a line above it, *Jean Exemple (au micro de Radio Nord)*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, takewhile

from detente.model import Span
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.parsing.token import has_finite

_DASH = re.compile(r"[ \u00a0\u202f,.]*\n{0,2}[—–-][ \u00a0\u202f]*(?=\S)")
_LINE = re.compile(r"[ \u00a0\u202f.]*\n+(?=\S)")
_LONGEST, _LEAST, _BEFORE, _LONGEST_LINE = 20, 8, 8, 14
_WORD = re.compile(r"\w+")
_CLOSING = frozenset(".!?…")


def signed(page: Page, quotation: Quotation, final: Sentence, until: int) -> Span | None:
    """Who has said a quotation: whom a colon leads to, or whom a dash or a line of its own names."""
    text = page.text
    if text[quotation.end : quotation.end + 4].lstrip(" \u00a0\u202f").startswith(":"):
        people = [e for e in page.entities_in(quotation.end, min(final.end, until)) if e.kind == "person"]
        return (people[0].start, people[0].end) if len(people) == 1 else None
    apart = text[quotation.end : quotation.end + 2] == ", " or text[quotation.inner[1] - 1] in _CLOSING
    if apart and (told := _behind_comma(page, quotation, final)):
        return told
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
    if dash is None and (named.kind != "person" or text[end - 1] in ".!?:" or _heads(page, end)):
        return None
    return named.start, named.end


def _behind_comma(page: Page, quotation: Quotation, final: Sentence) -> Span | None:
    """The person whose name, perhaps with who that is and no verb, is all of a line behind a quotation that
    begins it, as in titles: *« Nous tiendrons », Jean Exemple*; *« On tient. » Jean, éleveur*."""
    begin, end = page.paragraphs[final.paragraph]
    comma = page.text[quotation.end : quotation.end + 1] == ","
    named = page.entities_in(quotation.end, end)[:1]
    if begin != quotation.start or not named or named[0].kind != "person":
        return None
    person, rest = named[0], page.text[named[0].end : end]
    apart = not rest.strip(" .") or rest.startswith((",", " ("))
    if person.start != quotation.end + 1 + comma or not apart:
        return None
    few = len(_WORD.findall(rest)) <= _LONGEST and page.text.find("\n", person.end, end) < 0
    # What stands behind the name is parsed already, the quotation perhaps not.
    told = few and not _has_verb(page, person.end, end) and _has_verb(page, *quotation.inner)
    return (person.start, person.end) if told else None


def headed(page: Page, quotation: Quotation) -> Span | None:
    """The person whom the line above names first, with where or on what he speaks, and no verb."""
    text, sentence = page.text, page.sentence_at(quotation.start)
    number = sentence.paragraph if sentence is not None else 0
    if not number or page.paragraphs[number][0] != quotation.start:
        return None
    start, end = page.paragraphs[number - 1]
    named = page.entities_in(start, end)[:1]
    if not named or named[0].kind != "person" or named[0].start != start:
        return None
    more = text[named[0].end : end].lstrip()
    told = more.startswith("(") or (more[:1].islower() and text[end - 1] not in '.!?…:;»”"')
    words = len(_WORD.findall(text, start, end))
    return None if not told or words > _LONGEST_LINE or _has_verb(page, start, end) else (start, named[0].end)


def _heads(page: Page, line: int) -> bool:
    """Whether a line that ends at a place is of the quotation below, as one is of the first of the page."""
    number = bisect_left(page.paragraphs, (line, 0))
    start = page.paragraphs[number][0] if number < len(page.paragraphs) else line
    below = next((q for q in page.quotations_over(start, start + 1) if q.start == start), None)
    heads = (headed(page, q) for q in (below, page.quotations[0]) if q is not None)
    return below is not None and all(heads)


def _has_verb(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is a clause."""
    first = page.sentence_at(start)
    following = islice(page.sentences, first.index if first is not None else 0, None)
    over = takewhile(lambda s: s.start < end, following)
    return start < end and any(has_finite(s.between(start, end)) for s in over if s.end > start)
