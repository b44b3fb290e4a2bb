"""Whether quotation marks are a name's and no sign of somebody's own words: *газета «Ежедневник»*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.reading.forms import CAPITALS
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.speech.lexicon import lexicon
from detente.reading.speech.reporting.cues import Cue, quoted_name

_NAME_BEFORE = re.compile(rf"(?:[»”\"]|\b[{CAPITALS}][\w+-]*),\s*$")
_NAME_BEHIND = re.compile(rf",?(?:\s\w{{1,3}})?\s[«“„\"][\s\u00a0]?[{CAPITALS}]")
_CAPITAL = re.compile(rf"\W*[{CAPITALS}]")


def is_named_so(page: Page, quotation: Quotation) -> bool:
    """Whether marks amid a clause hold the name of a thing: *le journal « Le Jour »*, *набор в «Отряд»*.

    A capital that begins no sentence is a name's, unless it says what somebody is or is accused of:
    *обвинил в «Измене родине»*.
    """
    sentence = page.sentence_at(quotation.start)
    if sentence is None or not sentence.parsed or not _CAPITAL.match(page.text, *quotation.inner):
        return False
    before = next((t for t in reversed(sentence.tokens) if t.end <= quotation.start), None)
    if before is None or page.text[before.end : quotation.start].strip() or before.pos == "PUNCT":
        own = page.entities_in(*quotation.inner)
        if before is not None and _is_listed(page, quotation):
            return True
        return any(e.kind == "organization" and (e.start, e.end) == quotation.inner for e in own)
    inside = sentence.between(*quotation.inner)
    if any(t.pos in ("VERB", "AUX") and sentence.finite(t) is not None for t in inside):
        return False
    return not any(_says_what(sentence, t) for t in inside if sentence.tokens[t.head] not in inside)


def _is_listed(page: Page, quotation: Quotation) -> bool:
    """Whether marks stand in a row of names, each without a verb: *банки «Дельта», «Гамма» и «Омега»*; a word
    that somebody says stands alone (*the answer was short: "Never"*)."""
    sentence = page.sentence_at(quotation.start)
    own = sentence.between(*quotation.inner) if sentence is not None else []
    if sentence is None or any(t.pos in ("VERB", "AUX") for t in own):
        return False
    lead, behind = page.text[sentence.start : quotation.start], page.text[quotation.end : sentence.end]
    return bool(_NAME_BEFORE.search(lead) or _NAME_BEHIND.match(behind))


def _says_what(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun says what somebody is, or is accused of."""
    words = lexicon(sentence.page.language)
    return (
        sentence.child(noun.i, "cop") is not None or words.verb(sentence.tokens[noun.head]) in words.charging
    )


def is_who_speaks(page: Page, quotation: Quotation, cues: Sequence[Cue], sources: Sequence[Cue] = ()) -> bool:
    """Whether marks hold who speaks in the verb right behind them: *«Весна» подтвердила, что X свободен*; or
    who passes on what a source right behind them says: *«Заря» со ссылкой на Петрова: «…»*."""
    if quoted_name(page.text, quotation.start, quotation.end) != quotation.end:
        return False
    for cue in sources:
        gap = page.text[quotation.end : cue.start] if cue.start >= quotation.end else ":"
        if gap.strip() in ("", ","):
            return True
    return any(
        cue.token is not None
        and cue.speaker is not None
        and quotation.start <= cue.speaker[0] <= quotation.inner[0]
        and quotation.end <= cue.token.start
        and not page.text[quotation.end : cue.token.start].strip()
        for cue in cues
    )
