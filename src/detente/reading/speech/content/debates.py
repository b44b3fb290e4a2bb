"""Speech in the minutes of a debate, where a name before a dash says who has the floor.

*M. le rapporteur. – La commission est défavorable.* A paragraph that begins with a form of address and a
name or an office, closed by a full stop and a dash or by a colon, is that one's speech to its end. Where the
dash is left out, the full stop alone will do, if nothing but the name stands before it. A name without a form
of address needs a role and a dash (*Anne Essai, au nom du groupe. –*). Where a page has two such paragraphs
it is one of minutes, in which those have the floor too who are called by an office or not at all (*Le
président. Une voix. Plusieurs députés.*), a role may be long, and a paragraph in which somebody is addressed
goes on with the one before. What is in brackets there is what happened in the hall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.model import Span
from detente.reading.forms import CAPITALS, fold
from detente.reading.language import Grammar
from detente.reading.parsing.parse import Page
from detente.reading.speech.content.floor import Floor, floor
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, spoken, trimmed

_WORD = re.compile(r"[^\W\d_]+")
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_LONGEST = 110
_MOST_WORDS = 6
_MOST_IN_MINUTES = 16
_FEWEST = 2
_LONGEST_PARTICLE = 3
_QUOTES = '«“"„'
_DASHED = re.compile(
    r"\.[\s\u00a0\u202f]*[–—−-][\s\u00a0\u202f]+(?=\S)|[\s\u00a0\u202f]?:[\s\u00a0\u202f]+(?=\S)"
)
_STOPPED = re.compile(
    r"(?:(?<=[^\W\d_]{2})|(?<=\)))[ \u00a0\u202f]?\.[ \u00a0\u202f]+(?=[A-ZÀ-Þ…(«])|"
    r"(?<=[^\W\d_]{2})[ \u00a0\u202f]?\.[ \u00a0\u202f]+(?=\.\.\.)"
)
_NAME_END = re.compile(r"[\s\u00a0\u202f]*[,(]")
# What a group in a parliament is called : « (S&D) », « (PPE-DE) », but « (Charente-Maritime) » is none.
_GROUP = re.compile(r"[\s\u00a0\u202f]*\((?=[^()]*(?:[A-ZÀ-Þ]{2}|&))[A-ZÀ-Þ][\w&/-]*\)")
_BETWEEN = re.compile(r"[\s\u00a0\u202f]*,[\s\u00a0\u202f]*")
_BEHIND_NAME = re.compile(r"^\s*(?:\([^()]*\))?[\s,]*")
_HAPPENED = re.compile(
    rf"(?:(?<=^)|(?<=[.!?…»])[ \u00a0\u202f])[(\[](?=[{CAPITALS}«])[^()\[\]]+[)\]](?=\s|$)"
)
_ENDED = re.compile(r"[.!?…»)][ \u00a0\u202f]*$")


def speeches(page: Page, lexicon: Speech) -> list[Utterance]:
    """The paragraphs of a page that begin with who has the floor, as direct speech."""
    known = floor(page.language)
    sure: dict[int, tuple[Span, int]] = {}
    likely: dict[int, tuple[Span, int]] = {}
    for index, (start, end) in enumerate(page.paragraphs):
        titled = _titled(page, start, end, lexicon, known)
        if (label := titled or _with_role(page, start, end, known)) is not None:
            sure[index] = label
    # Without one who is named so, nobody has the floor: most pages are no minutes.
    for index, (start, end) in enumerate(page.paragraphs if sure else ()):
        ended = index not in sure and _ENDED.search(page.text, start, end) is not None
        if ended and (label := _untitled(page, start, end, lexicon, known)) is not None:
            likely[index] = label
    if len(sure) + len(likely) < _FEWEST:
        return [u for index, label in sure.items() for u in _turn(page, label, page.paragraphs[index][1])]
    labels = sure | likely
    found: list[Utterance] = []
    who: Span | None = None
    for index in range(min(labels), max(labels) + 1):
        start, end = page.paragraphs[index]
        if index in labels:
            who = labels[index][0]
            found += _turn(page, labels[index], end)
        elif who is not None and _goes_on(page, start, end, known):
            found += _turn(page, (who, start), end)
        else:
            who = None
    return found


def _turn(page: Page, label: tuple[Span, int], end: int) -> Iterator[Utterance]:
    """The words of one who has the floor, less what is told in brackets of what happened meanwhile."""
    who, begin = label
    text = page.text[begin:end]
    ends = [0, *(place for m in _HAPPENED.finditer(text) for place in m.span()), len(text)]
    for start, stop in zip(ends[::2], ends[1::2], strict=True):
        span = trimmed(page.text, begin + start, begin + stop)
        if _WORD.search(page.text, *span):
            yield Utterance("direct", span, spoken(page.text, *span), (span,), label=who)


def _titled(
    page: Page, start: int, end: int, lexicon: Speech, known: Floor, most: int = _MOST_WORDS
) -> tuple[Span, int] | None:
    """Where the words stand for who has the floor, and where the speech begins."""
    text = page.text
    limit = min(end, start + _LONGEST)
    after = _address(page, start, limit, lexicon, known)
    if after is None:
        return None
    mark = _DASHED.search(text, after, limit)
    dashed = mark is not None and re.search(r"[!?;«»“”\"\d]", text[start : mark.start()]) is None
    mark = mark if dashed else _STOPPED.search(text, after, limit)
    if mark is None:
        return None
    name = _NAME_END.search(text, after, mark.start())
    stop = name.start() if name is not None else mark.start()
    words, role = _WORD.findall(text, after, stop), _BEHIND_NAME.sub("", fold(text[stop : mark.start()]))
    has_role = known.roles.match(role) is not None
    most = _MOST_IN_MINUTES if has_role else most
    if text[mark.end()] in _QUOTES or not is_name(words, page.grammar, most):
        return None
    plain = dashed or not known.ranks or has_role or _is_called(words, role, page.grammar, known)
    short = dashed or len(_WORD.findall(text, start, mark.start())) <= most
    return ((start, stop), mark.end()) if plain and short else None


def _is_called(words: list[str], role: str, grammar: Grammar, known: Floor) -> bool:
    """Whether words before a bare full stop are a name alone, or an office with no verb behind its noun.

    *M. le maire ouvre la séance. Il …*; *M. Jean Essai, préfet de la Marne. Il …*
    """
    if words[0] in grammar.definite:
        return len(words) == _FEWEST or fold(words[_FEWEST]) in known.ranks
    return not role


def _address(page: Page, start: int, limit: int, lexicon: Speech, known: Floor) -> int | None:
    """Where a form of address ends that stands at a place."""
    first = _FIRST.match(page.text, start, min(limit, start + 30))
    if first is not None and fold(first.group()) in lexicon.addresses:
        return first.end()
    honour = known.honours.match(fold(page.text[start:limit]))
    return None if honour is None else start + honour.end()


def _with_role(page: Page, start: int, end: int, known: Floor) -> tuple[Span, int] | None:
    """*Anne Essai (S&D), au nom du groupe. –*: a name without a form of address, with a role and a dash."""
    text = page.text
    mark = _DASHED.search(text, start, min(end, start + _LONGEST))
    name = _NAME_END.search(text, start, mark.start()) if mark is not None else None
    if mark is None or text[mark.start()] != "." or name is None or text[mark.end()] in _QUOTES:
        return None
    named = _WORD.findall(text, start, name.start())
    group = _GROUP.match(text, name.start(), mark.start())
    comma = _BETWEEN.match(text, name.start() if group is None else group.end(), mark.start())
    role = comma is not None and known.roles.match(fold(text[comma.end() : mark.start()])) is not None
    if not role and (group is None or group.end() < mark.start()):
        return None
    return ((start, name.start()), mark.end()) if len(named) > 1 and is_name(named, page.grammar) else None


def _untitled(page: Page, start: int, end: int, lexicon: Speech, known: Floor) -> tuple[Span, int] | None:
    """Who has the floor in minutes without a name, or with an office of many words."""
    text = page.text
    limit = min(end, start + _LONGEST)
    marks = (m for pattern in (_DASHED, _STOPPED) if (m := pattern.search(text, start, limit)) is not None)
    mark = min(marks, key=lambda m: m.start(), default=None)
    if mark is None or text[mark.end()] in _QUOTES:
        return None
    head = fold(text[start : mark.start()])
    said = _WORD.findall(text[start : mark.start()].lower())  # With accents: "à droite" is no verb.
    if len(said) > _MOST_IN_MINUTES or not known.tells.isdisjoint(said):
        return None
    name = _NAME_END.search(text, start, mark.start())
    called = head[: name.start() - start].split() if name is not None else head.split()
    presides = len(called) == 2 and called[0] in page.grammar.definite and called[1] in known.chairs
    unnamed = len(called) > 1 and called[0] in known.callers and called[1] in known.members
    if presides or unnamed:
        return (start, start + len(" ".join(called)) if name is None else name.start()), mark.end()
    return _titled(page, start, end, lexicon, known, _MOST_IN_MINUTES)


def _goes_on(page: Page, start: int, end: int, known: Floor) -> bool:
    """Whether a paragraph of minutes is speech: a sentence to somebody, or of whoever speaks."""
    text = page.text[start:end]
    words = _WORD.findall(fold(text))
    return text[:1] not in "([" and _ENDED.search(text) is not None and not known.hears.isdisjoint(words)


def is_name(words: list[str], grammar: Grammar, most: int = _MOST_WORDS) -> bool:
    """Whether words are a name, or begin with an article as an office does."""
    if not words or words[0] in grammar.definite:
        return 1 < len(words) <= most
    return all(word[0].isupper() or len(word) <= _LONGEST_PARTICLE for word in words)
