"""What a list format must answer, and the dates that lists write.

A format splits a copy's text into raw records and reads one raw record; it keeps no state. Splitting is
cheap and reading is not: of a daily copy only the few records that no earlier copy had are ever read.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, ClassVar

from detente.model import Record
from detente.when import When


class MalformedRecordError(ValueError):
    """A record that breaks its format; the message says how. It is skipped and reported by its number."""


@dataclass(frozen=True, slots=True)
class Split:
    """A copy's raw records.

    ``rows[i]`` stands in the text at ``starts[i]``, the first ``lengths[i]`` characters of it where the rest
    was gathered from further down. ``cut`` says why the text looks cut short, where it
    does. ``root`` is what records need of the file's head: declared prefixes, the header of a table.
    ``context`` is what records refer to outside themselves (places, programmes), in formats that
    have it; the same words are then the same version only if what they refer to is, too.
    """

    rows: list[str]
    starts: list[int]
    cut: str | None = None
    context: Any = None
    root: str = ""
    lengths: list[int] | None = None

    def shown(self, at: int) -> tuple[int, str]:
        """Where a raw record stands in the text, and its words there."""
        raw = self.rows[at]
        return self.starts[at], raw if self.lengths is None else raw[: self.lengths[at]]


class NotListedError(Exception):
    """A record of the file that lists nobody (any more): it is left out, and is no mistake."""


class ListFormat(ABC):
    """A format of an official list; one instance each, in `detente.lists.FORMATS`."""

    name: ClassVar[str]
    head_matters: ClassVar[bool] = False
    """Whether a raw record means something else under another head (the header of a table)."""

    @abstractmethod
    def recognises(self, head: str, filename: str) -> bool:
        """Whether the first characters of a text (some 4,000) and its file's name are of this format."""

    @abstractmethod
    def list_of(self, text: str, filename: str) -> str:
        """The id of the list, a key of ``lists`` in ``data/authorities.toml``."""

    @abstractmethod
    def split(self, text: str) -> Split:
        """The raw records of a copy.

        Raises:
            UserError: the text is not safe to read, or is not what `recognises` took it for.
        """

    @abstractmethod
    def read(self, raw: str, split: Split) -> Record:
        """One record, with all its fields.

        Raises:
            MalformedRecordError: it breaks the format.
            NotListedError: it lists nobody.
        """

    def stated(self, text: str) -> date | None:
        """The day that the copy itself says it was made, where it does."""
        return None

    def entry(self, record: Record) -> str:
        """The entry under which a record is followed: its own number, where that names one record."""
        return record.entry

    def authority(self, record: Record) -> str | None:
        """Whose measure a record is, where that is not the list's own authority."""
        return None

    def key(self, raw: str) -> str:
        """What must be equal for two raw records to be the same version: the raw words, by default."""
        return raw

    def refers(self, raw: str, split: Split) -> str:
        """What must be equal besides, in formats with a ``context``: all that the record refers to."""
        return ""


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}
_ROUGH = re.compile(r"(?:circa|approximately|approx\.?|between)\s+", re.IGNORECASE)
_DAY_MONTH_YEAR = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:([A-Za-z]{3,9})\.? )?(\d{4})")
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*|Z|[+-]\d\d:\d\d)?")
_SLASHED = re.compile(r"(\d{1,2}|dd)[/.](\d{1,2}|mm)[/.](\d{4})", re.IGNORECASE)


@lru_cache(maxsize=65_536)
def english_date(text: str) -> When | None:
    """``19 Apr 1965``, ``Apr 1965``, ``circa 1961``, ``1960 to 1965`` as EDTF; None where it is none."""
    text = " ".join(text.replace(",", " ").split())
    if not text:
        return None
    first, to, last = text.partition(" to ")
    if to:
        start, end = english_date(first), english_date(last)
        return _when(f"{start}/{end}") if start and end else None
    rough = _ROUGH.match(text)
    match = _DAY_MONTH_YEAR.fullmatch(text[rough.end() :] if rough else text)
    if match is None or (match[1] and not match[2]):
        return None
    month = _MONTHS.get(match[2].lower()) if match[2] else 0
    return None if month is None else edtf(match[3], month, match[1], "~" if rough else "")


def iso_date(text: str) -> When | None:
    """The day (month, year) of an ISO 8601 date or time; None where it is none."""
    match = _ISO.fullmatch(text.strip())
    return edtf(match[1], match[2], match[3]) if match else None


def day_first_date(text: str) -> When | None:
    """``31/12/2020``, also with ``dd`` and ``mm`` for unknown parts; None where it is none."""
    match = _SLASHED.fullmatch(text.strip())
    if match is None:
        return None
    day, month = (None if not part.isdigit() else part for part in match.group(1, 2))
    return edtf(match[3], month, day)


def edtf(
    year: str | int | None, month: str | int | None = None, day: str | int | None = None, mark: str = ""
) -> When | None:
    """A date from its parts, as precise as they allow; None where there is no year or no such date."""
    if not year or not int(year):
        return None
    text = f"{int(year):04}"
    if month and int(month):
        text += f"-{int(month):02}"
        if day and int(day):
            text += f"-{int(day):02}"
    return _when(text + mark)


def _when(text: str) -> When | None:
    try:
        return When(text)
    except ValueError:
        return None


def first_date(text: str, *readers: Callable[[str], When | None]) -> When | None:
    """The first reading of the text that is a date."""
    return next((when for read in readers if (when := read(text)) is not None), None)
