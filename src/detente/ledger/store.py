"""Append entries, read them back: the only code that touches the database."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self
from urllib.parse import quote

import sqlalchemy as sa

from detente.errors import UserError
from detente.ledger.schema import HEAD, entry
from detente.ledger.snapshot import Snapshot
from detente.model import Claim, Decision, Source, T, Value, from_json, to_json

GENESIS = hashlib.sha256(b"detente ledger 1").hexdigest()
"""The chain value before the first entry."""
_PATIENCE_S = 30
_BATCH = 500


def link(previous: str, kind: str, identity: str, recorded_at: str, body: str) -> str:
    """The chain value of an entry: SHA-256 over the one before it and everything the entry says."""
    content = hashlib.sha256(body.encode()).hexdigest()
    return hashlib.sha256("\n".join((previous, kind, identity, recorded_at, content)).encode()).hexdigest()


class Ledger:
    """A ledger file. Opening makes no change; `append` and `decide` each add in one transaction.

    Several processes may read while one writes (SQLite's write-ahead log); a second writer waits.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = _engine(path)

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new, empty ledger; one that exists is opened.

        It is made beside its place and put there whole: whoever starts at the same time, or is killed on the
        way, finds a ledger or none.

        Raises:
            UserError: the folder cannot be written, or what stands there is not a ledger.
        """
        if not path.exists():
            try:
                with tempfile.TemporaryDirectory(dir=path.parent, prefix=".new-ledger-") as folder:
                    made = cls(Path(folder) / path.name)
                    with made._told():
                        made._migrate()
                    made.close()
                    _put(made.path, path)
            except OSError as error:
                raise UserError(f"cannot write {path}: {error.strerror}; check the folder") from None
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing ledger.

        Raises:
            UserError: there is none, it is not a ledger, it is damaged, or a newer program wrote it.
        """
        if not path.is_file():
            raise UserError(f"no ledger at {path}: run `detente init` there, or name a case with --case")
        ledger = cls(path)
        with ledger._told():
            version = ledger._version()
            if version is None:
                raise UserError(
                    f"{path} is not a ledger: restore it from a copy, or start anew with `detente init`"
                )
            if version > HEAD:
                raise UserError(
                    f"{path} was written by a newer détente (schema {version}): upgrade the program"
                )
            if version < HEAD:
                ledger._migrate()
        return ledger

    # Writing ------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        """A write transaction: all of it or nothing. Database errors come out as one line."""
        with self._told(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                # A full disk has already rolled back by the time that it is reported.
                if connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
                    connection.exec_driver_sql("ROLLBACK")
                raise
            connection.exec_driver_sql("COMMIT")

    def append(self, source: Source, claims: Iterable[Claim] = ()) -> bool:
        """Add a document with all its claims; False, and no change, where it is there already."""
        with self.transaction() as connection:
            return self.append_in(connection, source, claims)

    def append_in(self, connection: sa.Connection, source: Source, claims: Iterable[Claim] = ()) -> bool:
        """The same inside the caller's transaction."""
        if connection.execute(sa.select(entry.c.seq).where(entry.c.id == source.id)).first():
            return False
        now = _now()
        known = _knowable(source, now)
        rows = [_row("source", source.id, None, known, source.kind, source)]
        seen: set[str] = set()
        for each in claims:
            # Two rules may find the same thing in the same words: that is one claim.
            if each.id not in seen:
                seen.add(each.id)
                rows.append(_row("claim", each.id, source.id, known, _topic(each), each))
        _extend(connection, rows, now)
        return True

    def decide(self, decision: Decision) -> bool:
        """Add a decision; False where the very same one is there already."""
        with self.transaction() as connection:
            if connection.execute(sa.select(entry.c.seq).where(entry.c.id == decision.id)).first():
                return False
            row = _row("decision", decision.id, None, decision.made[:10], decision.kind, decision)
            _extend(connection, [row], _now())
            return True

    def decide_all(self, decisions: Iterable[Decision]) -> int:
        """Add decisions, all or none; how many of them were not there already."""
        with self.transaction() as connection:
            new = {d.id: d for d in decisions}
            for at in range(0, len(ids := list(new)), _BATCH):
                known = sa.select(entry.c.id).where(entry.c.id.in_(ids[at : at + _BATCH]))
                for identity in connection.execute(known).scalars():
                    del new[identity]
            rows = [_row("decision", d.id, None, d.made[:10], d.kind, d) for d in new.values()]
            _extend(connection, rows, _now())
            return len(rows)

    # Reading ------------------------------------------------------------------------------------

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees one state of the ledger from its first statement to its last."""
        with self._told(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                connection.exec_driver_sql("ROLLBACK")

    def snapshot(self, on: date | None = None, known: date | None = None) -> Snapshot:
        """The entries knowable on ``known`` (default: today), for what held ``on`` (default: ``known``)."""
        known = known or datetime.now(UTC).date()
        with self.reading() as connection:
            knowable = entry.c.known <= known.isoformat()
            sources = self._bodies(connection, Source, entry.c.kind == "source", knowable)
            claims = self._bodies(
                connection, Claim, entry.c.kind == "claim", entry.c.topic != "record", knowable
            )
            decisions = self._bodies(connection, Decision, entry.c.kind == "decision", knowable)
        return Snapshot(on or known, known, {s.id: s for s in sources}, tuple(claims), tuple(decisions))

    def sources(self) -> list[Source]:
        """All sources, in the order they were added."""
        with self.reading() as connection:
            return self._bodies(connection, Source, entry.c.kind == "source")

    def source(self, identity: str) -> Source:
        """The source of this id.

        Raises:
            LookupError: there is none.
        """
        with self.reading() as connection:
            found = self._bodies(connection, Source, entry.c.kind == "source", entry.c.id == identity)
        if not found:
            raise LookupError(identity)
        return found[0]

    def claims_of(self, source: str) -> list[Claim]:
        """The claims of one source."""
        with self.reading() as connection:
            return self._bodies(connection, Claim, entry.c.source == source)

    def records(self, source: str, entries: Iterable[str]) -> list[Claim]:
        """The claims by which a list copy, or acts entered by hand, state these entries of a list."""
        stated = sa.func.json_extract(entry.c.body, "$.act.record.entry").in_(list(entries))
        with self.reading() as connection:
            return self._bodies(
                connection, Claim, entry.c.source == source, entry.c.topic == "record", stated
            )

    def find(self, prefix: str) -> list[tuple[str, str]]:
        """The ``(kind, id)`` of entries whose id starts with the given letters; for people who type ids."""
        with self.reading() as connection:
            escaped = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            query = sa.select(entry.c.kind, entry.c.id).where(entry.c.id.like(escaped + "%", escape="\\"))
            return [(row.kind, row.id) for row in connection.execute(query.order_by(entry.c.seq).limit(20))]

    def has(self, identity: str) -> bool:
        """Whether an entry of this id is there."""
        with self.reading() as connection:
            return (
                connection.execute(sa.select(entry.c.seq).where(entry.c.id == identity)).first() is not None
            )

    def head(self) -> str:
        """The chain value of the last entry: noted elsewhere, it proves later that nothing was cut off."""
        with self.reading() as connection:
            return _head(connection)

    @staticmethod
    def _bodies(connection: sa.Connection, kind: type[T], *where: sa.ColumnElement[bool]) -> list[T]:
        query = sa.select(entry.c.body).where(*where).order_by(entry.c.seq)
        return [from_json(body, kind) for body in connection.execute(query).scalars()]

    # The file -----------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _version(self) -> str | None:
        with self._engine.connect() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()

    def _migrate(self) -> None:
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Database failures that a user can mend, as one line; anything else passes through."""
        try:
            yield
        except sa.exc.DatabaseError as error:
            said = str(error.orig).lower()
            if "full" in said:
                raise UserError(
                    f"no space left for {self.path}: free some and run the same command again"
                ) from None
            if "readonly" in said or "unable to open" in said or "permission" in said:
                raise UserError(f"cannot write {self.path}: check the folder's permissions") from None
            if "locked" in said:
                raise UserError(
                    f"{self.path} is being written by another process: try again when it is done"
                ) from None
            if "disk i/o" in said:
                raise UserError(
                    f"the disk failed under {self.path}: check it and its space, then run the command again"
                ) from None
            if "malformed" in said or "not a database" in said or "corrupt" in said:
                raise UserError(
                    f"{self.path} is damaged ({said}): restore it from a copy, or add the documents anew"
                ) from None
            raise


def _engine(path: Path) -> sa.Engine:
    # A write-ahead log needs a file beside the ledger. Where the folder takes none (a read-only medium),
    # nobody can write, and SQLite may read the file as it lies.
    if path.is_file() and not _takes_files(path.parent):
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:
            raise UserError(
                f"{path} was not closed in order, and its folder cannot be written to mend it: "
                "copy the case to where you may write"
            )
        still = {"immutable": "1", "uri": "true"}
        url = sa.URL.create("sqlite", database=f"file:{quote(str(path))}", query=still)
    else:
        url = sa.URL.create("sqlite", database=str(path))
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", connect_args={"timeout": _PATIENCE_S})

    @sa.event.listens_for(engine, "connect")
    def _prepare(connection: object, _: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.close()

    return engine


def _put(made: Path, place: Path) -> None:
    """Move a finished file to its place, unless somebody was there first."""
    try:
        os.link(made, place)
    except FileExistsError:
        pass
    except OSError:
        # A file system without hard links.
        if not place.exists():
            made.replace(place)


def _takes_files(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def _row(
    kind: str, identity: str, source: str | None, known: str, topic: str, body: Value
) -> dict[str, object]:
    return {
        "kind": kind,
        "id": identity,
        "source": source,
        "known": known,
        "topic": topic,
        "body": to_json(body).decode(),
    }


def _extend(connection: sa.Connection, rows: list[dict[str, object]], now: str) -> None:
    """Chain the rows to what is there and write them."""
    previous = _head(connection)
    for row in rows:
        previous = link(previous, str(row["kind"]), str(row["id"]), now, str(row["body"]))
        row["recorded_at"], row["chain"] = now, previous
    if rows:
        # Some thousand rows come with a list: the driver gets them as they are.
        names = list(rows[0])
        place = "?" if connection.dialect.paramstyle == "qmark" else "%s"
        columns, places = ", ".join(names), ", ".join([place] * len(names))
        connection.exec_driver_sql(
            f"INSERT INTO {entry.name} ({columns}) VALUES ({places})", [tuple(row.values()) for row in rows]
        )


def _head(connection: sa.Connection) -> str:
    found = connection.execute(sa.select(entry.c.chain).order_by(entry.c.seq.desc()).limit(1)).scalar()
    return str(found) if found else GENESIS


def _topic(claim: Claim) -> str:
    if claim.act is not None and claim.act.record:
        return "record"
    return claim.kind


def _knowable(source: Source, now: str) -> str:
    """The day from which a source counts: a vague date by its last day, none by the day it was added."""
    return source.published.latest.isoformat() if source.published else now[:10]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
