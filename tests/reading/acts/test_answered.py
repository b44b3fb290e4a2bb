"""What somebody answers is not his own act, nor of the day of his answer."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

OF_NOBODY = [
    ("en", "Moscow announced steps on Monday in response to the expulsion of six diplomats.", "expel"),
    ("fr", "Lima a annoncé lundi l'expulsion de l'ambassadrice, en riposte à de nouvelles sanctions contre "
     "19 juges.", "impose"),
    ("ru", "В среду Каракас объявил о высылке посла в ответ на санкции против 19 чиновников.", "impose"),
    ("ru", "Москва объявила в понедельник о мерах в ответ на высылку шести дипломатов.", "expel"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind"), OF_NOBODY)
def test_what_is_answered_has_neither_author_nor_day_of_the_answer(
    language: str, text: str, kind: str
) -> None:
    ((claim, act),) = acts(text, language, kind)
    assert (claim.factuality, act.authority, act.when) == ("asserted", None, None)


OWN = [
    ("en", "Belarus freed Anton Kral in return for the release of two spies by Poland.", ["by", "pl"]),
    ("fr", "Moscou a expulsé six diplomates en réponse à l'expulsion par la Pologne de deux Russes.",
     ["ru", "pl"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "states"), OWN)
def test_who_is_named_behind_keeps_it(language: str, text: str, states: list[str]) -> None:
    assert [act.authority for _, act in acts(text, language)] == states
