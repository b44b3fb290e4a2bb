"""Who tries those whom another state seizes for it: *arrêtée en Italie sur mandat de la justice chilienne.
Elle est accusée de fraude*. Where no words tell who wants them, nobody is known to try them."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whose.circles import states_of
from detente.reading.acts.whose.prisons import bounds_of
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import UNIONS, range_of, states
from detente.reading.wordings import wordings

_STATE = 2
_REACH = 10
"""How far from the words for a warrant or request the state may stand whose it is."""


def by_the_wanting(page: Page, words: list[Word], act: FoundAct, others: Sequence[FoundAct]) -> str | None:
    """The state for which others seized those who are tried, or "" where that is another than the one that
    did so and is not told; None where no text tells of a warrant or request of another."""
    seized = [other for other in others if other.act.kind == "detain"]
    there = states_of(seized) | {other.place_state for other in seized if other.place_state}
    spans = [bounds_of(page, words, each) for each in (act, *seized)]
    if not there:
        return None
    shapes = wordings(page.language)
    known, wanting = states(page.language), set[str]()
    abroad = False
    small = _to_whom(page.language)
    for first, last in _together(page, words, spans):
        abroad = abroad or shapes["abroad"].any(words, first, last)
        for hit in shapes["wanted"].find(words, first, last):
            low, high = max(first, hit.first - _REACH), min(last, hit.last + 1 + _REACH)
            high = _before_whom(words, hit.last + 1, high, small)
            named = [code for _, code in known.places(page.text, words, low, high)]
            named += [each.value for each in known.adjectives.find(words, low, high)]
            wanting |= {code for code in named if len(code) == _STATE} - UNIONS - there
            abroad = abroad or bool(wanting)
    if not abroad:
        return None
    return wanting.pop() if len(wanting) == 1 else ""


def _to_whom(language: str) -> frozenset[str]:
    """The small words that lead from a warrant to whom it is for: *ордер на арест*, *a warrant against*."""
    acts = lexicon(language)
    return acts.words["against"] | acts.words["for"] if acts is not None else frozenset()


def _before_whom(words: list[Word], start: int, end: int, small: frozenset[str]) -> int:
    """Where in a stretch behind the words for a warrant those begin that tell whom it is for: *ордер на
    арест иранской журналистки* is no Iranian one."""
    return next((i for i in range(start, end) if words[i].key in small), end)


def _together(page: Page, words: list[Word], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences from the first of some to the last, by their words, where they stand close together."""
    start, end = min(first for first, _ in spans), max(last for _, last in spans)
    at, until = page.sentence_at(words[start].start), page.sentence_at(words[end - 1].start)
    if at is None or until is None or until.index - at.index > _REACH:
        return spans
    inside = page.sentences[at.index : until.index + 1]
    return [range_of(words, (sentence.start, sentence.end), 0, len(words)) for sentence in inside]
