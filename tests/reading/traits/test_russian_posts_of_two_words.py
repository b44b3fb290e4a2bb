"""Russian posts with the adjective that makes them what they are."""

from __future__ import annotations

import pytest

from tests.reading.told import traits

POSTS = [
    ("Генеральный прокурор Иван Зорин опроверг это.", ["генеральный прокурор"]),
    ("Суд арестовал генерального прокурора Ивана Зорина.", ["генеральный прокурор"]),
    ("Задержан исполнительный директор фонда Иван Зорин.", ["исполнительный директор фонда"]),
    (
        "Первый зам руководителя администрации Иван Зорин опроверг это.",
        ["первый зам руководителя администрации"],
    ),
    ("Заместитель генерального прокурора Иван Зорин ушел.", ["заместитель генерального прокурора"]),
    ("Прокурор Иван Зорин опроверг это.", ["прокурор"]),
    ("Генеральный план Иван Зорин одобрил.", []),
    ("Генеральным прокурором стал не Иван Зорин.", []),
]


@pytest.mark.parametrize(("text", "offices"), POSTS)
def test_post_has_its_adjective(text: str, offices: list[str]) -> None:
    assert [t.value for t in traits(text, "ru") if t.kind == "office"] == offices
