"""Days that are of others than the act: of a relative clause, of a series, of who was seized before, of none
of several days that are told."""

from __future__ import annotations

import pytest

from detente.reading import read


def days(text: str, language: str, kind: str) -> list[str | None]:
    claims = read(text, language=language, published="2025-11-05").claims
    return [c.act.when for c in claims if c.act is not None and c.act.kind == kind]


# language, text, kind, days
DAYS: list[tuple[str, str, str, list[str | None]]] = [
    # A relative clause has its own day.
    ("en", "José Exemplo, who was first jailed in 2003, was arrested.", "detain", ["2003", None]),
    ("ru", "Антон Краль, которого впервые посадили в 2003 году, был арестован.", "detain", ["2003", None]),
    # So has the participle that says of whom an act's noun is.
    ("fr", "Il a confirmé la mort d'un otage, Philippe Exemple, enlevé au Mali en mai 2011.", "die", [None]),
    ("fr", "La libération d'Anton Kral, arrêté à Minsk en mai 2020, a été saluée.", "release", [None]),
    # A year before a name or behind a prize says which, not when.
    ("en", "Belarus pardoned 2010 presidential candidate Anton Kral.", "pardon", [None]),
    ("en", "Those freed include prominent 2020 protest leader Maria Kral.", "release", [None]),
    ("en", "The release of 2020 protest leader Maria Kral pleased many.", "release", [None]),
    ("fr", "Minsk a libéré le prix Nobel de la paix 2022 Ales Bialiatski.", "release", [None]),
    ("en", "The 2020 arrest of Anton Kral was denounced.", "detain", ["2020"]),
    ("fr", "Anton Kral a été libéré fin 2020.", "release", ["2020"]),
    # Months that follow each other are one stretch, of others nobody knows which.
    ("en", "The EU extended sanctions in January, June and December 2024.", "amend", [None]),
    ("ru", "ЕС в январе, июне и декабре 2024 года расширил санкции.", "amend", [None]),
    ("en", "Anna Petrova was jailed in December 2023 and January 2024.", "detain", ["2023-12/2024-01"]),
    # A series since a day began on none.
    ("fr", "Les sanctions imposées à Moscou depuis 2014 ont été prolongées.", "impose", [None]),
    (
        "en",
        "The war began in May 2022. Since then at least 9,855 people have been detained in Russia.",
        "detain",
        [None],
    ),
    ("en", "Anna Petrova has been detained since May 2022.", "detain", ["2022-05"]),
    # Who was seized is kept by another's order on another day; somebody else is seized on the same.
    (
        "en",
        "Police arrested five men on Sunday. A judge remanded them in custody.",
        "detain",
        ["2025-11-02", None],
    ),
    (
        "ru",
        "Пять человек задержали в воскресенье. Суд отправил их под стражу.",
        "detain",
        ["2025-11-02", None],
    ),
    (
        "fr",
        "La police a arrêté Anton Kral dimanche. Elle a aussi arrêté son frère.",
        "detain",
        ["2025-11-02", "2025-11-02"],
    ),
    # The month just over may be of either year.
    (
        "fr",
        "Arrêtés en mai 2022, Anton et Anna Kral avaient été condamnés mi-octobre à 20 ans.",
        "sentence",
        [None],
    ),
    ("fr", "Arrêté en mai 2022, Anton Kral a été condamné en juin à 20 ans.", "sentence", ["2022-06"]),
    (
        "en",
        "Anna Petrova was arrested in May 2022, and Anton Kral in October.",
        "detain",
        ["2022-05", "2022-10"],
    ),
    ("en", "Anton Kral was arrested in May 2022 and was sentenced in October.", "sentence", [None]),
    # Of many, what has been so since a day was done one after another; one is in custody since it.
    ("fr", "Quelque 500 personnes ont été arrêtées depuis le 28 octobre.", "detain", [None]),
    ("fr", "Deux Français sont détenus à Minsk depuis mai 2022.", "detain", ["2022-05"]),
    ("en", "Thirty people have been arrested since mid-September.", "detain", [None]),
    ("ru", "С февраля более 2600 человек были арестованы.", "detain", [None]),
    ("ru", "С 24 февраля под санкции Лондона попали 1200 человек.", "impose", [None]),
    ("ru", "С марта под санкции попал Антон Краль.", "impose", ["2025-03"]),
    # A year before its object says which that is.
    ("en", "Brussels eased the 2015 sanctions.", "amend", [None]),
    ("en", "The EU lifted its 2004 arms embargo.", "lift", [None]),
    ("en", "Washington eased sanctions in 2015.", "amend", ["2015"]),
    ("ru", "Брюссель смягчил санкции 2015 года.", "amend", [None]),
    ("ru", "Брюссель смягчил санкции в 2015 году.", "amend", ["2015"]),
    # The new years of other calendars are on no day of ours.
    (
        "fr",
        "En avril 2023, pour le Nouvel An bouddhiste, la junte a gracié 3.015 personnes.",
        "pardon",
        ["2023-04"],
    ),
    ("ru", "В канун лунного Нового года Ханой помиловал 15 человек.", "pardon", [None]),
]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), DAYS)
def test_an_act_has_no_day_of_something_else(
    language: str, text: str, kind: str, expected: list[str | None]
) -> None:
    assert days(text, language, kind) == expected


COUNTED = [
    ("Пять человек задержали в воскресенье.", "detain", "человек"),
    ("Двадцать политзаключённых освободили 12 сентября.", "release", "политзаключённых"),
    ("Шесть боевиков захватили журналиста.", "detain", "журналиста"),
]


@pytest.mark.parametrize(("text", "kind", "noun"), COUNTED)
def test_a_number_before_a_russian_verb_without_an_object_is_of_whom_it_is_done_to(
    text: str, kind: str, noun: str
) -> None:
    claims = read(text, language="ru", published="2025-11-05").claims
    told = [c.act.group for c in claims if c.act is not None and c.act.kind == kind]
    assert [g.noun for g in told if g is not None] == [noun]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Depuis 1999, Anton Kral avait été emprisonné à plusieurs reprises.", [None]),
        ("en", "Anton Kral has been repeatedly jailed since 2010.", [None]),
        ("ru", "Антона Краля неоднократно задерживали с 2010 года.", [None]),
        ("en", "Anton Kral has been jailed since 2010.", ["2010"]),
    ],
)
def test_what_was_done_more_than_once_has_no_day_since(
    language: str, text: str, found: list[str | None]
) -> None:
    assert days(text, language, "detain") == found
