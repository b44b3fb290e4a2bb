"""What several states do to people together is the act of none of them; each of two clauses has its own."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TOLD = [
    ("ru", "Румыния, Латвия и Эстония выслали дипломата Анну Новак.", [None]),
    ("ru", "Польша и Чехия выслали трёх российских дипломатов.", [None]),
    ("ru", "Лондон и Вашингтон выслали дипломата Джона Смита.", [None]),
    ("en", "Romania, Latvia and Estonia expelled the envoy Viktor Kral.", [None]),
    ("en", "Poland and Latvia expelled three envoys.", [None]),
    ("fr", "La Pologne et la France ont expulsé le diplomate Viktor Kral.", [None]),
    ("ru", "Польша выслала дипломата Джона Смита.", ["pl"]),
    ("ru", "Польша освободила Анну Новак, а Чехия — Джона Смита.", ["pl", "cz"]),
    ("en", "Ukraine and its allies freed Viktor Kral.", ["ua"]),
    ("en", "Poland and Latvia sanctioned Viktor Kral.", ["pl"]),
]


@pytest.mark.parametrize(("language", "text", "authorities"), TOLD)
def test_whose_act_it_is(language: str, text: str, authorities: list[str | None]) -> None:
    assert [found.act.authority for found in acts(text, language)] == authorities
