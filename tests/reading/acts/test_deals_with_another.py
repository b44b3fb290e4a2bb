"""What a deal with another lets happen: whose act that is."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        (
            "Minsk freed 20 people, following a deal with the United States to lift sanctions on potash.",
            "us",
        ),
        ("Under a deal with the United States to lift sanctions, Minsk freed ten poets.", "us"),
    ],
)
def test_what_is_given_in_return_under_a_deal_is_the_partners(text: str, authority: str) -> None:
    assert {act.authority for _, act in acts(text, "en", "lift")} == {authority}


def test_who_lifts_by_a_deal_that_is_only_made_is_left_open() -> None:
    text = "The sanctions stand. Serbia reached a deal with Norway to lift sanctions on the oil firm NIS."
    assert {act.authority for _, act in acts(text, "en", "lift")} <= {None}
