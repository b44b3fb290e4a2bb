"""A body whose directors or staff are charged, jailed or freed is not itself: its name in Latin letters shows
no case in a Slavic text."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OF_A_BODY = [
    "Власти Перу обвинили директоров Odebrecht в подкупе.",
    "Полиция арестовала менеджеров Siemens.",
    "Суд приговорил директора Siemens к пяти годам.",
    "Власти освободили бухгалтера Nexta.",
    "США ввели санкции против директоров Odebrecht.",
]

NAMED = [
    ("Суд приговорил рэпера Oxxxymiron к пяти годам.", "Oxxxymiron"),
    ("Суд приговорил директора John Smith к пяти годам.", "John Smith"),
    ("США ввели санкции против компании Odebrecht.", "Odebrecht"),
]


@pytest.mark.parametrize("text", OF_A_BODY)
def test_the_body_undergoes_nothing(text: str) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, "ru")] == [[]]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_is_named_does(text: str, name: str) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, "ru")] == [[name]]
