"""Whose an act is not, because he gives something for it: nobody does for what he does himself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from detente.model import Span
from detente.reading.acts.found import FoundAct
from detente.reading.acts.whose.focus import FREEING, SEIZING
from detente.reading.acts.whose.prisons import bounds_of
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Word
from detente.reading.states import range_of, states
from detente.reading.wordings import wordings

_TIES, _PAYING = ("between", "given"), ("paying",)
_NEAR = 3
"""How many words may stand between words of a tie and the act that they lead to."""


def partners(page: Page, words: list[Word], found: Sequence[FoundAct]) -> Mapping[Span, set[str]]:
    """By the trigger of an act, the states of the acts on the other side of the words that tie it to them:
    *Peru lifted sanctions in return for her release*, or of those who held the other side of an exchange."""
    result: dict[Span, set[str]] = {}
    for act in found:
        bounds = bounds_of(page, words, act)
        triggers = [a.trigger[0] for a in found if a is not act]
        for hit in _leading(page, words, act, _PAYING):
            if act.trigger[0] < hit.end or any(hit.start < at < act.trigger[0] for at in triggers):
                continue  # "Paid with a release for relief", "paid for the relief with a release".
            # "Так Москва расплатилась за его освобождение": who pays is named last before the verb.
            payers = states(page.language).places(page.text, words, bounds[0], hit.first)
            result.setdefault(act.trigger, set()).update(code for _, code in sorted(payers)[-1:])
        beside = [a for a in found if a is not act and bounds_of(page, words, a) == bounds]
        tied = bool(beside) and any(_leading(page, words, act, _TIES))
        for other in beside if tied else ():
            if not _are_same(act, other):
                _part(result, act, other)
                _part(result, other, act)
    for one, other in _swapped(page, words, found):
        _part_sides(result, found, one, other)
        _part_sides(result, found, other, one)
    return result


def _swapped(page: Page, words: list[Word], found: Sequence[FoundAct]) -> Iterator[tuple[FoundAct, FoundAct]]:
    """The acts that free the people of the two sides of an exchange: *X was exchanged for Y*, *X was freed in
    a swap in which Peru let Y go*."""
    known = wordings(page.language)["swap"]
    for other in found:
        if other.given_for is not None:
            yield from ((one, other) for one in found if one.trigger == other.given_for)
    for one, other in pairwise(act for act in found if act.act.kind in FREEING):
        bounds = bounds_of(page, words, one)
        if other.given_for is not None or bounds_of(page, words, other) != bounds or _are_same(one, other):
            continue
        between = range_of(words, (one.trigger[1], other.trigger[0]), *bounds)
        if one.act.authority is None and other.settled and known.any(words, *between):
            yield one, other


def _part_sides(
    result: dict[Span, set[str]], found: Sequence[FoundAct], act: FoundAct, other: FoundAct
) -> None:
    """Take it that whoever held or frees the people of one side of an exchange did neither to the other's."""
    theirs = [a for a in found if _is_on(a, other)] + [other]
    held_in = {a.place_state for a in theirs if a.act.kind in SEIZING and a.place_state is not None}
    for mine in [a for a in found if _is_on(a, act)] + [act]:
        result.setdefault(mine.trigger, set()).update(held_in)
        for another in theirs:
            _part(result, mine, another)


def _is_on(act: FoundAct, other: FoundAct) -> bool:
    """Whether one act is done to people whom another names, and to nobody else."""
    names = {s.name for s in act.act.subjects}
    return bool(names) and names <= {s.name for s in other.act.subjects}


def _part(result: dict[Span, set[str]], act: FoundAct, other: FoundAct) -> None:
    if other.act.authority is not None and other.settled:
        result.setdefault(act.trigger, set()).add(other.act.authority.partition("-")[0])


def _leading(page: Page, words: list[Word], act: FoundAct, shapes: Sequence[str]) -> Iterator[Hit[bool]]:
    """The words of a tie right before an act, or that hold its noun: *за освобождение*."""
    known, bounds = wordings(page.language), bounds_of(page, words, act)
    for shape in shapes:
        for hit in known[shape].find(words, *bounds):
            after = words[hit.last + 1 : hit.last + 2 + _NEAR]
            holds = hit.start < act.trigger[0] < hit.end
            if holds or any(word.start == act.trigger[0] for word in after):
                yield hit


def _are_same(act: FoundAct, other: FoundAct) -> bool:
    """Whether two acts may be done to the same people: *freed Kral on condition that he be expelled*."""
    names = {s.name for s in act.act.subjects}
    nobody = not names and act.act.group is None
    if act.act.group is not None and act.act.group == other.act.group:
        return True
    return nobody or any(s.name in names for s in other.act.subjects)
