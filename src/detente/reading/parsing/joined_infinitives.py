"""What somebody is asked to do next, where a parse joins it to the asking.

*The EU asked Minsk to end the repression, release the prisoners and let monitors in*: small models join the
verb behind the comma to *asked*, in a form that cannot stand beside it, and so tell as done what is asked.
"""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token


def lower_joined(tokens: list[Token], grammar: Grammar) -> None:
    """Join, in place, each verb in its bare form to the infinitive with *to* between it and the verb that it
    hangs on, where that one is past or of the third person and so cannot go on in that form."""
    for verb in tokens:
        if verb.dep == "conj" or (verb.dep == "advcl" and _is_set_off(verb, tokens)):
            _lower(verb, tokens, grammar)


def _lower(verb: Token, tokens: list[Token], grammar: Grammar) -> None:
    above = tokens[verb.head]
    if not _is_bare(verb, tokens) or not _is_told(above, tokens):
        return
    between = [t for t in tokens[above.i + 1 : verb.i] if t.head == above.i]
    wished = (t for t in between if t.dep in ("xcomp", "ccomp", "advcl") and _has_to(t, tokens, grammar))
    infinitive = next(wished, None)
    if infinitive is None:
        return
    verb.head, verb.dep, verb.pos = infinitive.i, "conj", infinitive.pos
    verb.morph = dict(infinitive.morph)
    for token in between:
        if token.i > infinitive.i and token.dep in ("punct", "cc"):
            token.head = verb.i


def _is_bare(verb: Token, tokens: list[Token]) -> bool:
    """Whether a verb stands as its dictionary has it, with neither subject nor helper."""
    as_listed = verb.pos in ("VERB", "ADJ") and verb.text == verb.lemma and verb.morph.get("Tense") != "Past"
    own = (t.dep for t in tokens if t.head == verb.i and t is not verb and t.i < verb.i)
    return as_listed and not any(dep.startswith(("aux", "nsubj", "expl", "mark")) for dep in own)


def _is_set_off(verb: Token, tokens: list[Token]) -> bool:
    """Whether a verb that a parse makes another clause stands right behind a comma and before its object."""
    has_object = any(t.head == verb.i and t.dep == "obj" and t.i > verb.i for t in tokens)
    return verb.i > 0 and tokens[verb.i - 1].text == "," and has_object


def _is_told(verb: Token, tokens: list[Token]) -> bool:
    """Whether a verb is finite, alone or by a helper, in another form than its dictionary's."""
    if verb.pos != "VERB":
        return False
    helped = any(t.head == verb.i and t.dep.startswith("aux") for t in tokens)
    past = verb.morph.get("Tense") == "Past" or verb.morph.get("VerbForm") == "Part"
    third = verb.morph.get("Number") == "Sing" and verb.morph.get("Person") == "3"
    return verb.text != verb.lemma and (past or third or helped)


def _has_to(verb: Token, tokens: list[Token], grammar: Grammar) -> bool:
    return any(t.head == verb.i and t.pos == "PART" and t.text in grammar.to for t in tokens)
