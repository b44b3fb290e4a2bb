"""The ledger: an append-only, hash-chained table of sources, claims and decisions.

Nothing is ever updated or deleted (triggers refuse it); a mistake is answered by a later decision. Each
entry's chain value hashes the one before it, so that a change anywhere shows everywhere after it. A
document and all its claims enter in one transaction: a ledger holds it wholly or not at all.

The ledger knows no language and no file format. It answers one question, `Ledger.snapshot`: which
entries were knowable on a day. Everything else is a view's business.
"""

from detente.ledger.snapshot import Snapshot
from detente.ledger.store import Ledger
from detente.ledger.verify import Report, verify

__all__ = ["Ledger", "Report", "Snapshot", "verify"]
