"""The utterance that a stretch of a reported sentence is: its words, its marks and its mode."""

from __future__ import annotations

import re
from typing import Literal

from detente.model import Span
from detente.reading.parsing.parse import Page
from detente.reading.speech.content.glosses import short_of_gloss
from detente.reading.speech.content.quoted_names import is_named_so
from detente.reading.speech.lexicon import lexicon as words_of
from detente.reading.speech.reporting.cues import Cue
from detente.reading.speech.utterance import Utterance, spoken

_WORD = re.compile(r"\w+")


def reported(page: Page, span: Span, cue: Cue, without: Span | None = None) -> Utterance | None:
    """The utterance that a span is, with the marks at its ends; ``without`` is no part of its words."""
    start, end = span = short_of_gloss(page, _with_marks(page, span), words_of(page.language))
    if not _WORD.search(page.text, start, end):
        return None
    quoted = page.quotations_over(start, end)
    inside = [q for q in quoted if start <= q.start and q.end <= end and q.depth == 0]
    if inside and (inside[0].start, inside[0].end) == span:
        return Utterance(
            "direct",
            span,
            spoken(page.text, *inside[0].inner).rstrip(","),
            (inside[0].inner,),
            cue,
            factuality=cue.factuality,
        )
    words = spoken(page.text, start, end, without)
    own = any(not is_named_so(page, q) for q in inside)
    mode: Literal["mixed", "indirect"] = "mixed" if own else "indirect"
    return Utterance(mode, span, words, (span,), cue, factuality=cue.factuality)


def _with_marks(page: Page, span: Span) -> Span:
    """A span that cuts no quotation: one that starts or ends with quoted words takes in the marks."""
    start, end = span
    for quotation in page.quotations_over(start, end + 2):
        if end <= quotation.start and not page.text[end : quotation.start].strip():
            end = quotation.end
        whole = quotation.inner[0] <= start and quotation.inner[1] <= end <= quotation.end + 2
        if quotation.inner[0] == start or whole:
            start = min(start, quotation.start)
        begun = quotation.inner[0] < start < quotation.end <= end and quotation.closed
        if begun and len(_WORD.findall(page.text, quotation.inner[0], start)) == 1:
            start = quotation.start  # « à | publier »
        if start <= quotation.start and quotation.inner[0] < end < quotation.end:
            end = quotation.end
    return start, end
