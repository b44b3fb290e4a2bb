"""OFAC's ``SDN.XML`` and ``CONSOLIDATED.XML``, schema ``sdnList.xsd``; one ``sdnEntry`` a record.

The namespace changed on 2024-05-07 (OFAC, recent actions of that day), so elements go by local name.
"""

from __future__ import annotations

import re
from datetime import date

from lxml import etree

from detente.lists import xml
from detente.lists.base import ListFormat, MalformedRecordError, Split, english_date, iso_date
from detente.lists.ofac_terms import KINDS, american_date, identifier_kinds
from detente.model import Dated, Identifier, Name, Record

_PUBLISHED = re.compile(r"<(?:\w+:)?Publish_Date>([^<]+)<")
_KINDS = frozenset(identifier_kinds())


class OfacXml(ListFormat):
    """The list that OFAC calls its standard XML."""

    name = "ofac-xml"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``sdnList``, which both lists use."""
        return xml.root(head)[0] == "sdnList"

    def list_of(self, text: str, filename: str) -> str:
        """The Consolidated list differs by its file's name alone."""
        return "us-ofac-cons" if re.search("cons", filename, re.IGNORECASE) else "us-ofac-sdn"

    def stated(self, text: str) -> date | None:
        """``Publish_Date``, month first."""
        match = _PUBLISHED.search(text, 0, 4000)
        when = american_date(match[1]) if match else None
        return when.day if when else None

    def split(self, text: str) -> Split:
        """The ``sdnEntry`` elements."""
        return xml.split(text, "sdnEntry")

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def read(self, raw: str, split: Split) -> Record:
        """One entry."""
        node = xml.element(raw, split.root)
        entry = xml.text_of(node, "uid")
        if not entry.isdigit():
            raise MalformedRecordError(f"its uid is {entry!r}")
        aliases = [
            Name(
                name=_name(alias),
                kind=xml.text_of(alias, "type") or "a.k.a.",
                weak=xml.text_of(alias, "category") == "weak",
            )
            for alias in node.findall("akaList/aka")
            if _name(alias)
        ]
        return Record(
            list="",
            entry=entry,
            kind=KINDS.get(xml.text_of(node, "sdnType").lower(), "organization"),
            names=(Name(name=_name(node)), *aliases),
            program=tuple(xml.texts(node, "programList/program")),
            fields=xml.fields(node),
            identifiers=_identifiers(node),
            dates=_dates(node),
        )


def _name(node: etree._Element) -> str:
    """As the CSV writes it: the last name, a comma, the first."""
    return ", ".join(part for path in ("lastName", "firstName") if (part := xml.text_of(node, path)))


def _identifiers(node: etree._Element) -> tuple[Identifier, ...]:
    found = [
        Identifier(
            kind=kind, value=xml.text_of(each, "idNumber"), country=xml.text_of(each, "idCountry") or None
        )
        for each in node.findall("idList/id")
        if (kind := xml.text_of(each, "idType")) and xml.text_of(each, "idNumber") and _identifies(kind)
    ]
    if call_sign := xml.text_of(node, "vesselInfo/callSign"):
        found.append(Identifier(kind="Call Sign", value=call_sign))
    return tuple(found)


def _identifies(kind: str) -> bool:
    """Whether an ``idType`` is an identifier: the element also holds gender, models, warnings."""
    return kind in _KINDS or kind.startswith("Digital Currency Address")


def _dates(node: etree._Element) -> tuple[Dated, ...]:
    found = [
        Dated(meaning="born", when=when)
        for text in xml.texts(node, "dateOfBirthList/dateOfBirthItem/dateOfBirth")
        if (when := english_date(text))
    ]
    for each in node.findall("idList/id"):
        kind = xml.text_of(each, "idType")
        if kind == "Organization Established Date" and (
            when := english_date(xml.text_of(each, "idNumber")) or iso_date(xml.text_of(each, "idNumber"))
        ):
            found.append(Dated(meaning="established", when=when))
        if "Effective Date" in kind or "Listing Date" in kind:
            day = english_date(xml.text_of(each, "idNumber")) or american_date(xml.text_of(each, "idNumber"))
            if day:
                found.append(Dated(meaning=kind.rstrip(": -").lower(), when=day))
    return tuple(found)
