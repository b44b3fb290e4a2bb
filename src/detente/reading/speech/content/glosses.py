"""What is told of quoted words beside them.

What they mean (*« … », c'est-à-dire demain, a dit Jean*), and that they alone are somebody's (*des pertes
« terrifiantes », selon le terme de Jean*).
"""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_PARTING = ",—–-"
_WORD = re.compile(r"\w+")


def short_of_gloss(page: Page, span: Span, lexicon: Speech) -> Span:
    """A span without what explains the quotation that it begins with, or says who wrote it."""
    opening = (q for q in page.quotations_over(span[0], span[0] + 1) if q.start == span[0] and q.closed)
    quotation = next(opening, None)
    if quotation is None or quotation.end >= span[1]:
        return span
    rest = page.text[quotation.end : span[1]].lstrip()
    if page.text[quotation.inner[1] - 1] != "," and rest[:1] not in _PARTING:
        return span
    rest = rest.lstrip(_PARTING + " \u00a0\u202f")
    word = _WORD.match(rest)
    told = word is not None and lexicon.form(word.group()) is not None
    return (quotation.start, quotation.end) if told or lexicon.glosses.match(fold(rest)) else span


def worded(page: Page, cue: Cue, span: Span, lexicon: Speech) -> Span | None:
    """The one quotation of a clause whose source only is said to use its words: *selon le terme de Jean*."""
    lead = cue.speaker[0] if cue.speaker is not None and cue.speaker[0] > cue.start else cue.end
    if not any(fold(w) in lexicon.wordings for w in _WORD.findall(page.text, cue.start, max(lead, cue.end))):
        return None
    inside = [
        q for q in page.quotations_over(*span) if span[0] <= q.start and q.end <= span[1] and q.depth == 0
    ]
    return (inside[0].start, inside[0].end) if len(inside) == 1 and inside[0].closed else None
