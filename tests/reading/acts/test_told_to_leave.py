"""Envoys declared unwelcome, whoever stands between the verb and the phrase, and people told to leave a
state; licences that go on are amended, not issued."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

DECLARED = [
    ("en", "Russia has declared ten employees of the Dutch Embassy in Moscow persona non grata.", "ru", 10),
    ("en", "Two attachés of the Polish embassy have been declared personas non gratas.", None, 2),
    ("fr", "La Russie a déclaré mardi dix employés du consulat à Moscou personae non gratae.", "ru", 10),
    ("fr", "La Roumanie a déclaré hier soir à Bucarest deux attachés persona non grata.", "ro", 2),
    ("ru", "Трое сотрудников посольства объявлены «persona non grata».", None, 3),
    ("ru", "Персонами нон грата объявлены пять сотрудников консульства.", None, 5),
    ("ru", "Молдавия объявляет трёх российских дипломатов персонами нон грата.", "md", 3),
]


@pytest.mark.parametrize(("language", "text", "authority", "number"), DECLARED)
def test_envoys_declared_unwelcome_are_expelled(
    language: str, text: str, authority: str | None, number: int
) -> None:
    [(claim, act)] = acts(text, language, "expel")
    assert (act.authority, act.group and act.group.lo, claim.factuality) == (authority, number, "asserted")


NOT_YET = [
    ("en", "The attachés were ordered to leave the territory of the republic.", "announced"),
    ("fr", "Les trois consuls ont été sommés de quitter le pays.", "announced"),
    ("fr", "Varsovie a ordonné aux attachés de quitter le territoire.", "announced"),
    ("ru", "Им предписано покинуть территорию страны до конца недели.", "announced"),
    ("ru", "Дипломатам приказали покинуть Россию в течение 72 часов.", "announced"),
    ("ru", "Прага может объявить сотрудников посольства персонами нон грата.", "possible"),
    ("ru", "МИД не стал объявлять дипломата персоной нон грата.", "denied"),
    ("fr", "Bamako menace de déclarer les deux diplomates persona non grata.", "possible"),
]


@pytest.mark.parametrize(("language", "text", "factuality"), NOT_YET)
def test_who_is_told_to_leave_has_not_left(language: str, text: str, factuality: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, "expel")] == [factuality]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The protesters were ordered to leave the square."),
        ("fr", "La police a ordonné aux manifestants de quitter la place."),
        ("ru", "Рабочим приказали покинуть территорию завода."),
        ("ru", "Туристы должны покинуть территорию парка до шести вечера."),
        ("fr", "Le ministre a déclaré que le diplomate n'était pas persona non grata."),
    ],
)
def test_who_leaves_a_place_is_not_expelled(language: str, text: str) -> None:
    assert acts(text, language, "expel") == []


@pytest.mark.parametrize(
    ("language", "text", "factuality"),
    [
        ("en", "OFAC extended General License 134 until June 17.", "asserted"),
        ("fr", "Le Trésor américain a prolongé la licence générale jusqu'au 27 mai.", "asserted"),
        ("fr", "Le Trésor américain pourrait prolonger la licence.", "possible"),
        ("ru", "Минфин США продлил лицензию до 27 мая.", "asserted"),
        ("ru", "США расширили генеральную лицензию.", "asserted"),
    ],
)
def test_a_licence_that_goes_on_is_amended(language: str, text: str, factuality: str) -> None:
    assert [(a.kind, c.factuality) for c, a in acts(text, language)] == [("amend", factuality)]
