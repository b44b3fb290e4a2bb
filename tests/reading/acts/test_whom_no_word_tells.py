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
