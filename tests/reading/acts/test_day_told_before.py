"""The day of a verb is that of another that *and* joins to it, of no participle that says who is meant."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Городской суд в пятницу увеличил срок Анне Петровой с четырёх до восьми лет и оставил в силе "
            "приговор Ивану Морелю.",
        ),
    ],
)
def test_a_preposition_between_is_no_other_time(language: str, text: str) -> None:
    assert [str(a.act.when) for a in acts(text, language)] == ["2025-12-12"] * 2


def test_an_adverb_between_is_another_time() -> None:
    found = acts("On Friday Anna Petrova was convicted of theft and later freed on bail.", "en")
    assert [str(a.act.when) for a in found if a.act.kind == "release"] == ["None"]


@pytest.mark.parametrize(
    "text",
    [
        "Norvia on Friday hanged seven men convicted of killing a guard and a priest years ago.",
        "On Friday the army shelled seven men convicted of theft and robbery.",
    ],
)
def test_a_conviction_is_of_no_day_that_something_else_was_done_on(text: str) -> None:
    assert [a.act.when for a in acts(text, "en") if a.act.kind == "sentence"] == [None]
