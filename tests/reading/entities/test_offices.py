"""Offices that have two names."""

from __future__ import annotations

import pytest

from detente.reading.entities.offices import plainly
from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "said", "plain"),
    [
        ("en", "the head of state", "the president"),
        ("fr", "le chef de l’État", "le president"),
        ("ru", "главой государства", "президент"),
        ("fr", "le chef de gare", "le chef de gare"),
        ("uk", "глава держави", "глава держави"),
    ],
)
def test_a_paraphrase_is_read_as_the_office(code: str, said: str, plain: str) -> None:
    assert plainly(said, code) == plain


@pytest.mark.parametrize(
    ("code", "text", "chain"),
    [
        (
            "en",
            "President Ann Sample arrived. “Two men are free,” said the head of state.",
            [["Ann Sample"]],
        ),
        (
            "en",
            "“They are free,” said British Foreign Secretary Karl Sample. The British top diplomat said "
            "that he was glad.",
            [["Karl Sample"], ["Karl Sample"]],
        ),
        (
            "fr",
            "Le président Karl Essai est arrivé. « Ils sont libres », a affirmé le chef de l'État.",
            [["Karl Essai"]],
        ),
        (
            "ru",
            "Президент Иван Примеров прибыл. «Они свободны», — заявил глава государства.",
            [["Иван Примеров"]],
        ),
        # Nobody of that office is named.
        (
            "fr",
            "Le ministre Karl Essai est arrivé. « Ils sont libres », a dit le chef de l'État.",
            [["le chef de l'État"]],
        ),
        (
            "en",
            "Minister Ann Sample arrived. “They are free,” said the head of state.",
            [["the head of state"]],
        ),
    ],
)
def test_whoever_has_the_office_speaks(code: str, text: str, chain: list[list[str]]) -> None:
    assert speakers(text, code) == chain
