"""Who makes a sanction, as words name it: the authority that all names of it stand for, or else a state."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.phrases import Hit

_TREASURY = "us-ofac"
_BEFORE = 2
"""How many words before a treasury may name its state: *Germany's Treasury*."""


def canonical_or_state(scene: Scene, mention: Mention) -> str | None:
    """Who a mention is as a maker of sanctions, else the state that it names."""
    return canonical(scene, (mention.start, mention.end)) or mention.state


def canonical(scene: Scene, span: Span) -> str | None:
    """The sanctions authority that the words of a span settle, by its identifier."""
    hits = scene.lexicon.canonical.find(scene.words, scene.index(span[0]), scene.index(span[1]))
    hit = next(iter(hits), None)
    return (_state_of_treasury(scene, hit) or hit.value) if hit is not None else None


def _state_of_treasury(scene: Scene, hit: Hit[str]) -> str | None:
    """The state whose treasury words name, where it is not the American one, which needs no more name:
    *Germany's Treasury*, *le Trésor français*."""
    if hit.value != _TREASURY:
        return None
    low, high = hit.first, hit.last + 1
    while low > max(scene.first, hit.first - _BEFORE) and not scene.words[low].broken:
        low -= 1
    named = scene.states.of(scene.page.text, scene.words, low, high)
    if named is None and high < scene.last and not scene.words[high].broken:
        named = next((h.value for h in scene.states.adjectives.find(scene.words, high, high + 1)), None)
    return named if named != "us" else None
