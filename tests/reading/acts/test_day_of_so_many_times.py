"""The day of an act that is told of *for the last time*, and a month in which something is decided."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TIMES = [
    ("fr", "Anna Reiter avait été arrêtée pour la dernière fois en 2018 à Graz.", "2018"),
    ("fr", "Anton Kral a été arrêté pour la première fois en mai 2019.", "2019-05"),
    ("fr", "Anton Kral a été condamné une seconde fois en 2020.", "2020"),
    ("en", "Anton Kral was arrested for the first time in May 2019.", "2019-05"),
    ("ru", "Антона Краля арестовали в последний раз в мае 2019 года.", "2019-05"),
    ("fr", "Ottawa a décidé, en mai 2021, d'expulser l'un des principaux conseillers chinois.", "2021-05"),
    ("fr", "Paris a décidé en 2022 de lever les sanctions contre Belavia.", "2022"),
    ("ru", "Оттава решила в мае 2021 года выслать двух чилийских советников.", "2021-05"),
]


@pytest.mark.parametrize(("language", "text", "day"), TIMES)
def test_the_act_has_it(language: str, text: str, day: str) -> None:
    assert [act.when for _, act in acts(text, language)] == [day]
