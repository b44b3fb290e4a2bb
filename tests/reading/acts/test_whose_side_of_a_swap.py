"""Whose act it is to free those who are freed in an exchange: of two sides either may have held them."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

SWAPS = [
    ("Two clerks were released on Monday in a prisoner swap between Peru and Chile.", [None, None]),
    (
        "Here are the clerks released on Monday as part of a prisoner swap between Peru and Chile.",
        [None, None],
    ),
    ("Chile freed two clerks on Monday in a prisoner swap between Peru and Chile.", ["cl", "pe"]),
    ("Peru freed two clerks on Monday in a prisoner swap between Peru and Chile.", ["pe", "cl"]),
    ("Peru and Chile swapped 20 prisoners each on Monday.", ["pe", "cl"]),
]


@pytest.mark.parametrize(("text", "authorities"), SWAPS)
def test_a_side_of_a_swap_frees_whom_it_is_said_to(text: str, authorities: list[str | None]) -> None:
    assert [a.act.authority for a in acts(text, "en") if a.act.kind == "release"] == authorities


CAPTIVES = (
    "Prisoners of war were released in Ukraine on Wednesday after a prisoner swap with Russia.\n"
    "Various prisoners were seen walking free in Kyiv.\n"
    "Under the deal, 215 soldiers were freed."
)


def test_no_state_of_a_text_on_a_swap_frees_its_own() -> None:
    assert {a.act.authority for a in acts(CAPTIVES, "en")} <= {None, "ru"}


def test_nobody_frees_those_of_whom_another_state_speaks() -> None:
    text = (
        "Chile seized an admiral of Peru during a raid and flew him to Santiago. "
        "On Monday, Peru's president said that 600 prisoners had been set free."
    )
    assert [a.act.authority for a in acts(text, "en") if a.act.kind == "release"] == [None]


def test_whose_prisons_leave_it_open() -> None:
    text = "The exchange of 26 clerks from prisons in the US, Germany and Peru took place on Monday."
    assert {a.act.authority for a in acts(text, "en") if a.act.kind == "release"} <= {None}


def test_no_state_frees_its_own_people_in_a_swap() -> None:
    text = "The exchange involved 10 Russians, who were swapped for 16 clerks held in Russia."
    found = {a.act.group.noun: a.act.authority for a in acts(text, "en") if a.act.group is not None}
    assert found == {"Russians": None, "clerks": "ru"}


def test_no_state_jailed_its_own_for_whom_it_frees_somebody() -> None:
    text = "Peru freed two Chileans in exchange for three Peruvians who had been jailed for spying."
    assert [a.act.authority for a in acts(text, "en") if a.act.kind == "detain"] == [None]
    text = "Peru freed three Peruvians who had been jailed for spying."
    assert [a.act.authority for a in acts(text, "en") if a.act.kind == "detain"] == ["pe"]


def test_who_deports_people_tries_none_of_them() -> None:
    text = (
        "Chinese authorities sent two Uyghurs to prison after Cambodia deported them to China.\n"
        "The four, who were ordered jailed, faced charges of theft.\nFour were sent to 20 years in jail."
    )
    others = [a.act.authority for a in acts(text, "en") if a.act.kind != "expel"]
    assert others and "kh" not in others
