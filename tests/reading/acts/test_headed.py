"""Whom a participle before a colon is said of, where nobody stands before it and no verb behind."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NAMED = [
    ("en", "Also freed: Anton Kral and Nina Vetrova.", "release", {"Anton Kral", "Nina Vetrova"}),
    ("en", "Arrested on 3 May in Minsk: Anton Kral, editor.", "detain", {"Anton Kral"}),
    ("en", "Sentenced: Anton Kral, Ivan Morel.", "sentence", {"Anton Kral", "Ivan Morel"}),
    ("fr", "Arrêtés : Anton Kral, rédacteur, et Nina Vetrova.", "detain", {"Anton Kral", "Nina Vetrova"}),
    ("fr", "Libéré hier : le blogueur Anton Kral.", "release", {"Anton Kral"}),
]


@pytest.mark.parametrize(("language", "text", "kind", "names"), NAMED)
def test_those_named_behind_a_colon(language: str, text: str, kind: str, names: set[str]) -> None:
    ((_, act),) = acts(text, language, kind)
    assert {s.name for s in act.subjects} == names


@pytest.mark.parametrize(
    ("language", "text", "kind", "number"),
    [
        ("en", "Deported to Poland: four priests.", "expel", 4),
        ("fr", "Expulsés vers la Pologne : quatre prêtres.", "expel", 4),
        ("en", "Sanctioned by the EU: two judges.", "impose", 2),
    ],
)
def test_those_counted_behind_a_colon(language: str, text: str, kind: str, number: int) -> None:
    ((_, act),) = acts(text, language, kind)
    assert act.group is not None and act.group.lo == number


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anton Kral arrested: Nina Vetrova speaks of a trap."),
        ("en", "Freed: a message from the father of Ivan Morel."),
        ("fr", "Libéré : Emmanuel Macron salue la décision."),
        ("en", "Freed: Ivan Morel welcomes the decision."),
    ],
)
def test_those_behind_a_colon_that_leads_to_nobody(language: str, text: str) -> None:
    names = {s.name for _, act in acts(text, language) for s in act.subjects}
    assert not names & {"Nina Vetrova", "Ivan Morel", "Emmanuel Macron"}
