"""The UK Treasury's Consolidated List of Financial Sanctions Targets (``ConList``), as CSV and as XML.

The Office of Financial Sanctions Implementation published it until 2026-01-28; what came after is `uk`. A
record is a group under its ``Group ID``: a row for each of its names and addresses, not always side by
side. Several values of one cell are counted, ``(1) … (2) …``. Some numbers stand among the *Other
Information*, each after its label; they are read out of it.
"""

from __future__ import annotations

import re
from datetime import date

from lxml import etree

from detente.lists import xml
from detente.lists.base import ListFormat, MalformedRecordError, Split
from detente.lists.uk_rows import Columns, RowsCsv, day, plain, record
from detente.model import Record

_COLUMNS = Columns(
    entry="groupid",
    entry_kind="OFSI group id",
    kind=("grouptype", "grouptypedescription"),
    program=("regime", "regimename"),
    designated=("uksanctionslistdatedesignated", "datedesignated", "listedon", "datelisted"),
    dates={
        "listedon": "listed by the Treasury",
        "datelisted": "listed by the Treasury",
        "lastupdated": "amended",
        "dob": "born",
        "dateofbirth": "born",
        "individualdateofbirth": "born",
    },
    numbers={
        "passportnumber": "passport",
        "individualpassportnumber": "passport",
        "nationalidentificationnumber": "national identification number",
        "individualninumber": "national identification number",
        "ninumber": "national identification number",
        "nationalidnumber": "national identification number",
        "businessregnumber": "business registration number",
        "imonumber": "IMO number",
        "fcoid": "UK Sanctions List reference",
        "entitybusinessregnumber": "business registration number",
        "shipimonumber": "IMO number",
        "uksanctionslistref": "UK Sanctions List reference",
        "unref": "UN reference number",
    },
    described={"passportdetails": "passport"},
    measures=("groupsanctions",),
    name_kind="aliastype",
    strength="aliasquality",
    labels={
        "uksanctionslistref": "UK Sanctions List reference",
        "unref": "UN reference number",
        "businessregno": "business registration number",
        "businessregistrationnumber": "business registration number",
        "imonumber": "IMO number",
    },
)
_GROUP = re.compile(r"<(?:\w+:)?GroupID\s*>([^<]*)<", re.IGNORECASE)
_UPDATED = re.compile(r'"?last updated"?\s*[,;]\s*"?(\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d)', re.IGNORECASE)


class _OfsiList(ListFormat):
    """What both files have in common."""

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "uk-ofsi"

    def stated(self, text: str) -> date | None:
        """The first line's date; the XML has none."""
        match = _UPDATED.match(text.lstrip("\ufeff"))
        when = day(match[1]) if match else None
        return when.day if when else None


class OfsiCsv(_OfsiList, RowsCsv):
    """The list as CSV: a line with its date, a header, a row for each name of each group."""

    name = "uk-ofsi-csv"
    columns = _COLUMNS
    needed = frozenset({"groupid", "name6", "grouptype", "regime"})


class OfsiXml(_OfsiList):
    """The list as XML: a ``FinancialSanctionsTarget`` for each name of each group."""

    name = "uk-ofsi-xml"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is the array of targets."""
        return xml.root(head)[0] in ("ArrayOfFinancialSanctionsTarget", "ArrayOfConsolidatedList")

    def split(self, text: str) -> Split:
        """The groups, each with all its targets, at the place of the first."""
        cut = xml.split(text, "FinancialSanctionsTarget", "ConsolidatedList")
        groups: dict[str, list[int]] = {}
        for at, raw in enumerate(cut.rows):
            match = _GROUP.search(raw)
            groups.setdefault(match[1].strip() if match else f"\0{at}", []).append(at)
        rows = ["".join(cut.rows[at] for at in group) for group in groups.values()]
        firsts = [group[0] for group in groups.values()]
        return Split(
            rows,
            [cut.starts[at] for at in firsts],
            cut.cut,
            root=cut.root,
            lengths=[len(cut.rows[at]) for at in firsts],
        )

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def read(self, raw: str, split: Split) -> Record:
        """One group."""
        nodes = list(xml.element(f"<group>{raw}</group>", split.root))
        if not nodes:
            raise MalformedRecordError("it is empty")
        held = [xml.fields(node) for node in nodes]
        fields = held[0] if len(held) == 1 else {str(nodes[0].tag): held}
        if not isinstance(fields, dict):
            raise MalformedRecordError("it has no elements")
        return record(_COLUMNS, [_row(node) for node in nodes], fields)


def _row(node: etree._Element) -> dict[str, str]:
    return {plain(str(part.tag)): (part.text or "").strip() for part in node}
