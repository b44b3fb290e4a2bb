"""Whose an act is that several announce together: each tells of its own."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from detente.model import SANCTION_ACTS, Act, Speaker
from detente.reading.acts.lexicon import lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import words
from detente.reading.states import states


def each_its_own(page: Page, act: Act, chains: Sequence[tuple[Speaker, ...]]) -> list[Act]:
    """An act for each of the voices that tell it, by whoever speaks: *Peru and Chile announced sanctions*;
    where they are not its authors, it stays as it is."""
    if len(chains) < 2 or act.authority is None or act.kind not in SANCTION_ACTS:
        return [act] * len(chains)
    codes = [_code(page, chain[0]) if chain else None for chain in chains]
    if act.authority not in codes:
        return [act] * len(chains)
    return [msgspec.structs.replace(act, authority=code) for code in codes]


def _code(page: Page, speaker: Speaker) -> str | None:
    """The maker of sanctions, or the state, that a speaker's words name."""
    text, known = page.text[slice(*speaker.span)], lexicon(page.language)
    own = words(text)
    maker = next(iter(known.canonical.find(own, 0, len(own))), None) if known is not None else None
    return maker.value if maker is not None else states(page.language).of(text, own, 0, len(own))
