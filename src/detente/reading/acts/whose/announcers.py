"""Whose an act is that several announce together: each tells of its own."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from detente.model import SANCTION_ACTS, Act, Span, Speaker
from detente.reading.acts.lexicon import lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import words
from detente.reading.states import states

MEASURES = frozenset({"measure", "weak measure"})
_EACH_ITS_OWN = SANCTION_ACTS | {"expel"}


def each_its_own(page: Page, act: Act, passage: Span, chains: Sequence[tuple[Speaker, ...]]) -> list[Act]:
    """An act for each of the voices that tell it, by whoever speaks: *Peru and Chile announced sanctions*.

    Where they are not its authors, it stays as it is, as it does where its ``passage`` has its author from
    other words (*said that the EU had imposed sanctions*); where that names another of them, it is nobody's.
    """
    if len(chains) < 2 or act.authority is None or act.kind not in _EACH_ITS_OWN:
        return [act] * len(chains)
    codes = [state_of(page, chain[0].span) if chain else None for chain in chains]
    if act.authority not in codes:
        return [act] * len(chains)
    spoken = [chain[0].span for chain in chains if chain]
    first, last = min(start for start, _ in spoken), max(end for _, end in spoken)
    named = named_in(page, (passage[0], first)) | named_in(page, (last, passage[1]))
    if act.authority in named or first < passage[0] or passage[1] < last:
        return [act] * len(chains)
    if not named.isdisjoint(codes):
        codes = [None] * len(chains)  # "Peru and the EU announced EU sanctions".
    return [msgspec.structs.replace(act, authority=code) for code in codes]


def named_in(page: Page, span: Span) -> set[str]:
    """The makers of sanctions and the states that words name, by an adjective only beside a measure."""
    text, known, of = page.text[slice(*span)], lexicon(page.language), states(page.language)
    if known is None:
        return set()
    own = words(text)
    named = {hit.value for hit in known.canonical.find(own)}
    named |= {code for _, code in of.places(text, own, 0, len(own))}
    measures = [hit for hit in known.nouns.find(own) if hit.value in MEASURES]
    beside = {hit.first - 1 for hit in measures} | {hit.last + 1 for hit in measures}
    adjectives = (hit for hit in of.adjectives.find(own) if not beside.isdisjoint((hit.first, hit.last)))
    return named | {of.meant(hit, text, own) for hit in adjectives}


def state_of(page: Page, span: Span) -> str | None:
    """The maker of sanctions, or the state, that a speaker's words name."""
    text, known = page.text[slice(*span)], lexicon(page.language)
    own = words(text)
    maker = next(iter(known.canonical.find(own, 0, len(own))), None) if known is not None else None
    return maker.value if maker is not None else states(page.language).of(text, own, 0, len(own))
