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


def test_the_title_of_a_licence_names_those_with_whom_it_permits_to_deal() -> None:
    text = (
        "On Monday OFAC issued General License 13, “Authorizing Transactions Involving Joint Stock Company"
        " Orval Potash, Lumen Trade LLC, and Torskali OAO.”"
    )
    (found,) = acts(text, "en")
    assert [s.name for s in found.act.subjects] == [
        "Joint Stock Company Orval Potash", "Lumen Trade LLC", "Torskali OAO",
    ]  # fmt: skip


def test_the_short_name_of_a_licence_is_nobody() -> None:
    text = (
        "OFAC issued General License 5 (GL 5), for activities related to Lumen Trade LLC. GL 5 expires on"
        " 1 May 2026."
    )
    told = [f.act for f in acts(text, "en")]
    found = [(a.kind, [s.name for s in a.subjects], a.measure) for a in told]
    assert found == [("license", ["Lumen Trade LLC"], None), ("expire", [], "license")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Trésor a publié une licence pour le Venezuela, après la visite du président Joe Biden."),
        ("fr", "L'OFAC a délivré une licence malgré l'avis du sénateur Joe Biden."),
        ("en", "OFAC published a licence for Venezuela, in line with the promise of President Joe Biden."),
        ("en", "OFAC issued a licence despite the objections of Senator Joe Biden."),
        ("ru", "OFAC выдал лицензию после визита президента Джо Байдена."),
    ],
)
def test_after_whose_visit_it_is_issued_it_is_not_given_to_him(language: str, text: str) -> None:
    assert [a.act.subjects for a in acts(text, language) if a.act.kind == "license"] == [()]
