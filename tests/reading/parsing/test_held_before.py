"""Whom a participle behind a conjunction and before a bare calling and a name is said of: who was held."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NOVIK, KRAL, NOVAK = "Ales Novik", "Anton Kral", "Anna Novak"

HELD = [
    ("Minsk released activist Anton Kral and imprisoned journalist Anna Novak.", "release", [KRAL, NOVAK]),
    ("Minsk freed Anton Kral and detained reporter Ales Novik.", "release", [KRAL, NOVIK]),
    ("Tehran deported engineer Anton Kral and convicted smuggler Ales Novik.", "expel", [KRAL, NOVIK]),
    ("Minsk deported Anton Kral and convicted spy Ales Novik to Poland.", "expel", [KRAL, NOVIK]),
    (
        "The release of activist Anton Kral and imprisoned journalist Anna Novak was welcomed.",
        "release",
        [KRAL, NOVAK],
    ),
    (
        "Minsk released Ales Novik, Anton Kral and imprisoned journalist Anna Novak.",
        "release",
        [NOVIK, KRAL, NOVAK],
    ),
]


@pytest.mark.parametrize(("text", "kind", "whom"), HELD)
def test_a_participle_before_a_bare_calling_is_no_second_act(text: str, kind: str, whom: list[str]) -> None:
    told = [(act.kind, [s.name for s in act.subjects]) for _, act in acts(text, "en")]
    assert told == [(kind, whom)]


VERBS = [
    ("Minsk released Anton Kral and jailed the journalist Anna Novak.", "detain"),
    ("Minsk released Anton Kral and jailed Anna Novak for two years.", "sentence"),
    ("Minsk released Anton Kral and jailed journalist Anna Novak for two years.", "sentence"),
    ("Minsk released Anton Kral and sentenced blogger Anna Novak to five years in prison.", "sentence"),
    ("Minsk released Anton Kral and accused journalist Anna Novak of treason.", "charge"),
    ("Minsk has released Anton Kral but jailed journalist Anna Novak.", "detain"),
]


@pytest.mark.parametrize(("text", "kind"), VERBS)
def test_a_verb_with_an_article_a_term_or_a_but_is_one(text: str, kind: str) -> None:
    told = {act.kind: [s.name for s in act.subjects] for _, act in acts(text, "en")}
    assert told == {"release": [KRAL], kind: [NOVAK]}
