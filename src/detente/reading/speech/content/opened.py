"""Whose words a quotation is that stands alone behind a few words on one person: *Ann smiled. "No."*"""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.parsing.token import GENDERS
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import WORD, Cue

_LONGEST = 12
_LEAD = 2


def told_of(page: Page, sentence: Sentence, lexicon: Speech) -> Span | None:
    """The person, or the pronoun of one, of whom the short sentence before tells in the same paragraph."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph != sentence.paragraph:
        return None
    words = list(WORD.finditer(page.text, before.start, before.end))
    if len(words) > _LONGEST or page.quotations_over(before.start, before.end):
        return None
    named = [e for e in page.entities_in(before.start, before.end) if e.kind != "place"]
    pronouns = [w for w in words if lexicon.somebody.pronouns.get(fold(w.group())) in GENDERS.values()]
    if not named and len(pronouns) == 1:
        at = words.index(pronouns[0])
        return pronouns[0].span() if _leads(page, words, at) else None
    lead = page.text[before.start : named[0].start] if named else ""
    leads = lead.rstrip().endswith(",") or len(WORD.findall(lead)) <= _LEAD
    alone = len(named) == 1 and named[0].kind == "person" and not pronouns and leads
    return (named[0].start, named[0].end) if alone else None


def is_cleft(cue: Cue, quotation: Quotation) -> bool:
    """Whether a verb says of itself that quoted words are what was said: *in what he said was “a trap”*."""
    head = cue.sentence.head(cue.token) if cue.token is not None else None
    said = head is not None and quotation.holds(head.start, head.end)
    return said and cue.token is not None and cue.token.relation in ("csubj", "nsubj")


def _leads(page: Page, words: list[re.Match[str]], at: int) -> bool:
    """Whether a pronoun begins its sentence, or the clause after a comma."""
    return at == 0 or page.text[: words[at].start()].rstrip().endswith(",")
