"""What is offered has not been where somebody accepts it; what is asked for has where it is granted."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OFFERS = [
    ("fr", "Dix-huit prisonniers ont accepté la proposition de sortir de prison.", "planned"),
    ("fr", "Minsk a accepté la proposition de libérer Anna Kral.", "planned"),
    ("en", "Minsk accepted an offer to swap Anna Kral.", "planned"),
    ("ru", "Минск принял предложение освободить Анну Краль.", "planned"),
    ("fr", "Minsk a accepté la demande de libération d'Anna Kral.", "asserted"),
    ("en", "The court granted the request for the release of Anna Kral.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "told"), OFFERS)
def test_an_offer_accepted_is_still_to_come(language: str, text: str, told: str) -> None:
    assert [c.factuality for c, _ in acts(text, language, "release")] == [told]
