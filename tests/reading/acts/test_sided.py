"""Whose an act is not: the state with or against which those side to whom it is done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SIDING = [
    ("fr", "Trois étudiants pro-russes ont été arrêtés lundi."),
    ("fr", "Deux militants pro-Kremlin ont été condamnés mardi à deux ans de prison."),
    ("fr", "Des manifestants pro-palestiniens ont été arrêtés."),
    ("fr", "Pour avoir écrit dans un site pro-russe, trois étudiants ont été arrêtés."),
    ("en", "Three pro-Russian students were arrested on Monday."),
    ("en", "Police arrested three anti-Russian activists."),
    ("en", "Four pro-Beijing lawmakers were jailed for two years."),
]


@pytest.mark.parametrize(("language", "text"), SIDING)
def test_no_state_does_it_that_they_side_with(language: str, text: str) -> None:
    assert {a.authority for _, a in acts(text, language)} == {None}


def test_the_state_that_is_told_does_it() -> None:
    told = acts("La Moldavie a arrêté deux militants pro-russes. Ils ont été condamnés mardi.", "fr")
    assert {a.authority for _, a in told} == {"md"}


CAPITALS = [
    ("fr", "Nay Pyi Taw a gracié 20 moines. Pékin a salué la décision.", "mm"),
    ("fr", "Tbilisi a libéré deux opposants. Moscou a salué le geste.", "ge"),
    ("en", "Nay Pyi Taw pardoned 20 monks. Beijing welcomed the decision.", "mm"),
]


@pytest.mark.parametrize(("language", "text", "state"), CAPITALS)
def test_a_capital_in_either_spelling_is_its_states(language: str, text: str, state: str) -> None:
    assert [a.authority for _, a in acts(text, language)] == [state]
