"""Lists of names: one a line, numbered or not, or in a row; all names are invented."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LATIN = ["Ivan Kral", "Maria Novak", "Pavel Belsky", "Anna Zimina"]
CYRILLIC = ["Краль Иван", "Новак Мария", "Бельский Павел", "Зимина Анна"]
LEADS = [
    ("en", "The following people were released on Saturday:", LATIN),
    ("en", "Belarus freed four prisoners on Saturday. Their names:", LATIN),
    ("fr", "Ont été libérés samedi :", LATIN),
    ("fr", "Liste des personnes libérées samedi :", LATIN),
    ("ru", "В субботу освобождены:", CYRILLIC),
]


@pytest.mark.parametrize("between", ["\n", "\n- ", "\n• ", "\n\n", ", "])
@pytest.mark.parametrize(("language", "lead", "names"), LEADS, ids=[lead for _, lead, _ in LEADS])
def test_everybody_listed_is_released(language: str, lead: str, names: list[str], between: str) -> None:
    text = lead + (" " if between == ", " else between) + between.join(names)
    named = [s for _, act in acts(text, language, "release") for s in act.subjects]
    assert [text[s.span[0] : s.span[1]] for s in named] == names


def test_numbers_and_what_a_line_adds_are_no_part_of_a_name() -> None:
    text = (
        "Those released, according to Viasna:\n1. Ivan Kral, 34, a journalist from Minsk\n"
        "2) Maria Novak (Poland)\n№ 3. Pavel Belsky – a student\nThe ministry thanked Minsk."
    )
    named = [s.name for _, act in acts(text, "en", "release") for s in act.subjects]
    assert named == ["Ivan Kral", "Maria Novak", "Pavel Belsky"]


def test_a_hundred_names_are_a_hundred_people() -> None:
    first = ["Ivan", "Maria", "Pavel", "Anna", "Oleg", "Olga", "Sergei", "Irina", "Petr", "Nina"]
    last = ["Kral", "Novak", "Belsky", "Morel", "Zimin", "Petrov", "Kravets", "Moroz", "Kovalev", "Orlov"]
    names = [f"{a} {b}" for a in first for b in last]
    for start, between in (("\n", "\n"), (" ", ", ")):
        text = f"The following people were released on Saturday:{start}{between.join(names)}"
        named = [s.name for _, act in acts(text, "en", "release") for s in act.subjects]
        assert len(named) == len(set(named)) == len(names)


def test_the_claim_ends_with_the_list() -> None:
    text = "Ont été libérés samedi :\n- Ivan Kral\n- Maria Novak\nMinsk n'a pas commenté."
    claim = next(c for c, _ in acts(text, "fr", "release"))
    assert claim.text.endswith("Maria Novak") and "Minsk" not in claim.text


@pytest.mark.parametrize(
    "text",
    [
        "The delegation that met those released included:\nJohn Coale\nAnna Smith\nMark Lane",
        "Belarus frees 123 prisoners\nAnna Smith\nMark Lane\nJohn Coale",
        "Belarus freed four prisoners on Saturday. The ministers present were:\nAnna Smith\nMark Lane",
        "The following were released:\nThe ministry gave no names.\nNobody knows them.",
    ],
)
def test_who_meets_or_tells_of_them_is_not_released(text: str) -> None:
    assert all(not act.subjects for _, act in acts(text, "en", "release"))
