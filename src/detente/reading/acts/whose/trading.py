"""Whose an act is not, because he gives something for it: nobody does for what he does himself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from detente.model import Span
from detente.reading.acts.found import FoundAct
from detente.reading.acts.whose.prisons import bounds_of
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Word
from detente.reading.states import states
from detente.reading.wordings import wordings

_TIES, _PAYING = ("between", "given"), ("paying",)
_NEAR = 3
"""How many words may stand between words of a tie and the act that they lead to."""


def partners(page: Page, words: list[Word], found: Sequence[FoundAct]) -> Mapping[Span, set[str]]:
    """By the trigger of an act, the states of the acts on the other side of the words that tie it to them:
    *Peru lifted sanctions in return for her release*."""
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
    return result


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
