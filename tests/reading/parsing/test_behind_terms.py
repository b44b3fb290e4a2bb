"""Whom a verb is done to, behind the term and where that is spent."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BEHIND = [
    "Moscow sentenced to two years in prison Anna Novak, a close aide to Ales Novik.",
    "A Minsk court sentenced to ten years in prison Anna Novak, a close ally of Ales Novik.",
    "On Monday Minsk sentenced to ten years in jail Anna Novak, an ally of Ales Novik.",
    "Minsk has sentenced to five years in prison journalist Anna Novak.",
    "Anna Novak was sentenced to two years in prison, Ales Novik said.",
]


@pytest.mark.parametrize("text", BEHIND)
def test_the_name_behind_a_term_is_who_gets_it(text: str) -> None:
    assert [[s.name for s in act.subjects] for _, act in acts(text, "en", "sentence")] == [["Anna Novak"]]
