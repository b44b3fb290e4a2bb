"""Whom a relative clause is of behind those of a number whom words count in."""

from __future__ import annotations

from detente.reading.acts.mention import Mention, relative_behind
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Token

_REACH = 9
_MARKS = frozenset(",;:()")


def counted_in(scene: Scene, relative: Token) -> Token | None:
    """Those of a number whom words right before a relative clause count in, and of whom it is, whatever a
    parse hangs it on: *123 people, including nine who were deported*, *20 человек, включая девять граждан
    Литвы, которые были высланы*."""
    counted = scene.before(relative.start)
    own = counted.token if counted is not None and counted.group is not None else None
    if own is not None and relative_behind(scene.sentence, own, scene.lexicon.words) is relative:
        return own
    last = scene.index(relative.start)
    hits = scene.lexicon.phrases["including"].find(scene.words, max(last - _REACH, scene.first), last)
    end = max((hit.end for hit in hits), default=None)
    if end is None or set(scene.page.text[end : relative.start].rstrip(" \u00a0,")) & _MARKS:
        return None
    several = [m for m in scene.within(end, relative.start) if m.kind == "people" and m.group is not None]
    one = len(several) == 1 and several[0].group is not None and several[0].group.hi == 1
    return several[0].token if len(several) == 1 and not one else None


def counted_before(scene: Scene, relative: Token | None, noun: Token) -> Mention | None:
    """Those of a number right before a relative clause, and not all whom words count them in."""
    own = relative is not None and counted_in(scene, relative) is noun
    return scene.at(noun.start, noun.end) if own else None
