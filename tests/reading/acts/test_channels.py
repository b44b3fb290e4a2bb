"""A channel or page is banned by its own name, and not by that of the platform that it is on."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CASES = [
    ("en", "A Minsk court declared the Telegram channel Belsat extremist.", {"Belsat"}),
    ("en", "Minsk blacklisted the YouTube channel Malanka.", {"Malanka"}),
    ("en", "The ministry added the Instagram account of Belsat to its list of extremist materials.", set()),
    ("en", "Turkey banned Telegram.", {"Telegram"}),
    (
        "fr",
        "La justice bélarusse a placé cette chaîne Telegram sur la liste des ressources extrémistes.",
        set(),
    ),
    ("ru", "Суд признал экстремистским Telegram-канал «Маланка».", {"Маланка"}),
    ("ru", "Россия заблокировала Instagram.", {"Instagram"}),
]


@pytest.mark.parametrize(("language", "text", "names"), CASES)
def test_which_channel_is_banned(language: str, text: str, names: set[str]) -> None:
    assert {s.name for a in acts(text, language) for s in a.act.subjects} == names
