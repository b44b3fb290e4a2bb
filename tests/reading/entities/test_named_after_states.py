"""A king whom a text calls by his state is not that state."""

from __future__ import annotations

import pytest

from tests.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Le roi Hamad de Bahreïn a parlé.\n\nLe Bahreïn a été accusé de recourir à la torture.",
        "Le roi Philippe de Belgique est là.\n\nLa Belgique a été accusée de fraude.",
    ],
)
def test_nothing_is_done_to_who_is_named_after_a_state(text: str) -> None:
    assert [s.name for _, act in told.acts(text, "fr") for s in act.subjects] == []


def test_a_surname_stays() -> None:
    text = "Le juge Ivan de Morel est là.\n\nMorel a été arrêté lundi."
    assert [s.name for _, act in told.acts(text, "fr") for s in act.subjects] == ["Ivan de Morel"]
