"""The day behind a participle that says who is let go is when he is let go."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DAY = "2025-12-08"


def days(text: str, language: str = "en") -> dict[str, str | None]:
    return {act.act.kind: None if act.act.when is None else str(act.act.when) for act in acts(text, language)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels handed over three soldiers held in Donetsk to the Red Cross on Monday.", "release"),
        ("Rebels freed three soldiers held in Donetsk on Monday.", "release"),
        ("Mali released two traders jailed in Bamako on Monday.", "release"),
        ("Belarus transferred two men detained in Gomel to Minsk on Monday.", "transfer"),
        ("Minsk pardoned 12 men convicted in Brest on Monday.", "pardon"),
        ("Iran freed a reporter sentenced to five years in Shiraz on Monday.", "release"),
    ],
)
def test_a_day_behind_who_is_held_is_of_who_lets_him_go(text: str, kind: str) -> None:
    told = days(text)
    assert told.pop(kind) == DAY
    assert set(told.values()) <= {None}


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Iran freed a reporter arrested on Monday.", "detain", DAY),
        ("Iran freed a reporter arrested in Shiraz in 2019.", "detain", "2019"),
        ("Police named two men arrested in Lima on Monday.", "detain", DAY),
        ("Iran on Friday freed a reporter arrested in Shiraz on Monday.", "detain", DAY),
    ],
)
def test_the_day_of_an_arrest_stays_its_own(text: str, kind: str, day: str) -> None:
    assert days(text)[kind] == day
