"""A body whose name is the word for an act speaks, and does nothing to whom it tells of."""

from __future__ import annotations

import pytest

from detente.reading import read
from tests.reading.speech.said import said


@pytest.mark.parametrize("name", ["Amnistie Internationale", "Amnistie internationale Canada"])
def test_amnistie_internationale_speaks_and_pardons_nobody(name: str) -> None:
    text = f"Jean Essai a été condamné à neuf ans de prison. {name} confirme que Essai était très malade."
    assert [n for _, _, chain in said(text, "fr") for n, _, _ in chain] == ["Amnesty International"]
    assert [c.act.kind for c in read(text, language="fr").claims if c.act] == ["sentence"]


def test_an_amnesty_is_still_one() -> None:
    claims = read("L'amnistie de Jean Essai a été annoncée mardi.", language="fr").claims
    assert [c.act.kind for c in claims if c.act] == ["pardon"]
