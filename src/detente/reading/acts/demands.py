"""Acts that somebody is told to do: *Release the two reporters now*, *Libérez Anton Kral !*"""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger

_DASHES = (":", "–", "—")
_OWN = frozenset({"root", "parataxis"})
_LEADING = SUBJECTS | {"aux", "mark", "obl", "nmod", "compound", "det"}


def is_demanded(trigger: Trigger) -> bool:
    """Whether a verb is an imperative, or an infinitive for one: it governs its clause, in the form of no
    tense, and nothing but adverbs stands before it."""
    token, sentence = trigger.token, trigger.sentence
    if _is_headed(trigger):
        return True
    if trigger.voice != "active" or trigger.auxiliaries or token.relation not in _OWN:
        return False
    if token.morph.get("Mood") != "Imp" and token.morph.get("VerbForm") != "Inf":
        return False
    return not any(c.i < token.i and c.relation in _LEADING for c in sentence.children(token.i))


def _is_headed(trigger: Trigger) -> bool:
    """Whether a colon behind a place leads to a verb in no form but its own, and this to whom: *Togo: Release
    Jailed Editor*; not *Togo: release of an editor*."""
    scene, hit = trigger.scene, trigger.hit
    words, first = scene.lexicon.words, hit.first
    if scene.words[first].key not in words["imperatives"] or first <= scene.first or hit.last > first:
        return False
    if not scene.page.text[: hit.start].rstrip().endswith(_DASHES) or first + 1 >= scene.last:
        return False
    led = next(iter(scene.mentions), None)
    placed = led is not None and led.kind == "place" and scene.index(led.end) == first
    small = words["of"] | words["for"] | words["at"] | words["by"]
    return placed and not scene.words[first + 1].broken and scene.words[first + 1].key not in small
