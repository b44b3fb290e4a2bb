"""What a court rules to do: announced, and not what it rules on, out or against."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("A court ruled on Wednesday to release Peter Kolar.", "announced"),
        ("A court ruled to deport Peter Kolar.", "announced"),
        ("A court ruled on Wednesday not to release Peter Kolar.", "denied"),
        ("The judge ruled out a deal to release Peter Kolar.", "denied"),
        ("The court ruled on a request to release Peter Kolar.", "possible"),
        ("The court will rule on Monday whether to release Peter Kolar.", "possible"),
    ],
)
def test_who_rules_to_do_it_announces_it(text: str, factuality: str) -> None:
    assert [a.factuality for a in acts(text, "en")] == [factuality]
