"""Who speaks by a word before the colon or behind the dash of a heading: *СМИ: казнены пятеро*."""

from __future__ import annotations

from collections.abc import Iterator

from detente.model import Span
from detente.reading.entities.gazetteer import media
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, trimmed
from detente.reading.speech.who.countries import state_name

_LONGEST = 40
_FEWEST = 3
_BODY = "organization"
_OPENING, _DASHES = '«„“"', (" — ", " – ", " - ")
_MARKS = ' \u00a0\u202f«»"“”'


def labelled(page: Page, lexicon: Speech) -> Iterator[Utterance]:
    """The sentences that a paper or one of those whom headings quote opens, or closes behind a dash, each in
    that voice.

    No words are quoted, for a heading tells in short what was said.
    """
    for sentence in page.sentences:
        for who, told in (_opened(sentence), _closed(sentence)):
            words = page.text[slice(*told)]
            if words[:1] in _MARKS or len(words.split()) < _FEWEST or not _speaks(sentence, *who, lexicon):
                continue
            yield Utterance("indirect", told, words, (told,), label=who, silent=True)


def _opened(sentence: Sentence) -> tuple[Span, Span]:
    """The words before the colon that a sentence begins with, and those behind it; empty without one."""
    text, start, end = sentence.page.text, sentence.start, sentence.end
    colon = text.find(":", start, min(end, start + _LONGEST))
    if colon < 0 or not text[colon + 1 : colon + 2].isspace():
        return (start, start), (start, start)
    return trimmed(text, start, colon), trimmed(text, colon + 1, end)


def _closed(sentence: Sentence) -> tuple[Span, Span]:
    """The words behind the dash that ends a heading, and those before it; empty where there is none."""
    text, (start, end) = sentence.page.text, sentence.page.paragraphs[sentence.paragraph]
    dash = max((text.rfind(mark, max(start, end - _LONGEST), end) for mark in _DASHES), default=-1)
    whole = (sentence.start, sentence.end) == (start, end) and text[end - 1] not in ".!?…"
    named = sentence.page.entities_in(start, max(start, dash)) if whole else ()
    if dash < 0 or not whole or any(e.kind == "person" and e.end == dash for e in named):
        return (start, start), (start, start)  # "Освобождён Иван Примеров — адвокат" says who he is.
    return trimmed(text, dash + 2, end), trimmed(text, start, dash)


def _speaks(sentence: Sentence, start: int, end: int, lexicon: Speech) -> bool:
    """Whether some words are nothing but somebody whom headings quote, also of a state (*Минюст США*), a
    paper, or a body in quotation marks."""
    text, page = sentence.page.text, sentence.page
    first, _, more = text[start:end].partition(" ")
    if fold(first) in lexicon.headed and (not more or state_name(page.language, more) is not None):
        return True
    marked = text[start : start + 1] in _OPENING and text[start:end] != ""
    named = [e for e in page.entities_in(start, end) if e.name in media() or (marked and e.kind == _BODY)]
    return any(text[start : e.start].strip(_MARKS) == "" == text[e.end : end].strip(_MARKS) for e in named)
