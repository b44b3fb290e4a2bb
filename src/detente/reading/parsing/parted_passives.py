"""Passives whose participle an aside parts from its helper, which parsers take for a verb of its own: *they
were not, in fact, | freed*, *the men were, as ever, | punished*; and ones whose participle opens a sentence,
which looks like a name: *Freed | were soldiers X and Y*."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_ASIDE = 6
_CLAUSE = frozenset({"root", "ccomp", "conj", "advcl", "parataxis"})
_MISTAKEN = frozenset({"PROPN", "NOUN", "ADJ"})
_OWN = frozenset({"nsubj", "aux", "advmod", "mark", "cc", "punct", "advcl"})


def join_passives(tokens: list[Token], grammar: Grammar) -> None:
    """Give each such participle its helper, with the subject and all else that hangs on it."""
    for helper in tokens:
        if helper.pos != "AUX" or helper.dep not in _CLAUSE or helper.morph.get("VerbForm") == "Inf":
            continue
        if helper.lemma not in grammar.copulas:
            continue  # "L'UE a, elle, salué": an active verb.
        verb = _participle(helper, tokens, grammar)
        if verb is None or any(t.head == verb.i and t.dep.startswith(("aux", "nsubj")) for t in tokens):
            continue
        own = [t for t in tokens if t.head == helper.i and t is not helper and t is not verb]
        plain = all(helper.i < t.i < verb.i or t.dep.split(":")[0] in _OWN for t in own)
        if not plain or not any(t.dep == "nsubj" for t in own):
            continue
        if tokens[helper.head] is helper:
            verb.head, verb.dep = verb.i, "root"
        elif helper.head != verb.i:
            verb.head, verb.dep = helper.head, helper.dep
        for token in own:
            token.head = verb.i
            token.dep = "nsubj:pass" if token.dep == "nsubj" else token.dep
        helper.head, helper.dep = verb.i, "aux:pass"


def open_passive(tokens: list[Token], grammar: Grammar) -> None:
    """Make a sentence's first word, which cannot be the subject of a helper of several, its verb."""
    if len(tokens) <= 2 or tokens[0].pos not in _MISTAKEN or tokens[1].lemma not in grammar.copulas:
        return
    verb, helper, subject = tokens[0], tokens[1], tokens[tokens[0].head]
    told = verb.key in grammar.letting_go and verb.morph.get("Number") != "Plur"
    if not told or helper.key not in grammar.of_several or subject.i <= helper.i or helper.head != subject.i:
        return
    if subject.pos not in ("NOUN", "PROPN") or not verb.dep.startswith("nsubj"):
        return
    verb.pos, verb.morph = "VERB", {"VerbForm": "Part", "Tense": "Past", "Aspect": "Perf"}
    verb.dep, verb.head = subject.dep, verb.i if subject.head == subject.i else subject.head
    for token in tokens:
        if token.head == subject.i and token.dep in ("punct", "advmod", "obl", "advcl", "parataxis"):
            token.head = verb.i
    subject.dep, subject.head, helper.dep, helper.head = "nsubj:pass", verb.i, "aux:pass", verb.i


def _participle(helper: Token, tokens: list[Token], grammar: Grammar) -> Token | None:
    """The participle behind two commas that part nothing but a few words without a verb of their own, the
    first of them right behind a helper and its negation."""
    at = helper.i + 1
    while at < len(tokens) and (tokens[at].key in grammar.negations or tokens[at].pos in ("PART", "ADV")):
        at += 1
    if at >= len(tokens) or tokens[at].text != ",":
        return None
    end = next((t.i for t in tokens[at + 1 : at + 2 + _ASIDE] if t.text == ","), None)
    if end is None or any(t.morph.get("VerbForm") == "Fin" for t in tokens[at:end]):
        return None
    verb = next((t for t in tokens[end + 1 :] if t.pos != "ADV"), None)
    if verb is None or verb.pos not in ("VERB", "ADJ"):
        return None
    told = verb.morph.get("VerbForm") == "Part" and verb.morph.get("Tense") == "Past"
    return verb if told and verb.i <= end + 2 else None


PASSIVES = (join_passives, open_passive)
"""The repairs of passives, in their order."""
