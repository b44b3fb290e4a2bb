"""The nominative of Slavic names of places: *в Нижнем Новгороде*, *в Барановичах*, *из Белой Церкви*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from detente.reading.entities.cases import SECOND, UNIVERSAL
from detente.reading.parsing.engines import analyses

_WHERE = "loct"
_LOCATIVE = re.compile(r"([А-ЯЁ][а-яё]*[аеёиоуыэюя][а-яё]*(?:т|ск|бад|[аоуы]н|[аеоу]к))е")


@lru_cache(maxsize=4096)
def nominative_place(name: str, code: str, case: str | None = None) -> str | None:
    """The nominative of a place whose last word is a known noun and whose others are adjectives of it; None
    where they are not.

    ``case``, as Universal Dependencies write it, is the one in which the sentence has the name; where its
    form can be no such, another that all words can stand in is taken, the locative first.
    """
    words = name.split()
    nouns = [p for p in analyses(words[-1], code) if p.is_known and _is_of_place(p, alone=len(words) == 1)]
    adjectives = [[p for p in analyses(word, code) if p.tag.POS == "ADJF"] for word in words[:-1]]
    told = UNIVERSAL.get(case or "")
    best: tuple[tuple[bool, bool, bool, float], Any, list[Any]] | None = None
    for noun in nouns:
        fitting = [next((p for p in parses if _agree(p, noun)), None) for parses in adjectives]
        before = [p for p in fitting if p is not None]
        if len(before) < len(fitting):
            continue
        stands = _case_of(noun)
        rank = (stands == told, "Geox" in noun.tag.grammemes, stands == _WHERE, float(noun.score))
        if best is None or rank > best[0]:
            best = (rank, noun, before)
    return _direct(words, best[1], best[2]) if best is not None else None


def unknown_place(name: str, code: str) -> str | None:
    """The nominative of a place behind *в* that no dictionary has: *в Шымкенте*; None where it may end so, or
    be a feminine."""
    found = _LOCATIVE.fullmatch(name)
    if found is None or any(p.is_known for p in analyses(name, code)):
        return None
    return found[1]


def _is_of_place(parse: Any, *, alone: bool) -> bool:
    """Whether a noun may be a place: alone it has to be known for one, behind an adjective be no person."""
    tag = parse.tag
    if tag.POS != "NOUN" or "Fixd" in tag.grammemes:
        return False
    return "Geox" in tag.grammemes or (not alone and "inan" in tag.grammemes)


def _case_of(parse: Any) -> str:
    return SECOND.get(parse.tag.case, str(parse.tag.case))


def _agree(adjective: Any, noun: Any) -> bool:
    one, other = adjective.tag, noun.tag
    if _case_of(adjective) != _case_of(noun) or one.number != other.number or "anim" in one.grammemes:
        return False
    return bool(one.number == "plur" or one.gender == other.gender)


def _direct(words: Sequence[str], noun: Any, adjectives: Sequence[Any]) -> str | None:
    """The words in the nominative, written with capitals where the text has them."""
    made: list[str] = []
    for word, parse in zip(words, (*adjectives, noun), strict=True):
        form = parse.inflect({"nomn", parse.tag.number})
        if form is None:
            return None
        made.append(as_written(form.word, word))
    return " ".join(made)


def as_written(word: str, model: str) -> str:
    """A word with the capitals of another form of it: *Ростов-на-Дону* as *Ростове-на-Дону*."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    parts, models = word.split("-"), model.split("-")
    if len(parts) != len(models):
        models = models[:1] * len(parts)
    return "-".join(
        one[:1].upper() + one[1:] if like[:1].isupper() else one
        for one, like in zip(parts, models, strict=True)
    )
