"""What is announced, hangs on a condition behind it, or is only aimed at."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("en", "The ministry said Moscow would respond by expelling two diplomats.", "expel", "announced"),
    ("en", "Moscow would respond by expelling two diplomats.", "expel", "possible"),
    (
        "ru",
        "Варшава предпринимает действия, направленные на освобождение Антона Краля.",
        "release",
        "possible",
    ),
    ("ru", "Варшава приняла меры, и освобождение Антона Краля состоялось.", "release", "asserted"),
    ("ru", "Премьер-министр анонсировал санкции против Ивана Соколова.", "impose", "announced"),
    ("ru", "Премьер-министр ввёл санкции против Ивана Соколова.", "impose", "asserted"),
    (
        "fr",
        "Des sanctions seront appliquées par l'Europe si Moscou viole le cessez-le-feu.",
        "impose",
        "possible",
    ),
    ("fr", "Des sanctions seront appliquées par l'Europe dès lundi.", "impose", "announced"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), TOLD)
def test_what_is_ahead_has_not_happened(language: str, text: str, kind: str, factuality: str) -> None:
    assert [f.factuality for f in acts(text, language) if f.act.kind == kind] == [factuality]
