"""*Today* in somebody's words, where it is told on which day he spoke: *« Il est libre aujourd'hui », a dit
mercredi son avocat*.

That day is what he counts from, and not the day of publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from detente.model import DateMention
from detente.reading.dates.grammar import Grammar
from detente.reading.forms import fold
from detente.when import When

_MARKS = re.compile(r"[«»“”„\"\n]")
_OPENING, _CLOSING = "«“„", "»”"
_AHEAD = re.compile(r"[.!?…]\s|[\n;»”\"]")
_BEHIND = re.compile(r"[.!?…]\s+(?=[^\W\da-zа-яё])|[\n;«“„\"]|\Z")
_REMARK = 160


def of_quoted(
    mentions: Sequence[DateMention], text: str, published: date | None, words: Grammar
) -> tuple[DateMention, ...]:
    """The mentions of a text, *today* and its like within quotations counted from the day of speaking.

    Args:
        mentions: the mentions in order.
        text: the text.
        published: the day of publication, without which nothing is counted.
        words: the expressions of the language.
    """
    counted = words.values.get("when", {})
    if published is None or words.reporting is None or not counted:
        return tuple(mentions)
    found, lowered = [], text.lower()
    for mention in mentions:
        shift = counted.get(fold(mention.text).replace("’", "'"))
        told = _day_of_remark(mention, mentions, text, lowered, words) if shift is not None else None
        if shift is not None and told is not None and told < published:
            day = told + timedelta(days=int(shift))
            found.append(DateMention(span=mention.span, text=mention.text, when=When(day.isoformat())))
        else:
            found.append(mention)
    return tuple(found)


def _day_of_remark(
    mention: DateMention, mentions: Sequence[DateMention], text: str, lowered: str, words: Grammar
) -> date | None:
    """The one day told in the remark behind the quotation around a mention, else in that before it."""
    around = _quotation(text, *mention.span)
    if around is None or words.reporting is None:
        return None
    start, end = around
    stop = _BEHIND.search(text, end, min(len(text), end + _REMARK))
    first = max(0, start - _REMARK)
    ahead = max((m.end() for m in _AHEAD.finditer(text, first, start)), default=first)
    for begin, finish in ((end, stop.start() if stop else end), (ahead, start)):
        if words.reporting.search(lowered, begin, finish) is None:
            continue
        days = {m.when.day for m in mentions if begin <= m.span[0] and m.span[1] <= finish}
        only = days.pop() if len(days) == 1 else None
        if only is not None:
            return only
    return None


def _quotation(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the quotation around a place opens and closes, within its paragraph."""
    head = text.rfind("\n", 0, start) + 1
    before = list(_MARKS.finditer(text, head, start))
    after = _MARKS.search(text, end)
    if not before or after is None or after[0] == "\n":
        return None
    plain = before[-1][0] == '"' and sum(m[0] == '"' for m in before) % 2 == 1 and after[0] == '"'
    paired = before[-1][0] in _OPENING and after[0] in _CLOSING
    return (before[-1].start(), after.end()) if plain or paired else None
