"""A text in sentences with what each says of those it counts: the words near a number that give it
meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from detente.model import DateMention, Span
from detente.reading import split
from detente.reading.counts.lexicon import CuePatterns
from detente.reading.language import load

_PAUSE = re.compile(r"[,;:()—–]|\n")
# A pause puts a word as far from a number as this many letters do.
_PAUSE_COST = 35


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says something of those counted."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's span, its paragraph's number, its cues and the dates that stand in it."""

    start: int
    end: int
    paragraph: int
    heading: bool
    cues: tuple[Cue, ...]
    dates: tuple[DateMention, ...]


def sentences(
    text: str,
    folded: str,
    dates: Iterable[DateMention],
    patterns: CuePatterns,
    wanted: Iterable[Span],
    language: str,
) -> list[Sentence]:
    """The sentences that hold one of the wanted spans, in order."""
    mentions, spans = list(dates), sorted(wanted)
    rules = load(language)
    found = []
    for number, (begin, end) in enumerate(split.paragraphs(text)):
        if not any(begin <= span[0] < end for span in spans):
            continue
        for start, stop in split.sentences(text, begin, end, rules):
            if any(start <= span[0] < stop for span in spans):
                inside = tuple(m for m in mentions if start <= m.span[0] < stop)
                heading = (start, stop) == (begin, end) and text[stop - 1] not in '.!?…»”"'
                cues = tuple(_cues(folded, start, stop, patterns, inside))
                found.append(Sentence(start, stop, number, heading, cues, inside))
    return found


def _cues(
    folded: str, start: int, stop: int, patterns: CuePatterns, dates: tuple[DateMention, ...]
) -> Iterable[Cue]:
    taken = [mention.span for mention in dates]
    for kind in ("stock", "total", "act", "sanction"):
        pattern: re.Pattern[str] = getattr(patterns, kind)
        for match in pattern.finditer(folded, start, stop):
            if not any(s < match.end() and match.start() < e for s, e in taken):
                yield Cue(kind, match.start(), match.end())


def distance(folded: str, one: Span, other: Span) -> int:
    """How far apart two spans of a sentence are, pauses counted as well as letters."""
    left, right = sorted((one, other))
    between = right[0] - left[1]
    gap = folded[left[1] : max(left[1], right[0])]
    return max(between, 0) + _PAUSE_COST * (len(_PAUSE.findall(gap)) + gap.count(";"))
