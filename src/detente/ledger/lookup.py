"""Entries of lists by the words of their names, by identifiers, by their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa

from detente.ledger.roll_tables import identifier_table, version_table, word_table
from detente.ledger.rolls import lists


def with_words(connection: sa.Connection, words: Sequence[str], own: int) -> Iterator[tuple[str, str, bool]]:
    """The entries with a name that has these words: list, entry, whether ``own`` words are all it has."""
    w = word_table.c
    candidates: dict[tuple[str, str, int], int] | None = None
    for word in dict.fromkeys(words):
        rows = connection.execute(sa.select(w.list, w.entry, w.name, w.words).where(w.word == word))
        found = {(row.list, row.entry, row.name): row.words for row in rows}
        if candidates is None:
            candidates = found
        else:
            candidates = {key: n for key, n in candidates.items() if key in found}
        if not candidates:
            return
    best: dict[tuple[str, str], bool] = {}
    for (name, entry, _), count in (candidates or {}).items():
        best[name, entry] = best.get((name, entry), False) or count == own
    for (name, entry), exact in sorted(best.items()):
        yield name, entry, exact


def shortest_with(connection: sa.Connection, word: str) -> list[tuple[str, str, int]]:
    """The entries with a name that has this word: list, entry, how many words the shortest such name has."""
    w = word_table.c
    query = sa.select(w.list, w.entry, sa.func.min(w.words)).where(w.word == word).group_by(w.list, w.entry)
    return [(name, entry, count) for name, entry, count in connection.execute(query)]


def with_entry(connection: sa.Connection, number: str) -> list[tuple[str, str]]:
    """The entries that are followed under this number of their list, or under it and more: list, entry."""
    v = version_table.c
    result: list[tuple[str, str]] = []
    for name in lists(connection):
        same = sa.or_(v.entry == number, sa.and_(v.entry > f"{number}/", v.entry < f"{number}0"))
        query = sa.select(v.entry).where(v.list == name, same).distinct().order_by(v.entry)
        result += [(name, entry) for entry in connection.execute(query).scalars()]
    return result


def with_identifier(connection: sa.Connection, values: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """The entries with one of these identifiers: list, entry, its kind, the identifier."""
    i = identifier_table.c
    result: list[tuple[str, str, str, str]] = []
    for at in range(0, len(values), 500):
        query = sa.select(i.list, i.entry, i.kind, i.value).where(i.value.in_(list(values[at : at + 500])))
        result += [(row.list, row.entry, row.kind, row.value) for row in connection.execute(query)]
    return sorted(result)
