"""Clauses that leave the verb of the one before out."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def dated(text: str, language: str, kind: str) -> dict[str, str | None]:
    return {s.name: a.when for _, a in acts(text, language, kind) for s in a.subjects}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Belaruskali est inscrite depuis août 2021 sur la liste des sanctions, la Belarusian Potash "
            "Company et Agrorozkvit depuis décembre.",
            {"Belaruskali": "2021-08", "Belarusian Potash Company": "2021-12", "Agrorozkvit": "2021-12"},
        ),
        (
            "fr",
            "L'UE a sanctionné Belaruskali en 2021 et Belneftekhim en 2022. Les sanctions restent.",
            {"Belaruskali": "2021", "Belneftekhim": "2022"},
        ),
        (
            "en",
            "The company Belaruskali was put on the sanctions list in August 2021, and the Belarusian "
            "Potash Company in December.",
            {"Belaruskali": "2021-08", "Belarusian Potash Company": "2021-12"},
        ),
        (
            "en",
            "Belaruskali was put on the sanctions list in August 2021; the Belarusian Potash Company "
            "followed in December 2021.",
            {"Belaruskali": "2021-08", "Belarusian Potash Company": "2021-12"},
        ),
        (
            "ru",
            "ЕС внес «Беларуськалий» в санкционный список в августе 2021 года, "
            "концерн «Белнефтехим» — в декабре 2022 года.",
            {"Беларуськалий": "2021-08", "Белнефтехим": "2022-12"},
        ),
    ],
)
def test_each_is_listed_on_its_day(language: str, text: str, expected: dict[str, str]) -> None:
    assert dated(text, language, "impose") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Anna Petrova a été libérée en mai 2024, Paul Novak et Ivan Morel en juin 2024.",
            {"Anna Petrova": "2024-05", "Paul Novak": "2024-06", "Ivan Morel": "2024-06"},
        ),
        (
            "en",
            "Anna Petrova was freed in May, Paul Novak in June.",
            {"Anna Petrova": "2025-05", "Paul Novak": "2025-06"},
        ),
        (
            "ru",
            "Анну Петрову освободили в мае 2024 года, Павла Новака — в июне 2024 года.",
            {"Анна Петрова": "2024-05", "Павел Новак": "2024-06"},
        ),
    ],
)
def test_each_is_freed_on_his_day(language: str, text: str, expected: dict[str, str]) -> None:
    assert dated(text, language, "release") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Anna Petrova a été libérée en mai 2024, et Paul Novak a parlé en juin 2024."),
        ("en", "Anna Petrova was freed in May 2024, and Paul Novak in June 2024 wrote a book."),
        ("en", "Anna Petrova was freed in May 2024, said Paul Novak in June 2024."),
        ("ru", "Анну Петрову освободили в мае 2024 года, а Павел Новак уехал в июне 2024 года."),
    ],
)
def test_a_clause_with_a_verb_tells_its_own(language: str, text: str) -> None:
    assert dated(text, language, "release") == {
        dict.fromkeys(dated(text, language, "release")).popitem()[0]: "2024-05"
    }


def test_who_makes_sanctions_is_not_bound_by_them() -> None:
    text = "Belaruskali was sanctioned by the EU in 2021 and the United States in 2022."
    assert dated(text, "en", "impose") == {"Belaruskali": "2021"}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Police arrested Anton Kral in Minsk on Monday and Ivan Morel in Brest on Tuesday.",
            [("Anton Kral", "2025-12-08", "Minsk"), ("Ivan Morel", "2025-12-09", "Brest")],
        ),
        (
            "fr",
            "Anton Kral a été arrêté à Minsk lundi et Ivan Morel à Brest mardi.",
            [("Anton Kral", "2025-12-08", "Minsk"), ("Ivan Morel", "2025-12-09", "Brest")],
        ),
        (
            "en",
            "Anton Kral was arrested in Minsk on Monday and Ivan Morel left Brest on Tuesday.",
            [("Anton Kral", "2025-12-08", "Minsk")],
        ),
        (
            "en",
            "Anton Kral was arrested in Minsk on Monday, days after Ivan Morel spoke in Brest on Friday.",
            [("Anton Kral", "2025-12-08", "Minsk")],
        ),
    ],
)
def test_a_place_may_stand_between_the_name_and_the_day(
    language: str, text: str, told: list[tuple[str, str, str]]
) -> None:
    found = [a for _, a in acts(text, language, "detain")]
    assert [(s.name, a.when, a.where) for a in found for s in a.subjects] == told
