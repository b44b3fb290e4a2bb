"""The one table of entries, and the triggers that keep it append-only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the table; from then on a row can be added and never touched."""
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("id", sa.String(80), nullable=False, unique=True),
        sa.Column("source", sa.String(80)),
        sa.Column("known", sa.String(10), nullable=False),
        sa.Column("topic", sa.String(16), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("recorded_at", sa.String(32), nullable=False),
        sa.Column("chain", sa.String(64), nullable=False),
    )
    op.create_index("entry_by_topic", "entry", ["kind", "topic", "known"])
    op.create_index("entry_by_source", "entry", ["source"])
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER entry_no_{verb.lower()} BEFORE {verb} ON entry "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        )
