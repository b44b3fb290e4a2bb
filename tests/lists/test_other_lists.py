"""SECO's list, OFAC's advanced XML and the OpenSanctions exports, in files written by hand."""

# ruff: noqa: E501 - the files have long lines

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from detente.lists.opensanctions import FtmJson, TargetsCsv
from tests.lists.build import Shelf, recognised, records

SECO = """<?xml version="1.0" encoding="UTF-8"?>
<swiss-sanctions-list date="2025-10-08" list-type="full-de-facto">
  <sanctions-program ssid="1" version-date="2025-10-08"><program-key lang="eng">Belarus</program-key>
    <program-name lang="eng">Ordinance on Belarus</program-name>
    <sanctions-set ssid="11" lang="eng">Asset freeze</sanctions-set></sanctions-program>
  <place ssid="77"><location>Minsk</location><country iso-code="BY">Belarus</country></place>
  <target ssid="9001"><sanctions-set-id>11</sanctions-set-id><foreign-identifier>EU.1.11</foreign-identifier>
    <individual sex="male"><identity ssid="9002" main="true">
      <name ssid="9003" name-type="primary-name" quality="good">
        <name-part order="2" name-part-type="given-name"><value>Anton</value><spelling-variant lang="rus" script="Cyrl">Антон</spelling-variant></name-part>
        <name-part order="1" name-part-type="family-name"><value>Drabysheuski</value><spelling-variant lang="rus" script="Cyrl">Драбышевский</spelling-variant></name-part>
      </name>
      <day-month-year ssid="9004" day="14" month="3" year="1971" calendar="Gregorian"/>
      <place-of-birth ssid="9005" place-id="77"/>
      <identification-document ssid="9006" document-type="passport"><number>MP0000017</number><issuer code="BY">Belarus</issuer></identification-document>
    </identity><justification ssid="9007">Director.</justification></individual>
    <modification modification-type="amended" effective-date="2022-03-16" publication-date="2022-03-16"/>
    <modification modification-type="listed" effective-date="2020-12-11" publication-date="2020-12-11"/>
  </target>
  <target ssid="9010" sanctions-set-id="11"><entity><identity ssid="9011" main="true"><name ssid="9012" name-type="primary-name">
      <name-part order="1" name-part-type="whole-name"><value>Sozh Trading</value></name-part></name></identity>
      <other-information ssid="9013">Registration number: 600900100</other-information></entity>
    <modification modification-type="listed" effective-date="2020-12-11"/>
    <modification modification-type="de-listed" effective-date="2024-12-11"/>
  </target>
</swiss-sanctions-list>
"""
ADVANCED = """<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="3">
  <DateOfIssue CalendarTypeID="1"><Year>2021</Year><Month>3</Month><Day>10</Day></DateOfIssue>
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1403">Name</AliasType><AliasType ID="1400">A.K.A.</AliasType></AliasTypeValues>
    <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
    <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
    <EntryEventTypeValues><EntryEventType ID="1">Created</EntryEventType></EntryEventTypeValues>
    <LegalBasisValues><LegalBasis ID="9">Executive Order 14038</LegalBasis></LegalBasisValues>
    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
    <IDRegDocDateTypeValues><IDRegDocDateType ID="1480">Issue Date</IDRegDocDateType></IDRegDocDateTypeValues>
    <CountryValues><Country ID="11" ISO2="BY">Belarus</Country></CountryValues>
    <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType></FeatureTypeValues>
    <ScriptValues><Script ID="215">Latin</Script></ScriptValues>
  </ReferenceValueSets>
  <Locations><Location ID="55"><LocationPart LocPartTypeID="1"><LocationPartValue><Value>Minsk</Value></LocationPartValue></LocationPart></Location></Locations>
  <IDRegDocuments><IDRegDocument ID="70" IDRegDocTypeID="1571" IdentityID="300" IssuedBy-CountryID="11"><IDRegistrationNo>MP0000017</IDRegistrationNo><DocumentDate IDRegDocDateTypeID="1480"><DatePeriod><Start><From><Year>2015</Year><Month>2</Month><Day>3</Day></From></Start><End><To><Year>2015</Year><Month>2</Month><Day>3</Day></To></End></DatePeriod></DocumentDate></IDRegDocument></IDRegDocuments>
  <DistinctParties><DistinctParty FixedRef="102"><Comment/>
    <Profile ID="102" PartySubTypeID="4"><Identity ID="300" FixedRef="102" Primary="true">
      <Alias FixedRef="102" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="1" FixedRef="102">
        <DocumentedNamePart><NamePartValue NamePartGroupID="1" ScriptID="215">DRABYSHEUSKI</NamePartValue></DocumentedNamePart>
        <DocumentedNamePart><NamePartValue NamePartGroupID="2" ScriptID="215">Anton</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
      <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="1520"/></MasterNamePartGroup>
        <MasterNamePartGroup><NamePartGroup ID="2" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
      <Feature ID="5" FeatureTypeID="8"><FeatureVersion ID="6"><DatePeriod><Start><From><Year>1971</Year><Month>1</Month><Day>1</Day></From></Start>
        <End><To><Year>1971</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod><VersionLocation LocationID="55"/></FeatureVersion></Feature>
    </Profile></DistinctParty></DistinctParties>
  <SanctionsEntries><SanctionsEntry ID="1" ProfileID="102" ListID="1550">
    <EntryEvent ID="2" EntryEventTypeID="1" LegalBasisID="9"><Date><Year>2021</Year><Month>8</Month><Day>9</Day></Date></EntryEvent>
    <SanctionsMeasure ID="3" SanctionsTypeID="1"><Comment>BELARUS-EO14038</Comment></SanctionsMeasure>
    <SanctionsMeasure ID="4" SanctionsTypeID="2"/></SanctionsEntry></SanctionsEntries>
</Sanctions>
"""


def test_seco() -> None:
    found, wrong, _ = records(SECO)
    assert not wrong
    [man] = found  # The company was taken off the list.
    assert recognised(SECO).stated(SECO) == date(2025, 10, 8)
    assert (man.entry, man.kind, man.program, man.measures) == (
        "9001",
        "person",
        ("Ordinance on Belarus",),
        ("Asset freeze",),
    )
    assert [(n.name, n.language) for n in man.names] == [
        ("Drabysheuski Anton", None),
        ("Драбышевский Антон", "rus"),
    ]
    assert [(d.meaning, str(d.when)) for d in man.dates] == [
        ("designated", "2020-12-11"),
        ("amended", "2022-03-16"),
        ("born", "1971-03-14"),
    ]
    assert man.fields["place"] == {"77": "Minsk, Belarus"}
    assert ("passport", "MP0000017", "BY") in [(i.kind, i.value, i.country) for i in man.identifiers]


def test_ofac_advanced() -> None:
    [record], wrong, _ = records(ADVANCED, "SDN_ADVANCED.XML")
    assert not wrong
    assert recognised(ADVANCED).stated(ADVANCED) == date(2021, 3, 10)
    assert (record.entry, record.kind) == ("102", "person")
    assert record.names[0].name == "DRABYSHEUSKI, Anton"
    assert (record.program, record.measures, record.basis) == (
        ("BELARUS-EO14038",),
        ("Block",),
        ("Executive Order 14038",),
    )
    assert [(d.meaning, str(d.when)) for d in record.dates] == [
        ("designated", "2021-08-09"),
        ("born", "1971"),
        ("document issued", "2015-02-03"),
    ]
    assert [(i.kind, i.value, i.country) for i in record.identifiers] == [
        ("Passport", "MP0000017", "Belarus")
    ]
    assert record.fields["Location"][0]["LocationPart"]["LocationPartValue"]["Value"] == "Minsk"


@pytest.mark.parametrize(
    ("first", "last", "rough", "read"),
    [
        ("1971-3-14", "1971-3-14", "false", "1971-03-14"),
        ("1971-3-14", "1971-3-14", "true", "1971-03-14~"),
        ("1971-1-1", "1971-12-31", "true", "1971~"),
        ("1968-2-1", "1968-2-29", "false", "1968-02"),
        ("1984-1-1", "1986-12-31", "false", "1984/1986"),
        ("1946-9-26", "1946-12-7", "false", "1946-09-26/1946-12-07"),
    ],
)
def test_a_period_of_the_advanced_file(first: str, last: str, rough: str, read: str) -> None:
    def part(day: str) -> str:
        return "".join(
            f"<{n}>{v}</{n}>" for n, v in zip(("Year", "Month", "Day"), day.split("-"), strict=True)
        )

    old = ADVANCED[ADVANCED.index("<FeatureVersion") : ADVANCED.index("<VersionLocation")]
    new = (
        f'<FeatureVersion ID="6"><DatePeriod><Start Approximate="{rough}"><From>{part(first)}</From></Start>'
        f'<End Approximate="{rough}"><To>{part(last)}</To></End></DatePeriod>'
    )
    [record], wrong, _ = records(ADVANCED.replace(old, new), "SDN_ADVANCED.XML")
    assert not wrong
    assert [str(d.when) for d in record.dates if d.meaning == "born"] == [read]


def test_opensanctions_simple_csv() -> None:
    text = (
        '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones",'
        '"emails","dataset","first_seen","last_seen","last_change"\n'
        '"NK-1","Company","Sozh Trading","Sozh;""Sozh; Group""","","by","","600900100","BELARUS-EO14038","","",'
        '"us_ofac_sdn","2021-08-09T00:00:00","2025-01-01T00:00:00","2023-01-01T00:00:00"\n'
    )
    [record], wrong, _ = records(text, "targets.simple.csv")
    assert not wrong
    assert [n.name for n in record.names] == ["Sozh Trading", "Sozh", "Sozh; Group"]
    assert [i.value for i in record.identifiers] == ["600900100"]


def test_opensanctions_entities() -> None:
    lines = [
        {
            "id": "NK-1", "schema": "Company", "caption": "Sozh Trading", "target": True,
            "properties": {"name": ["Sozh Trading"], "weakAlias": ["SOZH"], "registrationNumber": ["600900100"]},
            "datasets": ["eu_fsf"],
        },
        {
            "id": "eu-s1", "schema": "Sanction",
            "properties": {"entity": ["NK-1"], "program": ["BLR"], "startDate": ["2022-06-03"]},
        },
        {"id": "addr-1", "schema": "Address", "properties": {"full": ["Minsk"]}},
    ]  # fmt: skip
    text = "".join(json.dumps(line) + "\n" for line in lines) + "{broken\n"
    found, wrong, split = records(text)
    [record] = found
    assert split.cut is not None and not wrong
    assert [(n.name, n.weak) for n in record.names] == [("Sozh Trading", False), ("SOZH", True)]
    assert record.program == ("BLR",)
    assert [(d.meaning, str(d.when)) for d in record.dates] == [("designated", "2022-06-03")]
    assert FtmJson().authority(record) == "eu"


@pytest.mark.parametrize(
    ("datasets", "authority"),
    [
        ("us_ofac_sdn;us_trade_csl", "us-ofac"),
        ("US OFAC Specially Designated Nationals (SDN) List;Wikidata Politically Exposed Persons", "us-ofac"),
        ("EU Financial Sanctions Files (FSF)", "eu"),
        ("UK FCDO Sanctions List;UK HMT/OFSI Consolidated List of Targets", "uk"),
        ("UN Security Council Consolidated Sanctions", "un"),
        ("Swiss SECO Sanctions/Embargoes", "ch"),
        ("eu_meps", None),
        ("us_ofac_sdn;eu_fsf", None),
    ],
)
def test_whose_measure_a_collected_record_is(datasets: str, authority: str | None) -> None:
    text = (
        '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones",'
        '"emails","program_ids","dataset","first_seen","last_seen","last_change"\n'
        f'"NK-1","Company","Sozh","","","by","","","BLR - Asset freeze","","","BLR","{datasets}","","",""\n'
    )
    [record], _, _ = records(text)
    assert TargetsCsv().authority(record) == authority


def test_whom_nobody_sanctions_is_no_record() -> None:
    def entity(number: int, **said: object) -> str:
        return json.dumps({"id": f"NK-{number}", "schema": "Person", "target": True, **said}) + "\n"

    named = {"name": ["Anton Drabysheuski"]}
    text = entity(1, properties={**named, "topics": ["role.pep"]})
    text += entity(2, properties={**named, "topics": ["sanction"]}) + entity(3, properties=named)
    found, wrong, _ = records(text)
    assert not wrong and [record.entry for record in found] == ["NK-2", "NK-3"]


@pytest.mark.parametrize(
    ("name", "text", "dated", "other", "amends"),
    [
        ("SDN_ADVANCED.XML", ADVANCED, ("<Day>10</Day>", "<Day>11</Day>"), ("Minsk", "Grodno"), True),
        ("SDN_ADVANCED.XML", ADVANCED, ("<Day>10</Day>", "<Day>11</Day>"), (">Block<", ">Freeze<"), True),
        ("SDN_ADVANCED.XML", ADVANCED, ("<Day>10</Day>", "<Day>11</Day>"), ("MP0000017", "MP0000018"), True),
        (
            "SDN_ADVANCED.XML",
            ADVANCED,
            ("<Day>10</Day>", "<Day>11</Day>"),
            ("A.K.A.", "Also known as"),
            False,
        ),
        ("SDN_ADVANCED.XML", ADVANCED, ("<Day>10</Day>", "<Day>11</Day>"), (">Passport<", ">Pass<"), True),
        ("seco.xml", SECO, ("2025-10-08", "2025-10-09"), ("Minsk", "Grodno"), True),
        ("seco.xml", SECO, ("2025-10-08", "2025-10-09"), ("Asset freeze", "Freeze"), True),
        ("seco.xml", SECO, ("2025-10-08", "2025-10-09"), ("Sozh Trading", "Ptich Trading"), False),
    ],
)
def test_a_record_is_another_if_what_it_refers_to_is(
    tmp_path: Path, name: str, text: str, dated: tuple[str, str], other: tuple[str, str], amends: bool
) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(text.encode(), name)
    assert other[0] in text
    outcome = shelf.add(text.replace(*dated).replace(*other).encode(), name)
    assert (outcome.status, outcome.found) == ("added", {"new record": int(amends)})
    shelf.ledger.close()
