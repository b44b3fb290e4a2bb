"""Whom a number tells of: those whom it counts (*nine students*), others told of before (*les 46 autres*), or
whoever it stands for by itself (*neuf ont été relâchés*)."""

from __future__ import annotations

import re

from detente.model import Group, Span
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.mention import Mention, is_in_name
from detente.reading.acts.whom.counted import bound_at, is_one_of, is_shared_out, leaves_out
from detente.reading.counts import FoundGroup
from detente.reading.counts.lexicon import lexicon as counts_lexicon
from detente.reading.counts.quantities import are_old, is_called
from detente.reading.counts.shares import is_shared
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.phrases import Lookup, Word, key_of
from detente.reading.phrases import words as words_of

_TWO, _THREE, _CURRENCIES = 2, 3, "$£€¥₽₴₹₪₺"
_MONEY = frozenset(_CURRENCIES)
_SUM, _LONGEST_SUM = re.compile(rf"[{_CURRENCIES}] ?[\d.,]+\Z"), 12
THINGS = frozenset({"company", "vessel"})
"""What counts count that no custody act is done to."""


def numbers(
    sentence: Sentence, first: int, words: list[Word], lookup: Lookup, lexicon: Lexicon, taken: list[Span]
) -> list[Mention]:
    """The numbers from a position on that count no noun; with a word for others behind them, those."""
    page, result = sentence.page, []
    counts, old = counts_lexicon(page.language), are_old(page.text, page.language)
    for number in numerals(page.language).find(page.folded[first : sentence.end]):
        start, end = first + number.start, first + number.end
        if page.text[end : end + 1].isalpha() or is_in_name(page.text, start):
            continue  # "Le 1er mai".
        if counts is not None and is_called(page.folded, start, counts):
            continue
        behind = lookup.within(end, end)[0]
        if any(not w.broken and w.key in lexicon.units for w in words[behind : behind + 1]):
            continue  # "Une condamnation à deux ans".
        if leaves_out(page, words, (start, end), lookup.within(start, end)[0], lexicon):
            continue  # "Tous sauf deux", "tous les 14 sauf deux".
        if (start, end) in old:
            continue  # "Three sisters aged nine and 14".
        if overlaps(taken, start, end) or page.text[max(start - 1, 0) : start] in _MONEY:
            continue
        rest = _others(words, lookup, lexicon, end)
        noun = page.text[rest[0] : rest[1]] if rest else page.text[start:end]
        group = Group(noun=noun, lo=number.value, hi=number.value, qualifier="exact")
        bound = None if rest else bound_at(page, start)
        if bound is not None:
            group = Group(noun=noun, lo=bound.lo, hi=bound.hi, qualifier=bound.qualifier)
        end = rest[1] if rest else end
        result.append(Mention("people" if rest else "number", start, end, page.text[start:end], group=group))
        if rest:
            taken.append((start, end))
    return result


def counted(page: Page, words: list[Word], lookup: Lookup, lexicon: Lexicon, item: FoundGroup) -> Mention:
    """The mention of those whom a number counts."""
    (start, end), bound = item.span, item.bound
    divided, first = _is_divided(page, words, lookup, lexicon, item), lookup.within(*item.number)[0]
    group = Group(noun=item.noun, lo=bound.lo, hi=bound.hi, qualifier=bound.qualifier)
    known = counts_lexicon(page.language)
    shared = known is not None and is_shared(page.folded, item.span, known)
    shared = shared or is_shared_out(words, first, lexicon)
    whole = group if shared else None
    if shared or leaves_out(page, words, item.span, first, lexicon):
        group = Group(noun=item.noun, lo=None, hi=None, qualifier="about")
    elif is_one_of(words, first, lexicon):
        group = Group(noun=item.noun, lo=1, hi=1, qualifier="exact")
    return Mention(
        "things" if set(item.kinds) & THINGS else "people",
        start,
        end,
        page.text[start:end],
        group=None if divided else group,
        one_of=bound.lo == bound.hi == 1 and _is_picked(item, lexicon),
        divided=divided,
        whole=whole,
    )


def several_in_one(noun: str, lexicon: Lexicon) -> Group | None:
    """The people whom a noun in the singular stands for: *a couple*, *le trio*."""
    key = key_of(noun.rsplit(maxsplit=1)[-1])  # "A father-son duo"
    number = _TWO if key in lexicon.words["twos"] else _THREE if key in lexicon.words["threes"] else None
    return Group(noun=noun, lo=number, hi=number, qualifier="exact") if number is not None else None


def _others(words: list[Word], lookup: Lookup, lexicon: Lexicon, at: int) -> Span | None:
    """The word for others right after a number: *les 46 autres*, *four others*."""
    index, _ = lookup.within(at, at)
    if index >= len(words) or words[index].broken or words[index].key not in lexicon.words["plural_others"]:
        return None
    after = words[index + 1] if index + 1 < len(words) else None
    if after is not None and not after.broken and lexicon.nouns.any(words, index + 1, index + _TWO):
        return None
    return words[index].start, words[index].end


def _is_divided(page: Page, words: list[Word], lookup: Lookup, lexicon: Lexicon, item: FoundGroup) -> bool:
    """Whether a number is the last of two that are joined before one noun: *16 et 19 personnes*."""
    at, _ = lookup.within(*item.number)
    if at < _TWO or words[at - 1].key not in lexicon.words["and"]:
        return False
    before = words[at - 2]
    if _SUM.search(page.text, max(before.start - _LONGEST_SUM, 0), before.end):
        return False  # "Were fined $1,900 and six men were jailed".
    joined = fold(page.text[before.start : item.number[0]])
    found = numerals(page.language).find(fold(page.text[before.start : before.end]))
    return not any(mark in joined for mark in ",;.") and any(number.start == 0 for number in found)


def _is_picked(item: FoundGroup, lexicon: Lexicon) -> bool:
    """Whether a number counts some out of others: *one of them*, *l'un des libérés*."""
    first = next(iter(words_of(item.noun)), None)
    return item.partitive or (first is not None and first.key in lexicon.words["of"] | lexicon.words["from"])


def overlaps(taken: list[Span], start: int, end: int) -> bool:
    """Whether a span holds a code point of those taken."""
    return any(s < end and start < e for s, e in taken)
