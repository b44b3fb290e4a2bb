"""Dates beside an act that are of something else, and verbs that carry an act and have its date."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def days(text: str, language: str, kind: str) -> list[str | None]:
    return [act.when for _, act in acts(text, language, kind)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "All three firms were sanctioned by Washington, the first in August 2021 and the others in May.",
            "en",
        ),
        (
            "Три фирмы внесены в санкционный список США: первая — в августе 2021 года, две другие — в мае.",
            "ru",
        ),
        ("Обе фирмы внесены в санкционный список США: одна в марте 2021 года, другая в мае.", "ru"),
    ],
)
def test_the_date_of_one_of_several_is_not_that_of_all(text: str, language: str) -> None:
    assert days(text, language, "impose") == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The president promised in May the release of Karl Beispiel.", "en"),
        ("Le président a promis en mai la libération de Karl Beispiel.", "fr"),
        ("L'an dernier, Téhéran avait promis la libération de Karl Beispiel.", "fr"),
        ("Президент в мае пообещал освобождение Карла Байшпиля.", "ru"),
    ],
)
def test_a_promise_s_date_is_not_that_of_what_is_promised(text: str, language: str) -> None:
    assert set(days(text, language, "release")) == {None}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pavel Zarechny, who was sentenced to 12 years, will be freed in May.", "en"),
        ("Павла Заречного, который был приговорён к 12 годам колонии, обменяют в конце мая.", "ru"),
    ],
)
def test_a_relative_clause_has_no_date_from_the_clause_around_it(text: str, language: str) -> None:
    assert days(text, language, "sentence") == [None]


@pytest.mark.parametrize(
    ("text", "language", "kind", "day"),
    [
        ("Egypt tried on Sunday to expel the reporter Anna Beispiel.", "en", "expel", "2025-12-07"),
        ("L'Égypte a tenté dimanche d'expulser la journaliste Anna Beispiel.", "fr", "expel", "2025-12-07"),
        ("Минск попытался в воскресенье выслать журналистку Анну Байшпиль.", "ru", "expel", "2025-12-07"),
        (
            "Two dual nationals were allowed to leave Iran in 2023 after a debt was repaid.",
            "en",
            "release",
            "2023",
        ),
        ("Le comité salue la remise en liberté, lundi, de 57 détenus.", "fr", "release", "2025-12-08"),
    ],
)
def test_a_verb_that_carries_an_act_has_its_date(text: str, language: str, kind: str, day: str) -> None:
    assert day in days(text, language, kind)
