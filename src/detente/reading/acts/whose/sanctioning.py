"""Whose a sanction is where only the law tells it: *X is designated pursuant to Executive Order 14404*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

import msgspec

from detente.model import SANCTION_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import range_of, states

_OFTEN = 2
_UNDER = {"us": frozenset({"us", "us-ofac"})}
"""Who acts under the laws of a state, where it is not only itself."""


def fill(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, with the authorities of sanctions that nobody is said to impose but in whose sentence the law
    of one power is named; its one body, where the text tells of that alone."""
    told = {a.act.authority for a in found if a.act.kind in SANCTION_ACTS and a.act.authority}
    return [
        act
        if act.act.kind not in SANCTION_ACTS or act.act.authority is not None
        else _under(act, _law(page, words, act), told)
        for act in found
    ]


def of_the_one(page: Page, words: list[Word], found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, with the authority of bans and measures that nobody is said to impose or lift: whoever acts
    in the text otherwise, where that is one alone, does so more than once, and is not what they are against.

    Who only frees or jails people bans bodies and blocks sites at home too, but makes no sanctions.
    """
    told = Counter(act.act.authority for act in found if act.act.authority)
    if len(told) != 1 or min(told.values()) < _OFTEN:
        return list(found)
    (authority,) = told
    known = lexicon(page.language)
    makers = {hit.value for hit in known.canonical.find(words)} if known is not None else set()
    makes = any(act.act.kind in SANCTION_ACTS and act.act.authority for act in found)
    return [
        _of(act, authority)
        if act.act.kind in SANCTION_ACTS
        and act.act.authority is None
        and not act.by_anybody
        and (makes or _is_a_ban(page, words, act, authority))
        and not _is_against(page, words, act, authority)
        and not _is_of_another(page, words, act, authority, makers)
        else act
        for act in found
    ]


def _is_against(page: Page, words: list[Word], act: FoundAct, authority: str) -> bool:
    """Whether the words of an act name a state or its people, and not for who does something: *sanctions were
    imposed on Peru*, *dozens of Peruvians were placed under sanctions*."""
    known, (first, last) = states(page.language), range_of(words, act.span, 0, len(words))
    named = [span[0] for span, code in known.places(page.text, words, first, last) if code == authority]
    people = (*known.demonyms.find(words, first, last), *known.adjectives.find(words, first, last))
    named += [hit.start for hit in people if hit.value == authority]
    sentence = page.sentence_at(act.trigger[0])
    tokens = [sentence.token_at(start) for start in named] if sentence is not None else []
    return any(token is None or token.dep != "nsubj" for token in tokens)


def _is_of_another(page: Page, words: list[Word], act: FoundAct, authority: str, makers: Set[str]) -> bool:
    """Whether another maker of sanctions may be an act's author: an office that the text names anywhere, or a
    state before the act in its sentence (*the US president said that he would lift sanctions*)."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if known is None or sentence is None:
        return False
    bounds = range_of(words, (sentence.start, act.trigger[0]), 0, len(words))
    named = {code for _, code in states(page.language).places(page.text, words, *bounds)} & known.makers
    return any(code.partition("-")[0] != authority.partition("-")[0] for code in named | makers)


def _is_a_ban(page: Page, words: list[Word], act: FoundAct, authority: str) -> bool:
    """Whether somebody is banned, in no other state, and nothing in the sentence speaks of sanctions."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if act.act.kind != "impose" or known is None or sentence is None:
        return False
    first, last = range_of(words, (sentence.start, sentence.end), 0, len(words))
    return act.place_state in (None, authority) and not known.contexts["sanctions"].any(words, first, last)


def _law(page: Page, words: list[Word], act: FoundAct) -> str | None:
    """Whose law the sentence of an act names, where it names one power's."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if known is None or sentence is None:
        return None
    first, last = range_of(words, (sentence.start, sentence.end), 0, len(words))
    laws = {hit.value for hit in known.laws.find(words, first, last)}
    return laws.pop() if len(laws) == 1 else None


def _under(act: FoundAct, law: str | None, told: Set[str]) -> FoundAct:
    """An act with its authority: whoever else acts under the law in the text, where that is one."""
    bodies = told & _UNDER.get(law, frozenset()) if law is not None else set()
    authority = next(iter(bodies)) if len(bodies) == 1 else law
    return _of(act, authority)


def _of(act: FoundAct, authority: str | None) -> FoundAct:
    return replace(act, act=msgspec.structs.replace(act.act, authority=authority))
