"""Two versions of a record side by side: which fields changed, and what in them did.

Copies of one list can come in two formats (OFAC's CSV and its XML), which have no field in common. There
only what every format says is compared: names, numbers, the programmes, the kind of subject. All else
that one copy has and the other has not says something about the formats and nothing about the record.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from detente.ledger.kept import Kept
from detente.lists.ofac_csv import CUT_REMARKS
from detente.lists.words import identifier, words
from detente.model import Identifier, Record
from detente.views.measures.state import MeasureState

Changed = dict[str, tuple[object, object]]
"""Changed fields with what they were and what they are; None where a version does not have the field."""

_FEW = 4
_PARTS = re.compile(r";\s+|\n+|\|")
_NUMBERING = frozenset({"uid", "id", "ssid", "logicalid", "versionnum"})
"""Names of fields that number the parts of a record, and say nothing to a reader."""
_SHOWN, _LONG = 160, 60


def changed(before: Mapping[str, object], after: Mapping[str, object]) -> Changed:
    """The fields that differ."""
    return {
        name: (before.get(name), after.get(name))
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    }


def amended(before: MeasureState, after: MeasureState) -> Changed:
    """What changed in a measure's record, in common terms where its two copies are of different formats."""
    if one_format(before.record, after.record):
        return changed(before.record, after.record)
    return _in_common(
        *(
            _Common(s.subject, s.program.split("; "), s.kind, s.names[1:], s.identifiers, s.record)
            for s in (before, after)
        )
    )


def between(before: Record | Kept, after: Record | Kept) -> Changed:
    """The same of two records."""
    if one_format(before.fields, after.fields):
        return changed(before.fields, after.fields)
    return _in_common(
        *(
            _Common(names[0] if names else "", r.program, r.kind, names[1:], r.identifiers, r.fields)
            for r in (before, after)
            for names in ([name.name for name in r.names],)
        )
    )


def one_format(before: Mapping[str, object], after: Mapping[str, object]) -> bool:
    """Whether two records have enough fields of the same name to be of one format."""
    fewer = min(len(before), len(after))
    return fewer < _FEW or len(before.keys() & after.keys()) * _FEW >= fewer


class _Common(NamedTuple):
    """What every format says of a record."""

    name: str
    program: Sequence[str]
    kind: str
    aliases: Sequence[str]
    numbers: Sequence[Identifier]
    fields: Mapping[str, object]

    @property
    def has_aliases(self) -> bool:
        """Whether all of them are here: those of OFAC's main file stand in another one."""
        return "ent_num" not in self.fields or "alt" in self.fields

    @property
    def has_numbers(self) -> bool:
        """Whether all of them are: the main file cuts off long remarks."""
        return "comments" in self.fields or len(str(self.fields.get("Remarks", ""))) < CUT_REMARKS


def _in_common(before: _Common, after: _Common) -> Changed:
    found: Changed = {}
    if words(before.name) != words(after.name):
        found["name"] = (before.name, after.name)
    if set(before.program) != set(after.program):
        found["program"] = ("; ".join(before.program), "; ".join(after.program))
    if before.kind != after.kind:
        found["kind"] = (before.kind, after.kind)
    if before.has_aliases and after.has_aliases and _spelled(before) != _spelled(after):
        found["aliases"] = ("; ".join(before.aliases), "; ".join(after.aliases))
    if before.has_numbers and after.has_numbers and _numbered(before) != _numbered(after):
        old, new = ("; ".join(n.value for n in each.numbers) for each in (before, after))
        found["numbers"] = (old, new)
    return found


def _spelled(record: _Common) -> set[tuple[str, ...]]:
    return {words(alias) for alias in record.aliases} - {words(record.name)}


def _numbered(record: _Common) -> set[str]:
    """The numbers, less those that are others with words, which one format has apart."""
    numbers = {plain for each in record.numbers if (plain := identifier(each.value))}
    return {one for one in numbers if not any(other != one and other in one for other in numbers)}


def told(fields: Mapping[str, tuple[object, object]]) -> list[str]:
    """What changed, a line for each part: ``Remarks: + Tax ID No. 7``, ``Program: BELARUS → IRAN``.

    A field of many parts (aliases, remarks joined by semicolons) shows those that came and those that went.
    """
    return list(chain.from_iterable(_told(name, *pair) for name, pair in fields.items()))


def lines(name: str, value: object) -> list[str]:
    """A field as people read it: its text, or a line for each part of a field that has parts."""
    if isinstance(value, str):
        return [value]
    prefix = f"{name}."
    return [
        f"{path.removeprefix(prefix)}: {text}" if path.startswith(prefix) else text
        for path, text in _parts(name, value)
    ]


def _told(name: str, before: object, after: object) -> Iterator[str]:
    old, new = Counter(_parts(name, before)), Counter(_parts(name, after))
    gone, come = list((old - new).elements()), list((new - old).elements())
    if len(gone) == len(come) == 1 and gone[0][0] == come[0][0]:
        yield f"{gone[0][0]}: {_turned(gone[0][1], come[0][1])}"
        return
    for sign, parts in (("−", gone), ("+", come)):
        for path, text in parts:
            yield f"{path}: {sign} {_short(text)}"
    if not gone and not come:
        yield f"{name}: in another order"


def _parts(path: str, value: object) -> Iterator[tuple[str, str]]:
    """The parts of a field that a reader looks at: a text, a list's items, an element with its own texts."""
    if isinstance(value, Mapping):
        plain = {k: v for k, v in value.items() if isinstance(v, str) and k.casefold() not in _NUMBERING}
        if text := ", ".join(v for v in plain.values() if v.strip()):
            yield path, text
        for name, held in value.items():
            if not isinstance(held, str):
                # One text and several of a name are alike: a second date is one more and no other thing.
                several = isinstance(held, list) and all(isinstance(each, str) for each in held)
                yield from _parts(path if several else f"{path}.{name}", held)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _parts(path, each)
    elif value is not None:
        for part in _PARTS.split(str(value)):
            # OFAC writes an empty cell so.
            if (text := part.strip().rstrip(".")) and text != "-0-":
                yield path, text


def _turned(before: str, after: str) -> str:
    """A text that became another; of long ones, what is different between their like beginnings and ends."""
    if max(len(before), len(after)) > _LONG:
        start = _alike(before, after)
        if start < min(len(before), len(after)):
            start = max(before.rfind(" ", 0, start) + 1, 0)
        old, new = before[start:], after[start:]
        end = _alike(old[::-1], new[::-1])
        lead, trail = "… " if start else "", " …" if end else ""
        old, new = (f"{lead}{_short(text[: len(text) - end].strip())}{trail}" for text in (old, new))
        plain = lead + trail
        if plain in (old, new):
            return f"+ {new}" if old == plain else f"− {old}"
        return f"{old} → {new}"
    return f"{before} → {after}"


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
