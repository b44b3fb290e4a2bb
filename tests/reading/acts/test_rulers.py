"""Who only tells whose the state is that sanctions bind, and is under none of them himself."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

STATES = [
    ("fr", "Washington a pris des sanctions contre le Nicaragua du président Anton Kral."),
    ("fr", "Londres a sanctionné la Russie de Vladimir Poutine."),
    ("fr", "Washington a levé les sanctions contre le Soudan du général Omar Kral."),
    ("fr", "Washington a sanctionné la Géorgie du milliardaire Anton Kral."),
    ("en", "Washington imposed sanctions on the Nicaragua of President Anton Kral."),
    ("ru", "Вашингтон ввёл санкции против Никарагуа президента Антона Краля."),
]
PEOPLE = [
    ("fr", "Londres a sanctionné le ministre de la Russie Anton Kral."),
    ("fr", "Londres a pris des sanctions contre le président du Togo Anton Kral."),
    ("fr", "Londres a sanctionné le président de la Cour suprême de la Russie, Anton Kral."),
    ("ru", "Лондон ввёл санкции против президента Никарагуа Антона Краля."),
]


@pytest.mark.parametrize(("language", "text"), STATES)
def test_who_rules_a_state_is_not_what_they_bind(language: str, text: str) -> None:
    assert [a.subjects for _, a in acts(text, language)] == [()]


@pytest.mark.parametrize(("language", "text"), PEOPLE)
def test_who_holds_an_office_of_a_state_is(language: str, text: str) -> None:
    assert [len(a.subjects) for _, a in acts(text, language)] == [1]
