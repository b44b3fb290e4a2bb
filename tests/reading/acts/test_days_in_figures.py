"""Days in figures are of the verb, wherever a parse hangs them, and count nobody."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    "text",
    [
        "12.11.2025 суд в Минске приговорил Анну Краль.",
        "Суд 12.11.2025 приговорил Анну Краль.",
        "Суд приговорил Анну Краль 12.11.2025.",
        "12.11.2025 в Минске задержана Анна Краль.",
        "Анну Краль задержали 12.11.2025.",
    ],
)
def test_a_day_in_figures(text: str) -> None:
    found = [f.act for f in acts(text, "ru")]
    assert [(a.when, a.group, len(a.subjects)) for a in found] == [("2025-11-12", None, 1)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Она стала тридцать первой журналисткой, арестованной в Турции.", 1),
        ("Арестованы тридцать журналистов.", 30),
        ("Освобождены от 30 до 40 человек.", 30),
    ],
)
def test_how_many(text: str, number: int) -> None:
    assert [f.act.group.lo for f in acts(text, "ru") if f.act.group is not None] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Иван Краль (12.03.1990) арестован.",
        "Иван Краль, 12.03.1990 г.р., арестован.",
        "Суд приговорил Ивана Краля (12.03.1990).",
    ],
)
def test_whose_birthday_it_is(text: str) -> None:
    assert [f.act.when for f in acts(text, "ru")] == [None]


def test_from_a_post_nobody_is_freed() -> None:
    assert not acts("Ивана Краля освободили от должности.", "ru")
