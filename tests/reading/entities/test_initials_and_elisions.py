"""Names that hold an initial, or a small word that an apostrophe ends, and places behind a noun for them."""

from __future__ import annotations

import pytest

from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def named(text: str, language: str) -> list[tuple[str, str]]:
    page = parse(text, language, lambda sentence: True)
    return [(entity.text, entity.kind) for entity in find(page)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Суд арестовал А. Б. Ветрова.", ["А. Б. Ветрова"]),
        ("Суд арестовал А.Б. Ветрова.", ["А.Б. Ветрова"]),
        ("Директор И. Ветров сообщил об этом.", ["И. Ветров"]),
        ("С. Ветров и О. Зорина задержаны.", ["С. Ветров", "О. Зорина"]),
        ("Помиловали гражданина ФРГ Р. Краузе.", ["Р. Краузе"]),
        ("Помиловали гражданина России А. Б. Ветрова.", ["А. Б. Ветрова"]),
    ],
)
def test_an_initial_is_of_the_name_behind_it(text: str, wanted: list[str]) -> None:
    assert [name for name, kind in named(text, "ru") if kind == "person"] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le maire Paul d'Exemple a été arrêté.", [("Paul d'Exemple", "person")]),
        ("Jeanne d’Exemple a été condamnée.", [("Jeanne d’Exemple", "person")]),
        ("Il a été arrêté en Côte d'Ivoire.", [("Côte d'Ivoire", "place")]),
        ("La cour a condamné l'avocat d'Anna Morel.", [("Anna Morel", "person")]),
        ("Il a été arrêté au village d'Oum Souk.", [("Oum Souk", "place")]),
        ("Au poste-frontière d’Oum Souk, on lui a refusé le passage.", [("Oum Souk", "place")]),
    ],
)
def test_an_apostrophe_does_not_end_a_name(text: str, wanted: list[tuple[str, str]]) -> None:
    assert named(text, "fr") == wanted
