"""The UN Security Council's consolidated list (XML, ``sc-sanctions.xsd``).

A record is an ``INDIVIDUAL`` or ``ENTITY`` under its permanent reference number; its ``DATAID`` changes when
it is entered anew. Empty aliases, which the list is full of, are no names.
"""

from __future__ import annotations

import re
from datetime import date

from lxml import etree

from detente.lists import xml
from detente.lists.base import (
    ListFormat,
    MalformedRecordError,
    Split,
    edtf,
    english_date,
    first_date,
    iso_date,
)
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_NUMBERED = re.compile(r"(?:\bnumber\s+|^)((?:[A-Z]{1,2}\s?)?\d[\d-]{4,})")
_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


class UnConsolidated(ListFormat):
    """The consolidated list."""

    name = "un-sc"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``CONSOLIDATED_LIST``."""
        return xml.root(head)[0] == "CONSOLIDATED_LIST"

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "un-sc"

    def stated(self, text: str) -> date | None:
        """``dateGenerated``, in New York's time or UTC as it is written."""
        when = iso_date(xml.attribute(xml.root(text)[1], "dateGenerated"))
        return when.day if when else None

    def split(self, text: str) -> Split:
        """The individuals and the entities."""
        return xml.split(text, "INDIVIDUAL", "ENTITY")

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def read(self, raw: str, split: Split) -> Record:
        """One individual or entity."""
        node = xml.element(raw, split.root)
        entry = xml.text_of(node, "REFERENCE_NUMBER") or xml.text_of(node, "DATAID")
        name = " ".join(part for tag in _PARTS if (part := " ".join(xml.text_of(node, tag).split())))
        if not entry:
            raise MalformedRecordError("it has no REFERENCE_NUMBER")
        if not name:
            raise MalformedRecordError("it has no name")
        kind = str(node.tag)
        original = xml.text_of(node, "NAME_ORIGINAL_SCRIPT")
        return Record(
            list="",
            entry=entry,
            kind="person" if kind == "INDIVIDUAL" else "organization",
            names=(
                Name(name=name),
                *((Name(name=original, kind="original script"),) if original else ()),
                *_aliases(node, kind),
            ),
            program=tuple(xml.texts(node, "UN_LIST_TYPE")),
            fields=xml.fields(node),
            identifiers=_identifiers(node),
            dates=tuple(_dates(node)),
        )


def _aliases(node: etree._Element, kind: str) -> list[Name]:
    return [
        Name(name=" ".join(name.split()), kind=quality or "a.k.a.", weak=quality.casefold() == "low")
        for each in node.findall(f"{kind}_ALIAS")
        if (name := xml.text_of(each, "ALIAS_NAME"))
        for quality in (xml.text_of(each, "QUALITY"),)
    ]


def _identifiers(node: etree._Element) -> tuple[Identifier, ...]:
    found = [
        Identifier(
            kind=" ".join(xml.text_of(each, "TYPE_OF_DOCUMENT").split()) or "document",
            value=number,
            country=xml.text_of(each, "ISSUING_COUNTRY") or xml.text_of(each, "COUNTRY_OF_ISSUE") or None,
        )
        for each in node.findall("INDIVIDUAL_DOCUMENT")
        if (number := _number(each))
    ]
    found.append(Identifier(kind="UN reference number", value=xml.text_of(node, "REFERENCE_NUMBER")))
    found.append(Identifier(kind="DATAID", value=xml.text_of(node, "DATAID")))
    return tuple(each for each in found if each.value)


def _number(document: etree._Element) -> str:
    """A document's number; where it has none, the one that its description or note gives in words."""
    stated = " ".join(xml.text_of(document, "NUMBER").split())
    said = (xml.text_of(document, tag) for tag in ("TYPE_OF_DOCUMENT2", "NOTE"))
    found = (match[1] for text in said if (match := _NUMBERED.search(text)))
    return stated or next(found, "")


def _dates(node: etree._Element) -> list[Dated]:
    found: list[tuple[str, When | None]] = [
        ("designated", iso_date(xml.text_of(node, "LISTED_ON"))),
        ("delisted", iso_date(xml.text_of(node, "DELISTED_ON"))),
    ]
    found += [("amended", iso_date(text)) for text in xml.texts(node, "LAST_DAY_UPDATED/VALUE")]
    found += [("born", _born(each)) for each in node.findall("INDIVIDUAL_DATE_OF_BIRTH")]
    found += [
        ("born, as an alias", first_date(text, iso_date, english_date))
        for text in xml.texts(node, "INDIVIDUAL_ALIAS/DATE_OF_BIRTH")
    ]
    found += [
        ("document issued", first_date(text, iso_date, english_date))
        for text in xml.texts(node, "INDIVIDUAL_DOCUMENT/DATE_OF_ISSUE")
    ]
    return [Dated(meaning=meaning, when=when) for meaning, when in found if when is not None]


def _born(each: etree._Element) -> When | None:
    rough = xml.text_of(each, "TYPE_OF_DATE").upper().startswith("APPROX")
    mark = "~" if rough else ""
    start, end = edtf(xml.text_of(each, "FROM_YEAR")), edtf(xml.text_of(each, "TO_YEAR"))
    if start and end:
        return When(f"{start}/{end}") if start <= end else None
    text = xml.text_of(each, "DATE") or xml.text_of(each, "YEAR") or xml.text_of(each, "NOTE")
    when = first_date(text, iso_date, english_date) if text else None
    return When(when + mark) if when else None
