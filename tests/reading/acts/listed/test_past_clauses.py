"""Who goes on with a list behind a relative clause on one of its people."""

from __future__ import annotations

import pytest

from detente.reading import read


def subjects(text: str, code: str) -> dict[str, list[str]]:
    """The names to whom each kind of act in a text is done."""
    acts = (claim.act for claim in read(text, language=code, published="2026-04-13").claims if claim.act)
    return {act.kind: sorted(s.name for s in act.subjects) for act in acts}


@pytest.mark.parametrize(
    ("text", "code", "wanted"),
    [
        ("Londres a sanctionné le juge Karl Dubois, qui avait fait arrêter l'avocate Anna Roux, et le colonel"
         " Luc Noir.", "fr", {"impose": ["Karl Dubois", "Luc Noir"], "detain": ["Anna Roux"]}),
        ("Minsk a libéré l'avocat Karl Dubois, qui avait défendu Anna Roux, et le poète Luc Noir.", "fr",
         {"release": ["Karl Dubois", "Luc Noir"]}),
        ("Le juge Karl Dubois, qui avait condamné Anna Roux, et le procureur Luc Noir ont été arrêtés.", "fr",
         {"detain": ["Karl Dubois", "Luc Noir"]}),
        ("London sanctioned the judge Ann Sample, who jailed the writer Karl Model, and the prosecutor Jan"
         " Kral.", "en", {"impose": ["Ann Sample", "Jan Kral"], "detain": ["Karl Model"]}),
        ("Минск освободил адвоката Анну Образцову, которая защищала Ивана Петрова, и поэта Олега Краля.",
         "ru", {"release": ["Анна Образцова", "Олег Краль"]}),
    ],
)  # fmt: skip
def test_who_is_joined_over_a_relative_clause_is_of_those_before_it(
    text: str, code: str, wanted: dict[str, list[str]]
) -> None:
    assert subjects(text, code) == wanted


@pytest.mark.parametrize(
    ("text", "code", "wanted"),
    [
        ("L'UE a levé les sanctions contre le banquier Karl Dubois, que la Russie avait arrêté, et contre la"
         " juge Anna Roux.", "fr", {"lift": ["Karl Dubois"], "detain": ["Karl Dubois"]}),
        ("La police a arrêté Karl Dubois, qui filmait Anna Roux, et Luc Noir a pris la fuite.", "fr",
         {"detain": ["Karl Dubois"]}),
        ("Police arrested Ann Sample, who was filming Karl Model, and Jan Kral fled.", "en",
         {"detain": ["Ann Sample"]}),
        ("Minsk freed Ann Sample, Karl Model, and Jan Kral.", "en",
         {"release": ["Ann Sample", "Jan Kral", "Karl Model"]}),
    ],
)  # fmt: skip
def test_nobody_else_is_joined_so(text: str, code: str, wanted: dict[str, list[str]]) -> None:
    assert subjects(text, code) == wanted
