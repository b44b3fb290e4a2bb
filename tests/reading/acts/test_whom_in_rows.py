"""Whom rows of names and nouns mean: those of another calling, two callings of one, and sums."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ROWS = [
    (
        "ru",
        "В стране освобождены журналисты Антон Краль и Анна Ветрова, политик Павел Мороз и морпех Джон Смит.",
        "release",
        ["Антон Краль", "Анна Ветрова", "Павел Мороз", "Джон Смит"],
    ),
    (
        "ru",
        "Задержаны журналистка Анна Ветрова и сотрудники редакции Антон Краль, Павел Мороз и Иван Лесной.",
        "detain",
        ["Анна Ветрова", "Антон Краль", "Павел Мороз", "Иван Лесной"],
    ),
    ("fr", "La police a arrêté le juge Anton Kral.", "detain", ["Anton Kral"]),
    (
        "fr",
        "La police a arrêté le juge Anton Kral et les avocats Anna Vetrov, Marc Morel et Jean Exemple.",
        "detain",
        ["Anton Kral", "Anna Vetrov", "Marc Morel", "Jean Exemple"],
    ),
    # Whose office somebody holds is in no row with him.
    (
        "ru",
        "Армения арестовала Антона Краля, бывшего советника президента Чехии Эмиля Новака.",
        "detain",
        ["Антон Краль"],
    ),
    (
        "ru",
        "Полиция задержала Антона Краля, бывшего помощника министра обороны Грузии Эмиля Новака.",
        "detain",
        ["Антон Краль"],
    ),
    (
        "ru",
        "Полиция задержала Антона Краля, советника Ивана Лесного и депутата Эмиля Новака.",
        "detain",
        ["Антон Краль", "Иван Лесной", "Эмиль Новак"],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), ROWS)
def test_a_row_goes_on_with_people_of_another_calling(
    language: str, text: str, kind: str, names: list[str]
) -> None:
    (act,) = [a for a in acts(text, language) if a.act.kind == kind]
    assert [s.name for s in act.act.subjects] == names


SUMS = [
    ("en", "A court convicted a journalist and six others.", "sentence", "journalist and others", 7),
    ("fr", "Onze prisonniers (5 soldats et 6 rebelles) ont été libérés mardi.", "release", "prisonniers", 11),
    ("en", "The teacher and former mayor had been detained in 2020.", "detain", "teacher", 1),
    ("en", "The teacher and former mayor were detained in 2020.", "detain", "teacher and former mayor", 2),
    ("en", "A teacher and a mayor had been detained in 2020.", "detain", "teacher and a mayor", 2),
    ("fr", "L'enseignant et ancien maire a été arrêté.", "detain", "enseignant", 1),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "number"), SUMS)
def test_people_told_apart_are_added_up(language: str, text: str, kind: str, noun: str, number: int) -> None:
    (act,) = [a for a in acts(text, language) if a.act.kind == kind]
    assert act.act.group is not None
    assert (act.act.group.noun, act.act.group.lo, act.act.group.hi) == (noun, number, number)


@pytest.mark.parametrize("noun", ["servicemen", "fishermen"])
def test_an_irregular_plural_is_no_group_of_one(noun: str) -> None:
    (act,) = acts(f"The activists were {noun} captured near Bakhmut.", "en")
    assert act.act.group is not None
    assert act.act.group.hi is None


GRANTED = [
    ("en", "President Emil Novak pardoned the activist, Anton Kral, and ordered his release.", "Anton Kral"),
    (
        "en",
        "President Emil Novak signed a decree on the blogger Anton Kral. The president ordered his release.",
        "Anton Kral",
    ),
    ("en", "President Emil Novak pardoned Anton Kral after calls for his release.", "Anton Kral"),
    ("fr", "Le président Emil Novak a gracié Anton Kral après des appels à sa libération.", "Anton Kral"),
    ("fr", "Le député Anton Kral a remercié. Le président Emil Novak a ordonné sa libération.", "Anton Kral"),
    (
        "ru",
        "Блогер Антон Краль болен. Президент Эмиль Новак приказал начать его освобождение.",
        "Антон Краль",
    ),
    ("ru", "Блогер Антон Краль болен. Президент Эмиль Новак сообщил о его освобождении.", "Антон Краль"),
    # One may ask for one's own.
    ("en", "The blogger Anton Kral demanded his release.", "Anton Kral"),
    ("fr", "Le blogueur Anton Kral a demandé sa libération.", "Anton Kral"),
]


@pytest.mark.parametrize(("language", "text", "name"), GRANTED)
def test_who_grants_an_act_does_not_undergo_it(language: str, text: str, name: str) -> None:
    found = [a for a in acts(text, language) if a.act.kind == "release"]
    assert [s.name for s in found[-1].act.subjects] == [name]
