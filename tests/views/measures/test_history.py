"""How a measure came about, and what changed between two days."""

from __future__ import annotations

from detente.screening import changed_on_lists
from detente.views.measures import (
    changes,
    history,
)
from detente.when import When
from tests.lists.build import sdn
from tests.views.measures.build import COMPANY, MAN, OTHER, Desk


def test_side_files_complete_the_record_and_find_it(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    desk.copy("alt-20240101.csv", data=b"101,7,aka,BIG RIVER POTASH,-0- \r\n102,8,aka,TOLIK,-0- \r\n")
    desk.copy("alt-20240201.csv", data=b"102,8,aka,TOLIK,-0- \r\n")
    state = desk.one("Big River Potash", "2024-01-15")
    assert state.entry == "101"
    assert state.names == ("SOZHKALI OAO", "BIG RIVER POTASH")
    assert state.record["alt"][0]["alt_num"] == "7"
    later = desk.one("600900100", "2024-02-15")
    assert later.names == ("SOZHKALI OAO",)
    assert later.sentence.endswith("gone from SDN List, alternate names between 2024-01-01 and 2024-02-01")


def test_remarks_go_on_in_another_file(desk: Desk) -> None:
    remarks = f"Tax ID No. 500900100 (Belarus); {'Linked To: PTICH; ' * 53}Registration Number 6009"
    remarks = f"{'x' * (1000 - len(remarks) - 2)}; {remarks}"
    desk.copy("sdn-20240101.csv", sdn(101, "SOZHKALI OAO", remarks), OTHER)
    desk.copy("sdn_comments-20240101.csv", data=b'101,"00100 (Belarus); Passport MP0000018 (Belarus)."\r\n')
    state = desk.one("101", "2024-01-02")
    assert [i.value for i in state.identifiers] == ["500900100", "600900100", "MP0000018"]
    assert state.record["comments"][0]["comments"].startswith("00100")
    assert [s.entry for s in desk.about("MP0000018", "2024-01-02")] == ["101"]


def test_changes_and_history(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, OTHER)
    desk.copy("sdn-20240110.csv", sdn(101, "SOZHKALI OAO", "Tax ID No. 600900100 (Belarus)."), OTHER, MAN)
    desk.copy("sdn-20240120.csv", sdn(101, "SOZHKALI OAO", "Tax ID No. 600900100 (Belarus)."), MAN)
    snapshot = desk.case.view("2024-02-01").snapshot
    found = {
        (c.kind, c.after.entry) for c in changes(desk.case, snapshot, When("2024-01-05").latest) if c.after
    }
    assert found == {("amended", "101"), ("gone from the list", "103"), ("imposed", "102")}
    assert changes(desk.case, snapshot, When("2024-01-25").latest) == []
    steps = history(desk.case, snapshot, desk.one("Sozhkali", "2024-02-01"))
    assert [(s.kind, s.when) for s in steps] == [
        ("impose", "../2024-01-01"),
        ("amend", "2024-01-01/2024-01-10"),
    ]
    assert set(steps[1].fields) == {"Remarks"}


def test_a_collected_record_that_names_no_sanction_is_told(desk: Desk) -> None:
    header = '"id","schema","name","aliases","identifiers","sanctions","dataset"\n'
    rows = (
        '"Q1","Person","Anton Sozh","","","","A parliament"\n',
        '"Q2","Person","Ivan Ptich","","","BLR","UK FCDO"\n',
    )
    desk.copy("targets.simple-20240101.csv", data="".join((header, *rows)).encode())
    one, other = (desk.about(name, "2024-02-01")[0] for name in ("Anton Sozh", "Ivan Ptich"))
    assert one.sentence.endswith("; the collected record names no sanction")
    assert (other.authority, other.notes) == ("uk", ())


def test_changes_of_side_files_are_the_records(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    desk.copy("alt-20240101.csv", data=b"102,8,aka,TOLIK,-0- \r\n")
    desk.copy("alt-20240201.csv", data=b"101,7,aka,BIG RIVER POTASH,-0- \r\n102,8,aka,TOLIK,-0- \r\n")
    [change] = changes(desk.case, desk.case.view("2024-03-01").snapshot, When("2024-01-15").latest)
    assert change.kind == "amended" and change.after is not None and change.after.entry == "101"
    assert set(change.fields) == {"alt"}


def test_licences_and_announcements_are_changes_too(desk: Desk) -> None:
    desk.copy("sdn-20251201.csv", COMPANY, MAN, OTHER)
    desk.said(
        "2025-12-13", "lift", authority="US", subjects=("Zarechye Trading FZE",), factuality="announced",
        by="John Coale", when=When("2025-12-13"),
    )  # fmt: skip
    desk.said(
        "2025-12-15", "license", publisher="OFAC", voice="authority", subjects=("Sozhkali",),
        text="General License 13 authorizes transactions with Sozhkali",
    )  # fmt: skip
    desk.hand(
        'authority = "us-ofac"\npublished = "2025-12-16"\n[[act]]\nkind = "suspend"\nentry = "102"\n'
        'list = "us-ofac-sdn"\nsubject = "Drabysheuski"\nwhen = "2025-12-16"\nuntil = "2026-01-16"\n'
    )

    def found(since: str, on: str, **only: str) -> list[tuple[str, str | None, list[str]]]:
        snapshot = desk.case.view(on, "2026-02-01").snapshot
        told = changes(desk.case, snapshot, When(since).latest, **only)  # type: ignore[arg-type]
        return [(c.kind, c.after.entry, [n.kind for n in c.notices]) for c in told if c.after]

    announced = ("announced as lifted", "103", ["lift"])
    licensed, suspended = ("eased", "101", ["license"]), ("eased", "102", ["suspend"])
    assert found("2025-12-10", "2025-12-20") == [announced, licensed, suspended]
    assert found("2025-12-13", "2025-12-20") == [licensed, suspended]
    assert found("2025-12-10", "2025-12-14") == [announced]
    assert found("2025-12-16", "2025-12-20") == []
    assert found("2025-12-20", "2026-01-20") == [("in force", "102", [])]  # The suspension has run out.
    assert found("2025-12-10", "2025-12-20", name="Sozhkali") == [licensed]
    assert found("2025-12-10", "2025-12-20", authority="eu") == []
    # Who screens anew is shown what became different, and not what is only said.
    told = {
        e.key
        for e in changed_on_lists(desk.case, desk.case.view("2025-12-20").snapshot, When("2025-12-10").latest)
    }
    assert told == {"us-ofac-sdn/101", "us-ofac-sdn/102"}
