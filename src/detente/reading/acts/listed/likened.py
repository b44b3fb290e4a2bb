"""With whom two commas liken somebody right behind his name, so that what is told of him is true of both:
*Иван Краль, как и его брат Пётр, освобождён*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.mentions import Mention, Scene

_PERSON = frozenset({"person"})
_NEAR, _AFTER = 4, 1


def likened(scene: Scene, mention: Mention) -> list[Subject] | None:
    """Those named between two commas behind somebody, with whom the first words there liken him; nobody where
    more is told of them, and None where no such words stand there."""
    text, first = scene.page.text, scene.index(mention.end)
    if text[mention.end : mention.end + 1] != ",":
        return None
    hits = scene.lexicon.phrases["likewise"].find(scene.words, first, scene.last)
    hit = next((h for h in hits if h.first - first <= _AFTER), None)
    if hit is None or not scene.words[first].broken:
        return None
    others = listed(scene, hit.end, _PERSON, _NEAR, opening=True)
    closed = bool(others) and text[others[-1].span[1] : others[-1].span[1] + 1] == ","
    return others if closed and "," not in text[hit.end : others[0].span[0]] else []
