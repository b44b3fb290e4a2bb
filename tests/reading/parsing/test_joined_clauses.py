"""Whom the second of two joined clauses is on, where a parse takes him for one more object of the first."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

KRAL, NOVAK = "Anton Kral", "Anna Novak"

PARTED = [
    ("Minsk freed Anton Kral and the lawyer Anna Novak, arrested in May, was deported.", "expel"),
    ("Minsk freed Anton Kral and the lawyer Anna Novak was deported.", "expel"),
    ("Minsk freed Anton Kral, and the lawyer Anna Novak, arrested in May, was deported.", "expel"),
    ("Minsk freed Anton Kral and Anna Novak, a lawyer, was deported.", "expel"),
    ("Iran released Anton Kral and Anna Novak, held since June, was sentenced to death.", "sentence"),
]


@pytest.mark.parametrize(("text", "kind"), PARTED)
def test_whom_the_second_clause_is_on_is_not_of_the_first(text: str, kind: str) -> None:
    told = {act.kind: [s.name for s in act.subjects] for _, act in acts(text, "en")}
    assert (told["release"], told[kind]) == ([KRAL], [NOVAK])


TOGETHER = [
    "Minsk freed Anton Kral and Anna Novak, who were arrested in May.",
    "The judge who freed Anton Kral and Anna Novak was arrested.",
    "Minsk said Anton Kral and Anna Novak were freed.",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_several_of_one_clause_are_together(text: str) -> None:
    told = [{s.name for s in act.subjects} for _, act in acts(text, "en", "release")]
    assert told == [{KRAL, NOVAK}]
