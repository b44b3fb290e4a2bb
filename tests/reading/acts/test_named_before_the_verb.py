"""Who is named before an act's words and is none whom it is done to: another stands nearer, or is meant."""

from __future__ import annotations

import pytest

from tests.reading import told

SUBJECTS = [
    ("fr", "Ostbank a prêté à Vesna Optics, sous sanctions depuis 2021.", "impose", ["Vesna Optics"]),
    ("fr", "Ostbank a bloqué Vesna Optics, sanctionnée en mai par Londres.", "impose", ["Vesna Optics"]),
    ("fr", "Vesna Optics, sous sanctions depuis 2021, a vendu Ostbank.", "impose", ["Vesna Optics"]),
    ("fr", "Jan Simek a écrit un livre sur Olga Moroz, emprisonnée en 2021.", "detain", ["Olga Moroz"]),
    ("fr", "Olga Moroz a quitté Jan Simek, arrêtée en mai à Minsk.", "detain", ["Olga Moroz"]),
    ("fr", "L'homme qui a frappé Jan Simek purge une peine de six ans de prison.", "sentence", []),
    ("fr", "La femme qui avait écrit à Jan Simek est visée par des sanctions.", "impose", []),
    ("fr", "Le prédécesseur de Jan Simek purge une peine de six ans de prison.", "sentence", []),
    ("fr", "Le ministre Jan Simek purge une peine de six ans de prison.", "sentence", ["Jan Simek"]),
    ("fr", "Olga Moroz, proche de Jan Simek, a écopé de six ans.", "sentence", ["Olga Moroz"]),
    (
        "fr",
        "Olga Moroz et Jan Simek, son avocat, ont écopé de six ans.",
        "sentence",
        ["Olga Moroz", "Jan Simek"],
    ),
    ("fr", "Avant la grâce accordée à Olga Moroz, Jan Simek s'était tu.", "pardon", ["Olga Moroz"]),
    ("fr", "Après la libération des prisonniers, Jan Simek s'est rendu à Lima.", "release", []),
    ("en", "Ostbank financed Vesna Optics, under sanctions since 2021.", "impose", ["Vesna Optics"]),
    ("en", "The man who struck Jan Simek is serving a six-year sentence.", "sentence", []),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), SUBJECTS)
def test_it_is_done_to_who_is_meant(language: str, text: str, kind: str, names: list[str]) -> None:
    found = told.acts(text, language, kind)
    assert found
    assert [s.name for _, act in found for s in act.subjects] == names


def test_a_possessive_of_several_is_of_nobody_alone() -> None:
    found = told.acts("Jan Simek a obtenu leur libération.", "fr", "release")
    assert [s.name for _, act in found for s in act.subjects] == []


WON = [
    ("Jan Simek a obtenu la grâce de 12 prisonniers.", "pardon", [], 12),
    ("Jan Simek a obtenu la grâce du président.", "pardon", ["Jan Simek"], None),
    ("Jan Simek a obtenu sa libération en mai.", "release", ["Jan Simek"], None),
]


@pytest.mark.parametrize(("text", "kind", "names", "count"), WON)
def test_whoever_wins_an_act_for_others_is_none_of_them(
    text: str, kind: str, names: list[str], count: int | None
) -> None:
    (act,) = [act for _, act in told.acts(text, "fr", kind)]
    assert [s.name for s in act.subjects] == names
    assert (act.group.lo if act.group is not None else None) == count


POSSESSED = [
    ("fr", "Jan Simek a réclamé son arrestation.", "detain", []),
    ("fr", "Jan Simek a salué son expulsion.", "expel", []),
    ("fr", "Jan Simek a ordonné son arrestation.", "detain", []),
    ("fr", "Jan Simek a participé à son arrestation.", "detain", []),
    ("fr", "Jan Simek a contesté son arrestation.", "detain", ["Jan Simek"]),
    ("fr", "Jan Simek a raconté son arrestation.", "detain", ["Jan Simek"]),
    ("fr", "Jan Simek a réclamé sa libération.", "release", ["Jan Simek"]),
    ("en", "Jan Simek demanded his arrest.", "detain", []),
    ("en", "Jan Simek recalled his arrest in May.", "detain", ["Jan Simek"]),
    ("ru", "Ян Симек потребовал его ареста.", "detain", []),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), POSSESSED)
def test_nobody_wants_himself_seized(language: str, text: str, kind: str, names: list[str]) -> None:
    assert [s.name for _, act in told.acts(text, language, kind) for s in act.subjects] == names
