"""Who obtains another's release or pardon is not free himself."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OBTAINED = [
    ("en", "The bishop Peter Sand won the freedom of Anna Novak.", "release", "Anna Novak"),
    ("en", "The bishop Peter Sand won freedom for Anna Novak.", "release", "Anna Novak"),
    ("en", "The bishop Peter Sand won Anna Novak's release on Monday.", "release", "Anna Novak"),
    ("en", "The lawyer won early release for Anna Novak.", "release", "Anna Novak"),
    ("en", "Peter Sand posted bail for Anna Novak.", "release", "Anna Novak"),
    ("en", "Peter Sand got parole for Anna Novak.", "release", "Anna Novak"),
    ("en", "Peter Sand got Anna Novak out of prison.", "release", "Anna Novak"),
    ("en", "Anna Novak met a bishop, Peter Sand. He won her release.", "release", "Anna Novak"),
    ("en", "The bishop Peter Sand won her release.", "release", None),
    ("en", "The lawyer Peter Sand received a pardon for Anna Novak.", "pardon", "Anna Novak"),
    ("en", "Peter Sand, the envoy, asked for the pardon of Anna Novak.", "pardon", "Anna Novak"),
    ("fr", "L'évêque Pierre Sand a obtenu l'élargissement d'Anna Novak.", "release", "Anna Novak"),
    ("fr", "L'évêque Pierre Sand a sorti Anna Novak de prison.", "release", "Anna Novak"),
    ("fr", "Pierre Sand a obtenu une liberté conditionnelle pour Anna Novak.", "release", "Anna Novak"),
    ("ru", "Епископ Пётр Сандов получил помилование для Анны Новак.", "pardon", "Анна Новак"),
    # For himself.
    ("en", "The bishop Peter Sand won his freedom after two years.", "release", "Peter Sand"),
    ("en", "Peter Sand asked for a pardon of the president.", "pardon", "Peter Sand"),
    ("en", "Peter Sand got a pardon for treason.", "pardon", "Peter Sand"),
    ("fr", "Pierre Sand a obtenu la grâce du roi.", "pardon", "Pierre Sand"),
    ("ru", "Пётр Сандов получил помилование.", "pardon", "Пётр Сандов"),
]


@pytest.mark.parametrize(("language", "text", "kind", "whom"), OBTAINED)
def test_whose_release_somebody_obtains(language: str, text: str, kind: str, whom: str | None) -> None:
    told = [([s.name for s in act.subjects]) for _, act in acts(text, language)]
    assert told == [[whom] if whom else []]
    assert [act.kind for _, act in acts(text, language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The bishop Peter Sand got a pardon for two convicts.", 2),
        ("en", "The bishop Peter Sand gained the freedom of three sailors.", 3),
        ("fr", "L'évêque Pierre Sand a obtenu l'élargissement de trois marins.", 3),
    ],
)
def test_how_many_he_frees(language: str, text: str, number: int) -> None:
    ((_, act),) = acts(text, language)
    assert not act.subjects
    assert act.group is not None
    assert act.group.lo == number


def test_the_freedom_of_a_city_is_no_release() -> None:
    assert not acts("Peter Sand won the freedom of the city in May.", "en")
