"""OFAC's ``SDN.XML`` and ``CONSOLIDATED.XML``, schema ``sdnList.xsd``; one ``sdnEntry`` a record.

The namespace changed on 2024-05-07 (OFAC, recent actions of that day), so elements go by local name.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from detente.lists import xml
from detente.lists.base import ListFormat, MalformedRecordError, Split, english_date, iso_date
from detente.lists.ofac_terms import KINDS, american_date, identifies, numbered
from detente.model import Dated, Identifier, Name, Record

_PUBLISHED = re.compile(r"<(?:\w+:)?Publish_Date>([^<]+)<")


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
        held = xml.fields(xml.element(raw, split.root))
        entry = xml.one(held, "uid")
        if not entry.isdigit():
            raise MalformedRecordError(f"its uid is {entry!r}")
        aliases = [
            Name(name=name, kind=xml.one(each, "type") or "a.k.a.", weak=xml.one(each, "category") == "weak")
            for each in xml.many(held, "akaList", "aka")
            if (name := _name(each))
        ]
        return Record(
            list="",
            entry=entry,
            kind=KINDS.get(xml.one(held, "sdnType").lower(), "organization"),
            names=(Name(name=_name(held)), *aliases),
            program=tuple(text for text in xml.many(held, "programList", "program") if isinstance(text, str)),
            fields=held,
            identifiers=_identifiers(held),
            dates=_dates(held),
        )


def _name(held: Any) -> str:
    """As the CSV writes it: the last name, a comma, the first."""
    last, first = xml.one(held, "lastName"), xml.one(held, "firstName")
    return f"{last}, {first}" if last and first else last or first


def _identifiers(held: Any) -> tuple[Identifier, ...]:
    found = [
        number
        for each in xml.many(held, "idList", "id")
        if (value := xml.one(each, "idNumber")) and identifies(kind := xml.one(each, "idType"), value)
        for number in numbered(kind, value, xml.one(each, "idCountry") or None)
    ]
    signs = [xml.one(vessel, "callSign") for vessel in xml.many(held, "vesselInfo")]
    return (*found, *(Identifier(kind="Call Sign", value=sign) for sign in signs if sign))


def _dates(held: Any) -> tuple[Dated, ...]:
    found = [
        Dated(meaning="born", when=when)
        for each in xml.many(held, "dateOfBirthList", "dateOfBirthItem")
        if (when := english_date(xml.one(each, "dateOfBirth")))
    ]
    for each in xml.many(held, "idList", "id"):
        kind, value = xml.one(each, "idType"), xml.one(each, "idNumber")
        for tag, meaning in (("issueDate", "document issued"), ("expirationDate", "document expires")):
            if when := english_date(xml.one(each, tag)):
                found.append(Dated(meaning=meaning, when=when))
        if kind == "Organization Established Date" and (when := english_date(value) or iso_date(value)):
            found.append(Dated(meaning="established", when=when))
        if "Effective Date" in kind or "Listing Date" in kind:
            day = english_date(value) or american_date(value)
            if day:
                found.append(Dated(meaning=kind.rstrip(": -").lower(), when=day))
    return tuple(found)
