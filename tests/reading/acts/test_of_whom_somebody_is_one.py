"""Whom a clause says more of behind a predicate: *Jan Kral is a friend of Anna Novak, who was jailed*."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF_WHOM = [
    ("en", "Anton Kral is a colleague of Maria Bond, who was arrested in May.", "Maria Bond"),
    ("en", "Anton Kral was the brother of Ivan Novak, who was sentenced to six years.", "Ivan Novak"),
    ("en", "Anton Kral is a neighbour of Maria Bond, jailed in 2021.", "Maria Bond"),
    ("fr", "Anton Kral est un ami de Jan Novak, qui a été arrêté en mai.", "Jan Novak"),
    ("en", "Anton Kral is an editor of the Weekly, jailed in 2021.", "Anton Kral"),
    ("en", "The brother of Anton Kral, Jan Kral, who was arrested in May, is free.", "Jan Kral"),
    ("en", "Anton Kral is a teacher, who was arrested in May.", "Anton Kral"),
]


@pytest.mark.parametrize(("language", "text", "name"), OF_WHOM)
def test_whom_it_is_said_of(language: str, text: str, name: str) -> None:
    told = [a.act for a in acts(text, language) if a.act.kind in ("detain", "sentence")]
    assert [s.name for a in told for s in a.subjects] == [name]
