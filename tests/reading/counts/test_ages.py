"""How old those counted are is no count of them."""

from __future__ import annotations

import pytest

from detente.reading.counts import find_groups
from detente.reading.counts.quantities import quantified
from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("Three men aged 24, 31 and 56 were seized.", ["Three"]),
        ("Two men, ages 24 and 31, were seized.", ["Two"]),
        ("Two men, 24 and 31, were seized.", ["Two"]),
        ("Two boys (13 and 15) were freed.", ["Two"]),
        ("Four girls aged between 11 and 16 came home.", ["Four"]),
        ("All prisoners aged over 60 were freed.", []),
        ("Prisoners over 65 were pardoned.", []),
        ("Two children under 12 were freed.", ["Two"]),
        ("Two lawyers, aged 41 and 52, and three reporters were freed.", ["Two", "three"]),
        ("Two boys aged 12 and 14 and two women were freed.", ["Two", "two"]),
        # What is in a row and no age.
        ("Two people, 14 Poles and 16 Turks, were freed.", ["Two", "14", "16"]),
        ("Three people, 12 and 14 of them women.", ["Three", "12", "14"]),
        ("The regime freed over 65 prisoners.", ["65"]),
        ("Among prisoners, over 65 were freed.", ["65"]),
    ],
)
def test_an_age_counts_nobody(text: str, counting: list[str]) -> None:
    _, found = quantified(text, "en")
    assert [text[slice(*quantity.number)] for quantity in found] == counting


@pytest.mark.parametrize(
    ("text", "noun", "many"),
    [
        ("Three men aged 24, 31 and 56 were arrested in Minsk.", "men", 3),
        ("Two children aged six and 10 were released.", "children", 2),
        ("Two brothers aged 12 and 17 were detained in Minsk.", "brothers", 2),
    ],
)
def test_whom_an_act_is_done_to_is_no_age(text: str, noun: str, many: int) -> None:
    group = acts(text, "en")[0].act.group
    assert group is not None
    assert (group.noun, group.lo, group.hi) == (noun, many, many)


def test_a_number_with_a_noun_of_its_own_is_no_age() -> None:
    groups = find_groups("Two women aged 19 and 22 and 30 others were held.", "en")
    assert [group.bound.lo for group in groups] == [2, 30]
