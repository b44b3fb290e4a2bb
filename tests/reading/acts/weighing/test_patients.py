from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Treasury lifted sanctions on the wife of a close ally of President Viktor Orban."),
        ("fr", "Son arrestation, le 21 mai, à la veille de l'élection de Jan Morel."),
        ("ru", "Вашингтон приветствовал помилование, объявленное президентом Иваном Петренко."),
    ],
)
def test_who_only_stands_by_is_nobody_it_is_done_to(language: str, text: str) -> None:
    assert all(act.act.subjects == () for act in acts(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A law may lead to the release of an inmate. Anton Kral was released on Monday."),
        ("fr", "La loi peut mener à la libération d'un détenu. Anton Kral a été libéré lundi."),
    ],
)
def test_what_may_happen_to_anybody_is_told_of_nobody_named_later(language: str, text: str) -> None:
    found = acts(text, language)
    assert [s.name for act in found if act.factuality == "possible" for s in act.act.subjects] == []
    assert [s.name for act in found if act.factuality == "asserted" for s in act.act.subjects] == [
        "Anton Kral"
    ]


def test_who_is_left_out_is_not_taken_in() -> None:
    found = acts("Освободили всех, кроме Антона Краля.", "ru")
    assert {act.factuality for act in found if act.act.subjects} == {"denied"}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        # What a bracket tells is of him before it.
        (
            "fr",
            "Anton Kral, Ivan Moroz (en détention depuis mai 2023) et Olga Novak (en liberté) ont vu leurs "
            "peines passer de 18 à 20 ans.",
            [["Ivan Moroz"]],
        ),
        # Several are no one of another clause.
        (
            "fr",
            "Plusieurs figures ont aussi été libérées. Ils avaient été arrêtés après le putsch qui a porté "
            "le général Anton Kral, ex-chef de la garde, et étaient détenus dans plusieurs prisons.",
            [[], []],
        ),
        # A relative clause may be of her or of him.
        (
            "fr",
            "Les autorités norvégiennes ont libéré jeudi l'avocate Anne Exemple, critique virulente du "
            "président Paul Modèle qui a passé plus d'un an en prison pour espionnage.",
            [["Anne Exemple"]],
        ),
        (
            "en",
            "Oslo freed Anna Kral, a critic of President Ivan Moroz who spent a year in prison.",
            [["Anna Kral"]],
        ),
    ],
)
def test_who_may_be_another_is_nobody_it_is_done_to(language: str, text: str, names: list[list[str]]) -> None:
    assert [[s.name for s in act.act.subjects] for act in acts(text, language)] == names
