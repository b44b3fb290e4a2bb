"""Whom one clause counts is not whom the next, with a subject of its own, is about."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OTHERS = [
    ("fr", "Mille personnes ont été tuées, tandis que 15.000 pro-Kral ont été emprisonnés."),
    ("en", "Some 1,400 people died, while at least 15,000 pro-Kral were jailed."),
    ("en", "Ten people died and thousands of pro-Krals were arrested."),
]
OWN = [
    ("fr", "Cent hommes ont été blessés, alors que 30 autres ont été arrêtés.", 30),
    ("fr", "Vingt détenus ont été libérés alors que Brno en a arrêté dix.", 10),
    ("fr", "Vingt militants ont été battus après avoir été arrêtés.", 20),
    ("en", "Twenty activists were beaten after being arrested.", 20),
    ("en", "Twenty activists were beaten when they were arrested.", 20),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_those_counted_before_are_others(language: str, text: str) -> None:
    assert [a.group for _, a in acts(text, language, "detain")] == [None]


@pytest.mark.parametrize(("language", "text", "number"), OWN)
def test_those_whom_a_clause_is_about_are_its_own(language: str, text: str, number: int) -> None:
    told = [a.group.lo for _, a in acts(text, language, "detain") if a.group is not None]
    assert told == [number]
