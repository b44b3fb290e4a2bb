"""A text in sentences with what each says of those it counts: the words near a number that give it
meaning."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from detente.model import DateMention, Span
from detente.reading.counts.cues import CUE_KINDS, CUE_START, CuePatterns
from detente.reading.counts.quantities import Quantity
from detente.reading.language import load
from detente.reading.parsing import split
from detente.reading.parsing.parse import Page

_WORD = re.compile(r"\w+")
_PAUSE = re.compile(r"[,;:()]|[ ]-[ ]|\n")
# What parts a verb from a number that it does not govern.
PAUSE = re.compile(r"[,;:()«»]")
# How far before a participle its negation starts, and a word that it is one with ends.
_NEGATION, _TIED = 24, 2
_DASHED = re.compile(r"[ ]*(?:-[ ]+)?")
# A pause puts a word as far from a number as this many letters do.
_PAUSE_COST = 35


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match of a pattern in a stretch of a text."""
    *_, found = (None, *pattern.finditer(text, start, end))
    return found


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says something of those counted."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence's span, its paragraph's number, and the cues, dates and numbers that stand in it."""

    start: int
    end: int
    paragraph: int
    heading: bool
    cues: tuple[Cue, ...]
    dates: tuple[DateMention, ...]
    numbers: tuple[Quantity, ...]


def sentences(
    text: str,
    folded: str,
    dates: Sequence[DateMention],
    patterns: CuePatterns,
    numbers: Sequence[Quantity],
    cut: Iterable[tuple[int, Span, Span]],
) -> Iterator[Sentence]:
    """The sentences that hold one of the numbers, in order; numbers and dates are in order too.

    ``cut`` are all of the text, each with the number and span of its paragraph, as `spans` gives them.
    """
    at = [quantity.number[0] for quantity in numbers]
    dated = [mention.span[0] for mention in dates]
    for place, paragraph, (start, stop) in cut:
        inside = _between(at, start, stop)
        if not inside:
            continue
        mentions = tuple(dates[n] for n in _between(dated, start, stop))
        heading = (start, stop) == paragraph and text[stop - 1] not in '.!?…»”"'
        cues = tuple(_cues(folded, start, stop, patterns, mentions))
        yield Sentence(start, stop, place, heading, cues, mentions, tuple(numbers[n] for n in inside))


def spans(text: str, language: str, page: Page | None) -> Iterator[tuple[int, Span, Span]]:
    """The number and span of each sentence's paragraph, and its own; cut anew where the text is no page's."""
    if page is not None:
        for sentence in page.sentences:
            place = sentence.paragraph
            yield place, page.paragraphs[place], (sentence.start, sentence.end)
        return
    rules = load(language)
    for place, paragraph in enumerate(split.paragraphs(text)):
        for sentence_ in split.sentences(text, *paragraph, rules):
            yield place, paragraph, sentence_


def _between(ordered: list[int], start: int, end: int) -> range:
    """The indices of what starts within a span."""
    return range(bisect_left(ordered, start), bisect_left(ordered, end))


def _cues(
    folded: str, start: int, stop: int, patterns: CuePatterns, dates: tuple[DateMention, ...]
) -> Iterable[Cue]:
    """A sentence's cues by kind; a pattern is tried only where a word starts as one of its forms does."""
    found: dict[str, list[Span]] = {kind: [] for kind in CUE_KINDS}
    for word in _WORD.finditer(folded, start, stop):
        at = word.start()
        for kind, pattern in patterns.starts.get(folded[at : at + CUE_START].replace("\n", " "), ()):
            match = pattern.match(folded, at, stop)
            if match is not None and not (found[kind] and at < found[kind][-1][1]):
                found[kind].append(match.span())
    _of_a_state(folded, found, patterns)
    # *travel bans* are no travels.
    listed = found["sanction"]
    found["act"] = [a for a in found["act"] if not any(s <= a[0] and a[1] < e for s, e in listed)]
    # What is told of the time before an act does not tell of the act.
    taken = found["before_event"] + found["neither"]
    days = [mention.span for mention in dates]
    for kind in ("stock", "total", "act", "sanction"):
        for begin, end in found[kind]:
            # *sont aujourd'hui détenus*: a date within the words takes none of them.
            dated = any(s < end and begin < e and not begin < s < e < end for s, e in days)
            if not dated and not any(s < end and begin < e for s, e in taken):
                yield Cue(kind, begin, end)


def _of_a_state(folded: str, found: dict[str, list[Span]], patterns: CuePatterns) -> None:
    """Take a participle for the state it is in: *remain jailed*; so too what was not done: *not released*."""
    # *has put 40 in prison*, *jetés en prison*: a place at the end of what was done is no state.
    found["stock"] = [s for s in found["stock"] if not any(a < s[0] and s[1] <= b for a, b in found["act"])]
    for act in list(found["act"]):
        negated = patterns.negation.search(folded, max(0, act[0] - _NEGATION), act[0])
        holding = patterns.holding.match(folded, act[0]) is not None
        for n, (begin, end) in enumerate(found["stock"]):
            tied = holding and 0 <= act[0] - end <= _TIED and folded[end : act[0]].isspace()
            if begin <= act[0] < end or tied:
                found["stock"][n] = begin, max(end, act[1])
                found["act"].remove(act)
                break
        else:
            if negated:
                found["act"].remove(act)
                found["stock"].append((negated.start(), act[1]))


def distance(folded: str, one: Span, other: Span) -> int:
    """How far apart two spans of a sentence are, pauses counted as well as letters."""
    left, right = sorted((one, other))
    between = right[0] - left[1]
    gap = folded[left[1] : max(left[1], right[0])]
    return max(between, 0) + _PAUSE_COST * (len(_PAUSE.findall(gap)) + gap.count(";"))


def after_dash(folded: str, at: int) -> int:
    """The place after a gap and perhaps a dash: *114 — в Украине*."""
    gap = _DASHED.match(folded, at)
    return gap.end() if gap else at
