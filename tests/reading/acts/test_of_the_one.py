"""Sanctions that nobody is said to impose, in a text in which one authority acts and no other."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ONE = {
    "en": (
        "The EU sanctioned Anton Kral on Monday. The EU also lifted its sanctions on Belavia.",
        "Sanctions were imposed on Ivan Morel in May.",
    ),
    "fr": (
        "L'UE a sanctionné Anton Kral lundi. L'UE a aussi levé ses sanctions contre Belavia.",
        "Des sanctions ont été imposées à Ivan Morel en mai.",
    ),
    "ru": (
        "ЕС ввёл санкции против Антона Краля. ЕС снял санкции с компании «Белавиа».",
        "Санкции были введены против Ивана Петренко в мае.",
    ),
}


def _last(text: str, language: str) -> str | None:
    return [act.act.authority for act in acts(text, language) if act.act.kind == "impose"][-1]


@pytest.mark.parametrize("language", sorted(ONE))
def test_they_are_that_ones(language: str) -> None:
    before, behind = ONE[language]
    assert _last(f"{before}\n\n{behind}", language) == "eu"


def test_not_of_one_that_acts_once_or_beside_another() -> None:
    before, behind = ONE["en"]
    once = before.split(". ", maxsplit=1)[0]
    assert _last(f"{once}.\n\n{behind}", "en") is None
    assert _last(f"{before} Britain sanctioned Olga Kral in June.\n\n{behind}", "en") is None
