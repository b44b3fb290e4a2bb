"""A body that is named only to say what somebody heads or owns undergoes nothing, nor does who is named only
to say whose a body is, nor who keeps a list."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NAMED = [
    ("Oslo sanctioned the owner of the airline Avianord, Omar al-Hassan, in May.", ["Omar al-Hassan"]),
    ("The EU imposed sanctions on the owner of the airline Avianord, Omar al-Hassan.", ["Omar al-Hassan"]),
    ("Canada lifted sanctions on the owner of the airline Avianord, Omar al-Hassan.", ["Omar al-Hassan"]),
    ("Sanctions were imposed on the owner of the airline Avianord, Omar al-Hassan.", ["Omar al-Hassan"]),
    ("The EU extended sanctions on the owner of the airline Avianord, Omar al-Hassan.", ["Omar al-Hassan"]),
    ("Pavel Hasko, the head of the Brest prison, whom Canada sanctioned on Tuesday, is 60.", ["Pavel Hasko"]),
    ("The EU imposed sanctions on the head of Belinvest Bank, Anton Kral.", ["Anton Kral"]),
    ("The EU sanctioned the head of Belinvest Bank.", []),
    ("The EU sanctioned the founder of the Naftan oil refinery.", []),
    ("Police arrested the head of the Brest prison, Pavel Hasko, on Tuesday.", ["Pavel Hasko"]),
    ("The EU added Mikhail Orlov's yacht to its sanctions list on Tuesday.", []),
    ("The EU added Mikhail Orlov's companies to its sanctions list on Tuesday.", []),
    ("The EU added Mikhail Orlov's company Orlovtrans to its sanctions list.", ["Orlovtrans"]),
    ("Sberinvest, Russia's third-largest bank, was added to the sanctions list of the UK government.", []),
    # What stays.
    ("The US froze Mikhail Orlov's assets on Tuesday.", ["Mikhail Orlov"]),
    ("The EU lifted Mikhail Orlov's designation.", ["Mikhail Orlov"]),
    ("A court extended Mikhail Orlov's detention.", ["Mikhail Orlov"]),
    ("Oslo sanctioned Orlovtrans and Ann Kral, owner of the airline Avianord.", ["Orlovtrans", "Ann Kral"]),
    ("The EU sanctioned the airline Avianord and its owner, Omar al-Hassan.", ["Avianord", "Omar al-Hassan"]),
    ("Canada added Belinvest Bank to its sanctions list.", ["Belinvest Bank"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_who_is_bound_is_who_heads_it(text: str, names: list[str]) -> None:
    assert [s.name for _, act in acts(text, "en") for s in act.subjects] == names


IN_FRENCH = [
    ("Washington a sanctionné le patron de la banque Exemple, Jean Essai.", ["Jean Essai"]),
    ("L'UE a imposé des sanctions au propriétaire de la compagnie Avianord, Omar Essai.", ["Omar Essai"]),
]


@pytest.mark.parametrize(("text", "names"), IN_FRENCH)
def test_who_is_bound_is_who_heads_it_in_french(text: str, names: list[str]) -> None:
    assert [s.name for _, act in acts(text, "fr") for s in act.subjects] == names
