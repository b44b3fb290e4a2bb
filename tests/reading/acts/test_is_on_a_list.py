"""Who is said to be on a list of sanctions of one power."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ON = [
    ("Belavia is on the US sanctions list.", ["us"]),
    ("Ales Novik is on the EU sanctions list.", ["eu"]),
    ("Anton Kral and Anna Novak are on the British sanctions list.", ["uk"]),
    ("Anton Kral, who is on the US sanctions list, met Ales Novik.", ["us"]),
    ("Belavia is not on the US sanctions list.", []),
]


@pytest.mark.parametrize(("text", "whose"), ON)
def test_who_is_on_a_list_was_put_on_it(text: str, whose: list[str]) -> None:
    assert [act.authority for _, act in acts(text, "en", "impose")] == whose
