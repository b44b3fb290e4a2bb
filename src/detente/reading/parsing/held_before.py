"""Participles that say what somebody let go had been, which parsers take for a second verb: *Minsk released
Anton Kral and | imprisoned journalist Anna Novak*."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_CALLING = frozenset({"NOUN", "ADJ", "PROPN"})
_OWN = frozenset({"punct", "cc"})


def hang_held(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, such a participle on the name behind its bare calling, and the name on the one before
    the conjunction: a verb would take its object with an article, or a name right behind it (*and jailed the
    journalist*, *and jailed Anna Novak*). Where something tells for how long or of what, or the conjunction
    is a *but*, make it a verb with the name for its object."""
    for held in tokens[2:]:
        joint, before = tokens[held.i - 1], tokens[held.i - 2]
        if held.text not in grammar.held or joint.pos != "CCONJ":
            continue
        let_go, name = _let_go(tokens[: joint.i], grammar), _name(held, tokens)
        if let_go is None or name is None or before.pos != "PROPN":
            continue
        behind = [*tokens[name.i + 1 : name.i + 3], before, before]
        told = behind[0].key in grammar.so_long and (behind[1].pos == "NUM" or behind[0].key in grammar.of)
        if joint.text not in grammar.joins or told:
            if let_go.pos == "VERB":
                _make_verb(held, joint, name, let_go, tokens)
        elif behind[0].key not in grammar.so_long:
            _make_attribute(held, joint, name, _head_of_name(before, tokens), tokens)


def _make_attribute(held: Token, joint: Token, name: Token, first: Token, tokens: list[Token]) -> None:
    for token in tokens:
        if token.head == held.i and token is not held:
            inside = held.i < token.i < name.i
            token.head = name.i if inside or token.dep in _OWN else first.head
    joint.head, joint.dep = name.i, "cc"
    held.pos, held.dep, held.head = "VERB", "amod", name.i
    held.morph = {"VerbForm": "Part", "Tense": "Past"}
    name.dep, name.head = "conj", first.i


def _make_verb(held: Token, joint: Token, name: Token, let_go: Token, tokens: list[Token]) -> None:
    held.pos, held.dep, held.head = "VERB", "conj", let_go.i
    held.morph = dict(let_go.morph)
    joint.head, joint.dep = held.i, "cc"
    name.dep, name.head = "obj", held.i
    for token in tokens[held.i + 1 :]:
        if token.i < name.i and not held.i < token.head <= name.i:
            token.dep, token.head = "compound", name.i
        elif token.i > name.i and token.dep.startswith(("nmod", "obl")) and token.head < name.i:
            token.dep, token.head = "obl", held.i


def _let_go(before: list[Token], grammar: Grammar) -> Token | None:
    """The word for letting somebody go, if it is the last verb or noun for an act before the conjunction."""
    for token in reversed(before):
        if token.key in grammar.letting_go:
            return token
        if token.pos in ("VERB", "PUNCT") and token.text != ",":
            return None
    return None


def _name(held: Token, tokens: list[Token]) -> Token | None:
    """The last word of the name behind a participle and a bare calling in small letters."""
    last = held.i
    while last + 1 < len(tokens) and tokens[last + 1].text.islower() and tokens[last + 1].pos in _CALLING:
        last += 1
    if last == held.i:
        return None
    calling = last
    while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN" and tokens[last + 1].text[:1].isupper():
        last += 1
    return tokens[last] if last > calling else None


def _head_of_name(word: Token, tokens: list[Token]) -> Token:
    """The first of a row of names whose last word that is: further ones are joined to it."""
    while word.dep in ("conj", "appos", "compound", "flat") and tokens[word.head].pos == "PROPN":
        if word.head >= word.i and word.dep != "compound":
            break
        word = tokens[word.head]
    return word
