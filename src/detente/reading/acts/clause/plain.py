"""A trigger as it stands, where it is known to state an act."""

from __future__ import annotations

from detente.reading.acts.clause.helpers import auxiliaries
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.clause.voices import voice_of
from detente.reading.acts.clause.word_classes import is_led, is_preposition
from detente.reading.acts.lexicon import Rule
from detente.reading.acts.mentions import Scene
from detente.reading.phrases import Hit, key_of


def plainly(scene: Scene, hit: Hit[Rule]) -> Trigger | None:
    """The trigger of a hit, whatever its word class or voice show; None where the parse has no word there."""
    token = scene.token_at(scene.words[hit.head].start)
    if token is None or is_preposition(hit, token):
        return None
    verbal = token.pos == "NOUN" and token.dep and hit.forms == {"present"}
    if hit.value.nominal or verbal or is_led(scene, hit, token):
        return Trigger(scene, hit, token, "noun", [])
    children = scene.sentence.children(token.i) if token.pos == "NOUN" and "infinitive" in hit.forms else []
    beside = [c for c in children if c.i == token.i - 1]
    if any(c.relation == "nmod" or key_of(c.text) in scene.lexicon.words["to"] for c in beside):
        return None  # "Sentenced to jail", "her bail", but not "in exchange".
    helpers = auxiliaries(scene, hit.head, scene.lexicon)
    voice = "middle" if hit.value.middle else voice_of(scene, hit, token, helpers, scene.lexicon)
    return Trigger(scene, hit, token, voice, helpers)
