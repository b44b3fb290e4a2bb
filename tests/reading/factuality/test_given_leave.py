"""Who gives leave for an act has decided on it, and it need not have been done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

LEAVE = [
    ("fr", "La justice italienne a donné mercredi son feu vert à l'extradition d'Anton Kral vers la Perse."),
    ("fr", "La cour a donné son aval à l'expulsion d'Anton Kral."),
    ("en", "An Italian court gave the green light on Wednesday to the extradition of Anton Kral."),
    ("en", "The minister gave his approval for the release of Anton Kral."),
    ("ru", "Министр дал согласие на освобождение Антона Краля."),
]


@pytest.mark.parametrize(("language", "text"), LEAVE)
def test_leave_announces(language: str, text: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, language)] == ["announced"]
