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
    # A row of them, a place between, or the number alone of those elsewhere.
    ("en", "Lima expelled two Poles, a Latvian and six Turks on Monday for spying.", "2025-12-08"),
    ("en", "Lima arrested Anton Kral, 34, and six other men on Monday.", "2025-12-08"),
    ("en", "Police rounded up scores of dockers in Maracaibo on Monday.", "2025-12-08"),
    ("en", "Forty people were detained in Tunis and twenty in Sfax on Monday.", "2025-12-08"),
    ("en", "Forty people were detained in Tunis on Sunday and twenty in Sfax on Monday.", "2025-12-07"),
    ("fr", "La police a arrêté 40 personnes lundi à Lima.", "2025-12-08"),
    ("fr", "Dix-neuf personnes ont été arrêtées à Lyon et 33 à Brest lundi.", "2025-12-08"),
    # A group is no deed that somebody is held for.
    ("en", "Police detained a group of 20 people in Lima on Monday.", "2025-12-08"),
    ("en", "Police detained the head of a bank in Lima on Monday.", "2025-12-08"),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_the_day_is_of_the_act(language: str, text: str, day: str) -> None:
    ((_, told),) = acts(text, language)
    assert told.when == day


NONE = [
    ("fr", "Lima a libéré 12 prisonniers de mai 2020.", "release"),
    ("fr", "Lima a libéré 12 prisonniers arrêtés en mai.", "release"),
    ("fr", "Lima a libéré 12 prisonniers en prison depuis 2020.", "release"),
    ("en", "Police arrested six men, the others on Tuesday.", "detain"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NONE)
def test_the_day_is_of_something_else(language: str, text: str, kind: str) -> None:
    assert [act.when for _, act in acts(text, language) if act.kind == kind] == [None]
