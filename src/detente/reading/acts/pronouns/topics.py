"""Whom a sentence says in its opening that it is about, and a pronoun behind that means: *As for Anton Kral,
he was freed*, *Quant à son avocat Ivan Moroz, il …*, *Что касается Антона Краля, его …*.
"""

from __future__ import annotations

from dataclasses import dataclass

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.mentions import Scene
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.entities.cast import Figure

_OPENING = 2
"""How many words may open a sentence before those that say what it is about: *mais*, *and*."""


@dataclass(frozen=True, slots=True)
class Topic:
    """``meant`` is whom a pronoun means by the opening of its sentence, nobody where that is somebody's kin;
    ``told`` that the opening leaves no other; ``other`` who is not meant, as another pronoun means him."""

    meant: Figure | None = None
    told: bool = False
    other: Figure | None = None


def topic(scene: Scene, position: int, gender: str) -> Topic:
    """What the opening of a sentence tells of whom a pronoun of a gender at a position means."""
    hits = scene.lexicon.phrases["topics"].find(scene.words, scene.first, scene.last)
    hit = next((h for h in hits if h.first - scene.first < _OPENING), None)
    if hit is None:
        return Topic()
    named = [e for e in scene.page.entities_in(hit.end, position) if e.kind == "person"]
    if not named:
        return Topic(told=_is_of_somebody_else(scene, hit.end, position))
    figure, behind = scene.cast.figure(named[0]), scene.page.text[named[0].end : position].lstrip()
    if len(named) != 1 or behind[:1] != "," or gender not in ("any", figure.gender or gender):
        return Topic()
    if _has_subject(scene, named[0].end, position):
        return Topic(other=figure)
    mention = scene.at(named[0].start, named[0].end)
    owned = mention is not None and is_of_another(scene, mention, hit.end)
    return Topic(None if owned else figure, told=True)


def _is_of_somebody_else(scene: Scene, start: int, position: int) -> bool:
    """Whether an opening is about one of another's, whom nothing names, and the pronoun right behind its
    comma means him: *Quant à son avocat, il …*."""
    between = scene.words_in(start, position)
    owned = bool(between) and between[0].key in scene.lexicon.words["possessive"]
    return owned and scene.page.text[between[-1].end : position].strip() == ","


def _has_subject(scene: Scene, start: int, position: int) -> bool:
    """Whether another pronoun is the subject of the clause of the one at a position: *Quant à X, il l'a
    arrêté*."""
    at = scene.token_at(position)
    between = scene.sentence.between(start, position)
    other = any(t.pos == "PRON" and t.relation in SUBJECTS for t in between)
    return other and at is not None and at.relation not in SUBJECTS
