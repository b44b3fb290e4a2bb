"""The UK Sanctions List of the Foreign, Commonwealth and Development Office, as XML and as CSV.

A record is a designation under its ``Unique ID``. In the CSV it is all rows of that id, one for each name;
in both, ``Date Designated`` is the designation and ``Last Updated`` an amendment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from lxml import etree

from detente.lists import xml
from detente.lists.base import (
    ListFormat,
    MalformedRecordError,
    Split,
    day_first_date,
    english_date,
    first_date,
    iso_date,
)
from detente.lists.ofac_csv import cells, csv_rows
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_KINDS = {"individual": "person", "entity": "organization", "ship": "vessel"}
_NUMBERED = {
    "passportnumber": "passport",
    "nationalidentifiernumber": "national identifier",
    "businessregistrationnumber": "business registration number",
    "businessregistrationnumbers": "business registration number",
    "imonumber": "IMO number",
    "hullidentificationnumber": "hull identification number",
    "hullidentificationnumberhin": "hull identification number",
    "ofsigroupid": "OFSI group id",
    "unreferencenumber": "UN reference number",
}
_REPORTED = re.compile(
    r"(?:report date|date generated|dategenerated)\W{0,4}(\d{1,2}[/ -]\w+[/ -]\d{4}|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)
_NAMES = tuple(f"name{number}" for number in range(1, 7))


def _day(text: str) -> When | None:
    return first_date(text.replace("-", " "), day_first_date, english_date) or iso_date(text)


class _UkList(ListFormat):
    """What both files have in common."""

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "uk-sanctions-list"

    def stated(self, text: str) -> date | None:
        """The report's date, from the file's first lines."""
        match = _REPORTED.search(text, 0, 2000)
        when = _day(match[1]) if match else None
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
        said = _Said([(_plain(str(each.tag)), (each.text or "").strip()) for each in node.iter()])
        names = [
            _name(
                {_plain(str(part.tag)): (part.text or "").strip() for part in each},
                "",
            )
            for each in node.iter("Name")
            if len(each)
        ]
        names += [
            Name(
                name=script,
                kind="non-Latin script",
                language=xml.text_of(each, "NonLatinScriptLanguage").lower() or None,
                script=xml.text_of(each, "NonLatinScriptType") or None,
            )
            for each in _with_child(node, "NameNonLatinScript")
            if (script := xml.text_of(each, "NameNonLatinScript"))
        ]
        return said.record(names, xml.fields(node))


class UkCsv(_UkList):
    """The list as CSV: a line with its date, a header, a row for each name of each designation."""

    name = "uk-csv"
    head_matters = True
    _columns: ClassVar[frozenset[str]] = frozenset({"uniqueid", "regimename", "name6"})

    def recognises(self, head: str, filename: str) -> bool:
        """Whether one of the first rows names the columns."""
        return any(self._columns <= {_plain(cell) for cell in cells(row)} for row in head.splitlines()[:4])

    def split(self, text: str) -> Split:
        """All rows of a designation, which stand together."""
        rows, starts, _ = csv_rows(text)
        at = next((n for n, row in enumerate(rows[:6]) if self.recognises(row, "")), None)
        header = cells(rows[at]) if at is not None else []
        place = [_plain(name) for name in header].index("uniqueid") if header else 0
        grouped: list[str] = []
        where: list[int] = []
        before = None
        for row, start in zip(rows[(at or 0) + 1 :], starts[(at or 0) + 1 :], strict=True):
            found = cells(row)
            unique = found[place].strip() if len(found) > place else ""
            if unique and unique == before:
                grouped[-1] = text[where[-1] : start + len(row)]
            elif unique or any(cell.strip() for cell in found):
                grouped.append(row)
                where.append(start)
            before = unique
        cut = None
        if grouped and len(cells(rows[-1])) < len(header):
            cut = "its last row is incomplete"
            grouped, where = grouped[:-1], where[:-1]
        return Split(grouped, where, cut, root="\x1f".join(header))

    def key(self, raw: str) -> str:
        """The words, and nothing of how the file ends its lines."""
        return raw.replace("\r\n", "\n")

    def read(self, raw: str, split: Split) -> Record:
        """One designation, its columns with all their values."""
        header = split.root.split("\x1f")
        rows = [cells(row) for row in csv_rows(raw)[0]]
        if any(len(row) != len(header) for row in rows):
            raise MalformedRecordError(f"{len(rows[0])} columns where the header has {len(header)}")
        said = _Said(
            [(_plain(name), value.strip()) for row in rows for name, value in zip(header, row, strict=True)]
        )
        fields: dict[str, Any] = {}
        for name, values in zip(header, zip(*rows, strict=True), strict=True):
            different = list(dict.fromkeys(values))
            fields[name] = different[0] if len(different) == 1 else [v for v in different if v.strip()]
        every = [dict(zip(map(_plain, header), map(str.strip, row), strict=True)) for row in rows]
        names = [_name(row, row.get("aliasstrength", "")) for row in every]
        names += [
            Name(
                name=row["namenonlatinscript"],
                kind="non-Latin script",
                language=row.get("nonlatinscriptlanguage", "").lower() or None,
                script=row.get("nonlatinscripttype") or None,
            )
            for row in every
            if row.get("namenonlatinscript")
        ]
        return said.record(names, fields)


class _Said:
    """The values of a designation under plain names, as either file has them."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            if value:
                self._values.setdefault(name, []).append(value)

    def all(self, *names: str) -> list[str]:
        return list(dict.fromkeys(value for name in names for value in self._values.get(name, ())))

    def record(self, names: list[Name], fields: dict[str, Any]) -> Record:
        entry = next(iter(self.all("uniqueid")), "")
        given = [name for name in dict.fromkeys(names) if name.name]
        if not entry:
            raise MalformedRecordError("it has no Unique ID")
        if not given:
            raise MalformedRecordError("it has no name")
        given.sort(key=lambda name: (name.kind.casefold() != "primary name", name.kind == "non-Latin script"))
        kind = next(iter(self.all("individualentityship", "designationtype")), "").casefold()
        dates: list[tuple[str, When | None]] = [
            ("designated", next((d for v in self.all("datedesignated") if (d := _day(v))), None)),
            *(("amended", _day(value)) for value in self.all("lastupdated")),
            *(("born", _day(part)) for value in self.all("dob") for part in value.split("|")),
        ]
        return Record(
            list="",
            entry=entry,
            kind=_KINDS.get(kind, "organization"),
            names=tuple(given),
            program=tuple(self.all("regimename")),
            fields=fields,
            identifiers=tuple(
                Identifier(kind=kind, value=part.strip())
                for column, kind in _NUMBERED.items()
                for value in self.all(column)
                for part in value.split("|")
                if part.strip()
            ),
            dates=tuple(Dated(meaning=meaning, when=when) for meaning, when in dates if when is not None),
            basis=tuple(self.all("regimename")),
            measures=tuple(
                part.strip()
                for value in self.all("sanctionsimposed")
                for part in value.split("|")
                if part.strip()
            ),
        )


def _name(parts: dict[str, str], strength: str) -> Name:
    whole = " ".join(part for key in _NAMES if (part := parts.get(key, ""))) or parts.get("name", "")
    strength = strength or parts.get("aliasstrength", "")
    return Name(name=whole, kind=parts.get("nametype") or "primary", weak="low" in strength.casefold())


def _with_child(node: etree._Element, tag: str) -> list[etree._Element]:
    return [parent for child in node.iter(tag) if (parent := child.getparent()) is not None]


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())
