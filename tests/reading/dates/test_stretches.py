"""Expressions that make one: ranges with hours, a day said twice, a time counted to a day."""

from __future__ import annotations

import pytest

from detente.reading.dates import find


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(mention.text, str(mention.when)) for mention in find(text, "2025-12-13", language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le préavis court du lundi 8 décembre, 19 heures, au jeudi 11 décembre, 8 heures.",
         "2025-12-08/2025-12-11"),
        ("fr", "Il a plu d'octobre 2023 à mars 2024.", "2023-10/2024-03"),
        ("fr", "Le bureau sera fermé entre Noël et le jour de l'an.", "2025-12-25/2026-01-01"),
        # In an account of another year, weekdays tell which one.
        ("fr", "La ville fut libérée en 1944. On le fêtera du mardi 6 au lundi 12 janvier.",
         "2026-01-06/2026-01-12"),
        ("en", "The storm hit the coast late Thursday into Friday.", "2025-12-11/2025-12-12"),
        ("en", "Sales rose in the April-June period.", "2025-04/2025-06"),
        ("ru", "Выпуск вырос в январе-апреле.", "2025-01/2025-04"),
        ("ru", "Снег шёл ночью с четверга на пятницу.", "2025-12-11/2025-12-12"),
    ],
)  # fmt: skip
def test_a_range(language: str, text: str, expected: str) -> None:
    assert found(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le maire a parlé hier vendredi.", [("hier vendredi", "2025-12-12")]),
        ("fr", "Il parlera demain, dimanche 14 décembre.", [("demain, dimanche 14 décembre", "2025-12-14")]),
        ("en", "She left yesterday, Dec. 12.", [("yesterday, Dec. 12", "2025-12-12")]),
        ("ru", "Суд объявил перерыв до завтра, 14 декабря.", [("до завтра, 14 декабря", "../2025-12-14")]),
        ("ru", "Он умер утром в субботу, 6 декабря.", [("утром в субботу, 6 декабря", "2025-12-06")]),
        # Days that are not the same are two.
        ("fr", "Il a parlé hier, mardi il se taisait.", [("hier", "2025-12-12"), ("mardi", "2025-12-09")]),
    ],
)
def test_a_day_said_twice_is_one(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Il est mort trois jours avant Noël 2024.", ["2024-12-22"]),
        ("fr", "Deux ans après le 3 mai 2020, la ville se souvient.", ["2022"]),
        ("en", "They met two weeks after 3 May 2025.", ["2025-05-17"]),
        ("en", "They met the day after Thanksgiving.", ["2025-11-28"]),
        ("ru", "Они встретились за два дня до 3 мая 2025 года.", ["2025-05-01"]),
        # What has no date is counted from by none.
        ("fr", "Deux ans après la guerre, la ville se souvient.", []),
        ("en", "They met two weeks before the vote of 3 May 2025.", ["2025-05-03"]),
    ],
)
def test_a_time_counted_to_a_day(language: str, text: str, expected: list[str]) -> None:
    assert [when for _, when in found(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "En juillet 2024 les prix étaient plus hauts qu'un an plus tôt, plus bas qu'un mois plus tôt.",
        ),
        ("en", "In July 2024 prices were higher than a year earlier and lower than a month earlier."),
        ("ru", "В июле 2024 года цены были выше, чем годом ранее, и ниже, чем месяцем ранее."),
    ],
)
def test_comparisons_count_back_from_one_time(language: str, text: str) -> None:
    assert [when for _, when in found(text, language)] == ["2024-07", "2023", "2024-06"]


def test_the_quarter_before_is_that_of_the_account() -> None:
    text = "Les ventes du deuxième trimestre 2024 dépassent celles du trimestre précédent."
    assert [when for _, when in found(text, "fr")] == ["2024-04/2024-06", "2024-01/2024-03"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Highs will be in the low 70s and lows in the mid-40s.", []),
        ("en", "The choir was founded in the 70s.", ["197X"]),
        ("en", "In Nov. she was freed.", ["2025-11"]),
        ("en", "Rain is likely before 10 a.m.\n\nThursday will be sunny.", ["2025-12-18"]),
        ("ru", "По сравнению с апрелем добыча выросла.", ["2025-04"]),
        ("ru", "С апреля добыча растёт.", ["2025-04/.."]),
        ("fr", "La première semaine de l'année fut froide.", ["2024-12-30/2025-01-05"]),
    ],
)
def test_what_stands_beside_an_expression(language: str, text: str, expected: list[str]) -> None:
    assert [when for _, when in found(text, language)] == expected
