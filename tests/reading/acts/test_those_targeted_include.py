"""Who is said to be among those under sanctions, in a text on such; and who is hit by something else."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

_LEAD = "Britain has imposed sanctions on 10 officials. "


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Office said those targeted include Interior Minister Omar Hadi.",
        "The Foreign Office said those sanctioned include Interior Minister Omar Hadi.",
        "Those targeted include Interior Minister Omar Hadi.",
        "Individuals targeted also include Omar Hadi.",
    ],
)
def test_who_is_included_is_under_sanctions(text: str) -> None:
    named = [s.name for _, act in acts(_LEAD + text, "en", "impose") for s in act.subjects]
    assert named == ["Omar Hadi"]


@pytest.mark.parametrize(
    "text",
    ["Drones struck the port. Those targeted include Omar Hadi.", "Companies listed include Belavia."],
)
def test_who_is_hit_otherwise_is_under_none(text: str) -> None:
    assert acts(text, "en", "impose") == []
