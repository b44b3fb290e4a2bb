"""Verbs of headlines that are spelled as nouns, before those who were held: *Guinea president pardons jailed
soldiers*, where small models take the participle for the verb and the president's pardons for who does it."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_SOMEBODY = frozenset({"NOUN", "PROPN"})
_WORDS = frozenset({"NOUN", "PROPN", "ADJ"})


def give_headline_verb(tokens: list[Token], grammar: Grammar) -> None:
    """Make the sentence's verb, in place, of a word for letting go between who does it and a participle of
    those who are let go, where the sentence has no other verb."""
    for verb in tokens[1:-2]:
        doer, held = tokens[verb.i - 1], tokens[verb.i + 1]
        if verb.text not in grammar.letting_go or not verb.text.endswith("s") or doer.pos not in _SOMEBODY:
            continue
        if held.text not in grammar.held or any(
            t.pos in ("VERB", "AUX") and t not in (verb, held) for t in tokens
        ):
            continue
        whom = _last_of(held.i + 1, tokens)
        if whom is None or not {verb.i, held.i} & {t.i for t in tokens if t.head == t.i}:
            continue
        for token in tokens:
            if token.head in (verb.i, held.i):
                token.head = verb.i if token.i < verb.i or token.i > whom.i else whom.i
        verb.pos, verb.dep, verb.head = "VERB", "root", verb.i
        verb.morph = {"Tense": "Pres", "VerbForm": "Fin", "Number": "Sing", "Person": "3"}
        verb.lemma = verb.text.removesuffix("s")
        doer.dep, doer.head = "nsubj", verb.i
        held.pos, held.dep, held.head = "VERB", "amod", whom.i
        whom.dep, whom.head = "obj", verb.i
        for token in tokens[held.i + 1 : whom.i]:
            token.head = whom.i
            token.dep = "amod" if token.pos == "ADJ" else "compound"


def _last_of(first: int, tokens: list[Token]) -> Token | None:
    """The last noun of a row of nouns and adjectives."""
    last = None
    for token in tokens[first:]:
        if token.pos not in _WORDS:
            break
        last = token if token.pos in _SOMEBODY else last
    return last
