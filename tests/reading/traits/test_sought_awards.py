"""Who stands for an award has not won it."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("fr", "Anna Essai, finaliste pour le prix Nobel de la paix, a été libérée.", []),
        ("fr", "Anna Essai, lauréate du prix Nobel de la paix, a été libérée.", ["award"]),
        ("fr", "La candidate Anna Essai, prix Nobel de la paix, a été libérée.", ["award"]),
        ("en", "Ann Sample, a Nobel Peace Prize nominee, was freed.", []),
        ("en", "Ann Sample, who won the Nobel Peace Prize, was freed.", ["award"]),
        ("ru", "Анна Образцова, номинант на Нобелевскую премию мира, освобождена.", []),
    ],
)
def test_an_award_sought_is_none_won(code: str, text: str, told: list[str]) -> None:
    kinds = [c.trait.kind for c in read(text, language=code).claims if c.trait]
    assert [kind for kind in kinds if kind == "award"] == told
