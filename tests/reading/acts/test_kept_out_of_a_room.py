"""Who is kept out of a building or a room is banned from no country."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'ambassadeur Paul Kral s'était vu refuser l'entrée de la salle."),
        ("fr", "Paul Kral s'est vu refuser l'accès au club."),
        ("fr", "Paul Kral a été interdit d'entrée au stade."),
        ("fr", "Paul Kral s'est vu refuser l'entrée de l'ambassade."),
        ("fr", "L'opposante Anna Kral s'est vu refuser l'accès à sa famille."),
        ("fr", "Les autorités ont refusé l'accès à ses avocats."),
        ("en", "Paul Kral was denied entry to the courtroom."),
        ("en", "Paul Kral was refused entry to the club."),
        ("ru", "Павла Краля не пустили в зал суда."),
    ],
)
def test_a_room_is_no_country(language: str, text: str) -> None:
    assert not acts(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Paul Kral s'est vu refuser l'entrée du territoire."),
        ("fr", "Paul Kral s'est vu refuser l'entrée en France par le tribunal."),
        ("fr", "La France a interdit d'entrée Paul Kral, a dit l'ambassade."),
        ("fr", "La Pologne a interdit l'accès à son territoire aux députés russes."),
        ("en", "Paul Kral was refused entry to the country."),
        ("en", "Paul Kral was refused entry to Peru after a meeting in Lima."),
        ("en", "Paul Kral was denied entry to Peru, a court said."),
        ("ru", "Павлу Кралю запретили въезд в Перу по решению суда."),
    ],
)
def test_a_country_is_one(language: str, text: str) -> None:
    assert [act.measure for _, act in acts(text, language, "impose")] == ["entry"]
