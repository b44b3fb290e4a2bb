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


@pytest.mark.parametrize(
    ("code", "text", "bound"),
    [
        ("ru", "Задержаны около 20—25 человек.", (20, 25, "about")),
        ("ru", "Освобождены около двух-трёх десятков человек.", (20, 30, "about")),
        ("ru", "Освобождены от 20 до 25 человек.", (20, 25, "exact")),
        ("ru", "Освобождены 2-3 тысячи человек.", (2000, 3000, "exact")),
        ("ru", "Освобождены от 500 до 3 тысяч человек.", (500, 3000, "exact")),
        ("en", "Between 2 and 3 million people were freed.", (2000000, 3000000, "exact")),
        ("en", "Some 20 to 25 activists were freed.", (20, 25, "about")),
        ("fr", "Environ 20 à 25 militants ont été libérés.", (20, 25, "about")),
    ],
)
def test_a_range_may_be_a_rough_one(code: str, text: str, bound: tuple[int, int, str]) -> None:
    assert [(count.lo, count.hi, count.qualifier) for _, count in counts(text, code)] == [bound]


def test_an_hour_counts_nobody() -> None:
    assert counts("Примерно в восемь вечера несколько демонстрантов перекрыли улицу.", "ru") == []
