"""A Slavic name behind a comma and a noun that is no second item of a list, but says whose the first is:
*Ивана Краля, знакомого министра Яна Мореля*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.cases import cases_of_name

_OBLIQUE = frozenset({"Gen", "Acc"})
_NOMINAL = frozenset({"NOUN", "ADJ"})


def without(scene: Scene, first: Mention, found: list[Subject]) -> list[Subject]:
    """Those listed behind a name, or nobody where the one found may be whose he is: a list of two has its
    *and*, and whoever stands in the nominative owns nobody."""
    if len(found) != 1 or first.kind != "person" or not scene.cast.lexicon.stems:
        return found
    name = scene.at(*found[0].span)
    words = scene.words_in(first.end, found[0].span[0])
    if name is None or name.kind != "person" or len(words) == 0 or not words[0].broken:
        return found
    if any(w.broken for w in words[1:]) or any(_joins(scene, w.key) for w in words):
        return found
    led = scene.token_at(words[0].start)
    described = led is not None and led.pos in _NOMINAL and not scene.words[scene.index(name.start)].broken
    known = cases_of_name(name.text, scene.page.language)
    told = name.token.morph.get("Case") if name.token is not None else None
    whose = "gent" in known and ("nomn" not in known or told in _OBLIQUE)
    return [] if described and whose and not _has_title(scene, first) else found


def _joins(scene: Scene, key: str) -> bool:
    return key in scene.lexicon.words["and"] or key in scene.lexicon.words["contrast"]


def _has_title(scene: Scene, name: Mention) -> bool:
    """Whether a noun stands right before a name, as before each item of a list of posts."""
    index = scene.index(name.start)
    if index <= scene.first or scene.words[index].broken:
        return False
    before = scene.token_at(scene.words[index - 1].start)
    return before is not None and before.pos == "NOUN" and before.morph.get("Animacy") == "Anim"
