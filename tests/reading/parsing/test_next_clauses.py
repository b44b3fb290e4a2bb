"""The subject of a clause that a comma alone parts from the one before is in no list with that one's."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TWO_CLAUSES = [
    ("Под санкции попал Иван Краль, Олег Морель в список не вошёл.", ["Иван Краль"], ["Олег Морель"]),
    ("Под санкции попала Анна Краль, Ольга Морель в список не вошла.", ["Анна Краль"], ["Ольга Морель"]),
    (
        "Под санкции попал министр Иван Краль, его заместитель Олег Морель в список не вошёл.",
        ["Иван Краль"],
        ["Олег Морель"],
    ),
    (
        "Под санкции попал Иван Краль, Олег Морель и Анна Белова в список не вошли.",
        ["Иван Краль"],
        ["Олег Морель", "Анна Белова"],
    ),
    (
        "Под санкции попали Иван Краль, Олег Морель и Анна Белова, а Янис Озолс в список не вошёл.",
        ["Иван Краль", "Олег Морель", "Анна Белова"],
        ["Янис Озолс"],
    ),
    ("Под санкции попала компания «Альфа», «Бета» в список не вошла.", ["Альфа"], ["Бета"]),
    ("Выслан Иван Краль, Олег Морель не выслан.", ["Иван Краль"], ["Олег Морель"]),
    (
        "Под санкции попали Иван Краль, Олег Морель, Анна Белова.",
        ["Иван Краль", "Олег Морель", "Анна Белова"],
        [],
    ),
]


@pytest.mark.parametrize(("text", "told", "denied"), TWO_CLAUSES)
def test_each_clause_has_its_own_subject(text: str, told: list[str], denied: list[str]) -> None:
    found = acts(text, "ru")
    assert [s.name for a in found if a.factuality == "asserted" for s in a.act.subjects] == told
    assert [s.name for a in found if a.factuality == "denied" for s in a.act.subjects] == denied


def test_who_stays_in_prison_is_in_no_list_with_who_was_freed() -> None:
    found = acts("Освобождён Иван Краль, Олег Морель остаётся в тюрьме.", "ru")
    assert [(a.act.kind, [s.name for s in a.act.subjects]) for a in found] == [
        ("release", ["Иван Краль"]),
        ("detain", ["Олег Морель"]),
    ]


def test_a_list_ends_before_a_verb_whose_subject_is_behind_it() -> None:
    text = "По 15 суток ареста получили Антон Краль, Айгуль Морель, на 10 суток арестован Ян Озолс."
    assert [[s.name for s in a.act.subjects] for a in acts(text, "ru")] == [
        ["Антон Краль", "Айгуль Морель"],
        ["Ян Озолс"],
    ]
