"""Numbers with their qualifiers, before a noun is looked for: *plus de 430*, *entre 20 et 30*, *сотни*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from detente.model import Bound, Qualifier, Span
from detente.reading.counts.ages import ages
from detente.reading.counts.lexicon import Lexicon, lexicon
from detente.reading.forms import CAPITALS, fold_text
from detente.reading.kept import kept
from detente.reading.numbers import Number

_AFTER_NUMBER = re.compile(r":\d|[ ]?h[ ]?\d\d(?!\d)|[ ]?(?:%|°|[$€£₽])")
_BEFORE = 40
# A quotation mark between a qualifier and its number.
_OPENED = re.compile(r"[«“„\"] ?\Z")
# Of how many a ratio is told.
_EVERY = 10
_LONGEST_RATE = 24
_LONGEST_HOME = 32
# A couple is two, a dozen about twelve.
_PAIR = 2
# What the numbers of a range may share.
_UNITS = (1_000_000, 1000)
# What closes a phrase, and a word that may stand between a noun and its qualifier.
_CLOSES = frozenset(",.;:)\n")
_ADJECTIVE = re.compile(r" [^\W\d_]{4,}")
# A year after an apostrophe: *the '88 generation*.
_SHORT_YEAR = re.compile(r"\d\d(?!\w)")
# How far before its figure *rose from* may end, and how far before the second one it may start.
_FROM_REACH, _TO_REACH = 26, 80
_STOPS = re.compile(r"[.;:()\n]|, ")
# A bracket behind no name, and a word behind one.
_SET_OFF = re.compile(rf"(?:^|[\n,;:]|\b[^\W\d_{CAPITALS}]\w*)[ \n]?\($")
_LOWER = re.compile(rf"[ \n][^\W\d_{CAPITALS}]")
# As much before a number as the longest word may take for what is numbered.
_LONGEST_CALLED = 20


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its qualifier, before a noun is looked for."""

    start: int
    number: Span
    end: int
    bound: Bound


def quantified(text: str, language: str) -> tuple[str, tuple[Quantity, ...]]:
    """The text folded, and its `quantities`; none where the language has no ``counts.toml``."""
    folded, counting, _ = _numbers(text, language)
    return folded, counting


def are_old(text: str, language: str) -> frozenset[Span]:
    """The numbers of a text that say how old somebody is."""
    return _numbers(text, language)[2]


@kept(16)
def _numbers(text: str, language: str) -> tuple[str, tuple[Quantity, ...], frozenset[Span]]:
    """The text folded, the numbers that count, and where those are that are ages."""
    words, folded = lexicon(language), fold_text(text)
    found = quantities(folded, words) if words else []
    old = frozenset(quantity.number for quantity in ages(folded, found, words)) if words else frozenset()
    return folded, tuple(_unbracketed(text, q) for q in found if q.number not in old), old


def _unbracketed(text: str, quantity: Quantity) -> Quantity:
    """A figure with its brackets, where they only set it off from the words around it: *and (372) people*,
    not *Rossi (54) said*."""
    start, end = quantity.number
    if quantity.start < start or not text.startswith(")", end) or _SET_OFF.search(text, 0, start) is None:
        return quantity
    return replace(quantity, start=start - 1, end=end + 1) if _LOWER.match(text, end + 1) else quantity


def quantities(folded: str, words: Lexicon) -> list[Quantity]:
    """Numbers, ranges, collectives and vague numbers with their qualifiers, in order, none within another."""
    taken: list[Quantity] = []
    free = bytearray(b"\x01" * len(folded))
    for candidate in _candidates(folded, words):
        if all(free[candidate.start : candidate.end]):
            free[candidate.start : candidate.end] = bytes(candidate.end - candidate.start)
            taken.append(candidate)
    counting = (q for q in taken if not is_called(folded, q.number[0], words))
    return sorted(counting, key=lambda quantity: quantity.start)


def is_called(folded: str, start: int, words: Lexicon) -> bool:
    """Whether the number at a position is what an order or licence is called by: *revoked E.O. 13338*."""
    return words.numbered.search(folded, max(0, start - _LONGEST_CALLED), start) is not None


def is_changed_from(folded: str, start: int, words: Lexicon) -> bool:
    """Whether a number is one from which another has changed: *rose from about 300 to 420*."""
    near = max(0, start - _FROM_REACH), start
    return any(
        not _STOPS.search(folded, said.end(), start) and not words.numerals.find(folded[said.end() : start])
        for said in words.cues.changed_from.finditer(folded, *near)
    )


def is_changed_to(folded: str, start: int, words: Lexicon) -> bool:
    """Whether a number is one to which another has changed: *rose from 300 in May to 420*."""
    if words.cues.changed_to.search(folded, max(0, start - _FROM_REACH), start) is None:
        return False
    near = max(0, start - _TO_REACH), start
    return any(
        not _STOPS.search(folded, said.end(), start) and bool(words.numerals.find(folded[said.end() : start]))
        for said in words.cues.changed_from.finditer(folded, *near)
    )


def is_changed(folded: str, start: int, words: Lexicon) -> bool:
    """Whether a number is what another has become: *has fallen to 190*, *rose from 46 in May to 64*."""
    near = max(0, start - _TO_REACH), start
    return words.cues.changed.search(folded, *near) is not None or is_changed_to(folded, start, words)


def alike(one: Bound, other: Bound) -> bool:
    """Whether two figures can be the same quantity at two times."""
    a, b = one.lo or one.hi or 0, other.lo or other.hi or 0
    return min(a, b) * 2 >= max(a, b)


def uncounted(folded: str, numbers: Sequence[Quantity], words: Lexicon) -> list[Quantity]:
    """The numbers without those that only say how many of every ten, or one of how many (*nine out of ten
    detainees*, *one in three*), or how many live where something happens: *seized in a village of 900
    people*; nor what a law makes worse by their number (*the murder of two or more people*)."""
    ratios = {
        id(quantity)
        for one, other in pairwise(numbers)
        if other.bound.hi == _EVERY
        and (one.bound.hi or _EVERY) < _EVERY
        and words.cues.ratio.fullmatch(folded, one.number[1], other.start)
        for quantity in (one, other)
    }
    rates = {
        id(quantity)
        for quantity in numbers
        if words.cues.rate.search(folded, max(0, quantity.start - _LONGEST_RATE), quantity.start)
    }
    inhabitants = {
        id(quantity)
        for quantity in numbers
        if words.cues.home.search(folded, max(0, quantity.start - _LONGEST_HOME), quantity.start)
    }
    none = ratios | rates | inhabitants
    return [q for q in numbers if id(q) not in none and not _is_of_a_law(folded, q)]


def _is_of_a_law(folded: str, quantity: Quantity) -> bool:
    """Whether a number is *two or more* in words, as laws have it and news does not: *двух или более лиц*."""
    bound, (start, end) = quantity.bound, quantity.number
    open_ended = bound.lo == _PAIR and bound.hi is None and bound.qualifier == "at_least"
    return open_ended and quantity.start == start and quantity.end > end and folded[start:end].isalpha()


def _candidates(folded: str, words: Lexicon) -> Iterator[Quantity]:
    """The longer readings first."""
    numbers = words.numerals.find(folded)
    yield from _ranges(folded, numbers, words)
    ends = {number.end: number for number in numbers}
    starts = [number.start for number in numbers]
    for span, match in _determined(folded, words.vague):
        before = bisect_left(starts, match.start()) - 1
        if before >= 0 and match.end() <= numbers[before].end:
            # *60 тысяч* is a number.
            continue
        value = words.vagues[" ".join(match[0].split())]
        kind: Qualifier = "dozens" if value < 100 else "hundreds" if value < 1000 else "at_least"
        if many := ends.get(match.start() - 1):
            product = Bound(many.value * value, many.value * value, "exact")
            yield _qualified(folded, (many.start, match.end()), product, words)
            continue
        vague = Quantity(span[0], span, span[1], Bound(2 * value, None, kind))
        # Around hundreds is around one hundred: the plural form is then a case form of the singular.
        qualified = _qualified(folded, span, Bound(value, value, "about"), words)
        yield vague if qualified.end == vague.end and qualified.start == vague.start else qualified
    for span, match in _determined(folded, words.collective):
        value = words.collectives[" ".join(match[0].split())]
        if many := ends.get(match.start() - 1):
            product = Bound(many.value * value, many.value * value, "exact")
            yield _qualified(folded, (many.start, match.end()), product, words)
            continue
        yield _qualified(folded, span, Bound(value, value, "about" if value > _PAIR else "exact"), words)
    for number in numbers:
        if any(p.match(folded, number.end) for p in (words.ordinal, words.share, _AFTER_NUMBER)):
            continue
        if not _inside_token(folded, number.start):
            exact = Bound(number.value, number.value, "exact")
            yield _qualified(folded, (number.start, number.end), exact, words)


def _determined(
    folded: str, patterns: tuple[re.Pattern[str], re.Pattern[str]]
) -> Iterator[tuple[Span, re.Match[str]]]:
    """Each word of a list with its span, a determiner before it taken in."""
    words, determiners = patterns
    for match in words.finditer(folded):
        before = determiners.search(folded, max(0, match.start() - _BEFORE), match.start())
        yield (before.start() if before else match.start(), match.end()), match


def _ranges(folded: str, numbers: list[Number], words: Lexicon) -> Iterator[Quantity]:
    """*entre 20 et 30*, *20 to 30*, *20-30*: two numbers that one pattern ties."""
    for first, last in pairwise(numbers):
        if first.value >= last.value or _inside_token(folded, first.start):
            continue
        if is_changed_from(folded, first.start, words):
            continue
        for opening, between in words.ranges:
            if not between.fullmatch(folded, first.end, last.start):
                continue
            before = opening.search(folded, max(0, first.start - _BEFORE), first.start) if opening else None
            if opening is None or before is not None:
                start = before.start() if before else first.start
                low, high, end = _many(folded, first, last, words)
                bound = Bound(first.value * low, last.value * high, "exact")
                yield _rounded(folded, start, (first.start, end), bound, words)
                break


def _many(folded: str, first: Number, last: Number, words: Lexicon) -> tuple[int, int, int]:
    """By what the first number of a range and the last are multiplied, and where that ends: *двух-трёх
    десятков*, *2-3 тысячи*."""
    for (pattern, _), values in ((words.collective, words.collectives), (words.vague, words.vagues)):
        if (match := pattern.match(folded, last.end + 1)) is not None:
            times = values[" ".join(match[0].split())]
            return times, times, match.end()
    in_words = folded[last.start : last.end].rsplit(maxsplit=1)[-1].isalpha()
    unit = next((u for u in _UNITS if last.value % u == 0), 1) if in_words else 1
    return unit if first.value < last.value // unit else 1, 1, last.end


def _rounded(folded: str, start: int, number: Span, bound: Bound, words: Lexicon) -> Quantity:
    """A range, which may be said to be a rough one: *about 20 to 25 people*."""
    before = words.before.search(folded, max(0, start - _BEFORE), start)
    if before is None or words.qualifiers[" ".join(before["word"].split())] != "about":
        return Quantity(start, number, number[1], bound)
    return Quantity(before.start(), number, number[1], Bound(bound.lo, bound.hi, "about"))


def _inside_token(folded: str, start: int) -> bool:
    """Whether figures are the tail of something else: a code, a decimal, a sum of money."""
    if start == 0:
        return False
    before = folded[start - 1]
    if before == "'" and not folded[start - 2 : start - 1].isalnum() and _SHORT_YEAR.match(folded, start):
        return True
    return (
        before in "/$€£№#"
        or folded[max(0, start - 2) : start] in ("№ ", "# ")
        or before.isalnum()
        or (before in "-.,:" and folded[start - 2 : start - 1].isalnum())
    )


def _qualified(folded: str, span: Span, bound: Bound, words: Lexicon) -> Quantity:
    start, end = span
    opened = _OPENED.search(folded, max(0, start - 2), start)
    end_before = opened.start() if opened else start
    before = words.before.search(folded, max(0, start - _BEFORE), end_before)
    if folded.startswith("+", end):
        # *2,700+ people*
        return Quantity(start, span, end + 1, _bounded(bound, "at_least"))
    after = words.after.match(folded, end)
    beside = [match for match in (before, after) if match is not None]
    for match in beside:
        qualifier = words.qualifiers[" ".join(match["word"].split())]
        if qualifier == "up_to" and match is before and is_changed_to(folded, start, words):
            continue  # "Выросло с 46 до 64".
        # *some 40-odd*: the first says how many.
        bound = _bounded(bound, qualifier) if match is beside[0] else bound
        if qualifier != "exact":
            start, end = min(start, match.start()), max(end, match.end())
    return Quantity(start, span, end, bound)


def qualified_after(folded: str, end: int, bound: Bound, words: Lexicon) -> tuple[int, Bound] | None:
    """*Dix militants pacifiques au moins ont …*, *14 people, at least, …*: a qualifier behind the noun that
    ends at a place, with where it ends; before a number or a time it would be of that."""
    at = end
    for _ in range(2):
        comma = folded.startswith(",", at)
        after = words.after.match(folded, at + comma)
        if after is not None:
            enclosed = folded[after.end() : after.end() + 1] in _CLOSES
            if enclosed if comma else enclosed or words.cues.aux.match(folded, after.end()):
                bound = _bounded(bound, words.qualifiers[" ".join(after["word"].split())])
                return after.end(), bound
            return None
        adjective = _ADJECTIVE.match(folded, at)
        if adjective is None or not adjective[0].endswith(words.many):
            return None
        at = adjective.end()
    return None


def _bounded(bound: Bound, qualifier: str) -> Bound:
    """A number's bound under a qualifier; *plus de 430* starts at 431."""
    value = bound.lo
    if value is None:
        return bound
    match qualifier:
        case "more_than":
            return Bound(value + 1, None, "more_than")
        case "at_least":
            return Bound(value, None, "at_least")
        case "under":
            return Bound(None, value - 1, "under")
        case "up_to":
            return Bound(None, value, "under")
        case _:
            return Bound(value, value, "about" if qualifier == "about" else "exact")
