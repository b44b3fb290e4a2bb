"""Speech in the minutes of a debate, where a name before a dash says who has the floor.

*M. le rapporteur. – La commission est défavorable.* A paragraph that begins with a form of address and a
name or an office, closed by a full stop and a dash or by a colon, is that one's speech to its end. Where the
dash is left out, the full stop alone will do, if nothing but the name stands before it.
"""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.language import Grammar
from detente.reading.parsing.parse import Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, spoken, trimmed

_WORD = re.compile(r"[^\W\d_]+")
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_LONGEST = 110
_MOST_WORDS = 6
_LONGEST_PARTICLE = 3
_QUOTES = '«“"„'
_DASHED = re.compile(
    r"\.[\s\u00a0\u202f]*[–—-][\s\u00a0\u202f]+(?=\S)|[\s\u00a0\u202f]?:[\s\u00a0\u202f]+(?=\S)"
)
_STOPPED = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=\)))[ \u00a0\u202f]?\.[ \u00a0\u202f]+(?=[A-ZÀ-Þ])")
_NAME_END = re.compile(r"[\s\u00a0\u202f]*[,(]")


def speeches(page: Page, lexicon: Speech) -> list[Utterance]:
    """The paragraphs of a page that begin with who has the floor, as direct speech."""
    found = []
    for start, end in page.paragraphs:
        first = _FIRST.match(page.text, start, min(end, start + 30))
        if first is None or fold(first.group()) not in lexicon.addresses:
            continue
        label = _label(page, start, first.end(), end)
        if label is not None:
            who, begin = label
            span = trimmed(page.text, begin, end)
            words = spoken(page.text, *span)
            found.append(Utterance("direct", span, words, (span,), label=who))
    return found


def _label(page: Page, start: int, after: int, end: int) -> tuple[Span, int] | None:
    """Where the words stand for who has the floor, and where the speech begins."""
    text = page.text
    limit = min(end, start + _LONGEST)
    mark = _DASHED.search(text, after, limit)
    if mark is None or re.search(r"[!?;«»“”\"\d]", text[start : mark.start()]):
        mark = _STOPPED.search(text, after, limit)
        if mark is None or len(_WORD.findall(text, start, mark.start())) > _MOST_WORDS:
            return None
    name = _NAME_END.search(text, after, mark.start())
    stop = name.start() if name is not None else mark.start()
    if text[mark.end()] in _QUOTES or not is_name(_WORD.findall(text, after, stop), page.grammar):
        return None
    return (start, stop), mark.end()


def is_name(words: list[str], grammar: Grammar) -> bool:
    """Whether words are a name, or begin with an article as an office does."""
    if not words or words[0] in grammar.definite:
        return 1 < len(words) <= _MOST_WORDS
    return all(word[0].isupper() or len(word) <= _LONGEST_PARTICLE for word in words)
