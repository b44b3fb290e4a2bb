"""Whom sanctions are on where a sentence opens with the list, or lines, ships or a noun say who they are."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def subjects(text: str, language: str = "en") -> list[str]:
    return [s.name for a in acts(text, language) if a.act.kind in ("impose", "lift") for s in a.act.subjects]


OPENED = [
    ("Added to the UK sanctions list on Tuesday are the tankers Vesna Pearl, Sea Opal II and Rio Verde, plus "
     "their manager, Kral Shipping Pvt Ltd, and its director, Anton Kral.",
     ["Vesna Pearl", "Sea Opal II", "Rio Verde", "Kral Shipping Pvt Ltd", "Anton Kral"]),
    ("Added to the EU sanctions list on Monday were the governor of the occupied part, Anton Kral; the "
     "rector who expelled students, Nina Berg; and Kral's wife, Olga.", ["Anton Kral", "Nina Berg", "Olga"]),
    ("Removed from the EU sanctions list were Anton Kral, a judge; Nina Berg, an envoy; and Jan Novak.",
     ["Anton Kral", "Nina Berg", "Jan Novak"]),
    ("Also sanctioned on Monday were Kral Shipping Ltd and its director, Anton Kral.",
     ["Kral Shipping Ltd", "Anton Kral"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), OPENED)
def test_those_behind_the_copula_are_listed(text: str, names: list[str]) -> None:
    assert subjects(text) == names


OF_OTHERS = [
    ("Added to the EU sanctions list in May were three men close to President Anton Kral.", []),
    ("Added to the EU sanctions list in May were relatives of the minister Anton Kral.", []),
    ("Sanctioned in May, Anton Kral was removed from the list on Monday.", ["Anton Kral"]),
    ("Added to the list of sanctions by Jan Novak's office was Anton Kral.", ["Anton Kral"]),
]


@pytest.mark.parametrize(("text", "names"), OF_OTHERS)
def test_nobody_is_listed_who_only_says_whose_others_are(text: str, names: list[str]) -> None:
    assert subjects(text) == names


LINES = [
    ("The Treasury added the following to its sanctions list:\n\nVesna Marine FZE\n\nAnton Kral, captain\n\n"
     "Nord Opal, tanker\n\nKral Coastal Petrochemical Co Ltd",
     ["Vesna Marine FZE", "Anton Kral", "Nord Opal", "Kral Coastal Petrochemical Co Ltd"]),
    ("The Treasury lifted sanctions on the following:\n\nNord Opal, tanker\n\nKral Shipping Ltd\n\nRead more",
     ["Nord Opal", "Kral Shipping Ltd"]),
    ("The Treasury added the following to its sanctions list:\n\nRelated Articles\n\nPress Room", []),
    ("Officials told reporters about the sanctions:\n\nAnton Kral, minister\n\nNina Berg, spokeswoman", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), LINES)
def test_lines_of_names_are_listed(text: str, names: list[str]) -> None:
    assert subjects(text) == names


SHIPS = [
    ("en", "Britain sanctioned the tankers Vesna Pearl, Rio Verde and Nord Opal.",
     ["Vesna Pearl", "Rio Verde", "Nord Opal"]),
    ("en", "Britain sanctioned the tanker Nord Opal, which sails from Port Salo to Lima.", ["Nord Opal"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), SHIPS)
def test_ships_are_no_places(language: str, text: str, names: list[str]) -> None:
    assert subjects(text, language) == names


NAMED_FIRST = [
    ("Founded by the engineer Anton Kral, Silverlake Optics Trading moved to Lima. On Monday the company was "
     "sanctioned by the US Treasury.", ["Silverlake Optics Trading"]),
    ("Vesna Lenses Ltd makes lenses. The firm was blacklisted by the EU on Monday.", ["Vesna Lenses Ltd"]),
    ("According to Vesna Research Ltd, it came by sea. The company was sanctioned by the EU in June.", []),
    ("Vesna Lenses Ltd bought Nord Optics Ltd in May. On Monday the company was sanctioned by the EU.", []),
    ("Vesna Lenses Ltd told a Latvian firm so. On Monday the company was sanctioned by the EU.", []),
    ("Greenpeace protested on Monday. On Wednesday the company was sanctioned by the EU.", []),
    ("Vesna Lenses Ltd denied it. The company's owner was sanctioned by the EU on Monday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMED_FIRST)
def test_the_company_is_the_only_one_named(text: str, names: list[str]) -> None:
    assert subjects(text) == names
