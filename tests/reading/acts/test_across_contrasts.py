"""What one clause tells of its people is told of nobody on the other side of *while*, nor of an alias."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LAST = ["Igor Petrov", "Ivan Belov", "Lev Zorin"]
PARTED = [
    ("fr", "Pavel Orlov a écopé de 18 ans, Anton Reznik de 16 ans, tandis que Lev Zorin, Igor Petrov et Ivan "
     "Belov ont été condamnés à 15 ans.", "sentence"),
    ("fr", "Pavel Orlov a été libéré lundi, Anton Reznik mardi, tandis que Lev Zorin, Igor Petrov et Ivan "
     "Belov ont été expulsés.", "expel"),
    ("fr", "Pavel Orlov a pris 18 ans, Anton Reznik 16 ans, alors que Lev Zorin, Igor Petrov et Ivan Belov "
     "ont été condamnés.", "sentence"),
    ("en", "Pavel Orlov was freed on Monday, Anton Reznik on Tuesday, while Lev Zorin, Igor Petrov and Ivan "
     "Belov were expelled.", "expel"),
    ("ru", "Павел Орлов освобождён в понедельник, Антон Резник — во вторник, а Лев Зорин, Игорь Петров и "
     "Иван Белов высланы.", "expel"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), PARTED)
def test_each_side_has_its_own(language: str, text: str, kind: str) -> None:
    told = [(act.kind, s.name) for _, act in acts(text, language) for s in act.subjects]
    assert len(told) == len({name for _, name in told}) == 5
    names = sorted(name for each, name in told if each == kind)
    assert set(LAST) <= set(names) or language == "ru"
    assert not {"Belov", "Белов"} & {n.split()[-1] for each, n in told if each == "release"}


ALIASES = [
    ("fr", "Lima a expulsé Anton Kral (surnommé Pedro Lobo) et Ivan Moroz (alias Juan Lobo, 40 ans)."),
    ("fr", "Anton Kral (alias Juan Lobo, 60 ans) et Ivan Moroz (40 ans) ont été condamnés lundi."),
    ("fr", "La cour a condamné Anton Kral (dit Juan Lobo, 51 ans) et Ivan Moroz à sept ans de prison."),
    (
        "en",
        "The court sentenced Anton Kral (alias Juan Lobo, 51) and Ivan Moroz (also known as Pedro Lobo, 38).",
    ),
    ("ru", "Лима выслала Антона Краля (по прозвищу Педро Лобо) и Ивана Мороза (он же Хуан Лобо, 40 лет)."),
]


@pytest.mark.parametrize(("language", "text"), ALIASES)
def test_what_a_bracket_calls_somebody_is_nobody_else(language: str, text: str) -> None:
    names = sorted(s.name for _, act in acts(text, language) for s in act.subjects)
    assert names in (["Anton Kral", "Ivan Moroz"], ["Антон Краль", "Иван Мороз"])
