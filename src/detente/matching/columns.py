"""What the columns of somebody's table hold, told by their headers in several languages."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from detente.errors import UserError
from detente.sources import values

_DATA = Path(__file__).parent / "data" / "columns.toml"
_PARTS = ("given", "patronymic", "surname")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row. Each of `names` is cells that together make one spelling; `aliases` hold
    several spellings; `identifiers` are (column, family), a family being a key of `[identifiers]`.
    """

    names: tuple[tuple[int, ...], ...]
    aliases: tuple[int, ...] = ()
    key: int | None = None
    born: int | None = None
    sex: int | None = None
    nationality: int | None = None
    kind: int | None = None
    identifiers: tuple[tuple[int, str], ...] = ()

    @property
    def evidence(self) -> bool:
        """Whether a column says more of a subject than its names."""
        return any(c is not None for c in (self.born, self.sex, self.nationality, self.kind)) or bool(
            self.identifiers
        )


@cache
def vocabulary() -> dict[str, Any]:
    """The tables of ``data/columns.toml``."""
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


@cache
def words_of(table: str) -> dict[str, str]:
    """Which entry of a table each of its words belongs to, the words as `values.key` makes them."""
    own = {values.key(word): entry for entry, words in vocabulary()[table].items() for word in words}
    return {**values.words_of(table), **own} if table == "columns" else own


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row heads the columns: one of its cells is a known header of names."""
    found = {words_of("columns").get(values.key(cell)) for cell in cells}
    return bool(found & {"name", "surname", "given"})


def find(header: Sequence[str], column: str | None, what: str) -> Columns:
    """Return what the columns hold, by their headers; the name is in `column` where that is given: a header
    or a number (1 is the first).

    Raises:
        UserError: there is no such column, or none that holds a name.
    """
    heads = [values.key(cell) for cell in header]
    fields: dict[str, int] = {}
    for n, head in enumerate(heads):
        field = words_of("columns").get(head)
        if field is not None:
            fields.setdefault(field, n)
    names, aliases = _names(header, heads, fields, column, what)
    taken = {n for group in names for n in group} | set(aliases)
    families = words_of("identifiers")
    numbers = tuple((n, families[h]) for n, h in enumerate(heads) if h in families and n not in taken)
    taken |= {n for n, _ in numbers}
    rest = {field: n for field, n in fields.items() if n not in taken}
    return Columns(
        names,
        aliases,
        key=rest.get("id"),
        born=rest.get("born"),
        sex=rest.get("sex"),
        nationality=rest.get("nationality"),
        kind=rest.get("kind"),
        identifiers=numbers,
    )


def _names(
    header: Sequence[str], heads: Sequence[str], fields: dict[str, int], column: str | None, what: str
) -> tuple[tuple[tuple[int, ...], ...], tuple[int, ...]]:
    shown = ", ".join(cell.strip() for cell in header[:12] if cell.strip())
    if column is not None:
        for wanted, among in ((column.strip(), [h.strip() for h in header]), (values.key(column), heads)):
            if wanted in among:
                return ((among.index(wanted),),), ()
        if column.isdigit() and 1 <= int(column) <= len(header):
            return ((int(column) - 1,),), ()
        raise UserError(f"{what} has no column {column!r}; its columns are {shown}")
    others = [n for n, head in enumerate(heads) if _is_other_name(head)]
    aliases = tuple(n for n in others if heads[n] in _alias_headers())
    single = [(n,) for n in others if n not in aliases]
    groups: list[tuple[int, ...]]
    if "name" in fields:
        groups = [(fields["name"],), *single]
    elif parts := tuple(fields[p] for p in _PARTS if p in fields):
        groups = [parts, *single]
    elif len(header) == 1:
        groups = [(0,)]
    else:
        raise UserError(f"{what} has no column headed 'name' (it has {shown}); say which with --column")
    return tuple(groups), aliases


@cache
def _alias_headers() -> frozenset[str]:
    return frozenset(values.key(head) for head in values.vocabulary()["other_names"]["headers"])


def _is_other_name(head: str) -> bool:
    """Whether a header is of further names: *aliases*, or *name* with a language's word beside it."""
    if head in _alias_headers():
        return True
    named = words_of("columns")
    return head not in named and any(
        named.get(rest) == "name"
        for word in values.vocabulary()["other_names"]["words"]
        for rest in (head.removeprefix(f"{values.key(word)} "), head.removesuffix(f" {values.key(word)}"))
        if rest != head
    )
