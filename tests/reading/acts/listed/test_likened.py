"""Who is likened to somebody between two commas shares what is told of him."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

BOTH = [
    "Иван Краль, как и его сосед Пётр Озолс, {}.",
    "Иван Краль, так же как и Пётр Озолс, был {}.",
]


@pytest.mark.parametrize("text", BOTH)
@pytest.mark.parametrize("told", ["освобождён", "арестован", "приговорён к трём годам", "выслан"])
def test_both_are_told(text: str, told: str) -> None:
    (found,) = acts(text.format(told), "ru")
    assert [s.name for s in found.act.subjects] == ["Иван Краль", "Пётр Озолс"]


@pytest.mark.parametrize(
    "text",
    [
        "Иван Краль, как и Пётр Озолс в прошлом году, освобождён.",
        "Иван Краль, как и обещал Пётр Озолс, освобождён.",
        "Иван Краль, в отличие от Петра Озолса, освобождён.",
    ],
)
def test_of_whom_more_is_told_shares_nothing(text: str) -> None:
    (found,) = acts(text, "ru")
    assert [s.name for s in found.act.subjects] == ["Иван Краль"]
