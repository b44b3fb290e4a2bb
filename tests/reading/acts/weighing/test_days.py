from __future__ import annotations

import pytest

from detente.reading.acts import weighing
from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "President Ivan Petrov signed a decree on Tuesday for the feast, pardoning 151 prisoners.",
            "2025-12-09",
        ),
        ("The State Department on Tuesday took the rare step of expelling Ivan Petrov.", "2025-12-09"),
        ("The strife grew on Tuesday as twelve marchers were sentenced to two years in jail.", "2025-12-09"),
    ],
)
def test_a_day_that_is_surely_the_acts_is_taken(
    text: str, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [act.act.when for act in acts(text, "en")] == [when]
    monkeypatch.setattr(weighing, "day", lambda *args: None)
    assert [act.act.when for act in acts(text, "en")] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ministry said on Tuesday it had released Anna Novak."),
        ("en", "Military courts have sentenced 27 people, the army said in a statement on December 12."),
        ("fr", "Le ministère a dit mardi avoir libéré Anna Novak."),
        ("ru", "Министерство сообщило во вторник, что Анну Новак освободили."),
        ("ru", "Информация о том, что Новак перевели под домашний арест распространилась в СМИ 5 мая."),
        ("ru", "Между тем ЕС вводит санкции против лиц, причастных к насилию в мае, отметил Совет ЕС."),
    ],
)
def test_the_day_on_which_somebody_says_so_is_not(language: str, text: str) -> None:
    assert [act.act.when for act in acts(text, language)] == [None]


def test_what_was_done_before_is_not_on_the_day_told() -> None:
    found = acts("5 мая Новак освободили — до этого суд приговорил его к двум годам.", "ru")
    assert [(act.act.kind, act.act.when) for act in found] == [("release", "2025-05-05"), ("sentence", None)]
