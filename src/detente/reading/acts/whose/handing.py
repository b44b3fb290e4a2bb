"""Who hands somebody over, where he is led away from and where to: nobody extradites anybody to himself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon, lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.phrases import words as cut
from detente.reading.states import range_of, states

_NAME = 3
"""How many words a state's name may have behind its preposition."""


def extradites(page: Page, act: FoundAct) -> bool:
    """Whether an act hands somebody over to a state that tries him."""
    known = lexicon(page.language) if act.act.kind == "transfer" else None
    return known is not None and known.phrases["extraditing"].any(_trigger(page, act))


def _trigger(page: Page, act: FoundAct) -> list[Word]:
    return cut(page.text[slice(*act.trigger)])


def fill(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, without the state that somebody is extradited or expelled to as who does it; whence he is
    extradited, that state does."""
    known = lexicon(page.language)
    if known is None:
        return list(found)
    return [_by_another(page, words, act, known) for act in found]


def _by_another(page: Page, words: list[Word], act: FoundAct, known: Lexicon) -> FoundAct:
    """An act by whoever is not its goal; what only seems to be where it happens is one beside a state whence
    (*экстрадировать с Кипра в США*)."""
    authority = act.act.authority
    if authority is None or authority != (act.led_to or act.place_state):
        return act
    leads = act.led_to is not None if act.act.kind == "expel" else extradites(page, act)
    if not leads or known.phrases["unwelcome"].any(_trigger(page, act)):
        return act
    whence = _whence(page, words, act, known, authority)
    if whence is None and authority != act.led_to:
        return act
    return replace(act, act=msgspec.structs.replace(act.act, authority=whence))


def _whence(page: Page, words: list[Word], act: FoundAct, known: Lexicon, goal: str) -> str | None:
    """The state behind a preposition for where somebody is led away from."""
    sentence = page.sentence_at(act.trigger[0])
    end = sentence.end if sentence is not None else act.span[1]
    first, last = range_of(words, (act.trigger[0], end), 0, len(words))
    told: set[str] = set()
    for i in range(first, last):
        if words[i].key in known.words["whence"]:
            near = states(page.language).places(page.text, words, i + 1, min(i + 1 + _NAME, last))
            told |= {code for _, code in near[:1]} - {goal}
    return told.pop() if len(told) == 1 else None
