"""Charges with all their words: adjectives that a comma parts, what a crime is tied to; none cut off, and no
step of the police."""

from __future__ import annotations

import pytest

from detente.reading import read


def bases(text: str, language: str) -> list[tuple[str, ...]]:
    claims = read(text, language=language, published="2025-12-13").claims
    return [tuple(c.act.basis) for c in claims if c.act is not None]


CHARGES: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "en",
        "Anna Petrova was jailed for spreading false, misleading news about the army.",
        ("spreading false, misleading news about the army",),
    ),
    (
        "en",
        "Anna Petrova was charged with organizing illegal, unsanctioned rallies.",
        ("organizing illegal, unsanctioned rallies",),
    ),
    ("en", "He was convicted of treason, espionage and sabotage.", ("treason", "espionage and sabotage")),
    ("fr", "Il a été accusé de crimes liés au déni du génocide.", ("crimes liés au déni du génocide",)),
    ("fr", "Trois hommes ont été arrêtés pour espionnage grâce à la population.", ("espionnage",)),
    ("fr", "Anna Petrova a été condamnée pour diffusion et détention d'images interdites.", ()),
    (
        "ru",
        "Его обвинили в преступлениях, связанных с отрицанием геноцида.",
        ("преступлениях, связанных с отрицанием геноцида",),
    ),
    (
        "ru",
        "Его арестовали за распространение ложных, порочащих армию сведений.",
        ("распространение ложных, порочащих армию сведений",),
    ),
    ("ru", "Анну Петрову осудили за мошенничество, а также за побег.", ()),
    ("ru", "Анну Петрову обвинили в клевете, измене, а также в незаконном предпринимательстве.", ()),
    ("en", "Anna Petrova was arrested for questioning on Monday.", ()),
    (
        "en",
        "She protests against her arrest for supporting marches and the denial of her right to counsel.",
        (),
    ),
]


@pytest.mark.parametrize(("language", "text", "basis"), CHARGES)
def test_a_charge_is_whole_or_none(language: str, text: str, basis: tuple[str, ...]) -> None:
    assert bases(text, language) == [basis]
