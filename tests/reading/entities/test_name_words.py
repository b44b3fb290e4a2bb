"""Names with apostrophes inside, behind *and*, behind titles of a court, of bodies called after somebody, and
capitals of headings."""

from __future__ import annotations

import pytest

from detente.reading import read
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse

PEOPLE = [
    (
        "en",
        "Isma'il Jum’a Haddad was freed. Anton Kral's lawyer wept.",
        ["Isma'il Jum’a Haddad", "Anton Kral"],
    ),
    ("en", "Anton Kral’s lawyer says he'll appeal.", ["Anton Kral"]),
    (
        "fr",
        "Isma'il Kral a été libéré. Jusqu'à Anton Ferrand, nul n'a parlé.",
        ["Isma'il Kral", "Anton Ferrand"],
    ),
    ("uk", "Суд звільнив журналіста Лук'яна Дем'яненка.", ["Лук'ян Дем'яненко"]),
    # A name that nobody knows goes on with a first name behind "and" too.
    ("en", "The charges against Anton Kral and Jemal Omar Hojele fell.", ["Anton Kral", "Jemal Omar Hojele"]),
    ("fr", "Les juges ont relâché Anton Kral et Jemal Omar Hojele.", ["Anton Kral", "Jemal Omar Hojele"]),
    # Titles before a name, in court and in letters.
    ("en", "Defendant Kral was arraigned. Anton Kral wept.", ["Anton Kral"]),
    ("en", "Release Hon. Anton Kral now.", ["Anton Kral"]),
    ("en", "The party's leader and FREEPA Chairperson, Anton Kral, is ill.", ["Anton Kral"]),
    # Bodies and prisons that have somebody's name.
    ("en", "The Anton Kral Foundation closed. The Sam Kral Party won. He is in Anton Prison.", []),
    # Headings.
    ("en", "Guard Charged With Promoting Contraband\n\nAnton Kral was charged.", ["Anton Kral"]),
    ("en", "Defendants Indicted For Targeting Migrants\n\nAnton Kral was charged.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("language", "text", "people"), PEOPLE)
def test_people_are_named_whole_and_nothing_else_is_a_person(
    language: str, text: str, people: list[str]
) -> None:
    figures = Cast(parse(text, language)).figures
    assert sorted(f.name for f in figures if f.kind in ("person", "other")) == sorted(people)


def test_a_reference_to_another_page_is_no_name() -> None:
    text = (
        "OFAC issued four licenses authorizing certain transactions with Sudan (See Update of May 4, 2023)."
    )
    acts = [c.act for c in read(text, language="en").claims if c.act is not None]
    assert acts
    assert not [s for act in acts for s in act.subjects]
