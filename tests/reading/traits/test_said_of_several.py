"""What is said of several people, or of others, is a trait of nobody named before them."""

from __future__ import annotations

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("language", "text", "held"),
    [
        ("en", "Judge Victor Han granted bail to 15 activists, but they remained in custody.", []),
        (
            "en",
            "Under the plan of Victor Han, the group promised to free the 20 hostages still held in Torvel.",
            [],
        ),
        ("fr", "Selon le plan de Jean Exemple, le groupe libérera les otages toujours détenus à Torvel.", []),
        ("en", "Victor Han, an activist still held in Torvel, is ill.", ["Victor Han"]),
        ("en", "The activist Victor Han, still held in Torvel, is ill.", ["Victor Han"]),
        ("fr", "Jean Exemple, un militant toujours détenu à Torvel, est malade.", ["Jean Exemple"]),
        ("en", "Judge Victor Han was tried; Victor Han remained in custody.", ["Victor Han"]),
    ],
)
def test_they_are_not_the_judge(language: str, text: str, held: list[str]) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    traits = [c.trait for c in claims if c.trait is not None]
    assert [t.subject for t in traits if t.kind == "status"] == held
