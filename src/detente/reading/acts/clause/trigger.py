"""A word of an act where it stands: its rule, its token, and in which voice it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from detente.reading.acts.lexicon import Rule
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Hit

VoiceName = Literal["active", "passive", "reduced", "middle", "noun"]
"""``reduced`` is a participle that modifies a noun (*arrêtée en 2020*), ``middle`` a verb whose subject it
befalls."""


@dataclass(eq=False, slots=True)
class Trigger:
    """A word of an act in its sentence; ``token`` is its inflected word, ``auxiliaries`` those of its verb,
    nearest first; ``parsed`` is whether a model read the sentence."""

    scene: Scene
    hit: Hit[Rule]
    token: Token
    voice: VoiceName
    auxiliaries: list[str]
    rule: Rule = field(init=False, repr=False)
    sentence: Sentence = field(init=False, repr=False)
    parsed: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.rule, self.sentence = self.hit.value, self.scene.sentence
        self.parsed = any(t.dep for t in self.sentence.tokens[:3])
