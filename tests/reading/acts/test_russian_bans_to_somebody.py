"""To whom a Russian ban on coming is said to be, behind the place that it bars."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

BANS = [
    ("Литва отменила запрет на въезд в страну журналисту Ивану Ветрову.", ["Иван Ветров"]),
    ("Литва отменила запрет на въезд в страну Ивану Ветрову и его коллегам.", ["Иван Ветров"]),
    ("Президент подписала указ о снятии запретов на въезд в страну Ивану Ветрову.", ["Иван Ветров"]),
    ("Литва отменила запрет на въезд в страну благодаря Ивану Ветрову.", []),
    ("Литва отменила запрет на въезд, сообщил Ивану Ветрову посол.", []),
    ("Литва отменила запрет на въезд в страну вопреки решению Польши.", []),
]


@pytest.mark.parametrize(("text", "names"), BANS)
def test_whom_a_ban_on_coming_bars(text: str, names: list[str]) -> None:
    (found,) = acts(text, "ru", "2025-11-14")
    assert [s.name for s in found.act.subjects] == names
