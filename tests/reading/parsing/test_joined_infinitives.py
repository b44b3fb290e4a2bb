"""A verb behind a comma goes on with the infinitive before it, not with the verb that asks for both."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ASKED = [
    (
        "The EU asked Minsk to end the repression, release political prisoners and respect the law.",
        "possible",
    ),
    (
        "The council called on the government to lift the ban, release the editors and drop all charges.",
        "possible",
    ),
    ("The bloc wants Baku to end the blockade, release the captives and open the road.", "possible"),
    (
        "The president promised to lift the state of emergency, free the detainees and hold elections.",
        "planned",
    ),
    (
        "The court ordered the ministry to pay damages, release Ivan Petrov and return his papers.",
        "announced",
    ),
]


@pytest.mark.parametrize(("text", "factuality"), ASKED)
def test_what_is_asked_for_next_is_asked_for(text: str, factuality: str) -> None:
    assert {claim.factuality for claim, act in acts(text, "en") if act.kind == "release"} == {factuality}


def test_what_is_told_next_is_told() -> None:
    for text in (
        "The judges agreed to hear the case and released the editor.",
        "The rebels agreed to leave the town and freed ten soldiers.",
    ):
        assert [claim.factuality for claim, act in acts(text, "en") if act.kind == "release"] == ["asserted"]
