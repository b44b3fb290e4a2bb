"""What belongs to a gerund that opens a sentence, where a parse runs it into what follows the comma."""

from __future__ import annotations

from detente.reading.parsing.token import Token, has_finite

_NOMINAL = frozenset({"NOUN", "PROPN"})
_NAMING = _NOMINAL | {"DET", "ADJ"}
# The most words of a title before a name.
_TITLE = 6


def part_gerund(tokens: list[Token]) -> None:
    """*Saluant la libération de A, B, déléguée à la presse, a appelé les autorités à …*, *Welcoming the
    release of A, B, an envoy, called on …*: what a gerund opens ends at its comma, and who stands behind it
    is the subject of the finite verb, not another name of whoever stands before."""
    gerund = tokens[0] if tokens else None
    if gerund is None or not _is_gerund(gerund):
        return
    comma = next((t.i for t in tokens if t.text == ","), None)
    if comma is None or any(
        _is_finite(t, tokens) or t.morph.get("PronType") == "Rel" for t in tokens[1:comma]
    ):
        return
    noun = next((t for t in tokens[1:comma] if t.pos in _NOMINAL), None)
    who = next((t for t in tokens[comma + 1 : comma + 1 + _TITLE] if t.pos in _NOMINAL), None)
    while who is not None and who.dep.startswith(("compound", "flat")) and who.head > who.i:
        who = tokens[who.head]
    verb = _verb_of(who, tokens) if who is not None else None
    if noun is None or who is None or verb is None:
        return
    if any(t.pos not in _NAMING for t in tokens[comma + 1 : who.i]):
        return
    root = next((t for t in tokens if t.head == t.i), verb)
    astray = who.head < comma or noun.head > comma
    if not astray or root.i not in (gerund.i, verb.i):
        return
    verb.head, verb.dep = verb.i, "root"
    gerund.head, gerund.dep = verb.i, "advcl"
    if noun.dep.startswith("nsubj") or noun.head > comma:
        noun.head, noun.dep = gerund.i, "obj"
    passive = any(t.head == verb.i and t.dep == "aux:pass" for t in tokens)
    for token in tokens[comma:]:
        if token.i != verb.i and token.head < comma:
            token.head = who.i if who.i < token.i < verb.i else verb.i
            token.dep = "appos" if token.pos in _NOMINAL and token.i < verb.i else token.dep
    who.head, who.dep = verb.i, "nsubj:pass" if passive else "nsubj"


def _is_gerund(token: Token) -> bool:
    """Whether a word is a present participle."""
    present = token.morph.get("VerbForm") == "Part" and token.morph.get("Tense") == "Pres"
    return token.pos == "VERB" and present


def _verb_of(who: Token, tokens: list[Token]) -> Token | None:
    """The first finite verb behind somebody that stands in no relative clause."""
    relative = False
    for token in tokens[who.i + 1 :]:
        if token.text == ",":
            relative = False
        elif token.morph.get("PronType") == "Rel" or token.pos == "SCONJ" or token.text in ";:":
            relative = True
        elif not relative and token.pos == "VERB" and _is_finite(token, tokens):
            return token
    return None


def _is_finite(verb: Token, tokens: list[Token]) -> bool:
    """Whether a verb is finite by its form or its helper's."""
    return has_finite((verb, *(t for t in tokens if t.head == verb.i and t.dep.startswith("aux"))))
