"""Counts from a table: CSV, TOML, or dictionaries with the same columns.

Columns: ``id, scope, population, value, qualifier, on|from|to, asserted_by, published``; also understood:
``scene`` (which of several acts of one day), ``closed`` (yes: the voice says that there were no other acts),
``voice_kind`` (where the name alone does not tell). Other columns are ignored. Every mistake is reported in
one line that names the row.
"""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, get_args

from detente.errors import UserError
from detente.model import PublisherKind, Qualifier, ScopeKind
from detente.views.tally import voices
from detente.views.tally.model import MOST_PEOPLE, RELEASE, Counted
from detente.views.tally.traits import vocabulary
from detente.when import When

COLUMNS = ("id", "scope", "population", "value", "qualifier", "asserted_by", "published")
_QUALIFIERS: dict[str, Qualifier] = {
    "": "exact", "exactly": "exact", "=": "exact", "over": "more_than", ">": "more_than", ">=": "at_least",
    "minimum": "at_least", "approximately": "about", "around": "about", "some": "about", "nearly": "about",
    "~": "about", "less_than": "under", "fewer_than": "under", "<": "under", "below": "under",
}  # fmt: skip
_YES = frozenset({"yes", "true", "1", "closed"})
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|[+-]?\d+")
_RANGE = re.compile(r"(\d+)\s*(?:-|–|\.\.)\s*(\d+)")


class _BadRowError(ValueError):
    """What is wrong with one row, without its place."""


def read_file(path: Path, home: str | None = None) -> list[Counted]:
    """The counts of a CSV or TOML file.

    Raises:
        UserError: no such file, not text, a column missing, or a bad row.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UserError(
            f"{path}: cannot be read ({error.strerror}); give a CSV or TOML file of counts"
        ) from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path}: not UTF-8 text (byte {error.start}); save the table as UTF-8") from error
    if not text.strip():
        raise UserError(f"{path}: empty; the first line must name the columns {', '.join(COLUMNS)}")
    rows = _toml_rows(text, path) if path.suffix.lower() == ".toml" else _csv_rows(text, path)
    if not rows:
        raise UserError(f"{path}: holds no count; add one row for each published number")
    return read_rows((row for row, _ in rows), name=str(path), places=[place for _, place in rows], home=home)


def read_rows(
    rows: Iterable[Mapping[str, Any]],
    *,
    name: str = "counts",
    places: Sequence[str] = (),
    home: str | None = None,
) -> list[Counted]:
    """Counts from dictionaries with the columns above.

    Raises:
        UserError: a bad row, named by its place and id.
    """
    claims: list[Counted] = []
    seen: set[str] = set()
    rows = list(rows)
    generic = not _tells_kinds_apart(rows)
    for index, row in enumerate(rows):
        given = str(row.get("id") or "").strip()
        place = places[index] if index < len(places) else f"row {index + 1}"
        where = f"{place} ({given})" if given else place
        try:
            if not given:
                raise _BadRowError("has no id; give each row its own")
            if given in seen:
                raise _BadRowError(f"the id {given!r} is used twice; give each row its own")
            claims.append(_counted(row, given, where, home, generic=generic))
        except _BadRowError as error:
            raise UserError(f"{name}: {where}: {error}") from error
        seen.add(given)
    return claims


def _csv_rows(text: str, path: Path) -> list[tuple[dict[str, Any], str]]:
    header = text.splitlines()[0]
    delimiter = max((",", ";", "\t"), key=header.count)
    # A stray NUL would end the reader with an error of its own.
    reader = csv.DictReader(
        io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter, skipinitialspace=True
    )
    names = [(name or "").strip().lower() for name in reader.fieldnames or ()]
    missing = [column for column in COLUMNS if column not in names]
    if missing:
        raise UserError(
            f"{path}: column {', '.join(missing)} missing; the first line must name {', '.join(COLUMNS)}"
        )
    reader.fieldnames = names
    rows = []
    try:
        for number, row in enumerate(reader, start=1):
            place = f"row {number}, line {reader.line_num}"
            if None in row:
                raise UserError(
                    f"{path}: {place}: more cells than columns; quote cells that hold a {delimiter!r}"
                )
            if any((value or "").strip() for value in row.values()):
                rows.append((dict(row), place))
    except csv.Error as error:
        raise UserError(f"{path}: line {reader.line_num}: not CSV ({error})") from error
    return rows


def _toml_rows(text: str, path: Path) -> list[tuple[dict[str, Any], str]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{path}: not TOML: {error}") from error
    tables: list[dict[str, Any]] = []
    for key, value in data.items():
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            tables += value
        elif isinstance(value, dict):
            inner = value.values()
            if inner and all(isinstance(item, dict) for item in inner):
                tables += [{"id": name, **table} for name, table in value.items()]
            else:
                tables.append({"id": key, **value})
    return [(table, f"row {number}") for number, table in enumerate(tables, start=1)]


def _tells_kinds_apart(rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether words such as *prisoner* part those counted, and do not only name them."""
    used: dict[tuple[object, ...], set[str]] = {}
    for row in rows:
        said, _ = population(row.get("population"))
        words = {vocabulary().canonical(trait) for trait in said}
        nouns = {word for word in words if vocabulary().is_generic(word)}
        time = tuple(_text(row, column) for column in ("scope", "on", "from", "to"))
        used.setdefault((*time, frozenset(words - nouns)), set()).add(" ".join(sorted(nouns)))
    return any(len(nouns) > 1 for nouns in used.values())


def _counted(row: Mapping[str, Any], given: str, where: str, home: str | None, *, generic: bool) -> Counted:
    scope = _text(row, "scope").lower()
    if scope not in get_args(ScopeKind):
        raise _BadRowError(f"scope {scope!r} is not one of flow, cumulative, stock")
    qualifier = _qualifier(_text(row, "qualifier"))
    low, high = _figure(row.get("value"), qualifier)
    on, start, end = _times(row, scope)
    said, stream = population(row.get("population"), generic=generic)
    traits = frozenset(vocabulary().canonical(trait) for trait in said)
    for a, b in combinations(sorted(traits), 2):
        if vocabulary().excludes(a, b, home):
            raise _BadRowError(f"nobody is both {a!r} and {b!r}; count them in two rows")
    kind = _text(row, "voice_kind") or "unknown"
    if kind not in get_args(PublisherKind):
        raise _BadRowError(f"voice_kind {kind!r} is not one of {', '.join(get_args(PublisherKind))}")
    speaker = _text(row, "asserted_by") or "unknown voice"
    voice, verified, announced = voices.parse(speaker, kind)  # type: ignore[arg-type]
    return Counted(
        id=given,
        scope=scope,  # type: ignore[arg-type]
        population=traits,
        low=low,
        high=high,
        qualifier=qualifier,
        voice=voice,
        on=on,
        start=start,
        end=end,
        published=_date(row, "published"),
        said=said,
        stream="announced" if announced and stream == RELEASE and scope != "stock" else stream,
        scene=_text(row, "scene") or None,
        verified=verified,
        closed=_text(row, "closed").lower() in _YES,
        where=where,
    )


def population(value: object, *, generic: bool = False) -> tuple[tuple[str, ...], str]:
    """The traits as written, without repeats, and the stream that one of them names.

    ``generic`` leaves out words such as *prisoner*, which then only name those who are counted.
    """
    parts = value if isinstance(value, list | tuple) else re.split(r"[;|]", str(value or ""))
    said: list[str] = []
    canonical: set[str] = set()
    stream = RELEASE
    for part in parts:
        trait = " ".join(str(part).split())
        vocab = vocabulary()
        named = vocab.stream(trait)
        if named is not None:
            stream = named
        elif not trait or vocab.is_everyone(trait) or (generic and vocab.is_generic(trait)):
            continue
        elif (key := vocab.canonical(trait)) not in canonical:
            canonical.add(key)
            said.append(trait)
    return tuple(said), stream


def _text(row: Mapping[str, Any], column: str) -> str:
    value = row.get(column)
    return "" if value is None else str(value).strip()


def _qualifier(text: str) -> Qualifier:
    key = re.sub(r"[\s-]+", "_", text.lower())
    if key in get_args(Qualifier):
        return key  # type: ignore[return-value]
    if key in _QUALIFIERS:
        return _QUALIFIERS[key]
    raise _BadRowError(f"qualifier {text!r} is not one of {', '.join(get_args(Qualifier))}")


def _figure(value: object, qualifier: Qualifier) -> tuple[int, int]:
    text = "" if value is None else str(value).strip()
    if not text:
        if qualifier in ("hundreds", "dozens"):
            return 0, 0
        raise _BadRowError("has no value; give a whole number of people")
    if isinstance(value, float) and value.is_integer():
        text = str(int(value))
    span = _RANGE.fullmatch(text)
    if span:
        low, high = int(span[1]), int(span[2])
    elif _NUMBER.fullmatch(text):
        low = high = int(re.sub(r"[ ,\u00a0\u202f]", "", text))
    else:
        raise _BadRowError(f"value {text!r} is not a whole number of people")
    if low < 0:
        raise _BadRowError(f"value {text} is negative; give a whole number of people, 0 or more")
    if high > MOST_PEOPLE:
        raise _BadRowError(
            f"value {text} is more people than any act could hold (the limit is {MOST_PEOPLE:,})"
        )
    if low > high:
        raise _BadRowError(f"value {text} contradicts itself: the range ends below its start")
    if qualifier == "under" and high == 0:
        raise _BadRowError("contradicts itself: there is no number of people under 0")
    return low, high


def _times(row: Mapping[str, Any], scope: str) -> tuple[When | None, When | None, When | None]:
    on, start, end = _date(row, "on"), _date(row, "from"), _date(row, "to")
    if scope == "cumulative":
        if on is not None and end is not None:
            raise _BadRowError("contradicts itself: a cumulative count ends at 'to', and it has 'on' as well")
        end = end if end is not None else on
        if start is None and end is None and _date(row, "published") is None:
            raise _BadRowError("a cumulative count needs 'from' or 'to'")
        if start is not None and end is not None and start.bounds.start_lo > end.bounds.end_hi:
            raise _BadRowError(f"the period is reversed: it starts {start} and ends {end}")
        return None, start, end
    if on is not None and (start is not None or end is not None):
        raise _BadRowError(
            f"contradicts itself: a {scope} is 'on' one day, and it has 'from' or 'to' as well"
        )
    if on is None and start is not None and end is not None:
        if start.bounds.start_lo > end.bounds.end_hi:
            raise _BadRowError(f"the period is reversed: it starts {start} and ends {end}")
        on = _parsed(f"{start}/{end}", "from")
    if on is None:
        raise _BadRowError(f"a {scope} needs 'on', the day that it is about")
    return on, None, None


def _date(row: Mapping[str, Any], column: str) -> When | None:
    text = _text(row, column)
    return _parsed(text, column) if text else None


def _parsed(text: str, column: str) -> When:
    try:
        return When(re.sub(r"[T ]\d{2}:\d{2}.*$", "", text))
    except ValueError as error:
        hint = "write it as 2025-12-13, 2025-12 or 2025-12-13?"
        raise _BadRowError(f"{column} {text!r} is no date ({error}); {hint}") from error
