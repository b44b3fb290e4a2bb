"""Of whom a relative clause behind an aside is, where a parse hangs it on the mark that ends the aside."""

from __future__ import annotations

from detente.reading.parsing.token import ASIDE_ENDS, DASHES, Token

_NOUNS = frozenset({"NOUN", "PROPN"})


def give_clause_past_aside(clause: Token, tokens: list[Token]) -> None:
    """*Dix prisonniers – dont deux Américains –, dont le transfert …*: what stands behind the comma that ends
    an aside is of the noun before it."""
    first = next((t.i for t in tokens[: clause.i + 1] if _opens(t, clause, tokens)), 0)
    if first < 2 or tokens[first - 1].text != "," or tokens[first - 2].text not in ASIDE_ENDS:
        return
    closing = first - 2
    opening = "(" if tokens[closing].text == ")" else None
    marks = (t for t in reversed(tokens[:closing]))
    begin = next((t.i for t in marks if t.text == opening or (opening is None and t.text in DASHES)), 0)
    noun = next((t for t in reversed(tokens[:begin]) if t.pos in _NOUNS), None)
    if noun is None or any(t.pos in ("VERB", "AUX") for t in tokens[noun.i : begin]):
        return
    while noun.dep.startswith(("nmod", "flat", "compound")) and tokens[noun.head].i < noun.i:
        noun = tokens[noun.head]
    if noun.pos in _NOUNS:
        clause.head = noun.i


def _opens(token: Token, clause: Token, tokens: list[Token]) -> bool:
    """Whether a relative pronoun opens a clause."""
    if token.morph.get("PronType") != "Rel":
        return False
    at = token
    for _ in range(3):
        if at.i == clause.i:
            return True
        at = tokens[at.head]
    return at.i == clause.i
