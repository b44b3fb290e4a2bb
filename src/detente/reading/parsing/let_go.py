"""Participles that parsers take for the helper of the infinitive behind them: *those let go include X*."""

from __future__ import annotations

from itertools import pairwise

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_SAID_OF = frozenset({"NOUN", "PRON", "PROPN"})
_OBJECT = frozenset({"DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_CLAUSES = frozenset({"advcl", "ccomp", "conj", "xcomp", "parataxis"})


def give_participle(tokens: list[Token], grammar: Grammar) -> None:
    """Make a participle of such a helper where no object stands behind the infinitive and another verb goes
    on: *those let go | include X*, *one of those let go on Monday*, not *they let go three prisoners*."""
    for helper, verb in pairwise(tokens):
        if helper.key not in grammar.causing or helper.head != verb.i or verb.pos != "VERB" or not helper.i:
            continue
        behind = tokens[verb.i + 1] if verb.i + 1 < len(tokens) else verb
        if behind.pos in _OBJECT or behind.key in grammar.of:
            continue
        subject = next((t for t in tokens[: helper.i] if t.head == verb.i and t.dep == "nsubj"), None)
        noun = subject or tokens[helper.i - 1]
        if noun.pos not in _SAID_OF or any(
            t.head == verb.i and t.dep.startswith("aux") for t in tokens[: helper.i]
        ):
            continue
        main = _main(verb, tokens) if subject is not None else verb
        if main is None:
            continue
        if subject is not None:
            _go_on(subject, verb, main, tokens)
        for token in tokens[verb.i + 1 :]:
            if token.head == verb.i:
                token.head = helper.i
        helper.pos, helper.dep, helper.head = "VERB", "acl", noun.i
        helper.morph = {"VerbForm": "Part", "Tense": "Past", "Aspect": "Perf"}
        verb.dep, verb.head, verb.morph = "xcomp", helper.i, {"VerbForm": "Inf"}


def _main(verb: Token, tokens: list[Token]) -> Token | None:
    """The verb that goes on behind an infinitive, of which a parse makes it a part, or the other way
    round."""
    above = tokens[verb.head]
    if above is not verb:
        return above if above.i > verb.i and above.pos in ("VERB", "AUX") else None
    behind = (t for t in tokens[verb.i + 1 :] if t.head == verb.i and t.dep in _CLAUSES)
    found = next((t for t in behind if t.pos in ("VERB", "AUX")), None)
    opened = found is not None and any(t.head == found.i and t.dep in ("mark", "cc") for t in tokens)
    return None if opened else found


def _go_on(subject: Token, verb: Token, main: Token, tokens: list[Token]) -> None:
    """Make a verb that of the sentence, with its subject and what stands behind it."""
    subject.head = main.i
    if verb.head == verb.i:
        main.head, main.dep = main.i, "root"
    for token in tokens:
        if token.head == verb.i and token is not main and (token.i > main.i or token.i < subject.i):
            token.head = main.i
