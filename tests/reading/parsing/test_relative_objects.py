"""Whom the verb of a clause on somebody is done to is not that one, nor put under sanctions with him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

JUDGES = [
    ("fr", "Washington a sanctionné Karl Modèle, le juge qui a condamné Jean Essai à dix ans de prison."),
    ("fr", "L'UE a sanctionné Karl Modèle, le ministre qui a expulsé Jean Essai."),
    ("ru", "ЕС ввёл санкции против судьи Карла Моделя, посадившего Ивана Петрова."),
    ("ru", "ЕС ввёл санкции против судьи, посадившего Ивана Петрова."),
    ("ru", "Под санкции попал судья, осудивший Ивана Петрова."),
    ("en", "The EU sanctioned Karl Model, the judge who jailed Ivan Sample."),
]


@pytest.mark.parametrize(("code", "text"), JUDGES)
def test_sanctions_on_a_judge_bind_nobody_whom_he_jailed(code: str, text: str) -> None:
    bound = {s.name for _, act in acts(text, code, "impose") for s in act.subjects}
    assert bound <= {"Karl Modèle", "Карл Модель", "Karl Model"}
