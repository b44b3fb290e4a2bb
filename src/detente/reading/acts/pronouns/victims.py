"""Whom a text tells of as the victim of a crime: *the man* who is arrested for it is somebody else."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.cast import Figure
from detente.reading.parsing.parse import Entity
from detente.reading.phrases import index_of

_BEFORE, _BEHIND = 7, 8
"""How many words before or behind a name may tell what befell its bearer."""
_BETWEEN = 3
"""How many of them may stand between those words and the name: *killed the young reporter Anton Kral*."""


def is_victim(scene: Scene, figure: Figure, position: int) -> bool:
    """Whether words beside a name say, before a position, that its bearer was killed, hurt or robbed, or call
    him the victim."""
    return any(_is_harmed(scene, e) for e in figure.mentions if e.start < position)


def is_of_a_crime(scene: Scene, mention: Mention) -> bool:
    """Whether a noun right before somebody, or those he is joined to, says what crime was done to him: *life
    for the murders of two policemen*, *guilty of the murder of Anton Kral and Jan Novak*."""
    before, joints = scene.before(mention.start), scene.lexicon.words["and"]
    between = scene.words_in(before.end, mention.start) if before is not None else []
    joined = bool(between) and all(word.key in joints for word in between)
    if before is not None and before.kind == mention.kind and joined:
        return is_of_a_crime(scene, before)
    first = scene.index(mention.start)
    for hit in scene.lexicon.phrases["harming"].find(scene.words, max(first - _BEFORE, scene.first), first):
        token = scene.token_at(hit.start)
        if token is not None and token.pos == "NOUN" and 0 < first - hit.last <= _BETWEEN:
            return True
    return False


def is_called_victim(scene: Scene, mention: Mention) -> bool:
    """Whether a noun is itself one of a victim: *The victim died at hospital*."""
    first = scene.index(mention.end) - 1
    return scene.lexicon.phrases["harming"].any(scene.words, first, first + 1)


def _is_harmed(scene: Scene, entity: Entity) -> bool:
    sentence = scene.page.sentence_at(entity.start)
    if sentence is None:
        return False
    words = scene.words
    first, last = index_of(words, entity.start), index_of(words, entity.end)
    low, high = (index_of(words, at) for at in (sentence.start, sentence.end))
    known = scene.lexicon.phrases
    for hit in known["harming"].find(words, max(first - _BEFORE, low), first):
        if first - hit.last - 1 <= _BETWEEN and not any(w.broken for w in words[hit.last + 2 : first]):
            return True
    return any(
        hit.first - last <= _BETWEEN for hit in known["harmed"].find(words, last, min(last + _BEHIND, high))
    )
