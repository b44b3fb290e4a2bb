"""A participle behind a conjunction goes on with the passive before it, not with the noun between."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TOLD = [
    ("Anton Kral devrait être convoqué par le parquet et renvoyé en prison.", {"detain": "possible"}),
    ("Deux moines auraient été invités à une réunion et arrêtés.", {"detain": "possible"}),
    (
        "Anton Kral a été libéré par un juge et expulsé vers la Lituanie.",
        {"release": "asserted", "expel": "asserted"},
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_it_is_as_sure_as_the_passive(text: str, told: dict[str, str]) -> None:
    assert {act.kind: claim.factuality for claim, act in acts(text, "fr")} == told
