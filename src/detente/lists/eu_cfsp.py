"""The EU's consolidated list as it was published before the Financial Sanctions Files: ``global.xml``.

A record is an ``ENTITY`` under its ``Id``, which became the ``logicalId`` of `eu`; its parts are elements in
capitals, each with the act that it rests on. ``reg_date`` is the day of that act and no designation. The
file has no aliases of its own: every ``NAME`` is one.
"""

from __future__ import annotations

from datetime import date

from lxml import etree

from detente.lists import xml
from detente.lists.base import ListFormat, MalformedRecordError, Split, day_first_date, first_date, iso_date
from detente.lists.eu import primary_first
from detente.model import Dated, Identifier, Name, Record

_KINDS = {"P": "person", "E": "organization"}


class EuCfsp(ListFormat):
    """The whole list as one file, in the Commission's older schema."""

    name = "eu-cfsp"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``WHOLE`` and its first element an ``ENTITY``."""
        return xml.root(head)[0] == "WHOLE" and "<ENTITY" in head

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "eu-cfsp"

    def stated(self, text: str) -> date | None:
        """``Date`` of the root."""
        when = first_date(xml.attribute(xml.root(text)[1], "Date"), day_first_date, iso_date)
        return when.day if when else None

    def split(self, text: str) -> Split:
        """The ``ENTITY`` elements."""
        return xml.split(text, "ENTITY")

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def read(self, raw: str, split: Split) -> Record:
        """One entity."""
        node = xml.element(raw, split.root)
        entry = node.get("Id", "").strip()
        names = [name for each in node.findall("NAME") if (name := _name(each)).name]
        if not entry:
            raise MalformedRecordError("it has no Id")
        if not names:
            raise MalformedRecordError("it has no name")
        return Record(
            list="",
            entry=entry,
            kind=_KINDS.get(node.get("Type", ""), "organization"),
            names=primary_first(names),
            program=tuple(p for p in (node.get("programme", "").strip(),) if p),
            fields=xml.fields(node),
            identifiers=(*_papers(node), Identifier(kind="logicalId", value=entry)),
            dates=tuple(_dates(node)),
            basis=tuple(b for b in (node.get("legal_basis", "").strip(),) if b),
        )


def _name(node: etree._Element) -> Name:
    parts = [xml.text_of(node, tag) for tag in ("FIRSTNAME", "MIDDLENAME", "LASTNAME")]
    return Name(
        name=xml.text_of(node, "WHOLENAME") or " ".join(part for part in parts if part),
        kind="alias",
        language=xml.text_of(node, "LANGUAGE").lower() or None,
    )


def _papers(node: etree._Element) -> list[Identifier]:
    """The element is for passports, and also holds other papers, which it names with the number."""
    return [
        Identifier(
            kind="passport or other document", value=number, country=xml.text_of(each, "COUNTRY") or None
        )
        for each in node.findall("PASSPORT")
        if (number := xml.text_of(each, "NUMBER")) and any(c.isdigit() for c in number)
    ]


def _dates(node: etree._Element) -> list[Dated]:
    found = [("regulation, published", node.get("reg_date", ""))]
    found += [("born", xml.text_of(each, "DATE")) for each in node.findall("BIRTH")]
    read = ((meaning, first_date(text, iso_date, day_first_date)) for meaning, text in found)
    return [Dated(meaning=meaning, when=when) for meaning, when in read if when is not None]
