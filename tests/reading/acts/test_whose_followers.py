"""Those done to as the followers, aides or kin of somebody whose titles and name stand behind."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("code", "text", "noun"),
    [
        ("ru", 'Суд приговорил сторонников лидера партии "Заря", экс-министра обороны Ивана Краля к тюрьме.',
         "сторонников"),
        ("ru", 'Суд приговорил сегодня сторонников главы оппозиционной партии "Заря", экс-министра обороны '
               "Чили Ивана Краля к тюрьме.", "сторонников"),
        ("ru", "Полиция задержала соратников главы движения, политика Ивана Краля.", "соратников"),
        ("en", "A court sentenced supporters of the party leader, ex-minister Ivan Kral, to prison.",
         "supporters"),
        ("fr", "Un tribunal a condamné des partisans du chef du parti, l'ancien ministre Ivan Kral.",
         "partisans"),
    ],
)  # fmt: skip
def test_whose_people_they_are_is_not_done_to(code: str, text: str, noun: str) -> None:
    ((_, act),) = acts(text, code)
    assert act.subjects == ()
    assert act.group is not None and act.group.noun == noun
