"""A date that only says when an event was is of what has lasted since."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts

SINCE = [
    ("fr", "12 journalistes ont été arrêtés depuis le coup d'État, en février 2021.", "2021-02"),
    ("fr", "Depuis le coup d'État, le 1er février 2021, 12 journalistes ont été arrêtés.", "2021-02-01"),
    ("en", "Twelve journalists have been arrested since the coup, on 1 February 2021.", "2021-02-01"),
]


@pytest.mark.parametrize(("language", "text", "day"), SINCE)
def test_what_was_done_since_an_event_is_not_of_its_day(language: str, text: str, day: str) -> None:
    assert [a.when for _, a in acts(text, language)] == [None]
    assert [(c.scope.kind, c.scope.from_) for _, c in counts(text, language)] == [("cumulative", day)]


OWN = [
    ("fr", "Depuis le coup d'État, 12 journalistes ont été arrêtés en mars 2021.", "2021-03"),
    ("fr", "Détenu depuis son procès, Pavel Kral a été libéré le 5 mai 2025.", "2025-05-05"),
    ("fr", "Emprisonné depuis trois ans à Paris, le 5 mai 2025 Pavel Kral a été libéré.", "2025-05-05"),
    ("en", "Held since the protests, Pavel Kral was freed on 5 May 2025.", "2025-05-05"),
]


@pytest.mark.parametrize(("language", "text", "day"), OWN)
def test_other_dates_behind_since_are_the_act_s(language: str, text: str, day: str) -> None:
    assert day in [a.when for _, a in acts(text, language)]


PART = [
    ("fr", "Mardi, la justice a condamné 12 poètes. Ils appartenaient à un groupe de 40 personnes accusées."),
    (
        "en",
        "On Tuesday a court jailed 12 poets. They were part of a group of 40 people charged.",
    ),
]


@pytest.mark.parametrize(("language", "text"), PART)
def test_the_day_of_some_is_none_of_the_group_that_they_belong_to(language: str, text: str) -> None:
    assert [c.scope.on for _, c in counts(text, language) if c.lo == 40] in ([None], [])
