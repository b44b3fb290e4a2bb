"""Switzerland's consolidated list (SECO, ``swiss-sanctions-list`` XML).

A record is a ``target`` under its ``ssid``. Programmes and places stand apart in the file and are looked up.
A target whose last modification is ``de-listed`` stays in the file and is not listed. Each modification holds
what it added and removed, whole targets among them: those are what a record was, and no records.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from lxml import etree

from detente.lists import xml
from detente.lists.base import (
    ListFormat,
    MalformedRecordError,
    NotListedError,
    Split,
    edtf,
    iso_date,
)
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_NUMBER = re.compile(r"number|\bSWIFT\b|\bBIC\b|\bIMO\b|\bMMSI\b|\bINN\b|\bOGRN\b|ИНН|ОГРН", re.IGNORECASE)
_SET = re.compile(r"""sanctions-set-id(?:>|=["'])\s*([^<"'\s]+)""")
_PLACE = re.compile(r"""place-id=["']([^"']+)["']""")
_KINDS = {"individual": "person", "entity": "organization", "object": "vessel"}


class _Context(NamedTuple):
    """Programmes by their sets' ids, places by their ids."""

    programs: dict[str, str]
    measures: dict[str, str]
    places: dict[str, str]


class Seco(ListFormat):
    """The consolidated list."""

    name = "ch-seco"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``swiss-sanctions-list``."""
        return xml.root(head)[0] == "swiss-sanctions-list"

    def list_of(self, text: str, filename: str) -> str:
        """There is one."""
        return "ch-seco"

    def stated(self, text: str) -> date | None:
        """``date`` of the root."""
        when = iso_date(xml.attribute(xml.root(text)[1], "date"))
        return when.day if when else None

    def split(self, text: str) -> Split:
        """The targets, with the programmes and places that they refer to."""
        cut = xml.split(text, "target", aside=("added", "removed"))
        rest = _between(text, cut)
        programs: dict[str, str] = {}
        measures: dict[str, str] = {}
        places: dict[str, str] = {}
        for node in xml.elements(rest, "sanctions-program", root=cut.root):
            title = _in_english(node.findall("program-name")) or _in_english(node.findall("program-key"))
            for each in node.findall("sanctions-set"):
                ssid = each.get("ssid", "")
                programs[ssid] = title
                if each.get("lang", "eng") == "eng" or ssid not in measures:
                    measures[ssid] = (each.text or "").strip()
        for node in xml.elements(rest, "place", root=cut.root):
            parts = [xml.text_of(node, tag) for tag in ("location", "area", "country")]
            places[node.get("ssid", "")] = ", ".join(part for part in parts if part)
        return Split(cut.rows, cut.starts, cut.cut, _Context(programs, measures, places), cut.root)

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def refers(self, raw: str, split: Split) -> str:
        """The programmes and places whose numbers it has."""
        context: _Context = split.context
        found = [
            f"{each} {context.programs.get(each)} {context.measures.get(each)}" for each in _SET.findall(raw)
        ]
        found += [f"{each} {context.places.get(each)}" for each in _PLACE.findall(raw)]
        return "\n".join(sorted(set(found)))

    def read(self, raw: str, split: Split) -> Record:
        """One target."""
        node = xml.element(raw, split.root)
        context: _Context = split.context
        entry = node.get("ssid", "")
        inner = next((each for tag in _KINDS for each in node.findall(tag)), None)
        if not entry:
            raise MalformedRecordError("it has no ssid")
        if inner is None:
            raise MalformedRecordError("it is no individual, entity or object")
        dates = _modified(node)
        if dates and dates[-1].meaning == "de-listed":
            raise NotListedError
        # The main identity comes first; a further one has a primary name of its own.
        identities = sorted(inner.findall("identity"), key=lambda each: each.get("main") == "false")
        spelled = [found for each in identities for own in each.findall("name") if (found := _names(own))]
        if not spelled:
            raise MalformedRecordError("it has no name")
        # As the list writes a name comes before how others spell it.
        names = [own[0] for own in spelled] + [other for own in spelled for other in own[1:]]
        names.sort(key=lambda name: name.kind != "primary-name")
        sets = [node.get("sanctions-set-id", ""), *xml.texts(node, "sanctions-set-id")]
        sets = [each for each in sets if each]
        places = [place.get("place-id", "") for place in inner.iter("place-of-birth", "address")]
        return Record(
            list="",
            entry=entry,
            kind=_KINDS[str(inner.tag)] if inner.get("object-type", "vessel") == "vessel" else "aircraft",
            names=tuple(names),
            program=tuple(dict.fromkeys(context.programs.get(each, each) for each in sets)),
            fields={
                **xml.fields(node),
                "place": {each: context.places[each] for each in places if each in context.places},
            },
            identifiers=_identifiers(node, inner),
            dates=(*dates, *_lived(inner)),
            measures=tuple(dict.fromkeys(m for each in sets if (m := context.measures.get(each)))),
        )


def _between(text: str, cut: Split) -> str:
    """The text without its records."""
    ends = [0, *(start + len(raw) for start, raw in zip(cut.starts, cut.rows, strict=True))]
    return "".join(text[end:start] for end, start in zip(ends, [*cut.starts, len(text)], strict=True))


def _in_english(nodes: list[etree._Element]) -> str:
    texts = {each.get("lang", ""): (each.text or "").strip() for each in nodes}
    return texts.get("eng") or next(iter(texts.values()), "")


def _names(node: etree._Element) -> list[Name]:
    """The name, and its spellings in other languages and scripts, part by part."""
    kind, weak = node.get("name-type") or "primary-name", node.get("quality") == "low"
    parts = sorted(node.findall("name-part"), key=lambda part: int(part.get("order") or 0))
    parts = [part for part in parts if part.get("name-part-type") != "title"]
    found = [
        Name(
            name=" ".join(v for part in parts if (v := xml.text_of(part, "value"))),
            kind=kind,
            language=(node.get("lang") or "").lower() or None,
            weak=weak,
        )
    ]
    tongues = dict.fromkeys(
        (each.get("lang"), each.get("script")) for part in parts for each in part.findall("spelling-variant")
    )
    for language, script in tongues:
        spelled = [
            [
                text
                for each in part.findall("spelling-variant")
                if (each.get("lang"), each.get("script")) == (language, script)
                and (text := (each.text or "").strip())
            ]
            or [xml.text_of(part, "value")]
            for part in parts
        ]
        for at in range(max(map(len, spelled))):
            whole = " ".join(text for own in spelled if (text := own[min(at, len(own) - 1)]))
            found.append(
                Name(
                    name=whole, kind=kind, language=(language or "").lower() or None, script=script, weak=weak
                )
            )
    return [name for name in found if name.name]


def _modified(node: etree._Element) -> list[Dated]:
    """The modifications, in order: listing, amendments, de-listing. The file has the latest first."""
    found: list[tuple[When, int, str]] = []
    for at, each in enumerate(node.findall("modification")):
        kind = each.get("modification-type", "")
        said = (each.get(f"{name}-date") for name in ("effective", "enactment", "publication"))
        day = iso_date(next(filter(None, said), ""))
        if day is not None:
            found.append((day, -at, {"listed": "designated"}.get(kind, kind)))
    return [Dated(meaning=kind, when=when) for when, _, kind in sorted(found)]


def _lived(inner: etree._Element) -> tuple[Dated, ...]:
    papers = [
        Dated(meaning=meaning, when=when)
        for each in inner.iter("identification-document")
        for tag, meaning in (("date-of-issue", "document issued"), ("expiry-date", "document expires"))
        if (when := iso_date(xml.text_of(each, tag)))
    ]
    return (*_births(inner), *papers)


def _births(inner: etree._Element) -> tuple[Dated, ...]:
    return tuple(
        Dated(meaning="born" if inner.tag == "individual" else "established", when=when)
        for each in inner.iter("day-month-year")
        if (when := edtf(each.get("year"), each.get("month"), each.get("day")))
    )


def _identifiers(node: etree._Element, inner: etree._Element) -> tuple[Identifier, ...]:
    found = []
    for each in inner.iter("identification-document"):
        issuer = each.find("issuer")
        found.append(
            Identifier(
                kind=each.get("document-type") or "document",
                value=xml.text_of(each, "number"),
                country=(issuer.get("code") or issuer.text) if issuer is not None else None,
            )
        )
    for text in xml.texts(inner, "other-information"):
        kind, colon, value = text.partition(":")
        if colon and _NUMBER.search(kind) and any(c.isalnum() for c in value):
            found.append(Identifier(kind=kind.strip(), value=value.strip().rstrip(".")))
    found += [Identifier(kind="foreign identifier", value=v) for v in xml.texts(node, "foreign-identifier")]
    return tuple(each for each in found if each.value)
