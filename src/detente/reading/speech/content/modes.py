"""Whether quoted words are a speech of their own or a part of the sentence around them."""

from __future__ import annotations

import re

from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance

_WORD = re.compile(r"[\w’']+")
_OPENS = re.compile(r"[:(—–»”\"]$|\s-$")


def settle(page: Page, utterance: Utterance, lexicon: Speech) -> None:
    """Let quoted words that only complete a clause be mixed: *a promis de « rester »*."""
    if utterance.mode == "direct" and utterance.follows is None and _completes(page, utterance, lexicon):
        utterance.mode = "mixed"


def _completes(page: Page, utterance: Utterance, lexicon: Speech) -> bool:
    """Whether marks open amid a sentence on a small letter, with nothing that introduces a speech before."""
    start, end = utterance.span
    sentence = page.sentence_at(start)
    opened = any(q.start == start and not q.depth for q in page.quotations_over(start, end))
    first = _WORD.search(page.text, start, end)
    if sentence is None or not opened or first is None or not first.group()[0].islower():
        return False
    lead = page.text[sentence.start : start].rstrip()
    words = _WORD.findall(lead)
    return bool(words) and not _OPENS.search(lead) and fold(words[-1]) not in lexicon.introducing
