"""Whom a name or a number means among entries of lists."""

from __future__ import annotations

from detente.views.measures import (
    in_force,
    index_names,
    matrix,
)
from detente.when import When
from tests.lists.build import numbered, sdn
from tests.views.measures.build import COMPANY, EU, MAN, Desk


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


def test_what_texts_say_in_other_spellings_is_of_one(desk: Desk) -> None:
    desk.said(
        "2025-10-22", "impose", authority="us-ofac", subjects=("OJSC Rosneft", "Lukoil"), text="a",
        when=When("2025-10-22"),
    )  # fmt: skip
    desk.said("2025-10-23", "impose", authority="us", subjects=("Роснефти",), text="б")
    desk.said(
        "2025-10-29", "license", authority="us-ofac", subjects=("Rosneft Deutschland GmbH",), text="c",
    )  # fmt: skip
    desk.said("2025-10-30", "license", authority="us", subjects=("Роснефть",), text="г")
    for asked in ("Rosneft", "Роснефть"):
        states = {s.subject: s for s in desk.about(asked, "2025-11-01")}
        assert "Lukoil" not in states
        one = states[asked]
        assert (one.status, one.since) == ("in force", "2025-10-22")
        assert any(n.kind == "license" for n in one.notices)
        assert all("Deutschland" not in name for name in one.names)
