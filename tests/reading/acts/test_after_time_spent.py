"""The time that somebody has spent in prison before he is freed or expelled: no arrest beside that."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SPENT = [
    ("fr", "Marie Dupré a été libérée sous caution mardi après avoir passé six ans en prison.", "release"),
    ("fr", "Marie Dupré a été libérée vendredi après avoir passé plus de quatre ans en prison.", "release"),
    ("fr", "Marie Dupré a été libérée après avoir passé près de huit mois en détention.", "release"),
    ("fr", "Marie Dupré a été expulsée après avoir passé trois jours en garde à vue.", "expel"),
    ("fr", "Marie Dupré a été graciée, ayant passé six ans derrière les barreaux.", "pardon"),
    ("en", "Mary Dupre was freed on Friday, having spent more than four years in jail.", "release"),
    ("en", "Mary Dupre was released on bail on Tuesday after spending six years in prison.", "release"),
]


@pytest.mark.parametrize(("language", "text", "kind"), SPENT)
def test_it_is_told_of_no_arrest(language: str, text: str, kind: str) -> None:
    assert [a.kind for _, a in acts(text, language)] == [kind]


def test_that_somebody_was_in_prison_is_told_where_nothing_follows() -> None:
    assert [a.kind for _, a in acts("Marie Dupré a passé six ans en prison.", "fr")] == ["detain"]
