"""The jail in which a term is served is no arrest."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TERMS = [
    ("en", "Ivan Morel was sentenced to five years in jail on Monday."),
    # However much is told of whom a court jails before it says for how long.
    ("en", "A court jailed the blogger Anton Kral, a critic of the mayor, for six years."),
    ("en", "Four reporters were sentenced to jail on charges of spying, their lawyers said."),
    ("en", "The court sentenced Ivan Morel and Paul Duval to four years and eight months in jail on Monday."),
    (
        "fr",
        "Ivan Morel, ex-élu local, a été condamné à huit ans et demi de détention en 2022 pour discrédit.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TERMS)
def test_a_term_in_jail_is_a_sentence_alone(language: str, text: str) -> None:
    assert [f.act.kind for f in acts(text, language)] == ["sentence"]


def test_how_long_somebody_has_taught_is_no_term() -> None:
    found = acts("A court jailed Anton Kral, a teacher in Lima for ten years.", "en")
    assert [f.act.terms for f in found] == [None]


def test_bail_that_is_set_frees_nobody() -> None:
    assert [f.act.kind for f in acts("Police arrested Ivan Morel. His bail was set at 900 euros.", "en")] == [
        "detain"
    ]


def test_who_has_been_imprisoned_for_years_has_no_term() -> None:
    found = acts("They are writers, most of whom have been imprisoned for two years, or in exile.", "en")
    assert {(f.act.kind, f.act.group, f.act.terms) for f in found} == {("detain", None, None)}


def test_terms_that_are_commuted_are_a_pardon() -> None:
    found = [f.act for f in acts("Life sentences of 144 prisoners have been commuted to 15 years.", "en")]
    assert [(act.kind, act.group and act.group.lo) for act in found] == [("pardon", 144)]


def test_who_was_jailed_before_is_told_apart() -> None:
    text = "Ivan Morel was arrested in 2020 and sentenced to five years in jail."
    assert sorted(f.act.kind for f in acts(text, "en")) == ["detain", "sentence"]


def test_detention_that_is_served_before_a_sentence_is_none() -> None:
    text = (
        "Ivan Morel served 22 months in pre-trial detention before being sentenced to three years in prison."
    )
    assert [f.act.terms for f in acts(text, "en") if f.act.kind == "sentence"] == ["P3Y"]


def test_bail_that_is_denied_pending_an_appeal_rejects_none() -> None:
    found = acts("Ivan Morel was denied bail pending an appeal against his two-year jail sentence.", "en")
    assert [(f.act.kind, f.factuality) for f in found] == [("release", "denied")]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("en", "At the time of his death last year, Anton Kral was serving a ten-year prison term.", None),
        ("en", "Anton Kral served a five-year sentence in 2010.", None),
        ("fr", "Lors de sa mort en 2024, Anton Kral purgeait une peine de dix ans de prison.", None),
        ("ru", "В 2024 году Антон Краль отбывал срок в десять лет.", None),
        ("en", "Anton Kral was sentenced to ten years in 2021.", "2021"),
    ],
)
def test_a_term_was_not_imposed_on_the_day_on_which_it_is_served(
    language: str, text: str, when: str | None
) -> None:
    (found,) = (a.act for a in acts(text, language) if a.act.kind == "sentence")
    assert found.when == when
