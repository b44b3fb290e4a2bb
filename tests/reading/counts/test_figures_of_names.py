"""Figures that are of a name beside a noun, and count nobody."""

from __future__ import annotations

import pytest

from detente.reading import read


def told(text: str, language: str = "en") -> list[int | None]:
    claims = read(text, language=language, published="2025-12-13").claims
    groups = [c.act.group.lo for c in claims if c.act and c.act.group]
    return groups + [c.count.lo for c in claims if c.count]


@pytest.mark.parametrize(
    "text",
    [
        "The Zone 9 bloggers were released on Friday.",
        "Ethiopia released the Zone 9 bloggers on Friday.",
        "The court freed the Article 19 activists.",
        "Sanctions on Peru ease: General License (GL) 9 was issued in May. GL 19 would not be renewed.",
    ],
)
def test_a_figure_of_a_name_counts_nobody(text: str) -> None:
    assert {9, 19}.isdisjoint(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "In Minsk 9 bloggers were released.",
        "Belarus released 9 bloggers on Friday.",
        "Venezuela handed the Kremlin 9 prisoners on Friday.",
    ],
)
def test_a_figure_behind_a_name_may_count(text: str) -> None:
    assert 9 in told(text)


def test_a_figure_in_quotation_marks_is_a_name() -> None:
    text = (
        "Les ministres ajoutent lundi 12 noms à la liste noire.\n\n"
        'Les "28" ont prorogé les interdictions de visas à l\'encontre de dirigeants.'
    )
    assert 28 not in told(text, "fr")
