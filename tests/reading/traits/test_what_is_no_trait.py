"""Terms, stretches of ages, kinds of bodies and what somebody is to another are no ages and no posts."""

from __future__ import annotations

import pytest

from tests.reading.told import traits


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Trois enfants âgés de 12 à 16 ans et prénommés Eitan, Erez et Sahar ont été libérés."),
        ("fr", "Des adolescents de 14 à 17 ans, Adam Kral et Noé Vidal, ont été arrêtés."),
        ("fr", "Le procureur a requis contre Ivan Morel 12 ans de réclusion."),
        ("fr", "Ivan Morel, 12 ans ferme, a fait appel."),
        ("ru", "Прокурор запрашивал для Ивана Зорина 12 лет колонии."),
        ("ru", "Суд дал Ивану Зорину 12 лет колонии."),
        ("ru", "Следствие просит Ивану Зорину 15 лет."),
    ],
)
def test_a_term_or_a_stretch_is_nobodys_age(language: str, text: str) -> None:
    assert traits(text, language, "age") == []


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [
        ("ru", "Иван Зорин, 45 лет, задержан.", "45"),
        ("ru", "Задержан Иван Зорин 45 лет.", "45"),
        ("fr", "Ivan Morel, 45 ans, a été libéré.", "45"),
        ("fr", "Le militant de 45 ans Ivan Morel a été libéré.", "45"),
    ],
)
def test_an_age_beside_a_name_is_its_own(language: str, text: str, age: str) -> None:
    assert [t.value for t in traits(text, language, "age")] == [age]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A suspect in the alleged spy ring, Anna Kral, was arrested.", []),
        ("en", "The opposition leader, Ivan Kral, was jailed.", ["opposition leader"]),
        ("en", "The paper's editor in chief, Ivan Kral, was jailed.", ["editor in chief"]),
        ("en", "The head of the drug cartel, Ivan Kral, was jailed.", ["head of the drug cartel"]),
        ("fr", "Côté militaire, le général Jean Morel, arrêté lundi, se tait.", ["général"]),
        (
            "ru",
            "Экс-замглавы администрации президента Евгения Зорина объявили в розыск.",
            ["экс-замглавы администрации президента"],
        ),
        ("ru", "В администрации президента Владимира Путина это отрицают.", ["президент"]),
        (
            "ru",
            "В списках глава ГУ ФСИН по Ростовской области Иван Зорин.",
            ["глава ГУ ФСИН по Ростовской области"],
        ),
        ("ru", "Задержали его соратницу Марию Зорину.", []),
    ],
)
def test_a_post_is_of_whom_its_words_tell(language: str, text: str, expected: list[str]) -> None:
    assert [t.value for t in traits(text, language, "office")] == expected
