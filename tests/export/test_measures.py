"""What leaves the program: valid by the field's own package, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import sys
from datetime import date
from pathlib import Path

import msgspec
import pytest

from detente.errors import UserError
from detente.export import ftm, tables
from detente.export.page import page
from detente.model import Dated, Identifier, Name
from detente.views.measures import MeasureState, Notice, Row, matrix
from detente.when import When

LICENCE = Notice(
    kind="license",
    factuality="asserted",
    in_force=True,
    title="General License 13",
    when="2025-12-15",
    until=None,
    permits="transactions",
    by=("OFAC",),
    source="sha256:1",
    claim="c1",
    text="<b>authorizes</b>",
    match="it names X",
)
COMPANY = MeasureState(
    authority="us-ofac",
    list="us-ofac-sdn",
    entry="101",
    subject="SOZHKALI OAO",
    names=("SOZHKALI OAO", "SOZH"),
    program="BELARUS-EO14038",
    status="eased",
    since="2021-08-09",
    until=None,
    evidence=("sha256:0",),
    record={"ent_num": "101", "Remarks": "Registration Number 600900100 (Belarus)."},
    kind="organization",
    aliases=(Name(name="SOZH", kind="a.k.a.", weak=True),),
    identifiers=(Identifier(kind="Registration Number", value="600900100", country="Belarus"),),
    dates=(Dated(meaning="established", when=When("1996-12-23")),),
    notices=(LICENCE,),
    sentence="listed",
)
SHIP = MeasureState(
    authority="un",
    list="un-sc",
    entry="CDe.901",
    subject="=CMD|' /C calc'!A0",
    names=("=CMD|' /C calc'!A0",),
    program="DRC",
    status="gone from the list",
    since="2013-01-05",
    until="2020-01-01/2021-01-01",
    evidence=("sha256:2",),
    record={},
    kind="vessel",
    identifiers=(Identifier(kind="Vessel Registration Identification", value="IMO 9187629"),),
)


def test_follow_the_money() -> None:
    company, sanction, ship, gone = ftm.entities([COMPANY, SHIP])
    assert company["schema"] == "Organization"
    assert company["properties"]["registrationNumber"] == ["600900100"]
    assert company["properties"]["weakAlias"] == ["SOZH"]
    assert company["properties"]["topics"] == ["sanction"]
    assert sanction["properties"]["entity"] == [company["id"]]
    assert sanction["properties"]["startDate"] == ["2021-08-09"]
    assert sanction["properties"]["authorityId"] == ["101"]
    assert ship["properties"]["imoNumber"] == ["9187629"] or ship["properties"]["imoNumber"] == ["IMO9187629"]
    assert "topics" not in ship["properties"]
    assert gone["properties"]["unscId"] == ["CDe.901"]
    assert "endDate" not in gone["properties"]
    assert [e["id"] for e in ftm.entities([COMPANY])] == [company["id"], sanction["id"]]


def test_a_number_that_is_a_sentence_is_a_note() -> None:
    long = "Central armed forces military identification number, as stated by the ministry, 911-10-77"
    numbers = (*COMPANY.identifiers, Identifier(kind="Registration Number", value=long))
    company, _ = ftm.entities([msgspec.structs.replace(COMPANY, identifiers=numbers)])
    assert company["properties"]["registrationNumber"] == ["600900100"]
    assert company["properties"]["notes"] == [f"Registration number: {long}"]


def test_a_missing_package_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "followthemoney", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UserError, match="pip install"):
        list(ftm.entities([COMPANY]))
    with pytest.raises(UserError, match="pip install"):
        tables.write_parquet([COMPANY], tmp_path / "x.parquet")


def test_csv_reads_back_and_holds_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(tables.measures_csv([COMPANY, SHIP]))))
    assert [row["entry"] for row in rows] == ["101", "CDe.901"]
    assert rows[0]["names"] == "SOZHKALI OAO; SOZH"
    assert "General License 13" in rows[0]["notices"]
    assert not rows[1]["subject"].startswith("=")


def test_the_end_of_a_licence_is_told_from_that_of_the_measure() -> None:
    end = msgspec.structs.replace(LICENCE, kind="expire", title="", licence=True)
    ended = msgspec.structs.replace(COMPANY, notices=(end,))
    [row] = csv.DictReader(io.StringIO(tables.measures_csv([ended])))
    assert row["notices"] == "expire (asserted) 2025-12-15 licence"


def test_xlsx_reads_back_as_text(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    tables.write_xlsx([COMPANY, SHIP], tmp_path / "x.xlsx")
    sheet = load_workbook(tmp_path / "x.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows())
    assert [cell.value for cell in rows[0]] == list(tables.COLUMNS)
    subject = rows[2][tables.COLUMNS.index("subject")]
    assert (subject.value, subject.data_type) == (SHIP.subject, "s")
    with pytest.raises(UserError, match="cannot write"):
        tables.write_xlsx([COMPANY], tmp_path / "no" / "x.xlsx")


def test_parquet_reads_back(tmp_path: Path) -> None:
    from pyarrow import parquet

    tables.write_parquet([COMPANY, SHIP], tmp_path / "x.parquet")
    table = parquet.read_table(tmp_path / "x.parquet")
    assert table.column_names == list(tables.COLUMNS)
    assert table.column("entry").to_pylist() == ["101", "CDe.901"]


def test_a_page_stands_alone_and_escapes_what_sources_say() -> None:
    rows: list[Row] = matrix([COMPANY])
    html = page(date(2025, 12, 16), date(2025, 12, 16), "Sozhkali", [COMPANY, SHIP], rows, [], {}, ["held"])
    assert "&lt;b&gt;authorizes" in html
    assert "http" not in html
    assert "<script" not in html
    assert "SOZHKALI OAO" in html
