"""Somebody counted in by a clause of its own: *among whom was X*, *one of them being X*, *parmi ceux qui*."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

COUNTED_IN = [
    ("en", "Lima released several prisoners, among whom was Anton Kral."),
    ("en", "In June, 14 people were pardoned, one of whom was the blogger Anton Kral."),
    ("fr", "Lima a libéré plusieurs prisonniers, parmi lesquels figurait Anton Kral."),
    ("fr", "En juin, 14 personnes ont été graciées ; l'une d'elles était le blogueur Anton Kral."),
    ("fr", "Le lauréat, Anton Kral, est également parmi ceux qui ont été libérés après la visite."),
    ("fr", "Anton Kral fait partie de ceux qui ont été graciés."),
    ("fr", "Anton Kral est l'un de ceux qui ont été libérés."),
    ("ru", "Лима выпустила нескольких заключённых, среди которых был Антон Краль."),
    ("ru", "В июне в стране помиловали 14 человек, одним из них был блогер Антон Краль."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), COUNTED_IN)
def test_whom_it_names(language: str, text: str) -> None:
    (told,) = [a.act for a in acts(text, language) if a.act.kind in ("release", "pardon")]
    assert [s.name for s in told.subjects] in (["Anton Kral"], ["Антон Краль"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lima released several prisoners, three of whom were from Oslo."),
        ("fr", "Me Anton Kral, qui défend l'un des mis en examen, a parlé."),
        ("fr", "Ont été libérés, selon les avocats des familles, vingt et une personnes."),
    ],
)
def test_nobody_else_is_counted_in(language: str, text: str) -> None:
    told = [a.act for a in acts(text, language)]
    assert all(not a.subjects for a in told)
    assert all(a.group is None or "avocats" not in a.group.noun for a in told)


def test_who_is_not_among_them_was_not_freed() -> None:
    ((told, names),) = [
        (a.factuality, [s.name for s in a.act.subjects])
        for a in acts("Not among those freed was Anton Kral.", "en")
    ]
    assert (told, names) == ("denied", ["Anton Kral"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "One of the women freed in May praised Anton Kral."),
        ("en", "Mediator Anton Kral spoke to one of the women freed in May."),
        ("en", "One of the women freed in May, unlike Anton Kral, left the country."),
        ("fr", "L'une des femmes libérées en mai a félicité Anton Kral."),
        ("ru", "Одна из освобождённых в мае женщин похвалила Антона Краля."),
    ],
)
def test_of_whom_one_of_them_tells_something_is_not_that_one(language: str, text: str) -> None:
    (told,) = [a.act for a in acts(text, language) if a.act.kind == "release"]
    assert not told.subjects


@pytest.mark.parametrize(
    "text",
    [
        "One of the women freed in May, the blogger Anna Novak, left the country.",
        "One of the women freed in May was identified as Anna Novak.",
        "One of those freed, Anna Novak, thanked the mediators.",
        "Anna Novak is believed to be one of the women freed in May.",
    ],
)
def test_one_of_them_is_whom_a_clause_or_comma_names(text: str) -> None:
    (told,) = [a.act for a in acts(text, "en") if a.act.kind == "release"]
    assert [s.name for s in told.subjects] == ["Anna Novak"]
