"""The names behind a Russian noun for several women, whose plural is the genitive of one."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WOMEN = [
    ("Задержаны журналистки Анна Ветрова и Ольга Зимина.", ["Анна Ветрова", "Ольга Зимина"]),
    ("На свободу вышли правозащитницы Анна Ветрова и Ольга Зимина.", ["Анна Ветрова", "Ольга Зимина"]),
    (
        "Арестованы учительницы Анна Ветрова, Ольга Зимина и Ева Краль.",
        ["Анна Ветрова", "Ольга Зимина", "Ева Краль"],
    ),
    ("Задержаны коллеги журналистки Анна Ветрова и Ольга Зимина.", []),
    ("Задержан муж активистки Иван Ветров.", []),
    ("Освобожден адвокат журналистки Анна Ветрова.", []),
]


@pytest.mark.parametrize(("text", "names"), WOMEN)
def test_names_of_several_women(text: str, names: list[str]) -> None:
    found = [s.name for a in acts(text, "ru", "2025-11-14") for s in a.act.subjects]
    assert found == names
