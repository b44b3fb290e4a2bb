"""Acts as English news of courts, prisons and lists tells them: whose a *by* phrase behind another noun is,
terms without their unit, what is only fought or goes on, and who wrote or pictured the story."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts
from tests.reading.told import acts as told


def of(text: str, kind: str) -> list[tuple[list[str], str | None, str | None]]:
    """Whom the acts of a kind are done to, by whom and for how long."""
    found = [a.act for a in acts(text, "en") if a.act.kind == kind]
    return [([s.name for s in act.subjects], act.authority, act.terms) for act in found]


@pytest.mark.parametrize(
    ("text", "kind", "authority"),
    [
        ("A former Chilean prisons official was let go by Norway in exchange for a priest.", "release", "no"),
        ("Sanctions are being put on Peru's oil sector by Norway.", "impose", "no"),
        ("New sanctions were placed on Chile's defence sector by Norway.", "impose", "no"),
        ("Anton Kral was arrested in Peru before a visit by Chile's president.", "detain", "pe"),
    ],
)
def test_whose_a_passive_is_stands_behind_by(text: str, kind: str, authority: str) -> None:
    assert of(text, kind)[0][1] == authority


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Anna Novak was jailed for five years. Anton Kral, 43, was given two.", "P2Y"),
        ("Anna Novak was sentenced to 18 months, Anton Kral was given six.", "P6M"),
    ],
)
def test_a_term_without_its_unit_has_that_of_the_one_before(text: str, terms: str) -> None:
    assert (["Anton Kral"], None, terms) in of(text, "sentence")


def test_a_participle_behind_a_circumstance_is_said_of_that() -> None:
    assert of("Anton Kral was charged over a vote held last July.", "detain") == []
    assert len(of("Anton Kral was arrested on Sunday over a rally held in May.", "detain")) == 1


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Anton Kral is fighting his extradition in the courts.", "possible"),
        ("Anton Kral fought his handover to Peru.", "possible"),
        ("Anton Kral is resisting deportation.", "possible"),
        ("Anton Kral criticised his deportation from Peru.", "asserted"),
    ],
)
def test_what_somebody_fights_has_not_been_done(text: str, factuality: str) -> None:
    assert {c.factuality for c, a in told(text, "en") if a.kind in ("transfer", "expel")} <= {factuality}


def test_a_jailed_man_who_starves_himself_dies() -> None:
    found = of("A jailed dissident, Anton Kral, starved himself to death in February.", "die")
    assert [names for names, _, _ in found] == [["Anton Kral"]]


@pytest.mark.parametrize(
    "line",
    [
        "Kral in court. REUTERS/Pavel Novak",
        "By Pavel Novak in Lima",
        "(Reporting by Pavel Novak; Editing by Ann Sample)",
    ],
)
def test_a_pronoun_is_not_who_wrote_or_pictured_the_story(line: str) -> None:
    text = f"Anton Kral died in jail on Monday.\n\n{line}\n\nHe had been arrested in May."
    assert [names for names, _, _ in of(text, "detain")] == [["Anton Kral"]]


def test_a_surname_with_an_age_is_no_adjective() -> None:
    text = "Anton Kral was jailed in May.\n\nKral, 66, walked free on Monday."
    assert [names for names, _, _ in of(text, "release")] == [["Anton Kral"]]


def test_who_was_extradited_was_not_arrested_where_he_is_tried() -> None:
    text = "Peru extradited Anton Kral to Spain.\n\nA Madrid court charged him.\n\nKral was arrested in May."
    assert [authority for _, authority, _ in of(text, "detain")] == [None]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Anton Kral was one of a group of prisoners let go on Thursday.", "release", ["Anton Kral"]),
        (
            "Those let go include the prisoners Anton Kral and Anna Novak.",
            "release",
            ["Anton Kral", "Anna Novak"],
        ),
        ("Anton Kral is one of several bankers whom Oslo sanctioned last year.", "impose", ["Anton Kral"]),
        ("Anton Kral is one of several bankers sanctioned by Norway last year.", "impose", ["Anton Kral"]),
        ("Anton Kral is one of several editors whom Lima jailed last year.", "detain", ["Anton Kral"]),
        ("Anton Kral spoke to one of several editors whom Lima jailed last year.", "detain", []),
        (
            "Peru has jailed several members, the priest Anton Kral and the lawyer Anna Novak among them.",
            "detain",
            ["Anton Kral", "Anna Novak"],
        ),
        ("Peru arrested 20 people, women and a brother of Anton Kral among them.", "detain", []),
        ("The jailers let go three prisoners, Anton Kral said.", "release", []),
    ],
)
def test_who_is_one_of_those_it_is_done_to(text: str, kind: str, names: list[str]) -> None:
    assert [found for found, _, _ in of(text, kind)] == [names]


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Venezuela expelled the EU's ambassador to Caracas.", "ve"),
        ("Peru expelled the envoy of Chile to Lima.", "pe"),
        ("Peru expelled Anton Kral to Chile.", "pe"),
    ],
)
def test_an_envoy_is_expelled_by_the_state_that_he_is_posted_to(text: str, authority: str) -> None:
    assert [by for _, by, _ in of(text, "expel")] == [authority]


def test_in_exchange_for_people_being_freed_nobody_named_before_is() -> None:
    text = "Norway lifted sanctions after it met Anton Kral, in exchange for prisoners being set free."
    assert {tuple(names) for names, _, _ in of(text, "release")} == {()}


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            "Peru freed Anton Kral, sentenced to six years for fraud, and sent him to Chile on 14 May 2024.",
            "sentence",
            None,
        ),
        ("A reporter saw four prisoners come out of the prison on Thursday.", "release", "2025-12-11"),
    ],
)
def test_a_day_is_of_what_was_done_on_it(text: str, kind: str, day: str | None) -> None:
    assert [(c.factuality, a.when) for c, a in told(text, "en", kind)] == [("asserted", day)]
