"""What newspapers have besides the plain verb: who may trade, who is on or off a list, barred from what, asks
for bail or clemency, is moved or flown, is due out or must be gone by a day."""

from __future__ import annotations

import pytest

from detente.model import Claim
from tests.reading.told import acts

SANCTIONED = "The European Union has imposed sanctions on Belarus over repression.\n\n"
HELD = "Pavel Sadoun, Irina Lobova and dozens of other people are political prisoners in Minsk.\n\n"


def _told(before: str, text: str, kind: str | None = None) -> list[Claim]:
    """The acts of a text behind another."""
    return [c for c, _ in acts(before + text, "en", kind) if c.span is not None and c.span[0] >= len(before)]


ON_SANCTIONS = [
    ("Belavia is allowed access to spare parts under the new rules.", "license", "asserted"),
    ("Transactions with state-owned banks are allowed for humanitarian purposes.", "license", "asserted"),
    ("The export of medical equipment to Belarus is also permitted.", "license", "asserted"),
    ("The Council introduces exemptions from the ban on financial transactions.", "license", "asserted"),
    ("Belaruskali was exempted from the ban on potash sales.", "license", "asserted"),
    ("Grodno Azot has a licence to sell fertiliser until March 2026.", "license", "asserted"),
    ("The officials are banned from holding assets in Canada.", "impose", "asserted"),
    ("The nine officials are also denied access to the country.", "impose", "asserted"),
    ("Latvia published a list of 49 officials barred entry over fraud.", "impose", "asserted"),
    ("Another 21 names have been added.", "impose", "asserted"),
    ("Lithuania decided to add 21 people to the Magnitsky list.", "impose", "announced"),
    ("The EU expanded the list to include 12 judges.", "impose", "asserted"),
    ("The State Department identified six vessels as blocked property.", "impose", "asserted"),
    ("Britain, Canada and New Zealand are to launch similar measures.", "impose", "planned"),
    ("The businessmen will be shut out of the US financial system.", "impose", "planned"),
    ("One businessman had been withdrawn from the EU's list.", "lift", "asserted"),
    ("The asset freeze no longer applies to Viktor Sheiko.", "lift", "asserted"),
    ("Those delisted by the Treasury include Viktor Sheiko.", "lift", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "factuality"), ON_SANCTIONS)
def test_who_may_trade_and_who_is_on_a_list_is_told_in_many_words(
    text: str, kind: str, factuality: str
) -> None:
    # One for each of those who do it together.
    assert {c.factuality for c in _told(SANCTIONED, text, kind)} == {factuality}


ON_PEOPLE = [
    ("The returnees included Pavel Sadoun, a journalist.", "release", "asserted"),
    ("They had been denied bond, her lawyer said.", "release", "denied"),
    ("The court rejected the bail application of Irina Lobova.", "release", "denied"),
    ("Irina Lobova could be eligible for release this summer.", "release", "possible"),
    ("Irina Lobova was scheduled for release next month.", "release", "planned"),
    ("Forty-eight of the returnees had been given sentences by Russian courts.", "sentence", "asserted"),
    ("The Supreme Court approved the death sentence of Pavel Sadoun.", "sentence", "asserted"),
    ("Pavel Sadoun had been moved to Grodno for further investigation.", "transfer", "asserted"),
    ("She has been given a 72-hour deadline to leave Belarusian territory.", "expel", "announced"),
    ("The ambassador had 72 hours to leave the country.", "expel", "announced"),
    ("They hold two journalists, Pavel Sadoun and Irina Lobova.", "detain", "asserted"),
    ("Dozens of arrests were made in Minsk on Friday.", "detain", "asserted"),
    ("Irina Lobova asked for a pardon.", "pardon", "possible"),
    ("Lukashenko turned down the clemency request of Irina Lobova.", "pardon", "denied"),
]


@pytest.mark.parametrize(("text", "kind", "factuality"), ON_PEOPLE)
def test_what_is_done_to_people_is_told_in_many_words(text: str, kind: str, factuality: str) -> None:
    assert [c.factuality for c in _told(HELD, text, kind)] == [factuality]


OF_SOMETHING_ELSE = [
    (SANCTIONED, "Payments by card are allowed in the canteen of the ministry."),
    (SANCTIONED, "Two names were added to the programme of the concert."),
    (SANCTIONED, "The officials are banned from using phones at work."),
    (SANCTIONED, "The paper was shut out of the debate."),
    (SANCTIONED, "People were removed from their homes after the flood."),
    (HELD, "Visitors were moved to tears by the story."),
    (HELD, "They hold regular meetings in Vilnius."),
    (HELD, "The film is scheduled for release in May."),
    (HELD, "The officials have two days to leave comments."),
]


@pytest.mark.parametrize(("before", "text"), OF_SOMETHING_ELSE)
def test_the_same_words_in_other_senses_state_none(before: str, text: str) -> None:
    assert not _told(before, text)
