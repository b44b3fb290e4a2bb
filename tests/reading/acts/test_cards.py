"""Whom the sentences of a card are of, which go on from a name without a subject."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

CARDS = [
    (
        "en",
        "Anton Kral, 45, teacher, Minsk. Arrested on 3 March 2024, sentenced on 5 May 2024.",
        "Anton Kral",
    ),
    ("en", "Anna Kral, doctor, Minsk. Arrested in May 2024. Freed in June 2025.", "Anna Kral"),
    ("fr", "Anna Kral, médecin, Minsk. Arrêtée en mai 2024. Libérée en juin 2025.", "Anna Kral"),
    ("ru", "Олег Верба, учитель, Минск. Арестован 3 марта 2024 года. Осуждён 5 мая.", "Олег Верба"),
    ("ru", "Досье. Инна Верес, врач. Задержана в мае, осуждена в июне (два года).", "Инна Верес"),
]


@pytest.mark.parametrize(("language", "text", "name"), CARDS)
def test_a_card_tells_of_whose_name_opens_it(language: str, text: str, name: str) -> None:
    found = acts(text, language)
    assert [[s.name for s in a.subjects] for _, a in found] == [[name]] * 2


OTHERS = [
    ("en", "Photo by Anton Kral. Arrested in May."),
    ("ru", "Фото: Олег Верба. Задержан в Минске."),
    ("ru", "Олег Верба и Ян Громов, учителя. Арестован в мае."),
    ("ru", "Инна Верес, врач. Арестован в мае."),
    ("ru", "Олег Верба, учитель, уехал из Минска. Арестован в мае водитель."),
    ("ru", "Отец — Олег Верба. Арестован в мае."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_what_goes_on_from_no_card_names_nobody(language: str, text: str) -> None:
    assert not [s for _, a in acts(text, language) for s in a.subjects]
