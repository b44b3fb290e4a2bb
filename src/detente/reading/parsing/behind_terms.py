"""Whom a verb is done to, behind a term and a prison: *sentenced to two years in prison | Anna Novak*."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_CLIMB = 3


def free_name(tokens: list[Token], grammar: Grammar) -> None:
    """Make, in place, the object of the verb before of a name that a parse takes for that of such a place,
    where the verb has no object and is no passive."""
    for place in tokens:
        name = tokens[place.head]
        if place.key not in grammar.places_held or name.pos != "PROPN" or not place.i < name.i:
            continue
        led = [t for t in tokens[: place.i] if t.head in (name.i, place.i) and t.dep == "case"]
        noun = tokens[name.head]
        verb = noun
        for _ in range(_CLIMB):
            if verb.pos == "VERB":
                break
            verb = tokens[verb.head]
        own = {t.dep for t in tokens if t.head == verb.i}
        if verb.pos != "VERB" or verb.i > place.i or not led or not own.isdisjoint(("obj", "aux:pass")):
            continue
        for token in led:
            token.head = place.i
        place.dep, place.head = ("obl" if noun is verb else "nmod"), noun.i
        name.dep, name.head = "obj", verb.i
