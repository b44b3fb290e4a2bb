"""What texts and acts entered by hand say of a measure beside its list."""

from __future__ import annotations

import pytest

from detente import lists
from detente.model import Factuality
from detente.views.measures import (
    held,
    measures,
)
from detente.when import When
from tests.lists.build import numbered
from tests.views.measures.build import COMPANY, EU, MAN, OTHER, Desk


def test_a_licence_eases_and_an_announcement_does_not(desk: Desk) -> None:
    desk.copy("sdn-20251201.csv", COMPANY, MAN)
    desk.said(
        "2025-12-13", "lift", authority="United States", measure="potash", factuality="announced",
        by="John Coale", when=When("2025-12-13"),
    )  # fmt: skip
    desk.said(
        "2025-12-15", "license", publisher="OFAC", voice="authority", subjects=("Sozhkali",),
        text="General License 13 authorizes transactions with Sozhkali", permits="transactions",
    )  # fmt: skip
    before = desk.one("Sozhkali", "2025-12-14", "2025-12-14")
    assert before.status == "in force"
    assert before.sentence == "listed since 2025-12-01 or before; announced as lifted 2025-12-13 (John Coale)"
    after = desk.one("Sozhkali", "2025-12-16")
    assert after.status == "eased"
    assert after.sentence == (
        "listed since 2025-12-01 or before; dealings licensed by General License 13 since 2025-12-15; "
        "announced as lifted 2025-12-13 (John Coale)"
    )
    assert desk.one("Drabysheuski", "2025-12-16").notices == ()
    assert {s.status for s in desk.about(None, "2025-12-16")} == {"in force", "eased"}


def test_a_licence_ends_and_a_report_lifts_nothing(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(
        'authority = "us-ofac"\npublished = "2024-01-02"\n[[act]]\nkind = "license"\nsubject = "Sozhkali"\n'
        'when = "2024-01-02"\nuntil = "2024-03-01"\npermits = "wind-down"\n'
    )
    desk.said("2024-02-01", "lift", authority="US", subjects=("Sozhkali",))
    assert desk.one("Sozhkali", "2024-02-05").status == "eased"
    ended = desk.one("Sozhkali", "2024-03-02")
    assert ended.status == "in force"
    assert "said to be lifted 2024-02-01 (Wire)" in ended.sentence


def test_a_licence_that_ran_to_a_day_eases_no_more_behind_it_and_one_prolonged_does(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.said(
        "2024-01-02", "license", authority="us-ofac", subjects=("Sozhkali",), until=When("2024-02-01"),
        text="OFAC issued a licence until 1 February",
    )  # fmt: skip
    assert desk.one("Sozhkali", "2024-01-20").status == "eased"
    ended = desk.one("Sozhkali", "2024-02-02")
    assert ended.status == "in force"
    assert ended.sentence.endswith("dealings licensed from 2024-01-02 until 2024-02-01, not in effect")
    desk.said(
        "2024-01-31", "amend", authority="us-ofac", subjects=("Sozhkali",), until=When("2024-03-01"),
        measure="license", text="OFAC extended the licence until 1 March",
    )  # fmt: skip
    longer = desk.one("Sozhkali", "2024-02-02")
    assert longer.status == "eased"
    assert "dealings licensed from 2024-01-31 until 2024-03-01; " in longer.sentence
    assert desk.one("Sozhkali", "2024-03-02").status == "in force"


def test_gone_is_called_lifted_only_with_an_act(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, OTHER)
    desk.copy("sdn-20240120.csv", OTHER)
    assert desk.one("Sozhkali", "2024-02-01").status == "gone from the list"
    desk.said(
        "2024-01-19",
        "lift",
        publisher="OFAC",
        voice="authority",
        subjects=("Sozhkali",),
        when=When("2024-01-19"),
    )
    lifted = desk.one("Sozhkali", "2024-02-01")
    assert (lifted.status, lifted.until) == ("lifted", "2024-01-19")


def test_a_held_copy_is_told_and_a_confirmation_counts_from_its_day(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", data=numbered(range(1, 100)))
    desk.copy("sdn-20240110.csv", data=numbered(range(1, 30)))
    snapshot = desk.case.view("2024-02-01", "2024-02-01").snapshot
    [line] = held(desk.case, snapshot)
    assert "70 of 99" in line
    assert len(desk.about(None, "2024-02-01", "2024-02-01")) == 99
    source = line.split("review confirm ")[1].split("`")[0]
    desk.case.decide("confirm", [source], reviewer="R. Viewer", made="2024-03-01T00:00:00Z")
    assert len(desk.about(None, "2024-02-01", "2024-02-15")) == 99
    assert len(desk.about(None, "2024-02-01", "2024-03-02")) == 29
    assert desk.one("COMPANY NO 50 LLC", "2024-02-01", "2024-03-02").status == "gone from the list"
    lists.settle(desk.case.ledger)  # The index takes the verdict in; no answer changes.
    assert len(desk.about(None, "2024-02-01", "2024-02-15")) == 99
    assert len(desk.about(None, "2024-02-01", "2024-03-02")) == 29
    desk.copy("sdn-20240301.csv", data=numbered(range(1, 31)))
    assert len(desk.about(None, "2024-03-03", "2024-03-04")) == 30


def test_only_announced_where_no_list_shows_the_measure(desk: Desk) -> None:
    desk.said("2025-12-13", "lift", authority="US", measure="potash", factuality="announced", by="John Coale")
    desk.said("2025-12-13", "impose", authority="US", subjects=("31 CFR",), text="31 CFR")
    [state] = measures(desk.case, desk.case.view("2025-12-16").snapshot)
    assert (state.subject, state.status, state.list) == ("potash", "announced only", None)


def test_what_is_told_to_be_imposed_without_a_day_was_imposed_by_then(desk: Desk) -> None:
    desk.said(
        "2025-12-13", "impose", authority="US", measure="potash", by="Anna Kral", text="sanctions imposed"
    )
    [state] = measures(desk.case, desk.case.view("2025-12-16").snapshot)
    assert (state.status, state.since) == ("in force", "../2025-12-13")
    assert "said to be imposed 2025-12-13 or before (Anna Kral)" in state.sentence
    desk.said(
        "2025-12-14", "impose", authority="US", measure="potash", when=When("2021"), text="made in 2021"
    )
    [state] = measures(desk.case, desk.case.view("2025-12-16").snapshot)
    assert state.since == "2021"


def test_an_authority_imposes_on_the_day_it_says_so(desk: Desk) -> None:
    desk.said(
        "2025-12-13", "impose", authority="US", measure="potash", publisher="OFAC", voice="authority",
        text="OFAC imposes sanctions",
    )  # fmt: skip
    [state] = measures(desk.case, desk.case.view("2025-12-16").snapshot)
    assert state.since == "2025-12-13"


LICENCE = """
authority = "us-ofac"
published = "2024-01-02"
[[act]]
kind = "license"
subject = "Sozhkali"
when = "2024-01-02"
source = "General License 13"
"""


def _ended(desk: Desk, when: str, *, own: bool = False, factuality: Factuality = "asserted") -> None:
    """A text of 2024-02-01, the authority's own or a wire's, that tells the end of General License 13."""
    desk.said(
        "2024-02-01", "expire", authority="US", measure="license", publisher="OFAC" if own else "Wire",
        voice="authority" if own else "agency", text="OFAC revoked General License 13", when=When(when),
        factuality=factuality,
    )  # fmt: skip


def test_a_licence_that_is_revoked_eases_no_more_and_lifts_nothing(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    _ended(desk, "2024-02-01", own=True)
    assert desk.one("Sozhkali", "2024-01-15").status == "eased"
    after = desk.one("Sozhkali", "2024-02-02")
    assert after.status == "in force"
    assert after.sentence == (
        "listed since 2024-01-01 or before; General License 13 ended 2024-02-01 (OFAC); dealings licensed by "
        "General License 13 from 2024-01-02 until 2024-02-01, not in effect"
    )


def test_a_licence_stays_where_another_ends_or_its_end_is_only_announced(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    for text, factuality in (("General License 44 was revoked", "asserted"), ("revoke it", "announced")):
        desk.said(
            "2024-02-01", "expire", authority="US", measure="license", subjects=("Sozhkali",), text=text,
            factuality=factuality,
        )  # fmt: skip
    found = desk.one("Sozhkali", "2024-02-02")
    assert found.status == "eased"
    assert "end of licence announced" in found.sentence


def test_the_end_of_a_licence_never_ends_what_no_list_has_a_copy_of(desk: Desk) -> None:
    desk.hand(EU)
    desk.hand('authority = "eu"\npublished = "2024-01-02"\n[[act]]\nkind = "expire"\nsubject = "Sozhkali"\n'
              'measure = "license"\nwhen = "2024-01-03"\n')  # fmt: skip
    assert desk.one("Sozhkali", "2024-02-02", authority="eu").status == "in force"


@pytest.mark.parametrize("factuality", ["announced", "planned", "possible", "attempted", "denied"])
def test_a_licence_stays_whose_end_nobody_asserts(desk: Desk, factuality: Factuality) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    _ended(desk, "2024-02-01", own=True, factuality=factuality)
    found = desk.one("Sozhkali", "2024-02-02")
    assert (found.status, [n.in_force for n in found.notices]) == ("eased", [True, False])
    assert "end of General License 13" in found.sentence
    assert "ended" not in found.sentence


def test_an_end_told_before_a_licence_was_issued_anew_does_not_end_it(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    _ended(desk, "2024-02-01")
    desk.hand(LICENCE.replace("2024-01-02", "2024-03-01"))
    days = ("2024-01-15", "2024-02-02", "2024-03-01")
    assert [desk.one("Sozhkali", day).status for day in days] == ["eased", "in force", "eased"]
    licences = [n for n in desk.one("Sozhkali", "2024-03-02").notices if n.kind == "license"]
    assert [(n.in_force, n.until) for n in licences] == [(False, "2024-02-01"), (True, None)]


def test_an_end_within_some_days_ends_what_was_issued_among_them(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    _ended(desk, "../2024-02-01")
    assert desk.one("Sozhkali", "2024-02-02").status == "in force"


def test_the_end_of_a_licence_is_ahead_until_its_day(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    _ended(desk, "2024-05-01")
    before, after = (desk.one("Sozhkali", day) for day in ("2024-04-30", "2024-05-01"))
    assert (before.status, after.status) == ("eased", "in force")
    assert "General License 13 ends 2024-05-01" in before.sentence
    assert "General License 13 ended 2024-05-01" in after.sentence


@pytest.mark.parametrize("licence_first", [True, False])
def test_the_end_of_a_licence_hides_no_end_of_the_measure(desk: Desk, *, licence_first: bool) -> None:
    desk.hand(EU)
    ends = ['\n[[act]]\nkind = "expire"\nsubject = "Sozhkali"\nwhen = "2024-01-03"\n']
    ends.insert(0 if licence_first else 1, f'{ends[0]}measure = "license"\n')
    desk.hand('authority = "eu"\npublished = "2024-01-02"\n' + "".join(ends))
    found = desk.one("Sozhkali", "2024-02-02", authority="eu")
    assert (found.status, found.until, len(found.notices)) == ("expired", "2024-01-03", 2)


def test_a_licence_retold_after_its_end_is_not_issued_anew(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY)
    desk.hand(LICENCE)
    _ended(desk, "2024-02-01", own=True)
    desk.said(
        "2024-02-05", "license", authority="US", subjects=("Sozhkali",),
        text="General License 13 had allowed dealings with Sozhkali",
    )  # fmt: skip
    assert desk.one("Sozhkali", "2024-02-06").status == "in force"
    desk.said(
        "2024-03-01", "license", authority="US", subjects=("Sozhkali",), when=When("2024-03-01"),
        text="OFAC issued General License 13 anew, for Sozhkali",
    )  # fmt: skip
    assert desk.one("Sozhkali", "2024-03-02").status == "eased"
