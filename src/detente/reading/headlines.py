"""Headlines in which every word has a capital (*Mali Gives UN Envoy 72 Hours to Leave Country*), put as a
sentence has them, so that no rule takes their verbs for names.

Which words are names is asked of the text itself: a word that stands there in small letters is none, one that
has a capital inside a sentence is one. For words that it does not have elsewhere, the lexicon tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detente.model import Span
from detente.reading.acts.lexicon import lexicon
from detente.reading.language import Language
from detente.reading.parsing import split
from detente.reading.phrases import words
from detente.reading.states import states

_WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[a-z0-9,;] )[^\W\d_]+")
_CONTENT, _LEAST, _LONGEST = 4, 4, 180
_OPENING, _BODY = 2, 400
_SHARE = 0.85
_ENDINGS = 2
_ENDS = ".?!…:"


@dataclass(frozen=True, slots=True)
class Told:
    """The words of the text beside its headlines: those in ``small`` letters, their ``stems``, those with a
    capital, and whether it is a ``whole`` article, in which a name of the headline comes again."""

    small: set[str]
    stems: set[str]
    proper: set[str]
    whole: bool


def in_sentence_case(text: str, language: Language) -> str:
    """The text with its headlines in small letters but for names: as long, and the same elsewhere."""
    if not language.title_case:
        return text
    lines = list(_headlines(text))
    if not lines:
        return text
    body, at = [], 0
    for start, end in lines:
        body.append(text[at:start])
        at = end
    rest = "".join([*body, text[at:]])
    small = {word for word in _WORD.findall(rest) if word.islower()}
    stems = {_stem(word) for word in small if len(word) > _CONTENT}
    # A name of the headline comes again in the body, where there is one.
    named = _WORD if len(rest) > _BODY else _INSIDE
    proper = {word for word in named.findall(rest) if word[0].isupper()}
    told = Told(small, stems, proper, whole=len(rest) > _BODY)
    pieces, at = [], 0
    for start, end in lines:
        pieces += [text[at:start], _lowered(text[start:end], told, language)]
        at = end
    return "".join([*pieces, text[at:]])


def _headlines(text: str) -> Iterator[Span]:
    """Those of the first paragraphs that are headlines with a capital on every word."""
    for start, end in split.paragraphs(text)[:_OPENING]:
        line = text[start:end]
        if len(line) > _LONGEST or line[-1] in _ENDS or line.isupper():
            continue
        content = [word for word in _WORD.findall(line) if len(word) >= _CONTENT]
        high = sum(word[0].isupper() for word in content)
        if len(content) >= _LEAST and high >= _SHARE * len(content):
            yield start, end


def _lowered(line: str, told: Told, language: Language) -> str:
    result = list(line)
    for match in list(_WORD.finditer(line))[1:]:
        if match[0].istitle() and _is_common(match[0], told, language):
            result[match.start()] = match[0][0].lower()
    return "".join(result)


def _is_common(word: str, told: Told, language: Language) -> bool:
    """Whether a word is no name: the text has it in small letters or nowhere else, or the lexicon has it."""
    alone, low = words(word), word.lower()
    known = states(language.code)
    if any(phrases.any(alone) for phrases in (known.names, known.adjectives, known.towns)):
        return False
    if low in told.small or low in language.common:
        return True
    if word in told.proper:
        return False
    if told.whole or (len(word) > _CONTENT and _stem(low) in told.stems):
        return True
    acts = lexicon(language.code)
    return acts is not None and (acts.nouns.any(alone) or acts.triggers.any(alone))


def _stem(word: str) -> str:
    return word[: max(_CONTENT, len(word) - _ENDINGS)]
