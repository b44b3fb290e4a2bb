"""Days, months or years that *and* joins, on which an act was done: *la veille et samedi*, *in January, June
and December*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import head_token
from detente.reading.parsing.parse import Token
from detente.when import When

_JOINT = 3
_PERIOD = re.compile(r"\d{4}(?:-\d\d)?")
# How many days there are at most from a day, month or year to the next.
_NEXT = {len("2025-12-13"): 1, len("2025-12"): 31, len("2025"): 366}


def row(trigger: Trigger, inside: Sequence[DateMention], own: Sequence[DateMention]) -> list[DateMention]:
    """The days, months or years that *and* joins to the act's: *la veille et samedi*, *in January, June and
    December*."""
    found: list[DateMention] = []
    closed = False
    for one, other in pairwise(inside):
        if not _joins(trigger, one, other):
            if closed and any(mention in own for mention in found):
                break
            found, closed = [], False
            continue
        found = found or [one]
        found.append(other)
        closed = closed or bool(trigger.scene.words_in(one.span[1], other.span[0]))
    return found if closed and any(mention in own for mention in found) else []


def _joins(trigger: Trigger, one: DateMention, other: DateMention) -> bool:
    """Whether two times as precise as each other are joined, and no verb goes on with the second."""
    scene = trigger.scene
    words = scene.words_in(one.span[1], other.span[0])
    keys = [word.key for word in words]
    if any(scene.at(word.start, word.end) for word in words) or any(map(str.isdigit, keys)):
        return False  # "Listed X in 2021 and Y in 2022", "12 in May and 30 in June".
    joins = bool(keys) and len(keys) <= _JOINT and keys[0] in scene.lexicon.words["and"]
    joins = joins or (not keys and scene.page.text[one.span[1] : other.span[0]].strip() == ",")
    first, last = _start_of(one), _start_of(other)
    if not joins or first is None or last is None or first >= last or _goes_on(trigger, one, other):
        return False
    if _opens_clause(trigger, one, other):
        return False
    # "Detained on 5 March, and others on 6 March": the second day is of those before it.
    return not scene.has_people(one.span[1], other.span[0])


def _start_of(told: DateMention) -> date | None:
    """The first day of a day, a month or a year; None for a stretch."""
    return told.when.day or (told.when.earliest if _PERIOD.fullmatch(told.when) else None)


def spanned(trigger: Trigger, row: Sequence[DateMention]) -> DateMention | None:
    """Days or months that follow each other as the stretch that they span; of others nobody knows on which of
    them an act was done."""
    for one, other in pairwise(row):
        first, last = _start_of(one), _start_of(other)
        most = max(_NEXT.get(len(one.when), 0), _NEXT.get(len(other.when), 0))
        if first is None or last is None or (last - first).days > most:
            return None
    span = row[0].span[0], row[-1].span[1]
    stretch = When(f"{row[0].when}/{row[-1].when}")
    return DateMention(span=span, text=trigger.scene.page.text[slice(*span)], when=stretch)


def _goes_on(trigger: Trigger, one: DateMention, other: DateMention) -> bool:
    """Whether a verb stands between two days or right after them: *arrêté lundi et libéré mardi*, *задержали
    18 марта и через неделю отпустили*; one alone after both has both, if no other stands before them."""
    text, tokens = trigger.scene.page.text, trigger.sentence.tokens
    between = any(t.pos == "VERB" for t in tokens if one.span[1] <= t.start < other.span[0])
    after = next((t for t in tokens if t.start >= other.span[1]), None)
    if between or after is None or after.pos not in ("VERB", "AUX"):
        return between
    before = (t.end for t in tokens if t.pos == "VERB" and t.end <= one.span[0])
    return after.i != trigger.token.i or any("," not in text[end : one.span[0]] for end in before)


def _opens_clause(trigger: Trigger, one: DateMention, other: DateMention) -> bool:
    """Whether the second of two days is of another verb, behind it: *detained on May 9, and five days later
    the government expelled him*."""
    first, second = _verb_of(trigger, one), _verb_of(trigger, other)
    if first is None or second is None or first is second:
        return False
    return second.start >= other.span[1]


def _verb_of(trigger: Trigger, told: DateMention) -> Token | None:
    """The verb over a day, as a parse has it."""
    at = head_token(trigger.scene, *told.span)
    while at is not None and at.pos not in ("VERB", "AUX") and at.relation != "root":
        at = trigger.sentence.head(at)
    return at if at is not None and at.pos in ("VERB", "AUX") else None
