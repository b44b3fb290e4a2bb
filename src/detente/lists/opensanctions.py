"""Collected lists as OpenSanctions publishes them: ``targets.simple.csv`` and ``entities.ftm.json``.

Both gather many authorities' lists. A record is an entity; whose measure it is follows from its datasets,
where they are all of one authority. In the JSON (FollowTheMoney, one entity a line) the sanctions are
entities of their own, which say since when.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from typing import Any

from detente.lists.authorities import table
from detente.lists.base import ListFormat, MalformedRecordError, NotListedError, Split, iso_date
from detente.lists.csv_text import cells, csv_rows
from detente.model import Dated, Identifier, Name, Record
from detente.when import When

_KINDS = {
    "Person": "person",
    "Vessel": "vessel",
    "Airplane": "aircraft",
    "Organization": "organization",
    "Company": "organization",
    "LegalEntity": "organization",
    "PublicBody": "organization",
}
_NAMED = (("name", "primary", False), ("alias", "alias", False), ("previousName", "previous name", False),
          ("weakAlias", "weak alias", True), ("abbreviation", "abbreviation", True))  # fmt: skip
_NUMBERS = (
    "passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "imoNumber",
    "mmsi", "leiCode", "swiftBic", "vatCode", "dunsCode", "callSign", "okpoCode", "kppCode",
    "socialSecurityNumber", "unscId", "cikCode", "jibCode",
)  # fmt: skip
_DATES = {"birthDate": "born", "deathDate": "died", "incorporationDate": "established"}


class _Collected(ListFormat):
    def list_of(self, text: str, filename: str) -> str:
        """One list, whatever it was collected from."""
        return "opensanctions"

    def authority(self, record: Record) -> str | None:
        """The one authority whose lists the record was collected from."""
        sets = record.fields.get("datasets") or str(record.fields.get("dataset", "")).split(";")
        owners = {_owner(each) for each in sets} - {None}
        return owners.pop() if len(owners) == 1 else None


class TargetsCsv(_Collected):
    """``targets.simple.csv``: one row an entity, values joined by semicolons."""

    name = "opensanctions-csv"
    head_matters = True

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the header is the simple export's."""
        header = cells(head.partition("\n")[0].rstrip("\r"))
        return {"id", "schema", "name", "aliases", "identifiers", "sanctions"} <= {
            h.lstrip("\ufeff") for h in header
        }

    def split(self, text: str) -> Split:
        """The rows below the header."""
        rows, starts, _ = csv_rows(text)
        cut = None
        if len(rows) > 1 and len(_cells(rows[-1])) < len(_cells(rows[0])):
            cut, rows, starts = "its last row is incomplete", rows[:-1], starts[:-1]
        return Split(rows[1:], starts[1:], cut, root=rows[0] if rows else "")

    def read(self, raw: str, split: Split) -> Record:
        """One entity."""
        header, row = _cells(split.root), _cells(raw)
        if len(row) != len(header):
            raise MalformedRecordError(f"{len(row)} columns where the header has {len(header)}")
        fields = dict(zip(header, row, strict=True))
        if not fields["id"]:
            raise MalformedRecordError("it has no id")
        return Record(
            list="",
            entry=fields["id"],
            kind=_KINDS.get(fields["schema"], "organization"),
            names=(
                Name(name=fields["name"]),
                *(Name(name=each, kind="alias") for each in _many(fields["aliases"])),
            ),
            program=_many(fields.get("program_ids", "")) or _many(fields["sanctions"]),
            fields=fields,
            identifiers=tuple(
                Identifier(kind="identifier", value=each) for each in _many(fields["identifiers"])
            ),
            dates=_dated(("born", each) for each in _many(fields.get("birth_date", ""))),
            measures=_many(fields["sanctions"]),
        )


class FtmJson(_Collected):
    """``entities.ftm.json``: FollowTheMoney entities, one a line."""

    name = "opensanctions-ftm"

    def recognises(self, head: str, filename: str) -> bool:
        """Whether the first line is an entity."""
        return head.lstrip("\ufeff").startswith("{") and '"schema"' in head and '"properties"' in head

    def split(self, text: str) -> Split:
        """The lines; the sanctions among them by whom they are on."""
        rows, starts, at = [], [], 0
        sanctions: dict[str, list[dict[str, Any]]] = {}
        cut = None
        for line in text.splitlines(keepends=True):
            raw = line.strip()
            if raw:
                rows.append(raw)
                starts.append(at + line.index(raw))
            at += len(line)
            if '"Sanction"' in raw:
                _collect(raw, sanctions)
        if rows and not rows[-1].endswith("}"):
            cut, rows, starts = "its last line is incomplete", rows[:-1], starts[:-1]
        return Split(rows, starts, cut, context=sanctions)

    def read(self, raw: str, split: Split) -> Record:
        """One target; other entities (addresses, passports, relations) list nobody."""
        try:
            entity = json.loads(raw)
            properties: dict[str, list[str]] = entity["properties"]
            schema, entry = entity["schema"], entity["id"]
        except (ValueError, KeyError, TypeError) as error:
            raise MalformedRecordError(f"not an entity: {error}") from None
        sanctions = split.context.get(entry, [])
        if schema not in _KINDS or not (sanctions or _sanctioned(entity)):
            raise NotListedError
        names = [
            Name(name=value, kind=kind, weak=weak)
            for prop, kind, weak in _NAMED
            for value in properties.get(prop, ())
        ]
        if not names:
            raise MalformedRecordError("it has no name")
        said = [each["properties"] for each in sanctions]
        days = [day for each in said for day in (*each.get("startDate", ()), *each.get("listingDate", ()))]
        return Record(
            list="",
            entry=entry,
            kind=_KINDS[schema],
            names=tuple(names),
            program=_unique(v for s in said for v in (*s.get("programId", ()), *s.get("program", ()))),
            fields={**entity, "sanctions": [each["properties"] for each in sanctions]},
            identifiers=tuple(
                Identifier(kind=number, value=value)
                for number in _NUMBERS
                for value in properties.get(number, ())
            ),
            dates=(
                *_dated(("designated", min(days)) for _ in days[:1]),
                *_dated((meaning, v) for prop, meaning in _DATES.items() for v in properties.get(prop, ())),
            ),
            basis=_unique(value for each in said for value in each.get("authority", ())),
            measures=_unique(value for each in said for value in each.get("provisions", ())),
        )


def _sanctioned(entity: dict[str, Any]) -> bool:
    """Whether an entity without sanctions of its own is a target of some; politicians are targets too."""
    topics = entity["properties"].get("topics")
    return bool(entity.get("target", True)) and (not topics or "sanction" in topics)


def _collect(raw: str, sanctions: dict[str, list[dict[str, Any]]]) -> None:
    try:
        entity = json.loads(raw)
        if entity["schema"] == "Sanction":
            for target in entity["properties"].get("entity", ()):
                sanctions.setdefault(target, []).append(entity)
    except (ValueError, KeyError, TypeError):
        return  # It is reported when it is read.


def _owner(dataset: str) -> str | None:
    return next(
        (each.id for each in table().authority if any(dataset.strip().startswith(p) for p in each.datasets)),
        None,
    )


def _cells(row: str) -> list[str]:
    return cells(row.lstrip("\ufeff"))


def _many(value: str) -> tuple[str, ...]:
    """Values joined by semicolons; one that has a semicolon itself is quoted."""
    if not value:
        return ()
    try:
        return _unique(each.strip() for each in next(csv.reader([value], delimiter=";"), []))
    except csv.Error:
        return (value,)


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _dated(pairs: Iterable[tuple[str, str]]) -> tuple[Dated, ...]:
    read: list[tuple[str, When | None]] = [(meaning, iso_date(text)) for meaning, text in pairs]
    return tuple(Dated(meaning=meaning, when=when) for meaning, when in read if when is not None)
