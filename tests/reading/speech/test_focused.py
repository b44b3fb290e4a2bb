"""Quotations that stand alone, of the one person whom their paragraph tells of."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        # Named before, or behind.
        ("fr", "Anna Essai répare des vélos depuis dix ans. L'atelier est petit. « Je n'en vis pas bien. »",
         ["Anna Essai"]),
        ("fr", "« Je n'en vis pas bien. » L'atelier est petit. Anna Essai y répare des vélos.",
         ["Anna Essai"]),
        ("en", 'Ann Sample has repaired bicycles for ten years. The shop is small. "I do not live on it."',
         ["Ann Sample"]),
        # Quoted last, with nobody told of since.
        ("fr", "« La rue est calme », dit Anna Essai.\n\nLa saison est courte. « Je n'en vis pas bien. »",
         ["Anna Essai", "Anna Essai"]),
        # Two are named, or another since.
        ("fr", "Anna Essai et Karl Modèle réparent des vélos. Le lieu est petit. « Je n'en vis pas bien. »",
         []),
        ("fr", "« La rue est calme », dit Anna Essai.\n\nKarl Modèle et Jean Exemple sont là. Il pleut. « Je "
         "n'en vis pas bien. »", ["Anna Essai"]),
        ("fr", "« La rue est calme », dit Anna Essai.\n\nUn éleveur est passé. « Je n'en vis pas bien. »",
         ["Anna Essai"]),
        # Another does it, or leads up to it.
        ("fr", "Soutenus par Anna Essai, ils réparent tout. La rue dort. « Je n'en vis pas bien. »", []),
        ("fr", "Anna Essai répare des vélos. Et un voisin d'ajouter : « Je n'en vis pas bien. »",
         ["un voisin"]),
        # What nobody says of himself may be on a wall.
        ("fr", "Anna Essai répare des vélos. Sur le mur, une affiche. « Le vélo rend la ville belle. »", []),
    ],
)  # fmt: skip
def test_a_quotation_that_stands_alone_is_of_the_one_who_is_told_of(
    code: str, text: str, names: list[str]
) -> None:
    assert [chain[0] for chain in speakers(text, code)] == names
