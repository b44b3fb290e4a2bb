"""Whom a part of a number is: neither the whole that is counted, nor nobody."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_groups import groups

# language, text, kind, noun, least and most of the group
SHARES: list[tuple[str, str, str, str, int | None, int | None]] = [
    ("en", "Half of the 200 prisoners have been released.", "release", "prisoners", None, None),
    ("en", "Only a handful of the dozens of activists have been freed.", "release", "activists", None, None),
    ("en", "A third of the 90 soldiers were released in May.", "release", "soldiers", None, None),
    ("en", "Three of the four suspects were released on Friday.", "release", "suspects", 3, 3),
    ("en", "A group of 12 prisoners was released on Friday.", "release", "prisoners", 12, 12),
    ("fr", "La moitié des 200 prisonniers ont été libérés.", "release", "prisonniers", None, None),
    ("fr", "Une partie des centaines de détenus ont été libérés.", "release", "détenus", None, None),
    ("fr", "Deux des cinq journalistes ont été libérés.", "release", "journalistes", 2, 2),
    ("fr", "Un groupe de 12 prisonniers a été libéré.", "release", "prisonniers", 12, 12),
    ("ru", "Половина из 200 заключённых освобождена.", "release", "заключённых", None, None),
    ("ru", "Часть из сотен заключённых освобождены.", "release", "заключённых", None, None),
    ("ru", "Двое из пяти журналистов были освобождены.", "release", "журналистов", 2, 2),
]


@pytest.mark.parametrize(("language", "text", "kind", "noun", "least", "most"), SHARES)
def test_a_share_of_a_number_has_not_that_number(
    language: str, text: str, kind: str, noun: str, least: int | None, most: int | None
) -> None:
    found = next(group for group in groups(text, language, kind) if group is not None)
    assert (found.noun, found.lo, found.hi) == (noun, least, most)
