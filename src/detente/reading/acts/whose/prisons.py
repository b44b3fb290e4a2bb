"""Whose prison the words around an act tell of, and so whose the act is: *from an Iranian prison*, *who had
spent three years in Russian captivity*."""

from __future__ import annotations

from detente.reading.acts.found import FoundAct
from detente.reading.acts.whom import nationals
from detente.reading.acts.whose.focus import FREEING
from detente.reading.acts.whose.holders import Holders
from detente.reading.acts.whose.inmates import is_theirs
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import range_of
from detente.reading.wordings import wordings


def by_prison(page: Page, words: list[Word], act: FoundAct, holders: Holders, *, swap: bool) -> str | None:
    """The state that the words of an act say holds people, ``""`` where several do; None where none does.

    ``swap`` tells that the text is about an exchange by two sides, either of which holds people.
    """
    frees, bounds = act.act.kind in FREEING, bounds_of(page, words, act)
    if not (frees or act.act.kind == "sentence" or (act.act.kind == "detain" and act.act.where is None)):
        return None
    swapped = is_swap(page, words, act)
    near = held_in(page, words, act, holders, reach(words, act, bounds)) - ({act.led_to} - {None})
    if frees and swapped:
        near -= nationals.foreign(page, words, act, bounds)
    if len(near) == 1:
        # "From prisons in the US, Germany and Peru".
        alone = near.pop()
        return "" if holders.lists(bounds, alone) else alone
    if near and frees:
        return ""
    held = held_in(page, words, act, holders, bounds)
    return _elsewhere_in_it(act, holders, held, bounds) if frees and not (swap or swapped) else None


def held_in(
    page: Page, words: list[Word], act: FoundAct, holders: Holders, bounds: tuple[int, int]
) -> set[str]:
    """The states that some words say hold those whom an act is done to."""
    told = [(i, code) for i, code in holders.told if bounds[0] <= i < bounds[1]]
    return {code for i, code in told if is_theirs(page, words, act, i)}


def of_others(page: Page, words: list[Word], act: FoundAct, holders: Holders) -> set[str]:
    """The states that the sentence of an act says hold people, and only others, where the text says no more
    of them."""
    bounds = bounds_of(page, words, act)
    others = holders.within(*bounds) - held_in(page, words, act, holders, bounds)
    return {code for code in others if holders.mentions(code) <= 1}


def by_holder(page: Page, words: list[Word], act: FoundAct, holders: Holders) -> str | None:
    """The one state whose prison those leave whose freedom another announces: *Kyiv announced the return of
    soldiers from Russian captivity*."""
    held = held_in(page, words, act, holders, reach(words, act, bounds_of(page, words, act)))
    return held.pop() if len(held) == 1 else None


def _elsewhere_in_it(act: FoundAct, holders: Holders, held: set[str], bounds: tuple[int, int]) -> str | None:
    """The only state that the sentence of somebody's release says holds people, if nobody is freed in another
    or taken there: *twelve sailors came home who had spent three years in Russian captivity*."""
    led = {act.place_state, act.led_to} - {None}
    alone = next(iter(held)) if len(held) == 1 else None
    if alone is None or act.led_to == alone or led - {alone, act.led_to}:
        return None
    return None if alone in holders.goals(bounds, frees=True) else alone


def leaves_one(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether somebody leaves a prison and nobody is said to free him: whose it was may be told; captors have
    none."""
    if act.act.kind != "release" or not act.by_anybody or act.act.authority is not None:
        return False
    return not nationals.are_captives(page, words, act, bounds_of(page, words, act), widely=False)


def is_swap(page: Page, words: list[Word], act: FoundAct) -> bool:
    """Whether the words of an act are of an exchange."""
    return wordings(page.language)["swap"].any(words, *range_of(words, act.trigger, 0, len(words)))


def bounds_of(page: Page, words: list[Word], act: FoundAct) -> tuple[int, int]:
    """The words of the sentence in which an act is told, by their indices."""
    sentence = page.sentence_at(act.trigger[0])
    span = (sentence.start, sentence.end) if sentence is not None else act.span
    return range_of(words, span, 0, len(words))


def reach(words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> tuple[int, int]:
    """The words that tell an act, up to where its clause breaks off: *was released | from an Iranian
    prison*."""
    first, last = range_of(words, act.span, 0, len(words))
    while last < bounds[1] and not words[last].broken:
        last += 1
    return first, last
