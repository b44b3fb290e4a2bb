"""The gender of who speaks, as a verb in the past tells it, and the pronoun that goes on with him."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Дорога открыта, сообщил Эммануэль Примеров.\n\n«Мост закрыт», — сказал он.", "Эммануэль Примеров"),
        ("Дорога открыта, сообщила адвокат Саша Коваль.\n\n«Мост закрыт», — сказала она.", "Саша Коваль"),
        ("Дорога открыта, сообщил Эммануэль Примеров.\n\n«Мост закрыт», — сказала она.", "она"),
        # A body's pronoun has the gender of its noun.
        ("Об этом передало агентство Anadolu.\n\nПо его сведениям, мост закрыт.", "Anadolu"),
        ("Об этом передало агентство Anadolu.\n\nПо её словам, мост закрыт.", "её"),
    ],
)
def test_a_pronoun_goes_on_with_who_has_its_gender(text: str, name: str) -> None:
    assert speakers(text, "ru")[-1] == [name]


def test_a_first_name_of_men_and_women_is_of_the_gender_of_a_post() -> None:
    text = (
        "« Rien ne changera », prévient Maeve Kral. Le premier ministre, Alix Essai, a salué la décision. Il "
        "a demandé que la mesure soit prolongée."
    )
    assert speakers(text, "fr")[-1] == ["Alix Essai"]
