"""Quotations that a parser makes one of with who speaks: the comma that parts them stands inside."""

from __future__ import annotations

import pytest

from detente.reading.parsing.parse import parse
from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“Three of them are coming home: Paul Moss, Anna Kral and Ivan Morel,” President Jan Model said.",
            "Jan Model",
        ),
        (
            '"No pardon for nine convicts," lawyer Jan Model, a member of a committee formed in April, said.',
            "Jan Model",
        ),
        (
            '"This is no natural death, but the murder of a kind soul, committed by a heartless state," '
            "relatives and friends of the poet said in a statement.",
            "relatives and friends",
        ),
        (
            "“He was held for a year: no lawyer, no letters, no visits,” lawyer Anna Kral said on Monday.",
            "Anna Kral",
        ),
    ],
)
def test_who_speaks_is_heard(text: str, speaker: str) -> None:
    ((mode, words, chain),) = said(text, "en")
    assert (mode, [name for name, *_ in chain]) == ("direct", [speaker])
    assert words in text


def test_only_what_would_be_cut_otherwise_is_parsed_again() -> None:
    page = parse('"We are going home now," Ann Sample said. They call it "a way home" there.', "en")
    before = page.sentences[1].tokens
    assert page.parse_apart(page.sentences) == [page.sentences[0]]
    assert page.sentences[1].tokens is before
