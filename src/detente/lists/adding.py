"""A copy of a list into the ledger, in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from weakref import WeakKeyDictionary

import msgspec
import sqlalchemy as sa

from detente import collector
from detente.errors import UserError
from detente.ledger import Ledger, rolls
from detente.ledger.schema import entry as entry_table
from detente.ledger.snapshot import Snapshot
from detente.lists.authorities import lists, table
from detente.lists.base import ListFormat, MalformedRecordError, NotListedError, Split
from detente.lists.formats import sniff
from detente.lists.snapshots import Book, Copy, copy_key, day_in_name, verdicts
from detente.lists.words import bare, identifier, words
from detente.model import Act, Claim, Decision, Document, Record, Source, Subject, claim, from_json, source_id
from detente.sources.archive import Archive
from detente.when import When

_REPORTED = 8


class Outcome(NamedTuple):
    """What became of a copy: ``status`` is ``added``, ``held`` or ``already there``; ``note`` says more.

    ``source`` is what entered the ledger: the document's, with the day whose list it is.
    """

    status: str
    found: dict[str, int]
    note: str
    source: Source


class OpenList(NamedTuple):
    """What a process remembers of a list between copies, good while the ledger's last entry is ``seq``."""

    seq: int
    book: Book
    by_digest: dict[bytes, int]
    by_raw: dict[str, int]


_open: WeakKeyDictionary[Ledger, dict[str, OpenList]] = WeakKeyDictionary()


def add_copy(
    ledger: Ledger, archive: Archive, document: Document, data: bytes, *, polled: bool = False
) -> Outcome:
    """Enter a copy of a list with the records that no earlier copy had.

    A record is a claim of the authority's that it imposes a measure, anchored in the first copy that was
    added with it; that the record stands in other copies too is what the list's book keeps. What a
    malformed record would have said is not known: it is reported by number and skipped.

    Args:
        ledger: where to.
        archive: where the original is kept, as a delta against the copy before it.
        document: the copy's text; its source's ``published`` is the day whose list it is.
        data: the original bytes.
        polled: somebody only looked whether there is a new one, so that the last copy once more is none.

    Raises:
        UserError: it is no list in a known format, has no date, or is not safe to read.
    """
    form = sniff(document.text, document.source.name or "")
    if form is None:
        raise UserError(
            f"{_what(document)} is no list in a known format (docs/lists.md names them): "
            "check what was downloaded, or say what it is with --kind"
        )
    try:
        split = form.split(document.text)
    except UserError as error:
        raise UserError(f"{_what(document)}: {error}") from None
    name = form.list_of(document.text, document.source.name or "")
    source, key = dated(document, form, name)
    settle(ledger)
    memory = _open.setdefault(ledger, {})
    try:
        with collector.paused(), ledger.transaction() as connection:
            state = _state(connection, memory.pop(name, None), name)
            there = _source(connection, source.id)
            if there is not None:
                last = _source(connection, state.book.copies[-1].source) if state.book.copies else None
                if there.published == source.published or (polled and last and last.blob == source.id):
                    return Outcome("already there", {}, "", there)
                source = _again(source, key)
                if _source(connection, source.id) is not None:
                    return Outcome("already there", {}, "", source)
            before = [c.source for c in state.book.copies if c.key < key]
            base = _source(connection, before[-1] if before else _any(state.book))
            archive.put(data, base.blob if base is not None else None)
            if source.text_id is not None:
                archive.put(document.text.encode())
            outcome = enter(connection, ledger, state, form, split, name, source, key)
            memory[name] = state._replace(seq=_last(connection))
    except BaseException:
        memory.pop(name, None)
        raise
    return outcome


def _source(connection: sa.Connection, identity: str | None) -> Source | None:
    if identity is None:
        return None
    body = connection.execute(sa.select(entry_table.c.body).where(entry_table.c.id == identity)).scalar()
    return from_json(body, Source) if body is not None else None


def _again(source: Source, key: int) -> Source:
    """The source of bytes that came before as another day's copy, with an id of its own."""
    identity = source_id(f"{source.id}\n{source.list}\n{key}".encode())
    return msgspec.structs.replace(source, id=identity, same_as=source.id)


def settle(ledger: Ledger) -> None:
    """Bring the index up to what reviewers decided about copies; answers are right without it, but slower."""
    e = entry_table.c
    with ledger.reading() as connection:
        query = sa.select(e.body).where(e.kind == "decision").order_by(e.seq)
        made = tuple(from_json(body, Decision) for body in connection.execute(query).scalars())
        decisions = Snapshot(date.today(), date.today(), {}, (), made).decisions
        stale = [
            (name, decided)
            for name in (rolls.lists(connection) if made else ())
            for copies in (rolls.copies(connection, name),)
            for decided in (verdicts(decisions, {copy.source for copy in copies}),)
            if any(copy.verdict != decided.get(copy.source) for copy in copies)
        ]
    if stale:
        forget(ledger)
        with ledger.transaction() as connection:
            for name, decided in stale:
                book, _ = rolls.load(connection, name, table().belief)
                book.judge_again(decided)
                rolls.save(connection, name, book, every_copy=True)


def enter(
    connection: sa.Connection,
    ledger: Ledger,
    state: OpenList,
    form: ListFormat,
    split: Split,
    name: str,
    source: Source,
    key: int,
    *,
    append: bool = True,
) -> Outcome:
    """Put a copy into the book; without ``append``, its source and claims are in the ledger already."""
    roll, new, problems = sorted_out(state, form, split, name)
    unread = len(problems)
    if append:
        ledger.append_in(
            connection, source, [_claim(form, record, split, at, source) for at, _, record in new]
        )
    numbers = connection.execute(
        sa.select(entry_table.c.seq)
        .where(entry_table.c.source == source.id, entry_table.c.kind == "claim")
        .order_by(entry_table.c.seq)
    ).scalars()
    versions = rolls.add_versions(
        connection,
        name,
        [
            rolls.NewVersion(digest, form.entry(record), number, _stated(record))
            for (_, digest, record), number in zip(new, numbers, strict=True)
        ],
    )
    book = state.book
    for version, (at, digest, record) in zip(versions, new, strict=True):
        book.entry_of[version] = form.entry(record)
        state.by_digest[digest] = version
        if split.context is None and not form.head_matters:
            state.by_raw[split.rows[at]] = version
        roll[at] = version
    rolls.add_names(
        connection,
        name,
        [
            (form.entry(record), each, len(set(bare(n.name))))
            for _, _, record in new
            for n in record.names
            if (each := words(n.name))
        ],
        [
            (form.entry(record), plain, each.kind)
            for _, _, record in new
            for each in record.identifiers
            if (plain := identifier(each.value))
        ],
    )
    held = frozenset(version for version in roll if version is not None)
    if len({book.entry_of[version] for version in held}) < len(held):
        problems += _doubles(book, roll)
    copy = Copy(key, source.id, len(held), split.cut, unread=unread)
    book.place(copy, held)
    rolls.save(connection, name, book)
    note = "; ".join(part for part in (f"{len(held):,} records", _note(copy, problems)) if part)
    return Outcome("held" if copy.held else "added", {"new record": len(new)}, note, source)


def sorted_out(
    state: OpenList, form: ListFormat, split: Split, name: str
) -> tuple[list[int | None], list[tuple[int, bytes, Record]], list[tuple[int, str]]]:
    """Which version each row is; the rows that are new, read; and what is wrong with those that are not."""
    plain = split.context is None and not form.head_matters
    roll: list[int | None] = list(map(state.by_raw.get, split.rows)) if plain else [None] * len(split.rows)
    new: list[tuple[int, bytes, Record]] = []
    problems: list[tuple[int, str]] = []
    fresh: set[bytes] = set()
    head = split.root if form.head_matters else ""
    for at in [at for at, known in enumerate(roll) if known is None]:
        raw = split.rows[at]
        try:
            said = form.key(raw)
            if split.context is not None:
                said = f"{said}\n{form.refers(raw, split)}"
            digest = digest_of(form.name, head, said)
            known = state.by_digest.get(digest)
            if known is None and digest not in fresh:
                record = msgspec.structs.replace(form.read(raw, split), list=name)
                if not record.entry or not (record.names or record.fields):
                    raise MalformedRecordError("it names nobody")
                fresh.add(digest)
                new.append((at, digest, record))
        except NotListedError:
            continue
        except MalformedRecordError as error:
            problems.append((at + 1, str(error)))
            continue
        if known is not None:
            roll[at] = known
            if plain:
                state.by_raw[raw] = known
    return roll, new, problems


def digest_of(form: str, head: str, said: str) -> bytes:
    """What two records of one version have in common: the format and the words."""
    return hashlib.blake2b(f"{form}\n{head}\n{said}".encode(), digest_size=16).digest()


def _doubles(book: Book, roll: Sequence[int | None]) -> list[tuple[int, str]]:
    """The rows whose entry an earlier row has with other words. Both are on the list, and both are kept."""
    first: dict[str, int] = {}
    found = []
    for at, version in enumerate(roll):
        if version is not None and first.setdefault(book.entry_of[version], version) != version:
            found.append((at + 1, f"entry {book.entry_of[version]} again, with other words: both are kept"))
    return found


def _claim(form: ListFormat, record: Record, split: Split, at: int, source: Source) -> Claim:
    start, raw = split.shown(at)
    span = (start, start + len(raw))
    name = record.names[0].name if record.names else record.entry
    stated = _stated(record)
    act = Act(
        kind="impose",
        authority=form.authority(record) or source.authority,
        subjects=(Subject(name=name, span=span),),
        when=When(stated) if stated else None,
        basis=record.basis,
        measure="; ".join(record.measures) or None,
        program="; ".join(record.program) or msgspec.UNSET,
        record=record,
    )
    return claim(act, source=source.id, span=span, text=raw)


def _stated(record: Record) -> str | None:
    """The day on which the record says that the measure was imposed."""
    days = [d.when.latest.isoformat() for d in record.dates if d.meaning == "designated"]
    return min(days) if days else None


def forget(ledger: Ledger) -> None:
    """Drop what this process remembers of the ledger's lists."""
    _open.pop(ledger, None)


def dated(document: Document, form: ListFormat, name: str, *, settled: bool = False) -> tuple[Source, int]:
    """The source with what the list says of itself, and the copy's key among its like.

    ``settled`` takes the source's own day as it is, since it is in the ledger with it.
    """
    source = document.source
    in_name, number = day_in_name(source.name or "")
    stated = form.stated(document.text)
    given = source.published.latest if source.published else None
    # A day that the name gives is the weakest word, and `sources` may have taken it already.
    guessed = not settled and given in (None, in_name)
    day = stated if stated is not None and guessed else given or in_name
    if day is None:
        raise UserError(f"{_what(document)} has no date: say with --published which day's list it is")
    if day > date.today():
        raise UserError(f"{_what(document)}: its day {day} lies ahead: correct it with --published")
    made = msgspec.structs.replace(
        source,
        kind="list",
        published=When(day.isoformat()),
        list=name,
        authority=lists()[name].authority,
        title=source.title or lists()[name].title,
        publisher=source.publisher or _publisher(name),
        publisher_kind="authority" if source.publisher_kind == "unknown" else source.publisher_kind,
    )
    return made, copy_key(day, number, _minute(source, day), source.id)


def _publisher(name: str) -> str:
    return next(a.name for a in table().authority if a.id == lists()[name].authority)


def _minute(source: Source, day: date) -> datetime | None:
    """When on its day the copy was retrieved, if it was retrieved on that day."""
    if source.retrieved is None:
        return None
    try:
        when = datetime.fromisoformat(source.retrieved.replace("Z", "+00:00"))
    except ValueError:
        return None
    return when if when.date() == day else None


def _state(connection: sa.Connection, state: OpenList | None, name: str) -> OpenList:
    seq = _last(connection)
    if state is not None and state.seq == seq:
        return state
    book, by_digest = rolls.load(connection, name, table().belief)
    return OpenList(seq, book, by_digest, state.by_raw if state is not None else {})


def _last(connection: sa.Connection) -> int:
    return connection.execute(sa.select(sa.func.max(entry_table.c.seq))).scalar() or 0


def _any(book: Book) -> str | None:
    return book.copies[0].source if book.copies else None


def _what(document: Document) -> str:
    return document.source.name or document.source.url or document.source.id[:23]


def _note(copy: Copy, problems: Sequence[tuple[int, str]]) -> str:
    parts = []
    if copy.held:
        parts.append(
            f"held for confirmation, not believed: {copy.held} "
            f"(`detente review confirm {copy.source[:19]}` if it is right)"
        )
    elif copy.cut:
        parts.append(copy.cut)
    if problems:
        told = "; ".join(f"{number}: {why}" for number, why in problems[:_REPORTED])
        more = f"; and {len(problems) - _REPORTED} more" if len(problems) > _REPORTED else ""
        parts.append(f"records with mistakes: {told}{more}")
    return "; ".join(parts)
