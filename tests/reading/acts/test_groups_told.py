"""How many a group is told to be, and what those are called whom a number alone counts."""

from __future__ import annotations

import pytest

from detente.reading import read

_Told = tuple[str, int | None, int | None]


def groups(text: str, language: str, kind: str) -> list[_Told]:
    claims = read(text, language=language, published="2025-12-13").claims
    told = [c.act.group for c in claims if c.act is not None and c.act.kind == kind]
    return [(g.noun, g.lo, g.hi) for g in told if g is not None]


# language, text, kind, groups
GROUPS: list[tuple[str, str, str, list[_Told]]] = [
    # Every one of them and nobody are no number.
    ("en", "The regime must free every political prisoner.", "release", [("political prisoner", None, None)]),
    ("en", "No prisoner was freed on Monday.", "release", [("prisoner", None, None)]),
    ("en", "A prisoner was freed on Monday.", "release", [("prisoner", 1, 1)]),
    ("fr", "Aucun détenu n'a été libéré lundi.", "release", [("détenu", None, None)]),
    ("fr", "Chaque détenu a été relâché lundi.", "release", [("détenu", None, None)]),
    ("fr", "Un détenu a été relâché lundi.", "release", [("détenu", 1, 1)]),
    ("ru", "Ни одного заключённого не освободили.", "release", [("заключённого", None, None)]),
    ("ru", "Одного заключённого освободили.", "release", [("заключённого", 1, 1)]),
    # A number alone counts people, of those who were counted before it where it can.
    ("en", "More than 2,600 were arrested.", "detain", [("people", 2601, None)]),
    ("en", "Belarus freed 123 prisoners; two were re-arrested on Sunday.", "detain", [("prisoners", 2, 2)]),
    # Nor is where they are.
    ("en", "Those in prison must be freed.", "release", [("people", None, None)]),
    # A number right before its verb is not that of the clause before.
    (
        "en",
        "More than 250 people have been killed in the protests and over 2,600 arrested.",
        "detain",
        [("people", 2601, None)],
    ),
    (
        "fr",
        "Au moins 24 militants ont été condamnés l'an dernier et 28 autres arrêtés.",
        "detain",
        [("militants", 28, 28)],
    ),
    ("fr", "Dix manifestants ont été tués et cinquante arrêtés.", "detain", [("manifestants", 50, 50)]),
    (
        "ru",
        "Погибли 250 человек, а более 2600 были арестованы.",
        "detain",
        [("человек", 2601, None)],
    ),
    # Where people are from is not what they are called.
    ("ru", "Силовики задержали около 50 выходцев из Азербайджана.", "detain", [("выходцев", 50, 50)]),
    ("ru", "Освободили 20 тысяч украинцев.", "release", [("украинцев", 20000, 20000)]),
    # Of how many they are some is the number of what a participle behind it tells.
    ("en", "Cuba freed 12 prisoners out of the 30 arrested in 2015.", "detain", [("prisoners", 30, 30)]),
    ("en", "Cuba freed 12 prisoners out of the 30 arrested in 2015.", "release", [("prisoners", 12, 12)]),
    ("en", "Three journalists of the ten arrested Monday were freed.", "detain", [("journalists", 10, 10)]),
    ("en", "Iran freed 52 men out of a group of 75 jailed and sentenced.", "sentence", [("men", 75, 75)]),
    ("fr", "Trois élus sur les dix arrêtés lundi ont été libérés.", "detain", [("élus", 10, 10)]),
    (
        "fr",
        "Cuba libère 52 détenus sur un groupe de 75 arrêtés en 2003 et condamnés à de lourdes peines.",
        "sentence",
        [("détenus", 75, 75)],
    ),
    ("ru", "Освободили 12 мужчин из 30 арестованных в 2015 году.", "detain", [("мужчин", 30, 30)]),
    # A year before a verb counts nobody.
    ("fr", "Dix manifestants ont été jugés et en 2021 libérés.", "release", [("manifestants", 10, 10)]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), GROUPS)
def test_a_group_has_the_number_that_is_told_of_it(
    language: str, text: str, kind: str, expected: list[_Told]
) -> None:
    assert groups(text, language, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was jailed for cooperating with the U.S. government.", ["cooperating with the U.S. government"]),
        ("He was convicted of spying for the U.S.", ["spying for the U.S."]),
        ("He was convicted of violating article 282.2 of the code.", ["violating article 282.2 of the code"]),
        ("He was jailed for fraud. The U.S. protested.", ["fraud"]),
    ],
)
def test_the_point_of_an_initial_ends_no_charge(text: str, expected: list[str]) -> None:
    claims = read(text, language="en", published="2025-12-13").claims
    assert [basis for c in claims if c.act is not None for basis in c.act.basis] == expected
