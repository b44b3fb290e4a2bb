"""What befalls somebody's party or firm does not befall him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

THEIRS = [
    ("en", "The party of the jailed Ivan Sample was banned in May."),
    ("en", "The network of the businessman Ivan Sample was sanctioned by Canada."),
    ("en", "Canada sanctioned the group of Ivan Sample."),
    ("fr", "Le Canada a sanctionné le groupe de Jean Essai."),
    ("ru", "Партия Ивана Петрова запрещена в мае."),
    ("ru", "Канада ввела санкции против группы Ивана Петрова."),
]


@pytest.mark.parametrize(("code", "text"), THEIRS)
def test_what_is_somebodys_is_not_he(code: str, text: str) -> None:
    assert {s.name for _, act in acts(text, code, "impose") for s in act.subjects} == set()
