"""The newspaper, agency or channel that a noun for one stands for: *le journal*, *радиостанция*; or whose a
story is: *в тексте публикации*."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from detente.model import Speaker
from detente.reading.entities.cast import Cast
from detente.reading.entities.figures import HYPHENED
from detente.reading.entities.gazetteer import media
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Entity
from detente.reading.speech.lexicon import Speech

_LONGEST, _ALIKE, _GAP = 3, 5, ' \u00a0«“„"'

Turn = tuple[int, Speaker]


def are_of_one(cast: Cast, lexicon: Speech, words: Sequence[str], head: str) -> bool:
    """Whether a few folded words with this head stand for a newspaper, agency or channel, or its story."""
    if len(words) > _LONGEST or cast.is_of_people(head):
        return False
    stem = _stem(cast)
    stories = {stem(word) for word in lexicon.stories}
    return stem(head) in _nouns(cast, lexicon) or any(stem(word) in stories for word in words)


def among(cast: Cast, lexicon: Speech, turns: Sequence[Turn], head: str) -> list[Turn]:
    """Those of some bodies that are newspapers, agencies or channels; if any is called so, only those."""
    found = [turn for turn in turns if turn[1].resolved and is_one(cast, lexicon, turn[1])]
    called = [t for t in found if any(told[:_ALIKE] == head[:_ALIKE] for told in _stems(cast, t[1]))]
    return called or found


def is_one(cast: Cast, lexicon: Speech, speaker: Speaker) -> bool:
    """Whether a body is a newspaper, an agency or a channel: known as one, or called so."""
    return speaker.name in media() or not _stems(cast, speaker).isdisjoint(_nouns(cast, lexicon))


def named(cast: Cast, lexicon: Speech, phrase: Phrase) -> Entity | None:
    """The name right behind a word in capitals for the press, which says only what it is of: *турецкое СМИ
    Anadolu*."""
    head, text = phrase.head, cast.page.text
    if not head.folded & lexicon.outlets or not head.text.isupper():
        return None
    behind = next((e for e in cast.within((head.end, phrase.sentence.end)) if e.start > head.end), None)
    if behind is None or behind.kind not in ("organization", "other"):
        return None
    return behind if not text[head.end : behind.start].strip(_GAP) else None


def _stems(cast: Cast, speaker: Speaker) -> set[str]:
    stem = _stem(cast)
    words = [*HYPHENED.findall(cast.page.text, *speaker.span), *HYPHENED.findall(speaker.name)]
    return {stem(fold(word)) for word in words}


def _nouns(cast: Cast, lexicon: Speech) -> set[str]:
    stem = _stem(cast)
    return {stem(word) for word in lexicon.outlets}


def _stem(cast: Cast) -> Callable[[str], str]:
    return cast.lexicon.stem if cast.lexicon.stems else str
