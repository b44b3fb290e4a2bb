"""To whom claims are put down: the one who speaks, not who stands beside the verb or within the words."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers
from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "chain"),
    [
        ("ru", "Суд приговорил Ивана Примерова к шести годам. Об этом пишет Associated Press, передает УНН.",
         ["Associated Press", "УНН"]),
        ("ru", "Иван Примеров арестован на два месяца. Об этом сообщает Reuters, пишет «Зеркало».",
         ["Reuters", "Zerkalo"]),
    ],
)  # fmt: skip
def test_who_passes_on_a_report_is_the_last_to_speak_for_an_act_too(
    code: str, text: str, chain: list[str]
) -> None:
    (claim, _), *_ = acts(text, code)
    assert [s.name for s in claim.attribution] == chain


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("MEXICO CITY (AP) — Nicaragua said Tuesday it was revoking the passports of ten men.", "Nicaragua"),
        ("NEW DELHI (Wire) - Georgia said on Monday it had freed ten people.", "Georgia"),
        ("SAN JOSE, May 3 (Wire) - Ann Sample said ten people were free.", "Ann Sample"),
    ],
)
def test_the_place_of_a_dateline_says_nothing(text: str, who: str) -> None:
    assert speakers(text, "en") == [[who]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The sentence of nine years was upheld by the court, one of her lawyers said.",
            "one of her lawyers",
        ),
        ("He was moved to a hospital on Monday, one of his sons said.", "one of his sons"),
        ("One of their neighbors told the radio that the two men were at home.", "One of their neighbors"),
        ("The officers followed the law, one of the spokesmen said.", "one of the spokesmen"),
    ],
)
def test_whose_somebody_is_is_part_of_what_he_is_called(text: str, who: str) -> None:
    assert speakers(text, "en") == [[who]]
