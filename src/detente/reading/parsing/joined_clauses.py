"""Clauses that a parse takes for more objects of the one before: *Minsk freed Anton Kral and | the lawyer
Anna Novak was deported*."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_NAMING = frozenset({"PROPN", "NOUN"})
_SAID_OF = frozenset({"acl", "appos"})


def part_clauses(tokens: list[Token], grammar: Grammar) -> None:
    """Give, in place, a passive verb whose helper is of one the last of such a row for its subject, and the
    verb before the rest for its object: a row of several would have a helper of several."""
    for helper in tokens:
        verb = tokens[helper.head]
        if helper.dep != "aux:pass" or helper.pos != "AUX" or helper.key in grammar.of_several:
            continue
        if helper.i > verb.i or helper.morph.get("Number") == "Plur" or "Fin" not in helper.morph.values():
            continue
        last = _joined_before(helper, tokens)
        first = tokens[last.head] if last is not None else None
        if last is None or first is None:
            continue
        before = _active_before(first, verb, tokens)
        joint = next((t for t in tokens[first.i : last.i] if t.dep == "cc" and t.text in grammar.joins), None)
        if before is None or joint is None:
            continue
        if before.head == verb.i:
            before.head, before.dep = (before.i, "root") if verb.head == verb.i else (verb.head, verb.dep)
        first.head, first.dep = before.i, "obj"
        last.head, last.dep = verb.i, "nsubj:pass"
        verb.head, verb.dep = before.i, "conj"
        joint.head, joint.dep = verb.i, "cc"


def _joined_before(helper: Token, tokens: list[Token]) -> Token | None:
    """Who is joined to another right before a helper, or before what commas set off from it,
    which is said of him alone."""
    joined = [t for t in tokens[: helper.i] if t.dep == "conj" and t.pos in _NAMING]
    if not joined:
        return None
    last = joined[-1]
    inside = {last.i}
    for token in tokens[last.i + 1 : helper.i]:
        if token.head == last.head and token.dep in _SAID_OF:
            token.head = last.i
        if token.head not in inside and token.pos != "PUNCT":
            under = tokens[token.head]
            if under.head not in inside:
                return None
        inside.add(token.i)
    return last if tokens[last.head].pos in _NAMING else None


def _active_before(first: Token, verb: Token, tokens: list[Token]) -> Token | None:
    """The verb of a whole sentence whose object the first of a row is, by the parse or by where it stands."""
    above = tokens[first.head]
    if above is verb and first.dep.startswith("nsubj"):
        start = min((t.i for t in tokens if t.head == first.i and t.i < first.i), default=first.i)
        above = tokens[start - 1] if start else first
    elif first.dep != "obj":
        return None
    own = [t for t in tokens if t.head == above.i and t is not above]
    whole = above.dep == "root" or above.head == verb.i
    subject = any(t.dep == "nsubj" and t.i < above.i and t.pos in _NAMING for t in own)
    marked = any(t.dep in ("mark", "aux:pass") for t in own)
    if above.pos != "VERB" or not whole or not subject or marked or above.i > first.i:
        return None
    return above
