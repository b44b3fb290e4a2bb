"""Nouns for kin, which tell of somebody by whose he is: *the grandson of an activist*."""

from __future__ import annotations

from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token

_ONE = "Sing"


def is_kin(scene: Scene, noun: Token) -> bool:
    """Whether a noun is for kin."""
    return noun.pos == "NOUN" and fold(noun.text) in scene.cast.lexicon.kin


def is_kin_of_one(scene: Scene, kin: Token, noun: Token) -> bool:
    """Whether a noun says whose one of kin is, where it is for one person itself."""
    alone = kin.morph.get("Number", _ONE) == noun.morph.get("Number", _ONE) == _ONE
    return alone and is_kin(scene, kin)
