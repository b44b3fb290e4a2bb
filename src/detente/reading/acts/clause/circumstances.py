"""What an act's noun is done to, behind the day, town, prison or author that stands first: *l'arrestation le
5 mai de X*, *the death in custody of X*, *la levée par Londres des sanctions*, *арест в мае главы партии*."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_CLIMB = 2
_NOUN = frozenset({"NOUN", "PROPN", "PRON"})
_SOMEBODY = frozenset({"person", "people"})
_MEASURES = frozenset({"measure", "weak measure"})
_STOPS = frozenset({"VERB", "AUX", "CCONJ", "SCONJ"})


def behind_circumstance(trigger: Trigger) -> list[Token]:
    """What a parse hangs on the day, town, prison or author between an act's noun and its complement, or on
    the verb."""
    if not trigger.parsed:
        return []
    of = trigger.scene.lexicon.words["of"]
    for token in trigger.sentence.tokens:
        if token.start < trigger.hit.end:
            continue
        if token.pos in _STOPS or token.text in ".;:()":
            break
        if token.pos not in _NOUN or token.i <= trigger.token.i + 1 or not _may_be_done_to(trigger, token):
            continue
        over = trigger.sentence.head(token)
        if over is None:
            continue
        if not of:
            if _is_stray_genitive(trigger, token, over):
                return [token]
        elif cases_of(trigger.sentence, token) in of and _is_circumstance(trigger, over):
            return [token]
    return []


def _may_be_done_to(trigger: Trigger, token: Token) -> bool:
    """Whether a noun may be of somebody, the name of a person or no name (*sept ans de | prison*), or of the
    measure of a sanction."""
    mention, known = trigger.scene.at(token.start, token.end), trigger.scene.lexicon.phrases
    if trigger.rule.object == "measure":
        return mention is not None and mention.kind in _MEASURES
    served = known["prisons"].has(key_of(token.text)) or known["kinds"].has(key_of(token.text))
    return not served if mention is None else mention.kind in _SOMEBODY


def _is_stray_genitive(trigger: Trigger, token: Token, over: Token) -> bool:
    """Whether a Slavic genitive that a parse makes a subject beside an act's noun is of that noun."""
    genitive = token.relation == "nsubj" and token.morph.get("Case") == "Gen"
    return genitive and trigger.token.relation == "nsubj" and over.i == trigger.token.head


def _is_circumstance(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun behind the trigger is of a day, a town, a prison or who does it."""
    scene, at = trigger.scene, noun
    for _ in range(_CLIMB):
        if at.start < trigger.hit.end:
            return False
        key = key_of(at.text)
        if at.text[:1].isdigit() or scene.lexicon.phrases["prisons"].has(key):
            return True
        if key in scene.lexicon.words["days"] or key in scene.lexicon.units:
            return True
        named = scene.at(at.start, at.end)
        if cases_of(trigger.sentence, at) in scene.lexicon.words["by"]:
            return True
        if named is not None and named.kind == "place":
            return True
        above = trigger.sentence.head(at)
        if above is None:
            return False
        at = above
    return False
