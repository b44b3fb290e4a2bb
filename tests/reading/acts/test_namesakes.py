"""Who only bears the name of somebody told, or is of another age, is another."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

FATHER = "Ivan Kral was arrested in 2015. Months later, his father was arrested. "
CHANNEL = "The court sentenced 26-year-old Anton Kral, director of a channel.\n"

WHOM = [
    (FATHER + "The elder Kral was later freed.", "release", set()),
    (FATHER + "The younger Kral was later freed.", "release", set()),
    (FATHER + "Kral was later freed.", "release", {"Ivan Kral"}),
    (CHANNEL + "The 47-year-old was detained in 2021.", "detain", set()),
    (CHANNEL + "The 26-year-old was detained in 2021.", "detain", {"Anton Kral"}),
    ("Anton Kral, 47, is a clerk.\nThe 47-year-old was detained in 2021.", "detain", {"Anton Kral"}),
]


@pytest.mark.parametrize(("text", "kind", "names"), WHOM)
def test_whose_name_or_age_is_anothers(text: str, kind: str, names: set[str]) -> None:
    found = [a for a in acts(text, "en") if a.act.kind == kind][-1]
    assert {s.name for s in found.act.subjects} == names


OF_ONE_NAME = [
    ("Данил Примеров умер в тюрьме, сообщила мать, Ирина Примерова.\n\nПримерова арестовали в мае.",
     {"Данил Примеров"}),
    ("Данил Примеров умер в тюрьме, сообщила мать, Ирина Примерова.\n\nПримерову задержали в мае.",
     {"Ирина Примерова"}),
    ("Соратница политика Анна Примерова осталась в тюрьме.\n\nВ мае её арестовали.", {"Анна Примерова"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), OF_ONE_NAME)
def test_a_surname_tells_a_man_from_a_woman_by_its_case(text: str, names: set[str]) -> None:
    found = [a for a in acts(text, "ru") if a.act.kind == "detain"][-1]
    assert {s.name for s in found.act.subjects} == names


def test_a_pronoun_behind_another_is_not_who_most_is_told_of() -> None:
    text = (
        "Ivan Kral was arrested in 2015 and freed in 2016. Kral was jailed in 2017.\n"
        "The writer Morad Vilar, 67, was sentenced to two years. He lives in Lima. His books are known. "
        "In 2018, he was arrested during a crackdown."
    )
    found = [a for a in acts(text, "en") if a.act.when == "2018"]
    assert all(s.name == "Morad Vilar" for a in found for s in a.act.subjects)
