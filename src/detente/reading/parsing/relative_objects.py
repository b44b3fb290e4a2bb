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
    if any(t.dep in ("obj", "iobj") for t in own):
        return
    if verb.dep == "acl:relcl" and verb.pos == "VERB" and verb.head == name.head:
        if any(t.dep.startswith(_SUBJECTS) for t in own):
            name.head, name.dep = verb.i, "obj"
    elif verb.dep == "acl" and verb.pos == "NOUN" and name.head == verb.i:
        name.dep, verb.pos = "obj", "VERB"
        verb.morph = {**verb.morph, "VerbForm": "Part", "Voice": "Act"}
