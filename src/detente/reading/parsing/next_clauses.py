"""The subject of a clause that a comma alone parts from the one before: *под санкции попал Иван Краль,
| Олег Морель в список не вошёл*.

Behind a verb that stands before its subject a model takes the next clause's subject for one more of whom the
verb tells. Where the verb behind has no subject of its own and agrees with what opens its clause, that is its
subject.
"""

from __future__ import annotations

from detente.reading.parsing.token import Token

_ROW = ("conj", "appos", "nsubj", "nsubj:pass")
_CLAUSES = ("conj", "root", "parataxis")
_NAMES = ("PROPN", "NOUN")
_OPENERS = ("PROPN", "NOUN", "CCONJ", "SCONJ", "VERB", "ADP")


def own_next_subjects(tokens: list[Token]) -> None:
    """Give, in place, each verb of such a clause the subject that opens it."""
    for verb in tokens:
        if verb.pos == "VERB" and verb.dep in _CLAUSES and _is_predicate(verb):
            _own(verb, tokens)


def _own(verb: Token, tokens: list[Token]) -> None:
    comma = next((t.i for t in reversed(tokens[: verb.i]) if t.text == ","), None)
    if comma is None or any(t.head == verb.i and t.dep.startswith(("nsubj", "csubj")) for t in tokens):
        return
    behind = tokens[verb.i + 1] if verb.i + 1 < len(tokens) else verb
    if behind.pos == "PROPN" and behind.morph.get("Case") == "Nom":
        return  # "…, Анна Новак, на десять суток арестован Олег Морель".
    clause = tokens[comma + 1 : verb.i]
    subject = next((t for t in clause if t.pos in _OPENERS), verb)
    above = tokens[subject.head]
    if subject.pos not in _NAMES or subject.dep not in _ROW or not above.i < comma:
        return
    before = _verb_above(above, tokens)
    if before is None or subject.morph.get("Case") != "Nom" or before.i > above.i:
        return
    others = [t for t in clause if t.dep == "conj" and t.head == above.i and t.i > subject.i]
    if not (others if verb.morph.get("Number") == "Plur" else _agrees(subject, verb)):
        return
    for other in others:
        other.head = subject.i
    if before.dep == "advcl":
        before.head, before.dep = before.i, "root"
    participle = verb.morph.get("VerbForm") == "Part"
    subject.head, subject.dep = verb.i, "nsubj:pass" if participle else "nsubj"


def _verb_above(token: Token, tokens: list[Token]) -> Token | None:
    """The verb, before it in the sentence, that a subject or one beside it is told of by."""
    while token.dep in _ROW and token.head < token.i:
        token = tokens[token.head]
    opens = not token.i and token.pos in ("ADJ", "PROPN") and token.dep in ("root", "advcl")
    return token if opens or _is_predicate(token) else None


def _is_predicate(token: Token) -> bool:
    return token.morph.get("VerbForm") == "Fin" or token.morph.get("Variant") == "Short"


def _agrees(subject: Token, verb: Token) -> bool:
    number, gender = verb.morph.get("Number"), verb.morph.get("Gender")
    return number == "Sing" == subject.morph.get("Number") and gender in (None, subject.morph.get("Gender"))
