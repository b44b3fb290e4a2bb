"""Ages, relations and awards beside a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model import Span
from detente.reading.parse import Entity
from detente.reading.phrases import Hit
from detente.reading.traits.found import BREAK, FoundTrait, View, found

AGES = range(8, 121)
"""Numbers that are taken for the age of somebody who is written about."""

_REACH = 90
_AWARD_REACH = 70
_WORDS_BETWEEN = 6
_YEAR = re.compile(r"[\u00a0 ](?:de |en |в )?(?:19|20)\d\d\b(?:[\u00a0 ]года)?")
_CLOSED = re.compile(r"[\u00a0 ]*(?:[,.;:!?)\]»”\"\n—–]|$)")


def age(view: View, entity: Entity, name: str) -> Iterator[FoundTrait]:
    """*Anna Petrova, 47 ans*; *63-year-old Jan Novak*."""
    sentence = view.page.sentence_at(entity.start)
    if sentence is None:
        return
    text = view.page.text
    for pattern in view.known.ages["age_after"]:
        match = pattern.match(text, entity.end, sentence.end)
        if match and int(match["n"]) in AGES:
            yield found(name, "age", match["n"], (entity.start, match.end()))
            return
    for pattern in view.known.ages["age_before"]:
        for match in pattern.finditer(text, max(sentence.start, entity.start - _REACH), entity.start):
            between = text[match.end() : entity.start]
            clear = not re.search(r"[.;:!?()]", between) and len(between.split()) <= _WORDS_BETWEEN
            if clear and int(match["n"]) in AGES and not view.page.entities_in(match.end(), entity.start):
                yield found(name, "age", match["n"], (match.start(), entity.end))
                return


def relation(view: View, entity: Entity, name: str) -> Iterator[FoundTrait]:
    """*Sa sœur, Tatiana Morel*; *Brother, Vache, …* that opens a sentence; *Anna Petrova, sa sœur*."""
    text = view.page.text
    first, last = view.lookup.within(max(0, entity.start - 40), entity.start)
    for hit in view.known.phrases["relations"].find(view.words, first, last):
        gap = text[hit.end : entity.start].strip("\u00a0 ")
        apposed = gap == "" or (gap == "," and _CLOSED.match(text, entity.end) is not None)
        if apposed and _is_somebodys(view, hit):
            yield found(name, "relation", hit.value or text[hit.start : hit.end], (hit.start, entity.end))
            return
    opening = re.match(r",[\u00a0 ]", text[entity.end : entity.end + 2])
    if opening is None:
        return
    first, last = view.lookup.within(entity.end + 2, entity.end + 40)
    for hit in view.known.phrases["relations"].find(view.words, first, min(last, first + 2)):
        if all(view.is_word("possessive", i) or view.is_word("kin", i) for i in range(first, hit.first)):
            if hit.first > first and _CLOSED.match(text, hit.end):
                yield found(name, "relation", hit.value or text[hit.start : hit.end], (entity.start, hit.end))
            return


def _is_somebodys(view: View, hit: Hit[str]) -> bool:
    """Whether the words before a relation say whose it is, or it opens its sentence."""
    i = hit.first - 1
    while i >= 0 and view.is_word("kin", i):
        i -= 1
    sentence = view.page.sentence_at(hit.start)
    opens = sentence is not None and (i < 0 or view.words[i].start < sentence.start)
    return opens or view.is_word("possessive", i)


def awards(view: View) -> list[Hit[str]]:
    """The awards that a page speaks of, the longest words for each."""
    result: list[Hit[str]] = []
    for hit in view.known.phrases["awards"].find(view.words):
        if not result or hit.first > result[-1].last:
            result.append(hit)
    return result


def award(view: View, hit: Hit[str], held_by: str | None) -> Iterator[FoundTrait]:
    """Whose an award is: of the name beside it, or of ``held_by``, who is said to have won it."""
    year = _YEAR.match(view.page.text, hit.end)
    end = year.end() if year else hit.end
    value = view.page.text[hit.start : end]
    near = [
        e
        for e in view.people_in(hit.start - _AWARD_REACH, end + _AWARD_REACH)
        if _beside(view, e, (hit.start, end))
    ]
    if near:
        entity = min(near, key=lambda e: max(hit.start - e.end, e.start - end))
        span = (min(hit.start, entity.start), max(end, entity.end))
        yield found(view.cast.figure(entity).name, "award", value, span)
    elif held_by is not None:
        yield found(held_by, "award", value, (hit.start, end))


def _beside(view: View, entity: Entity, span: Span) -> bool:
    """Whether a name stands with an award: right after it, or before it with a comma at most."""
    left, right = (span[1], entity.start) if span[1] <= entity.start else (entity.end, span[0])
    between = view.page.text[left:right]
    if entity.start < span[1] and entity.end > span[0]:
        return False
    after = span[1] <= entity.start
    if BREAK.search(between) or view.people_in(left, right):
        return False
    if after:
        return len(between.split()) <= 1 and not between.strip(" ,\u00a0")
    return between.lstrip().startswith(",") and len(between.split()) <= _WORDS_BETWEEN
