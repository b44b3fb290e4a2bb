"""What both sides may know of a subject besides its names: birth, sex, nationality, numbers.

Tables, registries and official lists write these in words of their own. Here they become one form, so that
`detente.names` can weigh them. What cannot be read is no evidence; it is never a reason to drop anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from detente.lists.words import identifier, one_number, words
from detente.matching.columns import Columns, vocabulary, words_of
from detente.names.subjects import Subject, weigh
from detente.sources import values

if TYPE_CHECKING:
    from detente.model import Dated, Identifier
    from detente.when import When

_YEARS = 12
"""Of a span of more years than this nobody's birth is told."""
_FACT = re.compile(r"nationalit|citizenship|gender|\bsex\b", re.IGNORECASE)
_REMARKED = re.compile(r"(?:^|; )(?:alt\. )?(?:(nationality|citizen) ([^;.]+)|Gender (Male|Female))")


_NOBODY = Subject(())


SAME_NUMBER = 0.0005
"""What names count beside a number that both have, at least: somebody must look, however little is alike."""


class Number(NamedTuple):
    """A number that names a subject: its family or kind, and its plain characters."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a subject besides its names."""

    subject: Subject = _NOBODY
    numbers: tuple[Number, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.numbers) or self.subject != _NOBODY


NOTHING = Known()


def weighed(p: float, one: Known, other: Known) -> tuple[float, tuple[str, ...]]:
    """Return the probability `p` of two names, moved by what both sides know, and what moved it, in words."""
    if not one or not other:
        return p, ()
    shared, differing = _numbers(one.numbers, other.numbers)
    mine = theirs = frozenset[str]()
    if shared:
        mine = theirs = frozenset({f"{shared.kind}:{shared.value}"})
        p = max(p, SAME_NUMBER)
    elif differing:
        mine, theirs = (frozenset({f"{n.kind}:{n.value}"}) for n in differing)
    moved, said = weigh(p, replace(one.subject, identifiers=mine), replace(other.subject, identifiers=theirs))
    if shared:
        said = tuple(f"same {shared.kind} {shared.value}" if s == "same identifier" else s for s in said)
    return moved, said


def _numbers(
    ours: Sequence[Number], theirs: Sequence[Number]
) -> tuple[Number | None, tuple[Number, Number] | None]:
    """Return a number that both have, or else two that one subject cannot both have."""
    single = vocabulary()["families"]["single"]
    differing = None
    for a in ours:
        for b in theirs:
            if a.value == b.value and (a.kind == b.kind or one_number(a.kind, b.kind, a.value)):
                return a, None
            if a.kind == b.kind and a.kind in single:
                differing = a, b
    return None, differing


def of_row(row: Sequence[str], columns: Columns, *, month_first: bool | None = None) -> Known:
    """Return what a row of a table says of its subject."""
    if not columns.evidence:
        return NOTHING

    def cell(place: int | None) -> str:
        return row[place].strip() if place is not None and place < len(row) else ""

    subject = Subject(
        (),
        kind=words_of("kinds").get(values.key(cell(columns.kind))),
        born=written(cell(columns.born), month_first),
        gender=sex(cell(columns.sex)),
        nationalities=countries([cell(columns.nationality)]),
    )
    numbers = tuple(
        Number(family, plain)
        for place, family in columns.identifiers
        for each in re.split(r"[;|\n]", cell(place))
        if (plain := identifier(each))
    )
    return Known(subject, numbers)


def of_record(
    kind: str, dates: Iterable[Dated], identifiers: Iterable[Identifier], fields: Mapping[str, Any]
) -> Known:
    """Return what a record of an official list says of its subject."""
    told = list(_told(fields))
    sexes = {s for key, text in told if "nat" not in key and "citi" not in key and (s := sex(text))}
    subject = Subject(
        (),
        kind=kind if kind in ("person", "organization", "vessel") else None,
        born=tuple(dict.fromkeys(b for d in dates if d.meaning == "born" for b in born(d.when))),
        gender=sexes.pop() if len(sexes) == 1 else None,
        nationalities=countries(text for key, text in told if "nat" in key or "citi" in key),
    )
    numbers = tuple(
        Number(family(each.kind), plain) for each in identifiers if (plain := identifier(each.value))
    )
    return Known(subject, numbers)


def _told(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the texts under fields that are about nationality or sex, however deep they lie."""
    for key, value in fields.items():
        if key == "Remarks" and isinstance(value, str):
            for fact, country, gender in _REMARKED.findall(value):
                yield (fact, country) if country else ("gender", gender)
        elif _FACT.search(key):
            yield from ((key.casefold(), text) for text in _texts(value))
        else:
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, Mapping):
                    yield from _told(each)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def born(when: When) -> tuple[str, ...]:
    """Return a date of birth as `Subject` takes it: a vague one by its years, a long span not at all."""
    text = str(when)
    if re.fullmatch(r"\d{4}(-\d{2}){0,2}", text):
        return (text,)
    first, last = when.earliest.year, when.latest.year
    return tuple(str(year) for year in range(first, last + 1)) if last - first < _YEARS else ()


def written(text: str, month_first: bool | None = None) -> tuple[str, ...]:
    """Return a date of birth in any form that people write; nothing where it is none."""
    if not text:
        return ()
    try:
        return born(values.day(text, month_first=month_first))
    except ValueError:
        return ()


def sex(text: str) -> str | None:
    """Return `m` or `f` for a word of any of the languages that registries are kept in."""
    found = values.words_of("sex").get(values.key(text)) if text else None
    return found[0] if found else None


def countries(texts: Iterable[str]) -> frozenset[str]:
    """Return the ISO 3166 codes of the countries that texts name, by name or code."""
    named = _countries()
    return frozenset(
        code
        for text in texts
        for part in (text, *re.split(r"[;,/|]", text))
        if (code := named.get(values.key(part.strip())))
    )


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in (Path(__file__).parent / "data" / "countries.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, *names = line.split(";")
            found.update({values.key(name): code for name in (code, *names)})
    return found


@lru_cache(maxsize=4096)
def family(kind: str) -> str:
    """Return the family of a list's kind of identifier (*Tax ID No.* is `tax`), or else its own words."""
    plain = values.key(kind)
    known = words_of("identifiers").get(plain)
    if known:
        return known
    said = set(words(kind))
    for name in vocabulary()["identifiers"]:
        if set(name.split()) <= said:
            return str(name)
    return plain
