"""The letters of a party before a post are none of the name before them: *Ann Sample SDP leader*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NAMED = [
    ("Mohamed al-Khatib SCP political secretary was not among the freed detainees.", "Mohamed al-Khatib"),
    ("Anna Kral SDP deputy was jailed for two years.", "Anna Kral"),
    ("Police arrested Maria Lopez II on Friday.", "Maria Lopez II"),
    ("Police arrested the SDP leader Anna Kral on Friday.", "Anna Kral"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_letters_of_a_party_are_no_name(text: str, name: str) -> None:
    assert [s.name for _, act in acts(text, "en") for s in act.subjects] == [name]
