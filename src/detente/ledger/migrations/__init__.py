"""How the tables came to be, one step a file; run through Alembic by `detente.ledger.store`."""
