"""How many people an act is done to, and what they are called."""

from __future__ import annotations

import pytest

from detente.model import Group
from detente.reading import read


def groups(text: str, language: str, kind: str) -> list[Group | None]:
    claims = read(text, language=language, published="2025-12-13").claims
    return [c.act.group for c in claims if c.act is not None and c.act.kind == kind]


# language, text, kind, noun, least and most
GROUPS: list[tuple[str, str, str, str, int | None, int | None]] = [
    # Described one by one.
    (
        "fr",
        "Plusieurs étudiants et un photographe ont été interpellés dimanche.",
        "detain",
        "étudiants et un photographe",
        None,
        None,
    ),
    (
        "fr",
        "Des étudiants et des enseignants ont été arrêtés lundi.",
        "detain",
        "étudiants et des enseignants",
        None,
        None,
    ),
    (
        "fr",
        "La police a arrêté le président du club et les membres du bureau.",
        "detain",
        "président du club et les membres",
        None,
        None,
    ),
    ("fr", "Un militant et sa mère ont été arrêtés lundi.", "detain", "militant et sa mère", 2, 2),
    (
        "fr",
        "Le directeur du journal et son frère ont été arrêtés.",
        "detain",
        "directeur du journal et son frère",
        2,
        2,
    ),
    ("en", "The editor and his brother were arrested on Monday.", "detain", "editor and his brother", 2, 2),
    (
        "en",
        "Police detained a lawyer and three reporters on Sunday.",
        "detain",
        "lawyer and reporters",
        4,
        4,
    ),
    (
        "en",
        "Police arrested an activist, a lawyer and a nurse on Sunday.",
        "detain",
        "activist, a lawyer and a nurse",
        3,
        3,
    ),
    (
        "en",
        "Several students and a photographer were arrested on Monday.",
        "detain",
        "students and a photographer",
        None,
        None,
    ),
    (
        "ru",
        "Студенты и преподаватели были задержаны в понедельник.",
        "detain",
        "Студенты и преподаватели",
        None,
        None,
    ),
    ("ru", "Студент и фотограф были задержаны в понедельник.", "detain", "Студент и фотограф", 2, 2),
    ("en", "Police arrested a student and his car was seized.", "detain", "student", 1, 1),
    ("ru", "Полиция задержала граждан, в том числе женщин.", "detain", "граждан", None, None),
    # A group of so many.
    ("fr", "Le Hamas a libéré un groupe de 14 otages vendredi.", "release", "otages", 14, 14),
    ("fr", "Un premier groupe de 25 détenus a été libéré lundi.", "release", "détenus", 25, 25),
    ("en", "A group of 12 prisoners was freed on Monday.", "release", "prisoners", 12, 12),
    ("ru", "Группа из 17 заложников была освобождена в пятницу.", "release", "заложников", 17, 17),
    # Of those whose noun follows, and a part of another number.
    ("en", "Peru frees dozens of former officials.", "release", "officials", 20, None),
    ("en", "Peru agreed to free a thousand of our people.", "release", "people", 1000, 1000),
    ("en", "Peru freed 19 of 67 prisoners.", "release", "prisoners", 19, 19),
    ("en", "Peru frees two of five prisoners.", "release", "prisoners", 2, 2),
    # Numbers that are another's, and their nouns.
    ("fr", "Des centaines de ses partisans ont été arrêtés lundi.", "detain", "partisans", 200, None),
    ("en", "Dozens of his supporters were arrested on Monday.", "detain", "supporters", 20, None),
    ("en", "Iran freed a United Nations diplomat on Monday.", "release", "United Nations diplomat", 1, 1),
    (
        "en",
        "Russia declared a driver of the Montenegrin embassy in Moscow persona non grata.",
        "expel",
        "driver",
        1,
        1,
    ),
    ("en", "Iran released a European Union envoy.", "release", "European Union envoy", 1, 1),
    (
        "ru",
        "Власти освободили по меньшей мере 30 общественных деятелей.",
        "release",
        "общественных деятелей",
        30,
        None,
    ),
    ("ru", "Задержаны более 20 видных деятелей оппозиции.", "detain", "видных деятелей", 21, None),
    ("ru", "Двух дипломатов объявили персонами нон грата в Болгарии.", "expel", "дипломатов", 2, 2),
    ("fr", "Un avocat de 30 détenus a été arrêté lundi.", "detain", "avocat", 1, 1),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "least", "most"), GROUPS)
def test_how_many(
    language: str, text: str, kind: str, noun: str, least: int | None, most: int | None
) -> None:
    (group,) = groups(text, language, kind)
    assert group is not None
    assert (group.noun, group.lo, group.hi) == (noun, least, most)


@pytest.mark.parametrize(
    "text",
    [
        "Police have held him since March 2021 accused of spying.",
        "She was in jail in May 2023 accused of it.",
    ],
)
def test_a_year_counts_nobody(text: str) -> None:
    assert not [g for g in groups(text, "en", "charge") if g is not None]


# Nations of which one noun is told, and numbers that are of no people.
OF_NATIONS: list[tuple[str, str, str, str, int | None]] = [
    (
        "fr",
        "Trente-quatre diplomates français, 27 espagnols et 25 italiens ont été expulsés.",
        "expel",
        "diplomates",
        86,
    ),
    (
        "en",
        "Moscow expelled 12 German diplomats, eight Polish and five Latvian ones.",
        "expel",
        "diplomats",
        25,
    ),
    (
        "en",
        "Twelve German diplomats, eight Poles and five Latvians were expelled.",
        "expel",
        "diplomats",
        25,
    ),
    ("ru", "Россия высылает 12 немецких дипломатов, 8 польских и 5 латвийских.", "expel", "дипломатов", 25),
    (
        "fr",
        "Istanbul, 9 fév 2025 (AFP) — Trois journalistes ont été interpellés puis entendus par la police.",
        "detain",
        "journalistes",
        3,
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "least"), OF_NATIONS)
def test_numbers_of_nations_are_one_group(
    language: str, text: str, kind: str, noun: str, least: int | None
) -> None:
    found = next(group for group in groups(text, language, kind) if group is not None)
    assert (found.noun, found.lo) == (noun, least)
