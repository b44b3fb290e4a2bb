"""A number that had been reached by a day is of all up to that day."""

from __future__ import annotations

import pytest

from tests.reading.told import counts

REACHED = [
    ("en", "By April 1, the number of arrests had reached 120.", "2025-04-01"),
    ("en", "By April 1, the number of people arrested had reached 120.", "2025-04-01"),
    ("en", "The number of arrests has reached 120.", "2025-12-13"),
    ("ru", "К 1 апреля число арестованных достигло 120.", "2025-04-01"),
    ("ru", "К середине октября число высланных дипломатов достигло 40.", "2025-10"),
    ("ru", "Число арестованных достигло 120.", "2025-12-13"),
]


@pytest.mark.parametrize(("language", "text", "until"), REACHED)
def test_the_scope_ends_with_the_day(language: str, text: str, until: str) -> None:
    ((_, count),) = counts(text, language)
    assert (count.scope.kind, count.scope.to) == ("cumulative", until)


def test_what_was_done_is_of_no_day_after_publication() -> None:
    text = "Ten prisoners will be freed next Monday, it was said. Anton Kral said 26 men had been released."
    ahead, done = (count.scope.on for _, count in counts(text, "en"))
    assert (ahead, done) == ("2025-12-15", None)
