"""Ways in which papers of general news tell who speaks, where a parse loses the verb or the name."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bruno, 52 ans, raconte : « On nous a oubliés. »", "Bruno"),
        ("« On nous a oubliés », abonde Karim, lycéen en terminale.", "Karim"),
        ("Comme le résume Paul Essai, « on a perdu la moitié de la récolte ».", "Paul Essai"),
        ("Comme l'explique Anna, « on a perdu la moitié de la récolte ».", "Anna"),
        ("Le maire Karl Essai juge que le blocage met les enfants en danger.", "Karl Essai"),
        ("Le directeur Karl Essai dit comprendre mais juge que le blocage est dangereux.", "Karl Essai"),
        ("« On nous a oubliés. » Pour Paul Essai, président du club, c'est la douche froide.", "Paul Essai"),
        (
            "« C'est vexant », concède jeudi l'adjointe au maire chargée des fêtes, Anna Essai, sur RTL.",
            "Anna Essai",
        ),
        ("Le Pr Karl Essai a dit : « On va vers un drame. »", "Karl Essai"),
        ("« Le gaz est un luxe », écrit le Front citoyen de Lima.", "Front citoyen de Lima"),
        ("Christine, 50 ans, est venue. « J'ai tout perdu », raconte-t-elle.", "Christine"),
        ("Kevin, lui, a dormi sur place. « J'ai froid », raconte-t-il.", "Kevin"),
    ],
)
def test_who_speaks_is_heard(text: str, name: str) -> None:
    assert said(text, "fr")[-1][2][0][::2] == (name, True)


@pytest.mark.parametrize(
    "text",
    [
        "« La Marseillaise. » Pour Paul Essai, président du club, c'est un chant.",
        "Sa crainte est que la loi passe.",
        "Comme le film de Paul Essai, « La Rue » dure deux heures.",
    ],
)
def test_nobody_speaks_where_nothing_is_said(text: str) -> None:
    assert said(text, "fr") == []


def test_a_name_behind_an_office_of_another_is_not_its_holders() -> None:
    told = said("« C'est vexant », a dit le maire de la ville, ami de Karl Essai.", "fr")
    assert not told[0][2][0][2]
