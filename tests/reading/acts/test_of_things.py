"""Remains, animals, luggage and films are neither held nor freed."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF_THINGS = [
    ("en", "The remains of the captured soldiers were returned on May 3."),
    ("en", "The prisoner's phone was released to his family on Tuesday."),
    ("en", "The zoo's lioness was captured on Monday."),
    ("en", "A senator was released from his promise."),
    ("fr", "Les cendres de l'opposant emprisonné ont été rendues à sa famille mardi."),
    ("fr", "Les effets personnels des détenus ont été restitués lundi."),
    ("fr", "Un sanglier a été capturé dans le métro lundi."),
    ("ru", "Останки пленённых солдат вернули 3 мая."),
    ("ru", "Останки Ивана Сидорова вернули на родину 3 мая."),
    ("ru", "Рюкзак затащен в автозак."),
    ("ru", "Велосипед задержанного доставили в РУВД."),
    ("ru", "Собаку освободили из ловушки."),
    ("ru", "Зарплату рабочим задержали на месяц."),
]


@pytest.mark.parametrize(("language", "text"), OF_THINGS)
def test_things_are_not_freed(language: str, text: str) -> None:
    assert not acts(text, language)


OF_SOMEBODY = [
    ("en", "Anna Wolf was freed on Monday."),
    ("en", "Police arrested the book publisher on Monday."),
    ("fr", "Marc Cheval a été libéré lundi."),
    ("ru", "Освобождены пленные и тела погибших."),
    ("ru", "Самолёт вывез 14 политзаключённых в Литву."),
    ("ru", "Задержан Сергей Медведь."),
    ("ru", "Роман задержан в понедельник."),
]


@pytest.mark.parametrize(("language", "text"), OF_SOMEBODY)
def test_people_beside_them_are(language: str, text: str) -> None:
    assert acts(text, language)
