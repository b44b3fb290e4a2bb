"""The tables in which lists are kept through time; `detente.ledger.rolls` says what for."""

from __future__ import annotations

import sqlalchemy as sa

tables = sa.MetaData()
_KEY = sa.BigInteger()

copy_table = sa.Table(
    "list_copy",
    tables,
    sa.Column("list", sa.String(64), primary_key=True),
    sa.Column("key", _KEY, primary_key=True, autoincrement=False),
    sa.Column("source", sa.String(80), nullable=False, unique=True),
    sa.Column("records", sa.Integer, nullable=False),
    sa.Column("cut", sa.Text),
    sa.Column("held", sa.Text),
    sa.Column("verdict", sa.Boolean),
    sa.Column("unread", sa.Integer, nullable=False),
    # The versions of a copy that is held, four bytes each; those of any other are in the runs.
    sa.Column("roll", sa.LargeBinary),
)
version_table = sa.Table(
    "list_version",
    tables,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("list", sa.String(64), nullable=False),
    sa.Column("entry", sa.String(120), nullable=False),
    sa.Column("digest", sa.LargeBinary(16), nullable=False),
    sa.Column("claim", sa.Integer, nullable=False),
    sa.Column("stated", sa.String(10)),
    sa.Index("list_version_by_list", "list", "entry"),
)
run_table = sa.Table(
    "list_run",
    tables,
    sa.Column("list", sa.String(64), primary_key=True),
    sa.Column("entry", sa.String(120), primary_key=True),
    sa.Column("start", _KEY, primary_key=True, autoincrement=False),
    sa.Column("stop", _KEY, nullable=False),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("listed", _KEY, nullable=False),
    sa.Column("node", _KEY, nullable=False),
    sa.Column("stated", sa.String(10)),
    sa.Index("list_run_by_start", "list", "node", "start"),
    sa.Index("list_run_by_stop", "list", "node", "stop"),
    sa.Index("list_run_by_stated", "list", "stated", sqlite_where=sa.text("stated IS NOT NULL")),
    sqlite_with_rowid=False,
)
word_table = sa.Table(
    "list_word",
    tables,
    sa.Column("word", sa.String(120), primary_key=True),
    sa.Column("list", sa.String(64), primary_key=True),
    sa.Column("entry", sa.String(120), primary_key=True),
    sa.Column("name", sa.Integer, primary_key=True, autoincrement=False),
    # How many words of its own the name has, legal forms aside.
    sa.Column("words", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
)
identifier_table = sa.Table(
    "list_identifier",
    tables,
    sa.Column("value", sa.String(120), primary_key=True),
    sa.Column("list", sa.String(64), primary_key=True),
    sa.Column("entry", sa.String(120), primary_key=True),
    sa.Column("kind", sa.String(120), nullable=False),
    sqlite_with_rowid=False,
)
