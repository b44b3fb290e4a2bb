"""Whom a pronoun means in the words of somebody's kin or lawyers."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

SPOKEN = [
    ("en", "Pavel Novak was arrested in May. The family of Anton Kral demanded his release.", "Anton Kral"),
    ("en", "Pavel Novak was jailed in May. Anton Kral's lawyer said he was released on bail.", "Anton Kral"),
    (
        "en",
        "Pavel Novak was jailed. According to the wife of Anton Kral, he was released at noon.",
        "Anton Kral",
    ),
    ("en", "Pavel Novak was jailed. His lawyer, Ivan Moroz, said he was released.", "Pavel Novak"),
    ("en", "Anna Novak was jailed. A spokesman for Anton Kral said she was released.", "Anna Novak"),
    ("fr", "Pavel Novak a été arrêté. La famille d'Anton Kral a demandé sa libération.", "Anton Kral"),
    ("fr", "Pavel Novak a été arrêté. L'avocat d'Anton Kral a dit qu'il avait été libéré.", "Anton Kral"),
    ("fr", "Pavel Novak a été arrêté. L'avocat Anton Kral a dit qu'il avait été libéré.", "Pavel Novak"),
    ("ru", "Павел Новак был арестован. Адвокат Антона Краля потребовал его освобождения.", "Антон Краль"),
    ("ru", "Павел Новак арестован. По словам жены Антона Краля, его освободили.", "Антон Краль"),
    ("ru", "Павел Новак арестован. Адвокат Антон Краль сообщил, что его освободили.", "Павел Новак"),
]


@pytest.mark.parametrize(("language", "text", "name"), SPOKEN)
def test_kin_and_lawyers_speak_of_whose_they_are(language: str, text: str, name: str) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == "release")
    assert [s.name for s in act.subjects] == [name]


AHEAD = [
    ("en", "Hours after he was released, Anton Kral thanked his supporters.", ["Anton Kral"]),
    ("en", "Ivan Moroz is president. Hours after he was released, Anton Kral thanked his supporters.", []),
    ("en", "He was released on Monday, the lawyer Anton Kral said.", []),
    ("fr", "Quelques heures après qu'il a été libéré, Anton Kral a remercié ses avocats.", ["Anton Kral"]),
    ("ru", "Когда его освободили, Антон Краль был болен.", ["Антон Краль"]),
    ("ru", "Иван Мороз — президент. После того как его освободили, Антон Краль покинул страну.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), AHEAD)
def test_who_is_named_behind_is_meant_if_nobody_before_may_be(
    language: str, text: str, names: list[str]
) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == "release")
    assert [s.name for s in act.subjects] == names
