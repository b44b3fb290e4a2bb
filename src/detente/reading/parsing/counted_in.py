"""Whose verb is whose where some of those before it are counted in between: *huit personnes, dont un ministre
et deux généraux, ont été sanctionnées*.

Small models take those right before the verb for its subjects. A relative word for *of whom* before nouns
that a comma parts from the next verb counts them in and opens no clause; the verb is of those before it,
unless it has a subject of its own behind the comma.
"""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_NOMINAL = frozenset({"NOUN", "PROPN"})
_PARTS = ("amod", "nmod", "flat", "appos", "nummod", "compound")
_SUBJECT = "nsubj"


def count_in(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, those counted in on those whom they are some of, and these on the verb behind."""
    for whose in tokens:
        if whose.text.lower() in grammar.whose and whose.i > 1 and tokens[whose.i - 1].text == ",":
            _count_in(whose, tokens)


def _count_in(whose: Token, tokens: list[Token]) -> None:
    verb = _verb_of(whose, tokens)
    owner = tokens[whose.i - 2]
    while owner.dep.startswith(_PARTS) and owner.head < owner.i:
        owner = tokens[owner.head]
    if verb is None or owner.pos not in _NOMINAL or not owner.i < whose.i < verb.i:
        return
    closed = next((t.i for t in reversed(tokens[whose.i : _first_of(verb, tokens)]) if t.text == ","), -1)
    counted = [t for t in tokens[whose.i + 1 : max(closed, whose.i)] if t.pos in _NOMINAL]
    subjects = [t for t in counted if t.head == verb.i and t.dep.startswith(_SUBJECT)]
    if not subjects:
        return
    relation, first = subjects[0].dep, counted[0]
    for token in subjects:
        token.head, token.dep = (owner.i, "acl:relcl") if token is first else (first.i, "conj")
    if any(t.pos in _NOMINAL for t in tokens[closed : _first_of(verb, tokens)]):
        if owner.head == verb.i and owner.dep.startswith(_SUBJECT):
            owner.dep = "obl"  # "Hormis trois élus, dont X, les manifestants ont été relâchés".
    elif verb.head == owner.i:
        root = owner.head == owner.i
        verb.head, verb.dep = (verb.i, "root") if root else (owner.head, owner.dep)
        owner.head, owner.dep = verb.i, relation
    elif owner.head == verb.i and not any(t.head == owner.i and t.dep == "case" for t in tokens):
        owner.dep = relation


def _verb_of(whose: Token, tokens: list[Token]) -> Token | None:
    """The first finite verb behind a word, or what the first helper behind it helps."""
    for token in tokens[whose.i + 1 :]:
        if token.pos == "AUX":
            return tokens[token.head] if tokens[token.head].i > token.i else None
        if token.pos == "VERB" and token.morph.get("VerbForm", "Fin") == "Fin":
            return token
    return None


def _first_of(verb: Token, tokens: list[Token]) -> int:
    """Where a verb begins with its helpers."""
    return min((t.i for t in tokens if t.head == verb.i and t.pos == "AUX" and t.i < verb.i), default=verb.i)
