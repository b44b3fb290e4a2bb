"""The time in which several were dealt with is not the day on which one of them was."""

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Krall was the fourth foreign journalist to be thrown out of Zimbabwe in the past two years."),
        ("en", "Anton Krall was the tenth activist to be jailed in Belarus since August."),
        ("en", "Anton Krall is one of four journalists expelled from Russia in the last two years."),
        ("fr", "Krall est le quatrième journaliste à être expulsé de Russie ces deux dernières années."),
        ("ru", "Антон Краль стал четвёртым журналистом, высланным из России за последние два года."),
    ],
)
def test_the_stretch_of_several_is_not_when_one_was(language: str, text: str) -> None:
    assert [a.when for _, a in acts(text, language)] == [None]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Anton Krall was the tenth activist jailed in Belarus in 2020.", "2020"),
        ("Four journalists were expelled from Russia in the last two years.", "2023/2025-12-13"),
    ],
)
def test_a_day_or_a_year_of_one_is(text: str, when: str) -> None:
    assert [str(a.when) for _, a in acts(text, "en")] == [when]
