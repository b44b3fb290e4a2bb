"""Which measures bind whom: lists give the status, texts stand beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from detente import lists, sources
from detente.case import Case
from detente.errors import UserError
from detente.lists import acts
from detente.model import (
    Act,
    ActKind,
    Claim,
    Factuality,
    PublisherKind,
    Source,
    Speaker,
    Subject,
    claim,
    source_id,
)
from detente.screening import changed_on_lists
from detente.views.measures import (
    MeasureState,
    changes,
    held,
    history,
    in_force,
    index_names,
    last_copies,
    matrix,
    measures,
)
from detente.when import When
from tests.lists.build import numbered, sdn, sdn_file

CASE = """
title = "Potash"
[[subject]]
name = "Sozhkali"
kind = "organization"
aliases = ["Сожкалий"]
ids = ["600900100"]
[[subject]]
name = "Anton Drabysheuski"
aliases = ["Антон Драбышевский"]
"""
COMPANY = sdn(101, "SOZHKALI OAO", "Registration Number 600900100 (Belarus).")
MAN = sdn(102, "DRABYSHEUSKI, Anton Kanstantsinavich", "DOB 14 Mar 1971.", kind="individual")
OTHER = sdn(103, "ZARECHYE TRADING FZE")
EU = """
authority = "eu"
list = "Regulation 765/2006"
published = "2023-01-01"
[[act]]
kind = "impose"
entry = "I.B-1"
subject = "Sozhkali"
type = "organization"
when = "2022-06-03"
program = "Annex I.B"
[act.fields]
"Registration number" = "600900100"
"""


class Desk:
    """A case under test, with ways to add to it."""

    def __init__(self, folder: Path, config: str = CASE) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "case.toml").write_text(config, encoding="utf-8")
        self.case = Case.open(folder)

    def copy(self, name: str, *rows: str, data: bytes | None = None) -> None:
        data = data or sdn_file(*rows)
        document = sources.document(data, name=name, kind="list")
        lists.add_copy(self.case.ledger, self.case.archive, document, data)

    def hand(self, text: str) -> None:
        data = text.encode()
        document = acts.dated(sources.document(data, name="acts.toml", kind="acts"))
        self.case.archive.put(data)
        self.case.ledger.append(document.source, acts.claims(document))

    def said(
        self,
        published: str,
        kind: ActKind,
        *,
        publisher: str = "Wire",
        voice: PublisherKind = "agency",
        by: str | None = None,
        factuality: Factuality = "asserted",
        text: str = "words",
        subjects: tuple[str, ...] = (),
        **act: object,
    ) -> Claim:
        made = Source(
            id=source_id(f"{published}{kind}{publisher}{text}".encode()),
            published=When(published),
            publisher=publisher,
            publisher_kind=voice,
            text_length=len(text),
        )
        span = (0, len(text))
        named = tuple(Subject(name=s, span=span) for s in subjects)
        content = Act(kind=kind, subjects=named, **act)  # type: ignore[arg-type]
        speaker = (Speaker(name=by, span=span, resolved=True),) if by else ()
        one = claim(content, source=made.id, span=span, text=text, factuality=factuality, attribution=speaker)
        self.case.ledger.append(made, [one])
        return one

    def about(self, name: str | None, on: str, known: str | None = None, **ask: str) -> list[MeasureState]:
        return in_force(self.case, self.case.view(on, known).snapshot, name, **ask)  # type: ignore[arg-type]

    def one(self, name: str, on: str, known: str | None = None, authority: str = "us-ofac") -> MeasureState:
        [state] = [s for s in self.about(name, on, known) if s.authority == authority]
        return state


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "case")


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


def test_hand_entered_measures_join_by_identifier_and_name(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    desk.hand(EU)
    found = desk.about("Сожкалий", "2024-02-01")
    assert {(s.authority, s.since) for s in found} == {("us-ofac", "../2024-01-01"), ("eu", "2022-06-03")}
    assert all(s.match for s in found)
    assert {s.authority for s in desk.about("600900100", "2024-02-01")} == {"us-ofac", "eu"}
    [row, *others] = matrix(s for s in desk.about(None, "2024-02-01") if s.kind == "organization")
    assert not others
    assert set(row.cells) == {"eu", "us-ofac"}
    assert row.reasons == ("the same Registration Number 600900100",)
    assert not [s for s in desk.about("Сожкалий", "2022-06-02") if s.authority == "eu"]


def test_names_alike_do_not_join_what_numbers_or_births_part(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    desk.hand(EU.replace("600900100", "600900200").replace("Sozhkali", "Sozhkalii"))
    desk.hand(
        'authority = "eu"\nlist = "L"\npublished = "2023-01-01"\n[[act]]\nkind = "impose"\nentry = "7"\n'
        'subject = "Anton Kanstancinavich Drabysheuski"\ntype = "person"\nwhen = "2022-01-01"\n'
        '[act.fields]\n"Date of birth" = "1.2.1950"\n'
    )
    assert all(len(row.cells) == 1 for row in matrix(desk.about(None, "2024-02-01")))


def test_a_name_without_its_patronymic_is_one_name_where_nothing_parts_them(desk: Desk) -> None:
    act = (
        'authority = "{0}"\nlist = "L {0}"\npublished = "2023-01-01"\n[[act]]\nkind = "impose"\nentry = "7"\n'
        'subject = "{1}"\ntype = "person"\nwhen = "2022-01-01"\n[act.fields]\n"Date of birth" = "{2}"\n'
    )
    desk.copy("sdn-20240101.csv", MAN)
    desk.hand(act.format("eu", "Anton Drabysheuski", "14.3.1971"))
    [row] = matrix(desk.about(None, "2024-02-01"))
    assert row.reasons == ("the same name Anton Drabysheuski, the patronymic apart",)
    # Whoever has another patronymic is somebody else.
    desk.hand(act.format("uk", "Anton Viktaravich Drabysheuski", "14.3.1971"))
    assert {tuple(sorted(row.cells)) for row in matrix(desk.about(None, "2024-02-01"))} in (
        {("eu", "us-ofac"), ("uk",)},
        {("eu", "uk"), ("us-ofac",)},
    )


def test_an_alias_of_two_subjects_of_one_list_joins_them_with_nobody_elses(desk: Desk) -> None:
    guard = "a.k.a. 'THE RIVER GUARD'."
    desk.copy("sdn-20240101.csv", sdn(1, "NORTHERN FRONT", guard), sdn(2, "SOUTHERN FRONT", guard))
    un = (
        '<CONSOLIDATED_LIST dateGenerated="2024-01-01"><ENTITIES><ENTITY><DATAID>9</DATAID>'
        "<FIRST_NAME>River Guard, South</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>"
        "<REFERENCE_NUMBER>CDe.9</REFERENCE_NUMBER>"
        "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>The River Guard</ALIAS_NAME></ENTITY_ALIAS>"
        "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Southern Front</ALIAS_NAME></ENTITY_ALIAS>"
        "</ENTITY></ENTITIES></CONSOLIDATED_LIST>\n"
    )
    desk.copy("un.xml", data=un.encode())
    rows = matrix(desk.about(None, "2024-02-01"))
    assert [sorted(row.cells) for row in rows] == [["us-ofac"], ["un", "us-ofac"]]
    assert rows[0].subject == "NORTHERN FRONT" and rows[1].reasons == ("the same name Southern Front",)


def test_names_in_other_spellings(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    assert desk.one("Anton Drabysheuski", "2024-02-01").entry == "102"
    assert desk.one("Драбышевский", "2024-02-01").entry == "102"
    assert desk.about("Nobody Whatsoever", "2024-02-01") == []


def test_a_slip_means_the_nearest_word(desk: Desk) -> None:
    bank = sdn(103, "STATE BANK OF THE REPUBLIC OF BELARUS")
    desk.copy("sdn-20240101.csv", sdn(101, "BELARUSKALI OAO"), bank)
    assert [s.entry for s in desk.about("Belaruskli", "2024-02-01")] == ["101"]


def test_a_lone_word_is_no_other_spelling_of_one_word_in_a_long_name(desk: Desk) -> None:
    bank = sdn(103, "STATE BANK OF THE REPUBLIC OF BELARUS")
    man = sdn(104, "DRABYSHEUSKI, Anton Kanstantsinavich Junior", kind="individual")
    mint = sdn(105, "MINT BELARUS")
    desk.copy("sdn-20240101.csv", bank, man, mint)
    assert desk.about("Belaruskali", "2024-02-01") == []
    assert [s.entry for s in desk.about("Drabyshevskij", "2024-02-01")] == ["104"]


def test_who_asks_first_is_told_how_many_names_are_indexed(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", data=numbered(range(1000, 1300)))
    told: list[int] = []
    snapshot = desk.case.view("2024-02-01").snapshot
    for _ in range(2):
        assert in_force(desk.case, snapshot, "Nobody Whatsoever", waiting=told.append) == []
    assert told == [300]


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


def test_a_subject_is_found_by_the_lists_own_number(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    desk.hand(EU)
    eu = (
        '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-01-01T00:00:00">'
        '<sanctionEntity euReferenceNumber="EU.1.1" logicalId="1"><regulation programme="BLR"/>'
        '<nameAlias wholeName="Ptich"/></sanctionEntity><sanctionEntity euReferenceNumber="EU.1.11">'
        '<regulation programme="BLR"/><nameAlias wholeName="Oressa"/></sanctionEntity></export>\n'
    )
    desk.copy("eu.xml", data=eu.encode())
    for number, entry in (("101", "101"), ("I.B-1", "I.B-1"), ("EU.1.1", "EU.1.1")):
        found = [s for s in desk.about(number, "2024-02-01") if s.entry == entry]
        assert len(found) == 1 and found[0].score == 1
    assert [s.entry for s in desk.about("EU.1.1", "2024-02-01")] == ["EU.1.1"]


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


def test_the_case_shows_its_own_subjects_only(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN, OTHER)
    found = measures(desk.case, desk.case.view("2024-02-01").snapshot)
    assert {s.entry for s in found} == {"101", "102"}


def test_a_case_without_subjects_shows_whom_its_texts_name(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "plain", 'title = "Plain"\n')
    desk.copy("sdn-20240101.csv", COMPANY, MAN, OTHER)
    desk.said(
        "2024-01-15", "license", publisher="OFAC", voice="authority", subjects=("Sozhkali",), authority="OFAC"
    )
    desk.said("2024-01-16", "release", subjects=("Anton Drabysheuski",))
    [state] = measures(desk.case, desk.case.view("2024-02-01").snapshot)
    assert (state.entry, state.status) == ("101", "eased")


def test_the_index_of_names_is_kept_beside_the_ledger(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, MAN)
    index_names(desk.case)
    kept = list((desk.case.path / ".index").glob("names-*.idx"))
    assert len(kept) == 1
    # A few names more are found, and the file is not written anew for them; for many it is.
    desk.copy("sdn-20240102.csv", COMPANY, MAN, sdn(104, "ORESSA MARITIME"))
    assert [s.entry for s in desk.about("Oresa Maritime", "2024-01-03")] == ["104"]
    assert list((desk.case.path / ".index").glob("names-*.idx")) == kept
    desk.copy("sdn-20240103.csv", COMPANY, MAN, *(sdn(n, f"PTICH {n:03} LLC") for n in range(200, 450)))
    index_names(desk.case)
    assert list((desk.case.path / ".index").glob("names-*.idx")) != kept


def test_filters(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, sdn(105, "SOMEBODY", program="IRAN"))
    assert [s.entry for s in desk.about(None, "2024-02-01", program="iran")] == ["105"]
    assert desk.about(None, "2024-02-01", authority="eu") == []
    with pytest.raises(UserError, match="no authority 'mars'"):
        desk.about(None, "2024-02-01", authority="mars")


def test_json_goes_out_and_the_fields_are_those_of_the_contract(desk: Desk) -> None:
    from detente.export.measures import as_builtins

    desk.copy("sdn-20240101.csv", COMPANY)
    made = as_builtins({"on": "2024-02-01", "known": "2024-02-01"}, desk.about("Sozhkali", "2024-02-01"))
    [measure] = json.loads(json.dumps(made))["measures"]
    fields = "authority list entry subject names program status since until evidence record"
    assert set(fields.split()) <= set(measure)


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


def test_how_far_the_lists_reach_is_told(desk: Desk) -> None:
    desk.copy("sdn-20240101.csv", COMPANY, OTHER)
    desk.copy("sdn-20240201.csv", COMPANY, OTHER, MAN)

    def reach(on: str, known: str | None = None) -> list[tuple[str, str | None]]:
        return [(c.list, c.copy) for c in last_copies(desk.case, desk.case.view(on, known).snapshot)]

    assert reach("2024-01-15") == [("us-ofac-sdn", "2024-01-01")]
    assert reach("2025-01-15") == [("us-ofac-sdn", "2024-02-01")]
    assert reach("2025-01-15", "2024-01-20") == [("us-ofac-sdn", "2024-01-01")]
    assert reach("2023-01-15") == [("us-ofac-sdn", None)]
    assert desk.one("Sozhkali", "2025-01-15").seen == "2024-02-01"
    assert desk.one("Sozhkali", "2025-01-15", "2024-01-20").seen == "2024-01-01"


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
