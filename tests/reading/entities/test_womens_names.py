"""First names in -ия: a woman's in the nominative, though a parser may have them in a man's genitive."""

from __future__ import annotations

import pytest

from detente.reading import read
from detente.reading.entities.nominatives import nominative


@pytest.mark.parametrize(
    "text",
    [
        "В числе освобождённых – Мария Краль, координатор штаба Виктора Новака, экс-кандидата в президенты.",
        "В числе освобожденных – Мария Примерова, координатор штаба Виктора Новака, экс-кандидата в "
        "президенты Беларуси в 2020 году.",
        "В число лиц, которых отпустили на свободу, вошли лидер протестов 2020 года Мария Примерова и Иван "
        "Новак.",
    ],
)
def test_a_womans_name_stays_hers(text: str) -> None:
    acts = [c.act for c in read(text, language="ru", published="2025-12-13").claims if c.act]
    assert any(s.name.startswith("Мария ") for act in acts for s in act.subjects)
    assert not any(s.name.startswith("Марий") for act in acts for s in act.subjects)


@pytest.mark.parametrize(
    ("name", "case", "gender", "wanted"),
    [
        ("Мария Шварц", "Gen", "Masc", "Мария Шварц"),
        ("Юлия Примерова", "Gen", "Masc", "Юлия Примерова"),
        ("Марии Примеровой", "Gen", "Fem", "Мария Примерова"),
        ("Евгения Примерова", "Gen", "Masc", "Евгений Примеров"),
        ("Юрия Примерова", "Gen", "Masc", "Юрий Примеров"),
    ],
)
def test_the_nominative_of_first_names_in_iya(name: str, case: str, gender: str, wanted: str) -> None:
    assert nominative(name, "ru", case, gender) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A dictionary has only a man's Аминат and Зейнаб.
        ("Правозащитница Амината Диалло вышла на свободу.", "Амината Диалло"),
        ("Освобождена активистка Зейнаба Исмаилова.", "Зейнаба Исмаилова"),
        ("Правозащитницу Аминату Диалло освободили из тюрьмы.", "Амината Диалло"),
        # A model knows few names, and the noun that they stand beside tells their case.
        ("МИД выслал первого секретаря посольства Литвы Эмре Коркмаза.", "Эмре Коркмаз"),
        # Whose fellow she is stands in the genitive.
        ("Соратница Ивана Зорина Ольга Белова задержана.", "Ольга Белова"),
    ],
)
def test_a_noun_for_a_woman_tells_that_her_name_is_in_the_nominative(text: str, name: str) -> None:
    acts = [c.act for c in read(text, language="ru", published="2025-12-13").claims if c.act]
    assert [[s.name for s in act.subjects] for act in acts] == [[name]]


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("Наталье Краль", (None, None), "Наталья Краль"),
        ("Наталье Ганусевич", (None, None), "Наталья Ганусевич"),
        ("Ивану Ганусевичу", (None, None), "Иван Ганусевич"),
        ("Николае Гайдуке", ("Loc", "Masc"), "Николай Гайдук"),
        ("Сергее Гайдуке", ("Loc", "Masc"), "Сергей Гайдук"),
    ],
)
def test_what_stands_in_one_case_alone_is_put_back(
    name: str, told: tuple[str | None, str | None], expected: str
) -> None:
    assert nominative(name, "ru", *told) == expected


def test_a_foreign_name_that_has_no_cases_is_his() -> None:
    claims = read("Журналиста Оливье Дюбуа похитили в Мали.", language="ru").claims
    assert {s.name for c in claims if c.act for s in c.act.subjects} == {"Оливье Дюбуа"}
