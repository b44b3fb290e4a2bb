"""Whoever is given a licence is its subject, and nobody whom another clause names behind it."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CASES = [
    ("en", "OFAC issued a licence to Lukoil that bars payments to Rosneft.", "license", ["Lukoil"]),
    ("en", "OFAC has granted Orval a licence to pump oil since the measures were imposed by Anton Kral.",
     "license", ["Orval"]),
    ("en", "OFAC issued General License 44 authorizing transactions with PdVSA.", "license", ["PdVSA"]),
    ("fr", "L'OFAC a délivré à Lukoil une licence qui exclut Rosneft.", "license", ["Lukoil"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "names"), CASES)
def test_who_is_given_it(language: str, text: str, kind: str, names: list[str]) -> None:
    assert [[s.name for s in a.act.subjects] for a in acts(text, language) if a.act.kind == kind] == [names]


def test_those_against_whom_sanctions_are_taken_do_not_take_them() -> None:
    text = "Les sanctions adoptées contre le Mali en 2022 ont été levées par l'UE."
    assert {(a.act.kind, a.act.authority) for a in acts(text, "fr")} == {("impose", None), ("lift", "eu")}
