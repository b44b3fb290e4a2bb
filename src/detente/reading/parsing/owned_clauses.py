"""Relative clauses about somebody of somebody's: *Anna Kral, dont le mari a été arrêté, a été libérée*,
*Антона Краля, чью сестру арестовали, выслали*.

Small models take the noun behind the relative word for a part of the main clause, and so its verb and the
main one for each other's. Where the words stand as they must in such a clause, the order tells: what stands
between the relative word and the comma behind its verb is of that verb, and who stands before it is of the
next one.
"""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.joined_verbs import keep_whole
from detente.reading.parsing.token import Token

_LED = frozenset({"DET", "ADJ", "NUM"})
_PARTS = ("flat", "compound", "appos")


def own_clauses(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, what a clause with a relative word for *whose* tells on its own verb."""
    for whose in tokens:
        if whose.text.lower() in grammar.whose and whose.i > 1 and tokens[whose.i - 1].text == ",":
            _own(whose, tokens)


def _own(whose: Token, tokens: list[Token]) -> None:
    noun = next((t for t in tokens[whose.i + 1 :] if t.pos not in _LED), whose)
    verb = _verb_behind(noun, tokens)
    owner = _head_of_owner(tokens[whose.i - 2], tokens)
    if noun.pos != "NOUN" or verb is None or (noun.head == verb.i and verb.head == owner.i):
        return
    name = _name_behind(noun, verb, tokens)
    if any(
        t.pos in ("NOUN", "PROPN", "PRON") for t in tokens[name[-1].i + 1 if name else noun.i + 1 : verb.i]
    ):
        return
    closed = next((t.i for t in tokens[verb.i :] if t.text == ","), None)
    main = _verb_behind(tokens[closed], tokens) if closed is not None else None
    helpers = [t for t in tokens[noun.i : verb.i] if t.pos == "AUX"]
    if noun.head != verb.i:
        passive = any(t.dep == "aux:pass" for t in helpers)
        done_to = noun.morph.get("Case") == "Acc"
        noun.head, noun.dep = verb.i, "obj" if done_to else "nsubj:pass" if passive else "nsubj"
    for helper in helpers:
        helper.head = verb.i
    if whose.pos == "PRON":
        whose.head, whose.dep = verb.i, "obl"  # No part of who or what the noun is: *dont | le frère*.
    if name:
        name[0].head, name[0].dep = noun.i, "appos"
        keep_whole(name, name[0])
    if main is not None:
        for token in tokens[verb.i + 1 : closed]:
            if token.head == main.i:
                token.head = verb.i
                token.dep = "ccomp" if _is_content(token, tokens) else token.dep
        _give_back(main, owner, verb, tokens)
    verb.head, verb.dep = owner.i, "acl:relcl"


def _give_back(main: Token, owner: Token, verb: Token, tokens: list[Token]) -> None:
    """Hang on the main verb who stands before the clause, and it on what the clause's verb hung on."""
    if tokens[main.head] is verb or verb.i < main.head < main.i:
        outside = verb.head if verb.head not in (verb.i, owner.i) and verb.head < owner.i else main.i
        main.head, main.dep = outside, verb.dep if outside != main.i else "root"
    if owner.head == verb.i:
        passive = any(t.head == main.i and t.dep == "aux:pass" for t in tokens)
        owner.dep = "nsubj:pass" if passive and owner.dep.startswith("nsubj") else owner.dep
        owner.head = main.i


def _is_content(token: Token, tokens: list[Token]) -> bool:
    return token.pos == "VERB" and any(t.head == token.i and t.dep == "mark" for t in tokens)


def _verb_behind(start: Token, tokens: list[Token]) -> Token | None:
    """The verb between a word and the next mark."""
    for token in tokens[start.i + 1 :]:
        if token.pos == "PUNCT" and token.text in ",;:":
            return None
        if token.pos == "VERB":
            return token
    return None


def _head_of_owner(last: Token, tokens: list[Token]) -> Token:
    while last.dep.startswith(_PARTS) and last.head < last.i:
        last = tokens[last.head]
    return last


def _name_behind(noun: Token, verb: Token, tokens: list[Token]) -> list[Token]:
    """The words in capitals right behind a noun."""
    end = noun.i + 1
    while end < verb.i and tokens[end].text[:1].isupper():
        end += 1
    return tokens[noun.i + 1 : end]
