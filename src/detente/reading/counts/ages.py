"""Numbers that say how old those counted are: *three men aged 24, 31 and 56*, *two girls, nine and 11*,
*prisoners over 65*.

Where a language names years behind an age (*âgés de 9 et 14 ans*), its words for things do this already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from detente.reading.counts.lexicon import Lexicon

if TYPE_CHECKING:
    from detente.reading.counts.quantities import Quantity

_OLDEST = 120
_REACH = 32
# Between a number of people and their ages stands no more than who they are.
_WHO = re.compile(r"[ \n][^\d.;:!?()\n]{2,60}?(?:, | \()")
_CLOSES = re.compile(r"[,)]")
_NEXT_WORD = re.compile(r"[ \n]+([^\W\d_]+)")


def ages(folded: str, numbers: Sequence[Quantity], words: Lexicon) -> Iterator[Quantity]:
    """The numbers of a text that are ages."""
    for i, quantity in enumerate(numbers):
        start = quantity.start
        if words.cues.aged.search(folded, max(0, start - _REACH), start) or _are_past(
            folded, quantity, words
        ):
            yield quantity
            yield from _row(folded, numbers[i:], words)
        elif i and quantity.start == quantity.number[0] and _is_exact(numbers[i - 1]):
            row = [quantity, *_row(folded, numbers[i:], words)]
            between = _WHO.fullmatch(folded, numbers[i - 1].end, start)
            closed = between and _CLOSES.match(folded, row[-1].end)
            if closed and len(row) == numbers[i - 1].bound.lo and len(row) > 1:
                yield from row


def _is_exact(quantity: Quantity) -> bool:
    return quantity.bound.lo == quantity.bound.hi


def _row(folded: str, numbers: Sequence[Quantity], words: Lexicon) -> list[Quantity]:
    """The numbers in a row behind an age that have no noun of their own: not *aged 9, 11 and two adults*."""
    found: list[Quantity] = []
    last = numbers[0]
    for quantity in numbers[1:]:
        if not words.in_row.fullmatch(folded, last.end, quantity.start):
            break
        following = _NEXT_WORD.match(folded, quantity.end)
        alone = following is None or following[1] in words.barriers
        if not alone or not _is_exact(quantity) or (quantity.bound.hi or 0) > _OLDEST:
            break
        found.append(quantity)
        last = quantity
    return found


def _are_past(folded: str, quantity: Quantity, words: Lexicon) -> bool:
    """Whether a number tells beyond which age people are who stand right before it, or are said to be:
    *prisoners over 65*, *at least 340 were under 16*."""
    low, high = quantity.bound.lo, quantity.bound.hi
    opened = quantity.start < quantity.number[0] and None in (low, high) and (high or low or 0) < _OLDEST
    before = max(0, quantity.start - _REACH), quantity.start
    word = folded[quantity.start : quantity.number[0]].strip()
    if not opened or word not in words.past_age:
        return False
    said = any(be.end() == quantity.start for be in words.cues.copula.finditer(folded, *before))
    following = _NEXT_WORD.match(folded, quantity.end)
    alone = following is None or following[1] in words.barriers
    return (said and alone) or words.people_before.search(folded, *before) is not None
