"""Who is one of those that are still to be freed, and who is one of those that were."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

AMONG = [
    ("fr", "Anna Petrova figure sur la liste des prisonniers qui doivent être libérés samedi.", "planned"),
    ("fr", "Anna Petrova fait partie des détenues qui devraient être graciées.", "planned"),
    ("fr", "Parmi les opposants qui doivent être expulsés figure Anna Petrova.", "planned"),
    ("fr", "Anna Petrova figure parmi les détenus qui ont été libérés samedi.", "asserted"),
    ("fr", "Anna Petrova fait partie des opposants libérés samedi.", "asserted"),
    ("fr", "Anna Petrova ne figure pas parmi les détenus libérés samedi.", "denied"),
    ("en", "Anna Petrova is among the prisoners who are to be freed on Saturday.", "planned"),
    ("en", "Anna Petrova is among the prisoners who may be pardoned.", "possible"),
    ("en", "Anna Petrova is among the prisoners who were freed on Saturday.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "factuality"), AMONG)
def test_one_of_those_who_are_to_be_freed_is_not_free_yet(language: str, text: str, factuality: str) -> None:
    (found,) = acts(text, language)
    assert [s.name for s in found.act.subjects] == ["Anna Petrova"]
    assert found.factuality == factuality


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La libération d'Anna Petrova est notre objectif.", "possible"),
        ("La libération des otages reste une priorité absolue.", "possible"),
        (
            "Le retrait des troupes et la libération d'Anna Petrova sont la condition de tout accord.",
            "possible",
        ),
        ("Obtenir la libération d'Anna Petrova demeure la première priorité.", "possible"),
        ("Notre priorité est la libération d'Anna Petrova.", "possible"),
        ("L'objectif reste la grâce d'Anna Petrova.", "possible"),
        ("La libération d'Anna Petrova est une bonne nouvelle.", "asserted"),
        ("La libération d'Anna Petrova a rempli une condition de l'accord.", "asserted"),
        ("L'arrestation d'Anna Petrova est une priorité du régime.", "asserted"),
    ],
)
def test_what_an_act_is_for_has_not_come_about(text: str, told: str) -> None:
    (found,) = acts(text, "fr")
    assert found.factuality == told
