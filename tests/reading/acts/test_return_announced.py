"""Who announces the return of his own, and who did not free them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

RETURNS = [
    ("fr", "Le ministère russe de la Défense a annoncé le retour de 95 soldats.", {None}),
    ("fr", "L'Arménie a annoncé le retour de huit prisonniers d'Azerbaïdjan.", {"az", None}),
    ("en", "France announced the return of two hostages.", {None}),
    ("en", "Russia's defence ministry announced the return of 95 soldiers.", {None}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by"), RETURNS)
def test_who_announces_a_return_has_freed_nobody(language: str, text: str, by: set[str | None]) -> None:
    assert {a.authority for _, a in acts(text, language, "release")} <= by


def test_who_announces_a_release_may_have() -> None:
    told = acts("Minsk a annoncé la libération de deux otages.", "fr")
    assert [a.authority for _, a in told] == ["by"]


RECEIVERS = [
    ("fr", "Le ministère arménien de la Défense a annoncé le rapatriement de 106 soldats captifs.", [None]),
    ("fr", "Cinq prisonniers ont été rapatriés par l'Arménie.", [None]),
    ("fr", "Lors de l'échange, l'Arménie a récupéré 130 soldats captifs et l'Azerbaïdjan 90.", [None, None]),
    ("en", "France on Tuesday repatriated fifteen women detained in Syria.", ["sy", "sy"]),
    ("en", "In the swap, Armenia got back 130 prisoners and Azerbaijan 90.", [None, None]),
    ("en", "Jan Kral, jailed since 2021, was repatriated by Prague on Wednesday.", [None, None]),
    ("ru", "Пять пленных были репатриированы Арменией.", [None]),
]  # fmt: skip
SENDERS = [
    ("fr", "Washington a rapatrié deux détenus de Guantanamo vers la Malaisie.", ["us"]),
    ("fr", "L'Iran a rapatrié vingt prisonniers afghans.", ["ir"]),
    ("en", "Azerbaijan repatriated five Armenian prisoners to Yerevan.", ["az"]),
    ("ru", "США репатриировали в Тунис двух заключённых.", ["us"]),
]


@pytest.mark.parametrize(("language", "text", "by"), RECEIVERS + SENDERS)
def test_who_gets_people_back_freed_nobody_and_who_sends_them_home_did(
    language: str, text: str, by: list[str | None]
) -> None:
    assert sorted((a.authority for _, a in acts(text, language)), key=str) == sorted(by, key=str)
