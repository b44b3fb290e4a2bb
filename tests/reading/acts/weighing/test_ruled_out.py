"""Whom the form of a sentence rules out, whatever a model makes of him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

FRONTED = [
    (
        "en",
        "Freed by Peru on Monday, Anna Novak flew home with the envoy Ivan Moroz and the doctor Oleg Baran.",
    ),
    (
        "en",
        "Sanctioned by Canada, Anna Novak sold her shares to Oleg Baran, her son, and Ivan Moroz, a friend.",
    ),
    ("en", "Pardoned on Monday, Anna Novak called her brother, Petr, and Ivan Moroz, the bishop."),
    ("en", "Deported to Chile, Anna Novak sued the minister, Peter Sand, and the officer Oleg Baran."),
    ("en", "Released on Monday, Anna Novak thanked Oleg Baran, her lawyer, and Ivan Moroz, the consul."),
    ("fr", "Libérée lundi, Anna Novak a remercié Oleg Baran, son avocat, et Ivan Moroz, le consul."),
    (
        "fr",
        "Expulsée vers le Chili, Anna Novak a poursuivi le ministre, Pierre Sand, et l'officier Oleg Baran.",
    ),
    ("ru", "Высланная из Чили Анна Новак подала в суд на министра Петра Сандова и офицера Олега Барана."),
]


@pytest.mark.parametrize(("language", "text"), FRONTED)
def test_a_participle_that_opens_a_sentence_is_of_its_subject_alone(language: str, text: str) -> None:
    _, told = acts(text, language)[0]
    assert [s.name for s in told.subjects] == ["Анна Новак" if language == "ru" else "Anna Novak"]


def test_all_of_a_row_that_is_the_subject_are_meant() -> None:
    ((_, told),) = acts("Released on bail, Peter Sand, Anna Novak and Oleg Baran went home.", "en")
    assert [s.name for s in told.subjects] == ["Peter Sand", "Anna Novak", "Oleg Baran"]


THINGS = [
    ("en", "The company was sanctioned on Monday, a day after its owner, Ivan Moroz, sold it.", []),
    ("en", "The bank was sanctioned on Monday after its head, Ivan Moroz, met Peter Sand.", []),
    ("en", "The firm was sanctioned; its director, Ivan Moroz, was not.", []),
    ("fr", "La banque a été sanctionnée lundi, alors que son patron, Ivan Moroz, était à Paris.", []),
    ("en", "The firm was sanctioned along with its director, Ivan Moroz.", ["Ivan Moroz"]),
    ("en", "The oligarch was sanctioned on Monday, Ivan Moroz.", ["Ivan Moroz"]),
]


@pytest.mark.parametrize(("language", "text", "whom"), THINGS)
def test_who_is_named_behind_what_is_sanctioned_is_not(language: str, text: str, whom: list[str]) -> None:
    ((_, told),) = acts(text, language, "impose")
    assert [s.name for s in told.subjects] == whom
