"""A number alone behind who acts counts those whom the first clause says what they are."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

AS_MANY = [
    ("en", "Latvia expelled two diplomats and Estonia one.", "expel", [("lv", 2), ("ee", 1)]),
    ("en", "Kyiv freed 150 soldiers and Moscow 189.", "release", [("ua", 150), ("ru", 189)]),
    ("en", "Poland expelled three diplomats; Lithuania, two.", "expel", [("pl", 3), ("lt", 2)]),
    ("fr", "La Pologne a expulsé trois diplomates, la Lituanie deux.", "expel", [("pl", 3), ("lt", 2)]),
    ("fr", "Kiev a libéré 150 soldats et Moscou 189.", "release", [("ua", 150), ("ru", 189)]),
    ("ru", "Киев освободил 150 военных, а Москва 189.", "release", [("ua", 150), ("ru", 189)]),
    ("en", "Poland expelled three diplomats, and Lithuania 45 the next day.", "expel", [("pl", 3)]),
    ("en", "Iran freed two men in Tehran, 189 days after their arrest.", "release", [("ir", 2)]),
    ("fr", "La Russie a libéré dix hommes, et la Pologne 20 ans après.", "release", [("ru", 10)]),
]


@pytest.mark.parametrize(("language", "text", "kind", "told"), AS_MANY)
def test_a_number_alone_behind_who_acts(
    language: str, text: str, kind: str, told: list[tuple[str, int]]
) -> None:
    found = acts(text, language, kind)
    assert [(act.authority, act.group and act.group.lo) for _, act in found] == told
