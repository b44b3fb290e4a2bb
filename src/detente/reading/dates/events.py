"""Dates that only say when an event was since which something has lasted: *depuis le coup d'État, en février
2021*, *since the start of the war, in late February*."""

from __future__ import annotations

import re

from detente.reading.dates.cues import last_word
from detente.reading.dates.grammar import Grammar

_RULES = frozenset({"date", "numeric", "iso", "year", "day"})
# How far before its date an event may be named, and what that may look like: no number, no mark.
_REACH = 70
_LED = re.compile(r",[ ](?:(?:en|in|on|le)[ ])?(?:the[ ])?\Z")
_EVENT = re.compile(r"(?:[^\W\d]|['’ -]){4,60}")
_CLOSED = re.compile(r"[ ]?(?:[.,;:!?)»”\n]|\Z)")
_STARTS = re.compile(r"\w[ ]|'")
_WORD = re.compile(r"[^\W\d]+")


def is_of_event_since(rule: str, span: tuple[int, int], folded: str, words: Grammar) -> bool:
    """Whether an expression stands between commas right behind an event that *since* leads to.

    Args:
        rule: the rule of the expression.
        span: where it stands, its prepositions within.
        folded: the folded text.
        words: the grammar of the language.
    """
    start, end = span
    if rule not in _RULES or words.comitative is not None or _CLOSED.match(folded, end) is None:
        return False
    led = _LED.search(folded, max(0, start - _REACH), start)
    if led is None:
        return False
    units = words.values.get("unit", {}).keys() | words.values.get("weekday", {}).keys()
    named = folded[: led.start()]
    for word in _STARTS.finditer(named, max(0, led.start() - _REACH)):
        at = word.end()
        last = last_word(folded, at)
        since = words.since.preceding(folded, at, last)
        if since is None or words.starting.preceding(folded, at, last) is not None:
            continue
        first, articled = _WORD.match(named, at), len(since[0].replace("'", " ").split()) > 1
        if articled and first is not None and first[0] not in units and _EVENT.fullmatch(named, at):
            return True
    return False
