"""Whose an exchange or a deal is: of both sides, and of none that only hosts it or gets somebody."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

HELD = {"en": "They were in prison. ", "fr": "Ils étaient en prison. ", "ru": "Они сидели в тюрьме. "}


def whose(text: str, language: str, kind: str) -> list[str | None]:
    return [a.authority for _, a in acts(HELD[language] + text, language, kind)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia and the West swapped 24 prisoners on Thursday."),
        ("fr", "Les forces yéménites et les rebelles houthis ont échangé 135 prisonniers."),
        ("fr", "La Russie et les Occidentaux ont échangé 26 prisonniers."),
        ("en", "A prisoner swap between the United States and the Taliban freed two Americans."),
        ("en", "A deal between Israel and Hamas freed 20 hostages."),
        ("fr", "Un échange entre Washington et Moscou a libéré deux prisonniers américains."),
    ],
)
def test_a_sum_over_both_is_nobodys(language: str, text: str) -> None:
    assert whose(text, language, "release") == [None]


def test_each_frees_its_own() -> None:
    assert whose("Russia and Ukraine exchanged 300 prisoners each.", "en", "release") == ["ru", "ua"]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("ru", "Суд решил экстрадировать Александра Винника с Кипра в США.", "cy"),
        ("en", "Cyprus will extradite Alexander Vinnik to the United States.", "cy"),
        ("en", "The United States transferred Alexander Vinnik to New York.", "us"),
    ],
)
def test_nobody_extradites_to_himself(language: str, text: str, who: str) -> None:
    assert whose(text, language, "transfer") == [who]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("ru", "Десять заключённых высланы из Туркмении в Турцию.", "tm"),
        ("fr", "Dix prisonniers ont été expulsés du Nicaragua vers le Guatemala.", "ni"),
        ("en", "Ten prisoners were deported from Nicaragua to Guatemala.", "ni"),
    ],
)
def test_whence_somebody_is_expelled_is_who_does_it(language: str, text: str, who: str) -> None:
    assert whose(text, language, "expel") == [who]


def test_the_end_of_relief_lifts_nothing() -> None:
    assert whose("The United States would end certain sanctions relief for Cuba.", "en", "lift") == []


def test_a_state_told_of_those_on_a_list_is_not_whose_it_is() -> None:
    text = "Под «персональные санкции» попали люди, которые поддержали санкционные меры Лондона."
    assert whose(text, "ru", "impose") == [None]
    text = "Designated persons are subject to an asset freeze, and EU companies may not make funds available."
    assert whose("The sanctions stand. " + text, "en", "impose") == ["eu"]


def test_nobody_meets_a_place() -> None:
    text = "La visite de l'envoyé Karl Exemple à Oslo, où il a rencontré le ministre Jean Essai, est finie."
    assert [s.name for _, a in acts(text, "fr", "meet") for s in a.subjects] == ["Karl Exemple", "Jean Essai"]
