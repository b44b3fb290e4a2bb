"""Quotations in a row with one who speaks behind the last: *« Non », « jamais », a répondu Jean Exemple*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.reading.marks import Quotation
from detente.reading.parsing.parse import Page
from detente.reading.speech.utterance import Utterance, spoken

_WORD = re.compile(r"\w+")
_FEWEST = 3
_LONGEST_JOINT = 12


def rowed(page: Page, found: Sequence[Utterance]) -> list[Utterance]:
    """The utterances, with those of the quotations before one that begin its sentence in a row with it."""
    begun = {u.span[0]: u for u in found if u.mode == "direct"}
    outermost = page.outermost
    added: list[Utterance] = []
    for one, other in zip(reversed(outermost[:-1]), reversed(outermost[1:]), strict=True):
        told = begun.get(other.start)
        cue = told.cue if told is not None else None
        if one.start in begun or cue is None or cue.start < other.end or not _is_beside(page, one, other):
            continue
        words = spoken(page.text, *one.inner).rstrip(",")
        made = Utterance("direct", (one.start, one.end), words, (one.inner,), cue, factuality=cue.factuality)
        begun[one.start] = made
        added.append(made)
    return sorted([*found, *added], key=lambda u: u.span)


def _is_beside(page: Page, one: Quotation, other: Quotation) -> bool:
    """Whether a comma, or a conjunction, alone parts two quotations, with no words before but quoted ones."""
    between = page.text[one.end : other.start]
    joint = _WORD.findall(between.lower())
    parted = between.strip() == "," or (len(joint) == 1 and len(between) <= _LONGEST_JOINT)
    sentence = page.sentence_at(one.start)
    if not parted or not page.grammar.joins.issuperset(joint) or sentence is None or not one.closed:
        return False
    lead = page.text[sentence.start : one.start]
    for quotation in page.quotations_over(sentence.start, one.start):
        quoted = quotation.start - sentence.start, quotation.end - sentence.start
        lead = lead[: max(quoted[0], 0)] + " " * (quoted[1] - max(quoted[0], 0)) + lead[quoted[1] :]
    joins = _WORD.findall(lead.lower())
    return page.grammar.joins.issuperset(joins) and len(_WORD.findall(page.text, *one.inner)) >= _FEWEST
