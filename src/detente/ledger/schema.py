"""The tables, as SQLAlchemy Core sees them; the migrations make them."""

from __future__ import annotations

import sqlalchemy as sa

HEAD = "0002"
"""The newest migration. A ledger that is older is upgraded when it is opened for writing."""

metadata = sa.MetaData()

entry = sa.Table(
    "entry",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("id", sa.String(80), nullable=False, unique=True),
    # What follows down to `topic` is read off the body, so that a view need not parse what it skips.
    sa.Column("source", sa.String(80)),
    sa.Column("known", sa.String(10), nullable=False),
    sa.Column("topic", sa.String(16), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("recorded_at", sa.String(32), nullable=False),
    sa.Column("chain", sa.String(64), nullable=False),
    sa.Index("entry_by_topic", "kind", "topic", "known"),
    sa.Index("entry_by_source", "source"),
)
