"""Those of whom a clause says that they are the ones something was done to."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "kind", "whom"),
    [
        ("en", "Those released were Yohan Habte, Mulu Araya and Kim Tesfay.", "release",
         ["Yohan Habte", "Mulu Araya", "Kim Tesfay"]),
        ("en", "The other chiefs convicted were Anton Kral and six former deputies.", "sentence",
         ["Anton Kral"]),
        ("fr", "Les deux militants condamnés sont Anton Kral, 40 ans, et Ivan Moroz.", "sentence",
         ["Anton Kral", "Ivan Moroz"]),
    ],
)  # fmt: skip
def test_those_who_are_said_to_be_it_are_named(language: str, text: str, kind: str, whom: list[str]) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, language, kind)] == [whom]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Those released were friends of Anton Kral."),
        ("en", "Those released were tired, said Anton Kral."),
        ("en", "The man arrested was Anton Kral's brother."),
        ("en", "Among those arrested was Anton Kral's close aide."),
        ("fr", "Les hommes arrêtés sont des amis d'Anton Kral."),
    ],
)
def test_nobody_is_whom_they_only_have_to_do_with(language: str, text: str) -> None:
    assert all(not act.subjects for _, act in acts(text, language))
