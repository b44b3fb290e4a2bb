"""What ought not to have been done was done; what nobody could do, or a rule bars, need not have been."""

from __future__ import annotations

import pytest

from detente.model import Factuality
from detente.reading import read


def told(text: str) -> list[Factuality]:
    return [claim.factuality for claim in read(text, language="ru").claims if getattr(claim, "act", None)]


BARRED: list[tuple[str, Factuality]] = [
    ("Адвокат заявил, что Ивана Морозова нельзя было задерживать.", "asserted"),
    ("Нельзя было высылать Яна Краля.", "asserted"),
    ("Ивана Морозова нельзя задерживать.", "possible"),
    ("Ивана Морозова нельзя было задержать: он уехал из страны.", "possible"),
    ("Ивана Морозова нельзя было высылать без решения суда.", "possible"),
]


@pytest.mark.parametrize(("text", "expected"), BARRED)
def test_what_ought_not_to_have_been_done_was(text: str, expected: Factuality) -> None:
    assert told(text) == [expected]
