"""Subjects that what marks set off parts from their verb: *Anton Kral, chef du parti, a été arrêté*, *dix
personnes -- des étudiants -- ont été arrêtées*."""

from __future__ import annotations

import re

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention
from detente.reading.parsing.prepositions import has_case

_MARK = re.compile(r"--|[,)–—]|(?<=\s)-(?=\s)")
_OPENING = {")": "("}
_STOPS = frozenset(";:")
_GROUP = frozenset({"AUX", "ADV", "PART"})
_FINITE = frozenset({"VERB", "AUX"})


def subject_before(trigger: Trigger, kinds: frozenset[str]) -> Mention | None:
    """The first in the sentence whom a mark follows that is closed again right before the verb, with no verb
    in between but those of a relative clause."""
    closing = _closing(trigger)
    if closing is None:
        return None
    scene, text = trigger.scene, trigger.scene.page.text
    position, mark = closing
    for mention in scene.mentions:
        after = text[mention.end : position].lstrip(' \u00a0»”"')
        if mention.kind not in kinds or mention.end >= position or not after.startswith(mark):
            continue
        if mention.token is None or has_case(trigger.sentence, mention.token) or set(after) & _STOPS:
            continue
        if not _has_main_verb(trigger, mention.end, position):
            return mention
    return None


def _closing(trigger: Trigger) -> tuple[int, str] | None:
    """Where the mark right before a verb and its helpers stands, and the mark that opened what it closes."""
    scene, index = trigger.scene, trigger.hit.first
    while index > scene.first and not scene.words[index].broken:
        token = scene.token_at(scene.words[index - 1].start)
        if token is None or token.pos not in _GROUP:
            break
        index -= 1
    if index <= scene.first:
        return None
    start, end = scene.words[index - 1].end, scene.words[index].start
    found = _MARK.search(scene.page.text[start - 1 : end + 1])
    if found is None:
        return None
    return start - 1 + found.start(), _OPENING.get(found.group(), found.group())


def _has_main_verb(trigger: Trigger, start: int, end: int) -> bool:
    """Whether a finite verb that no relative pronoun leads to stands in a stretch."""
    scene, relative = trigger.scene, trigger.scene.lexicon.words["relative"]
    for word in scene.words_in(start, end):
        token = scene.token_at(word.start)
        if word.key in relative and token is not None and token.pos in ("PRON", "DET", "ADV", "SCONJ"):
            return False
        if token is not None and token.pos in _FINITE and token.morph.get("VerbForm") == "Fin":
            return True
    return False
