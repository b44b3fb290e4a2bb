"""Official lists: their formats, their dated copies, and the acts that follow from them.

An authority publishes its list anew, whole, whenever it changes, and keeps no history. So a copy says what
was listed on its day; what was imposed, changed or taken off, and when, shows only between copies, and
only as exactly as copies lie close. A format (`base`, one file each) cuts a copy into raw records and reads
those that are new; `snapshots` turns the set of dated copies into what was listed from when to when, the
same in whatever order they arrived; `adding` enters a copy into a ledger. *Gone from the list* is what
copies can show. It is never called lifted: that is an act, which somebody has to have stated (`acts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detente.ledger import Ledger
    from detente.lists.adding import Outcome
    from detente.lists.base import ListFormat
    from detente.model import Document
    from detente.sources.archive import Archive

__all__ = ["add_copy", "settle", "sniff"]


def sniff(text: str, filename: str = "") -> ListFormat | None:
    """The format of a list's text, or None where it is none that we know."""
    from detente.lists.formats import sniff as find

    return find(text, filename)


def add_copy(
    ledger: Ledger, archive: Archive, document: Document, data: bytes, *, polled: bool = False
) -> Outcome:
    """Enter a copy of a list with the records that no earlier copy had; see `detente.lists.adding`."""
    from detente.lists.adding import add_copy as add

    return add(ledger, archive, document, data, polled=polled)


def settle(ledger: Ledger) -> None:
    """Take what reviewers decided about copies into the index; see `detente.lists.adding`."""
    from detente.lists.adding import settle as do

    do(ledger)
