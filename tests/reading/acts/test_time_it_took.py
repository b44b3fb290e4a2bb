"""In how long people were jailed is nobody's term."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("code", "text", "terms"),
    [
        ("en", "Ten activists were jailed in three months.", None),
        ("en", "He is the fourth opposition figure to be jailed in two days.", None),
        ("en", "Anna Kral was jailed for five years in two days.", "P5Y"),
        ("en", "Anna Kral was jailed for two days.", "P2D"),
        ("fr", "Dix militants ont été condamnés en trois mois.", None),
        ("fr", "Anna Kral a été condamnée à trois mois de prison.", "P3M"),
        ("ru", "Анна Крал получила за побег два года.", "P2Y"),
    ],
)
def test_the_term(code: str, text: str, terms: str | None) -> None:
    assert [c.act.terms for c in read(text, language=code).claims if c.act is not None] == [terms]
