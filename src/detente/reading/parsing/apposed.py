"""Nouns behind a name and a comma that are spelled as a verb, for which parsers take them: *Anna Kral,
figure de l'opposition, …*."""

from __future__ import annotations

from detente.reading.parsing.token import Token


def free_apposed(tokens: list[Token], nouns: frozenset[str]) -> None:
    """Make appositions, in place, of ``nouns`` that a parse has for verbs behind a name and a comma, before a
    preposition or an adjective; a clause that the parse hung on one of them is then the sentence's."""
    for token in tokens[2:-1]:
        if token.text not in nouns or token.pos != "VERB" or tokens[token.i - 1].text != ",":
            continue
        name, behind = tokens[token.i - 2], tokens[token.i + 1]
        if name.pos == "PROPN" and behind.pos in ("ADP", "ADJ"):
            while name.dep.startswith("flat") and name.head < name.i:
                name = tokens[name.head]
            _appose(token, name, tokens)


def _appose(noun: Token, name: Token, tokens: list[Token]) -> None:
    if noun.i in (noun.head, name.head):
        end = next((t.i for t in tokens[noun.i + 1 :] if t.text == ","), len(tokens))
        subjects = [t for t in tokens[end:] if t.dep.startswith("nsubj") and t.head >= end]
        clause = tokens[subjects[0].head] if subjects else name
        above, relation = (clause, "root") if noun.head == noun.i else (tokens[noun.head], noun.dep)
        clause.head, clause.dep = above.i, relation
        for token in tokens:
            if token.head == noun.i and token not in (noun, clause) and not noun.i < token.i < end:
                token.head = clause.i
    noun.pos, noun.dep, noun.head = "NOUN", "appos", name.i
    noun.morph = {"Number": "Sing"}
    for token in tokens:
        if token.head == noun.i and token.i > noun.i and token.dep in ("obl:arg", "obl", "xcomp", "obj"):
            token.dep = "nmod"
