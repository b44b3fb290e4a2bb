"""The formats, in the order in which they are tried."""

from __future__ import annotations

from detente.lists.base import ListFormat
from detente.lists.eu import EuFsf
from detente.lists.eu_cfsp import EuCfsp
from detente.lists.ofac_advanced import OfacAdvanced
from detente.lists.ofac_csv import OfacAdd, OfacAlt, OfacComments, OfacCsv
from detente.lists.ofac_xml import OfacXml
from detente.lists.opensanctions import FtmJson, TargetsCsv
from detente.lists.seco import Seco
from detente.lists.uk import UkCsv, UkXml
from detente.lists.uk_ofsi import OfsiCsv, OfsiXml
from detente.lists.un import UnConsolidated

FORMATS: tuple[ListFormat, ...] = (
    OfacXml(), OfacAdvanced(), EuFsf(), EuCfsp(), UnConsolidated(), UkXml(), OfsiXml(), Seco(), UkCsv(),
    OfsiCsv(), TargetsCsv(), FtmJson(), OfacCsv(), OfacAlt(), OfacAdd(), OfacComments(),
)  # fmt: skip
_HEAD = 4000


def sniff(text: str, filename: str = "") -> ListFormat | None:
    """The first format that recognises the text, or None."""
    head = text[:_HEAD]
    return next((each for each in FORMATS if each.recognises(head, filename)), None)
