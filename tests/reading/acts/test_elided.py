"""Clauses that leave their verb out and give somebody a term, a place or an author of his own."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

TERMS = [
    ("en", "A judge jailed Zoran Petrak for five years and Ivan Morel for seven.", {"P5Y": 1, "P7Y": 1}),
    ("en", "The court sentenced Zoran Petrak to five years and Ivan Morel to seven.", {"P5Y": 1, "P7Y": 1}),
    ("en", "Anton Kral received five years and Ivan Morel seven.", {"P5Y": 1, "P7Y": 1}),
    (
        "en",
        "The court sentenced Zoran Petrak to five years, Ivan Morel to seven and Anna Kral to nine months.",
        {"P5Y": 1, "P7Y": 1, "P9M": 1},
    ),
    ("fr", "Anton Kral a été condamné à cinq ans de prison et Ivan Morel à sept.", {"P5Y": 1, "P7Y": 1}),
    ("fr", "Anton Kral a été condamné à cinq ans, le blogueur Ivan Morel à sept ans.", {"P5Y": 1, "P7Y": 1}),
    ("ru", "Антона Краля приговорили к 5 годам, а Павла Ветрова — к семи.", {"P5Y": 1, "P7Y": 1}),
    ("ru", "Антон Краль получил пять лет, Павел Ветров — семь.", {"P5Y": 1, "P7Y": 1}),
    (
        "en",
        "The court sentenced Zoran Petrak to nine years, and Ivan Morel and Anna Kral to five.",
        {"P9Y": 1, "P5Y": 2},
    ),
    (
        "fr",
        "Anton Kral a été condamné à neuf ans, Ivan Morel et Anna Petrak à cinq ans.",
        {"P9Y": 1, "P5Y": 2},
    ),
    ("ru", "Антон Краль приговорён к девяти годам, Павел Ветров и Анна Линд — к пяти.", {"P9Y": 1, "P5Y": 2}),
    # A term with its unit right beside the name; an age and a day are none.
    ("en", "Anton Kral, 31, was given 12 days in jail and Ivan Morel 10 days.", {"P12D": 1, "P10D": 1}),
    ("fr", "Anton Kral a été condamné à cinq ans de prison, Ivan Morel sept ans.", {"P5Y": 1, "P7Y": 1}),
    ("ru", "Антон Краль получил 12 суток ареста, Павел Ветров 10 суток.", {"P12D": 1, "P10D": 1}),
    ("ru", "Антон Краль получил пять лет, Анна Ветрова, 43 года, ждёт суда.", {"P5Y": 1}),
    ("en", "Anton Kral was given 12 days in jail, Ivan Morel walked out 10 days later.", {"P12D": 1}),
    # The term before the name.
    (
        "en",
        "Anton Kral was sentenced to nine years in prison, 11 years for Ivan Morel.",
        {"P9Y": 1, "P11Y": 1},
    ),
    (
        "en",
        "A judge gave nine years in prison to Anton Kral, 11 years to Ivan Morel and six years to Anna Lind.",
        {"P9Y": 1, "P11Y": 1, "P6Y": 1},
    ),
    (
        "fr",
        "Anton Kral a été condamné à neuf ans de prison, sept ans pour Ivan Morel et six ans pour Anna Lind.",
        {"P9Y": 1, "P7Y": 1, "P6Y": 1},
    ),
    ("en", "Anton Kral was sentenced to nine years in prison and 11 years for espionage.", {"P9Y": 1}),
    ("en", "Anton Kral was sentenced to nine years, three years for insulting Ivan Morel.", {"P9Y": 1}),
    ("fr", "Anton Kral a été condamné à neuf ans, dont trois ans pour le meurtre de Paul Novak.", {"P9Y": 1}),
    # Behind what says who somebody is, and behind the same words again.
    ("en", "Anna Kral received 12 years and Ivan Morel, a former guard, 10 years.", {"P12Y": 1, "P10Y": 1}),
    ("en", "The court gave Anna Kral nine years and Ivan Morel, her husband, six.", {"P9Y": 1, "P6Y": 1}),
    ("fr", "Anna Kral a écopé de six ans et Ivan Morel, ancien policier, de dix ans.", {"P6Y": 1, "P10Y": 1}),
    ("ru", "Анна Краль получила 12 лет, Павел Ветров, её муж, — 10 лет.", {"P12Y": 1, "P10Y": 1}),
    (
        "en",
        "Anna Kral was given a sentence of seven years, Ivan Morel a sentence of nine years.",
        {"P7Y": 1, "P9Y": 1},
    ),
    # One for life.
    ("en", "Anna Kral was sentenced to life in prison, and Ivan Morel to 15 years.", {None: 1, "P15Y": 1}),
    ("fr", "Anna Kral a été condamnée à perpétuité et Ivan Morel à dix ans.", {None: 1, "P10Y": 1}),
    (
        "ru",
        "Анну Краль приговорили к пожизненному заключению, Павла Ветрова — к 15 годам.",
        {None: 1, "P15Y": 1},
    ),
    # One term for both.
    ("en", "The court sentenced Zoran Petrak and Ivan Morel to five years in prison.", {"P5Y": 2}),
    ("fr", "Anton Kral et Ivan Morel ont été condamnés à cinq ans de prison.", {"P5Y": 2}),
    # A verb of its own.
    ("en", "The court sentenced Zoran Petrak to five years and banned Ivan Morel for two.", {"P5Y": 1}),
    ("en", "Anton Kral received five years and Ivan Morel waited two months.", {"P5Y": 1}),
]


@pytest.mark.parametrize(("language", "text", "terms"), TERMS)
def test_a_clause_without_a_verb_gives_its_own_term(
    language: str, text: str, terms: dict[str | None, int]
) -> None:
    found = [a for _, a in acts(text, language, "sentence")]
    assert {a.terms: len(a.subjects) for a in found} == terms


COUNTED = [
    ("en", "Anton Kral was jailed for nine years and two others for five.", {"P9Y": None, "P5Y": 2}),
    (
        "fr",
        "Anton Kral a été condamné à neuf ans, trois de ses collègues à six ans.",
        {"P9Y": None, "P6Y": 3},
    ),
    ("fr", "Anton Kral a été condamné à neuf ans, deux autres militants à cinq.", {"P9Y": None, "P5Y": 2}),
    (
        "ru",
        "Антон Краль приговорён к девяти годам, двое других активистов — к пяти.",
        {"P9Y": None, "P5Y": 2},
    ),
    ("en", "A court jailed Anton Kral for nine years and two others waited five months.", {"P9Y": None}),
    ("ru", "Антон Краль приговорён к девяти годам, двое других активистов — на свободе.", {"P9Y": None}),
    ("fr", "Anton Kral a été condamné à neuf ans, deux autres militants attendent cinq mois.", {"P9Y": None}),
]


@pytest.mark.parametrize(("language", "text", "terms"), COUNTED)
def test_people_counted_have_the_term_of_their_clause(
    language: str, text: str, terms: dict[str, int | None]
) -> None:
    found = [a for _, a in acts(text, language, "sentence")]
    assert {a.terms: a.group and a.group.lo for a in found} == terms
    assert found[0].subjects


ALONE = [
    ("en", "Two were sentenced to 20 years in prison, three to 18 years and one to 15 years.",
     [("P20Y", 2), ("P18Y", 3), ("P15Y", 1)]),
    ("en", "Two were sentenced to 20 years in prison, two to 18 years.", [("P20Y", 2), ("P18Y", 2)]),
    ("en", "Three defendants received life sentences, eight others 15 years and two were acquitted.",
     [(None, 3), ("P15Y", 8)]),
    ("fr", "Deux ont été condamnés à 20 ans de prison, trois à 18 ans.", [("P20Y", 2), ("P18Y", 3)]),
    ("fr", "Un militant a reçu une peine de dix ans, deux journalistes une peine de sept ans.",
     [("P10Y", 1), ("P7Y", 2)]),
    # Numbers that count nobody else.
    ("en", "Six were sentenced to 10 years in prison and two years of supervised release.", [("P10Y", 6)]),
    ("en", "Six men were sentenced to 10 years in prison, three of them in absentia.", [("P10Y", 6)]),
    ("en", "Three were sentenced to 10 years in prison in 2021, two to be released in 2025.", [("P10Y", 3)]),
    ("fr", "Six hommes ont été condamnés à dix ans de prison, dont deux par contumace.", [("P10Y", 6)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), ALONE)
def test_a_number_alone_counts_those_of_the_next_term(
    language: str, text: str, told: list[tuple[str | None, int]]
) -> None:
    found = [a for _, a in acts(text, language, "sentence")]
    assert [(a.terms, a.group and a.group.lo) for a in found] == told


PLACES = [
    ("en", "Anton Kral was deported to France, Ivan Morel to Spain.", ["France", "Spain"]),
    ("fr", "Anton Kral a été expulsé vers la France et Ivan Morel vers l'Espagne.", ["France", "Espagne"]),
    ("ru", "Антона Краля депортировали в Россию, а Павла Ветрова — в Польшу.", ["Россия", "Польша"]),
    ("en", "Anton Kral and Ivan Morel were deported to France.", ["France"]),
]


@pytest.mark.parametrize(("language", "text", "places"), PLACES)
def test_a_clause_without_a_verb_leads_to_its_own_place(language: str, text: str, places: list[str]) -> None:
    found = [a for _, a in acts(text, language, "expel")]
    assert [a.where for a in found] == places
    assert sum(len(a.subjects) for a in found) == 2


AUTHORS = [
    (
        "Москва отпустила Антона Краля, а Минск — Павла Ветрова.",
        {"ru": ["Антон Краль"], "by": ["Павел Ветров"]},
    ),
    (
        "Россия освободила журналистку, а Вашингтон — лётчика Глеба Суворина.",
        {"ru": [], "us": ["Глеб Суворин"]},
    ),
    ("Минск отпустил Антона Краля, а Вильнюс ждёт Павла Ветрова.", {"by": ["Антон Краль"]}),
]


def test_a_participle_before_such_a_clause_is_none_of_its_verb() -> None:
    text = "Москва отпустила Антона Краля, осуждённого на девять лет, а Минск — Павла Ветрова."
    found = [a for _, a in acts(text, "ru", "sentence")]
    assert [[s.name for s in a.subjects] for a in found] == [["Антон Краль"]]


@pytest.mark.parametrize(("text", "by"), AUTHORS)
def test_who_stands_before_a_dash_does_it_to_whom_behind_it(text: str, by: dict[str, list[str]]) -> None:
    found = [a for _, a in acts(text, "ru", "release")]
    assert {a.authority: [s.name for s in a.subjects] for a in found} == by


CHARGES = [
    ("en", "charge", "Anton Kral was charged with treason and Ivan Morel with espionage.",
     {"Anton Kral": ("treason",), "Ivan Morel": ("espionage",)}),
    ("en", "charge", "Anton Kral was charged with treason and Ivan Morel spoke with reporters.",
     {"Anton Kral": ("treason",)}),
    ("en", "detain", "Anton Kral was arrested for fraud and Ivan Morel for theft.",
     {"Anton Kral": ("fraud",), "Ivan Morel": ("theft",)}),
    ("fr", "charge", "Anton Kral a été inculpé de corruption et Ivan Morel de complicité.",
     {"Anton Kral": ("corruption",), "Ivan Morel": ("complicité",)}),
    ("fr", "charge", "Anton Kral est accusé de complicité avec Ivan Morel et d'espionnage.",
     {"Anton Kral": ("complicité avec Ivan Morel et d'espionnage",)}),
    ("ru", "charge", "Антону Кралю вменяют статью 19.3 КоАП, Павлу Ветрову – статью 20.2 КоАП.",
     {"Антон Краль": ("статью 19.3 КоАП",), "Павел Ветров": ("статью 20.2 КоАП",)}),
    ("ru", "sentence", "Антон Краль осуждён за измену, Павел Ветров – за шпионаж.",
     {"Антон Краль": ("измену",), "Павел Ветров": ("шпионаж",)}),
    ("ru", "charge", "Антон Краль обвиняется в убийстве, Павел Ветров – его адвокат.",
     {"Антон Краль": ("убийстве",)}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "kind", "text", "charges"), CHARGES)
def test_a_clause_without_a_verb_gives_its_own_charge(
    language: str, kind: str, text: str, charges: dict[str, tuple[str, ...]]
) -> None:
    found = [a for _, a in acts(text, language, kind)]
    assert {s.name: a.basis for a in found for s in a.subjects} == charges


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Anton Kral a écopé de 18 ans, Ivan Morel de 16 ans.", {"Anton Kral": "P18Y", "Ivan Morel": "P16Y"}),
        ("Anton Kral a écopé de 18 ans, Ivan Morel de 16.", {"Anton Kral": "P18Y", "Ivan Morel": "P16Y"}),
    ],
)
def test_a_term_may_have_the_preposition_of_the_one_before(text: str, terms: dict[str, str]) -> None:
    found = [a for _, a in acts(text, "fr", "sentence")]
    assert {s.name: a.terms for a in found for s in a.subjects} == terms
