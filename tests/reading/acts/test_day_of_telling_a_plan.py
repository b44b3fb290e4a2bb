"""The day behind a plan that somebody told of, which may be that of the telling."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OPEN = [
    ("en", "Barack Obama had announced plans to lift the sanctions last week."),
    ("en", "Minsk unveiled plans to release 20 prisoners on Monday."),
    ("en", "The EU announced its intention to extend the sanctions on Monday."),
    ("en", "Lukashenko announced plans on Monday to release 20 prisoners."),
    ("fr", "Minsk a annoncé son intention de libérer 20 détenus lundi."),
    ("ru", "Минск объявил о намерении освободить 20 заключённых в понедельник."),
    # So may a month or a day behind what is only talked of.
    ("en", "Lima began talks on the release of Anton Kral in March."),
    ("fr", "Lima a entamé des négociations sur la libération d'Anton Kral en mars."),
    ("ru", "Катар начал переговоры об освобождении Антона Краля в марте."),
]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_day_that_may_be_of_the_telling_is_none_of_the_plan(language: str, text: str) -> None:
    assert [act.when for _, act in acts(text, language)] == [None]


OWN = [
    ("en", "Minsk plans to release 20 prisoners on Monday.", "2025-12-15"),
    ("en", "Minsk announced on Tuesday plans to release 20 prisoners on Monday.", "2025-12-15"),
    ("en", "Minsk announced plans to release 20 prisoners on 24 December.", "2025-12-24"),
    ("en", "Minsk announced plans to release 20 prisoners tomorrow.", "2025-12-14"),
    ("en", "Lima proposed the release of Anton Kral in March 2026.", "2026-03"),
    ("ru", "Переговоры привели к освобождению Антона Краля в марте.", "2025-03"),
]


@pytest.mark.parametrize(("language", "text", "when"), OWN)
def test_a_day_that_can_only_be_ahead_or_beside_another_is_its_own(
    language: str, text: str, when: str
) -> None:
    assert [act.when for _, act in acts(text, language)] == [when]
