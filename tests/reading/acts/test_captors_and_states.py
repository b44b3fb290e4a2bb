"""Whose an act is where an armed group and a state stand side by side, and who says to have done it."""

from __future__ import annotations

import pytest

from detente.reading import read

TOLD = [
    # Who stands behind an active infinitive is its object.
    ("L'ELN a annoncé avoir libéré l'un de ses otages, l'ex-député Odin Sanchez.", {"release": "ELN"}),
    ("L'Iran a annoncé avoir libéré le journaliste Reza Karimi.", {"release": "ir"}),
    ("Reza Karimi a annoncé avoir été libéré.", {"release": None}),
    # A relative clause is of the noun before its comma.
    ("Le Hamas a libéré deux otages et attend un geste du gouvernement israélien, qui a promis de gracier "
     "dix détenus.", {"release": "Hamas", "pardon": "il"}),
    ("L'ELN a libéré Odin Sanchez avant de voir le gouvernement colombien, qui s'est engagé à gracier deux "
     "rebelles.", {"release": "ELN", "pardon": "co"}),
    # Captors hold those they let go, and no others in prison.
    ("L'ELN a libéré Odin Sanchez et attend la grâce de deux rebelles emprisonnés.",
     {"release": "ELN", "pardon": None, "detain": None}),
    ("L'ELN a libéré Odin Sanchez. Il était détenu depuis dix mois.", {"release": "ELN", "detain": "ELN"}),
    ("Les FARC ont libéré trois policiers, capturés en mai.", {"release": "FARC", "detain": "FARC"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "authorities"), TOLD)
def test_captors_and_states(text: str, authorities: dict[str, str | None]) -> None:
    claims = read(text, language="fr", published="2025-12-13").claims
    assert {c.act.kind: c.act.authority for c in claims if c.act is not None} == authorities
