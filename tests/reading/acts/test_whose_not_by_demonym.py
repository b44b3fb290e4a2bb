"""Where somebody is from says nothing of who tried or held him, though nothing else names a state."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NOBODYS = [
    ("ru", "Канадец Том Блэк был приговорён к десяти годам."),
    ("ru", "Россиянина Ивана Петрова задержали в мае."),
    ("ru", "Американца Джона Смита осудили на пять лет."),
    ("en", "Canadian Tom Black was sentenced to ten years."),
    ("en", "The Russian Ivan Petrov was arrested in May."),
    ("fr", "Le Canadien Tom Black a été condamné à dix ans."),
]

THEIRS = [
    ("ru", "Канада арестовала Тома Блэка.", "ca"),
    ("ru", "Российский суд приговорил Ивана Петрова к пяти годам.", "ru"),
    ("en", "Canadian police arrested Tom Black in May.", "ca"),
]


@pytest.mark.parametrize(("language", "text"), NOBODYS)
def test_where_he_is_from_is_no_authority(language: str, text: str) -> None:
    assert [act.authority for _, act in acts(text, language)] == [None]


@pytest.mark.parametrize(("language", "text", "authority"), THEIRS)
def test_an_adjective_of_a_body_is(language: str, text: str, authority: str) -> None:
    assert [act.authority for _, act in acts(text, language)] == [authority]
