"""Acts as English agencies, courts and sanctions offices word them: nouns before their verb, what somebody
has done to him, what is wanted done, idioms of custody and of lists."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

PAGE = "Anton Kral is an editor. The prison is old, and sanctions are in place.\n\n"


def told(text: str) -> list[tuple[str, str]]:
    """The kinds and factuality of the acts of a sentence on such a page."""
    return [(a.act.kind, a.factuality) for a in acts(PAGE + text, "en")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Charges of sedition were filed against Anton Kral on Monday.", "charge"),
        ("In May a second case was opened against him.", "charge"),
        ("Proceedings have been launched against the editor Anton Kral.", "charge"),
        ("A suspended sentence was handed down to Anton Kral.", "sentence"),
        ("The court imposed a life sentence on Anton Kral.", "sentence"),
    ],
)
def test_who_is_accused_stands_behind_the_verb_of_a_noun(text: str, kind: str) -> None:
    (found,) = acts(PAGE + text, "en")
    assert (found.act.kind, found.factuality) == (kind, "asserted")
    assert [s.name for s in found.act.subjects] == ["Anton Kral"]


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("His brother wants Anton Kral released.", "release", "possible"),
        ("The governor had Anton Kral arrested in March.", "detain", "asserted"),
        ("Warsaw wants the sanctions lifted.", "lift", "possible"),
    ],
)
def test_whom_somebody_has_or_wants_an_act_done_to(text: str, kind: str, factuality: str) -> None:
    assert told(text) == [(kind, factuality)]


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("Anton Kral turned himself in on Friday.", "detain", "asserted"),
        ("Police picked up Anton Kral near his office.", "detain", "asserted"),
        ("A judge ordered Anton Kral to remain in custody.", "detain", "asserted"),
        ("Anton Kral was jailed for life.", "sentence", "asserted"),
        ("Anton Kral lost his appeal on Tuesday.", "sentence", "asserted"),
        ("A court approved the extradition of Anton Kral.", "transfer", "announced"),
        ("The governor gave the former editor Anton Kral a full pardon.", "pardon", "asserted"),
        ("Anton Kral was discharged from custody.", "release", "asserted"),
        ("Estonia kicked out two Russian diplomats.", "expel", "asserted"),
        ("Anton Kral was given 48 hours to leave the country.", "expel", "announced"),
        ("Anton Kral took his own life in his cell.", "die", "asserted"),
        ("The commission is preparing new sanctions against Russia.", "impose", "planned"),
        ("Poland proposed sanctions on Russian banks.", "impose", "possible"),
        ("Hungary vetoed new sanctions on Russia.", "impose", "denied"),
        ("The minister and his wife were barred from entering Canada.", "impose", "asserted"),
        ("The General Court annulled the sanctions on the bank.", "lift", "asserted"),
        ("The ministers rolled over the sanctions.", "amend", "asserted"),
        ("The Council listed Example Shipping for evading sanctions.", "impose", "asserted"),
        ("Washington ended its sanctions programme in May.", "lift", "asserted"),
        ("Delegations from Norway and Latvia met in Riga.", "meet", "asserted"),
        ("A deal on the prisoners was reached in Doha on Wednesday.", "agree", "asserted"),
        ("Anton Kral will stand trial in June.", "charge", "announced"),
        ("The governor sought a pardon for Anton Kral.", "pardon", "possible"),
        ("An American cyclist was arrested in the capital.", "detain", "asserted"),
        ("They came for Anton Kral on 4 May.", "detain", "asserted"),
        ("Latvia is to free Anton Kral.", "release", "planned"),
        ("Anton Kral, who was to have been tried in absentia, has vanished.", "charge", "planned"),
        ("The Treasury extended the licence to 4 May.", "amend", "asserted"),
        ("The Treasury's waiver lapsed in May.", "expire", "asserted"),
        ("Agents whisked Anton Kral away from a café.", "detain", "asserted"),
        ("The detention of the journalists is a blow to the press.", "detain", "asserted"),
        ("The runaway convict was recaptured on Sunday.", "detain", "asserted"),
        ("Anton Kral was sent down for nine years.", "sentence", "asserted"),
        ("The warden would not let him go.", "release", "denied"),
        ("The ministry announced the release of a Norwegian sailor.", "release", "announced"),
        ("His release from the colony was delayed.", "release", "planned"),
        ("The execution of the dissident Anton Kral drew protests.", "die", "asserted"),
        ("The funds of the bank were unfrozen in May.", "lift", "asserted"),
        ("The embargo, in force since 1962, hurts farmers.", "impose", "asserted"),
    ],
)
def test_idioms_of_custody_and_of_lists(text: str, kind: str, factuality: str) -> None:
    assert told(text) == [(kind, factuality)]


@pytest.mark.parametrize(
    "text",
    [
        "Anton Kral picked up his daughter from school.",
        "The editor picked up the phone.",
        "Anton Kral joined a rally in the capital.",
        "Anton Kral took away a bag of books.",
        "The report listed the reasons for sanctions.",
        "A deal on the wages of teachers was hard to reach.",
    ],
)
def test_the_same_verbs_of_daily_life_state_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The conviction of Anton Kral was overturned in May.",
        "An appeals court quashed his conviction.",
        "Some 40 people were being held in two jails before Monday.",
        "His cellmate is dying.",
        "The £38 million held since 2019 belong to a bank.",
        "Sanctions are a signal: they freeze assets.",
        "A cook returned home after work.",
        "The trawler was detained off the coast.",
        "The detention of journalists is a crime.",
        "Anyone convicted of treason loses the right to vote.",
        "He criticised the programme of sanctions in place since 2003.",
    ],
)
def test_what_is_undone_goes_on_or_is_so_in_general_is_no_act(text: str) -> None:
    assert told(text) == []


def test_the_end_of_a_listing_imposes_nothing() -> None:
    assert "impose" not in {
        kind for kind, _ in told("The minister welcomed the revocation of Example's designation.")
    }


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Nine students were jailed and the others released.", ["detain", "release"]),
        ("The asset freeze was ended and the travel ban lifted.", ["lift", "lift"]),
        ("Three men were hanged and a fourth pardoned.", ["die", "pardon"]),
    ],
)
def test_a_second_passive_goes_without_its_auxiliary(text: str, kinds: list[str]) -> None:
    assert told(text) == [(kind, "asserted") for kind in kinds]
