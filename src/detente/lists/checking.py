"""The index of lists against what it was made from, and made anew.

Copies, versions, runs, words and numbers are derived: they follow from the archived originals and the
claims. So they can be checked, and where they are damaged or of an older program, made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import sqlalchemy as sa

from detente.errors import UserError
from detente.ledger import Ledger, rolls
from detente.ledger.schema import entry as entry_table
from detente.lists import adding
from detente.lists.authorities import table
from detente.lists.formats import sniff
from detente.lists.snapshots import Book, Copy
from detente.model import Document, Source, from_json

TextOf = Callable[[Source], str]


def check(ledger: Ledger, text_of: TextOf) -> list[str]:
    """What in the index does not agree with the archived copies; empty where all does.

    Args:
        ledger: the ledger.
        text_of: gives a source's text from its archived bytes, and raises ValueError where it cannot.
    """
    problems: list[str] = []
    with ledger.reading() as connection:
        sources = {source.id: source for source in _sources(connection)}
        indexed: set[str] = set()
        for name in rolls.lists(connection):
            stored, by_digest = rolls.load(connection, name, table().belief)
            fresh = Book(table().belief, entry_of=stored.entry_of)
            for copy in stored.copies:
                indexed.add(copy.source)
                source = sources.get(copy.source)
                if source is None:
                    problems.append(f"list {name}: its copy {copy.source[:23]} is no source of the ledger")
                    continue
                try:
                    roll = _roll(source, text_of(source), stored, by_digest)
                except (ValueError, UserError) as error:
                    problems.append(f"list {name}, copy of {copy.day}: {error}")
                    roll = stored.roll(copy.key)
                fresh.place(Copy(copy.key, copy.source, len(roll), copy.cut, verdict=copy.verdict), roll)
            problems += _differences(name, stored, fresh)
        for source_id in sorted(set(sources) - indexed):
            problems.append(f"the list copy {source_id[:23]} is missing from the index of lists")
    return problems


def rebuild(ledger: Ledger, text_of: TextOf) -> int:
    """Make the index anew from the sources and claims of the ledger; how many copies it has.

    Raises:
        UserError: a copy's text is missing or damaged, or it is no list any more.
    """
    with ledger.transaction() as connection:
        for each in reversed(rolls.tables.sorted_tables):
            connection.execute(sa.delete(each))
        states: dict[str, adding.OpenList] = {}
        copies = 0
        for source in _sources(connection):
            try:
                document = Document(source=source, text=text_of(source))
            except ValueError as error:
                raise UserError(f"{source.name or source.id[:23]}: {error}") from None
            form = sniff(document.text, source.name or "")
            name = source.list
            if form is None or name is None:
                raise UserError(f"{source.name or source.id[:23]} is no list that this program can read")
            state = states.setdefault(name, adding.OpenList(0, Book(table().belief), {}, {}))
            # The day that it was added with stands in the source, and no other is asked for.
            _, key = adding.dated(document, form, name, settled=True)
            split = form.split(document.text)
            adding.enter(connection, ledger, state, form, split, name, source, key, append=False)
            copies += 1
        adding.forget(ledger)
    return copies


def _sources(connection: sa.Connection) -> Iterator[Source]:
    e = entry_table.c
    query = sa.select(e.body).where(e.kind == "source", e.topic == "list").order_by(e.seq)
    for body in connection.execute(query).scalars().all():
        yield from_json(body, Source)


def _roll(source: Source, text: str, book: Book, by_digest: dict[bytes, int]) -> frozenset[int]:
    """The versions that a copy's text holds."""
    form = sniff(text, source.name or "")
    if form is None:
        raise ValueError("its text is no list any more")
    state = adding.OpenList(0, book, by_digest, {})
    found, new, _ = adding.sorted_out(state, form, form.split(text), source.list or "")
    if new:
        raise ValueError(f"{len(new)} of its records are not in the index")
    return frozenset(version for version in found if version is not None)


def _differences(name: str, stored: Book, fresh: Book) -> list[str]:
    problems = []
    entries = {e for e in {*stored.runs, *fresh.runs} if stored.runs.get(e, []) != fresh.runs.get(e, [])}
    if entries:
        some = ", ".join(sorted(entries)[:5])
        problems.append(
            f"list {name}: the runs of {len(entries)} entries do not agree with its copies ({some})"
        )
    told = [(c.key, c.held is None) for c in stored.copies]
    if told != [(c.key, c.held is None) for c in fresh.copies]:
        problems.append(f"list {name}: which copies are believed does not agree with the rule")
    return problems
