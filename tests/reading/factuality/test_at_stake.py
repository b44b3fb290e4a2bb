"""An act that is at stake, demanded or at the heart of talks has not been done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OPEN = [
    ("en", "At the centre of the talks is the release of Anna Kral."),
    ("en", "At stake is the release of Anna Kral."),
    ("en", "Also on the table is a pardon for Anna Kral."),
    ("en", "Central to the deal is the lifting of sanctions on Belavia."),
    ("en", "What is at stake is Anna Kral's release."),
    ("en", "Still pending is the extradition of Anna Kral to Peru."),
    ("en", "The release of Anna Kral tops the agenda."),
    ("en", "The key demand is the release of Anna Kral."),
    ("en", "The main sticking point remains the release of Anna Kral."),
    ("en", "The price of the deal would be the release of Anna Kral."),
    ("en", "Being discussed is the lifting of sanctions on Belavia."),
    ("fr", "Le prix de l'accord serait la libération d'Anna Kral."),
]
DONE = [
    "Much is at stake after the arrest of Anna Kral.",
    "Peace is still pending after the release of Anna Kral.",
    "With her life at stake, Anna Kral was freed on Monday.",
    "At the centre of the scandal is the arrest of Anna Kral.",
    "The release of Anna Kral was the first step.",
]


@pytest.mark.parametrize(("code", "text"), OPEN)
def test_what_is_at_stake_has_not_happened(code: str, text: str) -> None:
    assert {claim.factuality for claim, _ in acts(text, code)} <= {"possible", "planned", "announced"}


@pytest.mark.parametrize("text", DONE)
def test_what_something_else_is_at_stake_beside_has(text: str) -> None:
    assert [claim.factuality for claim, _ in acts(text, "en")] == ["asserted"]
