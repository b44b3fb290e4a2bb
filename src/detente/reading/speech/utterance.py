"""A speech in a text before anybody has been named for it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from detente.model import Factuality, Span, Speaker
from detente.reading.speech.reporting.cues import Cue

_INITIAL = re.compile(r"(?:^|[.\s])[^\W\d_a-zа-яё]\.$")
_DASH = re.compile(r"\s(?:[—–]|--?)\s")


@dataclass(eq=False, slots=True)
class Utterance:
    """What somebody said: ``span`` is the claim's passage, ``words`` what was spoken.

    ``contents`` are the spans for which its speaker answers. ``follows`` is the utterance whose speaker goes
    on speaking here; ``label`` a speaker named before a colon, with no verb. A ``silent`` one only lends its
    voice to others; ``within`` is such a one, whose speaker cites this one's. ``twins`` are this and the
    utterances of those who say the same together. One that ``seeks`` has no sign of who speaks beside it,
    and is speech only if it goes on with what was said before. One that ``answers`` stands right behind a
    question of whoever writes.
    """

    mode: Literal["direct", "indirect", "mixed"]
    span: Span
    words: str
    contents: tuple[Span, ...]
    cue: Cue | None = None
    follows: Utterance | None = field(default=None, repr=False)
    label: Span | None = None
    factuality: Factuality = "asserted"
    speaker: Speaker | None = None
    chain: tuple[Speaker, ...] = ()
    silent: bool = False
    within: Utterance | None = field(default=None, repr=False)
    twins: list[Utterance] = field(default_factory=list, repr=False)
    seeks: bool = False
    answers: bool = False

    @property
    def nobodys(self) -> bool:
        """Whether nothing tells who speaks: no verb, no name before a colon, no speech that goes on here."""
        return self.cue is None and self.label is None and self.follows is None

    @property
    def speaker_words(self) -> Span | None:
        """Where the words for its speaker stand."""
        return self.cue.speaker if self.cue is not None else self.label


def between_dashes(text: str, span: Span, at: int) -> Span | None:
    """What two dashes set off around a place in a span: *he was — so his lawyer said — free*."""
    marks = list(_DASH.finditer(text, *span))
    before = [m.end() for m in marks if m.end() <= at]
    after = [m.start() for m in marks if m.start() >= at]
    return (before[-1], after[0]) if len(before) % 2 and after else None


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without the white space and loose marks at its ends."""
    while start < end and (text[start].isspace() or text[start] in ",;:—–-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–-"):
        end -= 1
    return start, end


def spoken(text: str, start: int, end: int, without: Span | None = None) -> str:
    """The words of a span on one line, less a parenthesis in it."""
    if without is not None and start <= without[0] < without[1] <= end:
        head = text[start : without[0]].rstrip(" \u00a0\u202f,—–-")
        tail = text[without[1] : end].lstrip(" \u00a0\u202f,—–-")
        joined = f"{head} {tail}" if tail[:1].isalnum() else f"{head}{tail}"
        return " ".join(joined.split())
    return " ".join(text[start:end].split())


def without_stop(text: str, span: Span) -> Span:
    """A span without the full stop that ends its sentence, unless it is an initial's: *in the U.S.*"""
    start, end = span
    while end > start and text[end - 1] in ".;" and not _INITIAL.search(text, max(start, end - 3), end):
        end -= 1
    return start, end
