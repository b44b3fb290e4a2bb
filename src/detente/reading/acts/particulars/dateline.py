"""Datelines: the place, day and agency before the first words of a report (*VILNIUS, Dec 13 (Wire) -*).

They belong to no clause: the place is where the reporter was. But the day is the day of what the first
sentence tells, where that has none of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.counts.lexicon import lexicon
from detente.reading.forms import fold
from detente.reading.kept import kept
from detente.reading.parsing.parse import Sentence

_DASH = r"\s?[—–-]{1,2}\s"
_CAPITALS = "A-ZÀ-ÞА-ЯЁІЇЄҐ"
# After a bracket the dash may stand close to the first word: "(Wire) -The".
_CLOSE = rf"{_DASH}|\s[—–-]{{1,2}}(?=[{_CAPITALS}])|[—–](?=[{_CAPITALS}])"
# What pages print before a dateline: who passes a report on, and when.
_CREDIT = r"(?:[^.!?\n()]{2,60}\d\d?[:h]\d\d\s+)?"
_PLACE_AND_DAY = rf"(?:[{_CAPITALS}][\w-]+\.\s\d{{1,2}}\s\w+\.\s)?"
_LINE = re.compile(
    rf"{_CREDIT}[^.!?\n(]{{2,50}}\([^)\n]{{2,40}}\)\s?(?:{_CLOSE}|[.:]\s)"
    rf"|[^!?\n/]{{2,50}}/[^/\n]{{2,40}}/[.:]?(?:{_DASH}|\s|$)"
    # A verb behind the capitals opens a headline: "США сняли санкции — Reuters".
    rf"|{_PLACE_AND_DAY}[{_CAPITALS}]{{3,}}(?:\.[{_CAPITALS}]{{2,3}})?(?![ ][а-яё]{{3}})"
    rf"(?:[ ,][^.!?\n—–-]{{0,40}})?{_DASH}"
    rf"|\([^)\n]{{2,40}}\)\s?(?:{_CLOSE}|(?=[{_CAPITALS}]))"
    # A whole date or a close hyphen tells a place in small letters: "Lima, May 3, 2015–The", "Genève- Le".
    rf"|[{_CAPITALS}][^.!?\n:;()—–]{{2,40}}\b\d{{4}}\s?[—–-]{{1,2}}\s?(?=[{_CAPITALS}])"
    rf"|[{_CAPITALS}]\w+(?:[ -][{_CAPITALS}]\w+){{0,2}}[—–-]{{1,2}}\s(?=[{_CAPITALS}]\w)"
    # "Lima, May 3, 2015: The", "Lima, 3 May: The", "Lima, May 3–The", "Lima, le 3 mai 2015 : Le".
    rf"|[{_CAPITALS}]\w+(?:[ -][{_CAPITALS}]\w+){{0,2}},\s"
    rf"(?:(?:\w{{2}}\s)?\d{{1,2}}(?:er)?\s\w{{3,9}}\s\d{{4}}|\d{{1,2}}\s[{_CAPITALS}]\w{{2,8}}"
    rf"|[{_CAPITALS}]\w{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?)"
    rf"(?:\s?:\s(?=[«“\"]?[{_CAPITALS}])|\s?[—–]{{1,2}}\s?(?=[{_CAPITALS}]))"
    # "Oslo – NTB / The ministry said".
    rf"|[{_CAPITALS}][\w ,.-]{{1,40}}[—–-]\s?[{_CAPITALS}]{{2,12}}\s?/\s(?=[{_CAPITALS}])"
    rf"|[{_CAPITALS}]{{4,}}(?:[ -][{_CAPITALS}]{{2,}})?\s?:\s"
    # "PARIS/BERLIN The", "CHINA / PERU – The".
    rf"|[{_CAPITALS}]{{3,}}(?:\s?/\s?[{_CAPITALS}]{{3,}})+(?:{_DASH}|\s(?=[{_CAPITALS}]\w))"
)


def _line(sentence: Sentence) -> tuple[int, int]:
    """Where the dateline of the sentence's paragraph stands; an empty stretch where there is none."""
    start, stop = sentence.page.paragraphs[sentence.paragraph]
    return start, start + _length(sentence.page.text[start:stop])


@kept(256)
def _length(paragraph: str) -> int:
    """How long the dateline is that a paragraph begins with; each of its sentences asks for it."""
    match = _LINE.match(paragraph)
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
