"""The former and the latter: which of the two people named last a word means (*la première*, *второго*)."""

from __future__ import annotations

from collections.abc import Iterator

from detente.reading.acts.lexicon import Lexicon
from detente.reading.entities.cast import Cast, Figure
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.phrases import Hit, Word

FIRST, SECOND = "first_of_two", "second_of_two"
_BACK = 6
_TWO = 2


def picks(
    words: list[Word], lexicon: Lexicon, first: int, last: int, *, bare: bool = False
) -> Iterator[tuple[str, Hit[bool]]]:
    """The words of a stretch that pick one of two out, a mark or an auxiliary behind them: no *first year*.

    ``bare`` asks nothing of the word behind, for languages without auxiliaries, where a parse tells.
    """
    verbal = lexicon.words["passive"] | lexicon.words["active"] | lexicon.words["reflexive"]
    for which in (FIRST, SECOND):
        for hit in lexicon.phrases[which].find(words, first, last):
            after = hit.last + 1
            if bare or after >= last or words[after].broken or words[after].key in verbal:
                yield which, hit


def meant(page: Page, cast: Cast, sentence: Sentence, which: str) -> Figure | None:
    """The first or second of the two people that the last sentence before to name anybody names."""
    for back in range(1, _BACK + 1):
        if sentence.index < back:
            return None
        before = page.sentences[sentence.index - back]
        people = [e for e in page.entities_in(before.start, before.end) if e.kind == "person"]
        figures = list({id(f): f for f in map(cast.figure, people)}.values())
        if figures:
            return figures[which == SECOND] if len(figures) == _TWO else None
    return None
