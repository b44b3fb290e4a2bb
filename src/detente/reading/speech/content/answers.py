"""Whose the answers are in an interview that no names part: *Quand êtes-vous sorti ?* ¶ *Samedi, avec moi …*

A page is one where at least three paragraphs ask, most of the paragraphs behind them tell of whoever speaks,
and a single person is named before the first of them. His voice is only lent to what he answers. Behind the
last question one paragraph is an answer: nobody knows where the interview ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, trimmed

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:'(?=\w))?")
_QUOTED = re.compile(r"[«“„\"][^»”\"]*[»”\"]")
_FEWEST = 3
_STEM = 4


def answers(page: Page, lexicon: Speech) -> list[Utterance]:
    """The answers of an interview, in the voice of whoever is interviewed; none on a page that is none."""
    asked = [i for i, span in enumerate(page.paragraphs) if page.text[slice(*span)].rstrip().endswith("?")]
    if len(asked) < _FEWEST:
        return []
    who = _interviewed(page, page.paragraphs[asked[0]][0])
    if who is None:
        return []
    first = [at + 1 for at, beyond in pairwise([*asked, len(page.paragraphs)]) if at + 1 < beyond]
    of_oneself = sum(_tells_of_oneself(page, at, lexicon) for at in first)
    if len(first) < _FEWEST or 2 * of_oneself < len(first):
        return []
    found = (trimmed(page.text, *page.paragraphs[at]) for at in _answering(page, asked, lexicon))
    return [
        Utterance("direct", span, page.text[slice(*span)], (span,), label=who, silent=True) for span in found
    ]


def _answering(page: Page, asked: list[int], lexicon: Speech) -> Iterator[int]:
    """The paragraphs between two questions that answer the first: the next one, and those that tell of
    whoever speaks, for an interviewer does not always ask (*Racontez-nous votre arrestation*)."""
    for at, beyond in pairwise([*asked, min(asked[-1] + 2, len(page.paragraphs))]):
        for index in range(at + 1, beyond):
            if index == at + 1 or _tells_of_oneself(page, index, lexicon):
                yield index


def _tells_of_oneself(page: Page, index: int, lexicon: Speech) -> bool:
    """Whether a paragraph has a pronoun of whoever speaks outside of quotation marks."""
    words = _WORD.findall(fold(_QUOTED.sub(" ", page.text[slice(*page.paragraphs[index])])))
    return not (lexicon.first_person - lexicon.impersonal).isdisjoint(words)


def _interviewed(page: Page, end: int) -> Span | None:
    """The one person named before the first question; None where there are several, or nobody."""
    named = [e for e in page.entities if e.kind == "person" and e.end <= end]
    surnames = {fold(e.text.split()[-1])[:_STEM] for e in named}
    whole = max(named, key=lambda e: (len(e.text.split()), -e.start), default=None)
    return (whole.start, whole.end) if whole is not None and len(surnames) == 1 else None
