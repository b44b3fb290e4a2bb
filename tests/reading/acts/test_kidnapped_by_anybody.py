"""Whose a kidnapping is: nobody's where private people do it, a state's where its officers do."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("ru", "В Пакистане четверо мужчин похитили девочку Анну Лозовую.", None),
        ("ru", "Суд в США дал Игнату Сомову 20 лет за то, что он похитил Анну Лозовую.", None),
        ("ru", "В Лиме двое мужчин похитили врача Игната Сомова.", None),
        ("en", "In Pakistan four men kidnapped a girl, Anna Novak.", None),
        ("en", "A court in Peru jailed Adam Kral for 20 years because he kidnapped Anna Novak.", None),
        ("fr", "Au Pakistan, quatre hommes ont enlevé une fillette, Anna Novak.", None),
        ("ru", "Агенты ФСБ похитили Игната Сомова в Киеве.", "ru"),
        ("ru", "В Минске силовики похитили Игната Сомова.", "by"),
        ("ru", "В Перу солдаты похитили Игната Сомова.", "pe"),
        ("en", "In Minsk, police kidnapped Adam Kral.", "by"),
        ("en", "Russian agents abducted Adam Kral in Kyiv.", "ru"),
        ("en", "Soldiers abducted Adam Kral in Harare.", "zw"),
    ],
)
def test_whose_a_kidnapping_is(language: str, text: str, authority: str | None) -> None:
    found = [a.act for a in acts(text, language) if a.act.kind == "detain"]
    assert [a.authority for a in found] == [authority]
