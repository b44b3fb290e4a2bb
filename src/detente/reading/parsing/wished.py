"""Participles that tell what somebody wants done, which parsers hang on the noun before them once something
is set off between the two: *they want the consul, Anton Kral, expelled*."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_SET_OFF = frozenset({"appos", "acl:relcl", "nummod", "amod"})
_SHORT = 12


def wish_done(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, such participles on the verb for the wish, with the noun for their subject: it is the
    last thing that the verb has, while what only says more of the noun leads on (*wants the consul, Anton
    Kral, jailed in May, to be freed*); and make a verb of one that a parser takes for a helper (*whom they
    want | extradited*)."""
    for token in tokens:
        if token.pos == "AUX" and token.dep == "aux" and token.key in grammar.wishing:
            _free_wish(token, tokens)
        if token.dep != "acl" or token.morph.get("VerbForm") != "Part" or tokens[token.i - 1].text != ",":
            continue
        noun = _called(token, tokens)
        verb = tokens[noun.head]
        if noun.dep.startswith("nsubj") and verb.i > token.i and verb.dep == "ccomp":
            verb = tokens[verb.head]
        elif noun.dep != "obj":
            continue
        if (
            _wishes(verb, tokens, grammar)
            and _is_set_off(noun, token, tokens)
            and not _goes_on(token, tokens)
        ):
            token.head, token.dep = verb.i, "ccomp"
            noun.head, noun.dep = token.i, "nsubj"


def _free_wish(wish: Token, tokens: list[Token]) -> None:
    """Make a verb of a wish that a parser takes for the helper of the participle right behind it."""
    verb = tokens[wish.head]
    helped = any(t.head == verb.i and t.dep == "aux" for t in tokens[: wish.i])  # "Would like".
    if verb.i != wish.i + 1 or verb.morph.get("VerbForm") == "Inf" or helped:
        return
    wish.pos, wish.dep = "VERB", verb.dep
    wish.head = wish.i if verb.head == verb.i else verb.head
    verb.head, verb.dep = wish.i, "ccomp"
    subjects = [t for t in tokens[: wish.i] if t.head == verb.i and t.dep.startswith("nsubj")]
    for token in subjects[:-1]:
        token.dep = "obj"
    for token in tokens[: wish.i]:
        if token.head == verb.i:
            token.head = wish.i


def _called(participle: Token, tokens: list[Token]) -> Token:
    """The noun that a participle hangs on, over what that is called."""
    noun = tokens[participle.head]
    while noun.dep == "appos" and noun.head < noun.i:
        noun = tokens[noun.head]
    return noun


def _wishes(verb: Token, tokens: list[Token], grammar: Grammar) -> bool:
    above = tokens[verb.head]
    return verb.lemma in grammar.wishing or (verb.dep == "xcomp" and above.lemma in grammar.wishing)


def _is_set_off(noun: Token, participle: Token, tokens: list[Token]) -> bool:
    """Whether two commas set off between a noun and a participle what else is said of the noun."""
    between = tokens[noun.i + 1 : participle.i - 1]
    own = any(t.dep in _SET_OFF and t.head <= t.i for t in between)
    return own and any(t.text == "," for t in between) and len(between) <= _SHORT


def _goes_on(participle: Token, tokens: list[Token]) -> bool:
    """Whether a comma closes what a participle tells, behind which an infinitive or participle stands."""
    end = next((t.i for t in tokens[participle.i :] if t.text in (",", ";")), len(tokens))
    behind = tokens[end + 1 :][:2]
    return any(t.morph.get("VerbForm") in ("Inf", "Part") or t.pos == "PART" for t in behind)
