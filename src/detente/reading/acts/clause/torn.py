"""Who does it and to whom, where a parse tears a verb from its helper or gives its object to another verb."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of

_REACH = 7
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def helped_subject(sentence: Sentence, verb: Token, helpers: Sequence[str]) -> Token | None:
    """The subject of a helper that a parse takes for a verb of its own: *Ottawa a | pour sa part imposé*."""
    if not helpers or verb.relation not in ("acl", "fixed", "advcl", "amod"):
        return None
    ahead = sentence.tokens[max(verb.i - _REACH, 0) : verb.i]
    helper = next((t for t in ahead if key_of(t.text) == helpers[-1]), None)
    if helper is None or helper.relation == "aux":
        return None
    return next((c for c in sentence.children(helper.i) if c.relation == "nsubj" and c.i < helper.i), None)


def enclosed_objects(sentence: Sentence, verb: Token, start: int, end: int) -> list[Token]:
    """Those to whom a verb's words do it, as whose subject a parse takes them: *let | 200 prisoners go*,
    *allowed | Belavia to resume flights*."""
    below = {
        t.i: sentence.head(t) for t in sentence.between(start, end) if t.i > verb.i and t.dep in _SUBJECTS
    }
    inside = (
        i
        for i, other in below.items()
        if other is not None and other.relation == "ccomp" and other.head == verb.i and other.start < end
    )
    return [sentence.tokens[i] for i in inside]


def noun_before(sentence: Sentence, token: Token, of: frozenset[str]) -> Token | None:
    """The noun with its owner whose infinitive a parse hangs on the verb over it: *a condamné la décision de
    Pékin | de maintenir*."""
    verb = sentence.head(token)
    if verb is None or verb.pos != "VERB" or token.relation != "xcomp":
        return None
    if not any(c.relation == "mark" and key_of(c.text) in of for c in sentence.children(token.i)):
        return None
    between = (c for c in sentence.children(verb.i) if verb.i < c.i < token.i)
    for noun in (c for c in between if c.relation == "obj" and c.pos == "NOUN"):
        if any(c.relation == "nmod" and c.pos == "PROPN" for c in sentence.children(noun.i)):
            return noun
    return None
