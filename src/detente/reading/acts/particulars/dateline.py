"""Datelines: the place, day and agency before the first words of a report (*VILNIUS, Dec 13 (Wire) -*).

They belong to no clause: the place is where the reporter was. But the day is the day of what the first
sentence tells, where that has none of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from detente.model import DateMention
from detente.reading.counts.lexicon import lexicon
from detente.reading.forms import CAPITALS, fold
from detente.reading.kept import kept
from detente.reading.language import load
from detente.reading.parsing.parse import Sentence

# Wires of old typed a low line for it: "HARARE, Zimbabwe (AP) _ The".
_DASH = r"\s?(?:[—–-]{1,2}|_)\s"
# After a bracket the dash may stand close to the first word: "(Wire) -The".
_CLOSE = rf"{_DASH}|\s[—–-]{{1,2}}(?=[{CAPITALS}])|[—–](?=[{CAPITALS}])"
# What pages print before a dateline: who passes a report on, and when.
_CREDIT = r"(?:[^.!?\n()]{2,60}\d\d?[:h]\d\d\s+)?"
_PLACE_AND_DAY = rf"(?:[{CAPITALS}][\w/-]+\.\s\d{{1,2}}\s\w+\.\s)?"


@cache
def _pattern(code: str) -> re.Pattern[str]:
    """What a dateline looks like in a language."""
    # A verb behind the capitals opens a headline: "США сняли санкции — Reuters".
    headline = rf"(?![ ][^\W\d_{CAPITALS}]{{3}})" if load(code).sourced_headlines else ""
    return re.compile(
        rf"{_CREDIT}[^.!?\n(]{{2,50}}\([^)\n]{{2,40}}\)\s?(?:{_CLOSE}|[.:]\s)"
        rf"|[^!?\n/]{{2,50}}/[^/\n]{{2,40}}/[.:]?(?:{_DASH}|\s|$)"
        rf"|{_PLACE_AND_DAY}[{CAPITALS}]{{3,}}(?:\.[{CAPITALS}]{{2,3}})?{headline}"
        rf"(?:[ ,][^.!?\n—–-]{{0,40}})?{_DASH}"
        rf"|\([^)\n]{{2,40}}\)\s?(?:{_CLOSE}|(?=[{CAPITALS}]))"
        # A whole date or a close hyphen tells a place in small letters: "Lima, May 3, 2015–The", "Genève-
        # Le".
        rf"|[{CAPITALS}][^.!?\n:;()—–]{{2,40}}\b\d{{4}}\)?\s?[—–-]{{1,2}}\s?(?=[{CAPITALS}])"
        rf"|[{CAPITALS}]\w+(?:[ -][{CAPITALS}]\w+){{0,2}}[—–-]{{1,2}}\s(?=[{CAPITALS}]\w)"
        # "Lima, May 3, 2015: The", "Lima, 3 May: The", "Lima, May 3–The", "Lima, le 3 mai 2015 : Le".
        rf"|[{CAPITALS}]\w+(?:[ -][{CAPITALS}]\w+){{0,2}},\s"
        rf"(?:(?:\w{{2}}\s)?\d{{1,2}}(?:[^\W\d_]{{2}})?\s\w{{3,9}}\s\d{{4}}|\d{{1,2}}\s[{CAPITALS}]\w{{2,8}}"
        rf"|[{CAPITALS}]\w{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?)"
        rf"(?:\s?:\s(?=[«“\"]?[{CAPITALS}])|\s?[—–]{{1,2}}\s?(?=[{CAPITALS}]))"
        # "Oslo – NTB / The ministry said".
        rf"|[{CAPITALS}][\w ,.-]{{1,40}}[—–-]\s?[{CAPITALS}]{{2,12}}\s?/\s(?=[{CAPITALS}])"
        rf"|[{CAPITALS}]{{4,}}(?:[ -][{CAPITALS}]{{2,}})?\s?:\s"
        # "PARIS/BERLIN The", "CHINA / PERU – The".
        rf"|[{CAPITALS}]{{3,}}(?:\s?/\s?[{CAPITALS}]{{3,}})+(?:{_DASH}|\s(?=[{CAPITALS}]\w))"
    )


def _line(sentence: Sentence) -> tuple[int, int]:
    """Where the dateline of the sentence's paragraph stands; an empty stretch where there is none."""
    start, stop = sentence.page.paragraphs[sentence.paragraph]
    return start, start + _length(sentence.page.text[start:stop], sentence.page.language)


@kept(256)
def _length(paragraph: str, code: str) -> int:
    """How long the dateline is that a paragraph begins with; each of its sentences asks for it."""
    match = _pattern(code).match(paragraph)
    return match.end() if match is not None and match.end() < len(paragraph) - 1 else 0


def end(sentence: Sentence) -> int:
    """Where the dateline that a sentence starts with ends; the sentence's start where it has none."""
    stop = _line(sentence)[1]
    return stop if sentence.start < stop < sentence.end else sentence.start


def day(sentence: Sentence, dates: Sequence[DateMention]) -> DateMention | None:
    """The date of the dateline right before what a sentence tells; none where somebody says it on a day."""
    start, stop = _line(sentence)
    if start == stop or not sentence.start - 2 <= stop < sentence.end:
        return None
    days = [d.span[0] for d in dates if stop <= d.span[0] < sentence.end and d.when.day is not None]
    known = lexicon(sentence.page.language) if days else None
    said = known.cues.voiced.search(fold(sentence.page.text[stop : sentence.end])) if known else None
    if said is not None and stop + said.start() < max(days):
        return None  # What somebody says on a day was not done on the day of the dateline.
    return next((d for d in dates if start <= d.span[0] and d.span[1] <= stop), None)
