"""Where, when and to whom somebody spoke is no part of who he is."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("fr", "« Je suis heureuse », a dit la juge sur son compte X.", "la juge"),
        ("fr", "« Ils sont libres », a poursuivi le gouverneur à l'AFP.", "le gouverneur"),
        ("fr", "« Ils sont libres », a lancé l'évêque lors d'un congrès.", "l'évêque"),
        (
            "en",
            "“They are free,” the Peruvian foreign ministry in a statement said.",
            "the Peruvian foreign ministry",
        ),
        # What tells which one it is stays.
        ("fr", "« Ils sont libres », a dit l'ambassadeur auprès de l'ONU.", "l'ambassadeur auprès de l'ONU"),
        ("ru", "«Они свободны», — сообщил штаб по обращению с пленными.", "штаб по обращению с пленными"),
    ],
)
def test_the_occasion_is_left_out(code: str, text: str, who: str) -> None:
    assert speakers(text, code) == [[who]]
