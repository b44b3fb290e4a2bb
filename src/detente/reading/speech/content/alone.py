"""Quotations with no sign of who speaks beside them, which go on with what somebody said before."""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.speech.content import focused
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance

_FEW_SENTENCES = 3
_LEAST = 8
_ENDS = " .,\u00a0\n"


def go_on(page: Page, utterances: Sequence[Utterance], lexicon: Speech) -> list[Utterance]:
    """Give a quotation that stands alone to who spoke before it, with nobody else between, one of some length
    that is a paragraph to who was quoted last, and any other to whom its paragraph is about.

    Returns the utterances without those that only ``seek`` whom they go on with and find nobody.
    """
    last: Utterance | None = None
    quoted: Utterance | None = None
    for utterance in utterances:
        free = utterance.mode == "direct" or utterance.seeks
        alone = utterance.nobodys
        if alone and free and last is not None and _nobody_between(page, last, utterance):
            utterance.follows = last
        elif alone and free and quoted is not None and _fills(page, utterance):
            utterance.follows = quoted
        if utterance.speaker_words is not None and not utterance.silent:
            last = utterance if last is None or not _is_told_in(utterance, last) else last
            quoted = utterance if utterance.mode == "direct" else quoted
    focused.give(page, utterances, lexicon)
    return [u for u in utterances if not u.seeks or not u.nobodys]


def _is_told_in(utterance: Utterance, other: Utterance) -> bool:
    """Whether somebody speaks only in what another says, or in a relative clause behind it: *Anna dit devoir
    tout à Karl, qui lui a demandé …*."""
    (start, end), cue = utterance.span, utterance.cue
    if utterance.mode == "direct" or other.mode == "direct":
        return False
    same = cue is not None and other.cue is not None and cue.sentence is other.cue.sentence
    relative = cue is not None and cue.clause is not None and cue.clause.head.relation.startswith("acl")
    return (other.span[0] <= start and end <= other.span[1]) or (same and relative and other.span[0] < start)


def _nobody_between(page: Page, last: Utterance, alone: Utterance) -> bool:
    """Whether a quotation comes right after reported words, or in their paragraph with nobody else named."""
    end = max(last.span[1], last.cue.sentence.end if last.cue is not None else 0)
    if not page.text[end : alone.span[0]].strip():
        return True
    one, other = page.sentence_at(last.span[0]), page.sentence_at(alone.span[0])
    if one is None or other is None or one.paragraph != other.paragraph or last.speaker_words is None:
        return False
    who = fold(page.text[slice(*last.speaker_words)])
    named = [e for e in page.entities_in(end, alone.span[0]) if e.kind == "person"]
    return other.index - one.index <= _FEW_SENTENCES and all(fold(e.text).split()[-1] in who for e in named)


def _fills(page: Page, utterance: Utterance) -> bool:
    """Whether some words in marks are a paragraph of their own that nothing leads up to or goes on with."""
    start, end = utterance.span
    before, after = page.text[:start].rstrip()[-1:], page.text[end:].lstrip(_ENDS)[:1]
    sentence = page.sentence_at(start)
    begin, stop = page.paragraphs[sentence.paragraph] if sentence is not None else (end, end)
    alone = begin == start and not page.text[end:stop].strip(_ENDS)
    return alone and before != ":" and not after.islower() and len(page.text[start:end].split()) >= _LEAST
