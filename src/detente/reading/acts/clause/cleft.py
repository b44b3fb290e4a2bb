"""Whom a sentence names before the clause that tells what was done: *c'est X que la police a arrêté*,
*it was X that they freed*."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_CLAUSES = frozenset({"dep", "acl", "ccomp", "advcl"})
_POINTING = frozenset({"nsubj", "expl"})


def cleft(trigger: Trigger) -> list[Token]:
    """The predicate of *c'est* to whom the clause behind it tells that something was done; none where it has
    an object, or its subject is who: *c'est la police qui a arrêté X*."""
    sentence, token, known = trigger.sentence, trigger.token, trigger.scene.lexicon.words["relative"]
    whom = sentence.head(token) if token.relation in _CLAUSES else None
    if whom is None or whom.relation != "root" or whom.i > token.i:
        return []
    around, own = sentence.children(whom.i), sentence.children(token.i)
    if not any(c.relation == "cop" for c in around):
        return []
    if not any(c.relation in _POINTING and c.pos == "PRON" and c.i < whom.i for c in around):
        return []
    subjects = [c for c in own if c.relation in SUBJECTS and key_of(c.text) not in known]
    # "C'est X qui dirige le parti que Minsk a interdit": of the party.
    led = sum(key_of(t.text) in known for t in sentence.tokens[whom.i : token.i]) == 1
    led = led and any(key_of(c.text) in known for c in own)
    has_object = any(c.relation == "obj" and key_of(c.text) not in known for c in own)
    return [whom] if led and len(subjects) == 1 and not has_object else []
