"""Who speaks before the colon that a line opens with, and is none of those whom it tells of behind: *Адвокат
Краль: министра арестовали*."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ"})
_ASIDE = frozenset({"obl", "advmod"})
_NAMES = frozenset({"appos", "flat"})


def opens_line(trigger: Trigger, token: Token) -> bool:
    """Whether a Slavic nominative stands before a colon, and behind that a noun and an active verb: whom its
    act is done to is no nominative, and stands behind the colon."""
    scene = trigger.scene
    if not scene.lexicon.bare_passive or trigger.voice != "active" or token.end > trigger.hit.start:
        return False
    colon = scene.page.text.find(":", token.end, trigger.hit.start)
    behind = trigger.sentence.between(colon, trigger.hit.start) if colon >= 0 else []
    if not any(t.pos in _NOMINAL and t.relation not in _ASIDE for t in behind):
        return False  # "Антон Краль: арестовали в мае".
    over = trigger.sentence.past(token, _NAMES) or token
    return "Nom" in (token.morph.get("Case"), over.morph.get("Case"))
