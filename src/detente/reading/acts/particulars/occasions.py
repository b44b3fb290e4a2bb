"""The day of an act that was done on an occasion whose day is told: *lors de perquisitions menées mercredi*,
*during a rally on Monday*, *в ходе обысков, проведённых в среду*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.phrases import Hit

_UNDER = frozenset({"acl", "xcomp", "advcl", "ccomp"})
_PARTS = re.compile(r"[.,;:()]")
# How many words may stand between an occasion and its day: *on*, *dans la nuit de*.
_TO_DAY = 1


def day(trigger: Trigger, dates: Sequence[DateMention], rivals: Sequence[Trigger]) -> DateMention | None:
    """The day of the occasion that opens the sentence of a main verb, or stands right behind a verb and whom
    it is done to."""
    scene = trigger.scene
    if trigger.voice in ("noun", "reduced"):
        return None
    for hit in scene.lexicon.phrases["occasions"].find(scene.words, scene.first, scene.last):
        date = next((d for d in dates if _is_right_behind(trigger, hit, d)), None)
        if date is not None and (_opens(trigger, hit, date, rivals) or _follows(trigger, hit, rivals)):
            return date
    return None


def _is_right_behind(trigger: Trigger, hit: Hit[bool], date: DateMention) -> bool:
    """Whether a day stands right behind the words for an occasion."""
    if not hit.end <= date.span[0] or date.when.day is None:
        return False
    between = trigger.scene.words_in(hit.end, date.span[0])
    return len(between) <= _TO_DAY and not _PARTS.search(trigger.scene.page.text, hit.end, date.span[0])


def _opens(trigger: Trigger, hit: Hit[bool], date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether an occasion opens the sentence, and what comes next is told by its main verb."""
    scene = trigger.scene
    if hit.first > scene.first + 1 or date.span[1] > trigger.hit.start or trigger.token.relation in _UNDER:
        return False
    return not any(hit.end <= r.hit.start < trigger.hit.start for r in rivals)


def _follows(trigger: Trigger, hit: Hit[bool], rivals: Sequence[Trigger]) -> bool:
    """Whether neither a mark nor another verb or act parts an occasion from the verb before it."""
    start, end = trigger.hit.end, hit.start
    if end < start or _PARTS.search(trigger.scene.page.text, start, end):
        return False
    between = trigger.sentence.between(start, end)
    return not any(t.pos in ("VERB", "AUX") for t in between) and not any(
        start <= r.hit.start < end for r in rivals
    )
