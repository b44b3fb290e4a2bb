"""The EU's consolidated financial sanctions list, Financial Sanctions Files export 1.1 (XML).

A record is a ``sanctionEntity`` under its EU reference number. One number can have several, a subject
listed under several programmes, so that records are followed by number and programme. The day of
designation is ``designationDate``, in older exports a remark; the dates of ``regulation`` are those of the
act that last touched the entry, and no designation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec
from lxml import etree

from detente.lists import xml
from detente.lists.base import (
    ListFormat,
    MalformedRecordError,
    Split,
    day_first_date,
    edtf,
    english_date,
    first_date,
    iso_date,
)
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_KINDS = {"person": "person", "enterprise": "organization", "P": "person", "E": "organization"}
_NUMBERS = (
    ("euReferenceNumber", "EU reference number"),
    ("logicalId", "logicalId"),
    ("unitedNationId", "UN reference number"),
)
_PAPERS = (
    ("issueDate", "document issued"),
    ("validFrom", "document valid from"),
    ("validTo", "document valid to"),
)
_LATIN, _OTHER = re.compile("[A-Za-z]"), re.compile("[\u0370-\u1cff]")
_LISTED = re.compile(
    r"(?:date of (?:listing|designation)\s*:?\s*)?(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} \w+ \d{4})\.?",
    re.IGNORECASE,
)


class EuFsf(ListFormat):
    """The export of the Commission's Financial Sanctions Files."""

    name = "eu-fsf-1.1"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``export`` in the schema's namespace."""
        name, attributes = xml.root(head)
        return name == "export" and ("fpi/fsd/export" in attributes or "sanctionEntity" in head)

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "eu-fsf"

    def stated(self, text: str) -> date | None:
        """``generationDate``."""
        when = iso_date(xml.attribute(xml.root(text)[1], "generationDate"))
        return when.day if when else None

    def split(self, text: str) -> Split:
        """The ``sanctionEntity`` elements."""
        return xml.split(text, "sanctionEntity")

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def entry(self, record: Record) -> str:
        """The number and the programme."""
        return "/".join((record.entry, *record.program))

    def read(self, raw: str, split: Split) -> Record:
        """One entity."""
        node = xml.element(raw, split.root)
        entry = node.get("euReferenceNumber", "").strip() or node.get("logicalId", "").strip()
        names = _names(node.findall("nameAlias"))
        if not entry:
            raise MalformedRecordError("it has no euReferenceNumber")
        if not names:
            raise MalformedRecordError("it has no name")
        subject = node.find("subjectType")
        code = subject.get("code") or subject.get("classificationCode") if subject is not None else None
        regulations = node.findall("regulation")
        return Record(
            list="",
            entry=entry,
            kind=_KINDS.get(code or "", "organization"),
            names=names,
            program=_unique(each.get("programme", "") for each in regulations),
            fields=xml.fields(node),
            identifiers=_identifiers(node),
            dates=tuple(_dates(node, regulations)),
            basis=_unique(each.get("numberTitle", "") for each in regulations),
        )


def _names(aliases: list[etree._Element]) -> tuple[Name, ...]:
    """All names, the primary one first."""
    found = [_name(alias) for alias in aliases]
    return primary_first(found) if found else ()


def primary_first(found: list[Name]) -> tuple[Name, ...]:
    """Names of which the list marks none, with the first strong one in English or Latin before the others."""
    chosen = min(
        found,
        key=lambda name: (
            name.weak,
            not _LATIN.search(name.name) or _OTHER.search(name.name) is not None,
            name.language not in (None, "en"),
        ),
    )
    others = [name for name in found if name is not chosen]
    return (msgspec.structs.replace(chosen, kind="primary"), *others)


def _name(alias: etree._Element) -> Name:
    whole = alias.get("wholeName") or " ".join(
        part for key in ("firstName", "middleName", "lastName") if (part := alias.get(key, "").strip())
    )
    return Name(
        name=whole.strip() or "?",
        kind="alias",
        language=(alias.get("nameLanguage") or "").lower() or None,
        weak=alias.get("strong") == "false",
    )


def _identifiers(node: etree._Element) -> tuple[Identifier, ...]:
    found = [
        Identifier(
            kind=each.get("identificationTypeDescription") or each.get("identificationTypeCode") or "number",
            value=number,
            country=_country(each),
        )
        for each in node.findall("identification")
        if (number := (each.get("number") or each.get("latinNumber") or "").strip())
    ]
    for key, kind in (
        ("euReferenceNumber", "EU reference number"),
        ("unitedNationId", "UN reference number"),
    ):
        if value := node.get(key, "").strip():
            found.append(Identifier(kind=kind, value=value))
    return tuple(found)


def _country(each: etree._Element) -> str | None:
    code = each.get("countryIso2Code", "")
    return code if code not in ("", "00") else None


def _dates(node: etree._Element, regulations: list[etree._Element]) -> list[Dated]:
    found: list[tuple[str, When | None]] = [("designated", iso_date(node.get("designationDate", "")))]
    details = _LISTED.fullmatch(node.get("designationDetails", "").strip())
    if found[0][1] is None and details:
        found.append(("designated", first_date(details[1], day_first_date, english_date)))
    for each in regulations:
        touched = "amended" if each.get("regulationType") == "amendment" else "regulation"
        found.append((f"{touched}, published", iso_date(each.get("publicationDate", ""))))
        found.append((f"{touched}, in force", iso_date(each.get("entryIntoForceDate", ""))))
    found += [("born", _born(each)) for each in node.findall("birthdate")]
    for each in node.findall("identification"):
        for key, meaning in _PAPERS:
            found.append((meaning, iso_date(each.get(key, ""))))
    return [Dated(meaning=meaning, when=when) for meaning, when in found if when is not None]


def _born(each: etree._Element) -> When | None:
    mark = "~" if each.get("circa") == "true" else ""
    if whole := iso_date(each.get("birthdate", "")):
        return When(whole + mark)
    first, last = each.get("yearRangeFrom"), each.get("yearRangeTo")
    if (first or last) and not each.get("year"):
        start, end = edtf(first) or "..", edtf(last) or ".."
        return When(f"{start}/{end}") if ".." in (start, end) or start <= end else None
    return edtf(each.get("year"), each.get("monthOfYear"), each.get("dayOfMonth"), mark)


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.strip() for value in values if value.strip()))
