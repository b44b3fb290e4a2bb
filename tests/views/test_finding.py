"""A person is found by whatever somebody types."""

from __future__ import annotations

import pytest

from detente.views.finding import find_people
from tests.views.build import World


@pytest.mark.parametrize(
    "typed",
    [
        "Maria Kolesnikova",
        "maria kolesnikova",
        "Kolesnikova",
        "Колесникова",
        "Kalesnikava",
        "Marija Kolesnikowa",
    ],
)
def test_by_any_spelling(typed: str) -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    world.act(wire, "release", "Мария Колесникова")
    world.act(wire, "release", "Pavel Ivanou")
    found = find_people(world.custody().values(), typed)
    assert [f.state.person for f in found] == ["Maria Kolesnikova"]


def test_nobody_is_found_for_a_name_that_is_not_there() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "Мария Колесникова")
    assert find_people(world.custody().values(), "Donald Duck") == []
