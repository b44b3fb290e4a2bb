"""Years in brackets beside names: ages, or what each of several was sentenced to."""

from __future__ import annotations

import pytest

from tests.reading.told import traits


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "D'autres ont été sanctionnés : Paul Kral (20 ans), Ali Hassan (10 ans) et Li Wei (9 ans)."),
        ("fr", "Les peines les plus lourdes visent Paul Kral (35 ans) et Ali Hassan (20 ans)."),
        ("fr", "La cour a condamné trois élus, dont Paul Kral (35 ans de prison) et Ali Hassan (20 ans)."),
        ("en", "The court sentenced Paul Kral (35 years), Ana Costa (20 years) and Ali Hassan (12)."),
        ("ru", "Осуждены Иван Петров (18 лет), Анна Краль (13 лет) и Олег Сидоров (10 лет)."),
    ],
)
def test_years_in_brackets_behind_a_verdict_are_nobodys_age(language: str, text: str) -> None:
    assert not traits(text, language, "age")


@pytest.mark.parametrize(
    ("language", "text", "ages"),
    [
        ("fr", "Paul Kral (45 ans) et Ana Costa (32 ans) ont été libérés lundi.", ["45", "32"]),
        ("fr", "Le tribunal a condamné Paul Kral (45 ans) à trois ans de prison.", ["45"]),
        ("ru", "Иван Петров (45 лет) приговорён к трём годам колонии.", ["45"]),
        ("en", "The court convicted Paul Kral (45) of theft.", ["45"]),
    ],
)
def test_years_in_brackets_are_an_age_elsewhere(language: str, text: str, ages: list[str]) -> None:
    assert [t.value for t in traits(text, language, "age")] == ages
