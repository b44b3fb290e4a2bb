"""Posts with their field between rank and noun, posts that a clause says somebody has, and titles that open
the name of a body."""

from __future__ import annotations

import pytest

from tests.reading.told import traits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The law is vague, said Karl Lind, deputy Middle East and North Africa director at a group.",
            [("Karl Lind", "deputy Middle East and North Africa director")],
        ),
        (
            "The law is vague, said Karl Lind, deputy Europe and Central Asia director at a group.",
            [("Karl Lind", "deputy Europe and Central Asia director")],
        ),
        ("The law is vague, said Karl Lind, deputy mayor and lawyer.", [("Karl Lind", "deputy mayor")]),
        (
            "A former aide to ousted President Anton Kral was arrested.",
            [("Anton Kral", "ousted President")],
        ),
        (
            "Former long-serving minister Anna Kral was arrested.",
            [("Anna Kral", "Former long-serving minister")],
        ),
        (
            "Karl Lind, who is vice president of the opposition Pakatan Rakyat (PA), was freed.",
            [("Karl Lind", "vice president")],
        ),
        ("Head of security Karl Lind was arrested.", [("Karl Lind", "Head of security")]),
        (
            "Karl Lind, a member of the Missionary Community of Saint Paul, was expelled.",
            [("Karl Lind", "member of the Missionary Community of Saint Paul")],
        ),
        ("Police raided Prime Television and questioned its owner.", []),
    ],
)
def test_offices(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(t.subject, t.value) for t in traits(text, "en", "office")] == expected
