"""What a heading tells a state to do is demanded of it and not done."""

from __future__ import annotations

import pytest

from detente.reading import read

HEADINGS = [
    ("en", "Togo: Release Jailed Economist Ivan Moroz", ["possible"]),
    ("en", "Togo: Release Ivan Moroz and Vera Holub", ["possible"]),
    ("en", "Togo releases jailed economist Ivan Moroz", ["asserted"]),
    ("en", "Togo Frees Jailed Economist Ivan Moroz", ["asserted"]),
    ("en", "Togo: Release of 20 prisoners", ["asserted"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), HEADINGS)
def test_a_heading_that_tells_a_state_to_free_somebody(language: str, text: str, told: list[str]) -> None:
    claims = read(text, language=language, published="2026-02-03").claims
    assert [c.factuality for c in claims if c.act is not None and c.act.kind == "release"] == told
