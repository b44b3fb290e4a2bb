"""Whom a headline goes on with behind its comma is not one more of those before it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ONE = [
    ("fr", "Minsk libère Anna Modèle, Jean Essai toujours visé", "release", {"Anna Modèle"}),
    ("fr", "Minsk libère Anna Modèle, Jean Essai en exil", "release", {"Anna Modèle"}),
    ("fr", "Minsk libère Anna Modèle, le procureur Jean Essai critiqué", "release", {"Anna Modèle"}),
    ("fr", "Paul Témoin arrêté, Jean Essai en fuite", "detain", {"Paul Témoin"}),
    ("fr", "Londres sanctionne Rusal, Jean Essai introuvable", "impose", {"Rusal"}),
    ("fr", "Sanctions contre Rusal levées, Jean Essai toujours dans le viseur", "lift", {"Rusal"}),
    ("en", "Police arrest Paul Sample, John Trial still at large", "detain", {"Paul Sample"}),
]
BOTH = [
    ("fr", "Anna Modèle, Jean Essai libérés", "release"),
    ("fr", "Minsk libère Anna Modèle et Jean Essai, malade", "release"),
    ("fr", "La police a arrêté Anna Modèle, de Lyon, Jean Essai, de Nice.", "detain"),
    ("en", "Minsk frees Anna Model, John Trial in prisoner swap", "release"),
    ("en", "Minsk frees Anna Model, John Trial after talks", "release"),
]


@pytest.mark.parametrize(("code", "text", "kind", "whom"), ONE)
def test_something_told_of_the_second_of_two_parts_them(
    code: str, text: str, kind: str, whom: set[str]
) -> None:
    assert {s.name for _, act in acts(text, code, kind) for s in act.subjects} == whom


@pytest.mark.parametrize(("code", "text", "kind"), BOTH)
def test_what_is_told_of_both_or_of_the_act_does_not(code: str, text: str, kind: str) -> None:
    assert len({s.name for _, act in acts(text, code, kind) for s in act.subjects}) == 2
