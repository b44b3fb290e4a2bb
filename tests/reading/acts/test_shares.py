"""Whom a part of a number is: neither the whole that is counted, nor nobody."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_groups import groups

# language, text, kind, noun, least and most of the group
SHARES: list[tuple[str, str, str, str, int | None, int | None]] = [
    ("en", "Half of the 200 prisoners have been released.", "release", "prisoners", None, None),
    ("en", "Only a handful of the dozens of activists have been freed.", "release", "activists", None, None),
    ("en", "A third of the 90 soldiers were released in May.", "release", "soldiers", None, None),
    ("en", "Two thirds of the 90 soldiers were released in May.", "release", "soldiers", None, None),
    ("en", "A couple of soldiers were released in May.", "release", "soldiers", 2, 2),
    ("en", "Three of the four suspects were released on Friday.", "release", "suspects", 3, 3),
    ("en", "A group of 12 prisoners was released on Friday.", "release", "prisoners", 12, 12),
    ("fr", "La moitié des 200 prisonniers ont été libérés.", "release", "prisonniers", None, None),
    ("fr", "Une partie des centaines de détenus ont été libérés.", "release", "détenus", None, None),
    ("fr", "Tous les soldats sauf deux ont été libérés.", "release", "soldats", None, None),
    ("fr", "Deux des cinq journalistes ont été libérés.", "release", "journalistes", 2, 2),
    ("fr", "Un groupe de 12 prisonniers a été libéré.", "release", "prisonniers", 12, 12),
    ("ru", "Половина из 200 заключённых освобождена.", "release", "заключённых", None, None),
    ("ru", "Часть из сотен заключённых освобождены.", "release", "заключённых", None, None),
    ("ru", "Двое из пяти журналистов были освобождены.", "release", "журналистов", 2, 2),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "least", "most"), SHARES)
def test_a_share_of_a_number_has_not_that_number(
    language: str, text: str, kind: str, noun: str, least: int | None, most: int | None
) -> None:
    found = next(group for group in groups(text, language, kind) if group is not None)
    assert (found.noun, found.lo, found.hi) == (noun, least, most)


# language, text, kind, least of the group of each act of the kind
PICKED: list[tuple[str, str, str, list[int | None]]] = [
    ("en", "Two of the men detained on Monday were beaten.", "detain", [None]),
    ("en", "Three of the four men arrested in May were released on Tuesday.", "detain", [4]),
    ("en", "Three of the four men arrested in May were released on Tuesday.", "release", [3]),
    ("en", "Three of the four suspects released", "release", [3]),
    ("en", "Most of the 52 men arrested in May were released on Tuesday.", "detain", [52]),
    ("en", "Half of the 40 men who were arrested in May were released on Tuesday.", "detain", [40]),
    ("en", "Most of the 52 men arrested in May were released on Tuesday.", "release", [None]),
    ("fr", "La plupart des 52 hommes arrêtés en mai ont été relâchés.", "detain", [52]),
    ("ru", "Большинство из 52 человек, задержанных в мае, отпустили.", "detain", [52]),
    ("fr", "Deux des six accusés remis en liberté", "release", [2]),
    (
        "fr",
        "Trois des quatre hommes mis en examen après l'incendie d'une voiture ont été remis en liberté.",
        "release",
        [3],
    ),
    (
        "fr",
        "Trois des quatre hommes mis en examen après l'incendie d'une voiture ont été remis en liberté.",
        "charge",
        [4],
    ),
    ("fr", "La police a relâché deux des personnes interpellées samedi.", "detain", [None]),
    ("fr", "La police a relâché deux des personnes interpellées samedi.", "release", [2]),
    ("ru", "Двое из задержанных в пятницу активистов вышли на свободу.", "release", [2]),
    ("ru", "Двое из задержанных в пятницу активистов вышли на свободу.", "detain", [None]),
]


@pytest.mark.parametrize(("language", "text", "kind", "least"), PICKED)
def test_what_is_said_of_those_picked_is_not_said_of_all(
    language: str, text: str, kind: str, least: list[int | None]
) -> None:
    assert [group.lo if group else None for group in groups(text, language, kind)] == least
