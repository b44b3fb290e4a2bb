"""Whoever is the subject behind a clause that tells of others is none of them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OTHERS = [
    ("fr", "Bien que plusieurs opposants aient été libérés, Jean Essai et Anna Modèle restent en prison."),
    ("fr", "Même si leurs avocats ont été libérés, Jean Essai et Anna Modèle sont toujours détenus."),
    ("fr", "Alors que certaines peines ont été graciées, Jean Essai et Anna Modèle restent en prison."),
    ("fr", "Bien que certaines peines aient été graciées, les deux hommes restent en prison."),
    ("en", "Although ten prisoners were freed, Anna Model and John Trial remain in prison."),
]
THEM = [
    ("fr", "Bien qu'elle ait été graciée, Anna Modèle reste en prison.", "Anna Modèle"),
    ("fr", "Alors que sa peine a été commuée, Anna Modèle reste en prison.", "Anna Modèle"),
    (
        "fr",
        "Bien que dix opposants aient été libérés, dont Anna Modèle, Jean Essai reste détenu.",
        "Anna Modèle",
    ),
    ("en", "Although he was freed, John Trial cannot leave.", "John Trial"),
]


def _freed(code: str, text: str) -> tuple[set[str], list[str]]:
    found = [act for _, act in acts(text, code) if act.kind in ("release", "pardon")]
    return {s.name for act in found for s in act.subjects}, [a.group.noun for a in found if a.group]


@pytest.mark.parametrize(("code", "text"), OTHERS)
def test_the_subject_behind_a_clause_is_none_of_those_it_tells_of(code: str, text: str) -> None:
    names, groups = _freed(code, text)
    assert not names
    assert "hommes" not in groups


@pytest.mark.parametrize(("code", "text", "name"), THEM)
def test_a_clause_may_tell_of_the_subject_behind_it(code: str, text: str, name: str) -> None:
    assert _freed(code, text)[0] == {name}
