"""People given over by a passive whose subject gets them: *she was handed over two captives*."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token

_HANDED = frozenset({"transfer", "release"})


def is_handed(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun is the object of a passive, and so who is given over to its subject."""
    if trigger.rule.kind not in _HANDED or trigger.voice != "passive" or not trigger.auxiliaries:
        return False
    people = trigger.scene.at(noun.start, noun.end)
    return noun.relation == "obj" and people is not None and people.kind in ("person", "people")
