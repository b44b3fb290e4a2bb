"""What is impossible, ruled out, nearly happened or is opposed: acts that nothing says have been done."""

from __future__ import annotations

import pytest

from tests.reading import told

CASES = [
    ("Il est impossible que le juge soit arrêté.", "possible"),
    ("Il n'est pas exclu que le juge soit arrêté.", "possible"),
    ("Il s'en est fallu de peu que Jan Simek soit arrêté.", "denied"),
    ("Le ministre s'est opposé à ce que Jan Simek soit arrêté.", "denied"),
    ("Jan Simek, exclu du parti, a été arrêté lundi.", "asserted"),
    ("Jan Simek, qui s'était opposé au projet, a été arrêté lundi.", "asserted"),
]


@pytest.mark.parametrize(("text", "factuality"), CASES)
def test_it_has_not_happened(text: str, factuality: str) -> None:
    assert [claim.factuality for claim, _ in told.acts(text, "fr", "detain")] == [factuality]
