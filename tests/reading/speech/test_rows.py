"""Quotations in a row, with one who speaks behind the last of them."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "« La digue tiendra bon », « c'est sûr », a déclaré le maire, Karl Modèle.",
            [("La digue tiendra bon", "Karl Modèle"), ("c'est sûr", "Karl Modèle")],
        ),
        (
            "« La digue tiendra bon », « jamais », a répondu Anne Essai.",
            [("La digue tiendra bon", "Anne Essai"), ("jamais", "Anne Essai")],
        ),
        # What somebody reads is none of his words, nor is what another says.
        (
            "Le maire lit « Le Courrier du soir », « Le Phare », a dit Anne Essai.",
            [("Le Phare", "Anne Essai")],
        ),
        (
            "« La digue tiendra bon », dit Karl. « Jamais elle ne tiendra », a dit Anne Essai.",
            [("La digue tiendra bon", "Karl"), ("Jamais elle ne tiendra", "Anne Essai")],
        ),
    ],
)
def test_those_before_the_last_are_of_who_speaks_behind_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(words, chain[0][0]) for _, words, chain in said(text, "fr")] == expected
