"""Of those counted before *detained or deported* no number tells to how many which was done."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "numbers"),
    [
        ("ru", "Более сорока человек были задержаны или высланы.", [None, None]),
        ("ru", "Полиция задержала или выслала сорок активистов.", [None, None]),
        ("ru", "Сорок активистов были арестованы либо бежали.", [None]),
        ("ru", "Суд арестовал 12 активистов по подозрению в хищении или мошенничестве.", [12]),
        ("ru", "Сорок активистов были осуждены и высланы.", [40, 40]),
        ("en", "Forty activists were detained or deported.", [None, None]),
        ("en", "More than 100 journalists have been killed or arrested.", [None]),
        ("en", "At least 13 men have been arrested, charged or deported since June.", [None]),
        ("en", "Ten people were jailed or detained.", [10]),
        ("en", "Ten people were jailed, arrested or detained.", [10]),
        ("en", "Ten people were detained in Minsk or Brest.", [10]),
        ("fr", "Quarante militants ont été arrêtés ou expulsés.", [None, None]),
        ("ru", "Более сорока человек были задержаны, осуждены или высланы.", [None]),
        ("fr", "Quarante militants ont été arrêtés, inculpés ou expulsés.", [None, None]),
        ("fr", "La police a arrêté ou expulsé quarante militants.", [None, None]),
        ("fr", "Dix personnes ont été arrêtées à Minsk ou à Brest.", [10]),
    ],
)
def test_a_number_before_two_verbs_is_of_neither(code: str, text: str, numbers: list[int | None]) -> None:
    assert [act.group.lo for _, act in acts(text, code) if act.group] == numbers
