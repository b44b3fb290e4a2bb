"""Who speaks without a name is told in the nominative, so that one body is one voice in every case."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers

CASES = [
    ("В министерстве обороны сообщили, что двое свободны.", "министерство обороны"),
    ("По данным министерства обороны, двое свободны.", "министерство обороны"),
    ("В Верховном суде отметили, что двое свободны.", "Верховный суд"),
    ("По данным властей Ирана, двое свободны.", "власти Ирана"),
    ("Власти Ирана сообщили, что двое свободны.", "Власти Ирана"),
    ("По словам местных активистов, двое свободны.", "местные активисты"),
    ("Ранее источники Press TV сообщили, что двое свободны.", "источники Press TV"),
    # A number governs its noun, and stays with it.
    ("Двое свободны, сообщили в двух ведомствах.", "в двух ведомствах"),
]


@pytest.mark.parametrize(("text", "name"), CASES)
def test_who_speaks_stands_in_the_nominative(text: str, name: str) -> None:
    assert {chain[0] for chain in speakers(text, "ru")} == {name}
