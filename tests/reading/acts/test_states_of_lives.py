"""A state that a text names only in what it tells of somebody's life did nothing to him."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

LIVES = {
    "en": [
        "Pavel Orlov was detained in 2019. His wife, a teacher, holds Polish citizenship.",
        "Ivan Rusin was sentenced to six years in prison in 2020. He also holds a Canadian passport.",
        "Ivan Rusin, who holds a Canadian passport, was sentenced to six years in prison in 2020.",
        "Ahmed Nasser was arrested in 2015. Nasser is an engineer who studied in Germany.",
        "Ahmed Nasser was arrested in 2015. He was born in Sweden.",
        "Ivan Rusin was jailed in 2020. His daughter asked Norway for help.",
        "Ivan Rusin was jailed in 2020. He won a Swedish prize in 2022.",
    ],
    "fr": [
        "Pavel Orlov a été arrêté en 2019. Sa femme, enseignante, a la nationalité polonaise.",
        "Ahmed Nasser a été arrêté en 2015. Il a fait ses études en Allemagne.",
        "Ahmed Nasser a été arrêté en 2015. Son frère vit au Canada.",
    ],
    "ru": [
        "Павел Орлов был задержан в 2019 году. У него есть паспорт Канады.",
        "Ахмед Насер был арестован в 2015 году. Он учился в Германии.",
        "Ахмед Насер был арестован в 2015 году. Его брат живёт в Канаде.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code in LIVES for text in LIVES[code]])
def test_where_somebody_lived_tells_nothing_of_who_holds_him(language: str, text: str) -> None:
    assert [act.act.authority for act in acts(text, language)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        ("en", "Ivan Rusin was jailed in 2020. He took part in protests in Minsk.", "by"),
        ("en", "Ivan Rusin was jailed in 2020, a Belarusian court said. He holds Polish citizenship.", "by"),
        ("en", "Salma Benkirane travelled to Algiers. She was arrested on Monday.", "dz"),
        ("fr", "Ahmed Nasser a été condamné à six ans. Il a participé aux manifestations à Minsk.", "by"),
        ("ru", "Ахмед Насер был приговорён к шести годам. Он участвовал в протестах в Минске.", "by"),
    ],
)
def test_what_states_seize_people_for_tells_who_does(language: str, text: str, state: str) -> None:
    assert [act.act.authority for act in acts(text, language)] == [state]
