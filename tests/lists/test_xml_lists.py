"""The XML lists of OFAC, the EU, the UN and the UK, in files written by hand."""

# ruff: noqa: E501 - the files have long lines

from __future__ import annotations

from datetime import date

import pytest

from detente.errors import UserError
from tests.lists.build import recognised, records

SDN = """<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Publish_Date>03/10/2021</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry><uid>101</uid><lastName>SOZH TRADING</lastName><sdnType>Entity</sdnType>
    <programList><program>BELARUS</program><program>BELARUS-EO14038</program></programList>
    <idList><id><uid>1</uid><idType>Tax ID No.</idType><idNumber>600900100</idNumber><idCountry>Belarus</idCountry></id>
      <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id></idList>
    <akaList><aka><uid>7</uid><type>a.k.a.</type><category>weak</category><lastName>SOZH</lastName></aka></akaList>
  </sdnEntry>
  <sdnEntry><uid>102</uid><firstName>Anton</firstName><lastName>DRABYSHEUSKI</lastName><sdnType>Individual</sdnType>
    <programList><program>BELARUS</program></programList>
    <dateOfBirthList><dateOfBirthItem><uid>3</uid><dateOfBirth>14 Mar 1971</dateOfBirth></dateOfBirthItem></dateOfBirthList>
  </sdnEntry>
</sdnList>
"""
EU = """<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2021-03-02T16:28:05.354+01:00" globalFileId="1">
  <sanctionEntity designationDate="2020-11-06" euReferenceNumber="EU.1.11" logicalId="13" unitedNationId="">
    <regulation regulationType="amendment" publicationDate="2021-02-26" entryIntoForceDate="2021-02-27"
      numberTitle="2021/339 (OJ L68)" programme="BLR" logicalId="3"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Anton" lastName="Drabysheuski" wholeName="Anton Drabysheuski" strong="true" nameLanguage="" logicalId="17"/>
    <nameAlias wholeName="Антон Драбышевский" strong="false" nameLanguage="RU" logicalId="18"/>
    <birthdate circa="false" birthdate="1971-03-14" year="1971" logicalId="14"/>
    <identification number="MP0000017" identificationTypeDescription="Passport" countryIso2Code="BY" logicalId="5"/>
  </sanctionEntity>
  <sanctionEntity designationDetails="Date of listing: 26.7.2010" euReferenceNumber="EU.1.11" logicalId="13">
    <regulation regulationType="regulation" publicationDate="2010-07-27" numberTitle="668/2010 (OJ L195)" programme="IRN"/>
    <subjectType code="enterprise"/>
    <nameAlias wholeName="Sozh Trading" strong="true"/>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.1.12" logicalId="14"><subjectType code="person"/></sanctionEntity>
</export>
"""
UN = """<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2018-06-21T19:02:22.266-04:00">
  <INDIVIDUALS><INDIVIDUAL><DATAID>900001</DATAID><FIRST_NAME>ANTON</FIRST_NAME><SECOND_NAME>DRABYSHEUSKI</SECOND_NAME>
    <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.901 </REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
    <NAME_ORIGINAL_SCRIPT>Антон</NAME_ORIGINAL_SCRIPT>
    <LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE><VALUE/></LAST_DAY_UPDATED>
    <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Tolik</ALIAS_NAME></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1970</FROM_YEAR><TO_YEAR>1972</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
    <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>MP0000017</NUMBER><COUNTRY_OF_ISSUE>Belarus</COUNTRY_OF_ISSUE></INDIVIDUAL_DOCUMENT>
  </INDIVIDUAL></INDIVIDUALS>
  <ENTITIES><ENTITY><DATAID>900002</DATAID><FIRST_NAME>SOZH TRADING</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
    <REFERENCE_NUMBER>CDe.901</REFERENCE_NUMBER><LISTED_ON>2013-01-05</LISTED_ON></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>
"""
UK = """<?xml version="1.0" encoding="utf-8"?>
<Designations xmlns:xsd="http://www.w3.org/2001/XMLSchema"><DateGenerated>29/04/2026</DateGenerated>
  <Designation><LastUpdated>15/07/2024</LastUpdated><DateDesignated>31/12/2020</DateDesignated><UniqueID>BEL9001</UniqueID>
    <OFSIGroupID>14001</OFSIGroupID><UNReferenceNumber/>
    <Names><Name><Name6>TRADING</Name6><Name1>Sozh</Name1><NameType>Primary Name</NameType></Name>
      <Name><Name6>SOZH</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>Сож</NameNonLatinScript><NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
    <RegimeName>The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019</RegimeName>
    <IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze|Trust services sanctions</SanctionsImposed>
    <EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>600900100</BusinessRegistrationNumber></BusinessRegistrationNumbers></Entity></EntityDetails>
  </Designation>
</Designations>
"""


def test_ofac_standard() -> None:
    found, wrong, split = records(SDN, "sdn.xml")
    form = recognised(SDN)
    assert not wrong and split.cut is None
    assert form.stated(SDN) == date(2021, 3, 10)
    assert form.list_of(SDN, "consolidated.xml") == "us-ofac-cons"
    company, man = found
    assert (company.entry, company.kind, company.program) == (
        "101",
        "organization",
        ("BELARUS", "BELARUS-EO14038"),
    )
    assert [(n.name, n.weak) for n in company.names] == [("SOZH TRADING", False), ("SOZH", True)]
    assert [(i.kind, i.value) for i in company.identifiers] == [("Tax ID No.", "600900100")]
    assert company.fields["idList"]["id"][1]["idNumber"] == "Male"
    assert man.names[0].name == "DRABYSHEUSKI, Anton"
    assert [(d.meaning, str(d.when)) for d in man.dates] == [("born", "1971-03-14")]


def test_eu_financial_sanctions_files() -> None:
    found, wrong, _ = records(EU)
    form = recognised(EU)
    assert form.stated(EU) == date(2021, 3, 2)
    assert wrong == ["it has no name"]
    man, company = found
    assert man.entry == company.entry == "EU.1.11"
    assert form.entry(man) != form.entry(company)
    assert (man.kind, company.kind) == ("person", "organization")
    assert [(n.name, n.language, n.weak) for n in man.names] == [
        ("Anton Drabysheuski", None, False),
        ("Антон Драбышевский", "ru", True),
    ]
    dates = [(d.meaning, str(d.when)) for d in man.dates]
    assert ("designated", "2020-11-06") in dates
    assert ("amended, in force", "2021-02-27") in dates
    assert ("born", "1971-03-14") in dates
    assert ("designated", "2010-07-26") in [(d.meaning, str(d.when)) for d in company.dates]
    assert ("Passport", "MP0000017", "BY") in [(i.kind, i.value, i.country) for i in man.identifiers]
    assert man.basis == ("2021/339 (OJ L68)",)


def test_the_first_name_of_an_eu_record_is_the_one_in_latin_letters() -> None:
    text = (
        '<export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity euReferenceNumber="EU.1.1">'
        '<nameAlias wholeName="Антон Драбышевский" strong="true"/><nameAlias wholeName="Tolik" strong="false"/>'
        '<nameAlias wholeName="Anton DRABYŠEVSKIJ" strong="true" nameLanguage="CS"/>'
        '<nameAlias wholeName="Anton Drabysheuski" strong="true" nameLanguage="EN"/></sanctionEntity></export>'
    )
    [record], _, _ = records(text)
    assert [(n.name, n.kind) for n in record.names] == [
        ("Anton Drabysheuski", "primary"),
        ("Антон Драбышевский", "alias"),
        ("Tolik", "alias"),
        ("Anton DRABYŠEVSKIJ", "alias"),
    ]


def test_the_eu_list_before_the_financial_sanctions_files() -> None:
    part = 'legal_basis="765/2006 (OJ L134)" reg_date="2006-05-20" pdf_link="http://e" programme="BLR"'
    name = (
        "<NAME Id='{0}' Entity_id='77' "
        + part
        + "><LASTNAME/><FIRSTNAME/><MIDDLENAME/><WHOLENAME>{1}</WHOLENAME>"
    )
    name += "<GENDER>M</GENDER><TITLE/><FUNCTION>President</FUNCTION><LANGUAGE>{2}</LANGUAGE></NAME>"
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<WHOLE Date="09/11/2016">\n'
        f'<ENTITY Id="77" Type="P" {part} remark="">'
        + name.format(1, "Антон Сож", "RU")
        + name.format(2, "Anton Sozh", "")
        + f'<BIRTH Id="3" Entity_id="77" {part}><DATE>1971-03-14</DATE><PLACE>Minsk</PLACE><COUNTRY>BLR</COUNTRY></BIRTH>'
        f'<PASSPORT Id="4" Entity_id="77" {part}><NUMBER>MP0000017</NUMBER><COUNTRY>BLR</COUNTRY></PASSPORT></ENTITY>'
        f'<ENTITY Id="78" Type="E" {part}><NAME><LASTNAME>Sozh Trading</LASTNAME></NAME></ENTITY>'
        f'<ENTITY Id="79" Type="E" {part}></ENTITY>\n</WHOLE>\n'
    )
    found, wrong, split = records(text)
    assert split.cut is None and wrong == ["it has no name"]
    man, company = found
    assert (recognised(text).list_of(text, ""), recognised(text).stated(text)) == (
        "eu-cfsp",
        date(2016, 11, 9),
    )
    assert (man.entry, man.kind, man.program, man.basis) == (
        "77",
        "person",
        ("BLR",),
        ("765/2006 (OJ L134)",),
    )
    assert [(n.name, n.kind, n.language) for n in man.names] == [
        ("Anton Sozh", "primary", None),
        ("Антон Сож", "alias", "ru"),
    ]
    assert [(d.meaning, str(d.when)) for d in man.dates] == [
        ("regulation, published", "2006-05-20"),
        ("born", "1971-03-14"),
    ]
    assert ("MP0000017", "BLR") in [(i.value, i.country) for i in man.identifiers]
    assert (company.kind, company.names[0].name) == ("organization", "Sozh Trading")


def test_un_consolidated() -> None:
    found, wrong, _ = records(UN)
    assert not wrong
    man, company = found
    assert (man.entry, company.entry) == ("CDi.901", "CDe.901")
    assert [(n.name, n.weak) for n in man.names] == [
        ("ANTON DRABYSHEUSKI", False),
        ("Антон", False),
        ("Tolik", True),
    ]
    assert [(d.meaning, str(d.when)) for d in man.dates] == [
        ("designated", "2012-12-31"),
        ("amended", "2016-10-13"),
        ("born", "1970/1972"),
    ]
    assert recognised(UN).stated(UN) == date(2018, 6, 21)
    assert man.fields["INDIVIDUAL_DOCUMENT"]["NUMBER"] == "MP0000017"


def test_a_day_of_birth_that_only_a_note_gives_and_a_kind_on_two_lines() -> None:
    note = "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>{}</NOTE></INDIVIDUAL_DATE_OF_BIRTH>"
    text = UN.replace(
        "<INDIVIDUAL_DOCUMENT>",
        note.format("Nov. 1971 ") + note.format("as a child") + "<INDIVIDUAL_DOCUMENT>",
    )
    text = text.replace(">Passport<", ">National\n   Identification Number<")
    [man, _], wrong, _ = records(text)
    assert not wrong
    assert [str(d.when) for d in man.dates if d.meaning == "born"] == ["1970/1972", "1971-11"]
    assert man.identifiers[0].kind == "National Identification Number"


def test_uk_sanctions_list_xml() -> None:
    [record], wrong, _ = records(UK)
    assert not wrong
    assert recognised(UK).stated(UK) == date(2026, 4, 29)
    assert (record.entry, record.kind) == ("BEL9001", "organization")
    assert [(n.name, n.weak, n.language) for n in record.names] == [
        ("Sozh TRADING", False, None),
        ("SOZH", True, None),
        ("Сож", False, "russian"),
    ]
    assert record.measures == ("Asset freeze", "Trust services sanctions")
    assert [(d.meaning, str(d.when)) for d in record.dates] == [
        ("designated", "2020-12-31"),
        ("amended", "2024-07-15"),
    ]
    assert ("business registration number", "600900100") in [(i.kind, i.value) for i in record.identifiers]


def test_uk_sanctions_list_csv() -> None:
    text = (
        "Report Date: 29-Apr-2026,,,,,,,,\r\n"
        "Last Updated,Unique ID,Name 6,Name 1,Name type,Regime Name,Date Designated,Designation Type,Sanctions Imposed\r\n"
        "15/07/2024,BEL9001,TRADING,Sozh,Primary Name,Belarus,31/12/2020,Entity,Asset freeze|Travel Ban\r\n"
        '15/07/2024,BEL9001,"SOZH\r\nGROUP",,Alias,Belarus,31/12/2020,Entity,Asset freeze|Travel Ban\r\n'
        "01/02/2023,BEL9002,DRABYSHEUSKI,Anton,Primary Name,Belarus,09/08/2021,Individual,Asset freeze\r\n"
    )
    found, wrong, _ = records(text, "UK-Sanctions-List.csv")
    assert not wrong
    assert recognised(text).stated(text) == date(2026, 4, 29)
    company, man = found
    assert (company.entry, man.entry) == ("BEL9001", "BEL9002")
    assert [n.name for n in company.names] == ["Sozh TRADING", "SOZH\r\nGROUP"]
    assert company.fields["Name 6"] == ["TRADING", "SOZH\r\nGROUP"]
    assert company.fields["Date Designated"] == "31/12/2020"
    assert man.kind == "person"


@pytest.mark.parametrize("text", [SDN, EU, UN, UK])
def test_a_document_type_or_an_entity_is_refused(text: str) -> None:
    head, _, rest = text.partition("?>")
    bomb = f'{head}?><!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>{rest}'
    with pytest.raises(UserError, match="DOCTYPE"):
        recognised(text).split(bomb)


@pytest.mark.parametrize("text", [SDN, EU, UN, UK])
def test_a_broken_record_is_one_record_and_a_cut_file_is_known(text: str) -> None:
    whole, _, _ = records(text)
    at = text.index("<nameAlias") if "<nameAlias" in text else text.rindex("</")
    found, wrong, split = records(text[:at])
    assert split.cut is not None
    assert len(found) <= len(whole)
    broken = text.replace("SOZH TRADING", "SOZH & <TRADING").replace("Sozh Trading", "Sozh & Trading")
    broken = broken.replace("<Name1>Sozh</Name1>", "<Name1>Sozh & </Name1>")
    found, wrong, _ = records(broken)
    assert any("well-formed" in why for why in wrong)
    assert len(found) == len(whole) - 1


def test_records_that_never_close_are_read_once_each() -> None:
    text = "<sdnList>" + "<sdnEntry><uid>1</uid>" * 100_000 + "</sdnList>"
    found, wrong, split = records(text)
    assert not found
    assert len(wrong) == 99_999
    assert split.cut is not None
