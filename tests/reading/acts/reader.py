"""Reads a text for its acts, as the reader does."""

from __future__ import annotations

from detente.reading import acts as finder
from detente.reading import dates
from detente.reading.acts import FoundAct
from detente.reading.counts import find_groups
from detente.reading.parsing.parse import parse


def acts(text: str, language: str, published: str = "2025-12-13") -> list[FoundAct]:
    """The acts of a text."""
    page = parse(text, language, wanted=lambda sentence: False)
    page.parse([page.sentences[i] for i in finder.sentences_of(page)])
    return finder.find(page, dates.find(text, published, language), find_groups(text, language))
