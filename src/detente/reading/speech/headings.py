"""Who speaks by a word before a colon that opens a sentence, as headings have it: *СМИ: казнены пятеро*."""

from __future__ import annotations

from collections.abc import Iterator

from detente.reading.forms import fold
from detente.reading.gazetteer import media
from detente.reading.parse import Page, Sentence
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, trimmed

_LONGEST = 40
_FEWEST = 3
_MARKS = ' \u00a0\u202f«»"“”'


def labelled(page: Page, lexicon: Speech) -> Iterator[Utterance]:
    """The sentences that a paper or one of those whom headings quote opens, each in that voice.

    No words are quoted, for a heading tells in short what was said.
    """
    for sentence in page.sentences:
        colon = page.text.find(":", sentence.start, min(sentence.end, sentence.start + _LONGEST))
        if colon < 0 or not page.text[colon + 1 : colon + 2].isspace():
            continue
        start, end = trimmed(page.text, sentence.start, colon)
        told = trimmed(page.text, colon + 1, sentence.end)
        quoted = page.text[told[0]] in _MARKS if told[0] < told[1] else True
        if (
            quoted
            or len(page.text[slice(*told)].split()) < _FEWEST
            or not _speaks(sentence, start, end, lexicon)
        ):
            continue
        words = page.text[slice(*told)]
        yield Utterance("indirect", told, words, (told,), label=(start, end), silent=True)


def _speaks(sentence: Sentence, start: int, end: int, lexicon: Speech) -> bool:
    """Whether the words before a colon are nothing but somebody whom headings quote, or a paper."""
    text = sentence.page.text
    if fold(text[start:end]) in lexicon.headed:
        return True
    named = [e for e in sentence.page.entities_in(start, end) if e.name in media()]
    return any(text[start : e.start].strip(_MARKS) == "" == text[e.end : end].strip(_MARKS) for e in named)
