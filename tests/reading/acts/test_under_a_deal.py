"""What is done under a deal: the words for the deal tell no exchange of nobody, nor whose the act is."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, claims


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "The men were flown to Cyprus under a prisoner swap agreement with London.", []),
        ("en", "Anton Kral was brought to the border in a prisoner swap pact with Riga.", []),
        ("en", "Two Germans were transferred as part of a prisoner-swap deal with Berlin.", ["transfer"]),
        ("en", "Minsk and Kyiv reached a prisoner exchange deal on Monday.", ["agree"]),
        ("en", "Iran and Sweden carried out a prisoner exchange on Saturday.", ["release", "release"]),
        ("fr", "Anton Kral a été emmené à Riga en vertu d'un accord d'échange de détenus avec Oslo.",
         ["transfer"]),
        ("ru", "Американцев перевезли в гостиницу в рамках соглашения об обмене заключёнными с США.",
         ["transfer"]),
        ("ru", "Антона Краля перевели в гостиницу в рамках сделки об обмене заключёнными с Осло.",
         ["transfer"]),
    ],
)  # fmt: skip
def test_a_deal_on_an_exchange_is_none(language: str, text: str, kinds: list[str]) -> None:
    assert [act.kind for _, act in acts(text, language)] == kinds
    assert len(kinds) > 1 or not [c for c in claims(text, language) if c.kind == "link"]


@pytest.mark.parametrize(
    "text",
    [
        "The two Germans had been transferred as part of a prisoner-swap deal with Berlin.",
        "Ten Russians were moved from the prison ahead of a prisoner-swap deal with Moscow.",
    ],
)
def test_a_state_moves_not_its_own_people(text: str) -> None:
    assert [act.authority for _, act in acts(text, "en")] == [None]
