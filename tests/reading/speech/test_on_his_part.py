"""*De son côté*, *pour sa part*: none of these speaks beside who does."""

from __future__ import annotations

import pytest

from tests.reading.told import quotes

PARTS = [
    "La présidente moldave, Maia Sandu, a {} annoncé la libération de deux pilotes.",
    "Le ministre Jean Morel a {} annoncé la libération de deux pilotes.",
    "Le porte-parole du parquet a {} confirmé l'arrestation de deux pilotes.",
]


@pytest.mark.parametrize("part", ["de son côté", "pour sa part", "à son tour"])
@pytest.mark.parametrize("text", PARTS)
def test_one_speaks(text: str, part: str) -> None:
    told = quotes(text.format(part), "fr")
    assert len(told) == 1
    assert part.rpartition(" ")[2] not in (told[0][0].attribution[0].name or "")
