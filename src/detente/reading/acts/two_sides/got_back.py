"""Whom a side gets for those whom it gives: *handed over 57 prisoners and received eleven in return*."""

from __future__ import annotations

from detente.model import Group
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.phrases import Hit
from detente.reading.wordings import wordings

_NEAR = 4
_LEADS_ON = frozenset({"ADP", "ADV", "PUNCT", "CCONJ"})


def got_back(scene: Scene, first: int) -> tuple[Hit[bool], Roster] | None:
    """The words for getting somebody in return, from one on, and those counted there."""
    text, known = scene.page.text, numerals(scene.page.language)
    for hit in wordings(scene.page.language)["got"].find(scene.words, first, scene.last):
        start, end = scene.words[hit.first].end, scene.words[min(hit.last + _NEAR, scene.last - 1)].end
        number = next(iter(known.find(fold(text[start:end]))), None)
        if number is None or any(mark in text[start : start + number.start] for mark in ",.;:$£€"):
            continue
        span = start + number.start, start + number.end
        counted = scene.at(*span)
        alone = Group(noun=text[slice(*span)], lo=number.value, hi=number.value, qualifier="exact")
        group = counted.group if counted is not None else alone if _is_alone(scene, span[1]) else None
        if group is not None:
            roster = Roster(group=group)
            roster.reach(*(span if counted is None else (counted.start, counted.end)))
            return hit, roster
    return None


def _is_alone(scene: Scene, position: int) -> bool:
    """Whether a number that ends at a position counts nothing behind it: not *received 40 tanks*."""
    behind = next(iter(scene.words_in(position, scene.sentence.end)), None)
    token = scene.token_at(behind.start) if behind is not None and not behind.broken else None
    return token is None or token.pos in _LEADS_ON
