"""Documents: from bytes, as retrieved, to a text whose code points spans can count.

Everything the ledger knows rests on words in a source. So a source is kept byte for byte (`archive`), its
type is told from its content and not from its name (`sniff`), it is decoded exactly once (`decode`), and its
text is fixed: either the bytes decoded with ``Source.encoding``, or, where text has to be taken out of a page
or a file (`html`, `pdf`, `mail`, `xlsx`), a text of its own, named by ``Source.text_id`` and archived too.
`documents.document` is the one door; `fetch` retrieves from the web and is never called by it.
"""

from __future__ import annotations

from detente.sources.archive import Archive, DamagedBlobError, MissingBlobError
from detente.sources.documents import SIZE_MAX, document, name_day, read_bytes, text_of
from detente.sources.publishers import Publisher, Publishers, publishers
from detente.sources.sniff import sniff

__all__ = [
    "SIZE_MAX",
    "Archive",
    "DamagedBlobError",
    "MissingBlobError",
    "Publisher",
    "Publishers",
    "document",
    "name_day",
    "publishers",
    "read_bytes",
    "sniff",
    "text_of",
]
