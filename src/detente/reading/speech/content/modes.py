"""Whether quoted words are a speech of their own or a part of the sentence around them."""

from __future__ import annotations

import re

from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.utterance import Utterance, spoken

_WORD = re.compile(r"[\w’']+")
_PARTED = re.compile(r",\s[—–]\s")
_OPENS = re.compile(r"[:(—–»”\"]$|\s-$")


def settle(page: Page, utterance: Utterance, lexicon: Speech) -> None:
    """Let quoted words that only complete a clause be mixed: *a promis de « rester »*; and words that a comma
    and a dash part from who speaks be direct, as Slavic texts have them without marks."""
    if utterance.factuality == "planned" and utterance.mode != "indirect":
        utterance.factuality = "asserted"  # What is quoted was said, in the future tense of a tale.
    if utterance.mode == "direct" and utterance.follows is None and _completes(page, utterance, lexicon):
        utterance.mode = "mixed"
    elif utterance.mode == "indirect" and lexicon.somebody.stems and _is_parted(page, utterance):
        utterance.mode = "direct"
    elif utterance.mode == "mixed" and (quotation := _leading(page, utterance, lexicon)) is not None:
        utterance.mode, utterance.span = "direct", (quotation.start, quotation.end)
        utterance.words = spoken(page.text, *quotation.inner)


def _leading(page: Page, utterance: Utterance, lexicon: Speech) -> Quotation | None:
    """The whole sentence in marks with which an utterance begins its own, however that goes on: *"They are
    free now," nine in all, he said*; in French such words are rather a part of what is told."""
    if lexicon.articles or lexicon.somebody.stems:
        return None
    start, end = utterance.span
    sentence = page.sentence_at(start)
    found = next((q for q in page.quotations_over(start, end) if q.start == start and not q.depth), None)
    if found is None or sentence is None or sentence.start != start or not sentence.parsed:
        return None
    own = sentence.between(*found.inner)
    whole = (
        page.text[found.inner[0]].isupper() and page.text[found.inner[1] - 1] in ",.!?…" and has_finite(own)
    )
    return found if whole else None


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
    whole = all(map(has_finite, (sentence.before(start), sentence.between(start, end))))
    if whole and lead.endswith(",") and _is_told_behind(utterance):
        return False  # "Tous sont venus, « ils n'y croient plus », témoigne l'une d'elles."
    words = _WORD.findall(lead)
    return bool(words) and not _OPENS.search(lead) and fold(words[-1]) not in lexicon.introducing


def _is_told_behind(utterance: Utterance) -> bool:
    """Whether the verb of speech stands behind the words."""
    cue = utterance.cue
    return cue is not None and cue.token is not None and cue.token.start >= utterance.span[1]
