"""Those who share an act named, counted or only described beside each other; and whose kin somebody is."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told

# language, text, kind, the subjects of each act of that kind, the least number of its group
JOINED = [
    (
        "fr",
        "Anton Kral et quatre autres militants ont été condamnés à dix ans de prison.",
        "sentence",
        [["Anton Kral"]],
        [4],
    ),
    ("en", "Four activists and Anton Kral were arrested on Monday.", "detain", [["Anton Kral"]], [4]),
    ("fr", "Quatre militants et Anton Kral ont été arrêtés lundi.", "detain", [["Anton Kral"]], [4]),
    (
        "ru",
        "Ильгара Велиева и ещё троих студентов обвинили в государственной измене.",
        "charge",
        [["Ильгар Велиев"]],
        [3],
    ),
    (
        "en",
        "Anton Kral, who led the party, and his deputy, Oleg Brant, were convicted of treason.",
        "sentence",
        [["Anton Kral", "Oleg Brant"]],
        [None],
    ),
    (
        "fr",
        "Le maire de Lyon, Anton Kral, et son prédécesseur ont été arrêtés.",
        "detain",
        [["Anton Kral"]],
        [None],
    ),
    ("ru", "Мэр Лиона Антон Краль и его предшественник арестованы.", "detain", [["Антон Краль"]], [None]),
    (
        "ru",
        "Задержаны Тофик Гасанлы и Гурбан Мамедзаде.",
        "detain",
        [["Тофик Гасанлы", "Гурбан Мамедзаде"]],
        [None],
    ),
    ("ru", "Освобождён Асылбек Жээнбек, депутат от оппозиции.", "release", [["Асылбек Жээнбек"]], [None]),
]

KIN = [
    ("ru", "Жену Ивана Зорина задержали в воскресенье на границе.", "detain", [[]]),
    ("ru", "Брата Ивана Зорина арестовали в пятницу.", "detain", [[]]),
    ("ru", "Полиция задержала мать Ивана Зорина.", "detain", [[]]),
    ("ru", "Его брата Ивана Зорина арестовали в пятницу.", "detain", [["Иван Зорин"]]),
    ("ru", "Жену Ивана Зорина Ирину задержали на границе.", "detain", [["Ирина"]]),
    ("ru", "Сына политика Ивана Зорина Олега задержали в Варшаве.", "detain", [["Олег"]]),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects", "least"), JOINED)
def test_those_joined_to_the_first_share_the_act(
    language: str, text: str, kind: str, subjects: list[list[str]], least: list[int | None]
) -> None:
    assert told(text, language, kind) == (subjects, least)


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), KIN)
def test_whose_kin_somebody_is_shares_nothing(
    language: str, text: str, kind: str, subjects: list[list[str]]
) -> None:
    assert told(text, language, kind)[0] == subjects


def test_a_number_with_a_verb_of_its_own_shares_nothing() -> None:
    text = "They jailed Anton Kral and four others were fined."
    assert told(text, "en", "detain") == ([["Anton Kral"]], [None])


ALIASES = [
    ("en", 'Anton Kral, also known as "the Baker", was deported to Moldova.', "expel", [["Anton Kral"]]),
    (
        "fr",
        "Anton Kral, surnommé « le Boulanger », a été expulsé vers la Moldavie.",
        "expel",
        [["Anton Kral"]],
    ),
    (
        "en",
        "Police arrested Anton Kral, known as Jimmy, and Nina Vetrova.",
        "detain",
        [["Anton Kral", "Nina Vetrova"]],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), ALIASES)
def test_another_name_of_somebody_is_nobody_else(
    language: str, text: str, kind: str, subjects: list[list[str]]
) -> None:
    assert told(text, language, kind)[0] == subjects


@pytest.mark.parametrize(
    ("text", "freed", "numbers"),
    [
        ("Minsk freed Anna Novak and Ivan Petrov was jailed for ten years.", [["Anna Novak"]], [None]),
        ("Minsk freed two men and six women were deported.", [[]], [2]),
        ("Minsk freed ten Poles and two Latvians were expelled.", [[]], [10]),
        ("Officials said two men and six women were freed.", [[]], [8]),
    ],
)
def test_who_has_a_verb_of_his_own_shares_none_before(
    text: str, freed: list[list[str]], numbers: list[int | None]
) -> None:
    assert told(text, "en", "release") == (freed, numbers)


OF_ANOTHER_VERB = [
    ("en", "Minsk freed Anna Novak, and Ivan Petrov and Olga Sever were jailed."),
    ("fr", "Minsk a libéré Anna Novak et Ivan Petrov a été emprisonné lundi."),
    ("fr", "Minsk a libéré Anna Novak, et Ivan Petrov et Olga Sever ont été emprisonnés."),
]


@pytest.mark.parametrize(("language", "text"), OF_ANOTHER_VERB)
def test_who_is_told_of_next_is_none_of_those_before(language: str, text: str) -> None:
    assert told(text, language, "release") == ([["Anna Novak"]], [None])
    (jailed,), _ = told(text, language, "detain")
    assert jailed in (["Ivan Petrov"], ["Ivan Petrov", "Olga Sever"])
