"""Hours or days that somebody is given to leave a state, and wordings of measures, terms and ways home that
stood beside them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

GIVEN = [
    ("en", "Niger gave Oleg Kral, the spokesman for the UN mission, 72 hours to leave the country.", "ne"),
    ("en", "Three consular staff were told to be out of the country by Friday.", None),
    ("en", "The two diplomats have a week to leave Moldova.", "md"),
    ("en", "Chad's government ordered Germany's ambassador, Jan Kral, to leave within 48 hours.", "td"),
    ("fr", "Pékin avait donné cinq jours à trois journalistes pour quitter le pays.", "cn"),
    ("fr", "Bamako donne 72 heures à l'ambassadeur de France pour quitter le Mali.", "ml"),
]


@pytest.mark.parametrize(("language", "text", "authority"), GIVEN)
def test_who_has_so_long_to_leave_is_sent_out(language: str, text: str, authority: str | None) -> None:
    ((claim, act),) = acts(text, language, "expel")
    assert (act.authority, claim.factuality) == (authority, "announced")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tourists have two hours to leave the island before the storm."),
        ("en", "Officials gave residents 24 hours to leave the city."),
        ("en", "The ambassador was given an hour to leave the building."),
        ("en", "Diplomats had two days to leave their mark on the text."),
        ("fr", "Le directeur a donné deux jours aux journalistes pour quitter la salle."),
        ("fr", "L'ambassadeur dispose de deux jours pour quitter sa résidence."),
    ],
)
def test_who_leaves_a_building_or_a_town_is_not(language: str, text: str) -> None:
    assert acts(text, language, "expel") == []


OTHERS = [
    ("en", "Igor Kral has been under U.S. sanctions since 2014.", "impose", "asserted"),
    ("en", "Two Russian ministers join the EU's sanctions list.", "impose", "asserted"),
    ("en", "The State Department has put a visa ban on five officials.", "impose", "asserted"),
    ("en", "Five journalists were handed jail terms by a court in Istanbul.", "sentence", "asserted"),
    ("en", "Three women were given the death penalty in absentia.", "sentence", "asserted"),
    ("en", "The pardon decree covers six convicts.", "pardon", "asserted"),
    ("en", "The court granted police 13 more days to hold the journalists.", "detain", "asserted"),
    ("fr", "Le directeur, Oleg Kral, a été mis sous sanctions en avril 2018.", "impose", "asserted"),
    ("fr", "Le correspondant est en instance d'expulsion.", "expel", "planned"),
    ("fr", "Un échange de prisonniers a permis à 195 soldats de rentrer chez eux.", "release", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), OTHERS)
def test_other_wordings(language: str, text: str, kind: str, factuality: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, kind)] == [factuality]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The decree covers twelve professions."),
        ("en", "The presenter put a note on the door."),
        ("en", "Anna Kral was under pressure over sanctions since 2014."),
        ("fr", "Un accord entre deux prisons a permis à deux diplomates de se rencontrer."),
    ],
)
def test_words_that_mean_something_else(language: str, text: str) -> None:
    assert acts(text, language) == []
