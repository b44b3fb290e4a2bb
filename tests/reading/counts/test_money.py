"""A word for a people before one for money counts nobody."""

from __future__ import annotations

import pytest

from tests.reading.told import counts


@pytest.mark.parametrize(
    ("code", "text", "numbers"),
    [
        ("ru", "Штраф составил 500 тысяч канадских долларов.", []),
        ("ru", "Он заплатил 300 швейцарских франков.", []),
        ("ru", "Полиция изъяла 40 турецких лир.", []),
        ("ru", "Канада выслала 50 российских дипломатов.", [50]),
        ("en", "The fine was 500,000 Canadian dollars.", []),
        ("en", "He paid 300 Swiss francs.", []),
        ("en", "Canada expelled 50 Russian diplomats.", [50]),
        ("en", "Police arrested 40 Canadian activists.", [40]),
    ],
)
def test_money_counts_nobody(code: str, text: str, numbers: list[int]) -> None:
    assert [count.lo for _, count in counts(text, code)] == numbers
