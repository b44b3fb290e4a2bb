"""Clauses whose verb a dash stands for: *в Астане задержаны X и Y, в Энске — Z*, *на 6 суток — Z*.

Such a clause is a place or a term alone, a dash and names. It tells the act before it in the same sentence of
others, there or for so long.
"""

from __future__ import annotations

import re
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.particulars.durations import lengths
from detente.reading.acts.whom.people import roster_of
from detente.reading.phrases import Word

_DASH = re.compile(r"\s[—–−]\s+")
_PERSONS = frozenset({"person"})
_ALONE = frozenset({"ADP", "NUM", "NOUN", "PROPN", "ADJ", "DET", "ADV"})
_LONGEST = 7


def apart(at: Scene, acts: list[FoundAct]) -> list[FoundAct]:
    """Acts of a sentence with those of its clauses where a dash stands for the verb."""
    if not acts or not at.lexicon.bare_passive:
        return acts
    result = list(acts)
    for dash in _DASH.finditer(at.page.text, at.start, at.sentence.end):
        told = [act for act in result if act.trigger[1] <= dash.start()]
        if told and told[-1].act.kind in CUSTODY_ACTS and told[-1].given_for is None:
            result = _with_dashed(at, result, told[-1], (dash.start(), dash.end()))
    return result


def _with_dashed(at: Scene, acts: list[FoundAct], told: FoundAct, dash: tuple[int, int]) -> list[FoundAct]:
    start = _clause(at, told, dash[0])
    name = next((m for m in at.mentions if m.start == dash[1] and m.kind == "person" and m.name), None)
    if start is None or name is None:
        return acts
    places = [m for m in at.within(start, dash[0]) if m.kind == "place" and m.name]
    terms = lengths(at, start, dash[0])
    if len(places) + len(terms) != 1 or (terms and told.act.terms is None):
        return acts
    if places and _is_subject(at, places[0]):
        return acts  # "Словения — Z": who does it, and not where.
    named = tuple(s for s in roster_of(at, name, _PERSONS).subjects if s.span[0] >= dash[1])
    if not named:
        return acts
    others = {s.name for s in named}
    act = msgspec.structs.replace(told.act, subjects=named, group=None)
    if terms:
        act = msgspec.structs.replace(act, terms=f"P{terms[0].value}")
    else:
        act = msgspec.structs.replace(act, where=places[0].name, terms=None)
    span = told.trigger[0], max(s.span[1] for s in named)
    kept = tuple(s for s in told.act.subjects if s.name not in others)
    first = replace(told, act=msgspec.structs.replace(told.act, subjects=kept)) if kept else told
    return [first if a is told else a for a in acts] + [replace(told, act=act, span=span)]


def _clause(at: Scene, told: FoundAct, end: int) -> int | None:
    """Where the words before a dash start that hold no verb and nobody: behind a mark or an *and*."""
    words = at.words_in(told.trigger[1], end)
    joints = at.lexicon.words["and"] | at.lexicon.words["contrast"]
    for word in reversed(words[-_LONGEST:]):
        mention = at.at(word.start, word.end)
        token = at.token_at(word.start)
        if word.key in joints and _joins_lengths(at, word):
            continue
        if word.key in joints:
            return word.end
        if _is_person(mention) or token is None or token.pos not in _ALONE:
            return None
        if word.broken:
            return word.start
    return None


def _joins_lengths(at: Scene, joint: Word) -> bool:
    """Whether *and* stands between the years and the months of one term: *три года и шесть месяцев*."""
    before = at.words_in(at.start, joint.start)[-1:]
    return any(word.key in at.lexicon.units for word in before)


def _is_subject(at: Scene, place: Mention) -> bool:
    """Whether a state is named as who acts is."""
    token = at.token_at(place.start)
    return place.state is not None and token is not None and token.morph.get("Case") == "Nom"


def _is_person(mention: Mention | None) -> bool:
    return mention is not None and mention.kind in ("person", "people", "pronoun")
