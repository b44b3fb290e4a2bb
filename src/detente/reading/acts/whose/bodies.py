"""Bodies of no state as who acts: *Hamas*, *the Houthi-run court*, *l'Armée de l'Arakan*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token

_BEFORE, _BEHIND = 2, 4
"""How many words before and behind a court or force a body's name may stand to be whose it is."""


def body(scene: Scene, token: Token, first: int, last: int, *, anywhere: bool) -> str | None:
    """The body of no state that a phrase is about, or whose people, court or force it is: *Houthi rebels*."""
    # A parse may end the phrase within the name.
    found = scene.states.bodies.find(scene.words, first, min(last + _BEHIND, scene.last))
    hits = [hit for hit in found if hit.first < last]
    own = next((h.value for h in hits if anywhere or h.start <= token.start < h.end), None)
    if own is not None or not hits or scene.states.adjectives.any(scene.words, first, last):
        return own
    at = scene.index(token.start)
    if scene.words[at].key not in scene.lexicon.words["offices"]:
        return None
    return next((h.value for h in hits if _is_beside(scene, at, h.first, h.last)), None)


def _is_beside(scene: Scene, at: int, first: int, last: int) -> bool:
    """Whether a body's name stands right before a court or force, or behind it over small words: *the
    Houthi-run court*, *le tribunal de la république autoproclamée de Donetsk*."""
    if last < at:
        hostile = first > scene.first and scene.words[first - 1].key in scene.lexicon.words["against"]
        return at - last <= _BEFORE and not hostile
    small = scene.lexicon.words["of"] | scene.lexicon.words["determiners"]
    between = scene.words[at + 1 : first]
    if len(between) > _BEHIND or any(word.broken for word in between):
        return False
    return all(word.key in small or _is_attribute(scene, scene.token_at(word.start)) for word in between)


def _is_attribute(scene: Scene, token: Token | None) -> bool:
    if token is None:
        return False
    slavic = scene.lexicon.bare_passive and token.morph.get("VerbForm") == "Part"
    return token.pos == "ADJ" or slavic or token.relation in ("amod", "compound") or token.dep == "obl:npmod"


def named(scene: Scene, name: str, span: Span) -> tuple[str, Span, bool]:
    """A body of no known state as who holds or frees people: by its name where that says that it is a court
    or an office, and nobody where it may be a company or a paper."""
    lexicon, words = scene.cast.lexicon, [fold(word) for word in name.split()]
    if not any(lexicon.has(word, lexicon.bodies) for word in words):
        return "", span, False
    return name, span, len(words) == 1  # "The Service detained …": its state is the situation's.
