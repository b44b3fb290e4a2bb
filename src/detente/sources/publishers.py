"""Who publishes: which kind of voice a publisher is, and whose media.

Corroboration asks whether a voice is independent of the authority that did a thing. The table
``detente/data/publishers.toml`` answers for the field's usual publishers; a case adds to it, or overrides
it, with ``[[publisher]]`` tables of the same form in its ``case.toml``.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeGuard, get_args

from detente.errors import UserError
from detente.model import PublisherKind, Value

_KINDS = [kind for kind in get_args(PublisherKind) if kind != "unknown"]
_FIELDS = {"name", "kind", "aliases", "domain", "domains", "country", "authority", "note"}
_OUTSIDE = re.compile(r"[\W_]+")
_COUNTRY = re.compile(r"[a-z]{2}")


class Publisher(Value, frozen=True):
    """A publisher, under the name that reports show.

    ``country`` is an ISO 3166 code in lower case, None for international bodies; ``authority`` the id (in the
    table of authorities) of the authority whose media or office it is, else None.
    """

    name: str
    kind: PublisherKind
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    authority: str | None = None


class Publishers:
    """A table of publishers, searched by name or domain."""

    def __init__(self, entries: Iterable[Publisher] = ()) -> None:
        self._by_name: dict[str, Publisher] = {}
        self._by_domain: dict[str, Publisher] = {}
        self._entries: dict[str, Publisher] = {}
        for entry in entries:
            self._add(entry)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Publisher]:
        return iter(self._entries.values())

    def _add(self, entry: Publisher) -> None:
        self._entries[_key(entry.name)] = entry
        for name in (entry.name, *entry.aliases):
            self._by_name[_key(name)] = entry
        for domain in entry.domains:
            self._by_domain[domain.lower().removeprefix("www.")] = entry

    def with_entries(self, tables: object, where: str = "case.toml") -> Publishers:
        """A new table with a case's ``[[publisher]]`` tables on top.

        An entry whose name this table knows overrides what it states, and keeps the rest.

        Raises:
            UserError: one of them has not the documented form.
        """
        return Publishers((*self, *map(self._over, _entries(tables, where))))

    def _over(self, entry: Publisher) -> Publisher:
        known = self._by_name.get(_key(entry.name))
        if known is None:
            return entry
        names = dict.fromkeys((*entry.aliases, known.name, *known.aliases))
        same_voice = entry.kind == known.kind
        return Publisher(
            name=entry.name,
            kind=entry.kind,
            aliases=tuple(name for name in names if name != entry.name),
            domains=tuple(dict.fromkeys((*entry.domains, *known.domains))),
            country=entry.country or known.country,
            authority=entry.authority or (known.authority if same_voice else None),
        )

    def find(self, name_or_domain: str | None) -> Publisher | None:
        """The publisher of this name (in any spelling of the table), domain, or address's domain."""
        if not name_or_domain:
            return None
        found = self._by_name.get(_key(name_or_domain))
        if found is not None:
            return found
        host = (
            re.sub(r"^https?://", "", name_or_domain.strip().lower()).partition("/")[0].removeprefix("www.")
        )
        while "." in host and " " not in host:
            if host in self._by_domain:
                return self._by_domain[host]
            host = host.partition(".")[2]
        return None

    def kind_of(self, name: str | None) -> PublisherKind:
        """The kind of the publisher of this name, ``unknown`` where it is not in the table."""
        found = self.find(name)
        return found.kind if found else "unknown"


@cache
def publishers() -> Publishers:
    """The common table.

    Raises:
        UserError: the installed table is damaged.
    """
    where = "data/publishers.toml"
    try:
        data = tomllib.loads(files("detente").joinpath(where).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"{where} cannot be read ({error}); install the package again") from error
    return Publishers(_entries(data.get("publisher"), where))


def _entries(tables: object, where: str) -> list[Publisher]:
    if tables is None:
        return []
    if not isinstance(tables, list):
        raise UserError(f"{where}: 'publisher' must be a list of tables; write [[publisher]] above each")
    entries = [_entry(table, f"{where}: publisher {n}") for n, table in enumerate(tables, 1)]
    owners: dict[str, str] = {}
    for entry in entries:
        for key in {*map(_key, (entry.name, *entry.aliases)), *entry.domains}:
            if key in owners and owners[key] != entry.name:
                raise UserError(
                    f"{where}: {key!r} names both {owners[key]!r} and {entry.name!r}; leave it to one of them"
                )
            owners[key] = entry.name
    return entries


def _entry(table: object, where: str) -> Publisher:
    if not isinstance(table, Mapping):
        raise UserError(f"{where}: must be a table with 'name' and 'kind'")
    name, kind = table.get("name"), table.get("kind")
    if not isinstance(name, str) or not _key(name):
        raise UserError(f"{where}: 'name' is missing; give the publisher's name")
    where = f"{where} ({name})"
    unknown = sorted(set(table) - _FIELDS)
    if unknown:
        raise UserError(f"{where}: unknown field {unknown[0]!r}; use one of {', '.join(sorted(_FIELDS))}")
    if not _is_kind(kind):
        raise UserError(f"{where}: 'kind' is {kind!r}; use one of {', '.join(_KINDS)}")
    country, authority = table.get("country"), table.get("authority")
    if country is not None and not (isinstance(country, str) and _COUNTRY.fullmatch(country)):
        raise UserError(f"{where}: 'country' is {country!r}; use an ISO 3166 code such as 'by'")
    if authority is not None and not (isinstance(authority, str) and authority):
        raise UserError(f"{where}: 'authority' is {authority!r}; use an authority's id")
    if kind == "state media" and authority is None:
        raise UserError(f"{where}: state media need 'authority', the id of the authority whose media it is")
    domains = _strings(table, "domain", where) + _strings(table, "domains", where)
    return Publisher(
        name=name,
        kind=kind,
        aliases=_strings(table, "aliases", where),
        domains=tuple(domain.lower().removeprefix("www.") for domain in domains),
        country=country,
        authority=authority,
    )


def _is_kind(kind: object) -> TypeGuard[PublisherKind]:
    return kind in _KINDS


def _strings(table: Mapping[str, Any], field: str, where: str) -> tuple[str, ...]:
    value = table.get(field, [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(item, str) and item.strip() for item in values):
        raise UserError(f"{where}: {field!r} must be text or a list of texts")
    return tuple(values)


def _key(name: str) -> str:
    """A name as it is looked up: case, marks of quotation and accents aside."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char) or char == "\u0306")
    return _OUTSIDE.sub(" ", unicodedata.normalize("NFC", letters)).strip()
