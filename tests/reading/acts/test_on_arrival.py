"""Whoever is seized as he arrives in a state is seized there, whichever frees him later."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SEIZED = [
    ("en", "Belarus freed Anna Kral on Monday. Kral was arrested in May when she arrived in Warsaw.", "pl"),
    (
        "en",
        "Malabo freed Jan Kral on Monday. Kral was held in 2004 after his plane landed in Zimbabwe.",
        "zw",
    ),
    (
        "en",
        "Belarus freed Anna Kral on Monday. Kral was arrested in 2021 after her flight landed in Minsk.",
        "by",
    ),
    (
        "en",
        "Belarus freed Anna Kral on Monday. Kral was arrested in 2021 before she arrived in Poland.",
        "by",
    ),
    ("fr", "La Biélorussie a libéré Anna Kral. Kral a été arrêtée alors qu'elle arrivait à Varsovie.", "pl"),
    ("fr", "La Biélorussie a libéré Anna Kral. Kral a été arrêtée en 2021 avant d'arriver à Varsovie.", "by"),
    (
        "ru",
        "Беларусь освободила Анну Крал. Крал арестовали в 2021 году, когда она прилетела в Варшаву.",
        "pl",
    ),
]


@pytest.mark.parametrize(("language", "text", "state"), SEIZED)
def test_it_is_where_they_arrived(language: str, text: str, state: str) -> None:
    assert [act.authority for _, act in acts(text, language, "detain")] == [state]
