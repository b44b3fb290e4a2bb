"""Words in marks that a title or a heading lifts out of what somebody says in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page
from detente.reading.speech.utterance import Utterance, spoken

_WORD = re.compile(r"\w+")
_LEAST, _LONGEST = 4, 30
_ENDS = tuple(".:;,…")
_OPENERS = ("", ":", ".", "!", "?")


def pulled(page: Page, utterances: Sequence[Utterance]) -> list[Utterance]:
    """The utterances, in order, with the quotations in titles and headings that nobody is said to speak,
    of whoever speaks their words in the text; those among them that had nobody are changed, and those whom
    they went on with."""
    known = {u.span: u for u in utterances if u.mode == "direct"}
    heard = [u for u in utterances if u.mode != "indirect" and u.speaker_words is not None and not u.silent]
    said: list[tuple[str, Utterance]] | None = None
    made = []
    for quotation in page.quotations:
        own = known.get((quotation.start, quotation.end))
        told = own is not None and own.speaker_words is not None
        if told or quotation.depth or not quotation.closed or not _heads(page, quotation):
            continue
        words = _plain(page.text[slice(*quotation.inner)])
        if words.count(" ") <= _LEAST:
            continue
        said = said if said is not None else [(_plain(u.words), u) for u in heard]
        where = (quotation.start, quotation.end)
        source = next((u for plain, u in said if words in plain and u.span != where), None)
        if source is None or (own is None and _lies_in(quotation, heard)):
            continue
        if own is None:
            start, end = quotation.inner
            own = Utterance("direct", where, spoken(page.text, start, end), (quotation.inner,))
            made.append(own)
        own.follows, own.seeks = source, False
    return sorted([*utterances, *made], key=lambda u: u.span)


def _plain(words: str) -> str:
    """Words without their marks, with a space before and behind."""
    return f" {' '.join(_WORD.findall(fold(words)))} "


def _lies_in(quotation: Quotation, heard: Sequence[Utterance]) -> bool:
    """Whether what somebody is said to say holds some words in marks already."""
    return any(u.span[0] <= quotation.start and quotation.end <= u.span[1] for u in heard)


def _heads(page: Page, quotation: Quotation) -> bool:
    """Whether a quotation stands in the title, in a short paragraph that ends without a stop, or is all of
    one."""
    sentence = page.sentence_at(quotation.start)
    if sentence is None:
        return False
    start, end = page.paragraphs[sentence.paragraph]
    if page.text[start : quotation.start].rstrip()[-1:] not in _OPENERS:
        return False  # "The film « … » is back"
    if sentence.paragraph == 0 or (start == quotation.start and quotation.end == end):
        return True
    text = page.text[start:end].strip()
    return not text.endswith(_ENDS) and len(_WORD.findall(text)) <= _LONGEST
