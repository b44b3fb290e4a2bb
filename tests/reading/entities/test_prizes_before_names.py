"""The name of an award right before that of who has it: *le prix Sakharov Ales Proba*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le prix Pulitzer Paul Kral a été arrêté.", "Paul Kral"),
        ("Le lauréat du prix Sakharov Ales Proba a été arrêté.", "Ales Proba"),
        ("Le prix Goncourt Boualem Novak a été arrêté.", "Boualem Novak"),
        ("La police a arrêté le prix Sakharov Ivan Morel.", "Ivan Morel"),
    ],
)
def test_an_award_is_no_part_of_a_name(text: str, name: str) -> None:
    [(_, act)] = acts(text, "fr")
    assert [s.name for s in act.subjects] == [name]
