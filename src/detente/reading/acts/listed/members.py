"""Who of a group is named in the sentence after it: *123 were freed. Among them are X and Y*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars import dateline
from detente.reading.counts import FoundGroup
from detente.reading.parsing.parse import Sentence
from detente.reading.phrases import Lookup, Word

_DONE_TO_PEOPLE = frozenset({"detain", "release", "pardon", "expel"})
_PERSON = frozenset({"person"})
_GAP = 12


def may_name(
    sentence: Sentence, words: list[Word], lookup: Lookup, lexicon: Lexicon, before: Sequence[FoundAct]
) -> bool:
    """Whether a sentence begins as one that names members does: asked before it is parsed."""
    if len(before) != 1:
        return False
    first, last = lookup.within(dateline.end(sentence), sentence.end)
    hit = next(iter(lexicon.phrases["including"].find(words, first, min(first + 4, last))), None)
    return hit is not None and hit.first == first


def named_after(scene: Scene, before: Sequence[FoundAct], groups: Sequence[FoundGroup]) -> list[FoundAct]:
    """The act that the sentence before states of a group, said of the members whom this one names.

    Nothing where the sentence before states another act beside it, or not as a fact, or counts other people
    after them: *them* may be those (*a day after nine were freed, 80 are still held. One of them is X*).
    """
    hits = scene.lexicon.phrases["including"].find(scene.words, scene.first, min(scene.first + 4, scene.last))
    hit = next(iter(hits), None)
    if hit is None or hit.first != scene.first or len(before) != 1:
        return []
    act = before[0].act
    if before[0].factuality != "asserted" or act.kind not in _DONE_TO_PEOPLE or act.subjects or not act.group:
        return []
    told = scene.page.sentence_at(before[0].span[0])
    if told is None or any(before[0].span[1] <= g.number[0] < told.end for g in groups):
        return []
    if not any(w.key in scene.lexicon.words["plural"] for w in scene.words[hit.first : hit.last + 1]):
        return []
    start = hit.end
    for word in scene.words_in(start, scene.sentence.end)[:2]:
        token = scene.token_at(word.start)
        if token is not None and token.pos in ("AUX", "VERB"):
            start = word.end
    subjects = tuple(listed(scene, start, _PERSON, _GAP, opening=True))
    if not subjects:
        return []
    span = (hit.start, max(s.span[1] for s in subjects))
    named = msgspec.structs.replace(act, subjects=subjects, group=None)
    return [replace(before[0], act=named, span=span, trigger=(hit.start, hit.end))]
