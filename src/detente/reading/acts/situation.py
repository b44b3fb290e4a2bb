"""Whose act it was where the clause leaves that to the situation: *elle a été condamnée* in a text about one
state, *le tribunal* of the state in question.

A state is filled in only where the text leaves no other: the one in which the act took place, the one that
did something else to the same person, the only one that holds or frees anybody in the sentence, the
paragraph or the text, or the one that the text is mostly about. Whoever is only described and fits none is
left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, Span
from detente.reading.acts import dateline
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import states
from detente.reading.wordings import wordings

_LEAD = 2
_OFTEN = 4
_CODE = 2
_ACTING, _NAMED, _QUALIFIED, _NATIONAL = 6, 4, 3, 1
"""How much an act of a state says that a text is about it, its name, its adjective, and its adjective beside
people."""
_SIGNATURE = 8
_LEAD_SENTENCES = 2
"""The first sentences tell what a text is about; a name there counts twice."""


def fill(page: Page, words: list[Word], found: Sequence[FoundAct], *, sanctions: bool) -> list[FoundAct]:
    """The acts, with their authorities where the situation settles them.

    ``sanctions`` tells that the text speaks of sanctions, in which case the United States may be there as
    their author.
    """
    settled = [a for a in found if a.settled and a.act.authority and a.act.kind in CUSTODY_ACTS]
    main = None
    if any(_is_open(act) for act in found):
        main = _main_state(page, words, found, settled, sanctions=sanctions)
    result = []
    for act in found:
        told = _with(act, _whose(page, words, act, settled, main)) if _is_open(act) else act
        result.append(told if told.act.authority and told.settled else _with(told, None))
    return result


def _with(act: FoundAct, authority: str | None) -> FoundAct:
    return replace(act, act=msgspec.structs.replace(act.act, authority=authority), settled=True)


def _states_of(acts: Iterable[FoundAct]) -> set[str]:
    return {a.act.authority for a in acts if a.act.authority}


def _is_open(act: FoundAct) -> bool:
    """Whether words leave open whose a custody act is; nobody's name need be it where somebody died."""
    if act.given_for is not None and act.act.authority is None:
        # The other side of an exchange is never the one that the text is about.
        return False
    return act.act.kind in CUSTODY_ACTS - {"die"} and (act.act.authority is None or not act.settled)


def _whose(
    page: Page, words: list[Word], act: FoundAct, settled: Sequence[FoundAct], main: str | None
) -> str | None:
    if act.place_state is not None:
        return act.place_state
    bounds = _bounds(page, words, act)
    # What is given back for an act (*en échange*) is another's.
    is_answer = wordings(page.language)["pointing"].any(words, *bounds)
    goals = _goals(page, words, bounds) | {act.led_to}
    names = {subject.name for subject in act.act.subjects}
    here, paragraph = _sentence(page, act), _paragraph(page, act)
    circles = (
        [s for s in settled if names & {subject.name for subject in s.act.subjects}],
        [s for s in settled if _sentence(page, s) == here],
        [] if main is not None or is_answer else [s for s in settled if _paragraph(page, s) == paragraph],
    )
    for circle in circles:
        if acting := _states_of(circle) - {act.led_to}:
            return acting.pop() if len(acting) == 1 else None
    return None if main in goals or is_answer else main


def _bounds(page: Page, words: list[Word], act: FoundAct) -> tuple[int, int]:
    """The words of the sentence in which an act is told, by their indices."""
    sentence = page.sentence_at(act.trigger[0])
    start, end = (sentence.start, sentence.end) if sentence is not None else act.span
    first = bisect_left(words, start, key=lambda word: word.start)
    return first, bisect_left(words, end, key=lambda word: word.start)


def _goals(page: Page, words: list[Word], bounds: tuple[int, int]) -> set[str]:
    """The states that a sentence names only as where people go: *freed and taken to Ukraine*."""
    acts = lexicon(page.language)
    if acts is None:
        return set()
    to = acts.words["to"] - acts.words["at"]
    goals: set[str] = set()
    others: set[str] = set()
    for (start, _), code in states(page.language).places(page.text, words, *bounds):
        first = bisect_left(words, start, key=lambda word: word.start)
        before = words[first - 1].key if first > bounds[0] and not words[first].broken else ""
        if before in acts.words["determiners"] and first - 1 > bounds[0]:
            before = words[first - 2].key
        (goals if before in to else others).add(code)
    return goals - others


def _sentence(page: Page, act: FoundAct) -> int:
    sentence = page.sentence_at(act.trigger[0])
    return sentence.index if sentence is not None else -1


def _paragraph(page: Page, act: FoundAct) -> int:
    sentence = page.sentence_at(act.trigger[0])
    return sentence.paragraph if sentence is not None else -1


def _main_state(
    page: Page, words: list[Word], found: Sequence[FoundAct], settled: Sequence[FoundAct], *, sanctions: bool
) -> str | None:
    """The state that a text is mostly about, by what it names and whose acts it tells; sanctioning powers
    abroad do not count."""
    known = states(page.language)
    lines = [s for s in page.paragraphs if _is_signature(page, s)]
    lines += [(s.start, dateline.end(s)) for s in page.sentences]
    lead = page.sentences[min(_LEAD_SENTENCES, len(page.sentences)) - 1].end if page.sentences else 0
    weights: Counter[str] = Counter()
    seen: set[int] = set()
    acts = lexicon(page.language)
    people = (hit for hit in acts.nouns.find(words) if hit.value == "people") if acts is not None else ()
    nouns = {i for hit in people for i in (hit.first, hit.last)}
    for phrases, weight in (
        (known.names, _NAMED),
        (known.services, _NAMED),
        (known.towns, _NAMED),
        (known.leaders, _NAMED),
        (known.adjectives, _QUALIFIED),
    ):
        for hit in phrases.find(words):
            if hit.first in seen or (weight == _NAMED and not page.text[hit.start].isupper()):
                continue
            seen.update(range(hit.first, hit.last + 1))
            if any(start <= hit.start < end for start, end in lines):
                continue
            beside = weight == _QUALIFIED and ({hit.first - 1, hit.first, hit.last + 1} & nouns)
            twice = 2 if hit.start < lead else 1
            weights[hit.value] += twice * (_NATIONAL if beside else weight)
    for act in found:
        if act.led_to is not None:
            weights[act.led_to] -= _NAMED
    for act in settled:
        weights[str(act.act.authority)] += _ACTING
    for abroad in ("eu", "un"):
        weights.pop(abroad, None)
    if sanctions or len(weights) > 1 or weights["us"] < _OFTEN * _NAMED:
        weights.pop("us", None)
    ranked = [*weights.most_common(2), ("", 0), ("", 0)]
    (code, most), (_, second) = ranked[:2]
    return code if most >= max(_LEAD * second, 1) else None


def _is_signature(page: Page, paragraph: Span) -> bool:
    """Whether a paragraph only says where and when a text was written."""
    line = page.text[slice(*paragraph)]
    return len(line.split()) <= _SIGNATURE and any(c.isdigit() for c in line) and line[-1:] not in ".!?…"
