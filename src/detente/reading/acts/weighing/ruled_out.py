"""Whom the form of a sentence rules out as one that an act is done to, whatever a model makes of him."""

from __future__ import annotations

from detente.reading.acts.clause.grammar import Trigger
from detente.reading.acts.mentions import Mention


def is_of_more(trigger: Trigger, end: int) -> bool:
    """Whether a passive in the plural is not of one alone, whose name ends at ``end``: *ils ont fui après le
    putsch qui a porté Kral au pouvoir et étaient détenus*, but *Kral et son avocat étaient détenus*."""
    at = trigger.scene
    following = at.index(end)
    if following < at.last and at.words[following].key in at.lexicon.words["and"]:
        return False
    finite = trigger.sentence.finite(trigger.token) if trigger.voice in ("passive", "middle") else None
    several = finite is not None and finite.morph.get("Number") == "Plur"
    return several and trigger.token.morph.get("Number") != "Sing"


def is_told_of_here(trigger: Trigger, mention: Mention) -> bool:
    """Whether what a bracket tells can be of somebody: of him before it and nobody further on or back (*Kral,
    Novak (en détention depuis mai) et Moroz (en liberté)*)."""
    text, scene = trigger.scene.page.text, trigger.scene
    opened = text.rfind("(", scene.start, trigger.hit.start)
    closed = text.find(")", trigger.hit.end, scene.sentence.end)
    if opened < 0 or closed < 0 or ")" in text[opened : trigger.hit.start]:
        return True
    beside = mention.end <= opened and not text[mention.end : opened].strip()
    return beside or opened < mention.start < closed
