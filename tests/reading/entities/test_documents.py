"""Names of lists, laws and orders, which are nobody."""

import pytest

from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def entities(text: str, code: str) -> dict[str, str]:
    return {e.text: e.kind for e in find(parse(text, code, lambda _: False))}


@pytest.mark.parametrize(
    ("text", "code", "written", "somebody"),
    [
        ("OFAC took it off the Specially Designated Nationals List.", "en", "Nationals List", "OFAC"),
        ("Ivan Kral fears the Global Magnitsky Act.", "en", "Magnitsky Act", "Ivan Kral"),
        ("Ivan Kral broke Executive Orders 13067 and 13412.", "en", "Orders", "Ivan Kral"),
        ("Ivan Kral drafted a number of Executive Orders.", "en", "Orders", "Ivan Kral"),
        (
            "The Sanctions Regulations (ASR) are old. ASR lists hit Vesna Oil.",
            "en",
            "ASR",
            "Vesna Oil",
        ),
        ("OFAC repealed the ASR, 31 CFR Part 537, on Monday.", "en", "CFR", "OFAC"),
        (
            "Vesna Oil broke the Tom Kral JADE (Anti-Democratic Efforts) Act.",
            "en",
            "JADE",
            "Vesna Oil",
        ),
        (
            "Order 7 hit the Ministry of Public Order.",
            "en",
            "Executive",
            "Ministry of Public Order",
        ),
        ("Paul Act was freed.", "en", "Trade", "Paul Act"),
        ("Ivan Kral craint la Loi Morel.", "fr", "Loi Morel", "Ivan Kral"),
    ],
)
def test_a_list_or_law_is_nobody(text: str, code: str, written: str, somebody: str) -> None:
    found = entities(text, code)
    assert somebody in found
    assert not any(written in name for name in found)
