"""The day of what an account goes on with."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def last_day(text: str, language: str, kind: str) -> str | None:
    return acts(text, language, kind)[-1][1].when


@pytest.mark.parametrize(
    ("language", "text", "kind", "day"),
    [
        (
            "en",
            "On 3 December the court acquitted Ivan Morel. The guards freed him at the gate.",
            "release",
            "2025-12-03",
        ),
        (
            "fr",
            "Le 3 décembre, Anna Beispiel partait pour Oslo. Elle a été arrêtée à l'aéroport.",
            "detain",
            "2025-12-03",
        ),
        (
            "fr",
            "Le 3 décembre, la cour a condamné Ivan Morel. Anna Beispiel a été expulsée.",
            "expel",
            "2025-12-03",
        ),
        ("ru", "3 декабря суд оправдал Ивана Мореля. Его освободили прямо в зале.", "release", "2025-12-03"),
        (
            "ru",
            "3 декабря в Осло стороны обменялись пленными. Минск отпустил 16 человек.",
            "release",
            "2025-12-03",
        ),
        ("ru", "Во вторник арестовали Анну Байшпиль. Ивана Мореля выслали.", "expel", "2025-12-09"),
        ("fr", "Ivan Morel a été inculpé mardi et placé en détention provisoire.", "detain", "2025-12-09"),
        ("fr", "Ivan Morel a été libéré mardi et expulsé vers la Pologne.", "expel", "2025-12-09"),
    ],
)
def test_an_account_goes_on_on_the_same_day(language: str, text: str, kind: str, day: str) -> None:
    assert last_day(text, language, kind) == day


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "On 3 December a lawyer said that Ivan Morel was ill. Police released Ivan Morel.", "release"),
        ("en", "On 3 December police arrested Ivan Morel. He was later freed.", "release"),
        ("en", "On 3 December police arrested Ivan Morel. He has been freed.", "release"),
        ("en", "On 3 December police arrested Ivan Morel. He had been freed by a court.", "release"),
        ("en", "On 3 December police arrested Ivan Morel.\n\nThe guards freed Anna Beispiel.", "release"),
        ("fr", "Le 3 décembre, Ivan Morel a été placé en détention. Il est accusé de trahison.", "charge"),
        ("fr", "Le 3 décembre, la police a arrêté Ivan Morel. Il avait été libéré par une cour.", "release"),
        ("fr", "Ivan Morel a été arrêté mardi et condamné à six ans de prison.", "sentence"),
        ("fr", "Ivan Morel a été inculpé mardi et avait été placé en détention.", "detain"),
        ("ru", "3 декабря задержали Ивана Мореля. Позже его освободили.", "release"),
        ("ru", "В 2023 году задержали Ивана Мореля. Его освободили в зале суда.", "release"),
    ],
)
def test_another_time_is_not_the_day_before(language: str, text: str, kind: str) -> None:
    assert last_day(text, language, kind) is None


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        # Not on the day that a term was asked for, nor that of an expulsion.
        ("ru", "10 июня прокурор запросил для Антона Краля 20 лет. Суд приговорил его к 18 годам.", None),
        ("ru", "10 июня прошли прения. Суд приговорил Антона Краля к 18 годам.", "2025-06-10"),
        ("ru", "2 мая Дания выслала Антона Краля. Прокуратура обвинила его в шпионаже.", None),
        (
            "en",
            "On June 10 prosecutors asked for 20 years for Kral. The court jailed Kral for 18 years.",
            None,
        ),
        ("en", "On May 2 Denmark expelled three envoys. Prosecutors charged two clerks with spying.", None),
        (
            "fr",
            "Le 10 juin, le parquet a requis 20 ans contre Kral. Le tribunal a condamné Kral à 18 ans.",
            None,
        ),
        ("fr", "Le 2 mai, Oslo a expulsé trois diplomates. Le parquet a inculpé deux employés.", None),
    ],
)
def test_a_demand_and_an_expulsion_lend_no_day(code: str, text: str, day: str | None) -> None:
    told = [act for claim, act in acts(text, code) if claim.factuality == "asserted"]
    assert told[-1].when == day
