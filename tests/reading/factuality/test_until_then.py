"""What was told in the end was told: *не знали, пока МИД не сообщил, что она арестована*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

UNTIL = [
    ("Семья ничего не знала, пока представитель МИД не сообщил, что Анна Краль арестована.", "asserted"),
    ("Родные искали его, пока посол не сообщил, что Иван Морозов задержан.", "asserted"),
    ("Представитель МИД не сообщил, что Анна Краль арестована.", "possible"),
    ("Переговоров не будет, пока министр не сообщит, что Иван Морозов освобождён.", "possible"),
]


@pytest.mark.parametrize(("text", "expected"), UNTIL)
def test_what_was_told_in_the_end(text: str, expected: str) -> None:
    assert [c.factuality for c, _ in acts(text, "ru")] == [expected]
