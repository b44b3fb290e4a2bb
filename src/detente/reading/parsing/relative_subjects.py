"""Who does what a relative clause tells, where a parse has its verb for a noun or him for the one whom the
clause is on: *la chaîne que finance Anton Kral a été sanctionnée*, *le militant auquel Anton Kral écrivait a
été arrêté*."""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_NOMINAL = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})
_SPELLED = frozenset({"NOUN", "PROPN", "ADJ", "ADV", "X", "VERB"})
_PARTS = ("flat", "compound", "appos")
_PRESENT = {"VerbForm": "Fin", "Mood": "Ind", "Tense": "Pres", "Number": "Sing", "Person": "3"}
_STEPS = 60


def give_inverted_subjects(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, what stands between a relative word and who does it on the noun before, as a verb,
    whatever a model has it for, and him on it: no bare noun stands there."""
    for whom in tokens[1:-2]:
        key = whom.text.lower()
        if key not in grammar.whom | grammar.to_which:
            continue
        owner, verb = _owner(tokens[whom.i - 1], tokens), _verb(whom, tokens)
        doer = _doer(verb, tokens) if verb is not None else None
        if owner is None or verb is None or doer is None:
            continue
        if verb.pos == "VERB" and doer.head == verb.i and doer.dep.startswith("nsubj"):
            continue
        before = [(t.head, t.dep) for t in tokens]
        if not _hang(verb, owner, doer, tokens):
            continue
        whom.head, whom.dep = verb.i, "obj" if key in grammar.whom else "obl"
        if _is_tree(tokens):
            whom.pos = "PRON"
            if verb.pos != "VERB":
                verb.pos, verb.morph = "VERB", dict(_PRESENT)
        else:
            _put_back(before, tokens)


def give_named_subjects(tokens: list[Token], grammar: Grammar) -> None:
    """Hang, in place, a name right behind a relative word and before a finite verb on that verb, and this on
    the noun before: *le militant auquel Anton Kral rendait visite a été arrêté*."""
    for opening in tokens[1:-2]:
        if opening.text.lower() not in grammar.whose | grammar.to_which:
            continue
        end = opening.i + 1
        while end < len(tokens) - 1 and tokens[end].text[:1].isupper():
            end += 1
        name, behind = tokens[opening.i + 1], tokens[end]
        if end == opening.i + 1 or behind.pos not in _VERBAL or behind.morph.get("VerbForm") != "Fin":
            continue
        helps = behind.pos == "AUX" and behind.dep.startswith(("aux", "cop")) and behind.head > behind.i
        verb, owner = tokens[behind.head] if helps else behind, _owner(tokens[opening.i - 1], tokens)
        if owner is None or tokens[opening.i - 1].text == ",":
            continue
        told = verb.head == owner.i and verb.dep.startswith("acl")
        if told and name.head == verb.i and name.dep.startswith("nsubj"):
            continue
        before = [(t.head, t.dep) for t in tokens]
        if not _hang(verb, owner, name, tokens):
            continue
        opening.head, opening.dep = verb.i, "obl"
        for part in tokens[opening.i + 2 : end]:
            if part.head not in range(opening.i + 1, end):
                part.head, part.dep = name.i, "flat:name"
        if _is_tree(tokens):
            opening.pos = "PRON"
        else:
            _put_back(before, tokens)


def give_clause_its_noun(pronoun: Token, tokens: list[Token]) -> None:
    """*L'ELN a libéré X avant de voir le gouvernement, qui s'est engagé à …*: a relative clause is of no
    verb, but of the noun before its comma."""
    verb = tokens[pronoun.head]
    above = tokens[verb.head]
    if pronoun.morph.get("PronType") != "Rel" or not 1 < pronoun.i < verb.i or not above.i < pronoun.i:
        return
    if above.pos not in _VERBAL or tokens[pronoun.i - 1].text != "," or verb.dep.startswith("conj"):
        return
    owner = _owner(tokens[pronoun.i - 1], tokens)
    if owner is not None and owner.i > above.i:
        verb.head, verb.dep = owner.i, "acl:relcl"


def _owner(last: Token, tokens: list[Token]) -> Token | None:
    """The noun before a relative word, past a comma, a preposition, its adjective and the parts of a name."""
    if last.text == "," or last.pos == "ADP":
        last = tokens[last.i - 1]
    if last.pos == "ADJ" and last.head < last.i:
        last = tokens[last.head]
    while last.dep.startswith(_PARTS) and last.head < last.i:
        last = tokens[last.head]
    if last.pos == "VERB" and last.i and tokens[last.i - 1].pos == "DET":
        last.pos, last.morph = "NOUN", {"Number": "Sing"}  # "L'opposant": an article leads no verb.
    return last if last.pos in _NOMINAL else None


def _verb(whom: Token, tokens: list[Token]) -> Token | None:
    """What stands right behind a relative word, or behind a helper there, where it can be a verb."""
    verb = tokens[whom.i + 1]
    if verb.pos == "AUX" and whom.i + 2 < len(tokens) and tokens[whom.i + 2].pos in _SPELLED:
        verb = tokens[whom.i + 2]
    return verb if verb.pos in _SPELLED and verb.text.isalpha() and verb.text.islower() else None


def _doer(verb: Token, tokens: list[Token]) -> Token | None:
    """The name right behind a verb, or the noun behind an article there that a name goes on with."""
    if verb.i + 1 >= len(tokens):
        return None
    first = tokens[verb.i + 1]
    if first.pos == "PROPN" and first.text[:1].isupper():
        return first
    if first.pos != "DET" or first.head >= len(tokens):
        return None
    noun = tokens[first.head]
    return noun if noun.pos in _NOMINAL and 0 < noun.i - first.i <= 2 else None


def _hang(verb: Token, owner: Token, doer: Token, tokens: list[Token]) -> bool:
    """Make a verb the head of a clause on a noun, with who does it; what the verb was to the sentence, the
    noun is, or the main verb behind."""
    if owner.head == doer.i and doer.head not in (verb.i, owner.i):
        owner.head, owner.dep = doer.head, doer.dep
    if owner.head == verb.i and verb.head != verb.i:
        owner.head, owner.dep = verb.head, verb.dep
    elif verb.i in (owner.head, verb.head):
        main = next((t for t in tokens[doer.i + 1 :] if _is_main(t, verb, doer, tokens)), None)
        if main is None:
            return False
        passive = any(t.head == main.i and t.dep == "aux:pass" for t in tokens)
        for token in tokens:
            if token.head == verb.i and token.i > main.i:
                token.head = main.i
        main.head, main.dep = main.i, "root"
        if owner.head == verb.i:
            owner.head, owner.dep = main.i, "nsubj:pass" if passive else "nsubj"
    verb.head, verb.dep = owner.i, "acl:relcl"
    doer.head, doer.dep = verb.i, "nsubj"
    return True


def _is_main(token: Token, verb: Token, doer: Token, tokens: list[Token]) -> bool:
    """Whether a verb with a helper or a finite form hangs on that of a clause, and has no subject but who
    does what that tells."""
    if token.pos != "VERB" or token.head != verb.i:
        return False
    own = [t.dep for t in tokens if t.head == token.i and t is not doer]
    finite = token.morph.get("VerbForm") == "Fin" or any(dep.startswith("aux") for dep in own)
    return finite and not any(dep.startswith(("nsubj", "mark")) for dep in own)


def _is_tree(tokens: list[Token]) -> bool:
    """Whether every word leads up to one that hangs on nothing."""
    for token in tokens:
        above = token
        for _ in range(_STEPS):
            above = tokens[above.head]
        if above.head != above.i:
            return False
    return True


def _put_back(before: list[tuple[int, str]], tokens: list[Token]) -> None:
    for token, (head, dep) in zip(tokens, before, strict=True):
        token.head, token.dep = head, dep
