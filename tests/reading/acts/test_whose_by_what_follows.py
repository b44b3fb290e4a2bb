"""Whose act it is by what else a text tells of the same people: who sent them away or let them go."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def authorities(text: str, language: str, kind: str) -> list[str | None]:
    return [found.act.authority for found in acts(text, language) if found.act.kind == kind]


SENT_AWAY_BY_WHO_HELD_THEM = [
    ("en", "Peru expelled the poet Anton Kral to Chile on Monday. He had been arrested in May."),
    ("en", "Peru freed 35 bakers on 6 June and sent them to Chile. Among them is Anton Kral, "
           "who was arrested in May."),
    ("fr", "Le Togo a expulsé lundi vers le Bénin le poète Anton Kral. Il avait été arrêté en mai."),
    ("ru", "Власти Монголии в среду выслали в Рим пятерых священников. Всех пятерых задержали в марте."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SENT_AWAY_BY_WHO_HELD_THEM)
def test_who_was_seized_before_he_was_expelled_was_seized_by_who_expels_him(language: str, text: str) -> None:
    code = {"en": "pe", "fr": "tg", "ru": "mn"}[language]
    assert authorities(text, language, "detain") == [code]


def test_who_is_tried_after_he_was_expelled_is_not_by_who_expelled_him() -> None:
    text = "Peru expelled the driver Anton Kral on 3 May. He was tried in June and jailed for two years."
    assert set(authorities(text, "en", "sentence")) == {None}


def test_who_frees_somebody_had_seized_him() -> None:
    text = (
        "Driver freed in Peru\n\nAnton Kral, a driver, was released on 21 June after a visit to Lima by "
        "an envoy.\n\nKral was detained in May 2021. The group was taken to Chile. Two drivers are "
        "still held in Bolivia and Cuba."
    )
    assert authorities(text, "en", "detain")[0] == "pe"


def test_whom_somebody_would_expel_he_still_holds() -> None:
    text = (
        "In Peru, a judge on Friday ordered the release of Anton Kral, whom police had arrested in March. "
        "The ministry asked for his deportation."
    )
    assert authorities(text, "en", "release") == ["pe"]


def test_a_house_is_no_country_to_come_home_to() -> None:
    text = (
        "LIMA — Peruvian police held two mayors on Tuesday. Anton Kral was taken from his home before dawn."
    )
    assert authorities(text, "en", "detain") == ["pe", "pe"]
