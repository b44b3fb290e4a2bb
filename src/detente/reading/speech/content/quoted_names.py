"""Whether quotation marks are a name's and no sign of somebody's own words: *газета «Ежедневник»*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page
from detente.reading.speech.reporting.cues import Cue, quoted_name


def is_named_so(page: Page, quotation: Quotation) -> bool:
    """Whether marks hold the name of what the noun right before them says: *le journal « Le Jour »*.

    A noun of what somebody says or is accused of has no name: *обвинил в «Измене родине»* keeps its words.
    """
    if quoted_name(page.text, quotation.start, quotation.end) != quotation.end:
        return False
    sentence = page.sentence_at(quotation.start)
    if sentence is None or not sentence.parsed:
        return False
    before = next((t for t in reversed(sentence.tokens) if t.end <= quotation.start), None)
    near = before is not None and not page.text[before.end : quotation.start].strip()
    if before is None or not near or before.pos != "NOUN":
        own = page.entities_in(*quotation.inner)
        return any(e.kind == "organization" and (e.start, e.end) == quotation.inner for e in own)
    inside = sentence.between(*quotation.inner)
    return not any(t.pos in ("VERB", "AUX") and sentence.finite(t) is not None for t in inside)


def is_who_speaks(page: Page, quotation: Quotation, cues: Sequence[Cue]) -> bool:
    """Whether marks hold who speaks in the verb right behind them: *«Весна» подтвердила, что X свободен*."""
    if quoted_name(page.text, quotation.start, quotation.end) != quotation.end:
        return False
    return any(
        cue.token is not None
        and cue.speaker is not None
        and quotation.start <= cue.speaker[0] <= quotation.inner[0]
        and quotation.end <= cue.token.start
        and not page.text[quotation.end : cue.token.start].strip()
        for cue in cues
    )
