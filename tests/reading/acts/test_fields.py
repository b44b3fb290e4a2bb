"""When, where, why and for how long."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DATES = [
    ("fr", "Minsk a libéré samedi Anna Petrova.", "2025-12-13"),
    ("fr", "Arrêtée le 9 septembre 2021, elle attend. Anna Petrova a été arrêtée.", "2021-09-09"),
    ("fr", "Anna Petrova avait été condamnée en mai 2022 à 8 ans de prison.", "2022-05"),
    ("fr", "Minsk a libéré Anna Petrova, candidate à la présidentielle de 2020.", None),
    ("fr", "Anna Petrova a été libérée, a annoncé samedi l'agence.", None),
    ("en", "Anna Petrova was sentenced to 10 years in prison in 2023.", "2023"),
    ("en", "In September 2020 they tried to expel Anna Petrova.", "2020-09"),
    ("en", "Anna Petrova has been imprisoned since 2020.", "2020"),
    ("ru", "Анна Петрова была арестована 7 сентября 2020 года.", "2020-09-07"),
]

TERMS = [
    ("fr", "Anna Petrova a été condamnée à onze ans de prison.", "P11Y"),
    ("fr", "Anna Petrova a été condamnée à deux ans et demi de prison.", "P2Y6M"),
    ("fr", "Anna Petrova a été condamnée à 18 mois de prison.", "P18M"),
    ("fr", "Anna Petrova purge une peine de 10 ans de prison.", "P10Y"),
    ("en", "Anna Petrova was jailed for 11 years.", "P11Y"),
    ("en", "Anna Petrova got 10 years in 2023.", "P10Y"),
    ("en", "Anna Petrova was jailed for two years earlier this month.", "P2Y"),
    ("en", "Anna Petrova was sentenced to six years later cut on appeal.", "P6Y"),
    ("ru", "Суд приговорил Анну Петрову к восьми годам колонии.", "P8Y"),
]

GROUNDS = [
    ("fr", "Anna Petrova a été condamnée à dix ans de prison pour espionnage.", ("espionnage",)),
    ("fr", "Anna Petrova a été inculpée de trahison.", ("trahison",)),
    ("fr", "Il a été condamné pour « vol » et « contrebande ».", ("vol", "contrebande")),
    ("en", "Anna Petrova was charged with espionage.", ("espionage",)),
    (
        "ru",
        "Суд приговорил Анну Петрову к восьми годам за государственную измену.",
        ("государственную измену",),
    ),
]


@pytest.mark.parametrize(("language", "text", "when"), DATES)
def test_the_date_is_the_one_that_belongs_to_the_verb(language: str, text: str, when: str | None) -> None:
    assert acts(text, language)[0].act.when == when


@pytest.mark.parametrize(("language", "text", "terms"), TERMS)
def test_terms_are_durations(language: str, text: str, terms: str) -> None:
    (found,) = acts(text, language)
    assert (found.act.kind, found.act.terms) == ("sentence", terms)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Anna Petrova was jailed three years ago."),
        ("en", "Anna Petrova, jailed since the coup 14 months ago, is ill."),
        ("en", "Anna Petrova was jailed six months later."),
        ("en", "Anna Petrova was jailed two weeks earlier."),
        ("fr", "Anna Petrova a été condamnée six mois plus tard."),
        ("ru", "Анну Петрову осудили два года назад."),
    ],
)
def test_a_length_of_time_that_says_when_is_no_term(language: str, text: str) -> None:
    assert [found.act.terms for found in acts(text, language)] == [None]


def test_jail_without_a_term_is_a_detention() -> None:
    (found,) = acts("Anna Petrova was jailed in July 2021.", "en")
    assert (found.act.kind, found.act.terms, found.act.when) == ("detain", None, "2021-07")


@pytest.mark.parametrize(("language", "text", "basis"), GROUNDS)
def test_grounds_stay_in_their_own_words(language: str, text: str, basis: tuple[str, ...]) -> None:
    assert acts(text, language)[0].act.basis == basis


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("fr", "Anna Petrova a été expulsée vers la Lituanie.", "Lituanie"),
        ("en", "Anna Petrova was deported to Lithuania.", "Lithuania"),
        ("ru", "Анну Петрову вывезли в Литву.", "Литва"),
    ],
)
def test_where_an_expulsion_leads(language: str, text: str, where: str) -> None:
    (found,) = acts(text, language)
    assert found.act.where == where
    assert found.act.authority is None


def test_what_a_sanction_act_is_about() -> None:
    (found,) = acts("Les États-Unis ont levé les sanctions sur la potasse.", "fr")
    assert (found.act.kind, found.act.authority, found.act.measure) == ("lift", "us", "potash")


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Anna Petrova was arrested in May and thanked her lawyer for calling the press.", ()),
        ("Anna Petrova was jailed for two years and thanked friends for their protests.", ()),
        ("Anna Petrova was arrested in May and beaten for spying.", ("spying",)),
        (
            "Anna Petrova was convicted of fraud at a charity as the regime hunted critics.",
            ("fraud at a charity",),
        ),
        ("Anna Petrova was convicted of murder because she had no lawyer.", ("murder",)),
        ("Anna Petrova was sentenced to two years for spying as a journalist.", ("spying as a journalist",)),
    ],
)
def test_grounds_end_where_another_clause_begins(text: str, basis: tuple[str, ...]) -> None:
    assert acts(text, "en")[0].act.basis == basis


NO_PLACE = [
    ("en", "Two detainees, Ivan Kral and Oleg Kral, died in Egyptian prisons.", "die"),
    ("en", "Canada imposed sanctions on three officials in Haiti.", "impose"),
    ("en", "The Treasury sanctioned five companies in Cyprus.", "impose"),
    ("fr", "Le Canada impose de nouvelles sanctions contre des responsables en Haïti.", "impose"),
    ("fr", "L'Union européenne a imposé des sanctions à six sociétés au Mali.", "impose"),
    ("ru", "В Саратовской туберкулёзной больнице скончался заключённый Иван Мороз.", "die"),
    ("ru", "Ивана Мороза задержали во Владимирской области.", "detain"),
    ("ru", "ЕС ввёл санкции против трёх компаний в Турции.", "impose"),
]


@pytest.mark.parametrize(("language", "text", "kind"), NO_PLACE)
def test_neither_an_adjective_nor_where_a_target_sits_is_a_place(language: str, text: str, kind: str) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == kind]
    assert found
    assert {a.where for a in found} == {None}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Ivan Kral was arrested in Egypt on Monday.", "Egypt"),
        ("fr", "Ivan Kral est mort en prison à Dakar lundi.", "Dakar"),
        ("ru", "Ивана Мороза задержали в Саратове в понедельник.", "Саратов"),
    ],
)
def test_a_noun_is_a_place(language: str, text: str, place: str) -> None:
    assert {a.act.where for a in acts(text, language)} == {place}


def test_what_is_alone_in_a_bracket_behind_a_name_is_an_age() -> None:
    told = (
        "La Cour a rejeté le pourvoi de MM. Kral (37 ans) et Moroz (51 ans), confirmant leurs condamnations."
    )
    assert [act.act.terms for act in acts(told, "fr")] == [None]


def test_a_day_counts_nobody() -> None:
    found = acts("Anton Kral avait écopé le 27 mars 2025 à 5 années d'emprisonnement.", "fr")
    assert [(act.act.group, act.act.when, act.act.terms) for act in found] == [(None, "2025-03-27", "P5Y")]


@pytest.mark.parametrize("gerund", ["maintenant", "gardant"])
def test_who_is_kept_is_not_one_of_those_freed(gerund: str) -> None:
    told = f"Oslo a libéré environ 50 détenus, civils et militaires, tout en {gerund} en prison Anton Kral."
    found = acts(told, "fr")
    assert [(act.act.kind, [s.name for s in act.act.subjects]) for act in found] == [
        ("release", []),
        ("detain", ["Anton Kral"]),
    ]
