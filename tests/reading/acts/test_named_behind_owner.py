"""Whose name stands between commas behind the one whose brother or sister he is."""

from __future__ import annotations

from itertools import product

import pytest

from tests.reading.told import acts

FRAMES = (
    "La police a arrêté {}, {}, lundi.",
    "Les autorités ont libéré mercredi {}, {}.",
    "L'Union européenne a sanctionné jeudi {}, {}.",
    "{}, {}, a été libéré mercredi.",
)
KIN = (
    ("le frère du ministre Karl Essai", "Li Wenzhong"),
    ("le frère du ministre Karl Essai", "Ousmane Ndiaye"),
    ("le fils de la députée Anna Essai", "Ahmed al-Masri"),
    ("le père du militant Karl Essai", "Jean-Marc Exemple"),
)


@pytest.mark.parametrize(
    ("text", "name"),
    [((f.format(whose, name))[:1].upper() + f.format(whose, name)[1:], name)
     for f, (whose, name) in product(FRAMES, KIN)],
)  # fmt: skip
def test_the_kin_of_one_who_is_named_is_named_behind_the_comma(text: str, name: str) -> None:
    assert [s.name for _, act in acts(text, "fr") for s in act.subjects] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La fille du ministre, Anna Exemple, a été arrêtée.", ["Anna Exemple"]),
        ("Le mari de la députée, Anna Exemple, a été libéré.", []),
    ],
)
def test_a_first_name_tells_whether_it_is_of_the_kin(text: str, name: list[str]) -> None:
    assert [s.name for _, act in acts(text, "fr") for s in act.subjects] == name
