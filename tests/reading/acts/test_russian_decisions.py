"""Whose a decision is that a Russian clause takes about an act."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

DECISIONS = [
    ("Литва приняла решение о высылке двух дипломатов.", "expel", "lt"),
    ("Правительство Литвы приняло решение о введении санкций против Ивана Краля.", "impose", "lt"),
    ("Решение о высылке двух дипломатов приняла Литва.", "expel", "lt"),
    ("Совет ЕС принял решение о снятии санкций с Ивана Краля.", "lift", "eu"),
    ("Литва раскритиковала решение Польши о высылке двух дипломатов.", "expel", "pl"),
    ("Литва осудила решение о высылке двух дипломатов.", "expel", None),
    ("Литва прокомментировала решение о высылке двух дипломатов.", "expel", None),
    ("Литва приняла решение после ареста двух дипломатов.", "detain", None),
    ("ООН приняла резолюцию об освобождении заключенных в Минске.", "release", "by"),
]


@pytest.mark.parametrize(("text", "kind", "authority"), DECISIONS)
def test_decision_about_an_act_is_of_who_takes_it(text: str, kind: str, authority: str | None) -> None:
    found = [a.act.authority for a in acts(text, "ru", "2025-11-14") if a.act.kind == kind]
    assert found == [authority]
