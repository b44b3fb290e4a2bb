"""Somebody named in full stays named before the party, paper or group that he is of."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OF_A_BODY = [
    ("Viktor Kral of the Green party was detained on Tuesday.", ["Viktor Kral"]),
    ("Viktor Kral of the Green movement was detained on Tuesday.", ["Viktor Kral"]),
    ("Li Weiming of the Social Democratic party was sentenced to two years in prison.", ["Li Weiming"]),
    ("Police arrested Omar al-Hassan of the Zarya newspaper on Tuesday.", ["Omar al-Hassan"]),
    ("Ruta Balode of the Green party as well as Ann Kral have been freed.", ["Ruta Balode", "Ann Kral"]),
    ("Police arrested Anna Petrenko and Ruta Balode of the Green party.", ["Anna Petrenko", "Ruta Balode"]),
    ("Viktor Kral is a poet. Kral of the Green party was jailed for a year.", ["Viktor Kral"]),
    ("Canada imposed sanctions on Aisulu Bekova of the Motherland party.", ["Aisulu Bekova"]),
    ("The News of the World editor Anton Kral was arrested on Tuesday.", ["Anton Kral"]),
    ("The Hall of Fame coach Anton Kral was arrested on Tuesday.", ["Anton Kral"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), OF_A_BODY)
def test_who_is_of_a_body_is_named(text: str, names: list[str]) -> None:
    assert sorted(s.name for _, act in acts(text, "en") for s in act.subjects) == sorted(names)


BEFORE_THE_NAME = [
    ("Санкции введены против депутата «РПЗЖ» Антона Краля.", ["Антон Краль"]),
    ("Санкции введены против журналистки «Медуза» Анны Краль и её мужа.", ["Анна Краль"]),
    ("США ввели санкции против депутата «РПЗЖ» Антона Краля и банка «Олимп».", ["Антон Краль", "Олимп"]),
    ("Санкции введены против партии «Свобода» и банка «Олимп».", ["Свобода", "Олимп"]),
]


@pytest.mark.parametrize(("text", "names"), BEFORE_THE_NAME)
def test_where_somebody_works_is_not_who_is_sanctioned(text: str, names: list[str]) -> None:
    assert [s.name for _, act in acts(text, "ru") for s in act.subjects] == names


def test_whom_a_line_says_that_somebody_stands_for_is_no_part_of_his_name() -> None:
    text = (
        "В чёрный список попали члены парламента:\n• Антон Краль от партии «Заря», глава делегации;\n"
        "• Ян Новак от Народной партии, его заместитель;\n• Анна Морель от Партии труда"
    )
    (act,) = (a for _, a in acts(text, "ru"))
    assert [s.name for s in act.subjects] == ["Антон Краль", "Ян Новак", "Анна Морель"]
