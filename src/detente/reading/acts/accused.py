"""Who stands accused where the accusation is the object: *против Краля возбудили дело*."""

from __future__ import annotations

from detente.reading.acts.grammar import Trigger, cases_of, has_case
from detente.reading.parse import Token

_REACH = 60


def accused(trigger: Trigger) -> list[Token]:
    """Against whom a charge is brought, or whom it is made known to, whatever small models hang a dative on:
    *предъявила обвинение в саботаже лидеру партии Ивану Кралю*."""
    if trigger.rule.kind != "charge":
        return []
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    children = sentence.children(trigger.token.i)
    against = [c for c in children if cases_of(sentence, c) in words["against"]]
    if against or words["of"] or any(_is_dative(trigger, c) for c in children):
        return against
    behind = sentence.between(trigger.hit.end, trigger.hit.end + _REACH)
    named = next((t for t in behind if t.pos == "PROPN" and _is_dative(trigger, t)), None)
    return [named] if named is not None and _is_person(trigger, named) else []


def _is_dative(trigger: Trigger, token: Token) -> bool:
    return token.morph.get("Case") == "Dat" and not has_case(trigger.sentence, token)


def _is_person(trigger: Trigger, token: Token) -> bool:
    mention = trigger.scene.at(token.start, token.end)
    return mention is not None and mention.kind == "person"
