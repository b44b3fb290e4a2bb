"""Which places around an act are of something else: of another clause, a noun, a page on the web."""

from __future__ import annotations

from detente.reading.acts.grammar import Trigger, cases_of
from detente.reading.acts.mention import Mention
from detente.reading.forms import fold
from detente.reading.name_lexicon import lexicon as names
from detente.reading.parse import Token

_CLIMB = 6
# A place that stands behind so many nouns is that of one of them.
_NOUNS = 2
_TOLD = ("advcl", "ccomp", "parataxis")
_JOINED = frozenset({"flat", "conj", "appos", "compound"})


def is_aside(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is surely not the act's.

    It stands in brackets without the act, in a clause of its own (*died after guards at the prison refused
    …*), is where somebody is known (*арестовали известного в Твери врача*) or where something else was
    (*charged those who led the riots in Leeds*), or is a page on the web.
    """
    text = trigger.scene.page.text
    low, high = sorted((place.start, trigger.hit.start))
    if any(text[low:high].count(o) != text[low:high].count(c) for o, c in ("()", "[]")):
        return place.start < trigger.hit.start
    if fold(place.text) in names(trigger.scene.page.language).platforms or _is_prison(trigger, place):
        return True
    return _in_clause(trigger, place) or _is_enclosed(trigger, place) or _is_of_nouns(trigger, place)


def _is_prison(trigger: Trigger, place: Mention) -> bool:
    """Whether a place is called by nothing but what it is for: *СИЗО*."""
    scene = trigger.scene
    index = scene.index(place.start)
    prisons = scene.lexicon.phrases["prisons"]
    return place.state is None and prisons.any(scene.words, index, index + 1)


def _in_clause(trigger: Trigger, place: Mention) -> bool:
    for above in _above(trigger, place):
        if above.pos == "VERB" and above.relation in _TOLD:
            return any(c.relation.startswith("nsubj") for c in trigger.sentence.children(above.i))
    return False


def _is_enclosed(trigger: Trigger, place: Mention) -> bool:
    """Whether a place stands between an adjective and its noun: *известного в Твери врача*."""
    tokens = trigger.sentence.tokens
    before = next((t for t in reversed(tokens) if t.end < place.start and t.pos != "ADP"), None)
    if before is None or before.i == trigger.token.i or before.relation not in ("amod", "acl"):
        return False
    head = trigger.sentence.head(before)
    return head is not None and before.pos in ("ADJ", "VERB") and head.start >= place.end


def _is_of_nouns(trigger: Trigger, place: Mention) -> bool:
    """Whether several nouns part a place from its act, and the act is not in what they name: *обвинили
    участников беспорядков на Сенной*; who *died in a room of the prison at Perm* did so there."""
    words = trigger.scene.lexicon.words
    nouns = [t for t in _above(trigger, place) if t.pos in ("NOUN", "PROPN") and t.relation not in _JOINED]
    if len(nouns) < _NOUNS:
        return False
    *inner, last = (cases_of(trigger.sentence, noun) for noun in nouns)
    where = words["at"] | words["from"]
    return last not in where or any(case and case not in where | words["of"] for case in inner)


def _above(trigger: Trigger, place: Mention) -> list[Token]:
    """What stands over a place, up to the act."""
    found: list[Token] = []
    at = place.token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None or at.i == trigger.token.i:
            break
        found.append(at)
    return found
