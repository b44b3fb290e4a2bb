"""The day of what somebody is charged with, or of when he was to be freed, is not that of the act."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "ru",
            "Краля и Новака признали виновными в убийстве двух солдат во время протестов в марте 2021 года.",
            "sentence",
        ),
        (
            "ru",
            "Двух активистов обвинили в убийстве офицера во время беспорядков в январе 2022 года.",
            "charge",
        ),
        ("ru", "Анну Краль обвинили в поджоге военкомата в марте 2022 года.", "charge"),
        ("ru", "Антона Краля осудили за нападение на полицейского в августе 2020 года.", "sentence"),
        ("fr", "Anna Kral a été inculpée de l'incendie d'un bureau en mars 2022.", "charge"),
        (
            "fr",
            "Deux militants ont été inculpés du meurtre d'un officier lors d'émeutes en janvier 2022.",
            "charge",
        ),
        (
            "en",
            "Two activists were charged with murdering an officer during riots in January 2022.",
            "charge",
        ),
    ],
)
def test_the_day_of_the_crime_is_none_of_the_court(language: str, text: str, kind: str) -> None:
    assert [a.when for _, a in acts(text, language, kind)] == [None]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("В марте 2021 года Антона Краля признали виновным в убийстве двух солдат.", "sentence", "2021-03"),
        ("Двоих врачей приговорили к пяти годам в июне 2020 года.", "sentence", "2020-06"),
        ("Антона Краля обвинили в измене 5 мая 2021 года.", "charge", "2021-05-05"),
    ],
)
def test_its_own_day_stays(text: str, kind: str, day: str) -> None:
    assert [a.when for _, a in acts(text, "ru", kind)] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Израиль освободил 600 человек, которых должны были отпустить ещё в субботу, но обмен отложили.",
        "Катар отпустил 300 пленных, освобождение которых планировалось на прошлую пятницу.",
        "Минск освободил 20 человек, которых собирались выпустить в октябре.",
    ],
)
def test_nor_is_the_day_on_which_they_were_to_be_freed(text: str) -> None:
    found = [a.when for c, a in acts(text, "ru", "release") if c.factuality == "asserted"]
    assert found == [None]


def test_nobody_is_tried_by_whom_a_namesake_of_his_led() -> None:
    found = acts("Марио Кастро признали виновным в краже.", "ru", "sentence")
    assert [(a.authority, [s.name for s in a.subjects]) for _, a in found] == [(None, ["Марио Кастро"])]
