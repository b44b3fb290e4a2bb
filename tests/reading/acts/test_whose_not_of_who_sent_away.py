"""Whose an arrest is not: of the state from which somebody had been sent away before."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LATER = [
    ("en", "Anton Kral was jailed after his deportation from Turkey."),
    ("en", "Anton Kral was arrested following his expulsion from Poland."),
    ("en", "Anton Kral, who was deported from Turkey, was jailed."),
    ("en", "Deported from Turkey in May, Anton Kral was arrested."),
    ("en", "Turkey deported Anton Kral in May. He was arrested on Monday."),
    ("fr", "Anton Kral a été emprisonné après son expulsion de Turquie."),
    ("ru", "Антон Краль был арестован после высылки из Турции."),
    ("ru", "Антон Краль, высланный из Турции в мае, был арестован."),
]


@pytest.mark.parametrize(("language", "text"), LATER)
def test_who_sent_somebody_away_did_not_arrest_him_later(language: str, text: str) -> None:
    assert {act.authority for _, act in acts(text, language, "detain")} == {None}


BEFORE = [
    ("en", "Anton Kral was arrested in May and deported from Turkey on Monday."),
    ("en", "Anton Kral was deported from Turkey on Monday after he was arrested in May."),
    ("en", "Anton Kral, arrested in May, was deported from Turkey."),
    ("fr", "Anton Kral a été arrêté en mai et expulsé de Turquie lundi."),
]


@pytest.mark.parametrize(("language", "text"), BEFORE)
def test_who_sends_somebody_away_had_arrested_him(language: str, text: str) -> None:
    assert {act.authority for _, act in acts(text, language, "detain")} == {"tr"}
