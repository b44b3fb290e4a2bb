"""The formats, in the order in which they are tried."""

from __future__ import annotations

from detente.lists.base import ListFormat
from detente.lists.ofac_csv import OfacAdd, OfacAlt, OfacCsv
from detente.lists.ofac_xml import OfacXml

FORMATS: tuple[ListFormat, ...] = (OfacXml(), OfacCsv(), OfacAlt(), OfacAdd())
_HEAD = 4000


def sniff(text: str, filename: str = "") -> ListFormat | None:
    """The first format that recognises the text, or None."""
    head = text[:_HEAD]
    return next((each for each in FORMATS if each.recognises(head, filename)), None)
