"""OFAC's legacy CSV: the SDN and Consolidated lists as ``sdn``, ``alt`` (aliases) and ``add`` (addresses).

Source: OFAC, *Specially Designated Nationals and Blocked Persons: Data Specification* (2004, updated
2023-09-25). No header, ``-0-`` for empty, a trailing 0x1A. The side files refer to a main record by its
number, and have lists of their own, so that each is followed through its own copies. Remarks end after
1,000 characters; what is left of them stands in a fourth file, ``sdn_comments``.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import ClassVar

import msgspec

from detente.lists.base import ListFormat, MalformedRecordError, Split, english_date
from detente.lists.csv_text import cells, csv_rows
from detente.lists.ofac_terms import KINDS, identifier_kinds, numbered, programs
from detente.model import Dated, Identifier, Name, Record

MAIN = (
    "ent_num", "SDN_Name", "SDN_Type", "Program", "Title", "Call_Sign", "Vess_type", "Tonnage", "GRT",
    "Vess_flag", "Vess_owner", "Remarks",
)  # fmt: skip
ALT = ("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks")
COMMENTS = ("ent_num", "comments")
ADD = ("Ent_num", "Add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks")

_FIRST_ROW = re.compile(r'\s*(\d+),(\d+,)?("|-0-|[^,"\n]*,)')
_NUMBERED = re.compile(r"\d+,")
CUT_REMARKS = 990
"""Characters from which remarks in the main file may be cut off."""
_COMMENTS = re.compile(r"comment", re.IGNORECASE)
_CONSOLIDATED = re.compile(r"cons", re.IGNORECASE)
_NAMED = re.compile(r"(?:a\.k\.a\.|f\.k\.a\.|n\.k\.a\.) '(.+)'")
_IDENTIFIER = re.compile(
    r"(?:alt\. )?(?P<kind>Digital Currency Address - [A-Z\d]+|"
    + "|".join(re.escape(k) for k in identifier_kinds())
    + r") "
    r"(?P<value>[^;]+?)(?: \((?P<country>[A-Z][^()]*)\))?(?: (?:issued|expires) .*)?\.?"
)
_BORN = re.compile(r"(?:alt\. )?DOB (.+?)\.?")
_FOUNDED = re.compile(r"(?:alt\. )?Organization Established Date (.+?)\.?")
_SECONDARY = re.compile(r"([\w ()-]*(?:Effective|Listing) Date[^:]*):? (\d{1,2} \w{3} \d{4})\.?")


class OfacCsv(ListFormat):
    """The main file: one row a record."""

    name = "ofac-csv"
    part = ""
    columns: ClassVar[tuple[str, ...]] = MAIN

    def recognises(self, head: str, filename: str) -> bool:
        """Whether most of the first rows have this file's columns, and begin with a number."""
        lines = head.lstrip("\ufeff").splitlines()
        lines = lines[: max(1, len(lines) - 1)][:9]
        rows = [cells(line) for line in lines if line != "\x1a"]
        if rows and [c.strip().lower() for c in rows[0]] == [c.lower() for c in self.columns]:
            rows = rows[1:] or rows
        # A row or two may be malformed; a table of another kind has none that fits.
        return bool(rows) and sum(map(self._fits, rows)) > len(rows) / 2

    def _fits(self, row: list[str]) -> bool:
        return len(row) == len(self.columns) and (row[0].strip().isdigit() or row[0] == self.columns[0])

    def list_of(self, text: str, filename: str) -> str:
        """The Consolidated (non-SDN) list says so only in its files' names (``cons_prim.csv``)."""
        base = "us-ofac-cons" if _CONSOLIDATED.search(filename) else "us-ofac-sdn"
        return base + (f"-{self.part}" if self.part else "")

    def split(self, text: str) -> Split:
        """The rows. A line break within quotes does not end one."""
        rows, starts, end = csv_rows(text, _NUMBERED)
        cut = "its last row is incomplete" if rows and not self._whole(rows[-1]) else None
        if cut:
            rows, starts = rows[:-1], starts[:-1]
        if rows and rows[0].lower().startswith(f"{self.columns[0].lower()},"):
            rows, starts = rows[1:], starts[1:]
        return Split(*self._grouped(rows, starts, end), cut)

    def _whole(self, row: str) -> bool:
        return row.count('"') % 2 == 0 and len(cells(row)) >= len(self.columns)

    def _grouped(self, rows: list[str], starts: list[int], end: str) -> tuple[list[str], list[int]]:
        return rows, starts

    def read(self, raw: str, split: Split) -> Record:
        """A main record. Identifiers, dates and weak aliases are read out of the remarks."""
        row = self._row(raw)
        fields = dict(zip(self.columns, row, strict=True))
        weak, identifiers, dates = remarked(_value(fields["Remarks"]))
        kind = KINDS.get(_value(fields["SDN_Type"]).lower(), "organization")
        if call_sign := _value(fields["Call_Sign"]):
            identifiers.append(Identifier(kind="Call Sign", value=call_sign))
        return Record(
            list="",
            entry=fields["ent_num"].strip(),
            kind=kind,
            names=(Name(name=_value(fields["SDN_Name"])), *weak),
            program=programs(_value(fields["Program"])),
            fields=fields,
            identifiers=tuple(identifiers),
            dates=tuple(dates),
        )

    def _row(self, raw: str) -> list[str]:
        row = cells(raw) if raw.strip() else []
        if len(row) != len(self.columns):
            raise MalformedRecordError(f"{len(row)} columns where {self.name} has {len(self.columns)}")
        if not row[0].strip().isdigit():
            raise MalformedRecordError(f"its number is {row[0]!r}")
        if raw.count('"') % 2:
            raise MalformedRecordError("a quotation mark is not closed")
        return row


class OfacAlt(OfacCsv):
    """The aliases: a record is all rows of one main record, which stand together."""

    name = "ofac-csv-alt"
    part = "alt"
    columns: ClassVar[tuple[str, ...]] = ALT

    def _grouped(self, rows: list[str], starts: list[int], end: str) -> tuple[list[str], list[int]]:
        grouped, where = [], []
        at = 0
        for _, group in groupby(rows, key=lambda row: row.partition(",")[0]):
            same = list(group)
            grouped.append(end.join(same))
            where.append(starts[at])
            at += len(same)
        return grouped, where

    def read(self, raw: str, split: Split) -> Record:
        """The rows of one main record, under the file's own name."""
        rows = [self._row(line) for line in csv_rows(raw, _NUMBERED)[0]]
        return Record(
            list="",
            entry=rows[0][0].strip(),
            kind="",
            names=self._names(rows),
            program=(),
            fields={self.part: [dict(zip(self.columns, row, strict=True)) for row in rows]},
        )

    def _names(self, rows: list[list[str]]) -> tuple[Name, ...]:
        return tuple(
            Name(name=_value(row[3]), kind=_value(row[2]) or "aka") for row in rows if _value(row[3])
        )


class OfacAdd(OfacAlt):
    """The addresses, likewise."""

    name = "ofac-csv-add"
    part = "add"
    columns: ClassVar[tuple[str, ...]] = ADD

    def _names(self, rows: list[list[str]]) -> tuple[Name, ...]:
        return ()


class OfacComments(OfacAlt):
    """What is left of remarks that are longer than a field of the main file may be."""

    name = "ofac-csv-comments"
    part = "comments"
    columns: ClassVar[tuple[str, ...]] = COMMENTS

    def recognises(self, head: str, filename: str) -> bool:
        """Whether its name says so and its rows are a number and a text; the rows alone say too little."""
        return bool(_COMMENTS.search(filename)) and super().recognises(head, filename)

    def read(self, raw: str, split: Split) -> Record:
        """The rest of one record's remarks; its first words end what the main file had begun."""
        record = super().read(raw, split)
        text = "".join(row["comments"] for row in record.fields[self.part])
        weak, identifiers, dates = remarked(text.partition("; ")[2])
        return msgspec.structs.replace(
            record, names=tuple(weak), identifiers=tuple(identifiers), dates=tuple(dates)
        )

    def _names(self, rows: list[list[str]]) -> tuple[Name, ...]:
        return ()


def remarked(text: str) -> tuple[list[Name], list[Identifier], list[Dated]]:
    """The weak names, identifiers and dates in remarks; where those were cut off, not in their last part."""
    parts = text.split("; ") if text else []
    if len(text) >= CUT_REMARKS and not text.endswith("."):
        parts.pop()
    weak = [Name(name=m[1], kind=_alias_kind(p), weak=True) for p in parts if (m := _alias(p))]
    identifiers = [known for part in parts for known in _identifiers(part)]
    return weak, identifiers, [found for part in parts if (found := _dated(part))]


def _value(field: str) -> str:
    stripped = field.strip()
    return "" if stripped == "-0-" else stripped


def _alias(part: str) -> re.Match[str] | None:
    # Most parts are something else, which a look for the word shows sooner than a pattern.
    return _NAMED.fullmatch(part.rstrip(".")) if ".k.a. '" in part else None


def _alias_kind(part: str) -> str:
    return part[:6]


def _identifiers(part: str) -> list[Identifier]:
    match = _IDENTIFIER.fullmatch(part)
    if match is None:
        return []
    return numbered(match["kind"], match["value"].strip(), match["country"] or None)


def _dated(part: str) -> Dated | None:
    if "DOB " not in part and "Date" not in part:
        return None
    for pattern, meaning in ((_BORN, "born"), (_FOUNDED, "established")):
        if match := pattern.fullmatch(part):
            when = english_date(match[1])
            return Dated(meaning=meaning, when=when) if when else None
    if match := _SECONDARY.fullmatch(part):
        day = english_date(match[2])
        return Dated(meaning=match[1].strip().lower(), when=day) if day else None
    return None
