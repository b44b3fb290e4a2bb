"""Whom an act is not done to: who says so, of whom only some are spoken of, a site that has a name."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TWO_ROWS = (
    "The court sentenced Ivan Kral and Jan Novak to two years. It sentenced Anna Petrova and Olga Zimova to "
    "three years. They were all released on Monday."
)

NAMED = [
    ("The individuals targeted by the sanctions include the minister, Ivan Kral, Kanal.Az reports.", "impose",
     {"Ivan Kral"}),
    (TWO_ROWS, "release", set()),
    ("Ivan Kral, Jan Novak and Anna Petrova were tried. They were all released on Monday.", "release",
     {"Ivan Kral", "Jan Novak", "Anna Petrova"}),
    ("Ivan Kral and Jan Novak were tried. They were released on Monday.", "release",
     {"Ivan Kral", "Jan Novak"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "names"), NAMED)
def test_whom_it_is_done_to(text: str, kind: str, names: set[str]) -> None:
    found = [a for a in acts(text, "en") if a.act.kind == kind][-1]
    assert {s.name for s in found.act.subjects} == names


COUNTED = [
    ("Northern rebels had said that the commanders would go on trial.", "charge", {None}),
    ("The group counted 150 prisoners released since a wave of detentions, many of those freed by courts.",
     "detain", set()),
    ("90 clerks - most of whom were captured in May - were released.", "detain", {None}),
    ("90 clerks were captured in May.", "detain", {"clerks"}),
    ("General License B-2 was renewed by OFAC.", "amend", {None}),
    ("In June the junta freed 23,000 prisoners.\nSince May 883 people were killed and over 6,400 arrested.",
     "detain", {"people"}),
    ("In June police seized 300 students and 20 of them were arrested again.", "detain", {"students"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "nouns"), COUNTED)
def test_how_many_of_whom_it_is_done_to(text: str, kind: str, nouns: set[str | None]) -> None:
    groups = [a.act.group for a in acts(text, "en") if a.act.kind == kind]
    assert {group and group.noun for group in groups} == nouns


def test_a_term_led_to_is_of_nobody_before() -> None:
    text = "Ivan Kral was sentenced to 7.5 years and Jan Novak to nearly four."
    told = {s.name: a.act.terms for a in acts(text, "en") for s in a.act.subjects}
    assert told == {"Ivan Kral": "P7Y6M", "Jan Novak": None}


WHOSE = [
    ("The UNSC sanctioned the Example Exchange in May.", "impose", "un"),
    ("The lifting of Cuba's terrorism designation angered banks under sanctions.", "lift", None),
    ("The lifting of the EU's sanctions angered banks.", "lift", "eu"),
]


@pytest.mark.parametrize(("text", "kind", "authority"), WHOSE)
def test_whose_a_designation_is(text: str, kind: str, authority: str | None) -> None:
    assert {a.act.authority for a in acts(text, "en") if a.act.kind == kind} <= {authority}


CONVICTED = [
    ("The head of state decided to pardon ten men, convicted of theft.", {"men"}),
    ("The president pardoned ten men, convicted of theft.", {"men"}),
]


@pytest.mark.parametrize(("text", "nouns"), CONVICTED)
def test_a_participle_is_of_those_pardoned(text: str, nouns: set[str]) -> None:
    groups = [a.act.group for a in acts(text, "en") if a.act.kind == "sentence"]
    assert {group and group.noun for group in groups} <= nouns


def test_a_deal_given_up_is_no_measure_lifted() -> None:
    text = (
        "Peru freed 20 prisoners, fulfilling a deal brokered in the final days of Ivan Kral's "
        "presidency—a deal that was later abandoned by his successor, Jan Novak."
    )
    assert {a.act.kind for a in acts(text, "en")} == {"release"}


ELSEWHERE = [
    ("The court sentenced Ivan Kral and Jan Novak to eight months in prison, while Zura Lansen received a "
     "seven-month term.", "sentence", {"Ivan Kral": "P8M", "Jan Novak": "P8M", "Zura Lansen": "P7M"}),
    ("Anna Petrova, who refused to pay bail in protest, is held in Lima.", "release", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "terms"), ELSEWHERE)
def test_what_another_verb_tells_of_somebody(text: str, kind: str, terms: dict[str, str]) -> None:
    told = [(s.name, a.act.terms) for a in acts(text, "en") if a.act.kind == kind for s in a.act.subjects]
    assert sorted(told) == sorted(terms.items())


def test_sanctions_to_be_lifted_are_of_none_of_those_freed() -> None:
    text = "Under a deal with Washington to lift sanctions, Minsk freed 20 people on Friday."
    assert {a.act.group for a in acts(text, "en") if a.act.kind == "lift"} == {None}


BANS = [
    ("Peru announced a ban on oil imports from Chile.", ["oil"]),
    ("Peru announced a new ban on the purchase of oil.", ["oil"]),
    ("The club announced a ban on fans.", []),
    ("Peru announced a ban on smoking.", []),
]


@pytest.mark.parametrize(("text", "measures"), BANS)
def test_a_ban_on_what_is_traded_is_announced(text: str, measures: list[str]) -> None:
    assert [a.act.measure for a in acts(text, "en") if a.act.kind == "impose"] == measures


REASONS = [
    ("The politicians were not arrested for their actions, but rather for theft.", ()),
    ("The politicians were arrested for theft.", ("theft",)),
    ("He was charged with taking part in “illegal” protests, and “incitement” against the state.",
     ("taking part in “illegal” protests", "“incitement” against the state")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "basis"), REASONS)
def test_what_it_is_done_for(text: str, basis: tuple[str, ...]) -> None:
    assert {a.act.basis for a in acts(text, "en")} == {basis}


LENGTHS = [
    ("Ivan Kral was detained on suspicion of espionage for more than five years without trial.",
     ("espionage",), None),
    ("Ivan Kral was sentenced to two years in prison and a three-year ban on travel.", (), "P2Y"),
    ("Ivan Kral was charged with theft for profit.", ("theft for profit",), None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "basis", "terms"), LENGTHS)
def test_how_long_is_no_charge_nor_every_length_a_term(
    text: str, basis: tuple[str, ...], terms: str | None
) -> None:
    assert {(a.act.basis, a.act.terms) for a in acts(text, "en")} == {(basis, terms)}
