from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Treasury lifted sanctions on the wife of a close ally of President Viktor Orban."),
        ("fr", "Son arrestation, le 21 mai, à la veille de l'élection de Jan Morel."),
        ("ru", "Вашингтон приветствовал помилование, объявленное президентом Иваном Петренко."),
    ],
)
def test_who_only_stands_by_is_nobody_it_is_done_to(language: str, text: str) -> None:
    assert all(act.act.subjects == () for act in acts(text, language))


def test_who_is_left_out_is_not_taken_in() -> None:
    found = acts("Освободили всех, кроме Антона Краля.", "ru")
    assert {act.factuality for act in found if act.act.subjects} == {"denied"}
