"""One day for an act and the count of those it is done to: told by the same words, it is the same.

Acts take their day from the words about them, counts from the account around them too
(`detente.reading.counts.days`); what one of the two knows, both do.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from detente.model import TRYING_ACTS, Count, DateMention, Factuality, Scope, Span
from detente.reading.acts import FoundAct
from detente.reading.counts import FoundCount, Structure
from detente.reading.counts.lexicon import lexicon
from detente.reading.factuality.acted import is_done_to
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.when import When

# How far before its date *since the vote of* may start.
_SINCE_REACH = 40


def shared_days(
    acts: Sequence[FoundAct],
    numbers: Sequence[FoundCount],
    counted: Sequence[int | None],
    published: When | None,
    own: Callable[[int], Sequence[DateMention]],
    page: Page,
    structure: Structure,
) -> dict[int, When]:
    """The days of the counts of all those whom acts are done to that no words date, by the acts' indices.

    Args:
        acts: the acts of a page.
        numbers: its counts.
        counted: for each count the index of the act that it is of, if any.
        published: the page's day: nothing was done after it.
        own: the dates of the sentence in which a place of the text stands.
        page: the page.
        structure: its parse, as counts see it.
    """
    days: dict[int, When] = {}
    for number, index in zip(numbers, counted, strict=True):
        on = number.count.scope.on
        if index is None or not isinstance(on, When) or acts[index].act.when is not None:
            continue
        if not _is_whole(number, acts[index]) or (published is not None and on.earliest > published.latest):
            continue
        if _is_of_something_else(acts[index], on, own, structure, page):
            continue
        if not any(act.act.when == on and is_done_to(number, act) for act in acts):
            # "Four reporters, detained in May 2019, had been pardoned": May is when they were detained.
            days.setdefault(index, on)
    return days


def _is_of_the_offence(act: FoundAct, on: When, own: Callable[[int], Sequence[DateMention]]) -> bool:
    """Whether a date that the words of a charge or verdict have not taken for its day is in its sentence."""
    return act.act.kind in TRYING_ACTS and any(m.when == on for m in own(act.trigger[0]))


def _is_of_something_else(
    act: FoundAct,
    on: When,
    own: Callable[[int], Sequence[DateMention]],
    structure: Structure,
    page: Page,
) -> bool:
    """Whether a date of an act's sentence that its words have not taken for its day is that of an offence or
    of another clause, or says since when something is done."""
    if _is_of_the_offence(act, on, own):
        return True
    here = [m.span for m in own(act.trigger[0]) if m.when == on]
    words = lexicon(page.language)

    def is_apart(date: Span) -> bool:
        before = fold(page.text[max(0, date[0] - _SINCE_REACH) : date[0]])
        since = words is not None and words.cues.since.search(before) is not None
        return since or (structure.is_under(date) and structure.share_clause(date, act.trigger) is False)

    return bool(here) and all(is_apart(date) for date in here)


def on_day(act: FoundAct, day: When | None, factuality: Factuality) -> FoundAct:
    """An act on the day of its count, if it was done at all."""
    if day is None or factuality not in ("asserted", "announced"):
        return act
    return dataclasses.replace(act, act=replace(act.act, when=day))


def on_the_day_of(number: FoundCount, act: FoundAct, own: Callable[[int], Sequence[DateMention]]) -> Count:
    """The count of those whom an act is done to, on the day of the act where its words tell one: they stand
    nearer to it than what dates the count. The day of an offence is neither's."""
    count, when = number.count, act.act.when
    on = count.scope.on
    if count.scope.kind != "flow" or when == on:
        return count
    if when is None:
        stays = not isinstance(on, When) or not _is_of_the_offence(act, on, own)
    else:
        stays = on is not None and (when.is_interval or not _is_whole(number, act))
    return count if stays else replace(count, scope=Scope(kind="flow", on=when))


def _is_whole(number: FoundCount, act: FoundAct) -> bool:
    """Whether those counted are all whom an act is done to."""
    group = act.act.group
    return group is not None and group.lo is not None and is_done_to(number, act)
