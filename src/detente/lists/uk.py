"""The UK Sanctions List of the Foreign, Commonwealth and Development Office, as XML and as CSV.

A record is a designation under its ``Unique ID``; ``Date Designated`` is the designation and ``Last Updated``
an amendment. Since 2026-01-28 it is the country's only list (`uk_ofsi` has the Treasury's). Columns were
renamed more than once (*Individual, Entity, Ship* is *Designation Type* in later copies), and their order
differs; so they go by name.
"""

from __future__ import annotations

import re
from datetime import date

from lxml import etree

from detente.lists import xml
from detente.lists.base import ListFormat, Split
from detente.lists.uk_rows import Columns, RowsCsv, day, plain, record
from detente.model import Record

_COLUMNS = Columns(
    entry="uniqueid",
    entry_kind="UK Sanctions List reference",
    kind=("individualentityship", "designationtype"),
    program=("regimename",),
    designated=("datedesignated",),
    dates={"lastupdated": "amended", "dob": "born"},
    numbers={
        "passportnumber": "passport",
        "nationalidentifiernumber": "national identifier",
        "businessregistrationnumber": "business registration number",
        "businessregistrationnumbers": "business registration number",
        "imonumber": "IMO number",
        "hullidentificationnumber": "hull identification number",
        "hullidentificationnumberhin": "hull identification number",
        "cryptowalletaddress": "crypto wallet address",
        "ofsigroupid": "OFSI group id",
        "unreferencenumber": "UN reference number",
    },
    measures=("sanctionsimposed",),
    name_kind="nametype",
    strength="aliasstrength",
)
_REPORTED = re.compile(
    r"(?:report date|date generated|dategenerated)\W{0,6}(\d{1,2}[/ -]\w+[/ -]\d{4}|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)


class _UkList(ListFormat):
    """What both files have in common."""

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "uk-sanctions-list"

    def stated(self, text: str) -> date | None:
        """The report's date, from the file's first lines."""
        match = _REPORTED.search(text, 0, 2000)
        when = day(match[1]) if match else None
        return when.day if when else None


class UkXml(_UkList):
    """The list as XML, one ``Designation`` a record."""

    name = "uk-xml"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``Designations``."""
        return xml.root(head)[0] == "Designations"

    def split(self, text: str) -> Split:
        """The designations."""
        return xml.split(text, "Designation")

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def read(self, raw: str, split: Split) -> Record:
        """One designation."""
        node = xml.element(raw, split.root)
        named = [each for each in node.iter("Name") if len(each)]
        scripts = [each for each in node.iter() if each.find("NameNonLatinScript") is not None]
        apart = {part for each in (*named, *scripts) for part in each}
        rows = [_row(each) for each in (*named, *scripts)]
        # What is said once of the whole designation, or many times over: a row for each.
        rows += [{plain(str(e.tag)): xml.text_of(e, ".")} for e in node.iter() if e not in apart]
        return record(_COLUMNS, rows, xml.fields(node))


class UkCsv(_UkList, RowsCsv):
    """The list as CSV."""

    name = "uk-csv"
    columns = _COLUMNS
    needed = frozenset({"uniqueid", "regimename"})


def _row(node: etree._Element) -> dict[str, str]:
    return {plain(str(part.tag)): (part.text or "").strip() for part in node}
