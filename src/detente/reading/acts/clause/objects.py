"""What an active verb is done to, as tokens of the parse."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS, agrees, is_parted
from detente.reading.acts.clause.relatives import antecedent
from detente.reading.acts.clause.torn import enclosed_objects
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.noun_phrases import NOMINAL
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case

_OBJECTS = frozenset({"obj", "iobj"})
_STRAYED = frozenset({"ccomp", "xcomp", "obl", "dep", "appos"})


def object_of(trigger: Trigger) -> list[Token]:
    """What an active verb is done to, nearest first: its objects, those shared with verbs joined to it, the
    noun that a relative pronoun stands for, and nouns without a preposition taken for adverbials."""
    sentence, token = trigger.sentence, trigger.token
    later = (c for c in sentence.children(token.i) if c.relation == "conj" and c.pos == "VERB")
    verbs = [token, *(c for c in later if not trigger.scene.has_people(trigger.hit.end, c.start))]
    above = sentence.head(token) if token.relation == "conj" else None
    verbs += [above] if above is not None and above.pos == "VERB" else []
    result: list[Token] = []
    for verb in verbs:
        for child in sentence.children(verb.i):
            bare = child.i > verb.i and not (has_case(sentence, child) or is_parted(sentence, child, verb))
            if child.pos in NOMINAL and child.relation in (_OBJECTS | _STRAYED if bare else _OBJECTS):
                result.append(antecedent(trigger, child, verb))
            elif bare and child.relation == "obj" and child.morph.get("VerbForm") == "Part":
                result.append(child)  # "Экстрадировать бежавшего из Перу Антона Краля".
        if result:
            break
    inside = enclosed_objects(sentence, token, trigger.hit.start, trigger.hit.end)
    result = inside or _misread_subject(trigger) or result or _fronted_object(trigger)
    order = {"obj": 0, "iobj": 1}
    return sorted(result, key=lambda t: (order.get(t.relation, 2), abs(t.i - token.i)))


def _misread_subject(trigger: Trigger) -> list[Token]:
    """Somebody alive before a verb whom the parse calls its subject, though case or number make him its
    object: *журналистку арестовало ФБР*, *Антона Краля приговорили*."""
    sentence, token = trigger.sentence, trigger.token
    if not trigger.scene.lexicon.bare_passive or token.morph.get("VerbForm") != "Fin":
        return []
    before = (c for c in sentence.children(token.i) if c.i < token.i and c.relation in SUBJECTS)
    return [
        c
        for c in before
        if c.morph.get("Animacy") == "Anim"
        and not has_case(sentence, c)
        and (c.morph.get("Case") == "Acc" or not agrees(sentence, c, token))
    ]


def _fronted_object(trigger: Trigger) -> list[Token]:
    """The infinitive's object where it stands before the verb that governs it: *Анну Краль пытались
    выдворить*."""
    sentence, token = trigger.sentence, trigger.token
    above = sentence.head(token)
    if token.morph.get("VerbForm") != "Inf" or token.relation != "xcomp" or above is None:
        return []
    before = (c for c in sentence.children(above.i) if c.i < above.i and c.pos in NOMINAL)
    return [c for c in before if c.morph.get("Case") == "Acc" and not has_case(sentence, c)]
