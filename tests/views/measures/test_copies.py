"""What copies of lists say: who is in force since when, and who is gone."""

from __future__ import annotations

from detente.screening import changed_on_lists
from detente.views.measures import (
    changes,
    history,
    in_force,
    matrix,
)
from detente.when import When
from tests.lists.build import sdn
from tests.views.measures.build import COMPANY, MAN, OTHER, Desk


def test_in_force_since_and_gone_with_the_intervals(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN, OTHER)
    desk.copy("sdn-20240110.csv", COMPANY, MAN, OTHER, sdn(104, "LATE LLC"))
    desk.copy("sdn-20240120.csv", COMPANY, MAN, sdn(104, "LATE LLC"))
    state = desk.one("Sozhkali", "2024-01-05")
    assert (state.status, state.since, state.until) == ("in force", "../2024-01-01", None)
    assert (state.list, state.entry, state.program) == ("us-ofac-sdn", "101", "BELARUS-EO14038")
    assert state.record["Remarks"] == "Registration Number 600900100 (Belarus)."
    late = desk.one("Late LLC", "2024-01-15")
    assert late.since == "2024-01-01/2024-01-10"
    gone = desk.one("Zarechye", "2024-02-01")
    assert (gone.status, gone.until) == ("gone from the list", "2024-01-10/2024-01-20")
    assert len(gone.evidence) == 3
    assert not desk.about("Late", "2024-01-05")
    assert not desk.about("Zarechye", "2023-12-31")
    assert {s.entry for s in desk.about(None, "2024-02-01")} == {"101", "102", "104"}


def test_gone_where_a_copy_could_not_be_read_whole_is_said_so(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN, OTHER)
    desk.copy("sdn-20240110.csv", COMPANY, '103,"ZARECHYE",torn', MAN)
    desk.copy("sdn-20240120.csv", COMPANY, MAN, sdn(104, "LATE LLC"))
    gone = desk.one("Zarechye Trading", "2024-02-01")
    assert gone.sentence.endswith("2024-01-10; one record of the copy without it could not be read")


def test_what_was_known_is_what_copies_of_the_time_said(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, OTHER)
    desk.copy("sdn-20240120.csv", COMPANY)
    assert desk.one("Zarechye", "2024-02-01", "2024-01-15").status == "in force"
    assert desk.one("Zarechye", "2024-02-01", "2024-01-20").status == "gone from the list"


def test_a_stated_day_holds_where_no_copy_contradicts_it(desk: Desk) -> None:
    un = '<CONSOLIDATED_LIST dateGenerated="{day}"><INDIVIDUALS>{rows}</INDIVIDUALS></CONSOLIDATED_LIST>'
    row = (
        "<INDIVIDUAL><DATAID>{n}</DATAID><FIRST_NAME>MAN {n}</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>"
        "<REFERENCE_NUMBER>CDi.{n}</REFERENCE_NUMBER><LISTED_ON>{day}</LISTED_ON></INDIVIDUAL>"
    )
    first = un.format(day="2020-01-01", rows=row.format(n=1, day="2012-12-31"))
    second = un.format(
        day="2021-01-01",
        rows="".join(
            row.format(n=n, day=d) for n, d in ((1, "2012-12-31"), (2, "2020-06-01"), (3, "2001-01-25"))
        ),
    )
    desk.copy("un-a.xml", data=first.encode())
    desk.copy("un-b.xml", data=second.encode())

    def found(on: str) -> set[str | None]:
        return {s.entry for s in desk.about(None, on)}

    assert found("2012-12-30") == set()
    assert found("2013-01-01") == {"CDi.1"}
    assert found("2020-01-01") == {"CDi.1"}  # The copy of that day does not have the third.
    assert found("2020-07-01") == {"CDi.1", "CDi.2"}
    assert found("2021-01-01") == {"CDi.1", "CDi.2", "CDi.3"}
    assert desk.one("MAN 2", "2022-01-01", authority="un").since == "2020-06-01"
    assert desk.about("MAN 1", "2020-06-02", "2019-01-01") == []


def test_an_entry_that_came_back_does_not_bind_since_the_day_that_it_still_states(desk: Desk) -> None:
    text = (
        '<CONSOLIDATED_LIST dateGenerated="{}T00:00:00Z"><INDIVIDUALS>{}</INDIVIDUALS></CONSOLIDATED_LIST>\n'
    )
    entry = (
        "<INDIVIDUAL><DATAID>{0}</DATAID><FIRST_NAME>{1}</FIRST_NAME><UN_LIST_TYPE>X</UN_LIST_TYPE>"
        "<REFERENCE_NUMBER>X.{0}</REFERENCE_NUMBER><LISTED_ON>{2}</LISTED_ON></INDIVIDUAL>"
    )
    one, two, three = (entry.format(n, f"NAME {n}", "2006-12-23") for n in (1, 2, 3))
    late = entry.format(4, "NAME 4", "2024-01-30")
    for day, entries in (
        ("2024-01-01", one + two),
        ("2024-02-01", two),
        ("2024-03-01", one + two + three + late),
    ):
        desk.copy(f"un-{day}.xml", data=text.format(day, entries).encode())
    since = {n: desk.one(f"X.{n}", "2024-04-01", authority="un") for n in (1, 2, 3, 4)}
    assert since[1].since == "2024-02-01/2024-03-01"
    assert since[1].sentence == (
        "listed, first between 2024-02-01 and 2024-03-01; "
        "it was on the list before, and gone between 2024-01-01 and 2024-02-01"
    )
    # A list may be late to show what it says it did: its word is kept where no copy had the entry before.
    assert [since[n].since for n in (2, 3, 4)] == ["2006-12-23", "2006-12-23", "2024-01-30"]
    assert [s.since for s in in_force(desk.case, desk.case.view("2024-04-01").snapshot, authority="un")][
        :1
    ] == ["2024-02-01/2024-03-01"]


def test_a_list_that_changes_its_format_amends_nobody(desk: Desk) -> None:
    entry = (
        "<sdnEntry><uid>{0}</uid><lastName>{1}</lastName><sdnType>{2}</sdnType><programList><program>"
        "BELARUS-EO14038</program></programList><akaList><aka><uid>1</uid><type>a.k.a.</type>"
        "<lastName>RIVER {0}</lastName></aka></akaList></sdnEntry>"
    )
    text = (
        '<sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>02/01/2024'
        "</Publish_Date></publshInformation>{}</sdnList>\n"
    )
    desk.copy("sdn-20240101.csv", COMPANY, OTHER)
    number = "<id><uid>2</uid><idType>Registration Number</idType><idNumber>600900100</idNumber></id>"
    same = entry.format(101, "SOZHKALI OAO", "Entity").replace(
        "<akaList>", f"<idList>{number}</idList><akaList>"
    )
    desk.copy("sdn.xml", data=text.format(same + entry.format(103, "ZARECHYE HOLDING", "Entity")).encode())
    snapshot = desk.case.view("2024-03-01").snapshot
    [change] = changes(desk.case, snapshot, When("2024-01-15").latest)
    assert change.fields == {"name": ("ZARECHYE TRADING FZE", "ZARECHYE HOLDING")}
    assert [s.words for s in history(desk.case, snapshot, desk.one("101", "2024-03-01"))] == ["listed"]
    told = changed_on_lists(desk.case, snapshot, When("2024-01-15").latest)
    assert {e.key for e in told} == {"us-ofac-sdn/103"}


def test_an_entry_of_a_list_that_was_given_up_binds_no_longer(desk: Desk) -> None:
    header = "Name 6,Name 1,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID\r\n"
    old = "SOZHKALI,,Entity,Primary name,Belarus,15/03/2022,16/03/2022,14901\r\n"
    gone = "PTICH,Ivan,Individual,Primary name,Belarus,15/03/2022,16/03/2022,14902\r\n"
    new = (
        "Report Date: 02-Feb-2026\r\nLast Updated,Unique ID,OFSI Group ID,Name 6,Name type,Regime Name,"
        "Designation Type,Date Designated\r\n02/02/2026,BEL0901,14901,SOZHKALI,Primary name,Belarus,Entity,"
        "15/03/2022\r\n"
    )
    desk.copy("ConList.csv", data=f"Last Updated,20/01/2026\r\n{header}{old}{gone}".encode())
    one = desk.one("Sozhkali", "2026-02-10", authority="uk")
    assert (one.list, one.status) == ("uk-ofsi", "in force")  # Nothing follows the list in this case yet.
    desk.copy("UK-Sanctions-List.csv", data=new.encode())
    snapshot = desk.case.view("2026-02-10").snapshot
    assert [(s.list, s.status) for s in in_force(desk.case, snapshot, authority="uk")] == [
        ("uk-sanctions-list", "in force")
    ]
    [row] = matrix(desk.about("Sozhkali", "2026-02-10"))
    assert row.cells["uk"].status == "in force" and len(row.cells["uk"].measures) == 2
    left = desk.one("Ivan Ptich", "2026-02-10", authority="uk")
    assert (left.status, left.until) == ("gone from the list", "2026-01-28")
    assert left.sentence == (
        "gone from the list 2026-01-28; its list ended then, and goes on as UK Sanctions List"
    )
    assert desk.one("Ivan Ptich", "2026-01-25", authority="uk").status == "in force"
    assert {s.status for s in in_force(desk.case, snapshot, ended=True) if s.list == "uk-ofsi"} == {
        "gone from the list"
    }
    assert changed_on_lists(desk.case, snapshot, When("2026-01-22").latest) == []


def test_lists_that_two_authorities_call_alike_are_two(desk: Desk) -> None:
    for authority, subject in (("eu", "Sozhkali"), ("uk", "Zarechye Trading FZE")):
        desk.hand(
            f'authority = "{authority}"\nlist = "Consolidated list"\npublished = "2025-12-01"\n[[act]]\n'
            f'kind = "impose"\nentry = "7"\nsubject = "{subject}"\nwhen = "2022-01-01"\n'
        )
    for authority, subject in (("eu", "Sozhkali"), ("uk", "Zarechye Trading FZE")):
        assert [s.authority for s in desk.about(subject, "2025-12-10")] == [authority]
