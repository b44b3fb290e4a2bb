"""A source behind a number or apposition, with no comma of its own, vouches for that alone."""

from __future__ import annotations

import pytest

from tests.reading.told import quotes

NUMBERS = [
    ("en", "The rebels have yet to free their hostages, numbering 405 according to the newspaper El Tiempo."),
    ("en", "Minsk freed the prisoners, 123 according to Viasna."),
    ("fr", "La police a arrêté 40 personnes, dont 12 femmes selon Viasna."),
    ("ru", "Полиция задержала 40 человек, в том числе 12 женщин по данным «Весны»."),
]
SENTENCES = [
    ("en", "Police arrested 40 people, including 12 women, according to Viasna."),
    ("en", "Anton Kral was freed on November 12, 2025 according to Viasna."),
    ("fr", "Lundi, après deux ans de prison, Jean Kral a été libéré selon Viasna."),
    ("ru", "В Минске, где шёл суд, освободили 40 человек по данным «Весны»."),
]


@pytest.mark.parametrize(("language", "text"), NUMBERS)
def test_the_sentence_is_not_its_word(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_whole_sentence_is(language: str, text: str) -> None:
    assert len(quotes(text, language)) == 1
