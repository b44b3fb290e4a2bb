"""The day on which something was said to be to come is over."""

from __future__ import annotations

import pytest

from detente.reading.dates import find

DAYS = [
    ("On Tuesday, the ministry said it would free the prisoners.", "2025-12-09"),
    ("On Tuesday, the White House announced it would lift the ban.", "2025-12-09"),
    ("On Tuesday, the ministry said, it will free the prisoners.", "2025-12-16"),
    ("On Tuesday, the ministry will free the prisoners, it said.", "2025-12-16"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_on_which_something_was_said(text: str, day: str) -> None:
    assert [str(mention.when) for mention in find(text, "2025-12-13", "en")] == [day]
