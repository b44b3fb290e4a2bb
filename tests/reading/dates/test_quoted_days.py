"""*Today* in somebody's words is the day on which he spoke, where that is told."""

from __future__ import annotations

import pytest

from detente.reading.dates import find

DAYS = [
    ("fr", "« Il a été libéré aujourd’hui », a déclaré mercredi son avocat.", ["2025-12-10", "2025-12-10"]),
    ("fr", "« Il a été libéré hier », a dit mercredi son avocat.", ["2025-12-09", "2025-12-10"]),
    ("fr", "Mercredi, il a dit : « Je suis libre aujourd'hui ».", ["2025-12-10", "2025-12-10"]),
    ("en", '"He was freed today," his lawyer said on Wednesday.', ["2025-12-10", "2025-12-10"]),
    ("ru", "«Он сегодня освобождён», — сообщила в среду его адвокат.", ["2025-12-10", "2025-12-10"]),
    # Nobody tells when these were said.
    ("fr", "« Il a été libéré aujourd'hui », a déclaré son avocat.", ["2025-12-13"]),
    ("fr", "« Il est libre aujourd'hui », dit-il. Mercredi, il était en prison.",
     ["2025-12-13", "2025-12-10"]),
    ("fr", "Il a été libéré aujourd'hui. Il avait été arrêté mercredi.", ["2025-12-13", "2025-12-10"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "days"), DAYS)
def test_today_is_the_day_of_speaking(code: str, text: str, days: list[str]) -> None:
    assert [str(mention.when) for mention in find(text, "2025-12-13", code)] == days
