"""First names that no dictionary has, before surnames whose forms the two genders share."""

from __future__ import annotations

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def names(text: str) -> list[str]:
    page = parse(text, "ru", lambda sentence: True)
    cast = Cast(page)
    return [cast.figure(entity).name for entity in page.entities]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Арест назначили Жанмурату Бекееву и Дармену Сатаеву.", ["Жанмурат Бекеев", "Дармен Сатаев"]),
        ("Суд продлил арест Жанмурату Бекееву на два месяца.", ["Жанмурат Бекеев"]),
        ("Дело Жанмурата Бекеева рассмотрят завтра.", ["Жанмурат Бекеев"]),
        ("Вечером Жанмурата Бекеева вызвали на допрос.", ["Жанмурат Бекеев"]),
        ("Ивана Зорина приговорили к году, Дармена Сатаева — к двум.", ["Иван Зорин", "Дармен Сатаев"]),
        ("Иван Зорин получил год, Дильзара Сатаева — два года.", ["Иван Зорин", "Дильзара Сатаева"]),
        ("Вечером Дильзару Сатаеву вызвали на допрос.", ["Дильзара Сатаева"]),
        ("Ивана Зорина приговорили к году, Дильзару Сатаеву — к двум.", ["Иван Зорин", "Дильзара Сатаева"]),
        ("Арест назначили Дильзаре Сатаевой.", ["Дильзара Сатаева"]),
        ("Сторонники Айгули Сатаевой вышли к суду.", ["Айгуль Сатаева"]),
        ("Айгуль Сатаеву приговорили к году.", ["Айгуль Сатаева"]),
        ("На митинге Дильзара Сатаева не выступала.", ["Дильзара Сатаева"]),
        ("Арестованы Анна Зорина и Дильзара Сатаева.", ["Анна Зорина", "Дильзара Сатаева"]),
        ("Освободили Зулию Сатаеву. Адвокат Сатаевой благодарит судью.", ["Зулия Сатаева"] * 2),
        ("Адвокат Ольга Зорина и её муж Олег Зорин арестованы.", ["Ольга Зорина", "Олег Зорин"]),
        ("Никиту Белова и Илью Зорина арестовали.", ["Никита Белов", "Илья Зорин"]),
        ("Суд осудил адвоката Лян Цзямина.", ["Лян Цзямин"]),
        ("Активистка Айжан Сатаева арестована.", ["Айжан Сатаева"]),
        # Two first names before one surname in the plural.
        ("Супруги Анна и Олег Пуховичи арестованы.", ["Анна Пухович", "Олег Пухович"]),
        ("Арестовали Анну и Ивана Примерчуков.", ["Анна Примерчук", "Иван Примерчук"]),
        ("Арестованы Анна и Иван Зорины.", ["Анна Зорина", "Иван Зорин"]),
    ],
)
def test_a_gender_settles_the_case(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("en", "The twins Omri and Yonatan Kral were freed.", ["Omri Kral", "Yonatan Kral"]),
        ("en", "The judges Omri and Yonatan Kral were there.", ["Omri", "Yonatan Kral"]),
        ("fr", "Les frères Omri et Yonatan Kral sont libres.", ["Omri Kral", "Yonatan Kral"]),
        ("ru", "Среди них братья Гай и Нир Бен-Ами.", ["Гай Бен-Ами", "Нир Бен-Ами"]),
        ("ru", "Полиция отпустила сестёр Анну и Раису Мусаевых.", ["Анна Мусаева", "Раиса Мусаева"]),
    ],
)
def test_two_of_one_family_have_one_surname(code: str, text: str, named: list[str]) -> None:
    assert [entity.name for entity in find(parse(text, code, lambda _: False))] == named
