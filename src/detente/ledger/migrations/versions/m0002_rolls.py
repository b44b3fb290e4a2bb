"""The tables in which lists are kept through time; all of them can be made anew from the entries."""

from __future__ import annotations

from alembic import op

from detente.ledger.roll_tables import tables

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create them."""
    tables.create_all(op.get_bind())
