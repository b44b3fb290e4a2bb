"""What people write in cells: days in many forms, lengths of sentences, words for a status or a sex."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from detente.errors import UserError
from detente.when import When

_PUNCTUATION = re.compile(r"[\W_]+")
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})\.?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./](\d{4})")
_TIMESTAMP = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")
_WORDS = re.compile(
    r"(?:(\d{1,2})(?:er|st|nd|rd|th|-?го|\.)?\s+(?:de\s+)?)?([^\W\d_]{3,})\.?\s+(?:de\s+)?(\d{4})"
    r"(?:\s*(?:года|год|гг|г|року|р)\.?)?"
)
_ENGLISH = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_ISO_TERM = re.compile(r"P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?", re.IGNORECASE)
_TERM = re.compile(r"(\d+)\s*([^\W\d_]+)")


@cache
def vocabulary() -> dict[str, Any]:
    """The tables of ``data/registry_columns.toml``.

    Raises:
        UserError: the installed file is damaged.
    """
    where = "data/registry_columns.toml"
    try:
        data = tomllib.loads(files("detente").joinpath(where).read_text("utf-8"))
        tables = ("columns", "status", "sex", "months", "units", "other_names", "ignored", "release_list")
        for table in tables:
            for key, words in data[table].items():
                if not all(isinstance(word, str) for word in words):
                    raise ValueError(f"[{table}] {key} is not a list of words")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"{where} cannot be read ({error}); install the package again") from error
    return data


def key(text: str) -> str:
    """A header or a value as it is compared: lower case, punctuation as spaces."""
    return (
        _PUNCTUATION.sub(" ", unicodedata.normalize("NFC", text).casefold().replace("’", "'")).strip() or text
    )


@cache
def words_of(table: str) -> dict[str, str]:
    """Which entry of a table of the vocabulary each of its words belongs to."""
    return {key(word): entry for entry, words in vocabulary()[table].items() for word in words}


def is_month_first(values: Iterable[str]) -> bool | None:
    """Whether dates with slashes put the month first: as those show that cannot be read the other way."""
    matches = [match for value in values if (match := _NUMERIC.fullmatch(value)) and match[2] == "/"]
    day_first = any(int(match[1]) > 12 for match in matches)
    month_first = any(int(match[3]) > 12 for match in matches)
    return None if day_first == month_first else month_first


def day(text: str, *, month_first: bool | None = False) -> When:
    """A date in EDTF, in numbers (``13.12.2025``, ``12/2025``), or in words (``13 December 2025``).

    Args:
        text: as written.
        month_first: of a date with slashes; None where nothing tells, and then only such dates are read as
            are the same both ways.

    Raises:
        ValueError: it is none of these, names no day, or lies in the future; the message says which.
    """
    when = _day(text.strip(), month_first)
    if when.earliest > date.today():
        raise ValueError(f"{text!r} lies in the future")
    return when


def _day(text: str, month_first: bool | None) -> When:
    match = _TIMESTAMP.fullmatch(text)
    if match is not None:
        text = match[1]
    match = _NUMERIC.fullmatch(text)
    if match is not None:
        return _numeric(text, match, month_first)
    match = _YEAR_FIRST.fullmatch(text)
    if match is not None:
        return _made(text, match[1], match[2], match[3])
    match = _MONTH_YEAR.fullmatch(text)
    if match is not None:
        return _made(text, match[2], match[1])
    match = _WORDS.fullmatch(text)
    if match is not None:
        return _made(text, match[3], _month(text, match[2]), match[1])
    match = _ENGLISH.fullmatch(text)
    if match is not None:
        return _made(text, match[3], _month(text, match[1]), match[2])
    try:
        return When(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date; write YYYY-MM-DD, YYYY-MM or YYYY") from error


def _numeric(text: str, match: re.Match[str], month_first: bool | None) -> When:
    first, second, year = match[1], match[3], match[4]
    if match[2] != "/":
        return _made(text, year, second, first)
    if month_first is None and int(first) <= 12 and int(second) <= 12 and int(first) != int(second):
        raise ValueError(f"{text!r} may be the {first}. of month {second} or the other way; write YYYY-MM-DD")
    if month_first or (month_first is None and int(second) > 12):
        first, second = second, first
    return _made(text, year, second, first)


def _made(text: str, year: str, month: str | int, day_: str | None = None) -> When:
    try:
        return When(f"{year}-{int(month):02}" + (f"-{int(day_):02}" if day_ else ""))
    except ValueError as error:
        raise ValueError(f"{text!r} names no day of the calendar; write YYYY-MM-DD") from error


def _month(text: str, word: str) -> int:
    word = word.casefold()
    # "мая" and "марта", "июнь" and "июль": the longest beginning that fits.
    fits = [
        (len(start), int(month))
        for month, starts in vocabulary()["months"].items()
        for start in starts
        if word.startswith(start)
    ]
    if not fits:
        raise ValueError(f"{text!r}: no month is called {word!r}; write YYYY-MM-DD")
    return max(fits)[1]


def term(text: str) -> str | None:
    """The length of a sentence (``11 years``, ``5 лет 6 месяцев``) as an ISO 8601 duration, None if none."""
    text = text.strip()
    if _ISO_TERM.fullmatch(text):
        return text.upper()
    found = _TERM.findall(text.casefold())
    units: dict[str, int] = {}
    for number, word in found:
        unit = _unit(word)
        if unit is None or unit in units or int(number) == 0:
            return None
        units[unit] = int(number)
    if not units:
        return None
    return "P" + "".join(f"{units[unit]}{unit}" for unit in "YMWD" if unit in units)


def _unit(word: str) -> str | None:
    fits = [
        (len(start), unit)
        for unit, starts in vocabulary()["units"].items()
        for start in starts
        if word == start or (word.startswith(start) and (len(start) > 1 or start.isascii()))
    ]
    return max(fits)[1] if fits else None
