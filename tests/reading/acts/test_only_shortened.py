"""A term that is cut sentences nobody anew, unless a court tells the new one."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Lev Gordin a obtenu une réduction de peine de deux ans.", []),
        ("Sa peine a été réduite de deux ans.", []),
        ("Les peines de 40 détenus ont été réduites.", []),
        ("Le roi a réduit la peine de Lev Gordin.", ["pardon"]),
        ("Lev Gordin a bénéficié d'une réduction de peine de deux ans.", ["pardon"]),
        ("La peine de Lev Gordin a été réduite à trois ans par la cour d'appel.", ["sentence"]),
        ("La justice saoudienne a réduit la peine de Lev Gordin à cinq ans de prison.", ["sentence"]),
        ("Lev Gordin, condamné à une peine de deux ans, a été libéré.", ["sentence", "release"]),
    ],
)
def test_a_cut_term_is_no_sentence(text: str, kinds: list[str]) -> None:
    assert [act.kind for _, act in acts(text, "fr")] == kinds
