"""A name behind a lawyer's or an aide's noun is that of the one served where the text tells the two apart."""

from __future__ import annotations

import pytest

from tests.reading.told import quotes, traits

SERVED = [
    "По словам защитника Ивана Примерова, Примерова избили.",
    "По мнению пресс-секретаря Ивана Примерова, у Примерова не было выбора.",
    "По словам помощника Ивана Примерова, суд отложен. Примеров приговорён к трём годам.",
    "По данным адвоката Ивана Примерова, дело сфабриковано. Примерова арестовали 5 мая.",
    "Суд арестовал Примерова. По словам представителя Ивана Примерова, дело сфабриковано.",
    "Суд арестовал Примерова. По словам помощника Ивана Примерова, дело сфабриковано.",
]
OWN = [
    "По словам защитника Ивана Примерова, Ольгу Краль избили.",
    "По словам пресс-секретаря Ивана Примерова, суд был закрытым. Примеров добавил, что подаст жалобу.",
    "Адвокат Иван Примеров приехал в суд. По словам адвоката Ивана Примерова, дело сфабриковано.",
]


@pytest.mark.parametrize("text", SERVED)
def test_whoever_is_served_does_not_speak(text: str) -> None:
    assert [speaker.resolved for claim, _ in quotes(text, "ru") for speaker in claim.attribution] == [False]
    assert not [t for t in traits(text, "ru", "office") if t.subject == "Иван Примеров"]


@pytest.mark.parametrize("text", OWN)
def test_who_has_the_name_himself_speaks(text: str) -> None:
    told = [speaker for claim, _ in quotes(text, "ru") for speaker in claim.attribution]
    assert {speaker.name for speaker in told if speaker.resolved} == {"Иван Примеров"}
