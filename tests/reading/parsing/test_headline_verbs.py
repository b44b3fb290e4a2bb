"""A headline's verb that is spelled as a noun, before a participle of those who are let go."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

FREED = [
    ("Equatorial Guinea president pardons convicted coup leader", "pardon", "coup leader"),
    ("Sri Lanka president pardons jailed lawmaker", "pardon", "lawmaker"),
    ("El Salvador president frees arrested journalists", "release", "journalists"),
    ("Guinea president pardons jailed opposition activist on holiday", "pardon", "opposition activist"),
]


@pytest.mark.parametrize(("text", "kind", "noun"), FREED)
def test_those_let_go_are_behind_it(text: str, kind: str, noun: str) -> None:
    assert [(a.kind, a.group and a.group.noun) for _, a in acts(text, "en")] == [(kind, noun)]
