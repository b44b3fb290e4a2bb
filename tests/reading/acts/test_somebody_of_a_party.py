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
