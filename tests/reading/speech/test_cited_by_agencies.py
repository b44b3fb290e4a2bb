"""Whom an agency cites speaks, and the agency passes it on, whatever he is called."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers

CITED = [
    ("цитирует агентство РИА «Новости» прокурора Антона Краля", ["Антон Краль", "RIA Novosti"]),
    ("цитирует РИА «Новости» генпрокурора Антона Краля", ["Антон Краль", "RIA Novosti"]),
    ("цитирует РИА Новости министра Антона Краля", ["Антон Краль", "RIA Novosti"]),
    ("цитирует Антон Краль агентство «Интерфакс»", ["Антон Краль"]),
]


@pytest.mark.parametrize(("remark", "chain"), CITED)
def test_cited(remark: str, chain: list[str]) -> None:
    assert speakers(f"«Амнистия не коснется их», — {remark}.", "ru")[0] == chain
