"""OFAC's ``SDN_ADVANCED.XML`` and ``CONS_ADVANCED.XML``: the UN's Advanced Sanctions Data Model.

Everything refers to everything: a ``DistinctParty`` has its names and features, its documents stand in
``IDRegDocuments``, its programmes and dates in ``SanctionsEntries``, and every code in
``ReferenceValueSets``. The sections are cut apart and only what a party refers to is parsed.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NamedTuple

from lxml import etree

from detente.lists import xml
from detente.lists.base import ListFormat, MalformedRecordError, Split, edtf, english_date
from detente.lists.ofac_terms import KINDS, identifies, numbered
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_PAPERS = {"issue date": "document issued", "expiration date": "document expires"}
_ISSUED = re.compile(r"<(?:\w+:)?DateOfIssue\b.*?</(?:\w+:)?DateOfIssue>", re.DOTALL)
_OWN_IDENTITY = re.compile(r"""<(?:\w+:)?Identity\s[^>]*?\bID=["'](\d+)["']""")
_OWN_PROFILE = re.compile(r"""<(?:\w+:)?Profile\s[^>]*?\bID=["'](\d+)["']""")
_CODE = re.compile(r"""(?<=[\s-])(\w+)ID=["'](\d+)["']""")
_ID = re.compile(r"""\bID=["'](\d+)["']""")
_IDENTITY = re.compile(r"""\bIdentityID=["'](\d+)["']""")
_PROFILE = re.compile(r"""\bProfileID=["'](\d+)["']""")
_LOCATION = re.compile(r"""\bLocationID=["'](\d+)["']""")


class _Context(NamedTuple):
    """What parties refer to: values by kind and id, and raw elements by the id that asks for them."""

    values: dict[tuple[str, str], str]
    parents: dict[str, str]
    documents: dict[str, list[str]]
    entries: dict[str, list[str]]
    locations: dict[str, str]

    def value(self, kind: str, identity: str | None) -> str:
        """A reference value's text; its id where the file does not say."""
        return self.values.get((kind, identity or ""), identity or "")


class OfacAdvanced(ListFormat):
    """OFAC's advanced XML."""

    name = "ofac-advanced"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the root is ``Sanctions`` and the reference values begin."""
        return xml.root(head)[0] == "Sanctions"

    def list_of(self, text: str, filename: str) -> str:
        """As with the other files, the name tells the two lists apart."""
        return "us-ofac-cons" if re.search("cons", filename, re.IGNORECASE) else "us-ofac-sdn"

    def stated(self, text: str) -> date | None:
        """``DateOfIssue``."""
        match = _ISSUED.search(text, 0, 8000)
        if match is None:
            return None
        try:
            when = _parts(xml.element(match[0]))
        except MalformedRecordError:
            return None
        return when.day if when else None

    def split(self, text: str) -> Split:
        """The parties, with all that they refer to."""
        cut = xml.split(text, "DistinctParty", within="DistinctParties")
        values: dict[tuple[str, str], str] = {}
        parents: dict[str, str] = {}
        for sets in xml.elements(text, "ReferenceValueSets", root=cut.root):
            for group in sets:
                for each in group:
                    identity = each.get("ID", "")
                    text_of = (each.text or "").strip() or each.get("Description") or each.get("ISO2") or ""
                    values[str(each.tag), identity] = text_of
                    if each.tag == "PartySubType":
                        parents[identity] = each.get("PartyTypeID", "")
        context = _Context(
            values,
            parents,
            _by(xml.split(text, "IDRegDocument", within="IDRegDocuments").rows, _IDENTITY),
            _by(xml.split(text, "SanctionsEntry", within="SanctionsEntries").rows, _PROFILE),
            {k: v[0] for k, v in _by(xml.split(text, "Location", within="Locations").rows, _ID).items()},
        )
        return Split(cut.rows, cut.starts, cut.cut, context, cut.root)

    def key(self, raw: str) -> str:
        """White space between elements aside."""
        return xml.key(raw)

    def refers(self, raw: str, split: Split) -> str:
        """Its documents, entries and places, and what all the codes in them and in it stand for."""
        context: _Context = split.context
        parts = [raw]
        parts += (e for each in _OWN_IDENTITY.findall(raw) for e in context.documents.get(each, ()))
        parts += (e for each in _OWN_PROFILE.findall(raw) for e in context.entries.get(each, ()))
        parts += (context.locations.get(each, "") for each in _LOCATION.findall(raw))
        codes = {(kind, identity) for part in parts for kind, identity in _CODE.findall(part)}
        values = [
            f"{kind} {identity} {context.values[kind, identity]} {context.parents.get(identity, '')}"
            for kind, identity in sorted(codes)
            if (kind, identity) in context.values
        ]
        return "\n".join((*map(xml.key, parts[1:]), *values))

    def read(self, raw: str, split: Split) -> Record:
        """One party, with its documents, entries and places."""
        context: _Context = split.context
        party = xml.element(raw, split.root)
        entry = party.get("FixedRef", "")
        profile = party.find("Profile")
        if not entry or profile is None:
            raise MalformedRecordError("it has no FixedRef or no Profile")
        documents = [
            xml.element(each, split.root)
            for identity in profile.findall("Identity")
            for each in context.documents.get(identity.get("ID", ""), ())
        ]
        entries = [xml.element(e, split.root) for e in context.entries.get(profile.get("ID", ""), ())]
        names = [name for each in profile.findall("Identity") for name in _names(each, context)]
        if not names:
            raise MalformedRecordError("it has no name")
        names.sort(key=lambda name: name.kind != "primary")
        places = dict.fromkeys(_LOCATION.findall(raw))
        fields: dict[str, Any] = xml.fields(party)
        fields["IDRegDocument"] = [xml.fields(each) for each in documents]
        fields["SanctionsEntry"] = [xml.fields(each) for each in entries]
        fields["Location"] = [
            xml.fields(xml.element(context.locations[each], split.root))
            for each in places
            if each in context.locations
        ]
        measures = [each for entry_node in entries for each in entry_node.findall("SanctionsMeasure")]
        return Record(
            list="",
            entry=entry,
            kind=_kind(profile, context),
            names=tuple(names),
            program=_unique(
                xml.text_of(m, "Comment")
                for m in measures
                if context.value("SanctionsType", m.get("SanctionsTypeID")) == "Program"
            ),
            fields=fields,
            identifiers=tuple(_identifiers(profile, documents, context)),
            dates=(*_dates(profile, entries, context), *_papers(documents, context)),
            basis=_unique(
                context.value("LegalBasis", event.get("LegalBasisID"))
                for each in entries
                for event in each.findall("EntryEvent")
            ),
            measures=_unique(
                kind
                for m in measures
                if (kind := context.value("SanctionsType", m.get("SanctionsTypeID"))) != "Program"
            ),
        )


def _by(rows: list[str], pattern: re.Pattern[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for raw in rows:
        if match := pattern.search(raw, 0, raw.find(">") + 1):
            found.setdefault(match[1], []).append(raw)
    return found


def _kind(profile: etree._Element, context: _Context) -> str:
    sub = profile.get("PartySubTypeID", "")
    said = context.value("PartySubType", sub)
    if said == "Unknown":
        said = context.value("PartyType", context.parents.get(sub))
    return KINDS.get(said.lower(), "organization")


def _names(identity: etree._Element, context: _Context) -> list[Name]:
    """Every documented name; a person's as the other files write it, the last name, a comma, the rest."""
    part_of = {
        group.get("ID", ""): context.value("NamePartType", group.get("NamePartTypeID"))
        for group in identity.iter("NamePartGroup")
    }
    found: list[Name] = []
    for alias in identity.findall("Alias"):
        kind = context.value("AliasType", alias.get("AliasTypeID"))
        for named in alias.findall("DocumentedName"):
            last: list[str] = []
            rest: list[str] = []
            scripts: list[str] = []
            for value in named.iter("NamePartValue"):
                part = part_of.get(value.get("NamePartGroupID", ""), "")
                (last if part == "Last Name" else rest).append((value.text or "").strip())
                scripts.append(context.value("Script", value.get("ScriptID")))
            whole = ", ".join(each for each in (" ".join(last), " ".join(rest)) if each)
            if whole:
                primary = alias.get("Primary") == "true" and not found
                found.append(
                    Name(
                        name=whole,
                        kind="primary" if primary else kind,
                        script=scripts[0] if scripts and scripts[0] != "Latin" else None,
                        weak=alias.get("LowQuality") == "true",
                    )
                )
    return found


def _identifiers(
    profile: etree._Element, documents: list[etree._Element], context: _Context
) -> list[Identifier]:
    found = [
        number
        for each in documents
        if (text := xml.text_of(each, "IDRegistrationNo"))
        for number in numbered(
            context.value("IDRegDocType", each.get("IDRegDocTypeID")),
            text,
            context.value("Country", each.get("IssuedBy-CountryID")) or None,
        )
    ]
    for feature in profile.findall("Feature"):
        kind = context.value("FeatureType", feature.get("FeatureTypeID")).rstrip(": ")
        text = xml.text_of(feature, ".//VersionDetail")
        if text and ("Call Sign" in kind or identifies(kind, text)):
            found += numbered(kind, text)
    return found


def _dates(profile: etree._Element, entries: list[etree._Element], context: _Context) -> list[Dated]:
    found: list[tuple[str, When | None]] = []
    for each in entries:
        for event in each.findall("EntryEvent"):
            kind = context.value("EntryEventType", event.get("EntryEventTypeID"))
            day = event.find("Date")
            found.append(
                (
                    "designated" if kind == "Created" else kind.casefold(),
                    _parts(day) if day is not None else None,
                )
            )
    for feature in profile.findall("Feature"):
        kind = context.value("FeatureType", feature.get("FeatureTypeID")).rstrip(": ").casefold()
        period = feature.find(".//DatePeriod")
        if period is not None:
            found.append(({"birthdate": "born"}.get(kind, kind), _period(period)))
        elif "effective date" in kind or "listing date" in kind:
            found.append((kind, english_date(xml.text_of(feature, ".//VersionDetail"))))
    return [Dated(meaning=meaning, when=when) for meaning, when in found if when is not None]


def _papers(documents: list[etree._Element], context: _Context) -> list[Dated]:
    """When documents were issued and expire."""
    found = []
    for each in documents:
        for dated in each.findall("DocumentDate"):
            kind = context.value("IDRegDocDateType", dated.get("IDRegDocDateTypeID")).casefold()
            period = dated.find("DatePeriod")
            when = _period(period) if period is not None else None
            if when is not None:
                meaning = _PAPERS.get(kind, f"document: {kind}")
                found.append(Dated(meaning=meaning, when=when))
    return found


def _parts(node: etree._Element) -> When | None:
    year, month, day = (xml.text_of(node, tag) for tag in ("Year", "Month", "Day"))
    return edtf(year, month, day) if year.isdigit() else None


def _period(node: etree._Element) -> When | None:
    """A day; or the month, year, years or interval for which a period from a day to a day stands."""
    ends = [node.find(path) for path in ("Start/From", "End/To")]
    first, last = (_parts(end) if end is not None else None for end in ends)
    rough = any(each.get("Approximate") == "true" for tag in ("Start", "End") for each in node.findall(tag))
    mark = "~" if rough else ""
    if first is None or last is None or first == last:
        one = first or last
        return When(f"{one}{mark}") if one else None
    years = first.endswith("-01-01") and last.endswith("-12-31")
    if years and first[:4] == last[:4]:
        return When(f"{first[:4]}{mark}")
    if first[:7] == last[:7] and first.endswith("-01") and last.latest == When(first[:7]).latest:
        return When(f"{first[:7]}{mark}")
    if first.earliest > last.latest:
        return None
    return When(f"{first[:4]}/{last[:4]}" if years else f"{first}/{last}")


def _unique(values: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
