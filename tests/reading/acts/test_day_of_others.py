"""A day behind others whom *and* counts is not that of those counted before the verb."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts

CASES = [
    ("fr", "Le 15 juillet, 37 détenus ont été libérés et 46 autres la veille.", "2025-07-15", "2025-07-14"),
    ("fr", "37 détenus ont été libérés lundi et 46 autres dimanche.", "2025-12-08", "2025-12-07"),
    ("en", "Two reporters were arrested in Paris and three others on Tuesday.", None, "2025-12-09"),
]


@pytest.mark.parametrize(("language", "text", "first", "second"), CASES)
def test_a_day_behind_others_is_theirs(language: str, text: str, first: str | None, second: str) -> None:
    assert acts(text, language)[0][1].when == first
    told = [c.scope.on for _, c in counts(text, language)]
    assert told[0] == first
    assert told[1:] == [second]


def test_a_day_behind_all_is_that_of_all() -> None:
    text = "Douze étudiants et cinq ouvriers ont été arrêtés lundi à Lima."
    assert {a.when for _, a in acts(text, "fr")} == {"2025-12-08"}
    assert {c.scope.on for _, c in counts(text, "fr")} == {"2025-12-08"}
