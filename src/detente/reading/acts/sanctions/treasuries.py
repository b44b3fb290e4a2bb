"""Whose a treasury is: the American one, which makes sanctions and needs no more name, or another state's."""

from __future__ import annotations

from detente.reading.acts.mentions import Scene
from detente.reading.phrases import Hit

_TREASURY = "us-ofac"
_JOINT = 2
"""How many words before a treasury may name its state: *Germany's Treasury*."""


def state(scene: Scene, hit: Hit[str]) -> str | None:
    """The state whose treasury the words for a maker of sanctions name, where it is not the American one: *HM
    Treasury*, *le Trésor français*."""
    if hit.value != _TREASURY:
        return None
    low, high = hit.first, hit.last + 1
    while low > max(scene.first, hit.first - _JOINT) and not scene.words[low].broken:
        low -= 1
    named = scene.states.of(scene.page.text, scene.words, low, high)
    if named is None and high < scene.last and not scene.words[high].broken:
        named = next((h.value for h in scene.states.adjectives.find(scene.words, high, high + 1)), None)
    return named if named != "us" else None
