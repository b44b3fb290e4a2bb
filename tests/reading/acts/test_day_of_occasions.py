"""What is done on an occasion is done on its day; what somebody did there is not."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

# Published on a Saturday.
DAYS = [
    ("fr", "Lors de perquisitions menées mercredi à Lima, la police a arrêté dix hommes.", "2025-12-10"),
    ("fr", "Dix hommes ont été arrêtés au cours d'une opération menée mercredi.", "2025-12-10"),
    ("fr", "Lors d'une marche lundi à Lima, la police a arrêté dix hommes.", "2025-12-08"),
    ("en", "Police arrested ten men during raids carried out on Wednesday in Lima.", "2025-12-10"),
    ("en", "During a protest on Monday in Lima, police arrested ten men.", "2025-12-08"),
    ("ru", "Десять человек задержаны в результате 69 обысков, прошедших в среду.", "2025-12-10"),
    ("ru", "Десять человек задержаны в ходе операции, проведённой полицией в среду.", "2025-12-10"),
    ("ru", "В ходе обысков, проведённых в среду в Лиме, полиция задержала десять человек.", "2025-12-10"),
]


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_the_day_is_of_what_was_done_there(language: str, text: str, day: str) -> None:
    ((_, told),) = acts(text, language)
    assert told.when == day


NONE = [
    ("fr", "Anton Kral a écopé de six ans de prison pour avoir parlé lors d'une marche organisée mercredi."),
    ("en", "Anton Kral was jailed for six years for a speech at a rally on Wednesday."),
    ("ru", "Антона Краля осудили за выступление на митинге в среду."),
    ("ru", "Антона Краля осудили по делу об убийстве, совершённом в среду."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_the_day_is_of_the_deed(language: str, text: str) -> None:
    assert [act.when for _, act in acts(text, language, "sentence")] == [None]
