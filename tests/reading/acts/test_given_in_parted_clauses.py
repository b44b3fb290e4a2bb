"""Exchanges and answers whose clauses a parser mixes up, and courts that award something else than a term."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, claims


def whom(text: str) -> list[list[str] | str]:
    """Those named or counted of each act."""
    found = [act for _, act in acts(text, "ru")]
    return [[s.name for s in a.subjects] or (a.group.noun if a.group is not None else "") for a in found]


SWAPPED = [
    (
        "Завтра в Стамбуле Россия обменяет эстонца Прийта Краля на бывшего офицера Алексея Зимина.",
        [["Прийт Краль"], ["Алексей Зимин"]],
    ),
    ("Солдата Ивана Краля разменяли на двух пленных.", [["Иван Краль"], "пленных"]),
    (
        "Чили депортировало на родину 25 норвежцев, взамен Осло освободил десятерых чилийцев.",
        ["норвежцев", "чилийцев"],
    ),
]


@pytest.mark.parametrize(("text", "people"), SWAPPED)
def test_each_side_has_its_own_people(text: str, people: list[list[str] | str]) -> None:
    assert whom(text) == people
    assert sum(c.link is not None for c in claims(text, "ru")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Капитан Иван Краль разменял деньги на билет.",
        "Солдат Иван Краль разменял пятый десяток и сидит дома.",
        "Суд присудил Марине Краль компенсацию за потерю багажа.",
        "Суд присудил Ивану Кралю возмещение расходов.",
    ],
)
def test_money_and_damages_are_no_acts(text: str) -> None:
    assert acts(text, "ru") == []


def test_a_court_that_awards_a_term_sentences() -> None:
    ((_, act),) = acts("Суд присудил Ивану Кралю пять лет колонии.", "ru")
    assert (act.kind, act.terms) == ("sentence", "P5Y")
