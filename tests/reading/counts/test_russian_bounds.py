"""Bounds that Russian parts from their number by a preposition, and numbers that count hours."""

from __future__ import annotations

import pytest

from tests.reading.told import counts


@pytest.mark.parametrize(
    ("text", "lo", "hi"),
    [
        ("Правозащитники сообщили более чем о 700 задержанных.", 701, None),
        ("МВД сообщило менее чем о восьми тысячах задержанных.", None, 7999),
        ("Речь идёт не менее чем о 20 арестованных.", 20, None),
        ("Задержано не более чем 20 активистов.", None, 20),
    ],
)
def test_a_bound_stands_before_the_preposition(text: str, lo: int | None, hi: int | None) -> None:
    assert [(count.lo, count.hi) for _, count in counts(text, "ru")] == [(lo, hi)]


def test_an_hour_counts_nobody() -> None:
    assert counts("Примерно в восемь вечера несколько демонстрантов перекрыли улицу.", "ru") == []
