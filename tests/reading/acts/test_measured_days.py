"""A day from which something is measured is not that of what it is measured to."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("The rebels freed six workers on Thursday, two days after they were kidnapped.", "detain", None),
        (
            "The rebels freed six workers on Thursday, two days after they were kidnapped.",
            "release",
            "2025-12-11",
        ),
        ("He was charged on Thursday, hours after he was arrested.", "detain", None),
        ("He died on 5 May 2020, a year before he was pardoned.", "pardon", None),
        ("The rebels freed six workers on Thursday, two days after kidnapping them.", "detain", None),
        ("On Monday, two months after the raid, he was charged.", "charge", "2025-12-08"),
    ],
)
def test_a_day_is_of_the_clause_before_how_long_after_it(text: str, kind: str, day: str | None) -> None:
    told = [a.act for a in acts(text + " The prison is old.", "en") if a.act.kind == kind]
    assert [act.when for act in told] == [day]
