"""What somebody was told to do is not done by that; what is said not to have been done was not."""

from __future__ import annotations

import pytest

from detente.model import Factuality
from detente.reading import read


def told(text: str) -> list[Factuality]:
    return [claim.factuality for claim in read(text, language="ru").claims if getattr(claim, "act", None)]


BIDDEN: list[tuple[str, Factuality]] = [
    ("Прокуратуре было дано указание обеспечить освобождение Ивана Морозова.", "announced"),
    ("В городе принято решение о задержании 132 судей.", "announced"),
    ("По словам мэра, в городе принято решение о задержании Ивана Морозова.", "announced"),
    ("Суд принял решение об аресте Ивана Морозова.", "asserted"),
    ("Верховным судом принято решение об аресте Ивана Морозова.", "asserted"),
    ("Список подлежащих амнистии осужденных будет опубликован.", "planned"),
    ("Непонятно, то ли его арестовали, то ли собираются депортировать.", "possible"),
    ("Ивана Морозова арестовали то ли в мае, то ли в июне.", "asserted"),
    ("Властям было поручено обеспечить освобождение журналистов.", "announced"),
    ("Полиции приказано арестовать Ивана Морозова.", "announced"),
    ("Судом приказано арестовать Ивана Морозова.", "asserted"),
    ("Властям было приказано обеспечить освобождение Анны Краль, но это так и не было сделано.", "denied"),
    ("Властям велено освободить Ивана Морозова, однако этого не сделали.", "denied"),
    ("Суд распорядился освободить Ивана Морозова, однако решение не было исполнено.", "denied"),
    ("Власти обеспечили освобождение Ивана Морозова.", "asserted"),
]


@pytest.mark.parametrize(("text", "expected"), BIDDEN)
def test_an_order_does_not_do_it(text: str, expected: Factuality) -> None:
    assert told(text) == [expected]
