"""The UK's two lists as their years have them: preambles, orders of columns and rows, ends of lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.lists.build import Shelf, recognised, records

HEADER = (
    "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,"
    "Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,"
    '"Individual, Entity, Ship",Sanctions Imposed,Other Information,Date Designated,D.O.B,Passport number,'
    "Business registration number (s),IMO number"
)
ROWS = (
    "14/04/2022,BEL0900,14900,,DRABYSHEUSKI,Anton,Primary Name,,,,,Belarus,Individual,"
    '"Asset freeze|Travel Ban","First line\nsecond line",15/03/2022,00/03/1971,MP0000017,,',
    "14/04/2022,BEL0901,14901,,SOZH TRADING,,Primary name,,,,,Belarus,Entity,Asset freeze,,15/03/2022,,,"
    "600900100,",
    "14/04/2022,BEL0900,14900,,Драбышевский,,Alias,Low quality a.k.a,Драбышевский,Cyrillic,Russian,Belarus,"
    "Individual,Asset freeze|Travel Ban,,15/03/2022,14/03/1971,MP0000018,,",
)
RENAMED = HEADER.replace('"Individual, Entity, Ship"', "Designation Type")


@pytest.mark.parametrize("preamble", ["", "Report Date: 23-Sep-2026\n", "Report Date,23/09/2026\n\n"])
@pytest.mark.parametrize("header", [HEADER, RENAMED])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_csv_of_every_year(preamble: str, header: str, end: str, mark: str) -> None:
    text = mark + (preamble + header + "\n").replace("\n", end) + end.join(ROWS) + end
    form = recognised(text)
    assert form.stated(text) == (date(2026, 9, 23) if preamble else None)
    [man, company], wrong, split = records(text)
    assert not wrong and split.cut is None
    # The rows of a subject need not stand side by side.
    assert (man.entry, man.kind, company.entry, company.kind) == (
        "BEL0900",
        "person",
        "BEL0901",
        "organization",
    )
    assert [(n.name, n.kind, n.weak, n.language) for n in man.names] == [
        ("Anton DRABYSHEUSKI", "Primary Name", False, None),
        ("Драбышевский", "Alias", True, None),
        ("Драбышевский", "non-Latin script", False, "russian"),
    ]
    assert man.measures == ("Asset freeze", "Travel Ban")
    assert [(d.meaning, str(d.when)) for d in man.dates] == [
        ("designated", "2022-03-15"), ("amended", "2022-04-14"), ("born", "1971-03"), ("born", "1971-03-14"),
    ]  # fmt: skip
    assert {(i.kind, i.value) for i in man.identifiers} == {
        ("passport", "MP0000017"), ("passport", "MP0000018"), ("OFSI group id", "14900"),
        ("UK Sanctions List reference", "BEL0900"),
    }  # fmt: skip
    assert man.fields["Other Information"] == ["First line\nsecond line"]


def test_columns_that_nobody_knows_are_kept() -> None:
    text = f"{HEADER},Moon phase\n{ROWS[1]},waning\n"
    [record], wrong, _ = records(text)
    assert not wrong and record.fields["Moon phase"] == "waning"


def test_a_row_of_another_width_costs_itself_alone() -> None:
    found, wrong, _ = records(f"{HEADER}\n{ROWS[1]}\n1,2,3\n{ROWS[0]}\n")
    assert len(wrong) == 1 and [r.entry for r in found] == ["BEL0901", "BEL0900"]


def test_the_order_of_rows_is_no_change(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add("\n".join((HEADER, *ROWS, "")).encode(), "a.csv", "2026-01-01")
    outcome = shelf.add("\r\n".join((HEADER, *reversed(ROWS), "")).encode(), "b.csv", "2026-01-02")
    assert (outcome.status, outcome.found) == ("added", {"new record": 0})
    shelf.ledger.close()


OLD = (
    "Name 6,Name 1,Name 2,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,NI Number,"
    "Position,Address 1,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,"
    "Last Updated,Group ID"
)
OLD_ROWS = (
    'DRABYSHEUSKI,Anton,,Mr,00/00/1971,Minsk,Belarus,Belarus,"(1) MP0000017. (2) MP0000018",,,,,Belarus,'
    '"(UK Sanctions List Ref):BEL0900. (Business Reg No):600900100 (Gender):Male",Individual,Primary name,'
    "Belarus,15/03/2012,16/03/2012,14900",
    "SOZH TRADING,,,,,,,,,,,,,Belarus,,Entity,Primary name,Belarus,15/03/2012,16/03/2012,14901",
    "DROBYSHEVSKY,Anton,,,,,,,,,,,,Belarus,,Individual,AKA,Belarus,15/03/2012,16/03/2012,14900",
)


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_the_list_of_the_treasury_before_2022(delimiter: str) -> None:
    lines = ("Last Updated,31/01/2016", OLD, *OLD_ROWS)
    text = "\r\n".join(lines).replace(",", delimiter) + "\r\n"
    form = recognised(text)
    assert form.stated(text) == date(2016, 1, 31) and form.list_of(text, "ConList.csv") == "uk-ofsi"
    [man, company], wrong, _ = records(text)
    assert not wrong and (man.entry, company.entry) == ("14900", "14901")
    assert [(n.name, n.kind) for n in man.names] == [
        ("Anton DRABYSHEUSKI", "Primary name"), ("Anton DROBYSHEVSKY", "AKA"),
    ]  # fmt: skip
    assert [(i.kind, i.value) for i in man.identifiers] == [
        ("passport", "MP0000017"), ("passport", "MP0000018"), ("UK Sanctions List reference", "BEL0900"),
        ("business registration number", "600900100"), ("OFSI group id", "14900"),
    ]  # fmt: skip
    assert ("designated", "2012-03-15") in [(d.meaning, str(d.when)) for d in man.dates]
    assert ("born", "1971") in [(d.meaning, str(d.when)) for d in man.dates]
    assert man.fields["Passport Details"][0].startswith("(1) MP0000017")


TARGET = (
    "<FinancialSanctionsTarget><Name6>{0}</Name6><name1>{1}</name1><Address1 i:nil='true'/>"
    "<Individual_PassportNumber>{2}</Individual_PassportNumber><GroupTypeDescription>Individual"
    "</GroupTypeDescription><AliasType>{3}</AliasType><AliasQuality>{4}</AliasQuality><RegimeName>Belarus"
    "</RegimeName><DateListed>2012-03-15T00:00:00</DateListed><DateDesignated>2020-12-31T00:00:00"
    "</DateDesignated><UKSanctionsListRef>BEL0900</UKSanctionsListRef><GroupID>{5}</GroupID>"
    "</FinancialSanctionsTarget>"
)


def test_the_list_of_the_treasury_as_xml() -> None:
    text = (
        '<?xml version="1.0" encoding="utf-8"?><ArrayOfFinancialSanctionsTarget '
        'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.hmtreasury.gov.uk/ofsi">'
        + TARGET.format("DRABYSHEUSKI", "Anton", "(1) MP0000017 (2) MP0000018", "Primary name", "", 14900)
        + TARGET.format("OTHER", "Man", "", "Primary name", "", 14901)
        + TARGET.format("DROBYSHEVSKY", "A.", "", "AKA", "Low quality", 14900)
        + "</ArrayOfFinancialSanctionsTarget>\n"
    )
    [man, other], wrong, split = records(text)
    assert not wrong and split.cut is None and other.entry == "14901"
    assert [(n.name, n.kind, n.weak) for n in man.names] == [
        ("Anton DRABYSHEUSKI", "Primary name", False), ("A. DROBYSHEVSKY", "AKA", True),
    ]  # fmt: skip
    assert [(i.kind, i.value) for i in man.identifiers] == [
        ("passport", "MP0000017"), ("passport", "MP0000018"), ("UK Sanctions List reference", "BEL0900"),
        ("OFSI group id", "14900"),
    ]  # fmt: skip
    assert ("designated", "2020-12-31") in [(d.meaning, str(d.when)) for d in man.dates]
    assert [each["Name6"] for each in man.fields["FinancialSanctionsTarget"]] == [
        "DRABYSHEUSKI",
        "DROBYSHEVSKY",
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("dd/mm/1971", "1971"), ("00/00/1971", "1971"), ("10/00/1971", "1971"), ("dd/03/1971", "1971-03"),
        ("1971", "1971"), ("19yy", "19XX"), ("dd/mm/19yy", "19XX"), ("1970-1972", "1970/1972"),
        ("circa 1971", "1971~"), ("dd/mm/yyyy", None), ("31/02/1971", None), ("N/A", None),
    ],
)  # fmt: skip
def test_days_as_the_list_writes_them(written: str, read: str | None) -> None:
    [man, _], wrong, _ = records("\n".join((HEADER, *ROWS[:2], "")).replace("00/03/1971", written))
    assert not wrong
    assert [str(d.when) for d in man.dates if d.meaning == "born"] == ([read] if read else [])


def test_the_prime_alias_comes_first_and_words_are_no_numbers() -> None:
    rows = (
        OLD_ROWS[2],
        OLD_ROWS[0]
        .replace("Primary name", "Prime Alias")
        .replace('"(1) MP0000017. (2) MP0000018"', '"Unknown. (1) G4506013 (Belarus) (2) 03-11-2014"'),
    )
    [man], wrong, _ = records("\n".join((OLD, *rows, "")))
    assert not wrong
    assert [(n.name, n.kind) for n in man.names] == [
        ("Anton DRABYSHEUSKI", "Prime Alias"), ("Anton DROBYSHEVSKY", "AKA"),
    ]  # fmt: skip
    assert "03-11-2014" not in {i.value for i in man.identifiers}
    [company], _, _ = records(f"{HEADER}\n{ROWS[1].replace('600900100', 'Unknown')}\n")
    assert {i.kind for i in company.identifiers} == {"OFSI group id", "UK Sanctions List reference"}


def test_the_header_of_2026_has_a_ship_and_a_wallet() -> None:
    header = (
        "Report Date: 02-Oct-2026\r\nLast Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,"
        "Name type,Alias strength,Regime Name,Designation Type,Designation source,Sanctions Imposed,"
        "UK Statement of Reasons,Date Designated,Nationality(/ies),Business registration number (s),"
        "IMO number,Current owner/operator (s),Hull identification number (HIN)\r\n"
    )
    row = (
        "31/07/2024,RUS9001,,,SOZH STAR,,Primary Name,,Russia,Ship,UK,Asset freeze|Asset freeze,"
        '"SOZH STAR (IMO 9800000) carries oil, it is said. ",31/07/2024,,,IMO9800000,Sozh Ships FZCO,\r\n'
    )
    [ship], wrong, split = records(f"{header}{row}")
    assert not wrong and split.cut is None
    assert (ship.kind, ship.measures) == ("vessel", ("Asset freeze",))
    assert ("IMO number", "IMO9800000") in {(i.kind, i.value) for i in ship.identifiers}
    text = (
        "<Designations><DateGenerated>02/10/2026</DateGenerated><Designation><UniqueID>CYB9001</UniqueID>"
        "<Names><Name><Name6>SOZH</Name6><NameType>Primary Name</NameType></Name></Names>"
        "<CryptoWalletAddresses><CryptoWalletAddress>bc1qsozh0000001</CryptoWalletAddress></CryptoWalletAddresses>"
        "<IndividualEntityShip>Entity</IndividualEntityShip></Designation></Designations>"
    )
    [wallet], wrong, _ = records(text)
    assert recognised(text).stated(text) == date(2026, 10, 2)
    assert ("crypto wallet address", "bc1qsozh0000001") in {(i.kind, i.value) for i in wallet.identifiers}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("600900100", [("600900100", None)]),
        ("AB 7654321", [("AB 7654321", None)]),
        ("(УНН/ИНН): 600900100 (Belarus), 7700000000/770001001 (Russia)",
         [("600900100", "Belarus"), ("7700000000/770001001", "Russia")]),
        ("Tax ID No. 5000000001; registered on 12/03/2011", [("5000000001", None)]),
        ("MP 0000017 (Belarus)", [("MP 0000017", "Belarus")]),
        ("(1) 600900100 (2) 700900109", [("600900100", None), ("700900109", None)]),
        ("No 5 of the second register", [("No 5 of the second register", None)]),
    ],
)  # fmt: skip
def test_numbers_in_a_sentence(written: str, read: list[tuple[str, str | None]]) -> None:
    """One number is found by itself, whatever is written around it."""
    [company], wrong, _ = records(f"{HEADER}\n{ROWS[1].replace('600900100', chr(34) + written + chr(34))}\n")
    assert not wrong
    found = [i for i in company.identifiers if i.kind == "business registration number"]
    assert [(i.value, i.country) for i in found] == read
    assert company.fields["Business registration number (s)"] == written


def test_several_numbers_after_one_label() -> None:
    row = OLD_ROWS[0].replace(
        "(Business Reg No):600900100", "(Business Reg No):(1) 600900100 (2) 700900109 (Belarus)"
    )
    row = row.replace('"(1) MP0000017. (2) MP0000018"', '"(1) MP0000017 (Belarus). Expired (2) AB 0000018"')
    [man], wrong, _ = records(f"{OLD}\n{row}\n")
    assert not wrong
    assert [(i.kind, i.value, i.country) for i in man.identifiers] == [
        ("passport", "MP0000017", "Belarus"), ("passport", "AB 0000018", None),
        ("UK Sanctions List reference", "BEL0900", None),
        ("business registration number", "600900100", None),
        ("business registration number", "700900109", "Belarus"), ("OFSI group id", "14900", None),
    ]  # fmt: skip
