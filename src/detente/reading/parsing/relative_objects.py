"""Whom the verb of a clause on somebody is done to, where a parse apposes him to that one: *le juge qui a
condamné Anna Kral*; *судьи, посадившего Ивана Краля*."""

from __future__ import annotations

from detente.reading.parsing.token import Token

_SUBJECTS = ("nsubj", "csubj")


def give_relative_object(name: Token, tokens: list[Token]) -> None:
    """Hang a name right behind a verb on it, where the verb is of a relative clause with a subject and no
    object of its own; and one behind a participle that the parse has for a noun on that."""
    verb = tokens[name.i - 1]
    if name.dep != "appos" or name.pos != "PROPN" or name.i == 0:
        return
    own = [t for t in tokens if t.head == verb.i and t is not name]
    if verb.pos == "NOUN" and name.head == verb.i:
        _give_object(name, verb, own, tokens)
    if any(t.dep in ("obj", "iobj") for t in own):
        return
    if verb.dep == "acl:relcl" and verb.pos == "VERB" and verb.head == name.head:
        if any(t.dep.startswith(_SUBJECTS) for t in own):
            name.head, name.dep = verb.i, "obj"
    elif verb.dep == "acl" and verb.pos == "NOUN" and name.head == verb.i:
        name.dep, verb.pos = "obj", "VERB"
        verb.morph = {**verb.morph, "VerbForm": "Part", "Voice": "Act"}


def _give_object(name: Token, noun: Token, own: list[Token], tokens: list[Token]) -> None:
    """Give an active verb without an object the name right behind the bare noun that a preposition makes a
    part of it: *a assigné à résidence | Anna Kral*, *placed under arrest | Anna Kral*."""
    verb = tokens[noun.head]
    rest = [t for t in own if t.dep.startswith("flat") and t.i > name.i]
    own = [t for t in own if t not in rest]
    led = [t for t in own if t.dep == "case" and t.i == noun.i - 1]
    if (
        not led
        or len(own) > 1
        or verb.pos != "VERB"
        or verb.i != noun.i - 2
        or not noun.dep.startswith("obl")
    ):
        return
    beside = [t for t in tokens if t.head == verb.i and t is not verb]
    said = next((t for t in beside if t.dep == "obj" and _is_behind_comma(t, name, tokens)), None)
    if not any(t.dep in ("obj", "nsubj:pass", "aux:pass") for t in beside if t is not said):
        if said is not None:
            said.head, said.dep = name.i, "appos"
        name.head, name.dep = verb.i, "obj"
        for part in rest:
            part.head = name.i


def _is_behind_comma(noun: Token, name: Token, tokens: list[Token]) -> bool:
    """Whether a comma parts a noun and its own words from a name before it: *Anna Kral, opposante à X*."""
    first = min((t.i for t in tokens[name.i : noun.i] if t.head == noun.i and t.text != ","), default=noun.i)
    return first > name.i and tokens[first - 1].text == ","
