"""Who is none of those of an act: who does it, whose men do it, and what somebody is called besides."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

WHOM = [
    (
        "en",
        "Anton Kral once freed Daniel Ortega. Ortega's government arrested him in 2021.",
        "detain",
        ["Anton Kral"],
    ),
    ("en", "President Emil Novak's guards arrested him at the airport.", "detain", []),
    (
        "ru",
        "Антон Краль освободил Эмиля Новака. Правительство Новака арестовало его.",
        "detain",
        ["Антон Краль"],
    ),
    (
        "en",
        "Another German, the translator Anna Kral, was held for seven months in 2017.",
        "detain",
        ["Anna Kral"],
    ),
    (
        "en",
        "Police arrested A. Kral, the editor Olga Moroz and Ivan Novak.",
        "detain",
        ["A. Kral", "Olga Moroz", "Ivan Novak"],
    ),
    (
        "en",
        "Among those delisted by the Office of Foreign Assets Control (OFAC) are Anna Kral and Ivan Moroz.",
        "lift",
        ["Anna Kral", "Ivan Moroz"],
    ),
    (
        "fr",
        "Parmi les personnes sanctionnées par le Bureau de contrôle des avoirs (OFAC) figure Anna Kral.",
        "impose",
        ["Anna Kral"],
    ),
    (
        "en",
        "Among those sanctioned on Monday are Anna Kral and Ivan Moroz.",
        "impose",
        ["Anna Kral", "Ivan Moroz"],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), WHOM)
def test_whom_it_is_done_to(language: str, text: str, kind: str, names: list[str]) -> None:
    act = next(a.act for a in acts(text, language) if a.act.kind == kind)
    assert sorted(s.name for s in act.subjects) == sorted(names)


def test_an_extradition_that_angers_a_state_is_not_its_own() -> None:
    text = "Venezuela froze the talks after the extradition of an ally of Maduro to the United States."
    assert [a.act.authority for a in acts(text, "en") if a.act.kind == "transfer"] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Okello, chef du parti d'opposition Forces Vives, qui est détenu depuis dimanche, a été soigné.",
        "Le journaliste éthiopien Paul Okello, fondateur du média en ligne indépendant Ethiopia Insider, qui"
        " était détenu depuis dimanche, a été soigné.",
        "Paul Okello, patron de la chaîne privée Canal Sahel, qui a été arrêté dimanche, a été soigné.",
    ],
)
def test_bodies_are_not_held_for_their_heads(text: str) -> None:
    assert [s.name for f in acts(text, "fr") for s in f.act.subjects] == ["Paul Okello"]


@pytest.mark.parametrize(
    "text",
    [
        "Un Philippin enlevé par le Hamas dans le kibboutz Nir Oz et libéré vendredi a été soigné.",
        "Ce journaliste arrêté par la police dans le bar Chez Nino et expulsé lundi a été soigné.",
    ],
)
def test_places_named_for_what_they_are_are_nobody(text: str) -> None:
    assert not [s.name for f in acts(text, "fr") for s in f.act.subjects]
