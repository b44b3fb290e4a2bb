"""Words that point at people told of before: pronouns, *the former*, *both*."""

from __future__ import annotations

from collections.abc import Iterable

from detente.model import Group, Span
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.mention import Mention
from detente.reading.acts.pronouns import pairs
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Word

_TWO = 2


def pronouns(
    page: Page, words: list[Word], lexicon: Lexicon, within: tuple[int, int], taken: Iterable[Span]
) -> list[Mention]:
    """The pronouns among some words, and those that mean the former or the latter."""
    first, last = within
    known = lexicon.words["pronouns"] | lexicon.words["objects"] | lexicon.words["someone"]
    found = [
        Mention("pronoun", word.start, word.end, page.text[word.start : word.end], key=word.key)
        for word in words[first:last]
        if word.key in known and _is_free(word, taken)
    ]
    picks = pairs.picks(words, lexicon, first, last, bare=not lexicon.words["active"], page=page)
    return found + [
        Mention("pronoun", hit.start, hit.end, page.text[hit.start : hit.end], key=which)
        for which, hit in picks
        if _is_free(hit, taken)
    ]


def both(
    page: Page, words: list[Word], lexicon: Lexicon, within: tuple[int, int], taken: Iterable[Span]
) -> list[Mention]:
    """The words for two people told of before, or for all of more (*tous trois*), with the noun for them that
    follows: *both women*."""
    found = []
    for hit in lexicon.phrases["both"].find(words, *within):
        if not _is_free(hit, taken):
            continue
        start, end = hit.start, hit.end
        noun = next(iter(lexicon.nouns.find(words, hit.last + 1, min(hit.last + 2, within[1]))), None)
        if noun is not None and noun.value == "people" and not words[hit.last + 1].broken:
            start, end = noun.start, noun.end
        number = next(
            (n.value for n in numerals(page.language).find(fold(page.text[hit.start : hit.end]))), _TWO
        )
        group = Group(noun=page.text[start:end], lo=number, hi=number, qualifier="exact")
        found.append(Mention("people", hit.start, end, page.text[hit.start : end], group=group, both=True))
    return found


def _is_free(at: Word | Hit[bool], taken: Iterable[Span]) -> bool:
    return not any(start < at.end and at.start < end for start, end in taken)
