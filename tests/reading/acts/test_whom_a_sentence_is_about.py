"""Whom a pronoun means behind an opening that says of whom the sentence will tell: *Quant à X, il a été
expulsé*, *As for X, the court jailed him*, *Что касается X, его выслали*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = [
    (
        "fr",
        "Paul Kral a été arrêté lundi. Quant à Ivan Morel, il a été expulsé vers l'Allemagne.",
        "Ivan Morel",
    ),
    (
        "fr",
        "Paul Kral a été arrêté lundi. Quant à son avocat Ivan Morel, il a été libéré mardi.",
        "Ivan Morel",
    ),
    ("fr", "Paul Kral a été arrêté lundi. Quant à Ivan Morel, le tribunal l'a condamné mardi.", "Ivan Morel"),
    ("fr", "Paul Kral a été arrêté lundi. Pour ce qui est d'Ivan Morel, il a été libéré.", "Ivan Morel"),
    (
        "fr",
        "Paul Kral a été arrêté lundi. S'agissant de Jean Morel, sa libération est annoncée.",
        "Jean Morel",
    ),
    ("en", "Paul Kral was jailed on Monday. As for Ivan Morel, he was deported to Germany.", "Ivan Morel"),
    ("en", "Paul Kral was jailed on Monday. As for his lawyer, Ivan Morel, he was freed.", "Ivan Morel"),
    ("en", "Paul Kral was jailed on Monday. As for Ivan Morel, the court sentenced him.", "Ivan Morel"),
    ("ru", "Павел Краль арестован. Что касается Ивана Мореля, его выслали в Германию.", "Иван Морель"),
    ("ru", "Павел Краль арестован. Что до его адвоката Ивана Мореля, то он освобождён.", "Иван Морель"),
]
OTHERS = [
    ("fr", "Ivan Morel a été condamné. Quant au juge Paul Kral, il l'a condamné à dix ans.", ["Ivan Morel"]),
    ("fr", "Ivan Morel a été condamné. Quant au frère de Paul Kral, il a été libéré mardi.", []),
    ("fr", "Paul Kral a été arrêté lundi. Quant à son avocat, il a été libéré mardi.", []),
    ("fr", "Paul Kral a été arrêté lundi. Quant à la plainte, il a été libéré sans elle.", ["Paul Kral"]),
    ("fr", "Paul Kral a été arrêté lundi. Selon son avocat Ivan Morel, il a été libéré.", ["Paul Kral"]),
    ("en", "Ivan Morel was jailed on Monday. As for the brother of Paul Kral, he was freed.", []),
    ("ru", "Иван Морель арестован. Что касается брата Павла Краля, он освобождён.", []),
]


@pytest.mark.parametrize(("language", "text", "whom"), ABOUT)
def test_a_pronoun_means_whom_the_opening_names(language: str, text: str, whom: str) -> None:
    assert [s.name for s in acts(text, language)[-1][1].subjects] == [whom]


@pytest.mark.parametrize(("language", "text", "whom"), OTHERS)
def test_a_pronoun_of_another_is_not_whom_the_opening_names(
    language: str, text: str, whom: list[str]
) -> None:
    assert [s.name for s in acts(text, language)[-1][1].subjects] == whom
