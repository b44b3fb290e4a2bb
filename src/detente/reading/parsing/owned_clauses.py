"""Relative clauses about somebody of somebody's: *Anna Kral, dont le mari a été arrêté, a été libérée*,
*Антона Краля, чью сестру арестовали, выслали*; and those of whom they tell what was done to him: *a relâché
Anna Kral, qu'un tribunal avait condamnée*; or who answers something (*un geste auquel Washington a répondu*).

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
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_PARTS = ("flat", "compound", "appos")


def own_clauses(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, what a clause with a relative word for *whose* tells on its own verb."""
    for whose in tokens:
        if whose.text.lower() in grammar.whose and whose.i > 1 and tokens[whose.i - 1].text == ",":
            _own(whose, tokens)


def clauses_on_objects(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, on the name before it a clause whose relative word is what its verb is done to, where a
    model takes that for a conjunction: *a relâché Anna Kral, qu'un tribunal avait condamnée à six ans*."""
    for whom in tokens:
        if whom.text.lower() in grammar.whom and whom.i > 1 and tokens[whom.i - 1].text == ",":
            last, verb = tokens[whom.i - 2], _verb_behind(whom, tokens)
            if verb is None or not last.text[:1].isupper() or verb.head == verb.i:
                continue
            doer = next((t for t in tokens[whom.i + 1 : verb.i] if t.pos in _NOMINAL), None)
            owner = _head_of_owner(last, tokens)
            own = {t.dep for t in tokens if t.head == verb.i and t is not whom}
            known = whom.pos == "PRON" and verb.head == owner.i and verb.dep == "acl:relcl"
            if doer is None or "aux:pass" in own or ("obj" in own and not known):
                continue  # "Avait fait arrêter le mois dernier": no object.
            if tokens[owner.head] is verb:
                continue  # The main verb hangs on this one.
            whom.pos, whom.head, whom.dep = "PRON", verb.i, "obj"
            verb.head, verb.dep = owner.i, "acl:relcl"
            if doer.head in (verb.i, owner.i) or doer.dep == "dep":
                doer.head, doer.dep = verb.i, "nsubj"


def clauses_with_subjects(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, the verb of a clause that a relative word *to which* opens on the noun before, and its
    subject on it, which a model takes for a part of the noun or for the head of the clause: *un geste auquel
    Washington a répondu en levant les sanctions*."""
    for opening in tokens:
        if opening.text.lower() not in grammar.to_which:
            continue
        doer = next((t for t in tokens[opening.i + 1 :] if t.pos not in _LED), opening)
        verb = _verb_behind(doer, tokens)
        owner = next((t for t in reversed(tokens[: opening.i]) if t.pos != "ADP"), None)
        if doer.pos not in _NOMINAL or verb is None or owner is None or owner.pos != "NOUN":
            continue
        if verb.head in (verb.i, doer.i) or verb.morph.get("VerbForm") == "Inf":
            continue
        verb.head, verb.dep = owner.i, "acl:relcl"
        doer.head, doer.dep = verb.i, "nsubj"
        opening.pos, opening.head, opening.dep = "PRON", verb.i, "obl"


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
