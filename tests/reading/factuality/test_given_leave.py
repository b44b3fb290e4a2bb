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


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("In April, a court accepted an indictment against 12 editors.", "asserted"),
        ("The court accepted the prosecutors' indictment against Ivan Rusin.", "asserted"),
        ("An Istanbul court accepted an indictment charging two reporters with terrorism.", "asserted"),
        # Nobody has charged or freed anybody yet.
        ("The court may accept an indictment against Ivan Rusin.", "possible"),
        ("Iran accepted the release of two reporters.", "planned"),
    ],
)
def test_an_indictment_that_a_court_accepts_is_one(text: str, factuality: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, "en")] == [factuality]
