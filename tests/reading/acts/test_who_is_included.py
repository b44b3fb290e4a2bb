"""Whom a pardon, an exchange or a list of sanctions is said to include, and who is one of those on it."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {
    "en": "The sanctions stand. They were in prison. ",
    "fr": "Les sanctions demeurent. Ils étaient en prison. ",
    "ru": "Они сидели в тюрьме. ",
}


def told(text: str, language: str, kind: str) -> list[tuple[str, list[str], int | None]]:
    return [
        (c.factuality, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for c, a in acts(ABOUT[language] + text, language, kind)
    ]


@pytest.mark.parametrize(
    ("language", "text", "kind", "whom", "number"),
    [
        (
            "en",
            "The pardon included Ali Insanov and Fuad Qahramanli.",
            "pardon",
            ["Ali Insanov", "Fuad Qahramanli"],
            None,
        ),
        ("en", "The swap included Evan Gershkovich.", "release", ["Evan Gershkovich"], None),
        ("fr", "La grâce concerne 123 détenus.", "pardon", [], 123),
        ("fr", "L'échange comprenait 26 prisonniers.", "release", [], 26),
        ("ru", "Амнистия распространяется на 500 женщин.", "pardon", [], 500),
        ("en", "Among those targeted is Vladimir Solovyov.", "impose", ["Vladimir Solovyov"], None),
        (
            "fr",
            "Parmi les personnes inscrites figure Vladimir Soloviev.",
            "impose",
            ["Vladimir Soloviev"],
            None,
        ),
    ],
)
def test_they_are_those_it_is_done_to(
    language: str, text: str, kind: str, whom: list[str], number: int | None
) -> None:
    assert told(text, language, kind) == [("asserted", whom, number)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The report on the exchange included photos.", "release"),
        ("en", "The release included a statement by the ministry.", "release"),
        ("en", "Among the companies listed on the exchange is Gazprom.", "impose"),
        ("ru", "Помилование не коснулось политзаключённых.", "pardon"),
        ("fr", "La liste noire comprend désormais 270 personnes.", "impose"),
    ],
)
def test_things_are_not(language: str, text: str, kind: str) -> None:
    assert told(text, language, kind) == []
