"""Acts that somebody is told to do: *Release the two reporters now*, *Libérez Anton Kral !*"""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.grammar import Trigger

_OWN = frozenset({"root", "parataxis"})
_LEADING = SUBJECTS | {"aux", "mark", "obl", "nmod", "compound", "det"}


def is_demanded(trigger: Trigger) -> bool:
    """Whether a verb is an imperative, or an infinitive for one: it governs its clause, in the form of no
    tense, and nothing but adverbs stands before it."""
    token, sentence = trigger.token, trigger.sentence
    if trigger.voice != "active" or trigger.auxiliaries or token.relation not in _OWN:
        return False
    if token.morph.get("Mood") != "Imp" and token.morph.get("VerbForm") != "Inf":
        return False
    return not any(c.i < token.i and c.relation in _LEADING for c in sentence.children(token.i))
