"""List records as the ledger gives them back: a day's list is thousands, and few are looked at whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from detente.model import Dated, Identifier, Name
from detente.when import When

T = TypeVar("T")


class Fields(Mapping[str, Any]):
    """A record's fields under the list's own names, decoded when somebody looks at them.

    Those of a record that several files make up are joined; the last file's word counts.
    """

    __slots__ = ("_held", "_raw")

    def __init__(self, *raw: msgspec.Raw) -> None:
        self._raw = raw
        self._held: dict[str, Any] | None = None

    def __or__(self, other: Fields) -> Fields:
        return Fields(*self._raw, *other._raw)

    def some(self, decoder: msgspec.json.Decoder[T]) -> T:
        """A few fields of the first file, as a struct has them, without a look at the others."""
        return decoder.decode(self._raw[0])

    def _fields(self) -> dict[str, Any]:
        if self._held is None:
            self._held = {}
            for raw in self._raw:
                self._held |= msgspec.json.decode(raw, type=dict[str, Any])
        return self._held

    def __getitem__(self, name: str) -> Any:
        return self._fields()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields())

    def __len__(self) -> int:
        return len(self._fields())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and self._fields() == dict(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(self._fields())


class Kept(msgspec.Struct, frozen=True, gc=False):
    """A record (`detente.model.Record`) as the ledger has it."""

    list: str
    entry: str
    kind: str
    names: tuple[Name, ...]
    program: tuple[str, ...]
    raw: msgspec.Raw = msgspec.field(name="fields")
    identifiers: tuple[Identifier, ...] = ()
    dates: tuple[Dated, ...] = ()
    basis: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()

    @property
    def fields(self) -> Fields:
        """Its fields under the list's own names."""
        return Fields(self.raw)


class Listed(msgspec.Struct, frozen=True, gc=False):
    """What a record claim states: the record, whose measure it is, and since when, where the list says."""

    record: Kept
    authority: str | None = None
    when: When | None = None


class _Body(msgspec.Struct, frozen=True, gc=False):
    """As much of a record claim as the views of lists need."""

    act: Listed


@lru_cache(maxsize=65_536)
def _when(kind: type[When], value: str) -> When:
    """A date; lists say a few thousand of them over and over."""
    return kind(value)


_BODIES = msgspec.json.Decoder(_Body, dec_hook=_when)


def listed(body: str) -> Listed:
    """What the body of a record claim states."""
    return _BODIES.decode(body).act
