"""A company named behind a noun for a person is not whom an act is done to."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF_A_COMPANY = [
    ("ru", "Наследник Orbix вышел из тюрьмы в Южной Корее.", [], "Наследник"),
    ("ru", "Глава Orbix задержан в Канаде.", [], "Глава"),
    ("ru", "Наследницу Orbix освободили из-под стражи.", [], "Наследницу"),
    ("ru", "Сотрудник Orbix задержан в Минске.", [], "Сотрудник"),
    ("ru", "Рэпер Orbix задержан в Минске.", ["Orbix"], None),
    ("ru", "Глава Orbix Анна Краль задержана в Канаде.", ["Анна Краль"], None),
    ("fr", "L'héritier d'Orbix est sorti de prison en Corée du Sud.", [], "héritier"),
    ("en", "The heir of Orbix was released from prison in South Korea.", [], "heir"),
]


@pytest.mark.parametrize(("language", "text", "names", "noun"), OF_A_COMPANY)
def test_of_a_company(language: str, text: str, names: list[str], noun: str | None) -> None:
    act = acts(text, language)[-1].act
    assert [subject.name for subject in act.subjects] == names
    assert (act.group.noun if act.group else None) == noun
