"""An act and the count of those it is done to have one day, whichever of the two the words date."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts

OF_BOTH = [
    ("en", "Tarvia freed its prisoners on Thursday.\n\nIt released 45 dockers.", "release", "2025-12-11"),
    ("fr", "La Tarvie a arrêté jeudi 40 juges.\n\nNeuf dockers ont été arrêtés.", "detain", "2025-12-11"),
    ("ru", "В четверг в Тарвии прошла акция. Полицейские задержали 45 докеров.", "detain", "2025-12-11"),
    # The words of the act are nearer than what dates the count.
    ("ru", "Суд в воскресенье признал виновными 14 участников акции в пятницу.", "sentence", "2025-12-07"),
    ("fr", "Après les expulsions en avril par la France de 41 Russes, Moscou se tait.", "expel", "2025-04"),
    # Nothing dates either.
    ("en", "Police had detained 40 dockers after the coup of 1 February 2021.", "detain", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "day"), OF_BOTH)
def test_an_act_and_its_count_are_of_one_day(language: str, text: str, kind: str, day: str | None) -> None:
    (_, act) = acts(text, language, kind)[-1]
    (_, count) = counts(text, language)[-1]
    assert (act.when, count.scope.on) == (day, day)


def test_a_day_on_which_something_else_was_done_to_them_is_not_that_of_the_act() -> None:
    text = "Four reporters, detained in October 2019 and sentenced in January, had been pardoned."
    assert {act.kind: act.when for _, act in acts(text, "en")}["pardon"] is None


def test_what_is_only_planned_takes_no_day_from_a_count() -> None:
    text = "On Saturday Tarvia freed four dockers. In exchange for the four, Norvia will pardon seven."
    planned = [act for claim, act in acts(text, "en") if claim.factuality == "planned"]
    assert planned and all(act.when is None for act in planned)


COMING = [
    ("en", "These are the 52 dockers Tarvia has agreed to free."),
    ("fr", "Voici les 52 dockers que la Tarvie a accepté de libérer."),
    ("ru", "Тарвия вернёт восемь человек."),
    ("ru", "Канада введёт санкции в отношении 22 чиновников и 16 компаний."),
]


@pytest.mark.parametrize(("language", "text"), COMING)
def test_those_to_whom_something_will_be_done_are_counted_as_planned(language: str, text: str) -> None:
    assert {claim.factuality for claim, _ in counts(text, language)} == {"planned"}
