"""ClearNLP dependencies, as spaCy's English models give them, made Universal Dependencies.

Rules and lexicons then see one scheme in every language. What changes: a preposition becomes the ``case``
of its object, which hangs where the preposition hung (``obl`` under a verb, ``nmod`` under a noun, and
``obl:agent`` after *by* in a passive); the predicate of *be* heads its clause with the verb as ``cop``; and
labels take UD's names. After the guidelines at universaldependencies.org and the ClearNLP label set.
"""

from __future__ import annotations

from detente.reading.language import Grammar
from detente.reading.parsing.token import Token

_RENAMED = {
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "dobj": "obj",
    "auxpass": "aux:pass",
    "poss": "nmod:poss",
    "relcl": "acl:relcl",
    "npadvmod": "obl:npmod",
    "prt": "compound:prt",
    "predet": "det:predet",
    "preconj": "cc:preconj",
    "quantmod": "advmod",
    "neg": "advmod",
    "oprd": "xcomp",
    "acomp": "xcomp",
    "attr": "xcomp",
    "intj": "discourse",
    "meta": "dep",
    "complm": "mark",
    "ROOT": "root",
}
_NAMED = frozenset({"nsubj", "nsubj:pass", "conj", "appos"})
_VERBAL = frozenset({"VERB", "AUX", "ADJ", "ADV"})


def to_universal(tokens: list[Token], grammar: Grammar) -> None:
    """Relabel and reattach the tokens of one sentence, in place."""
    children: list[list[Token]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            children[token.head].append(token)
    for token in tokens:
        if token.dep in ("prep", "agent", "dative") and token.pos in ("ADP", "SCONJ", "VERB", "ADV", "ADJ"):
            _raise_object(token, tokens, children)
    for token in tokens:
        if token.dep in ("attr", "acomp") and tokens[token.head].lemma in grammar.copulas:
            _head_clause(token, tokens[token.head], tokens)
    for token in tokens:
        # "by activists and by outlets": the second preposition hangs on the first one's object by now.
        inner = next((t for t in tokens if t.head == token.i and t.dep == "pobj"), None)
        if token.dep == "conj" and token.pos == "ADP" and inner is not None:
            inner.head, inner.dep = token.head, "conj"
            token.head, token.dep = inner.i, "case"
    for token in tokens:
        token.dep = _RENAMED.get(token.dep, token.dep)
        if token.dep == "aux" and token.pos == "PART":
            token.dep = "mark"
        if token.dep in ("prep", "agent"):
            token.dep = "advmod"
        elif token.dep == "dative":
            token.dep = "iobj"
        elif token.dep in ("pobj", "pcomp"):
            token.dep = "obl" if token.dep == "pobj" else "advcl"
    for token in tokens:
        if token.dep == "conj" and token.pos == "NOUN":
            _head_field(token, tokens[token.head], tokens)
        elif token.dep == "det" and token.text.lower() in grammar.those:
            _head_participle(token, tokens, grammar)


def _head_participle(those: Token, tokens: list[Token], grammar: Grammar) -> None:
    """Make *those* who is meant before a participle and its object: *those holding Americans*, but not *those
    remaining prisoners*."""
    noun = tokens[those.head]
    doing = tokens[those.i + 1] if those.i + 1 < len(tokens) else noun
    if doing.dep != "amod" or doing.head != noun.i or doing.pos != "VERB" or noun.i < doing.i:
        return
    told = any(t.dep == "amod" and t.head == noun.i and t is not doing for t in tokens)
    of_itself = not doing.text.endswith(grammar.gerunds) or doing.lemma in grammar.of_itself
    if of_itself or not (told or noun.pos == "PROPN"):
        return
    for token in tokens:
        if token.head == noun.i and token.i < those.i:
            token.head = those.i
    those.head, those.dep, those.pos = (those.i if noun.head == noun.i else noun.head), noun.dep, "PRON"
    doing.head, doing.dep = those.i, "acl"
    noun.head, noun.dep = doing.i, "obj"


def _head_field(post: Token, first: Token, tokens: list[Token]) -> None:
    """Make a post the head of the two names that it is for: *Europe and Central Asia coordinator*.

    A noun of one thing that has no article, no possessive and no adjective is joined to nothing by itself.
    """
    inside = tokens[first.i + 1 : post.i]
    one = post.morph.get("Number") == "Sing" and post.text.islower() and first.pos == "PROPN"
    names = [t for t in inside[1:] if t.pos == "PROPN"]
    if not one or not names or inside[0].pos != "CCONJ" or inside[1] is not names[0]:
        return
    if any(t.dep != "compound" for t in inside[1:]) or first.dep not in _NAMED:
        return
    for token in tokens:
        own = token.head == first.i and token is not first
        if own and (token.i > post.i or token.dep in ("det", "nmod:poss")):
            token.head = post.i
    post.head, post.dep = (post.i if first.head == first.i else first.head), first.dep
    first.head = inside[0].head = post.i
    first.dep = inside[0].dep = "compound"


def _raise_object(preposition: Token, tokens: list[Token], children: list[list[Token]]) -> None:
    """Hang the object of a preposition, or of the one nested in it, where the preposition hangs."""
    chain = [preposition]
    target = None
    while target is None:
        inner = None
        for child in children[chain[-1].i]:
            if child.dep in ("pobj", "pcomp") and child.pos != "ADP":
                target = child
                break
            if child.dep in ("prep", "pcomp") and inner is None and child.i > chain[-1].i:
                inner = child
        if target is None:
            if inner is None or len(chain) > 2:
                return
            chain.append(inner)
    governor = tokens[preposition.head]
    agent, clause = preposition.dep == "agent", target.dep == "pcomp"
    if governor is target:
        return
    if clause:
        target.dep = "advcl" if governor.pos in _VERBAL else "acl"
    elif agent:
        target.dep = "obl:agent"
    else:
        target.dep = "obl" if governor.pos in _VERBAL else "nmod"
    target.head = governor.i if preposition.head != preposition.i else target.i
    for link in chain:
        for child in children[link.i]:
            if child is not target and child not in chain:
                child.head = target.i
        link.head = target.i
        link.dep = "mark" if clause else "case"
    for link in chain[1:]:
        link.dep = "fixed"
        link.head = chain[0].i


def _head_clause(predicate: Token, verb: Token, tokens: list[Token]) -> None:
    """Make the predicate of *be* the head of its clause, as UD has it, and the verb its ``cop``."""
    if verb.dep == "cop":
        return
    for token in tokens:
        if token.head == verb.i and token is not predicate and token is not verb:
            token.head = predicate.i
    predicate.head = predicate.i if verb.head == verb.i else verb.head
    predicate.dep = verb.dep
    verb.head, verb.dep = predicate.i, "cop"
