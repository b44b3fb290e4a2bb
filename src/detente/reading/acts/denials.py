"""Denials that take up the act told before them: *Washington ruled that out on Monday*, *La présidence
dément.*, *МВД это опровергает*."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import msgspec

from detente.model import TRYING_ACTS, Span, Speaker
from detente.reading.acts.found import FoundAct
from detente.reading.factuality.cues import cues
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Hit, Word, words

_TOLD = frozenset({"asserted", "announced", "planned", "possible"})


def denials(
    page: Page, told: Sequence[FoundAct], chains: Callable[[Span], Sequence[tuple[Speaker, ...]]]
) -> list[FoundAct]:
    """The acts of a page that are denied where nothing but a pronoun, or the verb alone, stands for them.

    Args:
        page: the text.
        told: its acts, in the order of the text.
        chains: who speaks at a place: what only the text tells is not denied so.

    Returns:
        An act for each denial, like the one that it takes up, without its day, place and term.
    """
    known = cues(page.language).phrases["taking_back"]
    all_words = words(page.text)
    result = []
    for hit in _apart(known.find(all_words)):
        act = None if _opens_clause(page, all_words, hit) else _taken_up(page, told, hit)
        if act is None or act.act.kind in TRYING_ACTS or act.factuality not in _TOLD:
            continue
        span = _clause(page, all_words, hit), hit.end
        reported = act.factuality in ("possible", "planned") or any(chains(act.trigger))
        if reported and not _is_by_whom_it_befell(page, span, act):
            bare = msgspec.structs.replace(act.act, when=None, where=None, basis=(), terms=None)
            trigger = hit.start, hit.end
            result.append(replace(act, act=bare, span=span, factuality="denied", trigger=trigger, telling=""))
    return result


def _opens_clause(page: Page, all_words: Sequence[Word], hit: Hit[bool]) -> bool:
    """Whether what reads as a pronoun leads to what is denied: *denied that politics had played a part*."""
    sentence = page.sentence_at(hit.start)
    last = sentence.token_at(all_words[hit.last].start) if sentence is not None and sentence.parsed else None
    return last is not None and last.pos == "SCONJ"


def _apart(hits: Iterable[Hit[bool]]) -> list[Hit[bool]]:
    """Hits without those over words of one before."""
    result: list[Hit[bool]] = []
    for hit in hits:
        if not result or hit.start >= result[-1].end:
            result.append(hit)
    return result


def _taken_up(page: Page, told: Sequence[FoundAct], hit: Hit[bool]) -> FoundAct | None:
    """The last act before a denial, in its sentence or the one before."""
    sentence = page.sentence_at(hit.start)
    last = max((a for a in told if a.trigger[1] <= hit.start), key=lambda a: a.trigger, default=None)
    if sentence is None or last is None or last.left_open or last.tied:
        return None
    if any(sentence.start <= a.trigger[0] < sentence.end and a.trigger[1] > hit.start for a in told):
        return None  # What is denied comes behind: "denied this week that X was freed".
    before = page.sentence_at(sentence.start - 2) if sentence.start > 1 else None
    near = [s for s in (sentence, before) if s is not None]
    return last if any(s.start <= last.trigger[0] < s.end for s in near) else None


def _clause(page: Page, all_words: Sequence[Word], hit: Hit[bool]) -> int:
    """Where the clause of a denial starts."""
    sentence = page.sentence_at(hit.start)
    low = sentence.start if sentence is not None else hit.start
    first = hit.first
    while first and not all_words[first].broken and all_words[first - 1].start >= low:
        first -= 1
    return all_words[first].start


def _is_by_whom_it_befell(page: Page, span: Span, act: FoundAct) -> bool:
    """Whether who denies is named as whom it was done to, or only by a pronoun, who may be he."""
    clause = {fold(word.key) for word in words(page.text[span[0] : span[1]])}
    names = {fold(part) for subject in act.act.subjects for part in (subject.name or "").split()}
    return bool(clause & names) or bool(clause & cues(page.language).words["themselves"])
