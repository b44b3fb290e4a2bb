"""French acts: kinds, roles, fields and senses."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("text", "kind", "authority", "subjects"),
    [
        (
            "Le président Alexandre Loukachenko a gracié Anna Petrova.",
            "pardon",
            "by",
            ["Anna Petrova"],
        ),
        ("Anna Petrova et Ivan Morel ont été libérés.", "release", None, ["Anna Petrova", "Ivan Morel"]),
        (
            "Parmi les personnes libérées figurent Anna Petrova et Ivan Morel.",
            "release",
            None,
            ["Anna Petrova", "Ivan Morel"],
        ),
        (
            "L'opposante Anna Petrova, qui a été expulsée vers la Lituanie, est arrivée.",
            "expel",
            None,
            ["Anna Petrova"],
        ),
    ],
)
def test_roles(text: str, kind: str, authority: str | None, subjects: list[str]) -> None:
    (found,) = acts(text, "fr")
    assert found.act.kind == kind
    assert found.act.authority == authority
    assert sorted(s.name for s in found.act.subjects) == sorted(subjects)
