"""Whose envoys are expelled, and by whom: the state that they speak for expels none of them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

EXPELLED = [
    ("fr", "L'Union européenne a expulsé le chef de la mission du Venezuela.", "eu"),
    ("fr", "Le chef de la mission du Niger a été expulsé mercredi.", None),
    ("fr", "L'expulsion du chef de la mission de la Pologne par l'Union européenne a été annoncée.", "eu"),
    ("fr", "La Pologne a annoncé mercredi l'expulsion de l'ambassadrice du Niger.", "pl"),
    ("fr", "Le Pérou a annoncé l'expulsion de l'ambassadrice de l'Union européenne à Lima.", "pe"),
    ("fr", "Le Pérou a expulsé un diplomate français à Lima mercredi.", "pe"),
    ("en", "The European Union decided to expel France's ambassador, Anna Kral.", "eu"),
    ("en", "In retaliation, the European Union ordered the expulsion of the head of Poland's mission.", "eu"),
    ("en", "The expulsion of Poland's ambassador by Peru was announced.", "pe"),
    ("ru", "Евросоюз выслал главу миссии Нигера в среду.", "eu"),
    ("ru", "Глава миссии Нигера выслан в среду.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by"), EXPELLED)
def test_envoys_are_expelled_by_another_than_they_speak_for(language: str, text: str, by: str | None) -> None:
    assert [a.authority for _, a in acts(text, language, "expel")] == [by]


def test_who_stands_between_a_noun_and_its_agent_does_nothing() -> None:
    told = acts("The detention of Poland's ambassador by Niger was announced.", "en", "detain")
    assert [a.authority for _, a in told] == ["ne"]
