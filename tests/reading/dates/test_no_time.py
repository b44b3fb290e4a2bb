"""Words that look like a time and tell none that is known."""

from __future__ import annotations

import pytest

from detente.reading.dates import find


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Of whom they are older, and the day of a feast that each state has at its own time.
        ("uk", "Дев'ять помилуваних старші за 50 років."),
        ("ru", "В преддверии Дня народного единства помиловали 25 человек."),
        # What a paper or an agency is called.
        ("ru", "Обыск прошёл в редакции агентства «Пример Сегодня»."),
        ("ru", "Обыск прошёл в редакции агентства «Пример сегодня»."),
        ("en", "The editor of Peru Today was freed."),
    ],
)
def test_is_no_date(language: str, text: str) -> None:
    assert not find(text, "2025-12-13", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "«Россия сегодня стала другой», — сказал он."),
        ("ru", "Россия сегодня выслала двух дипломатов."),
        ("en", "Peru today freed the editor."),
    ],
)
def test_a_day_beside_a_name_is_one(language: str, text: str) -> None:
    assert [str(d.when) for d in find(text, "2025-12-13", language)] == ["2025-12-13"]


def test_a_day_that_is_one_alone_does_not_come_again() -> None:
    text = "Peru and Chile swapped 90 prisoners each today; they meet each Monday."
    assert [(d.text, str(d.when)) for d in find(text, "2025-12-13", "en")] == [("today", "2025-12-13")]
