"""What is done to somebody's own, whom a noun that is not known calls, is not done to him."""

from __future__ import annotations

import pytest

from detente.reading import read


def detained(text: str, code: str) -> list[list[str]]:
    acts = (claim.act for claim in read(text, language=code, published="2026-04-13").claims if claim.act)
    return [sorted(s.name for s in act.subjects) for act in acts if act.kind in ("detain", "release")]


@pytest.mark.parametrize(
    ("text", "code", "wanted"),
    [
        ("Anna Roux a été expulsée lundi ; son guide a été arrêté mardi.", "fr", [[]]),
        ("Anna Roux a été expulsée lundi ; son associé a été arrêté mardi.", "fr", [[]]),
        ("Anna Sample was expelled on Monday; her fixer was arrested on Tuesday.", "en", [[]]),
        ("Анна Образцова выслана в понедельник; её оператор был задержан во вторник.", "ru", [[]]),
        (
            "Le maire, Paul Roux, et son adjoint, Luc Noir, ont été arrêtés.",
            "fr",
            [["Luc Noir", "Paul Roux"]],
        ),
        ("Paul Roux, son associé, a été arrêté lundi.", "fr", [["Paul Roux"]]),
        ("Anna Roux est détenue ; sa détention a été prolongée de deux mois.", "fr", [["Anna Roux"]]),
    ],
)
def test_only_he_is_arrested_whom_the_verb_is_of(text: str, code: str, wanted: list[list[str]]) -> None:
    assert detained(text, code) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Berlin a expulsé l'attaché, Karl Dubois, et convoqué l'ambassadeur, Luc Noir.", ["Karl Dubois"]),
        ("Minsk a libéré le poète, Karl Dubois, et reçu le soir même l'émissaire américain, Luc Noir.",
         ["Karl Dubois"]),
        ("Karl Dubois, jugé et condamné le mois dernier, et Luc Noir ont été libérés.",
         ["Karl Dubois", "Luc Noir"]),
    ],
)  # fmt: skip
def test_a_participle_behind_and_with_its_object_ends_a_list(text: str, wanted: list[str]) -> None:
    acts = [claim.act for claim in read(text, language="fr", published="2026-04-13").claims if claim.act]
    done = [act for act in acts if act.kind in ("expel", "release")]
    assert [s.name for act in done for s in act.subjects] == wanted
