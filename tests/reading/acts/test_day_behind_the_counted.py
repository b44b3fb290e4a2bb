"""A day right behind people whom a number counts is the act's, and figures before them are no year."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

DAYS = [
    ("fr", "Lima a relâché 12 prisonniers en mai.", "2025-05"),
    ("fr", "Lima a relâché 120 prisonniers le 3 novembre.", "2025-11-03"),
    ("fr", "Lima a libéré 52 détenus en juin 2023 grâce à la médiation du Chili.", "2023-06"),
    ("fr", "Lima a gracié le 3 novembre 12 prisonniers.", "2025-11-03"),
    ("ru", "Лима отпустила 12 заключённых в понедельник.", "2025-12-08"),
    ("ru", "Лима отпустила 12 заключённых на прошлой неделе.", "2025-12-01/2025-12-07"),
    ("en", "In June 12 prisoners were freed.", "2025-06"),
    ("en", "On June 12 prisoners were freed.", "2025-06-12"),
    ("en", "Lima freed 12 prisoners in May and 30 in June.", "2025-05"),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_the_day_is_of_the_act(language: str, text: str, day: str) -> None:
    ((_, told),) = acts(text, language)
    assert told.when == day


NONE = [
    ("fr", "Lima a libéré 12 prisonniers de mai 2020.", "release"),
    ("fr", "Lima a libéré 12 prisonniers arrêtés en mai.", "release"),
    ("fr", "Lima a libéré 12 prisonniers en prison depuis 2020.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NONE)
def test_the_day_is_of_something_else(language: str, text: str, kind: str) -> None:
    assert [act.when for _, act in acts(text, language) if act.kind == kind] == [None]
