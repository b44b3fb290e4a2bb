"""Days that an act shares with a raid or a hearing, days of who tells or asks, and steps of the law that are
not of one day."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def days(text: str, language: str, kind: str) -> list[str | None]:
    return [act.when for _, act in acts(text, language, kind)]


ON_THE_DAY = [
    ("en", "detain", "Anton Kral was brought before a judge in Lima on Tuesday and remanded in custody.",
     "2025-12-09"),
    ("en", "detain", "Anton Kral was stopped at the airport on Monday and taken into custody.", "2025-12-08"),
    ("en", "sentence", "Anton Kral was tried on Monday and sentenced to five years in prison.", "2025-12-08"),
    ("en", "sentence", "The court convicted Anna Novak of spreading false news on Monday.", "2025-12-08"),
    ("en", "impose", "Norway said on Wednesday that it was imposing a travel ban on Anton Kral.",
     "2025-12-10"),
    ("fr", "detain", "Jean Kral a été présenté à un juge lundi et placé en détention.", "2025-12-08"),
    ("ru", "detain", "Антона Краля доставили в суд в понедельник и арестовали.", "2025-12-08"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text", "day"), ON_THE_DAY)
def test_what_is_ordered_at_a_hearing_is_of_its_day(language: str, kind: str, text: str, day: str) -> None:
    assert days(text, language, kind) == [day]


OF_ANOTHER_DAY = [
    ("en", "sentence", "Anton Kral was tried in May and sentenced to five years in prison."),
    ("en", "sentence", "Anton Kral was tried on Monday and his brother was sentenced to five years."),
    ("en", "sentence", "The court convicted Anna Novak of attacking a guard on 5 May."),
    ("en", "release", "The union called on Peru on 9 December to free Anton Kral."),
    ("en", "lift", "Norway said on Monday that Peru was lifting its sanctions on Sirius Bank."),
    ("en", "charge", "On 17 October Anton Kral was jailed for two years. He was charged with fraud."),
    ("en", "detain", "On 17 October Anton Kral was sentenced to two years. He was arrested at home."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text"), OF_ANOTHER_DAY)
def test_a_day_of_something_else_is_not_the_acts(language: str, kind: str, text: str) -> None:
    assert days(text, language, kind) == [None]
