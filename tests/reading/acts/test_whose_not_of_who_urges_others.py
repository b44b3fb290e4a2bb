"""A state that asks its allies for an act does not do it, whether it asks itself or by who leads it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language)]


URGING = [
    ("ru", "Зеленский призвал партнёров начать высылку российских дипломатов."),
    ("ru", "Туск предложил партнёрам начать высылку российских дипломатов."),
    ("ru", "Президент Литвы Гитанас Науседа призвал союзников приступить к высылке дипломатов."),
    ("en", "Zelensky asked allies to expel Russian diplomats."),
    ("en", "Donald Tusk proposed to allies the expulsion of Russian diplomats."),
    ("en", "Poland called on its allies to begin the expulsion of Russian diplomats."),
    ("en", "Erdogan asked allies to start the release of three journalists."),
    ("fr", "Emmanuel Macron a demandé aux alliés d'expulser les diplomates russes."),
    ("fr", "Zelensky a appelé ses partenaires à commencer l'expulsion de diplomates russes."),
]


@pytest.mark.parametrize(("language", "text"), URGING)
def test_who_urges_others_does_not_do_it(language: str, text: str) -> None:
    assert authorities(text, language) == [None]


DOING = [
    ("ru", "Зеленский распорядился начать высылку российских дипломатов.", "ua"),
    ("en", "Poland began the expulsion of Russian diplomats.", "pl"),
    ("en", "Poland expelled three diplomats and urged its allies to follow.", "pl"),
    ("fr", "Trump a ordonné l'expulsion de diplomates russes.", "us"),
]


@pytest.mark.parametrize(("language", "text", "authority"), DOING)
def test_who_does_it_himself_does(language: str, text: str, authority: str) -> None:
    assert authorities(text, language) == [authority]


OFFERING = [
    ("ru", "Россия предложила странам Запада освободить Антона Краля. Он сидит в тюрьме в Москве.", "ru"),
    ("fr", "La Géorgie a proposé aux États-Unis de libérer Anton Kral. Il est détenu à Tbilissi.", "ge"),
]


@pytest.mark.parametrize(("language", "text", "authority"), OFFERING)
def test_who_proposes_to_free_may_mean_his_own(language: str, text: str, authority: str) -> None:
    assert authorities(text, language)[0] == authority
