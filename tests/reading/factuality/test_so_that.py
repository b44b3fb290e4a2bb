"""What somebody does something for is no more than possible: *поехал в Минск, чтобы добиться обмена*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, quotes

AIMS = [
    ("Адвокат приехал в Минск, чтобы добиться освобождения Ивана Морозова.", "possible"),
    ("Чтобы добиться освобождения Ивана Морозова, семья обратилась в суд.", "possible"),
    ("Он заплатил выкуп, чтобы обеспечить освобождение Ивана Морозова.", "possible"),
    ("Адвокат добился освобождения Ивана Морозова.", "asserted"),
    ("Он приехал, чтобы поблагодарить за освобождение Ивана Морозова.", "asserted"),
    ("Они собрались, чтобы отпраздновать освобождение Ивана Морозова.", "asserted"),
]


@pytest.mark.parametrize(("text", "expected"), AIMS)
def test_what_somebody_does_something_for(text: str, expected: str) -> None:
    assert [c.factuality for c, _ in acts(text, "ru", "release")] == [expected]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Президент объявил амнистию, чтобы разгрузить тюрьмы.", []),
        ("Адвокат рассказал о деле журналистам, чтобы привлечь внимание.", []),
        ("Министр попросил, чтобы Ивана Морозова освободили.", ["Ивана Морозова освободили"]),
        ("Министр попросил, чтобы ему дали увидеть дочь.", ["ему дали увидеть дочь"]),
    ],
)
def test_what_somebody_speaks_for_is_not_what_he_says(text: str, words: list[str]) -> None:
    assert [quote.words for _, quote in quotes(text, "ru")] == words
