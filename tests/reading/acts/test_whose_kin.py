"""Names in a list that only say whose kin one of them is."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def subjects(text: str, language: str, kind: str) -> list[list[str]]:
    return [[s.name for s in f.act.subjects] for f in acts(text, language) if f.act.kind == kind]


LISTED = [
    (
        "ru",
        "ЕС исключил из санкционного списка министра Михаила Долгова, предпринимателя Ивана Соколова и "
        "сестру Антона Краля Ольгу Ветрову.",
        "lift",
        ["Михаил Долгов", "Иван Соколов", "Ольга Ветрова"],
    ),
    (
        "ru",
        "Освободили 14 политзаключённых, в том числе блогера и мужа Светланы Кралевой Сергея Ветрова.",
        "release",
        ["Сергей Ветров"],
    ),
    (
        "ru",
        "Суд приговорил Ивана Соколова и брата режиссёра Антона Краля к пяти годам.",
        "sentence",
        ["Иван Соколов"],
    ),
    (
        "fr",
        "L'UE a retiré quatre personnes de la liste des sanctions : le ministre Michel Dolgov, Ivan Sokolov "
        "et la sœur d'Anton Kral, Olga Vetrova.",
        "lift",
        ["Michel Dolgov", "Ivan Sokolov", "Olga Vetrova"],
    ),
    (
        "fr",
        "Ont été arrêtés Ivan Sokolov et le fils de l'opposant Anton Kral, Oleg.",
        "detain",
        ["Ivan Sokolov", "Oleg"],
    ),
    (
        "en",
        "Washington imposed sanctions on Ivan Sokolov and on Anton Kral's elder brother, Oleg.",
        "impose",
        ["Ivan Sokolov", "Oleg"],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), LISTED)
def test_whose_kin_somebody_is_is_left_out(language: str, text: str, kind: str, expected: list[str]) -> None:
    assert subjects(text, language, kind) == [expected]


THEMSELVES = [
    ("ru", "Сестра Антона Краля, арестованного в мае, уехала.", "detain", ["Антон Краль"]),
    (
        "ru",
        "Суд арестовал Ивана Соколова и его брата Антона Соколова.",
        "detain",
        ["Иван Соколов", "Антон Соколов"],
    ),
    ("fr", "La police a arrêté Anton Kral et son frère Oleg Kral.", "detain", ["Anton Kral", "Oleg Kral"]),
    ("en", "Police arrested Anton Kral and his brother Oleg Kral.", "detain", ["Anton Kral", "Oleg Kral"]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), THEMSELVES)
def test_who_is_told_beside_kin_stays(language: str, text: str, kind: str, expected: list[str]) -> None:
    assert subjects(text, language, kind) == [expected]


def test_a_name_beside_a_name_is_of_who_is_meant() -> None:
    assert subjects("The wife of Anton Kral, Olga Kral, was freed in May.", "en", "release") == [
        ["Olga Kral"]
    ]


OF_THE_DESCRIBED = [
    ("fr", "Le mari de la cheffe du parti, Olga Vetrova, a été libéré lundi.", "mari"),
    ("en", "The husband of the party leader, Olga Vetrova, was freed on Monday.", "husband"),
]


@pytest.mark.parametrize(("language", "text", "noun"), OF_THE_DESCRIBED)
def test_a_name_beside_whose_kin_somebody_is_may_be_hers(language: str, text: str, noun: str) -> None:
    (found,) = [f.act for f in acts(text, language) if f.act.kind == "release"]
    assert found.subjects == ()
    assert found.group is not None and found.group.noun == noun
