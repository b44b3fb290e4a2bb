"""Whether quoted words are a speech of their own or a part of the sentence around them."""

from __future__ import annotations

import re

from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance

_WORD = re.compile(r"[\w’']+")
_PARTED = re.compile(r",\s[—–]\s")
_OPENS = re.compile(r"[:(—–»”\"]$|\s-$")


def settle(page: Page, utterance: Utterance, lexicon: Speech) -> None:
    """Let quoted words that only complete a clause be mixed: *a promis de « rester »*; and words that a comma
    and a dash part from who speaks be direct, as Slavic texts have them without marks."""
    if utterance.mode == "direct" and utterance.follows is None and _completes(page, utterance, lexicon):
        utterance.mode = "mixed"
    elif utterance.mode == "indirect" and lexicon.somebody.stems and _is_parted(page, utterance):
        utterance.mode = "direct"


def _is_parted(page: Page, utterance: Utterance) -> bool:
    """Whether a comma and a dash stand between whole sentences and who speaks: *Все дома, — сказал Иван*."""
    start, end = utterance.span
    sentence = page.sentence_at(start)
    return sentence is not None and sentence.start == start and _PARTED.match(page.text, end) is not None


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
